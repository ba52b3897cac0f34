import re
from string import Formatter

import pytest

from readinglist import hosts
from readinglist.pages import STYLE
from readinglist.wording import Wording
from readinglist.wording.phrases import PHRASES, WORDS

EVERY_PHRASE = pytest.mark.parametrize("phrase", [*PHRASES.values(), *WORDS.values()], ids=[*PHRASES, *WORDS])
PLURALS = {"count", "total", "kind", "kinds"}  # where languages count in their own ways
REGIONS = {"figure", "table", "algorithm"}  # named by what they label
FILES = [path for path in STYLE.parents[1].rglob("*") if path.suffix in {".py", ".md", ".html"}]
SOURCES = re.sub(r".*: Phrase\(", "", "\n".join(path.read_text("utf-8") for path in FILES))


def parts(words):
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@EVERY_PHRASE
def test_a_phrase_is_said_in_both_languages(phrase):
    assert phrase.en
    assert phrase.zh


@EVERY_PHRASE
def test_both_languages_fill_in_the_same_parts(phrase):
    assert parts(phrase.en) - PLURALS == parts(phrase.zh) - PLURALS


@pytest.mark.parametrize("name", sorted(PHRASES.keys() - REGIONS))
def test_no_phrase_is_left_over(name):
    assert re.search(f"[\"']{name}[\"']", SOURCES)


def test_one_is_not_many():
    assert Wording("en")("count-papers", count=1) == "1 paper"
    assert Wording("en")("count-papers", count=2) == "2 papers"


def test_a_month_is_named_in_both_languages():
    assert Wording("en").month("2026-11-21") == "November 2026"
    assert Wording("zh").month("2026-11") == "2026 年 11 月"


def test_a_date_without_a_month_is_its_year():
    assert Wording("en").month("2026") == "2026"


def test_a_word_of_the_list_is_said_in_the_readers_language():
    assert Wording("zh").label("Oral") == "口头报告"


@pytest.mark.parametrize("word", ["by", "figure", "count-papers", "{title}"])
def test_a_word_that_happens_to_name_a_phrase_stays_itself(word):
    assert Wording("en").label(word) == word[:1].upper() + word[1:]


@pytest.mark.parametrize(
    "kind", [*hosts.KINDS, "paper", "pdf", "code", "project", "data", "demo", "model", "poster"]
)
def test_every_kind_of_link_has_an_icon(kind):
    assert re.search(
        rf"^\.rl-icon--{kind} {{ --rl-icon: url",
        STYLE.joinpath("90-icons.css").read_text("utf-8"),
        re.MULTILINE,
    )
