"""What is found for an address becomes an entry."""

import dataclasses
from urllib.parse import quote, urlencode

import answers
import pytest
from answers import entry, feed, harvest, query

from readinglist.errors import Place
from readinglist.identifiers import Identifier
from readinglist.lookup import crossref, propose
from readinglist.lookup.entry import Wishes, commentary
from readinglist.lookup.propose import Clipping, Present
from readinglist.model import Article, Catalogue, Link, Paper, Record, Text, Topic, Venue


def called(slug, name, full_name="", kind="conference"):
    return Venue(slug=slug, name=Text((("en", name),)), full_name=Text((("en", full_name),)), kind=kind)


LISTED = Paper(
    id="hidden-patches-found",
    title=Text((("en", "Hidden Patches, Found"),)),
    arxiv="2601.00007",
    links=(Link(kind="code", url="https://github.com/zoe/found"),),
    place=Place("papers.yaml", 7, 3),
)
CATALOGUE = Catalogue(
    papers=(LISTED,),
    articles=(Article(title=Text((("en", "Advice"),)), url="https://lilianweng.github.io/advice/"),),
    venues=(
        called("arxiv", "arXiv", kind="preprint"),
        called("cvpr", "CVPR", "Conference on Computer Vision and Pattern Recognition"),
        called("iclr", "ICLR"),
    ),
    topics=(Topic(slug="hiding", name=Text((("en", "Hiding"), ("zh", "隐藏")))),),
)
ARXIV = "https://arxiv.org/abs/2603.00001v2"


@pytest.fixture
def propose_for(services):
    """What is proposed for addresses."""

    def proposals(*urls, **wishes):
        return list(propose.proposals(urls, Wishes(added="2026-11-21", **wishes), CATALOGUE, services))

    return proposals


@pytest.fixture
def arxiv_says(say):
    """Let arXiv tell of one preprint, and of its licence."""

    def put(**values):
        say(query("2603.00001"), feed(entry(**values)))
        say(harvest("2603.00001"), answers.oai("http://creativecommons.org/licenses/by/4.0/"))

    return put


@pytest.fixture
def crossref_finds(say):
    """Let Crossref's search find works."""

    def put(*works, title="Hidden Patches", family="Reader"):
        asked = {"query.bibliographic": title, "query.author": family, "rows": 5, "select": crossref.FIELDS}
        say(f"/works?{urlencode(asked)}", answers.message(*works))

    return put


def test_a_preprint_alone_appeared_at_arxiv(arxiv_says, crossref_finds, propose_for):
    arxiv_says(comment="Code: https://github.com/ann/patches")
    crossref_finds()
    (proposal,) = propose_for(ARXIV)
    assert proposal.paper == Paper(
        id="hidden-patches",
        title=Text((("en", "Hidden Patches"),)),
        authors=("Ann B. Reader", "Bo Writer"),
        venue="arxiv",
        year=2026,
        arxiv="2603.00001",
        links=(Link(kind="code", url="https://github.com/ann/patches"),),
        published="2026-03-01",
        added="2026-11-21",
        licence="CC-BY-4.0",
    )
    assert (proposal.lacks, proposal.unanswered) == ((), ())


def test_each_field_says_where_it_comes_from(arxiv_says, crossref_finds, propose_for):
    arxiv_says()
    crossref_finds(answers.work())
    (proposal,) = propose_for(ARXIV, topics=("隐藏",))
    wanted = ("title", "venue", "doi", "topics", "licence")
    said = [proposal.origins[name] for name in wanted]
    assert said == ["arXiv", "Crossref", "Crossref", "you", "arXiv"]
    assert (proposal.paper.venue, proposal.paper.doi) == ("cvpr", "10.1234/hide.3")
    assert proposal.paper.topics == ("hiding",)


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Hidden Patches Everywhere"},
        {"authors": ("Zoe Other", "Bo Writer")},
        {"authors": ("Ann Reader", "Zoe Other", "Al Third", "Di Fourth")} | {"title": "Other"},
        {"authors": ()},
        {"type": "posted-content"},
        {"DOI": ""},
    ],
)
def test_a_work_that_may_be_another_is_not_taken(arxiv_says, crossref_finds, propose_for, other):
    arxiv_says()
    crossref_finds(answers.work(**other))
    (proposal,) = propose_for(ARXIV)
    assert (proposal.paper.venue, proposal.paper.doi) == ("arxiv", "")


