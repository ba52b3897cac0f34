"""Every kind of problem is told where its example shows it, and nowhere else."""

import ast
import difflib
import re
from datetime import date
from pathlib import Path

import pytest

from readinglist import catalogue, checks, problems
from readinglist.catalogue.settings import read_settings
from readinglist.problems import online

TODAY = date(2026, 11, 21)
PACKAGE = Path(problems.__file__).parents[1]
TELLERS = ("catalogue", "checks", "prose", "lookup", "pages")
NO_CODES = {"LC_ALL"}
ELSEWHERE = {
    "LIST_MISSING": "no file at all; tests/checks/test_files.py",
    "FILE_TOO_LARGE": "17 MB; tests/checks/test_files.py",
    "YAML_ENCODING": "bytes that are no text; tests/catalogue/test_hostile.py",
    "NAME_COLLISION": "two files of content/; tests/checks/test_files.py",
    "NOTE_DANGLING": "a file of content/; tests/checks/test_notes.py",
    "PICTURE_SIZE": "a picture; tests/checks/test_files.py",
}
"""Kinds whose example is not a text, and what tests them."""
VOCABULARY = {
    "venues/cvpr.md": "name: CVPR\nkind: conference",
    "venues/acl.md": "name: ACL\nkind: conference",
    "venues/arxiv.md": "name: arXiv\nkind: preprint",
    "topics/vision.md": "name: Vision",
    "topics/detection.md": "name: Detection\naliases: [Object Detection]\nparent: vision",
}
ASKED = {kind.code for kind in online.ROWS}
"""Kinds that only asking the world shows: tests/checks/online."""
SHOWN = [
    kind
    for kind in problems.KINDS.values()
    if kind.file == "papers.yaml" and kind.code not in ELSEWHERE.keys() | ASKED
]


@pytest.fixture
def found(tmp_path):
    """The problems of a list, by a small vocabulary."""
    (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
    for name, matter in VOCABULARY.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{matter}\n---\n", "utf-8")

    def check(text):
        (tmp_path / "papers.yaml").write_bytes(text.encode())
        written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
        return checks.offline(written, TODAY)

    return check


def changed(kind):
    """The lines of the wrong example that mending touches, from 1; beside a new line those around it."""
    wrong, right = kind.wrong.split("\n"), kind.right.split("\n")
    for how, start, end, *_ in difflib.SequenceMatcher(None, wrong, right, autojunk=False).get_opcodes():
        if how != "equal":
            yield from range(start + 1, end + 1) if end > start else (start, start + 1)


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.code)
def test_the_wrong_example_has_this_problem_alone_and_on_a_line_to_be_changed(found, kind):
    told = found(kind.wrong)
    at = {problem.place.line for problem in told if problem.code == kind.code}
    others = {problem.code for problem in told} - {kind.code}
    assert at, told
    assert others <= ({"SCHEMA_MISSING"} if kind.code == "TOO_MANY" else set())
    assert at & {*changed(kind)}


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.code)
def test_the_right_example_has_no_problem(found, kind):
    assert found(kind.right) == ()


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.code)
def test_every_message_has_a_hint(found, kind):
    assert all(problem.hint for problem in found(kind.wrong))


def codes():
    """Every string of the package that is written as a code is, by module."""
    for room in TELLERS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield path, node.value


def is_code(words):
    return bool(re.fullmatch(r"[A-Z]+(?:_[A-Z]+)+", words))


def test_every_code_that_is_told_has_a_row():
    rows = {*problems.KINDS, *NO_CODES}
    told = {code for _, code in codes() if is_code(code)}
    assert told <= rows, sorted(told - rows)


def test_every_row_is_of_a_code_that_is_told():
    told = {words for _, words in codes()} | {"UNKNOWN_VENUE"}
    assert problems.KINDS.keys() <= told, sorted(problems.KINDS.keys() - told)


def test_every_row_says_what_why_and_how_much():
    for kind in problems.KINDS.values():
        assert kind.title.endswith((".", "`.", "?"))
        assert kind.why.endswith(".")
        assert kind.severity in (problems.ERROR, problems.WARNING)


def test_no_two_rows_have_one_code():
    rows = [
        node.value.value
        for path in sorted((PACKAGE / "problems").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.keyword) and node.arg == "code" and isinstance(node.value, ast.Constant)
    ]
    assert len(rows) == len(set(rows))
