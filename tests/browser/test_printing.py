"""Pages on paper: nothing to press, addresses that can be typed, black on white."""

import pytest

PRESSED = "button, input, summary, .md-header, .md-tabs, .rl-ways, .rl-chips, .rl-trail, .rl-more, .rl-nearby"
ADDRESS = "link => getComputedStyle(link, '::after').content"


@pytest.fixture
def printed(page, address):
    """Opens a page as a printer gets it, though the reader has chosen the dark scheme."""

    def opened(place):
        page.goto(address + place)
        page.emulate_media(media="print", color_scheme="dark")
        return page

    return opened


@pytest.mark.parametrize("place", ["papers/slow-reader/", "topics/vision/", "venues/svr/", ""])
def test_on_paper_there_is_nothing_to_press(place, printed):
    shown = printed(place).locator(PRESSED).filter(visible=True)
    assert shown.evaluate_all("all => all.map(one => one.outerHTML)") == []


@pytest.mark.parametrize(
    ("place", "link"),
    [
        ("papers/slow-reader/", ".rl-buttons a:has(.rl-icon--paper)"),
        ("papers/slow-reader/", ".rl-remarks > li > a"),
        ("topics/vision/", ".rl-links a:has(.rl-icon--paper)"),
    ],
)
def test_on_paper_a_link_says_where_it_leads(place, link, printed):
    found = printed(place).locator(link).first
    assert found.get_attribute("href") in found.evaluate(ADDRESS)


def test_paper_is_white_in_the_dark_scheme_too(printed):
    page = printed("papers/slow-reader/")
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") in {
        "rgb(255, 255, 255)",
        "rgba(0, 0, 0, 0)",
    }
    quiet = page.locator(".rl-masthead__authors").evaluate("words => getComputedStyle(words).color")
    assert quiet == "rgba(0, 0, 0, 0.62)"
