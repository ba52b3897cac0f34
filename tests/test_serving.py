"""The site on one's own machine by Zensical, while the list is being written."""

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

MOST_LOOKS = 300  # of a tenth of a second; a machine with much else to do is slow
LIST = """\
papers:
- {title: Reading in the Rain, url: https://example.org/1}
"""


def eventually(is_so):
    """Whether it comes true before long."""
    for _ in range(MOST_LOOKS):
        if is_so():
            return True
        time.sleep(0.1)
    return False


def shows(address, words):
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - on loopback
            return words in answer.read().decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


@pytest.fixture
def listed(tmp_path):
    """The file of a list whose site can be served."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: List\nplugins: [search, readinglist]\n", "utf-8")
    (tmp_path / "papers.yaml").write_text(LIST, "utf-8")
    return tmp_path / "papers.yaml"


@pytest.fixture
def served(listed, by_zensical):
    """Where it answers, and the process that serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "readinglist", "--config", str(listed.parent / "mkdocs.yml"), "serve"]
    with subprocess.Popen(
        [*command, *by_zensical, "--address", address], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as server:
        yield f"http://{address}/", server
        server.send_signal(signal.SIGINT)


def test_the_site_follows_the_list_and_stays_when_there_is_a_mistake(served, listed):
    address, server = served
    assert eventually(lambda: shows(address, "Reading in the Rain"))
    listed.write_text(f"{LIST}- {{title: Reading at Sea, url: https://example.org/2}}\n", "utf-8")
    assert eventually(lambda: shows(address, "Reading at Sea"))
    listed.write_text(f"{LIST}- {{titel: Reading}}\n", "utf-8")
    assert any(b"pages stay as they were" in line for line in server.stderr)
    assert shows(address, "Reading at Sea")
