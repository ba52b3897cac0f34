"""Whatever a list holds, a page shows it as text."""

import re
from html.parser import HTMLParser

import markdown
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jinja2 import UndefinedError

from readinglist.model import Commentary, Link, Text
from readinglist.pages import templates
from readinglist.wording import Wording

NASTY = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            [
                "<script>",
                "</p>",
                "<img src=x onerror=alert(1)>",
                "&lt;b&gt;",
                "](javascript:alert(1))",
                "[x]: y",
                "\n\n",
                "\n---\n",
                "```",
                "    ",
                "{{ 7*7 }}",
                "{: onclick=x }",
                '" onmouseover="',
                "'",
                "\\",
                "# h",
                "- ",
                "| a |",
                "$$",
                "<!--",
                "\u202e",
                "\x00",
            ]
        ),
        max_size=8,
    ).map("".join),
)
ADDRESSES = st.one_of(
    NASTY,
    st.sampled_from(
        [
            "javascript:alert(1)",
            "JAVA\tSCRIPT:alert(1)",
            " javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "java\nscript:x",
        ]
    ),
)
ALLOWED = re.compile(r"(?:https?://|mailto:|\.{0,2}/|[a-z0-9-]+(?:/|\.[a-z]+$)|#)")
UNWANTED = {"script", "img", "b", "code", "pre", "table", "hr"}


class Markup(HTMLParser):
    """What of a page no words may bring in: elements, attributes that run something, comments."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(markdown.markdown(page.partition("\n---\n")[2], extensions=["tables", "toc", "footnotes"]))

    def handle_starttag(self, tag, attributes):
        self.found += [tag] if tag in UNWANTED and ("class", "rl-formula") not in attributes else []
        self.found += [name for name, _ in attributes if name.startswith("on")]

    def handle_comment(self, words):
        self.found.append(words)


@settings(deadline=None, max_examples=40)
@example(words="$$&$$")  # no formula: shown as it was written, in our own element
@given(words=NASTY)
def test_no_words_become_markup(pages_of, words):
    fields = dict.fromkeys(("authors", "affiliations", "keywords", "tags"), (words,))
    shown = pages_of(
        title=Text((("en", words),)), abstract=Text((("en", words),)), award=words, licence=words, **fields
    )
    page = next(uri for uri in shown if uri.startswith("papers/"))
    assert Markup(shown[page]).found == Markup(pages_of()[page]).found


@settings(deadline=None, max_examples=40)
@given(url=ADDRESSES)
def test_links_lead_to_the_web_or_nowhere(pages_of, url):
    commentary = (Commentary(url=url, title=Text((("en", "x"),))),)
    shown = pages_of(url=url, pdf=url, links=(Link(kind="code", url=url),), commentary=commentary)
    targets = re.findall(r'href="([^"]*)"', "\n".join(shown.values()))
    assert [target for target in targets if not ALLOWED.match(target)] == []


@settings(deadline=None, max_examples=40)
@given(words=NASTY)
def test_front_matter_holds_what_it_should_and_no_tag(pages_of, words):
    front = yaml.safe_load(pages_of(title=Text((("en", words),)))["papers/a/index.md"].split("\n---\n")[0])
    assert front.keys() == {"title", "description", "hide", "metas"}
    assert "<" not in front["title"]


def test_a_template_that_misses_a_value_says_so():
    with pytest.raises(UndefinedError, match="title"):
        templates.fill("moved.md", say=Wording(), href="./")
