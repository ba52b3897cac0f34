import re

from readinglist.model import Commentary, Text

NEW = "new/index.md"


def commentary(title, url="https://medium.com/a", kind="article", language="en"):
    return Commentary(url=url, title=Text(((language, title),)), kind=kind, language=language)


def test_a_card_shows_three_authors_and_counts_the_others(toy):
    assert "Ada Lovelace, Charles Babbage, Grace Hopper <span>+ 1</span>" in toy[NEW].markdown


def test_in_chinese_all_authors_are_counted(chinese_toy):
    assert "Grace Hopper <span>等 4 人</span>" in chinese_toy[NEW].markdown


def test_the_readers_language_comes_first_and_the_other_is_marked(chinese_toy):
    page = chinese_toy[NEW].markdown
    assert re.search(r'class="rl-card__title"><a href="[^"]*">被遮住的图块</a>', page)
    assert '<p class="rl-card__other" lang="en">Hidden Patches</p>' in page


def test_a_commentary_says_its_kind_and_language(toy):
    assert '<span lang="zh">精读</span> <small>video · 中文</small></a>' in toy[NEW].markdown


def test_several_of_a_kind_and_language_are_one_link_to_the_papers_page(pages_of):
    page = pages_of(commentary=(commentary("One"), commentary("Two")))[NEW]
    assert 'href="../papers/a/#commentaries"' in page
    assert "2 articles" in page


def test_a_commentary_that_cannot_be_followed_is_no_link(pages_of):
    page = pages_of(commentary=(commentary("One", url="javascript:alert(1)"),))["papers/a/index.md"]
    assert "javascript" not in page
    assert "One</span>" in page


def test_a_card_without_a_figure_has_no_empty_frame(pages_of):
    assert "rl-card__picture" not in pages_of()[NEW]


def test_pictures_say_their_size_and_what_they_show(toy):
    page = toy[NEW].markdown
    assert 'width="480" height="270" alt="Figure 2. The method." fetchpriority="high"' in page
