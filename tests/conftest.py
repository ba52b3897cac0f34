"""What every folder of tests shares: golden files, the shared material, and the demo, built once."""

import fcntl
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import small
import standin
from hypothesis import settings

settings.register_profile("same", derandomize=True)  # a pull request fails by its own fault, never by lot
settings.register_profile("search", print_blob=True)  # --hypothesis-profile=search looks for new values
settings.load_profile("same")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

SHORTEST = """\
site_name: Reading list
docs_dir: content
theme: {name: material, font: false}
plugins: [search, readinglist]
"""


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files anew instead of comparing"
    )


@pytest.fixture
def golden(request):
    """Compare text with a file beside the test; with --update-golden, write the file."""

    def compare(path, text):
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.read_text("utf-8") == text

    return compare


@pytest.fixture
def host():
    """A host on loopback that says what a test lets it say."""
    with standin.serving() as host:
        yield host


@pytest.fixture
def time():
    """A clock that goes on when somebody naps."""
    return standin.Time()


@pytest.fixture(scope="session")
def shared():
    """The folder of papers, lists and hostile files beside the checkout; skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip("no shared material beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def once(tmp_path_factory, worker_id):
    """Make a folder once for all processes that run tests, and return it."""
    base = tmp_path_factory.getbasetemp()
    common = base if worker_id == "master" else base.parent

    def made(name, make):
        folder, done = common / name, common / f"{name}.done"
        with (common / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                shutil.rmtree(folder, ignore_errors=True)  # of an attempt that failed
                make(folder)
                done.touch()
        return folder

    return made


def run(*command):
    """Run one of the project's own commands; the test fails with what it said."""
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def draw():
    """A function that draws the project's own papers into a folder."""
    return lambda folder: run(ROOT / "scripts" / "draw_papers.py", folder)


@pytest.fixture(scope="session")
def drawn(once, draw):
    """The folder of the ten papers that the project draws itself, with boxes/ and manifest.json."""
    return once("drawn", draw)


@pytest.fixture(scope="session")
def demo(once, drawn):
    """A folder in which the demo was built, as `make demo` does it in a checkout."""

    def make(folder):
        shutil.copytree(ROOT / "scripts" / "demo", folder / "scripts" / "demo")
        shutil.copy(ROOT / "mkdocs.yml", folder)
        shutil.copytree(drawn, folder / "build" / "demo" / "papers")
        run("-m", "readinglist", "--config", folder / "scripts" / "demo" / "mkdocs.yml", "build", "--offline")

    return once("demo", make)


@pytest.fixture(scope="session")
def own_list(once):
    """A folder in which this repository's own list was built, without figures, by the shortest mkdocs.yml."""

    def make(folder):
        shutil.copytree(ROOT / "content", folder / "content")
        shutil.copy(ROOT / "papers.yaml", folder)
        (folder / "mkdocs.yml").write_text(SHORTEST, "utf-8")
        run("-m", "readinglist", "--config", folder / "mkdocs.yml", "build", "--offline")

    return once("own-list", make)


@pytest.fixture(scope="session")
def demo_site(demo):
    return demo / "build" / "demo" / "site"


@pytest.fixture(scope="session")
def by_zensical():
    """What asks `readinglist build` for the second site engine; skips where that is not installed."""
    if not importlib.util.find_spec("zensical"):
        pytest.skip("Zensical is not installed: pip install zensical")
    return ("--engine", "zensical")


@pytest.fixture(scope="session")
def zensical_demo(once, demo, by_zensical):
    """A folder in which the demo was built by Zensical."""

    def make(folder):
        shutil.copytree(demo, folder, ignore=shutil.ignore_patterns("site"))
        config = folder / "scripts" / "demo" / "mkdocs.yml"
        run("-m", "readinglist", "--config", config, "build", "--offline", *by_zensical)

    return once("zensical", make)


@pytest.fixture(scope="session")
def zensical_site(zensical_demo):
    return zensical_demo / "build" / "demo" / "site"


@pytest.fixture(scope="session")
def chinese_sites(once, by_zensical):
    """The folders of a small Chinese list as MkDocs builds it, and as Zensical does."""

    def make(folder):
        small.lay(folder, small.CHINESE)
        assert small.build(folder / "mkdocs.yml").returncode == 0
        (folder / "site").rename(folder / "by-mkdocs")
        assert small.build(folder / "mkdocs.yml", *by_zensical).returncode == 0

    folder = once("chinese", make)
    return folder / "by-mkdocs", folder / "site"
