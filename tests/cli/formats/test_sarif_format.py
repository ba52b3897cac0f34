import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from readinglist.cli import formats
from readinglist.errors import Place
from readinglist.problems import KINDS

ESSENTIALS = json.loads(Path(__file__).with_name("sarif-essentials.json").read_text("utf-8"))
"""What SARIF 2.1.0 asks of the parts that are written, and what GitHub asks beyond that."""


def run_of(findings):
    (run,) = json.loads("\n".join(formats.write("sarif", findings)))["runs"]
    return run


def marks_of(findings):
    return [
        result["partialFingerprints"]["primaryLocationLineHash"] for result in run_of(findings)["results"]
    ]


@pytest.mark.parametrize("site_url", ["", "https://site.example/list/"])
def test_the_document_is_sarif(findings, site_url):
    whole = json.loads("\n".join(formats.write("sarif", replace(findings, site_url=site_url))))
    jsonschema.Draft202012Validator(ESSENTIALS).validate(whole)


def test_the_document_of_nothing_is_sarif_with_all_rules(findings):
    whole = json.loads("\n".join(formats.write("sarif", replace(findings, problems=()))))
    jsonschema.Draft202012Validator(ESSENTIALS).validate(whole)
    assert [rule["id"] for rule in whole["runs"][0]["tool"]["driver"]["rules"]] == sorted(KINDS)


def test_each_result_names_its_rule_twice_alike(findings):
    run = run_of(findings)
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])


def test_a_place_is_a_line_and_a_column_of_a_file_below_the_root(findings):
    place = run_of(findings)["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "docs/papers.yaml", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {
        "startLine": 3,
        "startColumn": 10,
        "endLine": 3,
        "snippet": {"text": "  added: 2199-01-01"},
    }


def test_the_name_of_a_file_is_an_address(findings):
    place = run_of(findings)["results"][2]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "docs/content/%E5%A4%9A%20%E6%A8%A1%E6%80%81.md"


def test_a_rule_leads_to_its_page_on_the_site(findings):
    rules = {rule["id"]: rule for rule in run_of(findings)["tool"]["driver"]["rules"]}
    assert rules["DATE_IN_FUTURE"]["helpUri"] == "https://site.example/list/problems/date-in-future/"


def test_a_finding_that_moved_is_the_same_one(findings):
    moved = [replace(each, place=Place(each.place.file, 70 + each.place.line)) for each in findings.problems]
    assert marks_of(replace(findings, problems=tuple(moved))) == marks_of(findings)


def test_no_two_findings_are_the_same_one(findings):
    assert len(set(marks_of(findings))) == len(findings.problems)
