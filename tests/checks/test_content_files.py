"""Slips in the files of content/ are told on their line, and what is right there is not."""

from datetime import date

import pytest

from readinglist import catalogue, checks
from readinglist.catalogue.settings import read_settings

TODAY = date(2026, 11, 21)
FIELDS = "name: CVPR\nkind: conference\n"


@pytest.fixture
def told(tmp_path):
    """Code and line of what is wrong with these files of content/."""

    def check(files, papers="papers: []\n"):
        (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
        (tmp_path / "papers.yaml").write_text(papers, "utf-8")
        for name, text in files.items():
            path = tmp_path / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
        return [(problem.code, problem.place.line) for problem in checks.offline(written, TODAY)]

    return check


MATTER = {
    "no hyphens": (FIELDS, 1),
    "no hyphens above": (f"{FIELDS}---\nA meeting.\n", 1),
    "no hyphens below": (f"---\n{FIELDS}\nA meeting.\n", 3),
    "a dash above": (f"—\n{FIELDS}---\n", 1),
    "an empty line above": (f"\n---\n{FIELDS}---\n", 1),
}


@pytest.mark.parametrize(("text", "line"), MATTER.values(), ids=[name.replace(" ", "-") for name in MATTER])
def test_front_matter_without_its_hyphens_is_told(told, text, line):
    assert told({"venues/cvpr.md": text}) == [("FRONT_MATTER", line)]


MARKDOWN = {
    "code without end": ("One.\n\n```python\nprint(1)\n", 3),
    "a space in a link": ("See [it] (https://example.org/it).\n", 1),
    "full-width brackets": ("See [it]（https://example.org/it）.\n", 1),
    "a heading without space": ("One.\n\n##Method\n", 3),
    "what nobody sees": ("One\u200b and two.\n", 1),
}


@pytest.mark.parametrize(
    ("text", "line"), MARKDOWN.values(), ids=[name.replace(" ", "-") for name in MARKDOWN]
)
def test_markdown_that_is_not_read_as_meant_is_told(told, text, line):
    assert told({"about/team.md": text}) == [("TEXT_MARKDOWN", line)]


RIGHT = {
    "a venue without front matter": {"venues/cvpr.md": "A meeting.\n"},
    "a line between paragraphs": {"about/a.md": "One.\n\n---\n\nTwo.\n"},
    "a line first": {"about/a.md": "---\n\nname: nothing\n"},
    "signs in code": {"about/a.md": "Write `[it] (https://example.org)`.\n\n````\n```\n##Method\n````\n"},
    "a tag": {"about/a.md": "#vision is a tag.\n"},
}


@pytest.mark.parametrize("files", RIGHT.values(), ids=[name.replace(" ", "-") for name in RIGHT])
def test_what_is_right_is_not_told(told, files):
    assert told(files) == []


def test_topics_within_one_another_are_told_once(told):
    one, other = "---\nname: One\nparent: two\n---\n", "---\nname: Two\nparent: one\n---\n"
    assert told({"topics/one.md": one, "topics/two.md": other}) == [("TOPIC_CIRCLE", 3)]


def test_a_topic_within_itself_is_told_at_its_parent(told):
    assert told({"topics/one.md": "---\nname: One\nparent: one\n---\n"}) == [("UNKNOWN_TOPIC", 3)]


def test_a_name_of_two_venues_is_told_where_it_is_given(told):
    one, two = "---\nname: CVPR\n---\n", "---\nname: Vision\nkind: conference\naliases: [cvpr]\n---\n"
    assert told({"venues/cvpr.md": one, "venues/vision.md": two}) == [("NAME_COLLISION", 4)]


def test_notes_are_not_told_while_the_list_cannot_be_read(told):
    assert told({"papers/one.md": "Notes.\n"}, "papers:\n- title: One: two\n  id: one\n") == [
        ("YAML_SYNTAX", 2)
    ]
