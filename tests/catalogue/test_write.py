import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from readinglist.catalogue import listing, write
from readinglist.catalogue.source import oddities
from readinglist.errors import InvalidList, Place
from readinglist.model import (
    Area,
    Article,
    Box,
    Citations,
    Commentary,
    FigureChoice,
    Link,
    OwnImage,
    Paper,
    Section,
    Text,
)
from readinglist.text import one_line

PAPER = Paper(
    id="a-paper",
    title=Text((("en", "A paper: what it does"), ("zh", "一篇论文"))),
    authors=("Ada Lovelace", "Charles, the Elder"),
    venue="cvpr",
    year=2022,
    presentation="oral",
    topics=("retrieval",),
    tags=("no", "12:30"),
    arxiv="2111.06300",
    url="https://example.org/a?b=c&d={}#e".replace("{}", "1"),
    links=(
        Link(kind="code", url="https://example.org/code"),
        Link(kind="video", url="https://example.org/v"),
    ),
    commentary=(
        Commentary(
            url="https://zhuanlan.zhihu.com/p/1", title=Text((("zh", "精读"),)), by="某某", language="zh"
        ),
        Commentary(
            url="https://example.org/talk", title=Text((("en", "A talk"),)), kind="video", language="en"
        ),
    ),
    abstract=Text((("en", "First line.\n\n  # an indented second\nlast: line"),)),
    keywords=("one, two", "[three]"),
    published="2022",
    added="2026-11-21",
    citations=Citations(count=12, as_of="2022-11", source="Somebody"),
    figures=FigureChoice(key=("1", "A.2")),
    aliases=("earlier-id",),
)
ARTICLE = Article(
    title=Text((("zh", "综述"),)), url="https://zhuanlan.zhihu.com/p/2", section="Surveys", language="zh"
)


def load(path):
    names = {"cvpr": "cvpr", "retrieval": "retrieval"}
    (found,) = listing.read(path, path.parent, path.parent, names, names)
    assert list(found.report) == []
    papers = [dataclasses.replace(paper, place=Place()) for paper in found.papers]
    return papers, [dataclasses.replace(article, place=Place()) for article in found.articles]


@pytest.fixture
def listed(tmp_path):
    """A file that people wrote, with comments and their own spacing."""
    path = tmp_path / "papers.yaml"
    path.write_text(
        "# Our list\npapers:\n  - title:   Old   # kept\n    authors: [A,\n      B]\n    url: https://example.org/old\n"
        "\n# Articles of all sorts\narticles:\n  - {url: 'https://example.org/x', title: X}\n",
        "utf-8",
    )
    return path


def test_what_other_readers_of_yaml_take_for_something_else_stands_in_quotes():
    written = write.to_yaml([dataclasses.replace(PAPER, award="no")], [])
    assert 'tags: ["no", "12:30"]' in written
    assert 'award: "no"' in written


def test_what_is_written_loads_as_the_same_values(tmp_path):
    path = tmp_path / "papers.yaml"
    path.write_text(write.to_yaml([PAPER], [ARTICLE]), "utf-8")
    assert load(path) == ([PAPER], [ARTICLE])


def test_areas_and_own_pictures_are_written_as_people_write_them(tmp_path):
    Image.new("RGB", (9, 9)).save(tmp_path / "mine.png")
    area = Area(page=4, box=Box(x0=72.0, y0=90.5, x1=540.0, y1=300.0), number="A.2", caption="Here: there")
    chosen = FigureChoice(instead=(area, OwnImage(uri="mine.png", number="3")))
    paper = dataclasses.replace(PAPER, figures=chosen)
    text = write.to_yaml([paper], [])
    (tmp_path / "papers.yaml").write_text(text, "utf-8")
    assert load(tmp_path / "papers.yaml") == ([paper], [])
    assert "  - {page: 4, box: [72, 90.5, 540, 300], number: A.2, caption: 'Here: there'}\n" in text


