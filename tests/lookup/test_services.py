"""Each service's answer, good and bad."""

from urllib.parse import quote

import answers
import pytest
from standin import Answer

from readinglist import lookup
from readinglist.identifiers import Identifier
from readinglist.lookup import Services, licence
from readinglist.model import Link

CVF = "https://openaccess.thecvf.com/content/CVPR2026/html/Reader_Hidden_CVPR_2026_paper.html"
SERVICES = {
    "Crossref": ("doi", "10.1234/hide.3", "/works/10.1234/hide.3", {"message": answers.work()}),
    "OpenReview": ("openreview", "HiDe123", "/notes?id=HiDe123", answers.note()),
    "ACL Anthology": ("acl", "p26-1001", "/P26-1001/", answers.page()),
    "the page itself": ("page", CVF, CVF.removeprefix("https://openaccess.thecvf.com"), answers.page()),
    "GitHub": ("github", "ann/patches", "/repos/ann/patches", answers.repository()),
}
"""Kind and value of what is asked, where, and a good answer."""


@pytest.fixture(params=SERVICES)
def service(request):
    return SERVICES[request.param]


def one(services, kind, value):
    (answer,) = lookup.look_up([Identifier(kind, value)], services)
    return answer


@pytest.mark.parametrize("name", [name for name in SERVICES if name != "GitHub"])
def test_a_good_answer_is_a_record_under_the_services_name(say, services, name):
    kind, value, path, said = SERVICES[name]
    say(path, said)
    record = one(services, kind, value)
    assert (record.source, record.asked, record.title) == (name, Identifier(kind, value), "Hidden Patches")
    assert record.authors == ("Ann B. Reader", "Bo Writer")


def test_what_is_missing_is_not_found(services, service):
    assert one(services, *service[:2]).code == "not-found"


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"status": 500}, "server-error"),
        ({"status": 403}, "blocked-403"),
        ({"status": 429, "headers": {"Retry-After": "600"}}, "rate-limited"),
        ({"status": 302, "headers": {"Location": "http://169.254.169.254/latest/"}}, "private-address"),
        ({"status": 302, "headers": {"Location": "http://evil.example/"}}, "private-address"),
    ],
)
def test_trouble_has_its_code(say, services, service, how, code):
    say(service[2], service[3], **how)
    assert one(services, *service[:2]).code == code


def test_a_short_pause_is_kept_and_the_question_asked_again(say, host, time, services, service):
    say(service[2], service[3], status=429, headers={"Retry-After": "20"})
    one(services, *service[:2])
    assert (host.asked[:2], time.naps) == ([service[2]] * 2, [20.0])


def test_an_answer_without_end_is_cut_off(host, services, service):
    host.answers[service[2]] = Answer(b"{" + b" " * 8_000_001)
    assert one(services, *service[:2]).code == "too-large"


@pytest.mark.parametrize("body", ["", "<html>", "[]", "{}", '{"message": 1, "notes": 1}', "[" * 100_000])
@pytest.mark.parametrize("name", ["Crossref", "OpenReview", "GitHub"])
def test_json_that_makes_no_sense_is_unreadable(say, services, name, body):
    kind, value, path, _ = SERVICES[name]
    say(path, body)
    assert one(services, kind, value).code == "unreadable"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("doi", "10.1234/a b"),
        ("openreview", "x&y=1"),
        ("acl", "../../secret"),
        ("github", "a/../b"),
        ("github", "a/.."),
        ("page", "file:///etc/passwd"),
        ("page", "http://127.0.0.1/"),
        ("isbn", "1"),
    ],
)
def test_what_is_no_identifier_is_not_asked(host, services, kind, value):
    assert (one(services, kind, value).code != "", host.asked) == (True, [])


def test_requests_to_a_host_are_a_second_apart(say, time, services):
    say("/notes?id=HiDe123", answers.note())
    say("/notes?id=HiDe124", answers.note())
    wanted = [Identifier("openreview", "HiDe123"), Identifier("openreview", "HiDe124")]
    assert all(record.title for record in lookup.look_up(wanted, services))
    assert time.naps == [1.0]


# ── Crossref ──────────────────────────────────────────────────────────────────────────────────────────


def crossref(say, services, **more):
    say("/works/10.1234/hide.3", {"message": answers.work(**more)})
    return one(services, "doi", "10.1234/hide.3")


def test_a_title_loses_the_marks_of_its_publisher(say, services):
    title = "<i>Hidden</i> H<sub>2</sub>O &amp;amp; <jats:p>x</jats:p> where a < b"
    assert crossref(say, services, title=title).title == "Hidden H2O & x where a < b"


def test_a_subtitle_belongs_to_the_title(say, services):
    assert crossref(say, services, subtitle=["Found"]).title == "Hidden Patches: Found"


