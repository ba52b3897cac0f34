import pytest

from readinglist.figures import tasks
from readinglist.model import Box, Region


@pytest.mark.parametrize(("bottom", "is_figure"), [(20.0, True), (10.0, False), (5.0, False)])
def test_what_has_no_area_is_no_figure(bottom, is_figure):
    box = Box(x0=10, y0=10, x1=20, y1=bottom)
    assert tasks._has_area(Region(number="1", kind="figure", page=1, box=box)) == is_figure


def test_a_pdf_without_its_end_is_cut_off(drawn, tmp_path):
    whole = drawn / "echo.pdf"
    part = tmp_path / "part.pdf"
    part.write_bytes(whole.read_bytes()[:-600])
    assert (tasks._has_end(whole), tasks._has_end(part)) == (True, False)
