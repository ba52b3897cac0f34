"""Services that stand on loopback, and the answers that tests let them give."""

import json

import pytest
import standin
from standin import Answer

from readinglist import net
from readinglist.lookup import Services

HOSTS = (
    "arxiv.org",
    "export.arxiv.org",
    "oaipmh.arxiv.org",
    "api.crossref.org",
    "api.datacite.org",
    "api.openalex.org",
    "api.openreview.net",
    "api2.openreview.net",
    "aclanthology.org",
    "openaccess.thecvf.com",
    "api.github.com",
)


@pytest.fixture
def client(host, time):
    """A client for which the one stand-in is every service's host."""
    mirrors = [(name, host.url) for name in HOSTS]
    names = standin.resolver(evil__example="10.0.0.1")
    with net.Client("curator@example.org", mirrors, clock=time.clock(), resolver=names) as client:
        yield client


@pytest.fixture
def services(client):
    return Services(client)


@pytest.fixture
def say(host):
    """Let the stand-in answer a path with words, or with a value as JSON."""

    def put(path, said="", **how):
        body = said if isinstance(said, str) else json.dumps(said)
        host.answers[path] = Answer(body.encode(), **how)

    return put
