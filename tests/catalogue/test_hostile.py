"""Lists that were made to break programs: each gets what it must, in no time, without a traceback."""

import json
import resource
import time
from datetime import date

import pytest

from readinglist import catalogue, checks, problems
from readinglist.catalogue.settings import read_settings

TODAY = date(2026, 11, 21)
LONGEST_S = 2.0  # of processor time, which other programs do not change; a tenth is what they take
MOST_MB = 300
WHY_ELSE = {
    "64_workflow_injection_title": "YAML_SYNTAX",  # a backquote is no YAML, so nobody sees the id
}
"""Files that are refused before what their line asks for can be seen."""
ENOUGH = {"14_norway_id": 0, "35_ssrf_urls": 47, "36_xss_urls": 14, "32_path_traversal_id": 14}
"""How many entries of a file are refused each on its own; of 36 two have harmless text alone."""
REFUSALS = ("URL_", "ID_", "SCHEMA_CHARACTER")


def rows(shared):
    every = json.loads((shared / "hostile" / "yaml.json").read_text("utf-8"))
    return {row["file"]: row for row in every if (shared / "hostile" / "yaml" / row["file"]).exists()}


@pytest.fixture
def inspected(shared, tmp_path):
    """The problems of one of the files, and how long that took."""
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")

    def inspect(name):
        data = (shared / "hostile" / "yaml" / name).read_bytes()
        (tmp_path / "papers.yaml").write_bytes(data)
        before = time.process_time()
        written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
        found = checks.offline(written, TODAY)
        return found, time.process_time() - before, data

    return inspect


def wanted(row):
    """The codes of which a file has to get one; none where its line says that it may be accepted."""
    words = row["expect"].replace(",", " ").replace(";", " ").split()
    is_accepted = "ok" in words or "text" in row["expect"]
    return set() if is_accepted else {word for word in words if word in problems.KINDS}


def test_every_file_that_must_be_refused_is_told_by_its_code(shared, inspected):
    for name, codes in {name: wanted(row) for name, row in rows(shared).items() if wanted(row)}.items():
        told = {problem.code for problem in inspected(name)[0]}
        assert told & codes or told == {WHY_ELSE.get(name.removesuffix(".yaml"))}, (name, told)


def test_what_is_asked_for_every_entry_is_told_of_every_entry(shared, inspected):
    for name in rows(shared):
        found, _, _ = inspected(name)
        refused = {problem.place.line for problem in found if problem.code.startswith(REFUSALS)}
        assert len(refused) >= ENOUGH.get(name.removesuffix(".yaml"), 0), name


def test_a_control_is_accepted(inspected):
    found, _, _ = inspected("00_control_good.yaml")
    assert not [problem for problem in found if problems.severity(problem.code) == problems.ERROR]


@pytest.mark.parametrize("name", ["42_bom.yaml", "13_norway.yaml", "15_arxiv_id_float.yaml"])
def test_what_only_looks_odd_is_read_as_text(inspected, name):
    found, _, _ = inspected(name)
    assert not [problem for problem in found if problem.code.startswith("YAML_")]


def test_every_problem_is_on_a_line_of_the_file_and_says_what_to_do(shared, inspected):
    for name in rows(shared):
        found, _, data = inspected(name)
        assert all(1 <= problem.place.line <= data.count(b"\n") + 2 for problem in found), name
        assert all(problem.hint for problem in found), name
        assert all(char.isprintable() or char == "\n" for problem in found for char in str(problem)), name


def test_none_takes_long_or_much(shared, inspected):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in rows(shared):
        _, seconds, _ = inspected(name)
        assert seconds < LONGEST_S, name
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < MOST_MB
