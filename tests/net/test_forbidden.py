"""No address of a stranger's makes this machine talk to itself, its network, or what stands for them."""

import pytest
import standin
from standin import Answer

from readinglist import net
from readinglist.errors import NetworkError

REFUSALS = {"bad-address", "private-address", "unknown-host", "offline"}


@pytest.fixture(scope="module")
def forbidden(request):
    """The addresses that are never to be asked."""
    shared = request.getfixturevalue("shared")
    return (shared / "hostile" / "strings" / "own-ssrf-urls.txt").read_text("utf-8").splitlines()


@pytest.fixture
def inside():
    """A client for which every name leads to this machine."""
    with net.Client(clock=standin.Time().clock(), resolver=lambda _name: ("127.0.0.1",)) as client:
        yield client


def refusal(ask, url):
    with pytest.raises(NetworkError) as caught:
        ask(url, seconds=9)
    return caught.value.code


def test_none_of_them_is_asked(host, inside, forbidden):
    told = {url: refusal(inside.probe, url) for url in forbidden if url}
    assert {code for code in told.values() if code not in REFUSALS} == set()
    assert host.asked == []


def test_none_of_them_is_followed_from_elsewhere(host, forbidden):
    """A mirror stands in for arXiv alone, so a redirect to arXiv is followed, and to nowhere else."""
    mirrors, clock = [("papers.example", host.url)], standin.Time().clock()
    for url in filter(None, forbidden):
        host.answers["/1"] = Answer(status=302, headers={"Location": url.encode("ascii", "ignore").decode()})
        with net.Client(mirrors=mirrors, clock=clock, resolver=lambda _name: ("127.0.0.1",)) as client:
            assert refusal(client.probe, "https://papers.example/1") in REFUSALS | {"not-found"}
    assert {path for path in host.asked if not path.startswith("/1")} <= INSIDE_THE_MIRROR


INSIDE_THE_MIRROR = {"/unix:/var/run/docker.sock"}
"""What is an address relative to the one that was asked, and so a file of the same host."""


def test_a_name_that_changes_its_mind_is_asked_once():
    answers = iter([("93.184.215.14",), ("127.0.0.1",)])
    with net.Client(clock=standin.Time().clock(), resolver=lambda _name: next(answers)) as client:
        names = client._asker.names
        assert [names.look_up("rebind.example") for _ in range(2)] == [("93.184.215.14",)] * 2


def test_a_name_with_a_private_address_among_public_ones_is_refused():
    both = ("93.184.215.14", "127.0.0.1")
    with net.Client(clock=standin.Time().clock(), resolver=lambda _name: both) as client:
        assert refusal(client.probe, "http://rebind.example/") == "private-address"
