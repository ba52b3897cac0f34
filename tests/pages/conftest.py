"""A toy list with figures, rendered once."""

import dataclasses
import re
from itertools import chain
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from readinglist import catalogue, exports, pages
from readinglist.model import Box, Catalogue, Crop, Figures, Paper, Region, Settings, Text, Topic, Venue

SITE = "https://site.example/"
TOY = Path(__file__).parent / "toy"

SETTINGS = Settings(
    root=TOY,
    list_path=TOY / "papers.yaml",
    content=TOY / "content",
    cache=TOY / "cache",
    site_dir=TOY / "site",
    site_name="Toy",
    repo_url="https://example.org/toy",
    edit_uri="edit/main/content/",
)

TOPICS = (Topic(slug="vision", name=Text((("en", "Vision"), ("zh", "视觉")))),)
VENUES = (Venue(slug="cvpr", name=Text((("en", "CVPR"),))),)


def crop(number, caption, kind="figure"):
    return Crop(
        region=Region(number=number, kind=kind, page=3, box=Box(x0=0, y0=0, x1=1, y1=1), caption=caption),
        image=TOY / "large.webp",
        width=1600,
        height=900,
        thumbnail=TOY / "small.webp",
        thumbnail_width=480,
        thumbnail_height=270,
    )


FIGURES = {
    "hidden-patches": Figures(
        paper_id="hidden-patches",
        digest="0",
        pages=9,
        crops=(crop("2", "Figure 2. The method."), crop("1", "Table 1. The results.", kind="table")),
    )
}


def by_uri(*arguments):
    parts = chain(pages.render(*arguments), exports.render(*arguments))
    return {part.uri: part for part in parts}


@pytest.fixture(scope="session")
def toy_list():
    return catalogue.load(SETTINGS)


@pytest.fixture(scope="session")
def toy_settings():
    return SETTINGS


@pytest.fixture(scope="session")
def site_of():
    """All that a site is made of, by uri, of a catalogue, its figures and settings."""
    return by_uri


@pytest.fixture(scope="session")
def toy(toy_list):
    """The pages and files of the toy list, by uri."""
    return by_uri(toy_list, FIGURES, SETTINGS)


@pytest.fixture(scope="session")
def chinese_toy(toy_list):
    return by_uri(toy_list, FIGURES, dataclasses.replace(SETTINGS, language="zh"))


@pytest.fixture(scope="session")
def pages_of():
    """The Markdown of the pages of a list that holds but one paper, by uri."""

    def make(notes=(), settings=SETTINGS, **fields):
        paper = Paper(**{"id": "a", "title": Text((("en", "A"),)), "url": "https://example.org/"} | fields)
        listed = Catalogue(papers=(paper,), topics=TOPICS, venues=VENUES, notes=notes)
        return {
            uri: page.markdown for uri, page in by_uri(listed, {}, settings).items() if uri.endswith(".md")
        }

    return make


@pytest.fixture(scope="session")
def broken_links():
    """Find the relative addresses on a tree's pages that lead to no page and no file of it."""
    return lambda parts: set(_broken(parts))


def _broken(parts):
    served = {_served(uri) for uri in parts}
    for uri, part in parts.items():
        text = getattr(part, "markdown", "")
        for link in re.findall(r'(?:href|src)="([^"]*)"', text):
            url = unquote(re.split("[?#]", urljoin(SITE + _served(uri), link))[0])
            if url.startswith(SITE) and url.removeprefix(SITE) not in served:
                yield uri, link
        for link in re.findall(r"\]\(([^)]*)\)", text):
            if unquote(urljoin(SITE + uri, link)).removeprefix(SITE) not in parts:
                yield uri, link


def _served(uri):
    """Where a built site serves a file: a page as a folder."""
    return re.sub(r"\.md$", "/", re.sub(r"(^|/)index\.md$", r"\1", uri))


@pytest.fixture(scope="session")
def toy_figures():
    return FIGURES["hidden-patches"]
