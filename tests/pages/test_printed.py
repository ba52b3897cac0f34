from hypothesis import given
from hypothesis import strategies as st

from readinglist.pages.parts import Anchor, Words
from readinglist.pages.printed import anchor, heading, with_math, words
from readinglist.wording import Wording

SAY = Wording("en")


def test_words_in_another_language_say_so():
    assert words(SAY, Words(text="掩码", language="zh")) == '<span lang="zh">掩码</span>'
    assert words(SAY, Words(text="Masks", language="en")) == "Masks"


def test_a_link_shows_its_icon_its_words_and_its_note():
    link = Anchor(words=Words(text="Code"), href="https://a.example/?b&c", icon="code", note="video")
    assert anchor(SAY, link) == (
        '<a href="https://a.example/?b&amp;c"><span class="rl-icon rl-icon--code" aria-hidden="true"></span>'
        "Code <small>video</small></a>"
    )


def test_a_link_that_leads_nowhere_is_its_words_and_one_to_its_own_page_says_so():
    assert anchor(SAY, Anchor(words=Words(text="2022"))) == "<span>2022</span>"
    assert anchor(SAY, Anchor(words=Words(text="2022"), href="./")) == (
        '<a href="./" aria-current="page">2022</a>'
    )


def test_a_heading_is_a_line_of_markdown():
    assert heading(SAY, Words(text="A [b]"), "a", 3, "../a/index.md") == (
        '<span id="a" class="rl-here"></span>[A &#91;b&#93;](../a/index.md) <small>3</small>'
    )


@given(value=st.text(st.characters(codec=None)))
def test_no_value_leaves_its_line_or_its_attribute(value):
    printed = anchor(SAY, Anchor(words=Words(text="a"), href=value or "/", note=value))
    assert "\n" not in printed
    assert printed.count('"') == 2 + 2 * (value == "./")


@given(value=st.text(st.sampled_from("a<>&'\"$\\ \n"), max_size=12))
def test_whatever_the_words_no_tag_comes_of_them_but_a_formula(value):
    printed = with_math(value)
    assert "<" not in printed or printed.count("<") == 2 * printed.count("</")
