"""What every kind of page holds to: accessible, quiet, steady and no wider than the reader's window."""

from importlib.resources import files
from urllib.parse import urlsplit

import pytest

KINDS = {
    "home": "",
    "browse": "browse/",
    "venues": "venues/",
    "venue": "venues/svr/",
    "venue and year": "venues/svr-2025/",
    "topics": "topics/",
    "topic": "topics/vision/",
    "paper": "papers/slow-reader/",
    "articles": "articles/",
    "new": "new/",
    "tags": "tags/",
    "tag": "tags/memory/",
    "most cited": "cited/",
    "not found": "404.html",
}
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
NARROWEST = {"width": 320, "height": 640}
ENLARGED = {"width": 640, "height": 450}  # what a window of 1280 × 900 holds at 200 %

ALL_RULES = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}
"""By scheme only colours differ: the other rules need not be asked twice."""
SCHEMES = {"light": ALL_RULES, "dark": COLOURS}

WATCH_SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const each of list.getEntries())
    window.shifts.push([each.value, ...each.sources.map(({ node }) => node?.outerHTML?.slice(0, 120))]);
}).observe({ type: "layout-shift", buffered: true });
"""
READ_TO_THE_END = """async () => {
  const pause = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) (scrollTo(0, y), await pause());
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  await pause();
}"""


def opened(page, address):
    """The page as it stands once its scripts have done their part."""
    page.goto(address)
    if address.endswith("/browse/"):
        page.locator(".rl-browse:not(.rl-browse--written) .rl-card").first.wait_for()
    return page


def violations(page):
    """What axe finds, each with the first of the elements it is found in."""
    for scheme, options in SCHEMES.items():
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        for each in page.evaluate("options => axe.run(document, options)", options)["violations"]:
            yield page.url, scheme, each["id"], each["nodes"][0]["html"]


@pytest.fixture
def audited(page):
    """A page that brings axe along wherever it goes."""
    page.add_init_script((files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    return page


@pytest.mark.parametrize("window", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing_to_mend_in_either_scheme(window, audited, address):
    audited.set_viewport_size(window)
    assert [each for place in KINDS.values() for each in violations(opened(audited, address + place))] == []


@pytest.mark.parametrize("window", [NARROWEST, ENLARGED], ids=["320 px", "200 %"])
def test_nothing_has_to_be_scrolled_sideways(window, page, address):
    page.set_viewport_size(window)
    for place in KINDS.values():
        opened(page, address + place)
        assert page.evaluate("document.documentElement.scrollWidth") <= window["width"], place


def test_nothing_is_asked_of_another_host(page, address, trouble):
    hosts = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    for place in KINDS.values():
        opened(page, address + place).evaluate(READ_TO_THE_END)
    assert hosts - {""} == {urlsplit(address).netloc}
    assert trouble == []


@pytest.mark.parametrize("window", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("kind", ["home", "topic", "paper", "browse", "new"])
def test_nothing_moves_while_pictures_come_in(kind, window, page, address):
    page.set_viewport_size(window)
    page.add_init_script(WATCH_SHIFTS)
    opened(page, address + KINDS[kind]).evaluate(READ_TO_THE_END)
    assert page.evaluate("shifts") == []
