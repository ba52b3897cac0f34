import markdown
import pytest

from readinglist.pages import blocks

EXTENSIONS = ["tables", "toc", "footnotes"]
CARDS = '<div class="rl-cards" data-search-exclude>\n<p>*Card*</p>\n</div>'


def converted(text):
    return markdown.markdown(text, extensions=EXTENSIONS)


def whole(html, held):
    """As the plugin does it: first what the search is to find, then the rest."""
    return blocks.put_back(blocks.put_back(html, held, excluded=False), held, excluded=True)


def body(page):
    return page.markdown.partition("\n---\n")[2]


def test_a_block_that_no_search_finds_is_taken_out_and_put_back():
    short, taken = blocks.take_out(f"# A\n\n{CARDS}\n\nWords.")
    assert "Card" not in short
    assert whole(short, taken) == f"# A\n\n{CARDS}\n\nWords."


def test_what_the_search_shall_find_is_back_before_it_looks():
    short, taken = blocks.take_out(f"<p>found</p>\n\n{CARDS}")
    searched = blocks.put_back(short, taken, excluded=False)
    assert "found" in searched
    assert "Card" not in searched


@pytest.mark.parametrize("text", ["<span>a</span>", "<div>\n\n*a*\n\n</div>", "Words `<div>a</div>`", ""])
def test_whatever_a_converter_has_to_read_stays(text):
    assert blocks.take_out(text) == (text, ())


def test_every_page_comes_out_the_same_as_if_all_of_it_had_been_read(toy):
    pages = [part for uri, part in toy.items() if uri.endswith(".md") and not part.is_quoting]
    taken = [blocks.take_out(body(page)) for page in pages]
    assert [whole(converted(short), held) for short, held in taken] == [
        converted(body(page)) for page in pages
    ]


def test_a_page_with_a_curators_own_words_is_marked(toy):
    assert toy["venues/cvpr/index.md"].is_quoting
    assert not toy["venues/cvpr-2022/index.md"].is_quoting
