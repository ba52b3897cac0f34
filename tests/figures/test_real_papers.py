import pytest
import truth


@pytest.mark.parametrize("kind", ["figure", "table"])
@pytest.mark.parametrize("folder", ["boxes", "boxes/pdffigures2"])
def test_figures_and_tables_are_where_people_see_them(shared, folder, kind):
    assert truth.f1(shared / "papers/pdfs", shared / "papers" / folder, kind) > 0.97


def test_the_key_figure_is_mostly_the_one_a_curator_would_choose(shared):
    assert truth.best_key(shared / "papers/pdfs", shared / "papers/boxes") > 0.8
