"""Problems that no text of a list shows: with its files, and with those of content/."""

import struct
from datetime import date

import pytest

from readinglist import catalogue, checks
from readinglist.catalogue.settings import read_settings
from readinglist.catalogue.source import LARGEST

TODAY = date(2026, 11, 21)


@pytest.fixture
def told(tmp_path):
    """The codes of what is wrong with a folder's list; files by name."""

    def check(**files):
        (tmp_path / "content" / "venues").mkdir(parents=True)
        (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
        for name, data in files.items():
            (tmp_path / name.replace("__", "/").replace("_", ".")).write_bytes(data)
        written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
        return [problem.code for problem in checks.offline(written, TODAY)]

    return check


def test_no_list_is_told(told):
    assert told() == ["LIST_MISSING"]


def test_a_huge_list_is_told_and_not_read(told):
    assert told(papers_yaml=b"#" * (LARGEST + 1)) == ["FILE_TOO_LARGE"]


def test_a_name_of_two_venues_is_told(told):
    one, two = b"---\nname: CVPR\n---\n", b"---\nname: Vision\naliases: [cvpr]\n---\n"
    found = told(papers_yaml=b"papers: []\n", content__venues__cvpr_md=one, content__venues__vision_md=two)
    assert found == ["NAME_COLLISION"]


def test_a_picture_of_too_many_pixels_is_told(told):
    entry = b'papers:\n- {title: A, arxiv: "2603.00001", figures: [{image: a.png}]}\n'
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 60_000, 60_000, 8, 2, 0, 0, 0)
    assert told(papers_yaml=entry, content__a_png=head) == ["PICTURE_SIZE"]


def test_a_secret_is_told_without_being_repeated(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
    (tmp_path / "papers.yaml").write_text("papers: []  # AKIAIOSFODNN7EXAMPLE\n")
    (problem,) = checks.offline(catalogue.inspect(read_settings(tmp_path / "mkdocs.yml")), TODAY)
    assert problem.code == "SECRET"
    assert "EXAMPLE" not in str(problem)
