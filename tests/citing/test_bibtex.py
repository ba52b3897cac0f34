"""BibTeX, read by bibtexparser."""

import re

import bibtexparser
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from readinglist.citing import bibtex
from readinglist.model import Text
from readinglist.text import plain

SPECIALS = st.lists(st.sampled_from([*'\\{}%#$&_~^,=@" ', "Ab", "iPhone", "3D", "中文", "\n", "\\o"])).map(
    "".join
)
WORDS = st.one_of(SPECIALS, st.text(st.characters(exclude_characters="-`'!?"), max_size=40))
"""Without what LaTeX joins into one sign, as -- and ``, for that is no matter of escaping."""


def decoder():
    """A decoder that also knows LaTeX's names of braces, and that its caret is the one on the keyboard."""
    named = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    context = get_default_latex_context_db()
    macros = [MacroTextSpec(name, simplify_repl=sign) for name, sign in named.items()]
    context.add_context_category("named", macros=macros, prepend=True)
    return LatexNodes2Text(latex_context=context).latex_to_text


DECODE = decoder()


def read(text, *ways):
    library = bibtexparser.parse_string(text, append_middleware=list(ways))
    assert library.failed_blocks == []
    return library.entries


def test_each_kind_has_its_type(many):
    types = ["inproceedings", "article", "article", "misc", "book", "phdthesis", "misc", "inproceedings"]
    assert [entry.entry_type for entry in read(bibtex.write(many))] == types


def test_authors_come_back_in_parts(refer):
    authors = ("Laurens van der Maaten", "Martin King Jr.", "何恺明", "{Open Minds}", "et al.")
    (entry,) = read(bibtex.entry(refer(authors=authors)), SeparateCoAuthors(), SplitNameParts())
    assert [(name.first, name.von, name.last, name.jr) for name in entry["author"]] == [
        (["Laurens"], ["van", "der"], ["Maaten"], []),
        (["Martin"], [], ["King"], ["Jr."]),
        ([], [], ["何恺明"], []),
        ([], [], ["{Open Minds}"], []),
        ([], [], ["others"], []),
    ]


def test_a_paper_and_its_preprint_are_one_entry(refer):
    (entry,) = read(bibtex.entry(refer(arxiv="2111.06377", doi="10.1000/a_b(1)")))
    assert (entry["eprint"], entry["archivePrefix"], entry["doi"]) == (
        "2111.06377",
        "arXiv",
        "10.1000/a_b(1)",
    )
    assert entry["booktitle"] == "Conference on Computer Vision"


def test_addresses_stand_as_they_are_but_for_braces(refer):
    url = "https://example.org/%7Ex?a=b&c=d_e#f{1}"
    assert "url = {https://example.org/%7Ex?a=b&c=d_e#f%7B1%7D},\n" in bibtex.entry(refer(url=url))


def test_capitals_within_words_are_protected_and_other_words_are_not(refer):
    title = Text((("en", "Fast CLIP: a 3D iPhone (ViT-B) Study"),))
    assert "title = {Fast {CLIP}: a {3D} {iPhone} ({ViT-B}) Study}" in bibtex.entry(refer(title=title))


def test_a_chinese_title_comes_back_as_it_was(refer):
    (entry,) = read(bibtex.entry(refer(title=Text((("zh", "掩码自编码器"),)))))
    assert entry["title"] == "掩码自编码器"


def test_a_month_is_one_that_every_style_knows(refer):
    assert "  month = may,\n" in bibtex.entry(refer(published="2022-05-02"))


@settings(deadline=None, max_examples=60)
@given(words=WORDS)
def test_a_parser_gives_any_title_back(refer, words):
    (entry,) = read(bibtex.entry(refer(title=Text((("en", words),)))))
    wanted = plain(words)
    assert re.sub(r"\s+", " ", DECODE(entry.get("title", "").value if wanted else "")) == wanted


@settings(deadline=None, max_examples=60)
@given(
    authors=st.lists(
        st.one_of(WORDS, st.sampled_from(["and", "A and B", "AND", "x, and", "others"])), max_size=4
    )
)
def test_there_are_as_many_authors_as_the_list_has(refer, authors):
    reference = refer(authors=tuple(authors))
    (entry,) = read(bibtex.entry(reference), SeparateCoAuthors())
    found = {field.key: field.value for field in entry.fields}.get("author", ())
    assert len(found) == len(reference.authors) + reference.has_more_authors


@settings(deadline=None, max_examples=60)
@given(words=WORDS)
def test_no_words_break_an_entry_or_its_neighbours(refer, words):
    awkward = refer(
        title=Text((("en", words),)), authors=(words, "A B"), keywords=(words,), url=f"https://e.org/{words}"
    )
    entries = read(bibtex.write((awkward, refer())))
    assert [entry["year"] for entry in entries] == ["2022", "2022"]
    assert bibtex.entry(awkward).count("{") == bibtex.entry(awkward).count("}")
