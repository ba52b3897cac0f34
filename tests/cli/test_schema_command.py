import json

import pytest

KINDS = ["page", "papers", "topic", "venue"]


def test_a_schema_is_printed_with_the_names_of_the_list(readinglist, right):
    done = readinglist("schema", "papers", folder=right)
    assert json.loads(done.stdout)["definitions"]["venue"]["anyOf"][0] == {"enum": ["CVPR", "cvpr"]}


def test_all_are_written_into_a_folder(readinglist, right):
    readinglist("schema", "--to", ".schema", folder=right)
    assert sorted(path.name for path in (right / ".schema").iterdir()) == [
        f"{kind}.schema.json" for kind in KINDS
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_what_is_printed(readinglist, right, kind):
    readinglist("schema", kind, "--to", ".schema", folder=right)
    printed = readinglist("schema", kind, folder=right).stdout
    assert (right / ".schema" / f"{kind}.schema.json").read_text("utf-8") == printed


def test_a_list_with_mistakes_has_a_schema_too(readinglist, wrong):
    assert readinglist("schema", "papers", folder=wrong).returncode == 0


def test_without_anything_to_do_it_is_a_wrong_call(readinglist, right):
    assert readinglist("schema", folder=right).returncode == 2
