import json
import subprocess
import sys

import pytest

HEAVY = ("mkdocs", "jinja2", "pymupdf", "httpx2", "rich", "ruamel", "PIL", "feedparser", "distributed")

DOUBTFUL = """\
papers:
- title: Hidden Patches
  authors: Ada Lovelace, Alan Turing and Grace Hopper
  arxiv: "2603.00001"
"""


def codes(done):
    return [each["code"] for each in json.loads(done.stdout)["findings"]]


def test_a_sound_list_is_exit_code_0(readinglist, right):
    done = readinglist("check", folder=right)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Nothing to mend.\n", "")


def test_every_finding_has_its_place_its_line_and_what_to_do(readinglist, wrong):
    done = readinglist("check", folder=wrong)
    assert done.stdout.splitlines()[:4] == [
        'papers.yaml:3:10: error: no venue is called "CVRP" [UNKNOWN_VENUE]',
        "  3 |   venue: CVRP",
        "               ^",
        "  hint: did you mean cvpr? If not, add content/venues/<name>.md for a new venue",
    ]
    assert done.returncode == 1


def test_the_last_line_sums_up(readinglist, wrong):
    last = readinglist("check", folder=wrong).stdout.splitlines()[-1]
    assert last == "2 errors in 1 file; readinglist explain CODE tells more"


@pytest.mark.parametrize("name", ["papers.yaml", "./papers.yaml", "content/../papers.yaml"])
def test_a_file_is_named_as_people_name_it(readinglist, wrong, name):
    assert readinglist("check", name, folder=wrong).returncode == 1
    assert readinglist("check", wrong / name, folder=wrong).returncode == 1


def test_a_file_is_named_as_seen_from_where_one_stands(readinglist, wrong):
    done = readinglist("-f", "../mkdocs.yml", "check", "../papers.yaml", folder=wrong / "content")
    assert "UNKNOWN_VENUE" in done.stdout


def test_what_is_wrong_in_other_files_is_left_out(readinglist, wrong):
    done = readinglist("check", "content/venues/cvpr.md", folder=wrong)
    assert (done.returncode, done.stdout) == (0, "Nothing to mend.\n")


@pytest.mark.parametrize("name", ["mkdocs.yml", "nothing.yaml", "content/nothing.md", "/etc/hostname"])
def test_a_file_that_is_not_of_the_list_is_a_wrong_call(readinglist, wrong, name):
    assert readinglist("check", name, folder=wrong).returncode == 2


def test_a_link_in_content_can_be_named_though_it_is_refused(readinglist, wrong):
    (wrong / "content" / "away.md").symlink_to("/etc/hostname")
    done = readinglist("check", "--format", "json", "content/away.md", folder=wrong)
    assert codes(done) == ["PATH_ESCAPE"]


def test_a_list_that_is_missing_is_told(readinglist, wrong):
    (wrong / "papers.yaml").unlink()
    assert codes(readinglist("check", "--format", "json", "papers.yaml", folder=wrong)) == ["LIST_MISSING"]


def test_elsewhere_files_are_named_from_the_root_of_the_repository(readinglist, wrong):
    assert "file=docs/papers.yaml," in readinglist("check", "--format", "github", folder=wrong).stdout


def test_a_log_has_no_colours(readinglist, wrong):
    assert "\x1b" not in readinglist("check", folder=wrong).stdout


def test_checking_writes_nothing(readinglist, wrong):
    before = sorted(wrong.rglob("*"))
    readinglist("check", folder=wrong)
    assert sorted(wrong.rglob("*")) == before


def test_checking_loads_nothing_that_it_does_not_need(wrong):
    lines = (
        "import sys; from readinglist.cli import program",
        "program.main(['check', '--format', 'sarif'], standalone_mode=False)",
        f"print(sorted(set({HEAVY}) & set(sys.modules)), file=sys.stderr)",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=wrong, capture_output=True, text=True, check=False
    )
    assert done.stderr == "[]\n"


@pytest.mark.parametrize(("option", "code"), [((), 1), (("--only-errors",), 0)])
def test_a_warning_passes_where_only_errors_count(readinglist, right, option, code):
    (right / "papers.yaml").write_text(DOUBTFUL, "utf-8")
    done = readinglist("check", *option, folder=right)
    assert (done.returncode, done.stdout.splitlines()[-1].partition(" in ")[0]) == (code, "1 warning")
