"""Whatever a service says, a list can hold it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.catalogue import listing, write
from readinglist.lookup import links, tex, words
from readinglist.model import Link, Paper
from readinglist.text import to_text

ODD = st.sampled_from(
    [
        "\u202e",
        "\x00",
        "\ud800",
        "\ufeff",
        "\u2028",
        "a" + "\u0301" * 30,
        "\\'",
        "{",
        "$",
        "<i>",
        "&lt;",
        "\u200d",
    ]
)
READERS = (
    words.line,
    words.title,
    words.paragraph,
    words.untagged,
    words.person,
    words.day,
    words.day_of,
    words.address,
)
SAID = st.lists(st.text(max_size=20) | ODD, max_size=8).map("".join)


@settings(max_examples=150, deadline=None)
@given(title=SAID, name=SAID, url=SAID)
def test_any_words_of_a_service_make_a_list_that_loads(tmp_path_factory, title, name, url):
    path = tmp_path_factory.mktemp("list") / "papers.yaml"
    paper = Paper(
        id="a",
        title=to_text(words.title(words.untagged(title)) or "x"),
        authors=words.people([name, title]),
        url=words.address(f"https://example.org/{url}") or "https://example.org/",
        links=tuple(
            Link(kind="code", url=each.url) for each in links.links_in(f"https://github.com/a/{url}")
        ),
    )
    path.write_text(write.to_yaml([paper], []), "utf-8")
    (found,) = listing.read(path, path.parent, path.parent, {}, {})
    assert (list(found.report), [str(each.title) for each in found.papers]) == ([], [str(paper.title)])


@settings(max_examples=100, deadline=None)
@given(value=st.none() | st.integers() | st.floats() | SAID | st.lists(st.integers(), max_size=4))
def test_no_value_makes_reading_fail(value):
    assert all(isinstance(read(value), str) for read in READERS)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"Erd\H{o}s and R\'enyi", "Erdős and Rényi"),
        (r"Gr{\"o}bner, M\"{u}ller, \v{S}\'{\i}ma", "Gröbner, Müller, Šíma"),
        (r"{\L}ukasz na\"ive stra\ss e", "Łukasz naïve straße"),
        (r"{BERT}: \emph{Pre}-training \& more", "BERT: Pre-training & more"),
        (r"$\alpha_{i}$-stable {X}", r"$\alpha_{i}$-stable X"),
        ("Detection -- a survey", "Detection – a survey"),
        ("100$ and no more", "100$ and no more"),
        (r"C:\new", r"C:\new"),
    ],
)
def test_tex_becomes_letters_and_formulas_stay(written, shown):
    assert tex.shown(written) == shown


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("He, Kaiming", "Kaiming He"),
        ("Kaiming He", "Kaiming He"),
        ("Downey, Robert, Jr.", "Downey, Robert, Jr."),
        (", ", ","),
        ("李沐", "李沐"),
        (None, ""),
    ],
)
def test_a_name_is_turned_round(written, name):
    assert words.person(written) == name


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2022-06-01T00:00:00Z", "2022-06-01"),
        ("2022/6", "2022-06"),
        ("2022", "2022"),
        ("2022-13-01", ""),
        ("20220601", ""),
        ("0001-01-01", ""),
    ],
)
def test_a_day_is_as_much_of_it_as_is_known(written, day):
    assert words.day(written) == day


@pytest.mark.parametrize(
    "url",
    ["javascript:x", "https://a b/", "https://u:p@a.b/", "ftp://a.b/", "https:///x", "https://[::1", "//a.b"],
)
def test_what_is_no_address_is_none(url):
    assert words.address(url) == ""


def test_addresses_in_words_have_kinds():
    text = (
        "Code (https://github.com/a/b), data: https://huggingface.co/datasets/a/b; project a.github.io/b. "
        "See https://github.com/a and https://example.org/x"
    )
    assert [(link.kind, link.url) for link in links.links_in(text)] == [
        ("code", "https://github.com/a/b"),
        ("data", "https://huggingface.co/datasets/a/b"),
        ("project", "https://a.github.io/b"),
    ]
