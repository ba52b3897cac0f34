"""What is told of a text's slips, and where."""

import pytest

from readinglist.errors import Place
from readinglist.model import Note
from readinglist.prose import slips


def told(text):
    return [(each.code, each.place.line, each.place.column) for each in slips.find(note(text))]


def note(text):
    return Note(uri="papers/x.md", markdown=text, place=Place("content/papers/x.md", 4))


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("a <script>alert(1)</script>", "UNSAFE_HTML", 3),
        ('a <b onclick="x">b</b>', "UNSAFE_HTML", 3),
        ("papers/<id>.md", "UNSAFE_HTML", 8),
        ("[a](javascript:x)", "UNSAFE_LINK", 5),
        ("[a](javascript&colon;x)", "UNSAFE_LINK", 5),
        ("<data:x>", "UNSAFE_LINK", 2),
        ("[a]: vbscript:x", "UNSAFE_LINK", 6),
        ('<a href="//x.org">a</a>', "UNSAFE_LINK", 1),
        ("![a](https://x.org/a.png)", "PICTURE_ELSEWHERE", 6),
        ("[![a](https://x.org/a.png)](https://x.org)", "PICTURE_ELSEWHERE", 7),
        ("a\n{: .wide }", "ATTRIBUTE_LIST", 1),
        ("# A {#b}", "ATTRIBUTE_LIST", 5),
        ('--8<-- "x.md"', "SNIPPET", 1),
    ],
)
def test_each_slip_is_told_at_its_place(text, code, column):
    line = 4 + text.count("\n")
    assert told(text) == [(code, line, column)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "`<script>`",
            "```\n<script> {: .x }\n```",
            "    <script>\n",
            "$a<b$ and $c>d$",
            "<!-- <script> -->",
        ),
        *(
            "H<sub>2</sub>O",
            '<abbr title="x">y</abbr>',
            "<https://x.org>",
            "[a](https://x.org)",
            "{x}",
            "a < b",
        ),
        *("[a](mailto:a@x.org)", "<a@x.org>", "```{ .python }\n1\n```", "[a](../index.md)"),
    ],
)
def test_what_is_shown_as_it_is_meant_is_not_told(text):
    assert told(text) == []


def dangling(text, *uris):
    return [each.place.line for each in slips.dangling(note(text), uris.__contains__)]


def test_links_within_the_site_are_seen_from_their_file():
    text = "[a](../venues/cvpr.md) [b](y.md#z) [c](../browse/) [d](a%20b.png) [e](#f) [g](https://x.org)"
    assert dangling(text, "venues/cvpr/index.md", "papers/y.md", "browse/index.md", "papers/a b.png") == []


@pytest.mark.parametrize("written", ["nowhere.md", "../../x.md", "/venues/", "x.png"])
def test_a_link_that_leads_nowhere_is_told(written):
    assert dangling(f"a\n\n[a]({written})", "venues/index.md") == [6]
