"""What may lie in content/, whatever a pull request puts there."""

import os
import socket
import unicodedata

import pytest

from readinglist.catalogue import filenames, folder

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


@pytest.fixture
def content(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "secret.txt").write_text("a secret")
    return tmp_path / "content"


def codes(content, *named):
    return [problem.code for problem in folder.look(content, content.parent, named).problems]


def lay(content, *uris, data=b"words"):
    for uri in uris:
        (content / uri).parent.mkdir(parents=True, exist_ok=True)
        (content / uri).write_bytes(data)


def test_pages_and_pictures_may_lie_there(content):
    lay(content, "index.md", "about/team.md", "目标检测.md")
    lay(content, "about/team.png", data=PNG)
    looked = folder.look(content, content.parent)
    assert looked.problems == ()
    assert [path.name for path in looked.pages] == ["team.md", "index.md", "目标检测.md"]
    assert looked.pictures == ("about/team.png",)


@pytest.mark.parametrize("target", ["../secret.txt", "/proc/self/environ", "nowhere", "/", "."])
def test_a_link_is_refused_wherever_it_leads(content, target):
    (content / "x.md").symlink_to(target)
    assert codes(content) == ["PATH_ESCAPE"]


def test_a_link_in_a_hidden_folder_is_refused_too(content):
    (content / ".hidden").mkdir()
    (content / ".hidden" / "all").symlink_to("/")
    assert codes(content) == ["PATH_ESCAPE"]


def test_a_second_name_of_a_file_is_refused(content):
    os.link(content.parent / "secret.txt", content / "x.md")
    assert codes(content) == ["PATH_ESCAPE"]


def test_a_pipe_and_a_socket_are_refused_and_not_opened(content, monkeypatch):
    os.mkfifo(content / "pipe.md")
    monkeypatch.chdir(content)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("socket.png")
        assert codes(content) == ["PATH_ESCAPE", "PATH_ESCAPE"]


@pytest.mark.parametrize("uri", [".git", ".gitmodules", "notes/.git", "notes/.git/config"])
def test_another_repository_is_refused(content, uri):
    lay(content, uri)
    assert codes(content) == ["FILE_SUBMODULE"]


@pytest.mark.parametrize(
    "name",
    [
        *("CON.md", "nul.md", "aux", "com1.png.md", "LPT9.md", "papers/prn.md", "aux/x.md"),
        *("a\u202egnp.md", "a\u200bb.md", "a\nb.md", "a\x1b[31m.md", "a\u2028.md", "\ue000.md"),
        *("a:b.md", "a?.md", "a\\b.md", "a*.md", "x. /y.md", "x./y.md", " x.md", "x /y.md"),
        *("a" * 130 + ".md", "/".join(["a" * 60] * 4) + "/x.md", "測" * 41 + ".md"),
    ],
)
def test_a_name_that_some_machine_cannot_have_is_refused(name):
    assert filenames.objection(name)


@pytest.mark.parametrize(
    "name", ["console.md", "auxiliary.md", "a b.md", "papers/目标检测.md", "a.b.md", "é.md"]
)
def test_other_names_are_not(name):
    assert filenames.objection(name) == ""


def test_folders_without_end_are_one_problem(content):
    deepest = content
    for _ in range(30):
        deepest /= "aaaaaaaa"
        deepest.mkdir()
    (deepest / "x.html").touch()
    assert codes(content) == ["FILE_NAME"]


def test_a_cameras_spelling_of_a_picture_may_lie_there(content):
    lay(content, "IMG_1.PNG", data=PNG)
    assert codes(content) == []


def test_bytes_that_are_no_name_are_told_legibly(content):
    (content / os.fsdecode(b"x\xff.md")).touch()
    problems = folder.look(content, content.parent).problems
    assert [each.code for each in problems] == ["FILE_NAME"]
    assert str(problems[0]).isascii()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("about/Team.md", "about/team.md"),
        ("About/x.md", "about/y.md"),
        (unicodedata.normalize("NFC", "é.md"), unicodedata.normalize("NFD", "é.md")),
        ("straße.md", "STRASSE.md"),
        ("ﬁg.png", "fig.png"),
        ("about/team.md", "about/team/index.md"),
        ("about/index.md", "about/README.md"),
    ],
)
def test_files_that_are_one_elsewhere_are_told_apart(content, one, other):
    lay(content, one, other, data=PNG)
    assert codes(content) == ["FILE_COLLISION"]


@pytest.mark.parametrize(
    "name",
    ["x.html", "x.svg", "x.js", "x.css", "x.php", "x.exe", "x.xml", "x.pdf", "x", "x.MD", "x.markdown"],
)
def test_a_file_of_another_kind_is_refused(content, name):
    lay(content, name)
    assert codes(content) == ["FILE_TYPE"]


def test_a_picture_that_is_none_is_refused(content):
    lay(content, "x.png", "y.jpg", "z.webp", "a.gif", "b.avif", data=b"<script>alert(1)</script>")
    assert codes(content) == ["FILE_TYPE"] * 5


def test_what_mkdocs_yml_names_may_be_of_any_kind(content):
    lay(content, "CNAME", "assets/own.css", "slides/one.pdf", "slides/two.html")
    assert codes(content, "CNAME", "assets/own.css", "slides/*.pdf") == ["FILE_TYPE"]


def test_hidden_files_and_those_of_editors_are_passed_over(content):
    lay(content, ".pages", ".x.md.swp", "x.md~", ".htaccess", ".editor/x.md", "about/.x.html")
    looked = folder.look(content, content.parent)
    assert (looked.pages, looked.pictures, looked.problems) == ((), (), ())


def test_large_files_are_refused(content):
    lay(content, "x.md", data=b"x" * (folder.LARGEST_PAGE + 1))
    assert codes(content) == ["FILE_TOO_LARGE"]


def test_every_problem_is_told_and_not_the_first_alone(content):
    lay(content, "x.html", "y.svg", "nul.md")
    (content / "z.md").symlink_to("x.html")
    assert sorted(codes(content)) == ["FILE_NAME", "FILE_TYPE", "FILE_TYPE", "PATH_ESCAPE"]
