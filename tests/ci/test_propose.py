"""What was looked up → a pull request, or a comment."""

import pytest


@pytest.fixture
def answer(repository):
    folder = repository.folder / "build" / "answer"
    folder.mkdir(parents=True)
    (folder / "answer.md").write_text("Looked up.\n")
    return folder


@pytest.fixture
def remote(repository, tmp_path):
    repository.git("init", "--quiet", "--bare", str(tmp_path / "remote"))
    repository.git("remote", "add", "origin", str(tmp_path / "remote"))
    return lambda *words: repository.git("--git-dir", str(tmp_path / "remote"), *words)


@pytest.fixture
def propose(repository, remote, answer, run):  # noqa: ARG001 -- all that has to be there
    return lambda: run(
        "propose.py", "build/answer", "--issue", "7", "--onto", "main", folder=repository.folder
    )


def add(answer, name, text="papers: []\n"):
    path = answer / "list" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_the_list_is_pushed_to_a_branch_of_its_own(answer, propose, remote):
    add(answer, "papers.yaml")
    assert propose().returncode == 0
    assert remote("show", "suggestion/7:papers.yaml") == "papers: []\n"
    assert (
        remote("log", "-1", "--format=%an %s", "suggestion/7") == "github-actions[bot] Add what #7 suggests\n"
    )


def test_a_pull_request_says_what_was_looked_up(answer, propose, calls):
    add(answer, "papers.yaml")
    propose()
    assert [words[:2] for words, *_ in calls()] == [["auth", "setup-git"], ["pr", "create"]]
    words, said = calls()[-1]
    title = "Add the paper suggested in #7"
    assert words[2:8] == ["--head", "suggestion/7", "--base", "main", "--title", title]
    assert said.startswith("Closes #7.\n\nLooked up.\n\nChecks do not run")


def test_nothing_but_the_list_is_taken(answer, propose, remote):
    for name in ("papers/new.yaml", "mkdocs.yml", ".github/workflows/x.yml", "content/index.md"):
        add(answer, name)
    propose()
    changed = remote("diff-tree", "--no-commit-id", "--name-only", "-r", "suggestion/7")
    assert changed == "papers/new.yaml\n"


def test_where_nothing_was_added_it_is_said_on_the_issue(propose, calls):
    assert propose().returncode == 0
    assert calls() == [[["issue", "comment", "7", "--body-file", "build/answer/answer.md"], "Looked up.\n"]]


def test_where_no_pull_request_may_be_made_it_is_said_on_the_issue(answer, propose, calls, github):
    add(answer, "papers.yaml")
    (github / "refuses").touch()
    assert propose().returncode == 1
    words, said = calls()[-1]
    assert (words[:3], "allow workflows to create pull requests" in said) == (["issue", "comment", "7"], True)
