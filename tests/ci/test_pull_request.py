"""A pull request as the workflow `Check` looks at it: gate, lay, check, preview, one after the other."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from files_of_a_list import put

ROOT = Path(__file__).parents[2]


@pytest.fixture
def base(repository):
    """The checkout that a pull request is made to: it has the scripts, and the tool in .venv."""
    folder = repository.folder
    put(
        folder / ".venv" / "bin" / "readinglist",
        f'#!/bin/sh\nexec {sys.executable} -m readinglist "$@"\n',
        0o755,
    )
    put(folder / "mkdocs.yml", "site_name: One\ndocs_dir: content\ntheme: material\nplugins: [readinglist]\n")
    shutil.copytree(ROOT / "scripts" / "ci", folder / "scripts" / "ci")
    repository.commit()
    return folder


@pytest.fixture
def propose(base, tmp_path):
    """Lay this list into the base, as proposed by somebody; run a script of the base on it."""

    def propose(entries):
        put(tmp_path / "proposed" / "papers.yaml", entries)
        put(tmp_path / "proposed" / "mkdocs.yml", "hooks: [evil.py]\n")
        subprocess.run(
            (sys.executable, base / "scripts" / "ci" / "lay.py", tmp_path / "proposed", base), check=True
        )

    return propose


def test_problems_stand_beside_their_lines(propose, run_there):
    propose("papers:\n- {title: Two, topics: [Raeding], url: https://example.org/2}\n")
    done = run_there("check.sh")
    assert (done.returncode, done.stdout.startswith("::error file=papers.yaml,line=2,col=")) == (1, True)


def test_a_good_list_passes(propose, run_there):
    propose("papers:\n- {title: A Paper on Two, year: 2024, url: https://example.org/2}\n")
    assert run_there("check.sh").returncode == 0


def test_the_summary_shows_what_is_new_and_the_preview_its_page(propose, run_there, tmp_path):
    propose("papers:\n- {title: A Paper on Two, year: 2024, url: https://example.org/2}\n")
    done = run_there("preview.sh", tmp_path / "preview")
    assert (done.returncode, "A Paper on Two" in done.stdout) == (0, True)
    assert (tmp_path / "preview" / "site" / "papers" / "a-paper-on-two" / "index.html").exists()


def test_the_summary_tells_of_a_list_that_cannot_be_built(propose, run_there, tmp_path):
    propose("papers:\n- {title: Two, topics: [Raeding], url: https://example.org/2}\n")
    done = run_there("preview.sh", tmp_path / "preview")
    assert (done.returncode, "Raeding" in done.stdout) == (1, True)


@pytest.fixture
def run_there(base):
    def run(script, *arguments):
        command = ("sh", base / "scripts" / "ci" / script, *map(str, arguments))
        return subprocess.run(command, cwd=base.parent, capture_output=True, text=True, check=False)

    return run
