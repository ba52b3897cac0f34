"""CSL-JSON, set by citeproc-py in the style that comes with it."""

import json

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.citing import csl
from readinglist.model import Text
from readinglist.text import plain


def typeset(references):
    """Each reference as a citation processor prints it."""
    items = json.loads(csl.write(references))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return [str(entry) for entry in bibliography.bibliography()]


def test_a_processor_sets_each_kind(many):
    title = "“Masked Autoencoders Are Scalable Vision Learners”"
    conference, journal, chinese, preprint, book, thesis, *_ = typeset(many)
    assert conference.startswith(f"He, K. et al. (2022) {title}, Conference on Computer Vision.")
    assert journal.startswith(f"He, K. (2022) {title}, Annals of Slow Looking")
    assert "“掩码自编码器是可扩展的视觉学习者”, 计算机学报" in chinese
    assert preprint.startswith(f"He, K. et al. (2021) {title}. arXiv.")
    assert book.startswith("Open Minds (2022)")
    assert thesis.startswith("van der Maaten, L. (2022)")


def test_names_are_in_parts(refer):
    (item,) = json.loads(
        csl.write([refer(authors=("Ludwig van Beethoven", "欧阳修", "Plato", "A B Jr.", "et al."))])
    )
    assert item["author"] == [
        {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
        {"family": "欧阳", "given": "修"},
        {"literal": "Plato"},
        {"family": "B", "given": "A", "suffix": "Jr."},
    ]


def test_dates_and_identifiers_are_there_as_far_as_known(refer):
    (item,) = json.loads(
        csl.write([refer(venue="arxiv", year=0, published="2021-11", arxiv="2111.06377", doi="10.1/x")])
    )
    assert item["issued"] == {"date-parts": [[2021, 11]]}
    assert (item["archive"], item["archive_location"], item["DOI"]) == ("arXiv", "2111.06377", "10.1/x")


def test_nothing_is_said_of_what_is_not_known(refer):
    (item,) = json.loads(csl.write([refer(venue="", year=0, authors=())]))
    assert item.keys() == {"id", "type", "title", "URL", "language"}


def test_no_references_are_an_empty_list():
    assert csl.write([]) == "[]\n"


@settings(deadline=None, max_examples=60)
@given(words=st.text(max_size=40))
def test_any_words_come_back(refer, words):
    (item,) = json.loads(
        csl.write([refer(title=Text((("en", f"T{words}"),)), abstract=Text((("en", words),)))])
    )
    assert (item["title"], item.get("abstract", "")) == (plain(f"T{words}"), plain(words))
