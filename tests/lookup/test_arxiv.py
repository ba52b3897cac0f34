"""arXiv's answers, good and bad."""

import pytest
from answers import entry, feed, query
from standin import Answer

from readinglist import lookup
from readinglist.identifiers import Identifier
from readinglist.model import Link, Record

ONE = Identifier("arxiv", "2603.00001")


def of(services, *numbers):
    return list(lookup.look_up([Identifier("arxiv", number) for number in numbers], services))


@pytest.fixture
def told(say, services):
    """What becomes of one entry that arXiv gives."""

    def tell(**values):
        say(query("2603.00001"), feed(entry(**values)))
        (record,) = of(services, "2603.00001")
        return record

    return tell


def test_a_preprint_becomes_a_record(told):
    record = told(comment="Accepted at CVPR 2026 (Oral). Code: https://github.com/ann/patches.")
    assert record == Record(
        asked=ONE,
        source="arXiv",
        title="Hidden Patches",
        authors=("Ann B. Reader", "Bo Writer"),
        year=2026,
        venue="CVPR 2026 (Oral)",
        published="2026-03-01",
        arxiv="2603.00001",
        url="https://arxiv.org/abs/2603.00001",
        abstract="We hide patches.",
        links=(Link(kind="code", url="https://github.com/ann/patches"),),
    )


def test_a_reference_to_a_journal_says_more_than_a_comment(told):
    record = told(comment="ICCV 2025", journal_ref="J. Hiding 3 (2026) 12", doi="10.1234/hide.3")
    assert (record.venue, record.doi) == ("J. Hiding 3 (2026) 12", "10.1234/hide.3")


def test_a_hundred_preprints_are_one_request(say, host, services):
    numbers = [f"2603.{number:05}" for number in range(1, 101)]
    say(query(*numbers), feed(*map(entry, reversed(numbers))))
    assert [record.arxiv for record in of(services, *numbers)] == numbers
    assert len(host.asked) == 1


def test_requests_are_three_seconds_apart(say, time, services):
    numbers = [f"2603.{number:05}" for number in range(1, 202)]
    for part in (numbers[:100], numbers[100:200], numbers[200:]):
        say(query(*part), feed(*map(entry, part)))
    assert len(of(services, *numbers)) == 201
    assert time.naps == [3.0, 3.0]


def test_a_preprint_that_arXiv_does_not_have_is_named(say, services):  # noqa: N802 -- its name
    say(query("2603.00001", "2603.99999"), feed(entry()))
    found, missing = of(services, "2603.00001", "2603.99999")
    assert (found.title, missing.code, missing.asked.value) == ("Hidden Patches", "not-found", "2603.99999")


def test_an_old_number_is_found_with_its_subject_or_without(say, services):
    say(query("math/0309136"), feed(entry("math.GT/0309136")))
    assert of(services, "math.gt/0309136")[0].arxiv == "math/0309136"


def test_what_is_no_number_is_not_asked(host, services):
    (answer,) = of(services, "2603.1&id_list=2603.00001")
    assert (answer.code, host.asked) == ("not-found", [])


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Rate exceeded.",
        "<html><body>Down for maintenance</body></html>",
        feed(entry())[:-40],
        '<!DOCTYPE a [<!ENTITY b "c">]>' + feed(entry(title="&b;")),
        feed(entry()).replace("Hidden", "&xxe;"),
    ],
)
def test_an_answer_that_makes_no_sense_is_unreadable(say, services, body):
    say(query("2603.00001"), body)
    assert of(services, "2603.00001")[0].code == "unreadable"


def test_bytes_that_are_no_text_are_unreadable(host, services):
    host.answers[query("2603.00001")] = Answer(feed(entry()).encode("utf-16"))
    assert of(services, "2603.00001")[0].code == "unreadable"


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"status": 500}, "server-error"),
        ({"status": 429, "headers": {"Retry-After": "600"}}, "rate-limited"),
        ({"status": 302, "headers": {"Location": "http://10.0.0.1/"}}, "private-address"),
        ({"status": 302, "headers": {"Location": "http://evil.example/"}}, "private-address"),
        ({"sent": 50}, "truncated"),
    ],
)
def test_trouble_is_every_preprints(say, services, how, code):
    say(query("2603.00001", "2603.00002"), feed(), **how)
    assert [answer.code for answer in of(services, "2603.00001", "2603.00002")] == [code, code]


def test_a_short_pause_is_kept_and_the_question_asked_again(say, host, time, services):
    say(query("2603.00001"), feed(), status=429, headers={"Retry-After": "20"})
    of(services, "2603.00001")
    assert (len(host.asked), time.naps[0]) == (2, 20.0)


def test_an_answer_without_end_is_cut_off(say, services):
    say(query("2603.00001"), feed() + " " * 8_000_001)
    assert of(services, "2603.00001")[0].code == "too-large"


HOSTILE = "Ev\u202eil \u200b<script>alert(1)</script> {{ x }} \\'Etude on $x < y$" + "a\u0301" * 3000


def test_a_hostile_title_is_one_short_line(told):
    title = told(title=HOSTILE).title
    assert title.startswith("Evil <script>alert(1)</script> x Étude on $x < y$áá")
    assert (title.isprintable(), len(title) <= 400) == (True, True)