def test_a_written_entry_looks_as_people_write_it():
    paper = Paper(
        id="mae",
        title=Text((("en", "Masked Autoencoders"),)),
        arxiv="2111.06370",
        topics=("self-supervised", "vision"),
        commentary=(
            Commentary(
                url="https://www.bilibili.com/video/BV1/",
                title=Text((("zh", "精读"),)),
                kind="video",
                language="zh",
            ),
        ),
        added="2026-11-21",
    )
    assert write.to_yaml([paper], []) == (
        "papers:\n- id: mae\n  title: Masked Autoencoders\n  topics: [self-supervised, vision]\n"
        '  arxiv: "2111.06370"\n'
        "  commentary:\n  - title: 精读\n    url: https://www.bilibili.com/video/BV1/\n  added: 2026-11-21\n"
    )


def test_long_lists_are_written_one_item_a_line():
    paper = dataclasses.replace(PAPER, authors=tuple(f"Somebody With A Long Name {n}" for n in range(9)))
    assert "  authors:\n  - Somebody With A Long Name 0\n" in write.to_yaml([paper], [])


def nasty(text):
    """What a loader lets through: one line without characters that nobody sees."""
    line = one_line(text)
    return "" if list(oddities(line)) else line


words = st.text(min_size=1, max_size=60).map(nasty).filter(bool)
AWKWARD = """no|~|null|1.0|0x1F|2022-01-01|- a|? b|?|a: b|a:|:|a #b|#a|'|"|&a|*a|!a|%a|@a|`a|{a}|[a]|a,b|>"""
awkward = st.sampled_from(
    [*AWKWARD.split("|"), "|", "<<", "=", "---", "...", "\\", "a\\n", "'a' b", '"a" b', "：", "【a】"]
)


@settings(max_examples=150, deadline=None)
@given(title=words | awkward, author=words | awkward, note=words | awkward)
def test_any_words_come_back_as_they_were(tmp_path_factory, title, author, note):
    path = tmp_path_factory.mktemp("list") / "papers.yaml"
    both = Text((("en", title), ("zh", note)))
    paper = Paper(
        id="a", title=both, authors=(author, note), tags=(title,), award=note, url="https://example.org"
    )
    path.write_text(write.to_yaml([paper], []), "utf-8")
    assert load(path) == ([paper], [])


@settings(max_examples=60, deadline=None)
@given(lines=st.lists(words | awkward | st.just(""), min_size=1, max_size=5))
def test_any_paragraph_comes_back_as_it_was(tmp_path_factory, lines):
    path = tmp_path_factory.mktemp("list") / "papers.yaml"
    abstract = "\n".join(lines).strip() or "x"
    paper = Paper(
        id="a",
        title=Text((("en", "T"),)),
        url="https://example.org",
        abstract=Text((("en", abstract), ("zh", "译文"))),
        summary=(Section(kind="problem", words=Text((("en", abstract), ("zh", "译文")))),),
    )
    path.write_text(write.to_yaml([paper], []), "utf-8")
    assert load(path) == ([paper], [])


def test_appending_keeps_every_byte_that_was_there(listed):
    before = listed.read_text("utf-8")
    write.append(listed, [PAPER], [ARTICLE])
    after = iter(listed.read_text("utf-8").splitlines())
    assert all(line in after for line in before.splitlines())


def test_appended_entries_load_behind_the_old_ones(listed):
    write.append(listed, [PAPER], [ARTICLE])
    papers, articles = load(listed)
    assert [str(paper.title) for paper in papers] == ["Old", "A paper: what it does"]
    assert [str(article.title) for article in articles] == ["X", "综述"]


def test_a_comment_above_the_next_list_stays_with_it(listed):
    write.append(listed, [PAPER], [])
    assert "\n\n# Articles of all sorts\narticles:\n" in listed.read_text("utf-8")


def test_appended_entries_take_the_lists_indentation(listed):
    write.append(listed, [PAPER], [])
    assert "\n  - id: a-paper\n    title:" in listed.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment\n",
        "papers:\n",
        "papers: []\n",
        "papers: []\narticles: []\n",
        "articles:\n- {url: https://a.b/c}",
    ],
)
def test_a_list_may_be_empty_before(tmp_path, text):
    path = tmp_path / "papers.yaml"
    path.write_text(text, "utf-8")
    write.append(path, [PAPER], [ARTICLE])
    papers, articles = load(path)
    assert (papers, articles[-1]) == ([PAPER], ARTICLE)


