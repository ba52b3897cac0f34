"""The search that is shipped, asked for what the list itself says."""

import asking
import pytest

from readinglist import catalogue
from readinglist.catalogue.settings import read_settings

RECALL, PRECISION = 0.99, 0.95
CHINESE, ENGLISH = {"chinese", "mixed"}, {"english", "pair", "stem", "typo", "id"}

WORKER = "new URL(JSON.parse(document.querySelector('#__config').textContent).search, location).href"


@pytest.fixture(scope="module")
def library(own_list):
    """The site's words by page, and queries drawn from the list."""
    listed = catalogue.load(read_settings(own_list / "mkdocs.yml"))
    texts = asking.texts_of(own_list / "site", listed)
    return texts, asking.draw(listed, texts)


@pytest.fixture(scope="module")
def reader(chromium, own_address):
    page = chromium.new_page()
    page.goto(own_address)
    yield page
    page.close()


@pytest.fixture(scope="module")
def setup(own_list):
    return asking.setup_of(own_list / "site")


@pytest.fixture(scope="module")
def answered(library, reader):
    """Judges queries of some kinds by what a worker answers."""
    texts, queries = library

    def judged(worker, setup, kinds):
        asked = [query for query in queries if query.kind in kinds]
        return len(asked), asking.judge(asked, asking.ask(reader, worker, setup, asked), texts)

    return judged


@pytest.mark.parametrize(("kinds", "least"), [(CHINESE, 200), (ENGLISH, 100)])
def test_the_search_finds_what_the_list_says(answered, reader, setup, kinds, least):
    asked, quality = answered(reader.evaluate(WORKER), setup, kinds)
    assert asked >= least
    assert quality.recall >= RECALL
    assert quality.precision >= PRECISION


def test_every_identifier_is_found(reader, setup, own_list):
    """The theme's index loses some words of digits, other ones in every list."""
    listed = catalogue.load(read_settings(own_list / "mkdocs.yml"))
    numbers = [paper.arxiv for paper in listed.papers if paper.arxiv]
    asked = [asking.Query(typed=number, kind="id", needles=()) for number in numbers]
    found = asking.ask(reader, reader.evaluate(WORKER), setup, asked)
    assert [number for number, pages in zip(numbers, found, strict=True) if not pages] == []


@pytest.mark.parametrize("kinds", [CHINESE, ENGLISH])
def test_the_theme_alone_does_not(answered, reader, own_address, setup, kinds):
    theirs = reader.evaluate(WORKER).partition("?")[2]
    worker = f"{own_address}assets/javascripts/workers/{theirs}"
    _, quality = answered(worker, setup | {"config": asking.DEFAULT}, kinds)
    assert quality.recall < RECALL
    assert quality.precision < PRECISION


@pytest.fixture
def results(reader):
    """The results that a reader sees below what he types."""

    def typed(words):
        reader.locator(".md-search__input").click()
        reader.locator(".md-search__input").fill(words)
        reader.keyboard.press("End")  # the theme waits for a key
        reader.wait_for_selector(".md-search-result__item")
        reader.wait_for_timeout(300)
        return reader.locator(".md-search-result__item").all_inner_texts()

    return typed


def test_a_reader_sees_the_same_as_the_worker_answers(results, reader, library, setup):
    texts, _ = library
    (query,) = (each for each in asking.named() if each.typed == "目标检测")
    ((first, *_),) = asking.ask(reader, reader.evaluate(WORKER), setup, [query])
    assert "目标检测" in results("目标检测")[0]
    assert first in reader.locator(".md-search-result__link").first.get_attribute("href")
    assert query.fits(texts[first])


def test_results_show_venue_and_year(results):
    assert "CVPR 2022" in results("Masked Autoencoders Are Scalable")[0]


@pytest.mark.parametrize(
    "typed",
    [
        "2111.06377",
        "arXiv:2111.06377v2",
        "https://arxiv.org/abs/2111.06377",
        "masked-autoencoders-are-scalable-vision-learners",
    ],
)
def test_a_paper_is_found_by_what_identifies_it(results, typed):
    assert "Masked Autoencoders" in results(typed)[0]


def test_a_venue_comes_before_its_papers(results):
    assert results("CVPR")[0].startswith("CVPR")
