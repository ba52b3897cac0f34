import pytest

from readinglist import changes
from readinglist.changes import Differing, cards, summary
from readinglist.errors import Place, Problem
from readinglist.model import Article, Catalogue, Commentary, Link, Note, Paper, Text, Topic, Venue

MOCO = Paper(
    id="moco",
    title=Text((("en", "Momentum <Contrast>"), ("zh", "动量对比"))),
    arxiv="1911.05722",
    venue="cvpr",
    year=2020,
)
VENUES = (Venue(slug="cvpr", name=Text((("en", "CVPR"),))),)


def listed(*papers, **parts):
    return Catalogue(papers=papers, venues=VENUES, **parts)


def with_fields(**fields):
    known = {name: getattr(MOCO, name) for name in ("id", "title", "arxiv", "venue", "year")}
    return Paper(**known | fields)


def told(before, after, problems=()):
    return summary.to_markdown(changes.compare(before, after), cards.names_in(after), problems)


def test_the_same_list_has_no_changes():
    assert not changes.compare(listed(MOCO), listed(MOCO))


def test_where_an_entry_stands_is_no_change():
    assert not changes.compare(listed(MOCO), listed(with_fields(place=Place("papers.yaml", 9))))


def test_what_came_and_what_went_is_told():
    found = changes.compare(listed(MOCO), listed(Paper(id="other", title=Text((("en", "Other"),)))))
    assert [entry.id for entry in (*found.added, *found.removed)] == ["other", "moco"]


@pytest.mark.parametrize(
    "renamed",
    [with_fields(id="moco-v1"), with_fields(id="momentum", arxiv="", doi="10.1/1", aliases=("moco",))],
)
def test_a_paper_with_another_id_is_known_again(renamed):
    found = changes.compare(listed(MOCO), listed(renamed))
    assert [change.before.id for change in found.changed] == ["moco"]


def test_an_entry_is_never_known_again_twice():
    found = changes.compare(listed(MOCO), listed(with_fields(id="a"), with_fields(id="b")))
    assert (len(found.changed), len(found.added), len(found.removed)) == (1, 1, 0)


def test_of_a_list_only_the_parts_that_changed_are_told():
    before, after = with_fields(authors=("Ada", "Bob")), with_fields(authors=("Ada", "李雷"))
    [change] = changes.compare(listed(before), listed(after)).changed
    assert change.fields == (Differing(name="authors", gone=("Bob",), come=("李雷",)),)


@pytest.mark.parametrize(
    ("part", "entry"),
    [
        ("articles", Article(title=Text((("en", "Survey"),)), url="https://example.org/survey")),
        ("topics", (Topic(slug="vision", name=Text((("en", "Vision"),))))),
        ("notes", Note(uri="papers/moco.md", markdown="Clear.")),
    ],
)
def test_every_sort_of_entry_is_compared_and_shown(part, entry):
    assert changes.compare(listed(), listed(**{part: (entry,)})).added == (entry,)
    assert "### Added: 1" in told(listed(), listed(**{part: (entry,)}))


def test_a_problem_that_only_moved_is_not_new():
    def problem(line):
        return Problem(Place("papers.yaml", line), "SCHEMA_TYPE", "wrong", "", "year: x")

    assert changes.new_problems([problem(3)], [problem(9), problem(12)]) == (problem(12),)


def test_a_card_shows_what_a_reader_will_see():
    talk = Commentary(
        url="https://example.org/v", title=Text((("zh", "精读"),)), by="李沐", kind="video", language="zh"
    )
    paper = with_fields(
        links=(Link(kind="code", url="https://example.org/c"),), commentary=(talk,), tags=("ssl",)
    )
    card = told(listed(), listed(paper))
    shown = (
        "Momentum &#60;Contrast&#62;",
        "动量对比",
        "CVPR 2020",
        "[Code](https://example.org/c)",
        "李沐: [精读]",
    )
    assert [words for words in shown if words not in card] == []


def test_no_link_runs_anything():
    card = told(listed(), listed(with_fields(arxiv="", url="javascript:alert(1)")))
    assert "javascript" not in card


def test_problems_stand_first():
    problem = Problem(Place("papers.yaml", 3), "SCHEMA_TYPE", "year should be a number", "write  year: 2016")
    lines = told(listed(), listed(MOCO), [problem]).splitlines()
    assert lines.index("### To be mended: 1") < lines.index("### Added: 1")


def put_in(file, slug):
    return Paper(id=slug, title=Text((("en", slug),)), place=Place(file, 2))


def test_what_a_file_held_that_cannot_be_read_is_not_said_to_be_removed():
    one, other = put_in("papers/a.yaml", "one"), put_in("papers/b.yaml", "other")
    found = changes.compare(Catalogue(papers=(one, other)), Catalogue(papers=(other,)))
    wrong = Problem(Place("papers/a.yaml", 3), "YAML_SYNTAX", "not closed")
    kept = changes.without_unread(found, Catalogue(papers=(other,)), [wrong])
    assert (kept.removed, kept.unread) == ((), ("papers/a.yaml",))
    assert "papers/a&#46;yaml" in summary.to_markdown(kept, cards.names_in(Catalogue()))


def test_a_file_that_was_deleted_is_removed():
    one, other = put_in("papers/a.yaml", "one"), put_in("papers/b.yaml", "other")
    found = changes.compare(Catalogue(papers=(one, other)), Catalogue(papers=(other,)))
    assert changes.without_unread(found, Catalogue(papers=(other,)), []) == found


def test_where_there_is_no_list_the_rest_is_not_said_to_be_removed():
    before = Catalogue(
        papers=(put_in("papers.yaml", "one"),), topics=(Topic(slug="a", name=Text((("en", "A"),))),)
    )
    wrong = Problem(Place("papers.yaml"), "LIST_MISSING", "there is no list here")
    kept = changes.without_unread(changes.compare(before, Catalogue()), Catalogue(), [wrong])
    assert (kept.removed, kept.unread) == ((), ("papers.yaml",))
