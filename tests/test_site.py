from pathlib import Path

import pytest

from readinglist import site
from readinglist.errors import WouldOverwrite
from readinglist.model import Asset, Page

HOME = Page(uri="index.md", body="# Home\n")
PAPER = Page(uri="papers/mae.md", body="# 掩码自编码器\n")


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_pages_and_assets_lie_where_they_say(tmp_path):
    picture = tmp_path / "picture.webp"
    picture.write_bytes(b"RIFF")
    site.write([PAPER, Asset(uri="figures/1.webp", source=picture)], tmp_path / "site")
    written = files_of(tmp_path / "site")
    assert (written["papers/mae.md"], written["figures/1.webp"]) == ("# 掩码自编码器\n".encode(), b"RIFF")


def test_a_second_write_touches_nothing(tmp_path):
    site.write([HOME, PAPER], tmp_path)
    assert site.write([HOME, PAPER], tmp_path) == site.Written(changed=0, same=2, removed=0)


def test_what_is_no_longer_made_goes_with_its_empty_folder(tmp_path):
    site.write([HOME, PAPER], tmp_path)
    site.write([HOME], tmp_path)
    assert not (tmp_path / "papers").exists()


def test_a_strangers_file_is_never_removed(tmp_path):
    site.write([HOME, PAPER], tmp_path)
    (tmp_path / "papers" / "mine.txt").write_text("mine")
    site.write([HOME], tmp_path)
    assert (tmp_path / "papers" / "mine.txt").read_text() == "mine"


def test_a_strangers_file_is_never_overwritten_and_nothing_else_written(tmp_path):
    (tmp_path / "index.md").write_text("mine")
    with pytest.raises(WouldOverwrite, match=r"index\.md"):
        site.write([HOME, PAPER], tmp_path)
    assert files_of(tmp_path) == {"index.md": b"mine"}


def test_a_file_may_become_a_folder(tmp_path):
    site.write([Page(uri="papers", body="")], tmp_path)
    site.write([PAPER], tmp_path)
    assert (tmp_path / "papers" / "mae.md").is_file()


def test_the_mark_holds_as_long_as_every_file_does(tmp_path):
    site.write([HOME], tmp_path, mark="now")
    before = site.mark_of(tmp_path)
    (tmp_path / "index.md").write_text("touched")
    assert (before, site.mark_of(tmp_path)) == ("now", "")


def test_a_folder_without_a_manifest_has_no_mark(tmp_path):
    (tmp_path / site.MANIFEST).write_text("{")
    assert site.mark_of(tmp_path) == ""


def test_a_manifest_cannot_reach_out_of_its_folder(tmp_path):
    (tmp_path / "precious").write_text("kept")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / site.MANIFEST).write_text('{"mark": "", "files": {"../precious": ""}}')
    site.write([HOME], tmp_path / "site")
    assert (tmp_path / "precious").read_text() == "kept"


def test_a_fingerprint_depends_on_every_byte_and_not_on_the_order():
    changed = Page(uri="index.md", body="# Home")
    assert site.fingerprint([HOME, PAPER]) == site.fingerprint([PAPER, HOME])
    assert site.fingerprint([HOME, PAPER]) != site.fingerprint([changed, PAPER])
    assert site.fingerprint([HOME], "1.0") != site.fingerprint([HOME], "1.1")


def test_a_folders_files_come_by_name(tmp_path):
    site.write([PAPER, HOME], tmp_path)
    assert [asset.uri for asset in site.folder(tmp_path)] == [site.MANIFEST, "index.md", "papers/mae.md"]
    assert all(isinstance(asset.source, Path) for asset in site.folder(tmp_path))
