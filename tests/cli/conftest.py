"""A small list with two mistakes and a doubt, and findings to be written in every format."""

import subprocess
import sys

import pytest

CONFIG = "site_name: List\ndocs_dir: content\nplugins: [readinglist]\n"

WRONG = """\
papers:
- title: 掩码自编码器 Hidden Patches
  venue: CVRP
  arxiv: "2603.00001"
  added: 2199-01-01
"""

RIGHT = """\
papers:
- title: Hidden Patches
  venue: CVPR
  arxiv: "2603.00001"
"""


@pytest.fixture
def readinglist():
    """Call the program as people do, in a folder."""

    def call(*arguments, folder, **environment):
        command = [sys.executable, "-m", "readinglist", *map(str, arguments)]
        return subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, env=environment or None
        )

    return call


@pytest.fixture
def lay(tmp_path):
    """Put a list into a folder below one that git knows."""

    def make(text):
        folder = tmp_path / "repository" / "docs"
        (folder / "content" / "venues").mkdir(parents=True)
        (tmp_path / "repository" / ".git").mkdir()
        (folder / "content" / "venues" / "cvpr.md").write_text("---\nname: CVPR\n---\n", "utf-8")
        (folder / "content" / "index.md").write_text("# Here\n", "utf-8")
        (folder / "mkdocs.yml").write_text(CONFIG, "utf-8")
        (folder / "papers.yaml").write_text(text, "utf-8")
        return folder

    return make


@pytest.fixture
def wrong(lay):
    return lay(WRONG)


@pytest.fixture
def right(lay):
    return lay(RIGHT)
