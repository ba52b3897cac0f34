import hashlib
from dataclasses import replace

import pytest
import standin

from readinglist import fetch, net
from readinglist.model import Paper, Settings
from readinglist.text import to_text


@pytest.fixture
def folder(tmp_path):
    """A local folder of PDFs."""
    folder = tmp_path / "pdfs"
    folder.mkdir()
    return folder


@pytest.fixture
def settings(tmp_path, folder):
    return Settings(
        root=tmp_path,
        list_path=tmp_path / "papers.yaml",
        content=tmp_path / "content",
        cache=tmp_path / "cache",
        site_dir=tmp_path / "site",
        pdf_folders=(folder,),
    )


@pytest.fixture
def collect(settings):
    """Collect papers' PDFs on this machine alone."""
    return lambda *papers, **changes: fetch.collect(papers, replace(settings, **changes), None)


@pytest.fixture
def download(settings, host, time):
    """Collect papers' PDFs with a network in which the host stands in for every source."""
    hosts = ("arxiv.org", "openreview.net", "openaccess.thecvf.com", "host.example")
    mirrors = tuple((name, host.url) for name in hosts)

    def collect(*papers, tell=lambda _: None, **changes):
        changed = replace(settings, **{"mirrors": mirrors} | changes)
        with net.Client(mirrors=changed.mirrors, clock=time.clock(), resolver=standin.resolver()) as client:
            return fetch.collect(papers, changed, client, tell)

    return collect


@pytest.fixture
def paper():
    """A paper with a title that is nobody's else's, and what else is said of it."""

    def make(**fields):
        title = fields.pop("title", "Seeing by Guessing")
        return Paper(**{"id": "seeing-by-guessing", "title": to_text(title)} | fields)

    return make


@pytest.fixture
def digest_of_pdf():
    return lambda algorithm: hashlib.new(algorithm, standin.PDF).hexdigest()
