import re

import pytest

from readinglist.pages.problems import told
from readinglist.problems import KINDS

PAGES = [f"problems/{code.lower().replace('_', '-')}/index.md" for code in KINDS]
SHORTEST = "problems/date-in-future/index.md"


def test_every_kind_of_problem_has_a_page(toy):
    found = {uri for uri in toy if uri.startswith("problems/")}
    assert found == {*PAGES, "problems/index.md"}


@pytest.mark.parametrize("code", KINDS)
def test_the_index_names_every_kind(toy, code):
    assert f">{code} <small>" in toy["problems/index.md"].markdown


@pytest.mark.parametrize("uri", [*PAGES, "problems/index.md"])
def test_readers_do_not_find_these_pages_when_they_search(toy, uri):
    assert toy[uri].matter["search"] == {"exclude": True}


def test_a_page_shows_what_is_wrong_and_what_is_right(toy):
    kind = KINDS["DATE_IN_FUTURE"]
    page = toy[SHORTEST].markdown
    assert page.index("## Wrong") < page.index("added: 2199-01-01") < page.index("## Right")
    assert kind.title in page


@pytest.mark.parametrize("uri", PAGES)
def test_a_chinese_site_says_that_the_rest_is_english(chinese_toy, uri):
    page = chinese_toy[uri].body
    assert page.count('lang="en"') == 2 + page.count("<pre")  # the heading, the words, the examples
    assert page.count("## ") == page.count("<pre")


@pytest.mark.parametrize("uri", PAGES)
def test_nothing_on_a_page_turns_its_text_around(toy, uri):
    assert all(line.isprintable() for line in toy[uri].markdown.split("\n"))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_nothing_of_what_is_said_of_a_kind_stays_markdown(kind):
    words = re.sub("<(code|em)>.*?</(code|em)>", "", told(f"{kind.title} {kind.why}"))
    assert not re.search(r"[`*<\[\]]|https?:", words)


def test_code_within_words_is_code_and_what_is_stressed_is_stressed():
    words = "write `a < *b*`\n  and *not* [this](that.md)"
    assert told(words) == "write <code>a &lt; *b*</code> and <em>not</em> this"