def test_the_doi_that_authors_name_leads_to_the_published_version(say, host, arxiv_says, propose_for):
    arxiv_says(doi="10.1234/hide.3")
    say("/works/10.1234/hide.3", {"message": answers.work(title="Patches, Hidden")})
    (proposal,) = propose_for(ARXIV)
    assert (proposal.paper.venue, proposal.paper.year, str(proposal.paper.title)) == (
        "cvpr",
        2026,
        "Hidden Patches",
    )
    assert not any("query.bibliographic" in path for path in host.asked)


def test_a_doi_of_other_authors_is_told_and_left_out(say, arxiv_says, propose_for):
    arxiv_says(doi="10.1234/hide.3")
    say("/works/10.1234/hide.3", {"message": answers.work(authors=("Zoe Other",))})
    (proposal,) = propose_for(ARXIV)
    assert [each.code for each in proposal.unanswered] == ["another-paper"]
    assert proposal.paper.venue == "arxiv"


def test_a_comment_tells_venue_year_and_presentation(arxiv_says, crossref_finds, propose_for):
    arxiv_says(comment="Accepted at CVPR 2027 (Oral)")
    crossref_finds()
    paper = propose_for(ARXIV)[0].paper
    assert (paper.venue, paper.year, paper.presentation) == ("cvpr", 2027, "oral")


def test_authors_say_the_presentation_where_a_publisher_does_not(arxiv_says, crossref_finds, propose_for):
    arxiv_says(comment="CVPR 2026 (Oral)")
    crossref_finds(answers.work())
    (proposal,) = propose_for(ARXIV)
    assert (proposal.paper.presentation, proposal.origins["presentation"]) == ("oral", "arXiv")
    assert proposal.origins["venue"] == "Crossref"


def test_a_venue_that_the_list_does_not_know_is_told(arxiv_says, crossref_finds, propose_for):
    arxiv_says(comment="Accepted at the Journal of Hiding")
    crossref_finds()
    (proposal,) = propose_for(ARXIV)
    assert (proposal.paper.venue, proposal.paper.year) == ("", 2026)
    assert "arXiv says “Journal of Hiding”, which no venue of this list is called" in proposal.lacks[0]


def test_what_the_curator_says_counts_more(arxiv_says, crossref_finds, propose_for):
    arxiv_says(comment="Accepted at CVPR 2027")
    crossref_finds()
    paper = propose_for(ARXIV, venue="ICLR 2025", title="Mine", id="mine", tags=("x",))[0].paper
    assert (paper.venue, paper.year, str(paper.title), paper.id) == ("iclr", 2025, "Mine", "mine")


def test_a_service_that_is_down_costs_its_fields_alone(say, arxiv_says, propose_for):
    arxiv_says()
    say(harvest("2603.00001"), status=500)
    (proposal,) = propose_for(ARXIV)
    assert str(proposal.paper.title) == "Hidden Patches"
    assert sorted((each.source, each.code) for each in proposal.unanswered) == [
        ("Crossref", "not-found"),
        ("arXiv", "server-error"),
    ]


def test_without_services_an_entry_has_what_its_address_says(propose_for):
    (proposal,) = propose_for(ARXIV, title="Hidden Patches")
    paper = proposal.paper
    assert (paper.arxiv, str(paper.title), paper.added) == ("2603.00001", "Hidden Patches", "2026-11-21")
    assert [lack.partition(":")[0] for lack in proposal.lacks] == ["authors", "venue"]


def test_without_a_title_from_anybody_there_is_none(propose_for):
    (proposal,) = propose_for(ARXIV)
    assert "give it with --title" in proposal.lacks[0]


def test_a_repository_leads_to_its_paper_and_is_its_code(say, arxiv_says, crossref_finds, propose_for):
    arxiv_says()
    crossref_finds()
    say("/repos/ann/patches", answers.repository(description="Code of arxiv.org/abs/2603.00001"))
    say("/repos/ann/patches/readme", "https://arxiv.org/abs/2603.00001")
    paper = propose_for("https://github.com/ann/patches/tree/main")[0].paper
    assert (str(paper.title), paper.arxiv, paper.url) == ("Hidden Patches", "2603.00001", "")
    assert [link.kind for link in paper.links] == ["code", "project"]


