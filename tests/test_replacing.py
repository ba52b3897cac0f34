from readinglist.replacing import replace


def test_permissions_are_kept(tmp_path):
    path = tmp_path / "papers.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_stays_one(tmp_path):
    (tmp_path / "link").symlink_to("file")
    replace(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"new"


def test_nothing_but_the_file_is_left(tmp_path):
    replace(tmp_path / "cache" / "file", b"new")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["file"]
