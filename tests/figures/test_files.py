import os
import pickle
import subprocess
import sys

import pytest

from readinglist.figures import at
from readinglist.figures.files import MACHINE, PARTS, Folder, scratch


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


def test_what_was_written_is_read(folder):
    folder.write("a/b", b"bytes")
    assert (folder.exists("a/b"), folder.read("a/b")) == (True, b"bytes")


def test_what_was_never_written_is_an_oserror(folder):
    with pytest.raises(OSError, match="nothing"):
        folder.read("nothing")


def test_nothing_is_left_besides_what_was_written(folder, tmp_path):
    folder.write("a", b"bytes")
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a"]


def ended_process():
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@pytest.mark.parametrize(("process", "is_swept"), [(ended_process, True), (os.getpid, False)])
def test_parts_of_the_dead_are_swept(process, is_swept, folder, tmp_path):
    folder.write("a", b"bytes")
    part = tmp_path / PARTS / f"{MACHINE}-{process()}-1"
    part.touch()
    folder.sweep()
    assert part.exists() != is_swept


def test_parts_of_other_machines_are_left_to_them(folder, tmp_path):
    folder.write("a", b"bytes")
    part = tmp_path / PARTS / f"another-{ended_process()}-1"
    part.touch()
    folder.sweep()
    assert part.exists()


@pytest.mark.parametrize("place", ["{0}", "file://{0}"])
def test_a_folder_may_be_told_as_an_address(place, tmp_path):
    assert at(place.format(tmp_path)) == Folder(tmp_path)


def test_files_travel(folder):
    assert pickle.loads(pickle.dumps(folder)) == folder  # noqa: S301 -- our own value


def test_scratch_folders_of_the_dead_are_swept(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left = tmp_path / f"readinglist-{MACHINE}-{ended_process()}-xyz"
    left.mkdir()
    with scratch() as folder:
        assert list(tmp_path.iterdir()) == [folder]
    assert list(tmp_path.iterdir()) == []
