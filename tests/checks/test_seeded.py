"""Every mistake that is made in this repository's own list is told on its line, with how to mend it."""

import re
import shutil
from datetime import date
from pathlib import Path

import mending
import mistakes
import pytest

from readinglist import catalogue, checks
from readinglist.catalogue.settings import read_settings

ROOT = Path(__file__).parents[2]
WHOLE = (ROOT / "papers.yaml").read_text("utf-8")
ENTRY = re.compile(r"(?m)^- id: .*\n(?:(?!- id: |articles:).*\n)+")
EACH = 3
"""Every third entry is enough to be among."""
OWN = "papers:\n" + "".join(ENTRY.findall(WHOLE)[::EACH])
ENTRIES = [match.span() for match in ENTRY.finditer(OWN)]
TODAY = date(2026, 11, 21)
STEP = 37  # entries between two mistakes, so that each stands elsewhere
MOST_TOLD = {
    "a merge conflict": 3,  # its three lines
    "another paper's identifier": 2,  # and the year that goes with it
    "commentary beside its title": 2,  # what it was taken from, and what it was added to
}
"""How many problems one mistake may be, where not one."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("list")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


@pytest.fixture
def found(folder):
    """The problems of a list with the repository's own vocabulary."""

    def check(text):
        (folder / "papers.yaml").write_bytes(text.encode())
        return checks.offline(catalogue.inspect(read_settings(folder / "mkdocs.yml")), TODAY)

    return check


def made(row):
    """The list with this mistake, and the first line that differs."""
    _, pattern, replacement, *_ = row
    begin = 1 + mistakes.ALL.index(row) * STEP % len(ENTRIES)
    for start, end in (*ENTRIES[begin:], *ENTRIES[1:begin]):
        wrong, count = re.subn(pattern, replacement, OWN[start:end], count=1)
        if count:
            text = OWN[:start] + wrong + OWN[end:]
            return text, 1 + same_lines(text.split("\n"), OWN.split("\n"))
    raise AssertionError(f"no entry has {pattern}")


def same_lines(one, other):
    return next(number for number, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])


def test_the_repositorys_own_list_has_no_problem(found):
    assert found(WHOLE) == ()


@pytest.mark.parametrize("row", mistakes.ALL, ids=lambda row: row[0].replace(" ", "-"))
def test_a_mistake_is_told_on_its_line_and_what_the_hint_says_mends_it(found, row):
    text, line = made(row)
    told = found(text)
    places = {(problem.code, problem.place.line): problem for problem in told}
    assert (row[3], line + row[4]) in places, told
    assert len(told) <= MOST_TOLD.get(row[0], 1), told
    assert all(problem.hint for problem in told)
    mended = mending.applied(text.split("\n"), places[row[3], line + row[4]])
    assert mended is None or found("\n".join(mended)) == ()


def test_more_than_sixty_mistakes_are_tried():
    assert len(mistakes.ALL) > 60
