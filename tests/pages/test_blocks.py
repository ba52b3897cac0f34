from pathlib import Path

import markdown
import pytest

from readinglist.pages import blocks

HERE = Path(__file__).parent
EXTENSIONS = ["tables", "toc", "footnotes"]
CARDS = '<div class="rl-cards" data-search-exclude>\n<p>*Card*</p>\n</div>'


def converted(text):
    return markdown.markdown(text, extensions=EXTENSIONS)


def whole(html, held):
    """As the plugin does it: first what the search is to find, then all of it."""
    return blocks.put_back(blocks.told(html, held), held)


def test_a_block_that_no_search_finds_is_taken_out_and_put_back():
    short, taken = blocks.take_out(f"# A\n\n{CARDS}\n\nWords.")
    assert "Card" not in short
    assert whole(short, taken) == f"# A\n\n{CARDS}\n\nWords."


def test_what_the_search_shall_find_is_back_before_it_looks():
    short, taken = blocks.take_out(f'<p class="a">found</p>\n\n{CARDS}')
    searched = blocks.told(short, taken)
    assert "<p>found</p>" in searched
    assert "Card" not in searched


def test_of_a_block_the_search_reads_words_and_no_more():
    block = '<div class="a"><p lang="zh"><a href="b">图</a></p><ul data-search-exclude><li>c</li></ul></div>'
    assert blocks.told(*blocks.take_out(block)) == '<div data-block="0"><p>图</p></div>'


@pytest.mark.parametrize("text", ["<span>a</span>", "<div>\n\n*a*\n\n</div>", "Words `<div>a</div>`", ""])
def test_whatever_a_converter_has_to_read_stays(text):
    assert blocks.take_out(text) == (text, ())


def test_every_page_comes_out_the_same_as_if_all_of_it_had_been_read(toy):
    pages = [part for uri, part in toy.items() if uri.endswith(".md")]
    taken = [blocks.take_out(page.body, page.quoted) for page in pages]
    assert [whole(converted(short), held) for short, held in taken] == [
        converted(page.body) for page in pages
    ]


def test_what_people_wrote_stays_for_it_may_be_code():
    code = "```\n\n<p>code</p>\n\n```"
    short, taken = blocks.take_out(
        f"{CARDS}\n\n{code}\n\n{CARDS}", (len(CARDS) + 2, len(CARDS) + 2 + len(code))
    )
    assert f"\n\n{code}\n\n" in short
    assert taken == (CARDS, CARDS)


def test_a_page_knows_which_words_are_its_curators(toy):
    page = toy["venues/cvpr/index.md"]
    written = (HERE / "toy" / "content" / "venues" / "cvpr.md").read_text("utf-8").rpartition("---\n")[2]
    assert page.body[slice(*page.quoted)] == f"<div><p>{written.strip()}</p></div>"


@pytest.mark.parametrize(
    "written", ['<div data-block="9"></div>', "<!--block 9-->", f"<!--block {'9' * 5000}-->"]
)
@pytest.mark.parametrize("held", [(), (CARDS,)])
def test_what_looks_like_a_stand_in_but_stands_for_nothing_stays(written, held):
    assert blocks.told(written, held) == written
    assert blocks.put_back(written, held) == written
