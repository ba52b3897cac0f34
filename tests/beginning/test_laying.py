"""The files of a new list → a folder: all or none."""

import pytest

from readinglist.beginning import NewFile, laying
from readinglist.errors import WouldOverwrite

FILES = [NewFile(uri="a/b.txt", data=b"1"), NewFile(uri=".c", data=b"2")]


def names(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_folder_that_is_not_there_is_made(tmp_path):
    laying.lay(FILES, tmp_path / "x" / "new")
    assert names(tmp_path / "x" / "new") == [".c", "a", "a/b.txt"]


def test_a_repository_without_files_may_be_filled(tmp_path):
    (tmp_path / ".git").mkdir()
    laying.lay(FILES, tmp_path)
    assert names(tmp_path) == [".c", ".git", "a", "a/b.txt"]


def test_what_is_there_is_named_and_nothing_is_written(tmp_path):
    (tmp_path / "mine\x1b.txt").write_text("mine")
    with pytest.raises(WouldOverwrite, match=r"not empty, it has mine\\x1b\.txt; nothing was written"):
        laying.lay(FILES, tmp_path)
    assert names(tmp_path) == ["mine\x1b.txt"]


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WouldOverwrite, match="not a folder"):
        laying.lay(FILES, tmp_path / "file")


def test_trouble_half_way_leaves_nothing(tmp_path):
    broken = [*FILES, NewFile(uri="a", data=b"a file where a folder is")]
    with pytest.raises(IsADirectoryError):
        laying.lay(broken, tmp_path / "new")
    assert names(tmp_path) == []


def test_trouble_while_moving_leaves_an_empty_folder_empty(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.rename", _refuse)
    with pytest.raises(PermissionError):
        laying.lay(FILES, tmp_path)
    assert names(tmp_path) == []


def _refuse(path, target):
    raise PermissionError(f"{path} → {target}")