def test_a_repository_without_a_paper_says_what_is_missing(say, propose_for):
    say("/repos/ann/patches", answers.repository())
    (proposal,) = propose_for("https://github.com/ann/patches", title="Hidden Patches")
    assert proposal.paper.links[0].url == proposal.paper.url == "https://github.com/ann/patches"
    assert any("give the paper's own address" in lack for lack in proposal.lacks)


def test_a_page_of_the_cvf_is_kept_as_the_address(say, propose_for):
    path = "/content/CVPR2026/html/Reader_Hidden_CVPR_2026_paper.html"
    say(path, answers.page(venue="Proceedings of the Conference on Computer Vision and Pattern Recognition"))
    paper = propose_for(f"https://openaccess.thecvf.com{path}")[0].paper
    assert (paper.venue, paper.year, paper.pdf) == ("cvpr", 2026, "")
    assert paper.url == f"https://openaccess.thecvf.com{path}"


def test_a_pdf_of_the_cvf_leads_to_its_page(host, propose_for):
    propose_for("https://openaccess.thecvf.com/content/CVPR2026/papers/Reader_Hidden_CVPR_2026_paper.pdf")
    assert host.asked == ["/content/CVPR2026/html/Reader_Hidden_CVPR_2026_paper.html"]


def test_any_other_pdf_is_not_read_as_a_page(host, propose_for):
    (proposal,) = propose_for("https://aclanthology.org/hidden.pdf")
    assert (proposal.paper.pdf, proposal.paper.url, host.asked) == (
        "https://aclanthology.org/hidden.pdf",
        "",
        [],
    )
    assert "--from-pdf" in proposal.lacks[0]


def test_an_identifier_of_the_anthology_is_written_as_there(say, propose_for):
    say("/P26-1001/", answers.page())
    assert propose_for("https://www.aclweb.org/anthology/P26-1001/")[0].paper.acl == "P26-1001"


def search(title):
    """Where arXiv is asked for a title."""
    return f"/api/query?search_query=ti:%22{quote(title)}%22&max_results=10"


def test_a_published_papers_preprint_is_found_by_its_title(say, propose_for):
    say("/works/10.1234/hide.3", {"message": answers.work()})
    say(search("Hidden Patches"), feed(entry("2603.00002", "Hidden Patches II"), entry(comment="ICLR 2020")))
    say(harvest("2603.00001"), answers.oai("http://creativecommons.org/licenses/by/4.0/"))
    (proposal,) = propose_for("https://doi.org/10.1234/hide.3")
    paper = proposal.paper
    assert (paper.arxiv, paper.doi, paper.venue, paper.year) == ("2603.00001", "10.1234/hide.3", "cvpr", 2026)
    assert (paper.licence, proposal.origins["arxiv"], proposal.unanswered) == ("CC-BY-4.0", "arXiv", ())


def test_a_preprint_of_other_authors_is_not_taken(say, propose_for):
    say("/works/10.1234/hide.3", {"message": answers.work()})
    say(search("Hidden Patches"), feed(entry(authors=("Zoe Other",))))
    assert propose_for("https://doi.org/10.1234/hide.3")[0].paper.arxiv == ""


# ── what the list has, and what is no paper ───────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "url",
    [
        "https://arxiv.org/pdf/2601.00007v3",
        "https://github.com/zoe/found",
        "http://lilianweng.github.io/advice",
    ],
)
def test_what_the_list_has_is_not_asked_about(host, propose_for, url):
    (present,) = propose_for(url)
    assert (type(present), host.asked) == (Present, [])


def test_a_paper_that_turns_out_to_be_in_the_list_is_told(say, propose_for):
    say(
        "/works/10.1234/hide.3",
        {"message": answers.work(relation={"has-preprint": [{"id": "10.48550/arXiv.2601.00007"}]})},
    )
    (present,) = propose_for("https://doi.org/10.1234/hide.3")
    assert present.place == LISTED.place


def test_two_addresses_of_one_paper_are_one_entry(say, arxiv_says, crossref_finds, propose_for):
    arxiv_says()
    crossref_finds()
    say("/repos/ann/patches", answers.repository(homepage="https://arxiv.org/abs/2603.00001"))
    first, second = propose_for("https://github.com/ann/patches", ARXIV)
    assert (first.paper.arxiv, type(second)) == ("2603.00001", Present)


