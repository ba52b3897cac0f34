"""A pull request → may it be built before a maintainer has read it?"""

import pytest


@pytest.fixture
def judge(repository, run):
    """What the gate says of what was changed since the repository was made."""

    def judge(association="NONE"):
        base = repository.git("rev-parse", "HEAD").strip()
        words = ("--association", association, "--repository", repository.folder, base, repository.commit())
        return run("gate.py", *words, folder=repository.folder)

    return judge


def test_entries_texts_and_pictures_pass(judge, repository):
    for name in (
        "papers.yaml",
        "papers/cvpr.yml",
        "content/papers/a.md",
        "content/图/图 1.webp",
        "content/b.PNG",
    ):
        repository.write(name)
    said = judge()
    assert (said.returncode, said.stdout) == (0, "")


@pytest.mark.parametrize(
    "name",
    [
        "mkdocs.yml",
        "Makefile",
        ".github/workflows/check.yml",
        "scripts/ci/gate.py",
        "requirements.txt",
        "content/script.js",
        "content/picture.svg",
        "content/page.html",
        "content/.hidden.md",
        "papers/run.py",
        "papers.yaml/x",
        "samples/paper.pdf",
        "sub/papers.yaml",
    ],
)
def test_everything_else_is_refused(judge, repository, name):
    (repository.folder / "papers.yaml").unlink()
    repository.write(name)
    said = judge()
    assert (said.returncode, f"::error file={name}," in said.stdout) == (1, True)


def test_what_to_do_is_explained(judge, repository):
    repository.write("Makefile")
    assert "Take the files named above\nout of this pull request" in judge().stdout


@pytest.mark.parametrize("association", ["OWNER", "MEMBER", "COLLABORATOR"])
def test_who_belongs_to_the_repository_may_change_everything(judge, repository, association):
    repository.write("Makefile")
    assert judge(association).returncode == 0


@pytest.mark.parametrize("association", ["CONTRIBUTOR", "FIRST_TIMER", "owner", ""])
def test_everybody_else_is_a_stranger(judge, repository, association):
    repository.write("Makefile")
    assert judge(association).returncode == 1


def test_a_link_is_seen_whatever_its_name(judge, repository):
    (repository.folder / "content" / "notes.md").symlink_to("/proc/self/environ")
    assert (
        "content/notes.md,title=Not a change to the list::not an ordinary file: mode 120000" in judge().stdout
    )


def test_a_text_that_becomes_a_link_is_seen(judge, repository):
    (repository.folder / "content" / "index.md").unlink()
    (repository.folder / "content" / "index.md").symlink_to("../mkdocs.yml")
    assert judge().returncode == 1


def test_a_program_is_seen_whatever_its_name(judge, repository):
    (repository.folder / "content" / "index.md").chmod(0o755)
    assert "mode 100755" in judge().stdout


def test_a_repository_within_is_seen(judge, repository):
    within = repository.folder / "content" / "other.md"
    repository.git("clone", "--quiet", "--no-local", str(repository.folder), str(within))
    assert "mode 160000" in judge().stdout


def test_moving_a_file_away_is_a_change_of_it(judge, repository):
    (repository.folder / "mkdocs.yml").rename(repository.folder / "content" / "settings.md")
    said = judge()
    assert (said.returncode, "file=mkdocs.yml" in said.stdout) == (1, True)


def test_removing_a_text_is_a_change_of_the_list(judge, repository):
    (repository.folder / "content" / "index.md").unlink()
    assert judge().returncode == 0


def test_a_name_cannot_say_anything_to_github(judge, repository):
    repository.write("content/a\n::stop-commands::x,title=b.md")
    lines = judge().stdout.splitlines()
    assert [line for line in lines if line.startswith("::stop")] == []
    assert "file=content/a%0A%3A%3Astop-commands%3A%3Ax%2Ctitle=b.md," in lines[0]
