"""What a reader does on the site, whichever engine built it."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Error, expect

SEARCHES = {
    "address": (".md-search__input", ".md-search-result__item a"),
    "zensical_address": (".md-search__button", "[role=listbox] [role=option]"),
}
"""By engine: what opens the search, and its results."""

PATIENCE_MS = 20_000  # a machine with much else to do is slow
TIMES = 4


@pytest.fixture(params=SEARCHES)
def engine(request):
    return request.param


@pytest.fixture
def base(engine, request):
    """Where this engine's site answers."""
    return request.getfixturevalue(engine)


def asked(page, engine, words):
    """The first result; what was typed before the index had come may be lost, so it is typed again."""
    opener, results = SEARCHES[engine]
    page.locator(opener).first.click()
    for _ in range(TIMES):
        page.keyboard.press("Control+a")
        page.keyboard.type(words)
        page.keyboard.press("End")  # an input method ends with a key; one of the themes waits for it
        with suppress(Error):
            page.locator(results).first.wait_for(timeout=PATIENCE_MS // TIMES)
            break
    return page.locator(results).first


@pytest.mark.parametrize("place", ["", "papers/slow-reader/", "topics/vision/", "browse/", "404.html"])
def test_no_page_complains_or_asks_for_what_is_not_there(place, page, base, trouble):
    page.goto(base + place, wait_until="networkidle")
    assert trouble == []


@pytest.mark.parametrize(
    ("words", "found"), [("顺序", "papers/layout-reading/"), ("halt", "papers/slow-reader/")]
)
def test_search_finds_the_page(words, found, page, base, engine):
    page.goto(base)
    first = asked(page, engine, words)
    expect(first).to_have_attribute("href", re.compile(rf"{found}($|[?#])"), timeout=PATIENCE_MS)


def test_search_finds_chinese_where_settings_say_nothing_of_it(page, engine, serve, chinese_sites):
    with serve(chinese_sites[engine == "zensical_address"]) as address:
        page.goto(address)
        first = asked(page, engine, "检测综述")
        expect(first).to_have_attribute("href", re.compile("objects"), timeout=PATIENCE_MS)


def test_browse_filters_by_the_address_and_by_hand(page, base, trouble):
    page.goto(f"{base}browse/?topic=vision")
    page.locator(".rl-browse .rl-card").first.wait_for()
    assert page.locator(".rl-browse .rl-card").count() == 4
    page.locator(".rl-browse__words input").fill("mosaic")
    page.locator(".rl-browse .rl-card").nth(1).wait_for(state="detached")
    assert page.locator(".rl-browse .rl-card__title").inner_text().startswith("Mosaic Attention")
    assert trouble == []


def test_no_page_is_wider_than_a_phone(page, base):
    page.set_viewport_size({"width": 320, "height": 700})
    for place in ("", "papers/slow-reader/", "topics/vision/", "browse/"):
        page.goto(base + place)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
