"""`readinglist add` as it is called: what it shows, writes and refuses."""

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest
import standin
from standin import Answer

CONFIG = """\
docs_dir: content
plugins:
- readinglist:
    contact: curator@example.org
    mirrors: {{export.arxiv.org: "{url}", api.crossref.org: "{url}", oaipmh.arxiv.org: "{url}",
      zhuanlan.zhihu.com: "{url}"}}
"""
LIST = """\
# Ours
papers:
- id: listed
  title: Listed
  arxiv: "2601.00007"   # kept
"""
FEED = """\
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><id>q</id>
<entry><id>http://arxiv.org/abs/2603.00001v1</id><published>2026-03-01T00:00:00Z</published>
<title>Hidden Patches</title><summary>We hide.</summary><author><name>Ann B. Reader</name></author>
<arxiv:comment>Accepted at CVPR 2026 (Oral)</arxiv:comment></entry></feed>
"""
ARXIV = "https://arxiv.org/abs/2603.00001"
TODAY = datetime.now(UTC).date().isoformat()


@pytest.fixture
def host():
    with standin.serving() as host:
        yield host


@pytest.fixture
def folder(tmp_path, host):
    """A list with one paper, one venue and one topic, whose services stand on loopback."""
    (tmp_path / "mkdocs.yml").write_text(CONFIG.format(url=host.url), "utf-8")
    (tmp_path / "papers.yaml").write_text(LIST, "utf-8")
    for name in ("venues/cvpr", "topics/hiding"):
        path = tmp_path / "content" / f"{name}.md"
        path.parent.mkdir(parents=True)
        path.write_text(f"---\nname: {path.stem.upper()}\n---\n", "utf-8")
    return tmp_path


@pytest.fixture
def add(folder):
    """Call `readinglist add`; nobody sits at a terminal."""

    def call(*arguments):
        command = [sys.executable, "-m", "readinglist", "add", *map(str, arguments)]
        return subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )

    return call


@pytest.fixture
def type_(folder):
    """Call `readinglist add` at a terminal, and answer its question."""

    def call(answer, *arguments):
        ours, theirs = os.openpty()
        os.write(ours, answer.encode())
        command = [sys.executable, "-m", "readinglist", "add", *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, stdin=theirs)
        os.close(ours)
        os.close(theirs)
        return done

    return call


@pytest.fixture
def text(folder):
    """The list as it is now."""
    return lambda: (folder / "papers.yaml").read_text("utf-8")


def test_a_paper_is_shown_with_its_sources_and_added_below_the_others(host, add, text):
    host.answers["/api/query?id_list=2603.00001&max_results=1"] = Answer(FEED.encode())
    done = add(ARXIV, "--topic", "hiding")
    assert "  title: Hidden Patches  # arXiv\n" in done.stdout
    assert "arXiv did not help with 2603.00001: " in done.stderr
    assert done.returncode == 0
    assert text() == LIST + (
        "\n- id: hidden-patches\n  title: Hidden Patches\n  authors: [Ann B. Reader]\n  venue: cvpr\n"
        "  year: 2026\n  presentation: oral\n  topics: [hiding]\n"
        f'  arxiv: "2603.00001"\n  published: 2026-03-01\n  added: {TODAY}\n'
    )


def test_a_dry_run_writes_nothing(add, text):
    done = add("2603.00002", "--title", "Hidden", "--dry-run")
    assert ("title: Hidden  # you" in done.stdout, done.returncode) == (True, 0)
    assert ("papers.yaml would be written" in done.stderr, text()) == (True, LIST)


@pytest.mark.parametrize(("answer", "is_added"), [("y\n", True), ("n\n", False)])
def test_at_a_terminal_it_asks_first(type_, text, answer, is_added):
    done = type_(answer, "2603.00002", "--title", "Hidden")
    assert ("Add it? [Y/n]" in done.stderr, text() != LIST) == (True, is_added)


def test_with_yes_it_does_not_ask(type_, text):
    assert "Add it?" not in type_("", "2603.00002", "--title", "Hidden", "--yes").stderr
    assert text() != LIST


def test_without_a_title_nothing_is_added_and_the_message_says_what_to_do(add, text):
    done = add("https://doi.org/10.1234/hide.9")
    assert ("title: nobody said it; give it with --title" in done.stderr, done.returncode) == (True, 1)
    assert ("nothing was added" in done.stderr, text()) == (True, LIST)


def test_what_the_list_has_is_told_with_its_place_and_the_others_are_added(add, text):
    done = add("arXiv:2601.00007v2", "https://zhuanlan.zhihu.com/p/1")
    assert "the list has it already, at papers.yaml:3:3: Listed" in done.stderr
    assert done.returncode == 1
    assert text() == LIST + f"\narticles:\n- url: https://zhuanlan.zhihu.com/p/1\n  added: {TODAY}\n"


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        (["--venue", "CVPQ 2022"], ["[UNKNOWN_VENUE]", "did you mean cvpr?"]),
        (["--topic", "hidden"], ["[UNKNOWN_TOPIC]", "did you mean hiding?"]),
        (["--id", "Not An Id"], ["[ID_SYNTAX]", "not-an-id"]),
        (["--id", "listed"], ["[ID_COLLISION]", "another id"]),
    ],
)
def test_what_the_list_would_refuse_is_refused_before_it_is_written(add, text, wish, told):
    done = add("https://doi.org/10.1234/hide.9", "--title", "Hidden", *wish)
    assert [words for words in ["papers.yaml:", *told] if words not in done.stderr] == []
    assert (done.returncode, text()) == (1, LIST)


def test_commentary_is_added_to_the_paper_that_is_named(host, add, text):
    host.answers["/p/1"] = Answer("<title>精读</title>".encode())
    done = add("https://zhuanlan.zhihu.com/p/1", "--paper", "listed")
    assert ("listed: article: 精读" in done.stdout, done.returncode) == (True, 0)
    assert text() == LIST + "  commentary:\n  - title: 精读\n    url: https://zhuanlan.zhihu.com/p/1\n"
    assert add("https://zhuanlan.zhihu.com/p/1", "--paper", "listed").returncode == 1


def test_in_a_folder_a_paper_is_a_file_of_its_own(folder, add):
    (folder / "papers").mkdir()
    (folder / "papers.yaml").rename(folder / "papers" / "listed.yaml")
    done = add("https://doi.org/10.1234/hide.9", "--title", "Hidden")
    assert "papers/hidden.yaml was written" in done.stderr
    assert (folder / "papers" / "hidden.yaml").read_text("utf-8").startswith("papers:\n")


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["not an address"],
        ["javascript:alert(1)"],
        ["https://a.b/1", "https://a.b/2", "--title", "Both"],
        ["https://a.b/1", "--paper", "nobody"],
    ],
)
def test_a_wrong_call_is_exit_code_2(add, wrong):
    assert add(*wrong).returncode == 2


def test_help_has_examples(add):
    assert "readinglist add https://arxiv.org/abs/" in add("--help").stdout


def test_a_pdf_tells_its_title_where_no_service_does(drawn, add, text):
    done = add("10.1234/hide.9", "--from-pdf", drawn / "weather.pdf")
    assert ("# the PDF\n" in done.stdout, done.returncode) == (True, 0)
    assert "doi: 10.1234/hide.9\n" in text()


def test_a_file_that_is_no_pdf_is_refused(folder, add):
    done = add("--from-pdf", folder / "papers.yaml")
    assert ("papers.yaml: The file is no PDF" in done.stderr, done.returncode) == (True, 1)
