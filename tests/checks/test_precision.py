"""What is right and looks odd is not told, and what only a certain sign shows is."""

from datetime import date

import pytest

from readinglist import catalogue, checks
from readinglist.catalogue.settings import read_settings

TODAY = date(2026, 11, 21)
VENUES = {"cvpr": "conference", "eccv": "conference", "tpami": "journal", "arxiv": "preprint"}


@pytest.fixture
def codes(tmp_path):
    """The codes of what is wrong with papers of these fields, one string each."""
    (tmp_path / "content" / "venues").mkdir(parents=True)
    for name, kind in VENUES.items():
        (tmp_path / "content" / "venues" / f"{name}.md").write_text(f"---\nname: {name}\nkind: {kind}\n---\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")

    def check(*papers):
        text = "papers:\n" + "".join(f"- {{{fields}}}\n" for fields in papers)
        (tmp_path / "papers.yaml").write_text(text, "utf-8")
        written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
        return [problem.code for problem in checks.offline(written, TODAY)]

    return check


RIGHT = {
    "an acronym in a Chinese title": 'title: 基于CLIP的图像文本检索方法, arxiv: "2603.00001"',
    "a word behind an English title": 'title: Vision Transformer 综述, arxiv: "2603.00001"',
    "a short title in capitals": 'title: BERT, arxiv: "2603.00001"',
    "a title that ends with an ellipsis": 'title: To See or Not to See..., arxiv: "2603.00001"',
    "a title with a quotation in it": 'title: \'"What" Is Hidden and "Where"\', arxiv: "2603.00001"',
    "a year in brackets": 'title: A Survey of Patches (2020-2026), arxiv: "2603.00001"',
    "a formula": 'title: "Learning $k$-*NN* Patches", arxiv: "2603.00001"',
    "a family name first": 'title: A Long Title, arxiv: "2603.00001", authors: ["Lovelace, Ada"]',
    "a name with Jr.": 'title: A Long Title, arxiv: "2603.00001", authors: ["King, Martin Luther, Jr."]',
    "a group of authors": 'title: A Long Title, arxiv: "2603.00001", authors: [Patches and Pixels Team]',
    "et al. at the end": 'title: A Long Title, arxiv: "2603.00001", authors: [Ada Lovelace, et al.]',
    "a DOI whose year is that of submission": (
        "title: A Long Title, venue: tpami, year: 2017, doi: 10.1109/TPAMI.2016.2577031"
    ),
    "a conference of the end of a year": 'title: A Long Title, venue: cvpr, year: 2025, arxiv: "2602.00001"',
    "a publisher's page with the DOI in it": (
        "title: A Long Title, doi: 10.1145/3292500, url: https://dl.acm.org/doi/10.1145/3292500"
    ),
    "a discussion among commentary": (
        'title: A Long Title, arxiv: "2603.00001",'
        " commentary: [{title: Reviews, url: https://openreview.net/forum?id=abcdefghij}]"
    ),
    "a repository's folder": (
        'title: A Long Title, arxiv: "2603.00001",'
        " links: {code: https://github.com/patches/hidden/tree/main/code}"
    ),
    "a tag with a comma in quotes": (
        'title: A Long Title, arxiv: "2603.00001", tags: ["vision, language and reasoning"]'
    ),
    "a licence that is closed": 'title: A Long Title, arxiv: "2603.00001", licence: CC BY-NC-ND 4.0',
    "a Chinese host in letters": "title: A Long Title, url: https://xn--fiqs8s.example/paper",
}


@pytest.mark.parametrize("fields", RIGHT.values(), ids=[name.replace(" ", "-") for name in RIGHT])
def test_what_is_right_is_not_told(codes, fields):
    assert codes(fields) == []


APART = {
    "two versions": ("Detecting Patches Fast with YOLOv3", "Detecting Patches Fast with YOLOv4"),
    "two parts": ("Hidden Patches in Images: Part I", "Hidden Patches in Images: Part II"),
    "one and many": ("Hidden Patch in Natural Images", "Hidden Patches in Natural Images"),
    "two methods": ("Learning Hidden Patches with SAM", "Learning Hidden Patches with SAN"),
    "a word more": ("Learning Hidden Patches of Images", "Efficiently Learning Hidden Patches of Images"),
}


@pytest.mark.parametrize("titles", APART.values(), ids=[name.replace(" ", "-") for name in APART])
def test_titles_that_differ_for_a_reason_are_two_papers(codes, titles):
    one, other = (f'title: "{title}", url: "https://example.org/{n}"' for n, title in enumerate(titles))
    assert codes(one, other) == []


ALIKE = {
    "a letter left out": ("Learning Hidden Patches of Images", "Learning Hiden Patches of Images"),
    "two letters swapped": ("Learning Hidden Patches of Images", "Learning Hiddne Patches of Images"),
    "words in another order": ("Learning Hidden Patches of Images", "Hidden Patches of Images Learning"),
    "an article": ("Learning the Hidden Patches of Images", "Learning Hidden Patches of Images"),
}


@pytest.mark.parametrize("titles", ALIKE.values(), ids=[name.replace(" ", "-") for name in ALIKE])
def test_titles_that_differ_by_a_slip_are_told(codes, titles):
    one, other = (f'title: "{title}", url: "https://example.org/{n}"' for n, title in enumerate(titles))
    assert codes(one, other) == ["SIMILAR_TITLE"]


def test_titles_of_papers_with_two_identifiers_are_not_compared(codes):
    one = 'title: Learning Hidden Patches of Images, arxiv: "2603.00001"'
    other = 'title: Learning Hiden Patches of Images, arxiv: "2603.00002"'
    assert codes(one, other) == []


def test_a_preprint_and_its_published_version_are_one_paper(codes):
    preprint = 'id: one, title: Hidden Patches, arxiv: "2603.00001"'
    published = "id: two, title: Hidden patches, venue: cvpr, year: 2026, doi: 10.1000/182"
    assert codes(preprint, published) == ["DUPLICATE_TITLE"]


def test_an_identifier_and_an_address_of_it_are_one(codes):
    one = 'title: Hidden Patches, arxiv: "2603.00001"'
    other = "title: Patch by Patch, pdf: https://arxiv.org/pdf/2603.00001v2, arxiv: '2603.00002'"
    assert set(codes(one, other)) == {"DUPLICATE_IDENTIFIER", "URL_CONTRADICTS"}
