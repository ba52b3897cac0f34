"""A paper's own page: its figures, large."""

import pytest

PAPER = "papers/mosaic-attention/"
BOX = "dialog.rl-lightbox"
FOCUSED = "document.activeElement.getAttribute('href')"


@pytest.fixture
def box(page, address):
    page.goto(address + PAPER)
    return page.locator(BOX)


def test_a_figure_is_opened_and_closed_by_keyboard(page, box, trouble):
    opener = page.locator(".rl-strip a.rl-zoom").first
    opener.focus()
    page.keyboard.press("Enter")
    assert box.is_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    assert not box.is_visible()
    assert page.evaluate(FOCUSED) == opener.get_attribute("href")
    assert trouble == []


def test_arrows_lead_round_through_all_figures(page, box):
    page.locator(".rl-figure a.rl-zoom").click()
    seen = []
    for _ in range(4):
        seen.append(box.get_by_role("status").inner_text())
        page.keyboard.press("ArrowLeft")
    assert seen == ["1 / 3", "3 / 3", "2 / 3", "1 / 3"]


def test_a_click_shows_the_figure_with_its_caption_and_owner(page, box):
    page.locator(".rl-strip a.rl-zoom").first.click()
    assert box.locator("img").get_attribute("alt").startswith("Figure 2")
    assert "© the authors" in box.locator("p").inner_text()
    box.get_by_role("button", name="Next figure").click()
    assert box.locator("img").get_attribute("alt").startswith("Figure 3")
    box.get_by_role("button", name="Close").click()
    assert not box.is_visible()


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (390, 844), (320, 568), (844, 390)])
def test_a_figure_is_never_larger_than_the_screen(page, box, width, height):
    page.set_viewport_size({"width": width, "height": height})
    page.locator(".rl-figure a.rl-zoom").click()
    page.wait_for_function("document.querySelector('.rl-lightbox img').complete")
    image = box.locator("img").bounding_box()
    assert 0 < image["width"] <= width
    assert 0 < image["height"] < height
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight")


def test_without_the_script_the_link_opens_the_picture(chromium, address):
    page = chromium.new_page(java_script_enabled=False)
    page.goto(address + PAPER)
    page.locator(".rl-figure a.rl-zoom").click()
    assert page.url.endswith("/figures/mosaic-attention/1.webp")
    page.close()


def test_a_small_screen_loads_the_small_picture(chromium, address):
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto(address + PAPER)
    shown = page.locator(".rl-figure img").evaluate("image => image.currentSrc")
    assert shown.endswith("/1-small.webp")
    page.close()


@pytest.mark.usefixtures("box")
def test_formulas_are_set_and_seen(page):
    heights = page.locator("math").evaluate_all("all => all.map(each => each.getBoundingClientRect().height)")
    assert len(heights) == 10
    assert min(heights) > 4
