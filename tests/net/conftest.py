import pytest
import standin

from readinglist import net


@pytest.fixture
def client(host, time):
    """A client for which the host stands in for arXiv; names besides are unknown."""
    with net.Client(
        "curator@example.org",
        [("arxiv.org", host.url), ("openreview.net", host.url)],
        clock=time.clock(),
        resolver=standin.resolver(evil__example="10.0.0.1", good__example="93.184.215.14"),
    ) as client:
        yield client


@pytest.fixture
def fetch(client, tmp_path):
    """Download a path of arXiv's into a file and return its bytes."""

    def download(path, *, seconds=60, most_bytes=1_000_000, url="https://arxiv.org"):
        client.download(f"{url}{path}", tmp_path / "paper.pdf", seconds=seconds, most_bytes=most_bytes)
        return (tmp_path / "paper.pdf").read_bytes()

    return download


@pytest.fixture
def closed_port():
    """An address on loopback where nobody listens."""
    with standin.serving() as host:
        return host.url