def test_a_paper_with_a_title_that_is_taken_has_an_id_of_its_own(arxiv_says, crossref_finds, propose_for):
    arxiv_says(title="Hidden patches found")
    crossref_finds(title="Hidden patches found")
    assert propose_for(ARXIV)[0].paper.id == "hidden-patches-found-2"


def test_a_commentary_by_itself_is_an_article(propose_for):
    (clipping,) = propose_for("https://zhuanlan.zhihu.com/p/1", title="精读")
    assert isinstance(clipping, Clipping)
    assert clipping.article == Article(
        title=Text((("zh", "精读"),)), url="https://zhuanlan.zhihu.com/p/1", language="zh", added="2026-11-21"
    )


@pytest.mark.parametrize(("title", "about"), [("精读 | Hidden Patches, Found", LISTED), ("Hidden", None)])
def test_a_commentary_that_names_a_paper_of_the_list_is_told(propose_for, title, about):
    assert propose_for("https://zhuanlan.zhihu.com/p/1", title=title)[0].about == about


def test_arxiv_and_its_harvesters_door_are_one_queue(time, arxiv_says, crossref_finds, propose_for):
    arxiv_says()
    crossref_finds()
    propose_for(ARXIV)
    assert time.naps == [3.0]


def test_commentary_has_the_kind_and_language_of_its_host():
    made = commentary("https://www.bilibili.com/video/BV1sq4y1q77t/", "Hidden")
    assert (made.kind, made.language) == ("video", "zh")


def test_hostile_words_do_not_leave_their_field(arxiv_says, crossref_finds, propose_for):
    arxiv_says(title="x\ny: [z]\u202e # {a}", authors=("- Ann: B", "'Bo'\t\"C\""))
    crossref_finds(title="x y: [z] # {a}", family="B")
    paper = propose_for(ARXIV)[0].paper
    assert (str(paper.title), paper.authors) == ("x y: [z] # a", ("- Ann: B", "'Bo' \"C\""))


# ── from a PDF ────────────────────────────────────────────────────────────────────────────────────────

PRINTED = Record(
    asked=Identifier("pdf", "a.pdf"), source="the PDF", title="Hidden Patches", authors=("Ann B. Reader",)
)


@pytest.fixture
def propose_of(services):
    """What is proposed for a PDF on whose first page this is printed."""

    def proposals(url="", **printed):
        said = dataclasses.replace(PRINTED, **printed)
        return next(propose.of_pdf(said, url, Wishes(), CATALOGUE, services))

    return proposals


def test_a_number_on_the_first_page_leads_to_the_preprint(arxiv_says, crossref_finds, propose_of):
    arxiv_says(title="Hidden Patches, Revised")
    crossref_finds(title="Hidden Patches, Revised")
    proposal = propose_of(arxiv="2603.00001")
    assert (str(proposal.paper.title), proposal.origins["title"]) == ("Hidden Patches, Revised", "arXiv")


def test_without_services_the_first_page_tells_title_and_authors(propose_of):
    proposal = propose_of(arxiv="2603.00001")
    assert (proposal.paper.arxiv, proposal.paper.authors) == ("2603.00001", ("Ann B. Reader",))
    assert proposal.origins["title"] == "the PDF"


def test_a_title_alone_is_looked_for(crossref_finds, propose_of):
    crossref_finds(answers.work())
    proposal = propose_of()
    assert (proposal.paper.doi, proposal.paper.venue, proposal.is_whole) == ("10.1234/hide.3", "cvpr", True)


def test_a_title_alone_may_be_a_preprints(say, crossref_finds, propose_of):
    say(search("Hidden Patches"), feed(entry(comment="CVPR 2026")))
    crossref_finds()
    proposal = propose_of()
    assert (proposal.paper.arxiv, proposal.paper.venue, proposal.is_whole) == ("2603.00001", "cvpr", True)


def test_a_title_that_leads_nowhere_makes_no_whole_entry(crossref_finds, propose_of):
    crossref_finds()
    proposal = propose_of()
    assert (proposal.is_whole, "nothing leads to it" in proposal.lacks[0]) == (False, True)


def test_a_pdf_of_a_paper_that_the_list_has_is_told(propose_of):
    assert isinstance(propose_of(arxiv="2601.00007"), Present)
