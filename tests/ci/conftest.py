"""A repository of a list, with a remote, and a stand-in for GitHub's command line that records its calls."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from files_of_a_list import put

SCRIPTS = Path(__file__).parents[2] / "scripts" / "ci"

GH = """\
#!{python}
import json, os, sys
from pathlib import Path
here = Path(__file__).parent
body = [Path(sys.argv[i + 1]) for i, word in enumerate(sys.argv) if word == "--body-file"]
said = [sys.stdin.read() if str(path) == "-" else path.read_text("utf-8") for path in body]
with (here / "calls.jsonl").open("a") as calls:
    calls.write(json.dumps([sys.argv[1:], *said]) + "\\n")
if sys.argv[1:3] == ["pr", "create"] and (here / "refuses").exists():
    sys.exit("GitHub Actions is not permitted to create or approve pull requests")
if sys.argv[1:3] == ["issue", "list"]:
    print((here / "issues.json").read_text() if (here / "issues.json").exists() else "[]")
"""


class Repository:
    """A git repository in which files are written and committed."""

    def __init__(self, folder):
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("config", "user.name", "Ann")
        self.git("config", "user.email", "ann@example.org")

    def git(self, *words):
        command = ("git", "-C", str(self.folder), *words)
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def write(self, name, text="x\n"):
        put(self.folder / name, text)

    def commit(self):
        self.git("add", "--all", "--force")
        self.git("commit", "--quiet", "--message", "Change")
        return self.git("rev-parse", "HEAD").strip()


@pytest.fixture
def repository(tmp_path):
    folder = tmp_path / "list"
    folder.mkdir()
    made = Repository(folder)
    made.write("papers.yaml", "papers:\n- {title: One, url: https://example.org/1}\n")
    made.write("content/index.md", "# One\n")
    made.write("mkdocs.yml", "docs_dir: content\n")
    made.write(".gitignore", "/build/\n/.venv/\n")
    made.commit()
    return made


@pytest.fixture
def github(tmp_path):
    """The folder of the stand-in for gh, which is to be first on PATH."""
    folder = tmp_path / "bin"
    put(folder / "gh", GH.format(python=sys.executable), 0o755)
    return folder


@pytest.fixture
def calls(github):
    """What GitHub was asked to do: the words of each call, and the text that came with it."""

    def calls():
        record = github / "calls.jsonl"
        return [json.loads(line) for line in record.read_text().splitlines()] if record.exists() else []

    return calls


@pytest.fixture
def run(github):
    """Run one of the scripts in a folder, with the stand-in for gh."""

    def run(script, *arguments, folder):
        starter = "sh" if script.endswith(".sh") else sys.executable
        command = [starter, str(SCRIPTS / script), *map(str, arguments)]
        path = {"PATH": f"{github}{os.pathsep}{os.environ['PATH']}"}
        environment = os.environ | path
        return subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, env=environment
        )

    return run
