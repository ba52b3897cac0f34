"""What people write in Markdown: what of it is shown, and what never is."""

import re

import extensions
import markdown
import pytest

from readinglist.pages import mathml
from readinglist.prose import reading
from readinglist.prose.links import lead_from


def read(text):
    return reading.read(text, lead_from("papers/x.md", "papers/x/index.md"), mathml.shown)


def shown(text):
    """The HTML that a site engine makes of it."""
    return markdown.markdown(read(text).markdown, extensions=extensions.NAMED)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*a* **b** `c<d>`", "<em>a</em> <strong>b</strong> <code>c&lt;d&gt;</code>"),
        ("H<sub>2</sub>O <kbd>Ctrl</kbd>", "H<sub>2</sub>O <kbd>Ctrl</kbd>"),
        ("- a\n- b", "<ul> <li>a</li> <li>b</li> </ul>"),
        ("| a |\n|--:|\n| 1 |", '<td align="right">1</td>'),
        ("a[^1]\n\n[^1]: b", '<li id="fn:1">'),
        ('!!! note "T"\n    b', '<div class="admonition note"> <p class="admonition-title">T</p>'),
        ("??? tip\n    b", '<details class="tip"> <summary>Tip</summary>'),
        ("- [x] a", '<input type="checkbox" disabled checked>'),
        ("a\n:   b", "<dl> <dt>a</dt> <dd>b</dd> </dl>"),
        ("<details><summary>a</summary>b</details>", "<details><summary>a</summary>b</details>"),
        ('```python title="a.py"\nx = 1\n```', '<span class="filename">a.py</span>'),
        ("```python\nx = 1\n```", '<span class="n">x</span>'),
        ("```mermaid\ngraph TD\n```", "<code>graph TD&#10;</code>"),
        ("    <script>\n", "<code>&lt;script&gt;"),
    ],
)
def test_what_markdown_has_is_shown(text, html):
    assert html in shown(text)


@pytest.mark.parametrize("text", ["$a<b$", r"\(a<b\)", "$$\na<b\n$$", "- $a<b$", "## $a<b$"])
def test_a_formula_survives(text):
    assert "<mi>a</mi><mo>&#60;</mo><mi>b</mi>" in shown(text)


@pytest.mark.parametrize("text", ["1. x\n\n    ```\n    $a$\n    ```", "> ```\n> $a$\n> ```"])
def test_a_formula_in_code_is_code(text):
    assert "<code>$a$" in shown(text)


def test_a_formula_in_a_title_cannot_leave_it():
    assert '<a href="https://x.org" title="&#36;a&#36;">' in shown('[x](https://x.org "$a$")')


@pytest.mark.parametrize(
    "text",
    [
        *(
            "<script>alert(1)</script>",
            "<style>p{}</style>",
            "<iframe src=x></iframe>",
            "<svg onload=x>",
            "<form>",
        ),
        *(
            "[a](javascript:alert(1))",
            "[a](JaVaScript&colon;alert(1))",
            "<javascript:alert(1)>",
            "[a](data:x,y)",
        ),
        *("[a](//x.org)", "[a](\\\\x.org)", "[a](/\\x.org)", "[a](ftp://x.org)", "![a](https://x.org/a.png)"),
        *(
            '<a href="x.md" ping="https://x.org" target=_blank>',
            "<p style=x>",
            '<b onclick="x">',
            "<img src=x onerror=x>",
        ),
        *(
            "a\n{: onclick=x }",
            "# A {: #__search }",
            "# __search",
            "# rl-find",
            '<div id="x" class="rl-cards">',
        ),
        *('```{ .python onclick="x" }\n1\n```', "*[HTML]: <script>", "<!-- <script> -->", "&lt;script&gt;"),
    ],
)
def test_nothing_runs_loads_or_dresses_up(text):
    tags = "".join(re.findall(r"<[^<>]*>", shown(text)))
    assert not re.search(
        r"<script|<style|<iframe|<svg|<form|<img|script:|data:|ftp:| on\w+=|style=|ping|target", tags
    )
    assert not re.search(r"//x\.org(?!/a\.png\")|id=\"(?:__|rl-)|class=\"rl-", tags)


def test_a_picture_of_another_host_is_a_link():
    assert '<a href="https://x.org/a.png">chart</a>' in shown("![chart](https://x.org/a.png)")


def test_one_that_is_a_link_already_is_its_words():
    assert '<a href="https://x.org"><span>badge</span></a>' in shown(
        "[![badge](https://x.org/b.png)](https://x.org)"
    )


@pytest.mark.parametrize(
    ("written", "leads_to"),
    [
        ("../about/format.md", "../../about/format/"),
        ("../about/format.md#years", "../../about/format/#years"),
        ("../venues/cvpr/index.md", "../../venues/cvpr/"),
        ("../venues/cvpr/", "../../venues/cvpr/"),
        ("../browse/index.md?topic=x", "../../browse/?topic=x"),
        ("y.md", "../../papers/y/"),
        ("../index.md", "../../"),
        ("#notes", "#notes"),
        ("../papers.bib", "../../papers.bib"),
        ("https://x.org/?a=1&b=2#c", "https://x.org/?a=1&amp;b=2#c"),
        ("mailto:a@x.org", "mailto:a@x.org"),
    ],
)
def test_a_link_leads_where_it_does_in_the_file(written, leads_to):
    assert f'<a href="{leads_to}">' in shown(f"[x]({written})")


@pytest.mark.parametrize("written", ["../../x.md", "/x/", "../../../etc/passwd", "http://[x"])
def test_a_link_out_of_the_site_is_none(written):
    assert "<a>x</a>" in shown(f"[x]({written})")


def test_a_local_picture_stays():
    assert '<img alt="a" src="../../papers/a%20b.png">' in shown("![a](<a b.png>)")


def test_headings_stay_headings_for_the_engine():
    text = "Title `a<b>` & *more*\n===\n\nx\n\n## Two # {: .x }\n"
    assert re.findall("<h[12][^>]*>", shown(text)) == ['<h1 id="title-ab-more">', '<h2 id="two-x">']
    assert read(text).title == "Title a<b> & more"


def test_what_reads_before_markdown_finds_nothing():
    made = read('{{ config }} {% raw %}\n\n--8<-- "papers.yaml"\n\n    ```\n    [a](b.md)\n').markdown
    assert not re.search(r"[{}`\[\]]|8<|^[-`~]", made, re.MULTILINE)


def test_html_is_on_one_line_that_nothing_else_begins():
    made = read("a\n\n```\n\n\n# no heading\n\n--\n```\n\n<div>\n\nb\n").markdown
    assert made.count("\n") == 0
    assert made.startswith("<div>")


@pytest.mark.parametrize(
    "text", [">" * 3000, "- " * 3000, "[" * 3000, "*a " * 3000, "`" * 3001, "<b>" * 3000, "![" * 2000]
)
def test_a_text_made_to_exhaust_is_read(text):
    assert read(text).markdown
