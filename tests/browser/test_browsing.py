"""The page for browsing, in a Chromium, on two hundred papers whose answers Python counts itself."""

import json
import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from readinglist.pages.browse import WRITTEN
from readinglist.text import slug

VENUES = ("cvpr", "iccv", "icml", "acl", "")
TOPICS = (["vision"], ["video"], ["video", "language"], ["language"], [])
WIDER = {"video": "vision"}
NOUNS = ("patches", "tokens", "graphs", "volumes", "prompts", "frames", "scenes", "captions")
CONFIG = """\
site_name: Two hundred
docs_dir: content
theme: {name: material, language: LANGUAGE, font: false}
plugins: [search, readinglist]
"""


def paper(number):
    tags = {"survey": number % 10 == 0, "vit": number % 3 == 0, "mim": number % 4 == 0}
    return {
        "id": f"paper-{number}",
        "title": {7: "目标检测的综述", 8: "Étude des Patches"}.get(
            number, f"On {NOUNS[number % 8]}, part {number}"
        ),
        "authors": ["José Pérez"] if number == 11 else ["A Writer"],
        "url": f"https://example.org/{number}",
        "venue": VENUES[number % 5],
        "year": 2018 + number % 7,
        "topics": TOPICS[number // 5 % 5],
        "tags": [tag for tag, has in tags.items() if has],
        "links": {"code": f"https://example.org/code/{number}"} if number % 2 else {},
        "citations": {"count": number * 37 % 101 + 1},
    }


PAPERS = [{name: value for name, value in paper(number).items() if value} for number in range(200)]


def matching(is_so):
    """The ids of the papers of which this is so, as Python finds them."""
    return {
        each["id"] for each in PAPERS if is_so({"venue": "", "topics": [], "tags": [], "links": {}} | each)
    }


def is_on(each, topic):
    return any(topic in (own, WIDER.get(own)) for own in each["topics"])


def build(folder, language):
    for kind, slugs in {"venues": VENUES[:4], "topics": ("vision", "video", "language")}.items():
        folder.joinpath("content", kind).mkdir(parents=True)
        for name in slugs:
            parent = f"parent: {WIDER[name]}\n" if name in WIDER else ""
            words = f"---\nname: {name.upper()}\n{parent}---\n"
            folder.joinpath("content", kind, f"{name}.md").write_text(words, "utf-8")
    folder.joinpath("papers.yaml").write_text(json.dumps({"papers": PAPERS}), "utf-8")
    folder.joinpath("mkdocs.yml").write_text(CONFIG.replace("LANGUAGE", language), "utf-8")
    command = [sys.executable, "-m", "readinglist", "--config", folder / "mkdocs.yml", "build", "--offline"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def address(once, serve):
    """Takes the place of the demo's."""
    folder = once("two-hundred", lambda folder: build(folder, "en"))
    with serve(folder / "site") as address:
        yield address


@pytest.fixture
def open_at(page, address):
    """Open the page for browsing with this question, and wait for its answer."""

    def opened(query=""):
        page.goto(f"{address}browse/{query}")
        expect(page.locator(".rl-browse__count")).to_have_text(re.compile(r"\d"))
        return page

    return opened


def says(page, count):
    expect(page.locator(".rl-browse__count")).to_have_text(f"{count} paper{'' if count == 1 else 's'}")


def asks(page, query):
    """The address follows once the answer is painted."""
    expect(page).to_have_url(re.compile(f"{re.escape(query)}$"))


def box(page, facet, name):
    return page.locator(f".rl-facet[data-facet={facet}] li").filter(
        has_text=re.compile(rf"^\s*{name}\b", re.IGNORECASE)
    )


def tick(page, facet, name):
    box(page, facet, name).locator("input").click()


def unfold(page, facet):
    page.locator(f".rl-facet[data-facet={facet}] > summary").click()


def shown(page):
    """The ids of all papers that the answer holds."""
    count = int(re.match(r"\d+", page.locator(".rl-browse__count").inner_text())[0])
    while page.locator(".rl-card").count() < count:
        page.locator(".rl-browse__more button").click()
    expect(page.locator(".rl-card")).to_have_count(count)
    return set(page.locator(".rl-card").evaluate_all("cards => cards.map(card => card.dataset.paper)"))


def test_values_of_one_facet_widen_and_facets_narrow(open_at, trouble):
    page = open_at()
    says(page, 200)
    tick(page, "venue", "cvpr")
    tick(page, "venue", "iccv")
    tick(page, "topic", "language")
    wanted = matching(lambda each: each["venue"] in ("cvpr", "iccv") and is_on(each, "language"))
    says(page, len(wanted))
    assert shown(page) == wanted
    assert trouble == []


def test_a_topic_holds_its_narrower_ones(open_at):
    assert shown(open_at("?topic=vision")) == matching(lambda each: is_on(each, "vision"))


def test_all_of_several_can_be_asked_for(open_at):
    page = open_at("?tag=vit,mim")
    unfolded = page.locator(".rl-facet[data-facet=tag] .rl-facet__all input")
    says(page, len(matching(lambda each: {"vit", "mim"} & set(each["tags"]))))
    unfolded.click()
    says(page, len(matching(lambda each: {"vit", "mim"} <= set(each["tags"]))))
    asks(page, "?tag.all=vit,mim")


def test_none_of_a_value_can_be_asked_for(open_at):
    page = open_at("?venue=icml")
    unfold(page, "tag")
    box(page, "tag", "survey").get_by_role("button", name="Leave out survey").click()
    wanted = matching(lambda each: each["venue"] == "icml" and "survey" not in each["tags"])
    says(page, len(wanted))
    asks(page, "?venue=icml&tag.not=survey")


def test_every_value_says_how_many_papers_it_would_give(open_at):
    page = open_at("?topic=language&venue=cvpr")
    for venue in VENUES[:4]:
        count = len(matching(lambda each, venue=venue: each["venue"] == venue and is_on(each, "language")))
        expect(box(page, "venue", venue).locator("small")).to_have_text(str(count))
    for topic in ("vision", "video", "language"):
        count = len(matching(lambda each, topic=topic: each["venue"] == "cvpr" and is_on(each, topic)))
        expect(box(page, "topic", topic).locator("small")).to_have_text(str(count))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("目标检测", {"paper-7"}),
        ("检测", {"paper-7"}),
        ("etude", {"paper-8"}),
        ("ＰＡＲＴ 199", {"paper-199"}),
        ("part graphs 10", {f"paper-{n}" for n in range(200) if n % 8 == 2 and "10" in str(n)}),
        ("perez jose", {"paper-11"}),
        ("no such words", set()),
    ],
)
def test_words_are_found_whatever_their_case_accents_width_and_order(open_at, words, wanted):
    page = open_at()
    page.locator("[name=words]").fill(words)
    says(page, len(wanted))
    assert shown(page) == wanted


