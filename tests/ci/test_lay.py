"""What is proposed → into the base, as data alone."""

from pathlib import Path

import pytest


@pytest.fixture
def proposed(tmp_path):
    folder = tmp_path / "proposed"
    (folder / "content").mkdir(parents=True)
    (folder / "papers.yaml").write_text("papers: []\n")
    (folder / "content" / "new.md").write_text("# New\n")
    return folder


def names(folder):
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*.*") if ".git" not in str(path)
    )


def test_the_list_and_its_texts_are_those_proposed(proposed, repository, run):
    run("lay.py", proposed, repository.folder, folder=proposed)
    assert names(repository.folder) == ["content/new.md", "mkdocs.yml", "papers.yaml"]
    assert (repository.folder / "papers.yaml").read_text() == "papers: []\n"


def test_what_steers_the_build_stays_that_of_the_base(proposed, repository, run):
    for name in ("mkdocs.yml", "content/hook.py", "content/style.css"):
        (proposed / name).write_text("proposed")
    repository.write("content/style.css", "base")
    run("lay.py", proposed, repository.folder, folder=proposed)
    assert (repository.folder / "mkdocs.yml").read_text() == "docs_dir: content\n"
    assert (repository.folder / "content" / "style.css").read_text() == "base"
    assert not (repository.folder / "content" / "hook.py").exists()


@pytest.mark.parametrize("name", ["papers", "content/more", "content/link.md"])
def test_no_link_is_followed(proposed, repository, run, tmp_path, name):
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "secret.yaml").write_text("secret")
    (tmp_path / "secrets" / "secret.md").write_text("secret")
    target = tmp_path / "secrets" / ("secret.md" if name.endswith(".md") else "")
    (proposed / name).symlink_to(target)
    run("lay.py", proposed, repository.folder, folder=proposed)
    assert not any(
        "secret" in path.read_text() for path in Path(repository.folder).rglob("*.[my]*") if path.is_file()
    )


@pytest.mark.parametrize("name", ["content/new.md", "content"])
def test_nothing_is_written_through_a_link_of_the_base(proposed, repository, run, tmp_path, name):
    (tmp_path / "elsewhere").mkdir()
    (repository.folder / "content").rename(tmp_path / "content")
    place = repository.folder / name
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(tmp_path / ("elsewhere" if name == "content" else "elsewhere/settings"))
    done = run("lay.py", proposed, repository.folder, folder=proposed)
    assert (done.returncode, list((tmp_path / "elsewhere").iterdir())) == (1, [])


def test_a_list_of_one_file_may_become_a_folder(proposed, repository, run):
    (proposed / "papers.yaml").unlink()
    (proposed / "papers").mkdir()
    (proposed / "papers" / "a.yaml").write_text("papers: []\n")
    run("lay.py", proposed, repository.folder, folder=proposed)
    assert names(repository.folder) == ["content/new.md", "mkdocs.yml", "papers/a.yaml"]
