"""The commands as they are called: what they print, where, and with which exit code."""

import json
import subprocess
import sys

import pytest

FOREIGN = """\
# Old list

| Date | Title | Authors | PDF | Code |
|---|---|---|---|---|
| 2024-07-05 | **Reading Slowly** | A. Reader | [2407.04538](http://arxiv.org/abs/2407.04538) | null |
"""

CONFIG = """\
site_name: Old
docs_dir: content
theme: material
plugins: [readinglist]
"""


def readinglist(*arguments, folder):
    command = [sys.executable, "-m", "readinglist", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path):
    """A list without an entry, and a foreign one beside it."""
    (tmp_path / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (tmp_path / "content").mkdir()
    (tmp_path / "papers.yaml").write_text("# Ours\npapers:\n", "utf-8")
    (tmp_path / "OLD.md").write_text(FOREIGN, "utf-8")
    return tmp_path


def test_figures_tells_boxes_as_json(drawn, tmp_path):
    first = min(drawn.glob("*.pdf"))
    done = readinglist("figures", "--json", "-", first, folder=tmp_path)
    (paper,) = json.loads(done.stdout)
    assert (paper["file"], paper["figures"][0]["kind"]) == (first.name, "figure")


def test_figures_says_why_a_file_gives_nothing(tmp_path):
    (tmp_path / "not.pdf").write_text("<html>")
    done = readinglist("figures", "--json", "-", "not.pdf", folder=tmp_path)
    (paper,) = json.loads(done.stdout)
    assert (paper["figures"], paper["skipped"]["code"], done.returncode) == ([], "not-a-pdf", 0)


def test_import_adds_to_the_list_and_keeps_what_was_there(folder):
    done = readinglist("import", "arxiv_daily", "OLD.md", "--to", "papers.yaml", folder=folder)
    text = (folder / "papers.yaml").read_text("utf-8")
    assert (text.startswith("# Ours\n"), "Reading Slowly" in text, done.returncode) == (True, True, 0)


def test_a_list_in_another_format_than_named_is_told(folder):
    done = readinglist("import", "commentary_list", "OLD.md", folder=folder)
    assert "OLD.md: nothing in it is in the format commentary_list" in done.stderr


def test_import_tells_each_line(folder):
    done = readinglist("import", "arxiv_daily", "OLD.md", folder=folder)
    assert "OLD.md:5: kept: " in done.stderr


def test_import_leaves_out_what_the_list_has(folder):
    for _ in range(2):
        done = readinglist("import", "arxiv_daily", "OLD.md", "--to", "papers.yaml", folder=folder)
    assert "0 papers and 0 articles added" in done.stdout


def test_import_as_json_is_what_the_foreign_list_says(folder):
    done = readinglist("import", "arxiv_daily", "OLD.md", "--json", "-", folder=folder)
    (entry,) = json.loads(done.stdout)
    assert (entry["title"], entry["date"], entry["line"]) == ("Reading Slowly", "2024-07-05", 5)


@pytest.mark.parametrize("added", ["", "  added: 2022\n", "  added: 2022-11\n"])
def test_the_smallest_list_becomes_a_site_with_its_style(folder, added):
    entry = f"papers:\n- title: One\n  url: https://example.org/1\n{added}"
    (folder / "papers.yaml").write_text(entry, "utf-8")
    done = readinglist("build", "--offline", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "readinglist.css" in (folder / "site" / "papers" / "one" / "index.html").read_text("utf-8")


def test_a_wrong_call_is_exit_code_2(folder):
    assert readinglist("import", "nonsense", "OLD.md", folder=folder).returncode == 2


def test_fetch_without_network_says_so_and_keeps_going(folder):
    (folder / "papers.yaml").write_text(
        'papers:\n- {title: One, pdf: "https://pdf.example/1.pdf"}\n', "utf-8"
    )
    done = readinglist("fetch", folder=folder)
    assert ("0 of 1 papers have a PDF" in done.stdout, done.returncode) == (True, 0)


def test_figures_explains_a_pdf_with_its_pages_drawn(drawn, tmp_path):
    first = min(drawn.glob("*.pdf"))
    done = readinglist("figures", "--explain", first, "--to", "why", folder=tmp_path)
    assert (tmp_path / "why" / "page-01.webp").stat().st_size > 1000, done.stderr


def test_figures_explains_no_paper_that_is_not_in_the_list(folder):
    done = readinglist("figures", "--explain", "nobody", folder=folder)
    assert (done.returncode, "neither a file nor the id of a paper" in done.stderr) == (1, True)


def test_figures_without_anything_to_do_is_a_wrong_call(folder):
    assert readinglist("figures", folder=folder).returncode == 2


def test_an_explanation_overwrites_nothing_of_somebody_elses(drawn, tmp_path):
    (tmp_path / "why").mkdir()
    (tmp_path / "why" / "index.md").write_text("Mine.")
    done = readinglist("figures", "--explain", min(drawn.glob("*.pdf")), "--to", "why", folder=tmp_path)
    assert (done.returncode, (tmp_path / "why" / "index.md").read_text()) == (1, "Mine.")
