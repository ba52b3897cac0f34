"""How a paper's page says to cite it, with the script and without."""

import pytest
from playwright.sync_api import expect

PAPER = "papers/mosaic-attention/"
TABS = ".rl-cite [role=tab]"


@pytest.fixture
def section(page, address):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address + PAPER)
    return page.locator(".rl-cite")


def test_one_form_is_shown_and_arrows_lead_to_the_others(page, section, trouble):
    assert section.locator("pre:visible").count() == 1
    page.locator(TABS).first.focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.textContent") == "RIS"
    assert section.locator("pre:visible").inner_text().startswith("TY  - CPAPER")
    assert trouble == []


@pytest.mark.usefixtures("section")
def test_a_tab_names_its_panel_and_the_panel_its_tab(page):
    tab = page.locator(f"{TABS}[aria-selected=true]")
    panel = page.locator(f"#{tab.get_attribute('aria-controls')}")
    assert panel.get_attribute("aria-labelledby") == tab.get_attribute("id")
    expect(panel).to_be_visible()


def test_copying_copies_and_says_so(page, section):
    page.get_by_role("tab", name="GB/T 7714").click()
    section.get_by_role("button", name="Copy").click()
    page.wait_for_function(
        "document.querySelector('.rl-cite details[open] [role=status]').textContent == 'Copied'"
    )
    assert page.evaluate("navigator.clipboard.readText()").startswith(
        "KARELIN T, OKONJO A, CASTELLANE L, et al. "
    )


def test_where_copying_is_not_allowed_the_text_is_selected(page, section):
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no')) }")
    section.get_by_role("button", name="Copy").click()
    page.wait_for_function("getSelection().toString() !== ''")
    assert page.evaluate("getSelection().toString()").startswith("@inproceedings{")


def test_a_file_is_downloaded_under_the_papers_name(page, section):
    with page.expect_download() as download:
        section.get_by_role("link", name="Download").first.click()
    assert download.value.suggested_filename == "mosaic-attention.bib"


def test_without_the_script_every_form_can_be_opened(chromium, address):
    page = chromium.new_page(java_script_enabled=False)
    page.goto(address + PAPER)
    for name in ("CSL-JSON", "GB/T 7714", "RIS"):
        page.locator("summary", has_text=name).click()
    assert page.locator(".rl-cite pre:visible").count() == 4
    page.close()


@pytest.mark.usefixtures("section")
def test_search_does_not_find_what_is_only_a_citation(page):
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill("inproceedings")
    page.keyboard.press("End")
    page.wait_for_selector(".md-search-result__meta:not(:empty)")
    assert page.locator(".md-search-result__item").count() == 0
