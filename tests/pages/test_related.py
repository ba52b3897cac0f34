"""Which papers are like which, and in what."""

from readinglist.model import Paper, Text
from readinglist.pages.related import related, words_of


def paper(name, title, topics=(), tags=()):
    return Paper(id=name, title=Text((("en", title),)), topics=topics, tags=tags)


MASKED = paper("a", "Masked Autoencoders", ("vision",))
AGAIN = paper("b", "Masked Autoencoders, Again", ("vision",))
SPEECH = paper("c", "Masked Speech", ("sound",))
GRAPHS = paper("d", "Graphs and Gardens")


def test_papers_of_the_same_topic_and_words_are_the_likest():
    first, second = related((MASKED, SPEECH, AGAIN, *[GRAPHS] * 9))[0]
    assert (first.position, first.topic, first.words) == (2, "vision", ("autoencoders", "masked"))
    assert (second.position, second.topic, second.words) == (1, "", ("masked",))


def test_a_paper_like_no_other_has_none():
    assert related((MASKED, SPEECH, AGAIN, GRAPHS))[3] == ()


def test_no_paper_is_its_own_relative():
    alike = related((MASKED, AGAIN, SPEECH))
    assert all(each.position != here for here, found in enumerate(alike) for each in found)


def test_of_papers_equally_like_the_first_by_name_comes_first():
    twins = [paper(name, "Masked Autoencoders") for name in "zyxwv"] + [GRAPHS] * 10
    assert [each.position for each in related(twins)[0]] == [4, 3, 2, 1]


def test_words_of_grammar_are_no_reason():
    one, two = paper("a", "What are these 其他方法的"), paper("b", "What these are 个人方法的")
    assert related((one, two, *[GRAPHS] * 9))[0][0].words == ("方法",)


def test_chinese_is_read_by_pairs_of_characters():
    assert words_of("ViT 的方法") == ["vit", "的方", "方法"]


def test_chinese_is_compared_by_pairs_of_characters_and_told_in_words():
    one, two = paper("a", "自监督学习综述"), paper("b", "图像的自监督表示")
    assert related((one, two, GRAPHS))[0][0].words == ("自监督",)


def test_tags_say_what_a_paper_is_about():
    one, two = paper("a", "One", tags=("mim",)), paper("b", "Two", tags=("mim",))
    assert related((one, two, GRAPHS))[0][0].words == ("mim",)