def test_the_licence_is_that_of_the_published_version(say, services):
    said = [
        {"URL": "https://creativecommons.org/licenses/by-nc-nd/4.0/", "content-version": "am"},
        {"URL": "https://publisher.example/tdm", "content-version": "tdm"},
        {"URL": "http://creativecommons.org/licenses/by/4.0/", "content-version": "vor"},
    ]
    assert crossref(say, services, license=said).licence == "CC-BY-4.0"


def test_a_preprint_that_the_publisher_names_is_kept(say, services):
    relation = {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.2603.00001"}]}
    assert crossref(say, services, relation=relation).arxiv == "2603.00001"


@pytest.mark.parametrize("odd", [None, 1, "x", [], [1], [[]], {}, {"date-parts": [[None]]}, [{"family": 1}]])
def test_any_field_may_be_anything(say, services, odd):
    fields = ("author", "container-title", "published-print", "issued", "license", "relation", "abstract")
    record = crossref(say, services, **dict.fromkeys(fields, odd))
    assert (record.title, record.licence, record.year) == ("Hidden Patches", "", 0)


def test_several_dois_are_one_request(say, host, services):
    wanted = [Identifier("doi", f"10.1234/hide.{number}") for number in (3, 4)]
    works = [answers.work(each.value.upper()) for each in reversed(wanted)]
    fields = "DOI,title,subtitle,author,container-title,published-print,issued,type,license,abstract,relation"
    which = quote("doi:10.1234/hide.3,doi:10.1234/hide.4", safe="")
    say(f"/works?filter={which}&rows=2&select={quote(fields, safe='')}", answers.message(*works))
    assert [record.doi for record in lookup.look_up(wanted, services)] == [each.value for each in wanted]
    assert len(host.asked) == 1


def test_crossref_learns_whom_to_write_to(host, client):
    introduced = Services(client, contact="curator@example.org")
    one(introduced, "doi", "10.1234/hide.3")
    assert host.asked[0] == "/works/10.1234/hide.3?mailto=curator%40example.org"


# ── OpenAlex ──────────────────────────────────────────────────────────────────────────────────────────

KEY = "0penSesame&="


@pytest.fixture
def keyed(client):
    return Services(client, openalex_key=KEY)


@pytest.fixture
def alex_says(say):
    """Let OpenAlex answer whatever it is asked about one DOI."""

    def put(said, **how):
        fields = "doi,title,publication_year,publication_date,authorships,primary_location,locations,type"
        wanted = f"filter=doi%3A10.1234%2Fhide.3&per-page=1&select={quote(fields, safe='')}"
        say(f"/works?{wanted}&api_key={quote(KEY)}", said, **how)

    return put


def test_without_a_key_openalex_is_not_asked(host, services):
    one(services, "doi", "10.1234/hide.3")
    assert host.asked == ["/works/10.1234/hide.3", "/dois/10.1234/hide.3"]


def test_openalex_is_asked_for_what_crossref_does_not_know(alex_says, keyed):
    alex_says({"results": [answers.alex()]})
    record = one(keyed, "doi", "10.1234/hide.3")
    assert (record.source, record.venue, record.licence) == ("OpenAlex", "Journal of Hiding", "CC-BY")


@pytest.mark.parametrize("said", [{"results": [1, {}]}, {"results": []}])
def test_where_nobody_knows_the_word_of_the_first_counts(alex_says, keyed, said):
    alex_says(said)
    answer = one(keyed, "doi", "10.1234/hide.3")
    assert (answer.source, answer.code) == ("Crossref", "not-found")


@pytest.mark.parametrize("said", ["", {}, {"results": 1}])
def test_who_might_have_known_keeps_it_from_being_unknown(alex_says, keyed, said):
    alex_says(said)
    answer = one(keyed, "doi", "10.1234/hide.3")
    assert (answer.source, answer.code) == ("OpenAlex", "unreadable")


def test_a_key_is_never_shown(alex_says, keyed):
    alex_says({}, status=500)
    said = list(lookup._ask(lookup.openalex, [Identifier("doi", "10.1234/hide.3")], keyed).values())
    assert "answered 500" in said[0].reason
    assert not [each for each in (KEY, quote(KEY)) if each in f"{said}{keyed}"]


# ── DataCite ──────────────────────────────────────────────────────────────────────────────────────────


def test_what_crossref_does_not_know_may_be_datacites(say, services):
    say("/dois/10.1234/hide.3", {"data": {"attributes": answers.DEPOSIT}})
    record = one(services, "doi", "10.1234/hide.3")
    assert (record.source, record.title, record.licence) == ("DataCite", "Hidden Patches", "CC-BY-4.0")
    assert (record.authors, record.published) == (("Ann B. Reader", "Bo Writer"), "2026-03-01")


@pytest.mark.parametrize("said", ["", {}, {"data": {"attributes": 1}}])
def test_a_deposit_that_makes_no_sense_is_unreadable(say, services, said):
    say("/dois/10.1234/hide.3", said)
    assert one(services, "doi", "10.1234/hide.3").code == "unreadable"


# ── OpenReview ────────────────────────────────────────────────────────────────────────────────────────


def test_a_forum_says_its_venue_day_and_licence(say, services):
    say("/notes?id=HiDe123", answers.note())
    record = one(services, "openreview", "HiDe123")
    assert (record.venue, record.published, record.licence) == ("ICLR 2026 oral", "2026-01-27", "CC-BY-4.0")


@pytest.mark.parametrize("venue", ["Submitted to ICLR 2026", "ICLR 2026 Conference Withdrawn Submission", 1])
def test_a_submission_has_no_venue(say, services, venue):
    say("/notes?id=HiDe123", answers.note(venue=venue))
    assert one(services, "openreview", "HiDe123").venue == ""


def test_an_old_note_has_its_values_without_readers(say, services):
    say(
        "/notes?id=HiDe123", {"notes": [{"content": {"title": "Old", "authors": ["A. B."]}, "cdate": 10**30}]}
    )
    record = one(services, "openreview", "HiDe123")
    assert (record.title, record.authors, record.year) == ("Old", ("A. B.",), 0)


# ── pages ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_without_tags_has_a_title(say, services):
    say("/a", '<title>Reading &lt;slowly&gt;</title><meta property="og:title" content="Reading slowly">')
    assert one(services, "page", "https://aclanthology.org/a").title == "Reading slowly"


@pytest.mark.parametrize("behind", [" - 知乎", "_哔哩哔哩_bilibili", " - YouTube", " | Medium"])
def test_a_title_does_not_name_its_host(say, services, behind):
    say("/a", f"<title>Reading slowly{behind}</title>")
    assert one(services, "page", "https://aclanthology.org/a").title == "Reading slowly"


def test_a_page_of_the_anthology_is_a_papers_or_unreadable(say, services):
    say("/P26-1001/", "<title>Moved</title>")
    assert one(services, "acl", "p26-1001").code == "unreadable"


def test_a_page_made_to_take_long_is_read_at_once(say, services):
    say("/a", "<title>x</title>" + '<meta "' * 60_000)
    assert one(services, "page", "https://aclanthology.org/a").title == "x"


def test_a_page_in_an_older_encoding_is_read(host, services):
    host.answers["/a"] = Answer("<title>论文精读</title>".encode("gb18030"))
    assert one(services, "page", "https://aclanthology.org/a").title == "论文精读"


# ── GitHub ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_repository_leads_to_its_project_and_to_the_paper_in_its_readme(say, services):
    say("/repos/ann/patches", answers.repository())
    say("/repos/ann/patches/readme", "# Patches\n[paper](https://arxiv.org/abs/2603.00001v2)")
    record = one(services, "github", "ann/patches")
    assert (record.arxiv, record.licence) == ("2603.00001", "")
    assert record.links == (
        Link(kind="code", url="https://github.com/ann/patches"),
        Link(kind="project", url="https://ann.github.io/patches/"),
    )


def test_a_readme_that_names_two_papers_leads_to_none(say, services):
    say("/repos/ann/patches", answers.repository())
    say("/repos/ann/patches/readme", "https://arxiv.org/abs/2603.00001 https://arxiv.org/abs/2603.00002")
    assert one(services, "github", "ann/patches").arxiv == ""


# ── licences ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "short"),
    [
        ("http://creativecommons.org/licenses/by-nc-sa/4.0/", "CC-BY-NC-SA-4.0"),
        ("http://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("http://arxiv.org/licenses/nonexclusive-distrib/1.0/", "arXiv-nonexclusive-1.0"),
        ("CC BY-NC 4.0", "CC-BY-NC-4.0"),
        ("cc-by", "CC-BY"),
        ("https://publisher.example/terms", ""),
        (None, ""),
    ],
)
def test_a_licence_has_a_short_name(written, short):
    assert licence.short(written) == short


def test_a_preprints_licence_comes_from_the_harvesters_door(say, services):
    say(answers.harvest("2603.00001"), answers.oai("http://creativecommons.org/licenses/by/4.0/"))
    assert licence.of_preprint("2603.00001", services) == "CC-BY-4.0"


@pytest.mark.parametrize("said", ["<html>", "", "<!DOCTYPE a><OAI-PMH/>"])
def test_a_harvesters_answer_that_makes_no_sense_is_unreadable(say, services, said):
    say(answers.harvest("2603.00001"), said)
    with pytest.raises(lookup.Unreadable):
        licence.of_preprint("2603.00001", services)