def test_an_address_asks_again_for_what_it_was_made_for(open_at):
    page = open_at()
    tick(page, "venue", "acl")
    page.locator("[name=words]").fill("frames")
    page.locator("[name=sort]").select_option("citations")
    page.get_by_role("button", name="Figures").click()
    asked = "?words=frames&venue=acl&sort=citations&view=wall"
    asks(page, asked)
    papers = shown(page)
    assert shown(open_at(asked)) == papers
    assert page.locator(".rl-cards--wall").count() == 1


def test_going_back_takes_the_last_step_back(open_at):
    page = open_at()
    tick(page, "venue", "acl")
    tick(page, "year", "2020")
    asks(page, "?venue=acl&year=2020")
    page.go_back()
    says(page, 40)
    assert not box(page, "year", "2020").locator("input").is_checked()
    page.go_back()
    says(page, 200)
    page.go_forward()
    says(page, 40)


def test_all_letters_of_a_word_are_one_step_back(open_at):
    page = open_at("?venue=acl")
    page.locator("[name=words]").press_sequentially("frames")
    asks(page, "?words=frames&venue=acl")
    page.go_back()
    says(page, 40)
    assert page.locator("[name=words]").input_value() == ""


def test_a_link_followed_before_the_answer_is_painted_is_come_back_from_to_that_answer(open_at):
    page = open_at()
    at_once = """() => ["[data-facet=venue] input", ".rl-card__title a"].forEach(
        (selector) => document.querySelector(selector).click())"""
    page.evaluate(at_once)
    page.wait_for_url("**/papers/**")
    page.go_back()
    asks(page, "?venue=acl")
    says(page, 40)


def test_each_letter_finds_its_own_papers_whatever_was_looked_for_before(open_at):
    page = open_at()
    for words in ("part 1", "part 19", "part 199", "part 19", "19 graphs", "scenes"):
        page.locator("[name=words]").fill(words)
        wanted = {
            each["id"] for each in PAPERS if all(word in each["title"].lower() for word in words.split())
        }
        says(page, len(wanted))


def test_coming_back_from_a_paper_shows_as_many_again(open_at):
    page = open_at()
    page.locator(".rl-browse__more button").click()
    page.locator(".rl-card__title a").nth(40).click()
    page.wait_for_url("**/papers/**")
    page.go_back()
    expect(page.locator(".rl-card")).to_have_count(48)


def test_reset_forgets_everything(open_at):
    page = open_at("?words=frames&venue=acl&tag.not=vit")
    page.get_by_role("button", name="Reset").click()
    says(page, 200)
    asks(page, "/browse/")
    assert page.locator(".rl-browse input:checked").count() == 0


