"""What a new list gets is what this repository uses: one source, and its copies in the package.

After a change of the source, `pytest --update-golden tests/beginning` writes the copies anew.
"""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "readinglist" / "beginning" / "files" / "every"
OURS_ALONE = {"ci.yml"}

SCRIPTS = sorted((ROOT / "scripts" / "ci").glob("*.*"))
GITHUB = sorted(path for path in (ROOT / ".github").rglob("*.yml") if path.name not in OURS_ALONE)
SAMPLES = ("herbarium.pdf", "slow-reader.pdf", "weather.pdf")


def shipped(path):
    """Where the copy lies; a Python file has a _ at its end, or it would be taken for one of the package."""
    copy = SHIPPED / path.relative_to(ROOT)
    return copy.with_name(f"{copy.name}_") if copy.suffix == ".py" else copy


@pytest.mark.parametrize("path", [*GITHUB, *SCRIPTS], ids=lambda path: path.name)
def test_workflows_and_scripts_are_copied_as_they_are(golden, path):
    golden(shipped(path), path.read_text("utf-8"))


def test_no_copy_is_left_of_what_is_no_more():
    copies = {path for folder in (".github", "scripts") for path in (SHIPPED / folder).rglob("*.*")}
    assert {path for path in copies if path.is_file()} == {shipped(path) for path in [*GITHUB, *SCRIPTS]}


def test_a_list_is_begun_with_the_locked_libraries_of_the_tool(golden):
    golden(SHIPPED / "requirements.txt", (ROOT / "requirements" / "run.txt").read_text("utf-8"))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_papers_that_we_drew(drawn, name):
    assert (SHIPPED / "samples" / name).read_bytes() == (drawn / name).read_bytes()
