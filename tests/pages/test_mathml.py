"""Formulas become MathML, and nothing but MathML."""

import html
import re

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.pages import mathml
from readinglist.prose import formulas

MARK = re.compile(r"<[^>]*>")
ALLOWED = re.compile(
    r'</?(?:span|code|math|m[a-z]+)(?: class="rl-math rl-math--(?:inline|block)")?'
    r'(?: [a-z]+="[\w.#%+ -]*")*>'
)
COMMANDS = (r"\text{", r"\frac", r"\href{", r"\left(", r"\begin{matrix}", r"\mathbf", r"\color{", "<img>")
TEX = st.lists(st.sampled_from([*r"\{}^_&$<>\"'=/ abx1%#~", *COMMANDS])).map("".join)


def in_markdown(words):
    return formulas.replaced(words, mathml.shown)


def read(words):
    return mathml.in_words(words, html.escape)


@pytest.mark.parametrize(
    "formula", ["$x_1^2$", r"\(x_1^2\)", "$$x_1^2$$", r"\[x_1^2\]", "so $x_1^2$,", "$$\nx_1^2\n$$"]
)
def test_a_formula_is_set(formula):
    assert "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>" in in_markdown(formula)


@pytest.mark.parametrize(
    "words", ["$5 and $6", "$ x$", "$x $", "$x$5", "a$", r"\(x", "$a\n\nb$", "`$x$`", "```\n$x$\n```"]
)
def test_what_only_looks_like_a_formula_stays(words):
    assert in_markdown(words) == words


@pytest.mark.parametrize(
    "words", ["    $x$\n", "<pre>$x$</pre>", '<a title="$x$">', "<!-- $x$ -->", "[a](b$x$c)", r"\\(x\\)"]
)
def test_code_html_and_addresses_are_left_alone(words):
    assert in_markdown(words) == words


def test_an_escaped_dollar_is_a_dollar():
    assert in_markdown(r"\$x\$") == "&#36;x&#36;"


def test_words_without_a_dollar_are_not_looked_at():
    words = "x" * 10
    assert in_markdown(words) is words


@pytest.mark.parametrize(
    "formula",
    [
        r"\text{<img src=x onerror=alert(1)>}",
        r"\href{javascript:alert(1)}{x}",
        r"\style{color:red}{x}",
        r"\def\x{\x\x}\x",
        "{" * 1000,
        "x" * 3000,
        r"\left(" * 500,
    ],
)
def test_what_is_no_formula_or_no_harmless_one_is_never_a_live_element(formula):
    assert ALLOWED.sub("", in_markdown(f"${formula}$")).count("<") == 0


def test_a_formula_that_cannot_be_shown_stands_as_written():
    assert html.unescape(read(r"$\href{a}{b}$")) == r'<code class="rl-formula">$\href{a}{b}$</code>'


def test_bold_letters_are_letters_of_their_own():
    assert "<mi>𝐱</mi>" in read(r"$\mathbf{x}$")
    assert "<mi>𝜽</mi>" in read(r"$\boldsymbol\theta$")


def test_markdown_makes_no_emphasis_of_a_formula():
    made = markdown.markdown(in_markdown("$a_*b_*$ and _so_ $c*d_e*f_g$ on"))
    assert made.count("<em>") == 1
    assert made.startswith("<p><span")


@settings(max_examples=400, deadline=None)
@given(formula=TEX | st.text())
def test_any_words_as_a_formula_yield_only_what_formulas_are_made_of(formula):
    for made in (read(f"${formula}$"), read(f"$${formula}$$"), read(rf"\[{formula}\]")):
        assert all(ALLOWED.fullmatch(mark) for mark in MARK.findall(made))
        assert ALLOWED.sub("", made).count("<") == 0