def test_a_chip_takes_its_filter_away_and_hands_the_focus_on(open_at):
    page = open_at("?venue=acl,icml")
    page.get_by_role("button", name="Take away: ICML").click()
    says(page, 40)
    expect(page.get_by_role("button", name="Take away: ACL")).to_be_focused()
    page.keyboard.press("Enter")
    says(page, 200)
    expect(page.locator(".rl-browse__count")).to_be_focused()


def test_a_chip_on_a_card_narrows_to_it(open_at):
    page = open_at("?venue=acl")
    page.locator(".rl-subjects a", has_text="LANGUAGE").first.click()
    asks(page, "?venue=acl&topic=language")
    says(page, len(matching(lambda each: each["venue"] == "acl" and is_on(each, "language"))))


def test_the_keyboard_alone_filters_sorts_and_keeps_its_place(open_at):
    page = open_at()
    ticked = box(page, "venue", "icml").locator("input")
    ticked.focus()
    page.keyboard.press("Space")
    says(page, 40)
    expect(ticked).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    says(page, 160)
    expect(page.get_by_role("button", name="Leave out ICML")).to_be_focused()


def test_more_papers_come_with_the_focus_on_the_first_of_them(open_at):
    page = open_at()
    page.locator(".rl-browse__more button").press("Enter")
    expect(page.locator(".rl-card__title a").nth(24)).to_be_focused()


def test_the_count_is_told_to_screen_readers(open_at):
    page = open_at()
    assert page.get_by_role("status").filter(has_text="200 papers").count() == 1


@pytest.mark.parametrize(
    ("sort", "key"),
    [
        ("newest", lambda each: -each["year"]),
        ("citations", lambda each: -each["citations"]["count"]),
        ("venue", lambda each: each.get("venue", "zzz")),
    ],
)
def test_papers_can_be_brought_into_order(open_at, sort, key):
    page = open_at(f"?sort={sort}")
    by_id = {each["id"]: key(each) for each in PAPERS}
    ids = page.locator(".rl-card").evaluate_all("cards => cards.map(card => card.dataset.paper)")
    assert [by_id[each] for each in ids] == sorted(by_id.values())[: len(ids)]


def test_a_card_has_its_authors_and_links_and_leads_to_its_paper(open_at):
    page = open_at("?words=perez")
    card = page.locator(".rl-card").first
    expect(card.locator(".rl-card__authors")).to_have_text("José Pérez")
    assert card.locator(".rl-links a", has_text="Code").get_attribute("href") == "https://example.org/code/11"
    card.locator(".rl-card__title a").click()
    page.wait_for_url("**/papers/paper-11/")


def test_marks_stay_filter_and_go_to_another_browser(open_at, chromium, address, tmp_path):
    page = open_at("?words=perez")
    page.get_by_role("button", name="Want to read").click()
    open_at("?mark=want")
    assert shown(page) == {"paper-11"}
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save to a file").click()
    saved.value.save_as(tmp_path / "marks.json")
    other = chromium.new_context().new_page()
    other.goto(f"{address}browse/?mark=want,read")
    says(other, 0)
    other.locator(".rl-facet__file input").set_input_files(tmp_path / "marks.json")
    says(other, 1)
    other.context.close()


def test_a_file_without_marks_is_said_to_be_none(open_at, tmp_path):
    page = open_at("?mark=want")
    tmp_path.joinpath("other.json").write_text('{"papers": []}', "utf-8")
    page.locator(".rl-facet__file input").set_input_files(tmp_path / "other.json")
    expect(page.locator(".rl-facet__file [role=status]")).to_have_text("There are no marks in this file")


def test_a_mark_set_on_the_papers_own_page_counts_here(open_at, address):
    page = open_at()
    page.goto(f"{address}papers/paper-3/")
    page.get_by_role("button", name="Read", exact=True).click()
    assert shown(open_at("?mark=read")) == {"paper-3"}


def test_a_marked_paper_that_leaves_the_answer_leaves_the_focus_to_the_count(open_at):
    page = open_at("?mark.not=read&words=perez")
    page.locator(".rl-card").get_by_role("button", name="Read", exact=True).press("Enter")
    says(page, 0)
    expect(page.locator(".rl-browse__count")).to_be_focused()


@pytest.fixture
def without_data(page, address):
    """The page for browsing with this question, whose data does not come."""

    def opened(query=""):
        page.route("**/papers.json*", lambda route: route.abort())
        page.goto(f"{address}browse/{query}")
        expect(page.get_by_role("alert")).to_be_visible()
        return page

    return opened


@pytest.fixture
def waiting(page, address):
    """The page for browsing with this question as it is until its data comes, and what lets that come."""
    held = []

    def opened(query=""):
        page.route("**/papers.json*", lambda route: held.append(route))  # noqa: PLW0108 - it has to be a function
        page.goto(f"{address}browse/{query}", wait_until="domcontentloaded")
        return page, lambda: [route.continue_() for route in held]

    return opened


