import pytest

from readinglist.figures import explain, explanation_files
from readinglist.figures.explain import Explanation
from readinglist.figures.report import Refusal, Report
from readinglist.model import Area, Box, FigureChoice, Pdf, Region

NOTHING = FigureChoice()
MARKED = FigureChoice(instead=(Area(page=2, box=Box(x0=100, y0=120, x1=300, y1=220)),))


@pytest.fixture(scope="module")
def explained(drawn):
    """What there is to say of a drawn paper, as files by name."""

    def explained(choice=NOTHING, name="weather.pdf"):
        pdf = Pdf(paper_id="weather", path=drawn / name, digest="")
        return dict(explanation_files(explain(pdf, choice), "weather", choice))

    return explained


def test_every_page_is_drawn_and_the_text_comes_first(explained):
    files = explained()
    assert [*files][:2] == ["index.md", "page-01.webp"]


def test_the_text_ranks_the_figures_with_reasons(explained):
    text = explained()["index.md"].decode()
    assert "| 1 | 1 | 1 |" in text or "| 1 | " in text
    assert "Words of its caption" in text


def test_a_marked_area_is_drawn(explained):
    assert explained(MARKED)["page-02.webp"] != explained()["page-02.webp"]


def test_the_curators_choice_is_told(explained):
    text = explained(FigureChoice(key=("2", "1")))["index.md"].decode()
    assert "The entry says which are shown instead: 2, 1." in text


def test_the_same_pdf_is_explained_in_the_same_bytes(explained):
    assert explained() == explained()


def test_a_file_that_is_no_pdf_is_explained_in_words(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_text("<!doctype html>")
    found = explain(Pdf(paper_id="it", path=path, digest=""), NOTHING)
    assert dict(explanation_files(found, "it", NOTHING)).keys() == {"index.md"}
    assert found.said.code == "not-a-pdf"


def test_a_refusal_is_told_with_what_to_do():
    told = Explanation(said=Refusal(code="empty", reason="No pages; fetch it again."))
    ((_, text),) = explanation_files(told, "it", NOTHING)
    assert b"Nothing (empty): No pages; fetch it again." in text


def test_a_captions_words_are_no_markup():
    region = Region(
        number="1", kind="figure", page=1, box=Box(x0=0, y0=0, x1=9, y1=9), caption="<script>|[a](b)"
    )
    ((_, text),) = explanation_files(Explanation(said=Report(pages=1, regions=(region,))), "it", NOTHING)
    assert b"&#60;script&#62;&#124;&#91;a&#93;(b)" in text
