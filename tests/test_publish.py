"""From the list to the published site, as the command line does it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFIG = Path("scripts", "demo", "mkdocs.yml")
LIST = Path("scripts", "demo", "papers.yaml")
SITE = Path("build", "demo", "site")

BROKEN = """\
papers:
- {title: One, venue: CPVR, url: https://example.org/1}
- {title: Two, topics: [nothing like it], url: https://example.org/2}
- {title: Three, year: x, url: https://example.org/3}
- {title: Four, arxiv: 12}
- {titel: Five, url: https://example.org/5}
- {title: Six, url: javascript:alert(1)}
- {title: Seven}
- {title: Eight, url: https://example.org/8, added: yesterday}
- {title: Nine, url: https://example.org/9, presentation: song}
- {title: Ten, id: Bad Id, url: https://example.org/10}
"""


def readinglist(folder, *arguments):
    command = [sys.executable, "-m", "readinglist", "--config", str(CONFIG), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def mkdocs(folder, *arguments):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(CONFIG), *arguments]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def copy(demo, tmp_path):
    """A copy of the folder with the built demo, to be changed."""
    return shutil.copytree(demo, tmp_path / "copy")


def test_a_second_build_changes_nothing_and_says_so(copy):
    before = {path: path.stat().st_mtime_ns for path in (copy / SITE).rglob("*")}
    again = readinglist(copy, "build", "--offline")
    assert "Nothing has changed" in again.stdout
    assert {path: path.stat().st_mtime_ns for path in (copy / SITE).rglob("*")} == before


def test_two_builds_in_two_folders_give_the_same_bytes(copy, demo):
    shutil.rmtree(copy / SITE)
    shutil.rmtree(copy / "build" / "demo" / "cache")
    readinglist(copy, "build", "--offline", "--workers", "1")
    assert files_of(copy / SITE) == files_of(demo / SITE)


def test_every_drawn_paper_shows_its_figure(demo_site):
    pages = [path.read_text("utf-8") for path in demo_site.glob("papers/*/index.html")]
    assert len([page for page in pages if 'id="key-figure"' in page]) == 10


def test_ten_mistakes_are_ten_messages_and_the_old_site_stays(copy):
    before = files_of(copy / SITE)
    (copy / LIST).write_text(BROKEN, "utf-8")
    failed = readinglist(copy, "build", "--offline")
    assert {f"papers.yaml:{line}:" in failed.stderr for line in range(2, 12)} == {True}
    assert (failed.stderr.count("papers.yaml:"), failed.returncode) == (10, 1)
    assert files_of(copy / SITE) == before


def test_mkdocs_alone_builds_the_same_pages_without_a_warning(copy, demo_site):
    built = mkdocs(copy, "--site-dir", str(copy / "plain"))
    assert (built.returncode, "WARNING" in built.stderr) == (0, False)
    ours = {uri: data for uri, data in files_of(demo_site).items() if uri != ".readinglist.json"}
    assert files_of(copy / "plain") == ours


def test_mkdocs_alone_tells_of_a_mistake_and_leaves_the_old_site(copy):
    before = files_of(copy / SITE)
    (copy / LIST).write_text(BROKEN, "utf-8")
    failed = mkdocs(copy)
    assert "papers.yaml:2:" in failed.stderr
    assert (failed.returncode, files_of(copy / SITE)) == (1, before)


def test_plain_markdown_is_the_same_pages_and_what_people_wrote(copy):
    written = readinglist(copy, "pages", "--to", "build/docs")
    pages = files_of(copy / "build" / "docs")
    assert written.returncode == 0
    assert {"index.md", "venues/index.md", "assets/readinglist/readinglist.css"} <= pages.keys()
    assert len([uri for uri in pages if uri.startswith("papers/")]) >= 10


def test_a_setting_that_is_none_is_one_clear_line(copy):
    config = copy / CONFIG
    config.write_text(config.read_text("utf-8").replace("pdf_folders:", "pdf_folder:"), "utf-8")
    failed = readinglist(copy, "build", "--offline")
    assert "did you mean pdf_folders?" in failed.stderr
    assert failed.returncode == 1


def test_outside_a_list_it_says_what_is_missing(tmp_path):
    failed = readinglist(tmp_path, "build")
    assert ("mkdocs.yml: " in failed.stderr, failed.returncode) == (True, 1)
