"""The search of a long list, as its readers meet it: answered from an index of which parts are loaded."""

import re

import pytest
import small
from playwright.sync_api import expect

PATIENCE_MS = 20_000  # a machine with much else to do is slow

BOXES = re.compile("papers/boxes/")

SETTINGS = """\
site_name: Long list
docs_dir: content
theme: {name: material, font: false, features: [search.highlight]}
plugins: [search, {readinglist: {search: pagefind}}]
"""

BEYOND = """\
- {id: boxes, title: {en: 'Boxes & <i>Masks</i> of Objects', zh: 目标检测综述}, venue: CVPR, year: 2022,
   arxiv: '2111.06377', abstract: Objects are detected by their boundaries.}
- {title: 检测目标的历史, venue: CVPR, year: 2021, doi: 10.1000/history.7}
- {title: Self-Supervised Reading, venue: CVPR, year: 2020, commentary: [{title: 自监督 CLIP 检索, url: https://example.org/c}]}
"""
OTHERS = "".join(
    f"- {{title: Paper {number} of Many, venue: CVPR, year: {2000 + number % 20}, url: https://example.org/{number}}}\n"
    for number in range(100)
)


@pytest.fixture(scope="module")
def long_address(once, serve):
    """Where a list of a hundred and three papers answers."""
    pytest.importorskip("pagefind", reason="Pagefind is not installed: pip install 'pagefind[extended]'")

    def make(folder):
        venue = "---\nname: CVPR\n---\n"
        files = {"mkdocs.yml": SETTINGS, "content/index.md": "# Home\n", "content/venues/cvpr.md": venue}
        small.lay(folder, files | {"papers.yaml": f"papers:\n{BEYOND}{OTHERS}"})
        done = small.build(folder / "mkdocs.yml")
        assert done.returncode == 0, done.stderr

    with serve(once("long", make) / "site") as address:
        yield address


@pytest.fixture
def results(page, long_address):
    """What a reader sees below the words that he types."""

    def typed(words):
        page.goto(long_address)
        page.locator(".md-search__input").click()
        page.keyboard.type(words)
        page.keyboard.press("End")  # an input method ends with a key; the theme waits for it
        return page.locator(".md-search-result__link")

    return typed


@pytest.mark.parametrize(
    "typed",
    [
        "目标检测",
        "检测综述",
        "boxes",
        "object boundary",
        "detect",
        "2111.06377",
        "arXiv:2111.06377v2",
        "https://arxiv.org/abs/2111.06377",
        "masks 检测",
        '"masks of objects"',
    ],
)
def test_what_the_list_says_is_found(typed, results, trouble):
    expect(results(typed).first).to_have_attribute("href", BOXES, timeout=PATIENCE_MS)
    assert trouble == []


@pytest.mark.parametrize("typed", ["目检", "综述检测", "xylophone", '"objects of masks"'])
def test_what_the_list_does_not_say_is_not(typed, results, page):
    shown = results(typed)
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents", timeout=PATIENCE_MS)
    assert shown.count() == 0


def test_chinese_is_found_in_one_piece_and_shown_as_it_is_written(results):
    first = results("目标检测").first
    expect(first).to_contain_text("目标检测综述", timeout=PATIENCE_MS)
    expect(first.locator("mark").first).to_have_text("目标检测")


def test_a_result_shows_title_venue_and_year(results):
    first = results("boxes").first
    expect(first.locator("h1")).to_have_text("Boxes & ＜i＞Masks＜/i＞ of Objects", timeout=PATIENCE_MS)
    expect(first.locator(".md-tag")).to_have_text("CVPR 2022")


def test_the_keyboard_alone_reaches_the_paper(results, page):
    page.keyboard.press("Tab")
    expect(results("history").first).to_be_visible(timeout=PATIENCE_MS)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("检测目标的历史", timeout=PATIENCE_MS)


def test_the_last_word_typed_is_the_one_answered(results, page):
    results("boxes")
    page.locator(".md-search__input").fill("")
    page.keyboard.type("Self-Supervised")
    page.keyboard.press("End")
    expect(page.locator(".md-search-result__link").first).to_contain_text("Reading", timeout=PATIENCE_MS)


def test_only_parts_of_the_index_are_loaded(results, page):
    loaded = []
    page.on("response", lambda response: loaded.append(response.url.rpartition("/")[2]))
    expect(results("paper").first).to_be_visible(timeout=PATIENCE_MS)
    fragments = [name for name in loaded if name.endswith(".pf_fragment")]
    assert 0 < len(set(fragments)) <= 20