PLACES = """() => [...document.querySelectorAll(".rl-card__title a, .rl-links a")].map((link) => {
  const { x, y, width, height } = link.getBoundingClientRect();
  return [link.innerText, x, y, width, height].join(" ");
})"""


def test_the_newest_papers_are_seen_before_the_data_comes(waiting):
    page, _ = waiting()
    expect(page.locator(".rl-card").first).to_be_visible()
    expect(page.locator(".rl-browse__bar")).to_be_hidden()
    written = page.locator(".rl-card__title").all_inner_texts()
    assert written == [each["title"] for each in sorted(PAPERS, key=lambda each: -each["year"])][:WRITTEN]


@pytest.mark.parametrize("width", [390, 1280])
def test_cards_that_are_taken_over_stay_where_they_are(waiting, width):
    page, let_go = waiting()
    page.set_viewport_size({"width": width, "height": 900})
    before = page.evaluate(PLACES)
    let_go()
    expect(page.locator(".rl-browse__bar")).to_be_visible()
    assert set(before) <= set(page.evaluate(PLACES))


def test_where_the_address_asks_for_others_the_newest_are_not_shown(waiting):
    page, let_go = waiting("?venue=acl")
    assert page.locator(".rl-card:visible").count() == 0
    let_go()
    expect(page.locator(".rl-card:visible").first).to_be_visible()
    says(page, 40)


def test_without_a_script_there_are_the_newest_papers_and_lists_of_links(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}browse/?venue=acl")
    expect(page.locator(".rl-card").first).to_be_visible()
    expect(page.locator(".rl-browse__bar")).to_be_hidden()
    expect(page.locator(".rl-browse-lists a", has_text="CVPR")).to_be_visible()
    context.close()


def test_where_the_data_does_not_come_there_are_the_newest_papers_and_lists(without_data):
    page = without_data()
    expect(page.locator(".rl-card").first).to_be_visible()
    expect(page.locator(".rl-browse__bar")).to_be_hidden()
    expect(page.locator(".rl-browse-lists")).to_be_visible()


def test_where_the_data_for_a_question_does_not_come_no_other_papers_are_shown(without_data):
    expect(without_data("?venue=acl").locator(".rl-browse")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390])
def test_a_phone_has_its_filters_in_a_drawer(open_at, width):
    page = open_at()
    page.set_viewport_size({"width": width, "height": 800})
    expect(page.locator(".rl-facets")).to_be_hidden()
    page.locator(".rl-drawer > summary").click()
    tick(page, "venue", "acl")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="Show 40 papers").click()
    expect(page.locator(".rl-facets")).to_be_hidden()


def test_a_window_made_wider_shows_the_filters_with_their_counts(page, open_at):
    page.set_viewport_size({"width": 390, "height": 800})
    open_at("?venue=acl")
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(box(page, "venue", "acl").locator("small")).to_have_text("40")


def test_a_value_that_the_list_does_not_have_finds_nothing_and_can_be_taken_away(open_at, trouble):
    page = open_at("?venue=nowhere&sort=oddly&view=upside-down")
    says(page, 0)
    expect(page.locator(".rl-browse__nothing")).to_be_visible()
    page.get_by_role("button", name="Take away: nowhere").click()
    says(page, 200)
    assert trouble == []


def test_a_title_in_another_language_says_which(open_at):
    assert open_at("?words=目标").locator(".rl-card__title [lang=zh]").count() == 1


def test_the_script_names_papers_as_python_does(page, address):
    titles = ["It's 3-D: A  View!", "Con", "a" * 90, "word " * 30, "--x--", "LPT1", "Don't"]
    page.goto(f"{address}browse/")
    made = page.evaluate(
        "async titles => titles.map((await import('../assets/readinglist/browse-data.js')).nameFrom)",
        titles,
    )
    assert made == [slug(title) for title in titles]


def test_the_interface_speaks_chinese(chromium, once, serve):
    folder = once("two-hundred-zh", lambda folder: build(folder, "zh"))
    with serve(folder / "site") as address:
        page = chromium.new_page()
        page.goto(f"{address}browse/?venue=acl")
        expect(page.locator(".rl-browse__count")).to_have_text("40 篇论文")
        expect(page.get_by_role("button", name="移除：ACL")).to_be_visible()
        page.close()


def test_a_page_that_is_not_there_asks_in_browses_own_words(page, address):
    page.goto(f"{address}404.html")
    page.get_by_label("Find in the list").fill("zzz")
    page.get_by_role("button", name="Search").click()
    expect(page).to_have_url(f"{address}browse/?words=zzz")
    expect(page.locator(".rl-browse__count")).to_have_text("0 papers")
