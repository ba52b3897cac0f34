"""What strangers try, in every field, under both site engines: nothing of it runs, all of it can be read."""

import functools
import json
from collections import Counter
from xml.etree import ElementTree as ET

import bibtexparser
import executing
import payloads
import pytest
import rispy
import small

EVERY = 12
"""Of some 9,000 strings; all of them were tried by hand."""
ENGINES = {"mkdocs": (), "zensical": ("--engine", "zensical")}
GROWING = {"<svg>", "<button>", "<input> that can be filled in"}
"""What there is more of where there is more to show."""


@pytest.fixture(scope="module")
def tried(shared):
    return payloads.strings(shared / "hostile" / "strings")[::EVERY]


@pytest.fixture(scope="module", params=ENGINES)
def sites(request, tried, once):
    """The folders of two sites: with what strangers try, and with as many harmless words."""
    request.getfixturevalue("by_zensical") if request.param == "zensical" else None
    build = functools.partial(_build, engine=ENGINES[request.param])
    harmless = [f"harmless words, as many as strangers use, number {number}" for number in range(len(tried))]
    return (
        once(f"tried-{request.param}", lambda folder: build(folder, tried)) / "site",
        once(f"harmless-{request.param}", lambda folder: build(folder, harmless)) / "site",
    )


def _build(folder, words, engine):
    payloads.lay(folder, words)
    done = small.build(folder / "mkdocs.yml", *engine)
    assert done.returncode == 0, done.stderr
    assert "::" not in {line[:2] for line in (done.stdout + done.stderr).splitlines()}


def pages(site):
    """A page's kind and its HTML: papers and tags are many, of the rest there is one each."""
    for file in sorted(site.rglob("*.html")):
        yield file.relative_to(site).parts[0], file.read_text("utf-8")


def strange(page):
    """What could run on a page: elements as often as they stand there; of attributes only what they are.

    Classes of ours stand on what a paper may have and another lacks, such as related ones.
    """
    phrases = [phrase for phrase in executing.found(page) if phrase not in GROWING]
    attributes = {phrase.partition("=")[0] for phrase in phrases if " " in phrase and " class=" not in phrase}
    return Counter([*attributes, *(phrase for phrase in phrases if " " not in phrase)])


def test_no_page_holds_a_node_that_a_harmless_one_lacks(sites):
    tried, harmless = sites
    usual = {}
    for kind, page in pages(harmless):
        usual[kind] = usual.get(kind, Counter()) | strange(page)
    assert {(kind, phrase) for kind, page in pages(tried) for phrase in strange(page) - usual[kind]} == set()


def test_no_page_opens_a_dialog(sites, chromium, serve):
    page = chromium.new_page()
    opened = []
    page.on("dialog", lambda dialog: (opened.append(page.url), dialog.dismiss()))
    with serve(sites[0]) as address:
        for path in ("", "articles/", "browse/", "topics/t/", *(f"papers/p{n}/" for n in range(0, 25, 5))):
            page.goto(f"{address}{path}")
            page.wait_for_load_state("load")
    page.close()
    assert opened == []


def test_what_other_programs_read_is_read_by_them(sites):
    tried, _ = sites
    ET.fromstring((tried / "feed.xml").read_bytes())  # noqa: S314 -- what we wrote
    json.loads((tried / "feed.json").read_text("utf-8"))
    papers = json.loads((tried / "papers.json").read_text("utf-8"))["papers"]
    library = bibtexparser.parse_file(str(tried / "papers.bib"))
    assert len(library.entries) == len(rispy.loads((tried / "papers.ris").read_text("utf-8"))) == len(papers)
