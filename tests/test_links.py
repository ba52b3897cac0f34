"""The built site's own links: each leads to a file, each fragment to an element."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest


class Anchors(HTMLParser):
    """What a page links to and what it can be linked at."""

    def __init__(self, text):
        super().__init__()
        self.targets, self.names = [], set()
        self.feed(text)

    def handle_starttag(self, _tag, attrs):
        found = dict(attrs)
        self.names |= {found.get("id", ""), found.get("name", "")}
        self.targets += [found[name] for name in ("href", "src") if found.get(name)]


@pytest.fixture(scope="module")
def pages(demo_site):
    return {path: Anchors(path.read_text("utf-8")) for path in demo_site.rglob("*.html")}


def file_of(address, site):
    path = site / unquote(urlsplit(address).path).lstrip("/")
    return path / "index.html" if path.is_dir() else path


def local_targets(pages, site):
    """Each page, and each address on this site that it names."""
    for path, anchors in pages.items():
        base = "http://site/" + path.relative_to(site).as_posix()
        for target in anchors.targets:
            address = urljoin(base, target)
            if urlsplit(address).netloc == "site":
                yield path, address


def test_every_link_leads_to_a_file(pages, demo_site):
    broken = [
        (path.name, address)
        for path, address in local_targets(pages, demo_site)
        if not file_of(address, demo_site).is_file()
    ]
    assert broken == []


def test_every_fragment_leads_to_an_element(pages, demo_site):
    fragments = [
        (file_of(address, demo_site), urldefrag(address)[1]) for _, address in local_targets(pages, demo_site)
    ]
    broken = {
        (path.parent.name, name)
        for path, name in fragments
        if name and name != "__skip" and path in pages and unquote(name) not in pages[path].names
    }
    assert broken == set()


def test_no_page_names_another_host_to_load_from(pages):
    texts = [path.read_text("utf-8") for path in pages]
    assert not [text for text in texts if "fonts.g" in text or "unpkg" in text or "cdn." in text]


def test_the_site_is_more_than_a_home(pages, demo_site):
    assert Path(demo_site / "index.html") in pages
    assert len(pages) > 30
