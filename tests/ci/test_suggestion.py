"""An issue → the list with the paper, and what to answer."""

import json
import sys

import pytest
from files_of_a_list import put

# Writes an entry for each address it is given, and what it was called with.
TOOL = """\
#!{python}
import json, sys
from pathlib import Path
with Path("build/called.jsonl").open("a") as called:
    called.write(json.dumps(sys.argv[1:]) + "\\n")
if sys.argv[1] == "add":
    if "refuse" in sys.argv[-1]:
        if len(sys.argv) > 5:
            Path("papers.yaml").open("a").write("- {{title: Other, url: other}}\\n")
        sys.exit("no such paper\\x1b[31m ``` @everyone")
    with Path("papers.yaml").open("a") as entries:
        entries.writelines(f"- {{{{title: T, url: {{url}}}}}}\\n" for url in sys.argv[4:])
print("looked up")
"""

BODY = "### Addresses · 地址\n\n{}\n\n### Why should people read it? · 推荐理由\n\nhttps://example.org/why"


@pytest.fixture
def suggest(repository, run):
    """Answer an issue with this in its first field; what the tool was called with, the answer, the list."""
    folder = repository.folder
    put(folder / ".venv" / "bin" / "readinglist", TOOL.format(python=sys.executable), 0o755)
    (folder / "build").mkdir()

    def suggest(field, body=BODY):
        event = {"issue": {"number": 7, "title": "$(id)", "body": body.format(field) if field else body}}
        (folder / "build" / "event.json").write_text(json.dumps(event), "utf-8")
        done = run("suggestion.py", "build/event.json", "build/answer", folder=folder)
        assert done.returncode == 0, done.stderr
        called = folder / "build" / "called.jsonl"
        calls = [json.loads(line) for line in called.read_text().splitlines()] if called.exists() else []
        listed = folder / "build" / "answer" / "list" / "papers.yaml"
        answer = (folder / "build" / "answer" / "answer.md").read_text("utf-8")
        return calls, answer, listed.read_text() if listed.exists() else ""

    return suggest


def test_an_address_is_looked_up_and_the_list_checked(suggest):
    calls, answer, listed = suggest("https://arxiv.org/abs/2111.06377")
    assert calls == [["add", "--yes", "--", "https://arxiv.org/abs/2111.06377"], ["check"]]
    assert (listed.endswith("2111.06377}\n"), "looked up" in answer) == (True, True)


def test_each_line_is_an_address(suggest):
    calls, _, _ = suggest("https://example.org/a\n\n <https://openreview.net/forum?id=x-Y_1>  ")
    assert calls[0][3:] == ["https://example.org/a", "https://openreview.net/forum?id=x-Y_1"]


@pytest.mark.parametrize(
    "field",
    [
        "$(curl https://example.org)",
        "--help",
        "https://example.org/`id`",
        "https://example.org/$(id)",
        "https://example.org/\x00",
        "https://ann:secret@example.org/",
        "https://localhost/",
        "https://[::1]/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "see https://example.org/a",
        "https://exämple.org/a",
        "https://example.org/" + "a" * 500,
        "_No response_",
    ],
)
def test_anything_else_is_refused_and_the_tool_never_called(suggest, field):
    calls, answer, listed = suggest(field)
    assert (calls, listed) == ([], "")
    assert answer.startswith(
        "This suggestion could not be read. Line 1 is not an address of the web, as https://"
    )


@pytest.mark.parametrize("field", ["\n", "\n".join(["https://example.org/a"] * 11)])
def test_none_and_too_many_are_refused(suggest, field):
    calls, answer, _ = suggest(field)
    assert (calls, "one to 10 addresses" in answer) == ([], True)


def test_another_heading_in_the_field_ends_it(suggest):
    calls, _, _ = suggest("https://example.org/a\n### Addresses again\nhttps://example.org/b")
    assert calls[0][3:] == ["https://example.org/a"]


@pytest.mark.parametrize("body", ["", "https://example.org/a"])
def test_an_issue_that_is_not_of_the_form_is_refused(suggest, body):
    calls, answer, _ = suggest("", body=body)
    assert (calls, "could not be read" in answer) == ([], True)


def test_what_the_tool_says_means_nothing_in_the_answer(suggest):
    _, answer, listed = suggest("https://example.org/refuse")
    assert (listed, "\x1b" in answer) == ("", False)
    assert "````text\nno such paper ``` @everyone\n````\n" in answer


def test_what_could_be_added_is_kept_though_another_address_was_refused(suggest):
    _, answer, listed = suggest("https://example.org/a\nhttps://example.org/refuse")
    assert ("title: Other" in listed, "no such paper" in answer) == (True, True)
