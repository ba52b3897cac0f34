"""What the shell scripts call, and what they make of the answers; stand-ins record the calls."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from files_of_a_list import put

SCRIPTS = Path(__file__).parents[2] / "scripts" / "ci"

# Stands in for python and for the one in .venv that it makes: says what it was called with.
PYTHON = """\
#!/bin/sh
echo "$@" >>calls
if [ "$2" = venv ]; then mkdir -p .venv/bin && cp "$0" .venv/bin/python; fi
"""


@pytest.fixture
def checkout(tmp_path):
    shutil.copytree(SCRIPTS, tmp_path / "scripts" / "ci")
    return tmp_path


def run(script, *arguments, folder, **environment):
    command = (shutil.which("sh"), f"scripts/ci/{script}", *arguments)
    given = os.environ | environment
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=given)


def install(folder):
    """Install with the stand-in; what it was called with."""
    put(folder / "python", PYTHON, 0o755)
    done = run("install.sh", folder=folder, PYTHON=str(folder / "python"))
    assert done.returncode == 0, done.stderr
    return (folder / "calls").read_text().splitlines()


def test_libraries_are_installed_by_their_digests_and_then_the_tool_alone(checkout):
    put(checkout / "readinglist.txt", "readinglist @ git+https://example.org/r@0123\n")
    _, libraries, tool = install(checkout)
    assert libraries.endswith(" --require-hashes --requirement requirements.txt")
    assert tool.endswith(" --no-deps --no-build-isolation --requirement readinglist.txt")


def test_the_tools_own_repository_installs_itself(checkout):
    put(checkout / "pyproject.toml", "")
    _, libraries, tool = install(checkout)
    assert libraries.endswith(" --require-hashes --requirement requirements/run.txt")
    assert tool.endswith(" --no-deps --no-build-isolation .")


@pytest.mark.parametrize(
    ("code", "report"), [(0, ""), (1, "papers.yaml:1:1: gone\n")], ids=["all well", "something found"]
)
def test_a_report_is_empty_where_all_is_well(checkout, code, report):
    put(
        checkout / ".venv" / "bin" / "readinglist",
        f"#!/bin/sh\necho papers.yaml:1:1: gone\nexit {code}\n",
        0o755,
    )
    assert run("online.sh", "found", folder=checkout).returncode == 0
    assert (checkout / "found" / "report.txt").read_text() == report


@pytest.mark.parametrize("code", [1, 2])
def test_a_check_that_could_not_be_made_is_no_report(checkout, code):
    put(checkout / ".venv" / "bin" / "readinglist", f"#!/bin/sh\necho why >&2\nexit {code}\n", 0o755)
    assert run("online.sh", "found", folder=checkout).returncode == code
    assert not (checkout / "found" / "report.txt").exists()


def test_a_summary_is_no_longer_than_github_takes(checkout):
    put(
        checkout / ".venv" / "bin" / "readinglist",
        "#!/bin/sh\nhead -c 2000000 /dev/zero | tr '\\0' x\n",
        0o755,
    )
    summary = checkout / "summary"
    run("preview.sh", "preview", folder=checkout, GITHUB_STEP_SUMMARY=str(summary))
    assert summary.stat().st_size == 1_000_000


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.py")), ids=lambda path: path.name)
def test_every_script_is_python_of_the_standard_library(script):
    command = (
        sys.executable,
        "-S",
        "-c",
        f"import sys; sys.path.insert(0, {str(SCRIPTS)!r}); import {script.stem}",
    )
    assert subprocess.run(command, check=False, capture_output=True, text=True).stderr == ""
