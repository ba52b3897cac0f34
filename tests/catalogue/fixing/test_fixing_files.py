import pytest

from readinglist.catalogue import fixing
from readinglist.catalogue.settings import read_settings

CONFIG = "site_name: List\ndocs_dir: content\nplugins: [readinglist]\n"


@pytest.fixture
def fix(tmp_path):
    """Fix a list that is a folder of these files, as bytes by name."""

    def fix(files):
        for name, data in {"mkdocs.yml": CONFIG.encode(), "content/index.md": b"# List\n", **files}.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(data)
        return {each.name: each for each in fixing.fix(read_settings(tmp_path / "mkdocs.yml"))}

    return fix


def test_names_are_those_of_the_lists_own_pages(fix):
    venue = b"---\nname: VLDB\naliases: [Very Large Data Bases]\n---\n"
    paper = b"papers:\n- id: a\n  venue: Very Large Data Bases 2020\n"
    found = fix({"content/venues/vldb.md": venue, "papers/a.yaml": paper})
    assert found["papers/a.yaml"].after == "papers:\n- id: a\n  venue: vldb\n  year: 2020\n"


@pytest.mark.parametrize(
    "data", [b"papers: [\n", b"\xff\n", b"papers:\n- &a b\n", b"a\x00", b"papers:\n- a: \xc2\x85\n"]
)
def test_what_cannot_be_read_is_left_alone_and_told(fix, data):
    found = fix({"papers/a.yaml": data})["papers/a.yaml"]
    assert found.problems
    assert found.after == found.before


def test_a_link_within_the_folder_is_a_file_of_the_list(fix, tmp_path):
    fix({"papers/a.txt": b"papers:\n- id: a  \n", "papers/b.yaml": b""})
    (tmp_path / "papers" / "a.yaml").symlink_to(tmp_path / "papers" / "a.txt")
    assert fix({})["papers/a.yaml"].after == "papers:\n- id: a\n"


def test_changes_have_the_lines_of_the_file_as_it_is(fix):
    text = b"papers:\n- title: A\n  venue: X\n- {id: b,year: 2020}\n- id: c\n  arxiv: 2305.10600  \n  doi:\n"
    changes = fix({"papers/a.yaml": text})["papers/a.yaml"].changes
    assert [(change.place.line, change.what.split()[0]) for change in changes] == [
        (2, "id"),
        (4, "one"),
        (4, "spaces"),
        (5, "one"),
        (6, "arXiv"),
        (6, "white"),
    ]


def test_fields_of_a_page_lose_what_stands_behind_them_and_its_markdown_stays(fix):
    page = b"---\nname: A  \nfull_name: |\n  B  \n---\nTwo spaces  \nbreak a line.\n\n\n"
    found = fix({"papers/a.yaml": b"", "content/venues/a.md": page})["content/venues/a.md"]
    assert found.after == "---\nname: A\nfull_name: |\n  B  \n---\nTwo spaces  \nbreak a line.\n"
    assert [str(change) for change in found.changes] == [
        "content/venues/a.md:2: white space at the end of the line",
        "content/venues/a.md:7: one line break at the end of the file",
    ]


@pytest.mark.parametrize(
    "page",
    [b"", b"Words.\n", b"---\nname: A\n---\n", b"---\n---\nWords.\n", b"---\nname: A\n---\n\nWords.\n"],
)
def test_a_page_may_have_nothing_to_fix(fix, page):
    found = fix({"papers/a.yaml": b"", "content/venues/a.md": page})["content/venues/a.md"]
    assert (found.after, found.changes) == (found.before, ())


def test_hostile_files_are_left_alone_or_need_fixing_once(fix, shared):
    hostile = {
        f"papers/{path.name}": path.read_bytes() for path in (shared / "hostile" / "yaml").glob("*.yaml")
    }
    once = {name: each.after for name, each in fix(hostile).items() if not each.problems}
    again = fix({name: after.encode() for name, after in once.items()})
    assert {name: again[name].after for name in once} == once
