import signal
from types import SimpleNamespace

import pytest

from readinglist.figures import child, limits
from readinglist.model import Box, Region

MEBIBYTE = 1024  # as the system counts memory in use


@pytest.mark.parametrize(
    ("exit_code", "memory", "word"),
    [
        (0, 60, "done"),
        (1, 60, "crashed"),
        (-signal.SIGSEGV, 60, "crashed"),
        (-signal.SIGSEGV, 1400, "out-of-memory"),
        (child.OUT_OF_MEMORY, 60, "out-of-memory"),
        (-signal.SIGXCPU, 1400, "timed-out"),
    ],
)
def test_an_end_has_a_name(exit_code, memory, word, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert child._verdict(exit_code, SimpleNamespace(ru_maxrss=memory * MEBIBYTE)) == word


@pytest.mark.parametrize(("bottom", "is_figure"), [(20.0, True), (10.0, False), (5.0, False)])
def test_what_has_no_area_is_no_figure(bottom, is_figure):
    box = Box(x0=10, y0=10, x1=20, y1=bottom)
    assert child._has_area(Region(number="1", kind="figure", page=1, box=box)) == is_figure


def test_the_wall_is_higher_than_the_processors_limit():
    assert limits.WALL_S > 2 * limits.PROCESSOR_S


def test_a_pdf_without_its_end_is_cut_off(drawn, tmp_path):
    whole = drawn / "echo.pdf"
    part = tmp_path / "part.pdf"
    part.write_bytes(whole.read_bytes()[:-600])
    assert (child._has_end(whole), child._has_end(part)) == (True, False)
