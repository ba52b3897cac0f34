import subprocess

import pytest

SLOPPY = "papers:\n- arxiv: https://arxiv.org/abs/2603.00001v2\n  title: Hidden Patches\n  venue: CVPR 2026\n"
NEAT = (
    "papers:\n- id: hidden-patches\n  title: Hidden Patches\n  venue: cvpr\n  year: 2026\n"
    '  arxiv: "2603.00001"\n'
)
BROKEN = "papers:\n- title: [A\n"


@pytest.fixture
def folder(lay):
    """A list that is a folder of two files, one of them broken."""
    made = lay("")
    (made / "papers.yaml").unlink()
    (made / "papers").mkdir()
    (made / "papers" / "broken.yaml").write_text(BROKEN)
    (made / "papers" / "sloppy.yaml").write_text(SLOPPY)
    return made


def test_a_list_is_fixed_and_each_change_told_by_line(readinglist, lay):
    done = readinglist("fix", folder=(docs := lay(SLOPPY)))
    assert (docs / "papers.yaml").read_text() == NEAT
    assert "papers.yaml:4: venue CVPR 2026 is cvpr, year 2026\n" in done.stdout
    assert (done.returncode, done.stderr) == (0, "files changed: 1\n")


def test_a_fixed_list_is_exit_code_0_and_silence(readinglist, lay):
    done = readinglist("fix", "--check", folder=lay(NEAT))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_looking_changes_nothing_and_is_exit_code_1(readinglist, lay, option):
    done = readinglist("fix", option, folder=(docs := lay(SLOPPY)))
    assert (docs / "papers.yaml").read_text() == SLOPPY
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize("text", [SLOPPY, SLOPPY.rstrip()])
def test_a_diff_is_a_patch(readinglist, lay, text):
    patch = readinglist("fix", "--diff", folder=(docs := lay(text))).stdout
    subprocess.run(["git", "apply", "-p0"], input=patch, text=True, cwd=docs, check=True)  # noqa: S607
    assert (docs / "papers.yaml").read_text() == NEAT


def test_what_is_left_for_a_person_is_told(readinglist, lay):
    done = readinglist("fix", folder=lay(NEAT.replace("cvpr", "CVRP")))
    assert done.returncode == 1
    assert "[UNKNOWN_VENUE]" in done.stderr
    assert "files changed: 0\n" in done.stderr


def test_a_file_that_cannot_be_read_is_left_alone_and_the_others_fixed(readinglist, folder):
    done = readinglist("fix", folder=folder)
    assert (folder / "papers" / "broken.yaml").read_text() == BROKEN
    assert (folder / "papers" / "sloppy.yaml").read_text() == NEAT
    assert (done.returncode, "papers/broken.yaml:" in done.stderr) == (1, True)


def test_only_the_named_files_are_fixed(readinglist, folder):
    (folder / "papers" / "other.yaml").write_text("papers:\n- title: Other\n  url: https://example.org\n")
    done = readinglist("fix", "papers/sloppy.yaml", folder=folder)
    assert (folder / "papers" / "other.yaml").read_text().startswith("papers:\n- title")
    assert (done.returncode, done.stderr) == (0, "files changed: 1\n")


def test_a_name_that_an_entry_of_another_file_has_is_written_down_nowhere(readinglist, folder):
    (folder / "papers" / "other.yaml").write_text("papers:\n- id: hidden-patches\n  title: A\n")
    readinglist("fix", folder=folder)
    assert "id:" not in (folder / "papers" / "sloppy.yaml").read_text()


def test_a_link_that_leads_out_of_the_folder_is_not_followed(readinglist, folder):
    (folder / "outside.yaml").write_text(SLOPPY)
    (folder / "papers" / "link.yaml").symlink_to(folder / "outside.yaml")
    done = readinglist("fix", folder=folder)
    assert (folder / "outside.yaml").read_text() == SLOPPY
    assert "papers/link.yaml:1:1: error: this is a link" in done.stderr


@pytest.mark.parametrize("words", [["mkdocs.yml"], ["nowhere.yaml"], ["--diff", "--check"]])
def test_a_wrong_call_is_exit_code_2(readinglist, lay, words):
    assert readinglist("fix", *words, folder=lay(NEAT)).returncode == 2


def test_the_projects_own_list_needs_no_fixing(readinglist, pytestconfig):
    done = readinglist("fix", "--check", folder=pytestconfig.rootpath)
    assert (done.returncode, done.stdout) == (0, "")
