"""What the network says of the list → one issue, kept up to date."""

import pytest


@pytest.fixture
def report(run, tmp_path, github):
    """Report this where these issues are open."""

    def report(told, *numbers):
        (tmp_path / "report.txt").write_text(told, "utf-8")
        listed = ",".join(f'{{"number": {number}}}' for number in numbers)
        (github / "issues.json").write_text(f"[{listed}]")
        done = run("report_issue.py", "report.txt", folder=tmp_path)
        assert done.returncode == 0, done.stderr

    return report


def test_the_first_finding_opens_an_issue_with_the_label(report, calls):
    report("papers.yaml:3:1: gone")
    words, said = calls()[-1]
    assert (words[:2], words[words.index("--label") + 1]) == (["issue", "create"], "readinglist-online")
    assert "```text\npapers.yaml:3:1: gone\n```\n" in said


def test_later_findings_are_written_into_the_same_issue(report, calls):
    report("papers.yaml:3:1: gone", 12, 5)
    assert [words[:3] for words, *_ in calls()[1:]] == [["issue", "edit", "5"]]


def test_when_all_is_well_the_issue_is_closed(report, calls):
    report("", 5)
    assert [words[:3] for words, *_ in calls()[1:]] == [["issue", "close", "5"]]


def test_when_all_is_well_and_no_issue_is_open_nothing_is_done(report, calls):
    report("\n")
    assert [words[:2] for words, *_ in calls()] == [["issue", "list"]]


def test_what_was_found_means_nothing_in_the_issue(report, calls):
    report("title: ```` @everyone\x1b[31m")
    assert "`````text\ntitle: ```` @everyone\n`````\n" in calls()[-1][1]


def test_a_long_report_is_cut(report, calls):
    report("x" * 100_000)
    assert 20_000 < len(calls()[-1][1]) < 21_000
