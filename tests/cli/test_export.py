"""`readinglist export` as it is called."""

import json
import subprocess
import sys

import pytest

LIST = """\
papers:
- title: One
  arxiv: "2111.00001"
  tags: [seen]
- title: 二
  url: https://example.org/2
"""


def export(*arguments, folder):
    command = [sys.executable, "-m", "readinglist", "export", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Ours\ndocs_dir: content\nplugins: [readinglist]\n", "utf-8"
    )
    (tmp_path / "content").mkdir()
    (tmp_path / "papers.yaml").write_text(LIST, "utf-8")
    return tmp_path


def test_an_export_is_printed(folder):
    done = export("json", folder=folder)
    assert [paper["title"] for paper in json.loads(done.stdout)["papers"]] == [{"en": "One"}, {"zh": "二"}]


def test_a_part_of_the_list_is_written_to_a_file(folder):
    done = export("bib", "--tag", "seen", "--to", "out/seen.bib", folder=folder)
    assert ((folder / "out" / "seen.bib").read_text("utf-8").count("@"), done.stdout) == (1, "")


def test_an_unknown_tag_is_a_wrong_call(folder):
    done = export("bib", "--tag", "seem", folder=folder)
    assert (done.returncode, "did you mean seen?" in done.stderr) == (2, True)


def test_the_list_itself_is_not_written_over(folder):
    done = export("bib", "--to", "papers.yaml", folder=folder)
    assert (done.returncode, (folder / "papers.yaml").read_text("utf-8")) == (1, LIST)


def test_a_readme_is_written_and_written_again(folder):
    for _ in range(2):
        done = export("readme", "--to", "README.md", folder=folder)
    assert (done.returncode, (folder / "README.md").read_text("utf-8").count("2111.00001")) == (0, 2)


def test_somebody_elses_readme_is_left_alone(folder):
    (folder / "README.md").write_text("Mine.", "utf-8")
    done = export("readme", "--to", "README.md", folder=folder)
    assert (done.returncode, (folder / "README.md").read_text("utf-8")) == (1, "Mine.")
    assert "did not write README.md" in done.stderr


def test_parts_of_an_earlier_readme_are_removed_and_nothing_else(folder):
    export("readme", "--to", "README.md", folder=folder)
    (folder / "README-old.md").write_bytes((folder / "README.md").read_bytes())
    (folder / "README-mine.md").write_text("Mine.", "utf-8")
    export("readme", "--to", "README.md", folder=folder)
    assert [path.name for path in sorted(folder.glob("README*"))] == ["README-mine.md", "README.md"]
