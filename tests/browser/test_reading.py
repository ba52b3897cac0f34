import io
import re

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect

PHONE = {"width": 390, "height": 844}


VISIBLE = 24  # levels of 255; scaling a picture anew may change a pixel by a few


def settled(page):
    """The page as it looks when nothing more changes: pictures are drawn coarsely at first."""
    shots = [page.screenshot()]
    while len(shots) < 2 or (shots[-1] != shots[-2] and len(shots) < 10):
        page.wait_for_timeout(100)
        shots.append(page.screenshot())
    return Image.open(io.BytesIO(shots[-1])).convert("RGB")


def largest_difference(picture, other):
    return max(high for _, high in ImageChops.difference(picture, other).getextrema())


def follow(page, selector):
    """Click, and wait until the next page is there."""
    with page.expect_navigation():
        page.locator(selector).first.click()


def test_home_leads_to_a_topic_a_paper_and_its_figure(page, trouble):
    follow(page, ".rl-tile__title a")
    follow(page, ".rl-card--pictured .rl-card__title a")
    assert page.locator("#key-figure img").evaluate("image => image.naturalWidth") > 400
    assert trouble == []
    page.locator("#key-figure a").first.click()
    expect(page.locator("dialog[open] img")).to_be_visible()


def test_the_key_figure_says_what_it_is_and_where_it_comes_from(page):
    follow(page, ".rl-card--pictured .rl-card__title a")
    assert re.search(r"Figure \d", page.locator("#key-figure figcaption").inner_text())


@pytest.mark.parametrize("place", ["", "venues/", "topics/", "articles/", "new/", "about/"])
def test_no_page_is_wider_than_a_phone(page, address, place):
    page.set_viewport_size(PHONE)
    page.goto(address + place)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_breadcrumb_leads_back_home(page, address):
    follow(page, ".rl-card__title a")
    follow(page, ".rl-trail a")
    assert page.url == address


def test_every_picture_has_words_for_who_cannot_see_it(page):
    follow(page, ".rl-card--pictured .rl-card__title a")
    assert page.locator("article figure img:not([alt])").count() == 0


def test_search_finds_a_chinese_word_within_a_title(page, trouble):
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill("顺序")
    page.keyboard.press("End")  # an input method ends with a key; the theme waits for one
    page.wait_for_selector(".md-search-result__item")
    assert "顺序" in page.locator(".md-search-result__item").first.inner_text()
    assert trouble == []


def test_titles_in_another_language_say_which(page):
    assert page.locator(".rl-card__other[lang=zh]").count() > 0


def test_the_dark_scheme_follows_the_reader(chromium, address):
    page = chromium.new_page(color_scheme="dark")
    page.goto(address)
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.close()
    assert sum(map(int, re.findall(r"\d+", colour)[:3])) < 200


@pytest.mark.parametrize("place", ["", "new/"])
@pytest.mark.parametrize("width", [390, 1400])
def test_of_a_blur_nothing_is_seen_once_its_picture_is_there(page, address, place, width):
    page.set_viewport_size({"width": width, "height": 6000})
    page.goto(address + place, wait_until="networkidle")
    assert page.locator(".rl-card__picture img[style]").count() > 3
    page.evaluate("Promise.all([...document.images].map(image => (image.loading = 'eager', image.decode())))")
    before = settled(page)
    page.evaluate("document.querySelectorAll('img[style]').forEach(image => image.style = '')")
    assert largest_difference(settled(page), before) < VISIBLE
