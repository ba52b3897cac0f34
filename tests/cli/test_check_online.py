import pytest
import small
import standin
from standin import Answer

from readinglist.cli import main

PAGE = Answer(b"<p>Here.</p>")
CONFIG = """\
site_name: List
docs_dir: content
plugins:
- readinglist:
    mirrors: {{example.org: '{}'}}
"""
ONE = "papers:\n- title: Hidden Patches\n  url: https://example.org/1\n"
TWO = ONE + "- title: Open Windows\n  url: https://example.org/2\n"


@pytest.fixture
def world(tmp_path):
    """A list of one paper under git, and the host that stands in for the one that its link leads to."""
    with standin.serving() as host:
        config = CONFIG.format(host.url)
        small.lay(tmp_path, {"mkdocs.yml": config, "content/index.md": "# List\n", "papers.yaml": ONE})
        small.commit(tmp_path)
        yield host


@pytest.fixture
def check(tmp_path, capsys):
    """Run an online check; its exit code, what it found, and what it noted."""

    def run(*words):
        with pytest.raises(SystemExit) as end:
            main(["--config", str(tmp_path / "mkdocs.yml"), "check", "--online", *words])
        return end.value.code, *capsys.readouterr()

    return run


def test_links_that_answer_leave_nothing_to_mend(world, check):
    world.answers["/1"] = PAGE
    assert check()[:2] == (0, "Nothing to mend.\n")


def test_a_dead_link_is_found_and_one_that_cannot_be_looked_at_is_noted(world, check, tmp_path):
    (tmp_path / "papers.yaml").write_text(TWO)
    world.answers["/2"] = Answer(status=403)
    code, found, noted = check()
    assert (code, "papers.yaml:3:8" in found, found.count("LINK_DEAD")) == (1, True, 1)
    assert noted == "blocked: 1 link to example.org\n"


def test_only_what_changed_is_asked(world, check, tmp_path):
    (tmp_path / "papers.yaml").write_text(TWO)
    world.answers["/2"] = PAGE
    assert check("--changed", "HEAD")[0] == 0
    assert world.asked == ["/2"]


def test_without_a_network_that_is_said_first(check, tmp_path):
    nowhere = CONFIG.format("http://127.0.0.1").replace("example.org", "other.example")
    small.lay(tmp_path, {"mkdocs.yml": nowhere, "content/index.md": "# List\n", "papers.yaml": ONE})
    assert check()[2].startswith("There is no network")
