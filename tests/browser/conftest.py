"""A Chromium, and the demo's site served on loopback."""

import functools
import http.server
import os
import shutil
import threading
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
"""No network: whatever a page asks of another host fails, and is seen to fail."""


def pytest_collection_modifyitems(items):
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium():
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not path:
        pytest.skip("no Chromium on this machine: install one, or name it in CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def serving(site):
    """Where this folder answers for as long as the block lasts."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def serve():
    """Serves a folder: `with serve(folder) as address`."""
    return serving


@pytest.fixture(scope="session")
def address(demo_site):
    """Where the demo's site answers."""
    with serving(demo_site) as address:
        yield address


@pytest.fixture(scope="session")
def own_address(own_list):
    """Where this repository's own list answers."""
    with serving(own_list / "site") as address:
        yield address


@pytest.fixture(scope="session")
def zensical_address(zensical_site):
    """Where the demo's site answers as Zensical built it."""
    with serving(zensical_site) as address:
        yield address


@pytest.fixture
def trouble():
    """What went wrong in the page, as far as the browser says."""
    return []


def failure_of(request):
    """The request as trouble, unless it was only given up because the reader went on to another page."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"{request.url}: {request.failure}"]


@pytest.fixture
def page(chromium, address, trouble):
    """A page at the site's home, whose errors land in `trouble`."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("requestfailed", lambda request: trouble.extend(failure_of(request)))
    page.goto(address)
    yield page
    context.close()
