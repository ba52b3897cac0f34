"""What the first page of a PDF says of its paper."""

import json

import pytest

from readinglist.figures import heading, heading_of
from readinglist.figures.heading import Heading
from readinglist.figures.layout import Layout, Line
from readinglist.model import Box, Skipped
from readinglist.text import fold


def line(text, top, size=10.0, *, upright=True, font="Roman"):
    box = Box(x0=100, y0=top, x1=400, y1=top + 0.9 * size)
    return Line(text=text, box=box, size=size, upright=upright, font=font)


def read(*lines):
    return heading.read(Layout(page=1, width=612, height=792, lines=lines))


TITLE = line("Hidden Patches:", 80, 17), line("What They Hide", 100, 17)


def test_the_largest_letters_are_the_title_and_names_stand_below():
    found = read(*TITLE, line("Ann B. Reader1,*, Bo van Writer2 and Li Wei", 140), line("1University", 160),
                 line("Abstract", 200), line("We Hide Patches", 220))  # fmt: skip
    assert found == Heading(
        title="Hidden Patches: What They Hide", authors=("Ann B. Reader", "Bo van Writer", "Li Wei")
    )


def test_a_banner_above_the_title_is_none():
    assert read(line("Journal of Hiding, Vol. 3", 20, 20), *TITLE).title == "Hidden Patches: What They Hide"


def test_a_heading_in_letters_of_the_same_size_far_below_is_no_title():
    assert read(*TITLE, line("Introduction to it", 400, 17)).title == "Hidden Patches: What They Hide"


def test_the_stamp_on_the_margin_is_the_papers_number():
    found = read(*TITLE, line("arXiv:2603.00001v2  [cs.CV]  3 Mar 2026", 300, 20, upright=False))
    assert (found.arxiv, found.title) == ("2603.00001", "Hidden Patches: What They Hide")


@pytest.mark.parametrize(
    "doi", ["https://doi.org/10.1234/Hide.3", "DOI: 10.1234/Hide.3.", "doi:10.1234/Hide.3"]
)
def test_a_doi_is_read(doi):
    assert read(*TITLE, line(doi, 700, 8)).doi == "10.1234/Hide.3"


def test_of_two_identifiers_none_is_the_papers_own():
    found = read(
        line("arXiv:2603.00001 arXiv:2603.00002", 300), line("doi:10.1/a doi:10.1234/bcd doi:10.1234/e", 310)
    )
    assert found.arxiv == ""


def test_a_page_without_letters_says_nothing():
    assert read() == Heading()


def test_a_papers_first_page_is_read_in_a_process_of_its_own(drawn):
    entries = json.loads((drawn / "manifest.json").read_text("utf-8"))
    wrong = [
        each["title"]
        for each in entries
        if fold(heading_of(drawn / each["file"]).title) != fold(each["title"])
    ]
    assert wrong == []


@pytest.mark.parametrize("body", [b"<html>", b"", b"%PDF-1.7 and no more"])
def test_what_is_no_pdf_is_a_reason(tmp_path, body):
    (tmp_path / "no.pdf").write_bytes(body)
    assert isinstance(heading_of(tmp_path / "no.pdf"), Skipped)


def test_of_real_papers_nine_titles_in_ten_are_read_and_no_number_is_wrong(shared):
    entries = json.loads((shared / "papers" / "manifest.json").read_text("utf-8"))
    found = {each["file"]: heading_of(shared / "papers" / "pdfs" / each["file"]) for each in entries}
    right = [fold(found[each["file"]].title) == fold(each["title"]) for each in entries]
    numbers = {(found[each["file"]].arxiv, each["arxiv_id"] or "") for each in entries}
    assert sum(right) >= 0.9 * len(right)
    assert [read for read, true in numbers if read and read != true] == []