def test_a_list_that_does_not_exist_is_begun(tmp_path):
    write.append(tmp_path / "papers.yaml", [PAPER], [])
    assert load(tmp_path / "papers.yaml") == ([PAPER], [])


def test_line_ends_of_windows_stay(tmp_path):
    path = tmp_path / "papers.yaml"
    path.write_bytes(b"papers:\r\n- title: Old\r\n  url: https://example.org/old\r\n")
    write.append(path, [PAPER], [])
    data = path.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_text_that_ends_in_a_hash_is_not_cut_in_two(tmp_path):
    path = tmp_path / "papers.yaml"
    path.write_text(
        "papers:\n- title: Old\n  url: https://a.b/\n  abstract: |\n    One\n    # two\n", "utf-8"
    )
    write.append(path, [PAPER], [])
    papers, _ = load(path)
    assert str(papers[0].abstract) == "One\n# two"


@pytest.mark.parametrize("text", ["papers: [{title: A, url: https://a.b/}]\n", "- a\n", "papers: [\n"])
def test_a_list_that_nothing_can_be_added_to_is_left_alone(tmp_path, text):
    path = tmp_path / "papers.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InvalidList):
        write.append(path, [PAPER], [])
    assert path.read_text("utf-8") == text


def test_nothing_is_left_beside_the_list(listed):
    write.append(listed, [PAPER], [])
    assert [path.name for path in listed.parent.iterdir()] == ["papers.yaml"]


# ── a folder of files, and more commentary ────────────────────────────────────────────────────────────


def test_in_a_folder_each_paper_has_a_file_of_its_own(tmp_path):
    write.append(tmp_path, [PAPER], [ARTICLE])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-paper.yaml", "articles.yaml"]
    assert load(tmp_path / "a-paper.yaml") == ([PAPER], [])


def test_a_file_of_the_folder_that_is_there_is_added_to(tmp_path):
    (tmp_path / "a-paper.yaml").write_text("papers:\n- {title: Old, url: https://a.b/}\n", "utf-8")
    write.append(tmp_path, [PAPER], [])
    assert [str(paper.title) for paper in load(tmp_path / "a-paper.yaml")[0]] == ["Old", str(PAPER.title)]


COMMENTED = """\
papers:
# first
- title: One
  url: https://a.b/1
  commentary:  # by friends
  - url: https://a.b/c
    title: >-
      Long
      # not a comment
  # end
  year: 2020

# second
- title: Two
  url: https://a.b/2

articles:
- url: https://a.b/3
"""


@pytest.mark.parametrize(("line", "added"), [(3, ["  - "]), (14, ["  commentary:", "  - "])])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_commentary_is_added_to_the_entry_that_stands_there(tmp_path, line, added, newline):
    path = tmp_path / "papers.yaml"
    path.write_bytes(COMMENTED.replace("\n", newline).encode())
    ((_, text),) = write.commented(path, Place("x", line, 3), [Commentary(url="https://a.b/n")]).items()
    new = [row for row in text.split(newline) if row not in COMMENTED.split("\n")]
    assert new == [*added[:-1], f"{added[-1]}url: https://a.b/n"]


@pytest.mark.parametrize("line", [3, 14])
def test_added_commentary_loads_as_the_entrys_last(tmp_path, line):
    path = tmp_path / "papers.yaml"
    path.write_text(COMMENTED, "utf-8")
    ((_, text),) = write.commented(path, Place("x", line, 3), [Commentary(url="https://a.b/n")]).items()
    path.write_text(text, "utf-8")
    papers, _ = load(path)
    last = {paper.commentary[-1].url for paper in papers if paper.commentary}
    assert "https://a.b/n" in last


@pytest.mark.parametrize(
    "entry",
    [
        "{title: A, url: https://a.b/}",
        "title: A\n  commentary: [{url: https://a.b/}]",
        "title: A\n  commentary:",
    ],
)
def test_commentary_is_not_forced_between_brackets(tmp_path, entry):
    path = tmp_path / "papers.yaml"
    path.write_text(f"papers:\n- {entry}\n", "utf-8")
    with pytest.raises(InvalidList):
        write.commented(path, Place("papers.yaml", 2, 3), [Commentary(url="https://a.b/new")])
