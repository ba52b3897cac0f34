"""Strings that strangers try, and a list that has them in every field that takes words.

The strings are files of the shared material: script payloads, odd identifiers, titles and addresses. What no
list may hold (controls, line breaks) the loader refuses, so it is left out.
"""

import json

import small

from readinglist.catalogue import fields
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.nodes import Scalar
from readinglist.catalogue.report import Report
from readinglist.errors import Place
from readinglist.text import fold

CONFIG = """\
site_name: List
site_url: https://example.org/
docs_dir: content
theme: {name: material, font: false}
plugins: [search, readinglist]
"""
EACH = 30  # strings a paper
ALIASES = 300  # a page's file may not be larger than some
TAGS = 3  # of these; each has a page
LISTED = ("authors", "affiliations", "keywords")
WORDS = ("award", "licence")
LONG = ("abstract", "tldr")


def strings(folder):
    """Every string of these files, once, in their order."""
    found = {}
    for file in sorted(folder.iterdir()):
        text = file.read_text("utf-8", "surrogateescape")
        lines = json.loads(text) if file.suffix == ".json" else text.splitlines()
        found |= dict.fromkeys(line for line in lines if isinstance(line, str) and line.strip())
    decoded = (words.encode("utf-8", "replace").decode() for words in found)
    return [words for words in decoded if _is_taken(words, fields.line)]


def lay(folder, words):
    """A list with these strings in every field; returns how many papers it has."""
    batches = [words[start : start + EACH] for start in range(0, len(words), EACH)]
    lines = ["papers:", *(line for number, batch in enumerate(batches) for line in _paper(number, batch))]
    lines += ["articles:", *(line for each in words[:: EACH // 2] for line in _article(each))]
    small.lay(
        folder,
        {
            "mkdocs.yml": CONFIG,
            "papers.yaml": "\n".join(lines),
            "content/index.md": "# List\n",
            "content/venues/v.md": _vocabulary(words[0], words[1:ALIASES])
            + "full_name: "
            + _quoted(words[0])
            + "\n---\n",
            "content/topics/t.md": _vocabulary(words[0], words[1:ALIASES]) + "---\n",
        },
    )
    return len(batches)


def _vocabulary(name, aliases):
    """Front matter that its end has yet to follow."""
    known = {fold(name): "", "v": "", "t": ""}
    others = [words for words in aliases if fold(words) and known.setdefault(fold(words), words) == words]
    return f"---\nname: {_quoted(name)}\naliases: [{', '.join(map(_quoted, others))}]\n"


def _paper(number, batch):
    first = batch[0]
    yield f"- id: p{number}"
    yield f"  title: {{en: {_quoted(f'T {first}')}, zh: {_quoted(f'题 {first}')}}}"
    yield f"  url: https://example.org/{number}"
    yield "  venue: v"
    yield f"  year: {2000 + number % 20}"
    yield "  topics: [t]"
    for field in LISTED:
        yield f"  {field}:"
        yield from (f"  - {_quoted(words)}" for words in batch)
    yield f"  tags: [{', '.join(map(_quoted, batch[:TAGS]))}]"
    yield from (f"  {field}: {_quoted(first)}" for field in WORDS)
    yield from (f"  {field}: {_quoted(' '.join(batch))}" for field in LONG)
    yield f"  summary: {{method: {_quoted(' '.join(batch))}}}"
    yield f"  citations: {{count: 3, as_of: 2026-01-01, source: {_quoted(first)}}}"
    yield "  commentary:"
    for words in batch:
        yield f"  - {{url: 'https://example.org/c', title: {_quoted(words)}, by: {_quoted(words)}}}"
        urls = (url for url in (words, f"https://example.org/{words}") if _is_taken(url, fields.address))
        yield from (f"  - {{url: {_quoted(url)}, title: x}}" for url in urls)


def _article(words):
    said = _quoted(words)
    yield f"- {{url: 'https://example.org/a', title: {said}, by: {said}, section: {said}}}"


def _quoted(words):
    return json.dumps(words, ensure_ascii=False)


def _is_taken(words, read):
    """Does the loader read this as a field of such a kind, without a complaint?"""
    report = Report(words)
    return bool(read(Scalar(words, Place()), Desk(report, {}, {}))) and not report
