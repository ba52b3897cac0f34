"""What a list does not show any more leaves the store, and nothing else does."""

import hashlib

import pytest

from readinglist.figures import forget
from readinglist.figures.files import Folder
from readinglist.figures.report import Cut, Report
from readinglist.figures.store import Store
from readinglist.model import Box, Region

ONE, TWO = (hashlib.sha256(word).hexdigest() for word in (b"one", b"two"))
REGION = Region(number="1", kind="figure", page=1, box=Box(x0=0, y0=0, x1=9, y1=9))


def keep(folder, digest, *pictures):
    named = {hashlib.sha256(data).hexdigest(): data for data in pictures}
    image, thumbnail = named
    sizes = {"width": 9, "height": 9, "thumbnail_width": 9, "thumbnail_height": 9}
    cut = Cut(region=0, image=image, thumbnail=thumbnail, **sizes)
    Store(Folder(folder)).write(digest, Report(pages=1, regions=(REGION,), cuts=(cut,)), named)


@pytest.fixture
def kept(tmp_path):
    """A store with two papers' figures, of which one picture is the same."""
    keep(tmp_path, ONE, b"large one", b"small")
    keep(tmp_path, TWO, b"large two", b"small")
    forget(tmp_path, "list", {"one": {ONE}, "two": {TWO}}, ())
    return tmp_path


def pictures(kept):
    return sorted(path.read_bytes() for path in kept.glob("pictures/*/*"))


def answers(kept):
    return sorted(path.name for path in kept.glob("answers/*/*"))


def test_a_paper_taken_down_leaves_with_the_pictures_that_were_its_own(kept):
    forget(kept, "list", {"two": {TWO}}, [ONE])
    assert (answers(kept), pictures(kept)) == ([TWO], [b"large two", b"small"])


def test_it_leaves_even_if_its_pdf_is_gone(kept):
    forget(kept, "list", {"two": {TWO}}, ())
    assert pictures(kept) == [b"large two", b"small"]


def test_pictures_of_an_earlier_choice_leave_with_it(kept):
    keep(kept, ONE, b"another choice", b"smaller")
    forget(kept, "list", {"two": {TWO}}, [ONE])
    assert pictures(kept) == [b"large two", b"small"]


def test_figures_of_a_replaced_pdf_leave(kept):
    forget(kept, "list", {"one": {"0" * 64}, "two": {TWO}}, ())
    assert answers(kept) == [TWO]


def test_a_paper_whose_pdf_is_not_at_hand_keeps_its_figures(kept):
    forget(kept, "list", {"one": frozenset(), "two": {TWO}}, ())
    assert answers(kept) == sorted([ONE, TWO])


def test_another_lists_figures_stay(kept):
    forget(kept, "another list", {}, ())
    assert answers(kept) == sorted([ONE, TWO])


def test_a_pdf_that_another_paper_has_too_keeps_its_figures(kept):
    forget(kept, "list", {"two": {TWO}, "three": {ONE}}, [ONE])
    assert answers(kept) == sorted([ONE, TWO])


@pytest.mark.parametrize("ledger", ["", "[]", '{"one": ["../../x"]}', '{"one": 3}'])
def test_a_ledger_that_cannot_be_read_takes_nothing_away(ledger, kept):
    (path,) = kept.glob("papers/*.json")
    path.write_text(ledger)
    forget(kept, "list", {}, ())
    assert answers(kept) == sorted([ONE, TWO])


def test_a_second_time_changes_nothing(kept):
    (path,) = kept.glob("papers/*.json")
    before = path.stat().st_mtime_ns
    forget(kept, "list", {"one": {ONE}, "two": {TWO}}, ())
    assert path.stat().st_mtime_ns == before
