import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from readinglist import catalogue
from readinglist.catalogue import schema
from readinglist.catalogue.schema.fragments import FRAGMENTS, fragment
from readinglist.catalogue.schema.words import WORDS
from readinglist.catalogue.settings import read_settings
from readinglist.model import Catalogue, Text, Topic, Venue

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / ".schema"
FIELDS = [(what, field) for what, table in schema.TABLES.items() for field in table]
EMPTY = Catalogue()
SMALL = Catalogue(
    venues=(Venue(slug="cvpr", name=Text((("en", "CVPR"),))),),
    topics=(Topic(slug="vision", name=Text((("en", "Vision"), ("zh", "视觉")))),),
)

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\0\0\x09" * 2 + b"\x08\x02\0\0\0" + b"\0" * 8
ENTRY = {"title": "Hidden Patches", "arxiv": "2603.00001"}
COMMENT = {"url": "https://example.org/"}


def as_text(path):
    """A file of YAML, every scalar as it was written."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 -- makes text alone


def complaints(kind, document, listed=SMALL):
    validator = jsonschema.Draft7Validator(schema.document(kind, listed))
    return [error.message for error in validator.iter_errors(document)]


def with_entry(**fields):
    return {"papers": [ENTRY | fields]}


@pytest.fixture(scope="module")
def own():
    """This repository's own list."""
    return catalogue.inspect(read_settings(ROOT / "mkdocs.yml")).catalogue


@pytest.mark.parametrize("kind", schema.kinds())
@pytest.mark.parametrize("listed", [EMPTY, SMALL], ids=["empty", "small"])
def test_a_schema_is_one(kind, listed):
    jsonschema.Draft7Validator.check_schema(schema.document(kind, listed))


@pytest.mark.parametrize(("what", "field"), FIELDS)
def test_a_field_has_a_fragment_and_words(what, field):
    assert fragment(schema.TABLES[what][field])
    assert WORDS[what][field].description.endswith((".", "="))


def test_nothing_is_said_of_fields_that_do_not_exist():
    assert [
        (what, field) for what, table in WORDS.items() for field in table if (what, field) not in FIELDS
    ] == []


@pytest.mark.parametrize(("what", "field"), FIELDS)
def test_an_example_is_what_the_field_may_hold(what, field):
    kind = what if what in schema.kinds() else "papers"
    root = {"$ref": f"#/definitions/{what.replace('commentary', 'comment')}"} if kind == "papers" else {}
    whole = schema.document(kind, SMALL)
    properties = whole["definitions"][root["$ref"].rpartition("/")[2]] if root else whole
    own = {**properties["properties"][field], "definitions": whole["definitions"]}
    jsonschema.Draft7Validator({"definitions": whole["definitions"], "items": own}).validate(
        list(WORDS[what][field].examples)
    )


def test_this_repositorys_own_list_is_valid(own):
    assert complaints("papers", as_text(ROOT / "papers.yaml"), own) == []


@pytest.mark.parametrize("folder", ["venues", "topics"])
def test_this_repositorys_own_vocabulary_is_valid(own, folder):
    for path in sorted((ROOT / "content" / folder).glob("*.md")):
        matter = yaml.load(path.read_text("utf-8").split("---")[1], Loader=yaml.BaseLoader)  # noqa: S506
        assert complaints(folder.removesuffix("s"), matter, own) == [], path.name


SOUND = [
    {"papers": []},
    with_entry(venue="CVPR 2022", year=2022, added="2022-11"),
    with_entry(year="2022", arxiv=2305.10601, added=2022),
    with_entry(title={"en": "Deep Learning", "zh": "深度学习"}, authors="He"),
    with_entry(commentary=[COMMENT | {"kind": "video", "language": "zh"}]),
    with_entry(figures="none"),
    with_entry(figures={"key": [3, "A.1"]}),
    with_entry(figures=[{"page": 4, "box": [72, 90, 540, 300]}, {"image": "figures/mine.png"}]),
    with_entry(citations={"count": 12, "as_of": "2022-11"}, topics="视觉"),
    {"articles": [COMMENT | {"section": "总结性文章"}]},
]

WRONG = [
    [],
    {"paper": []},
    {"papers": [{"title": "Nothing leads here"}]},
    {"papers": [{"arxiv": "2603.00001"}]},
    with_entry(titel="Hidden Patches"),
    with_entry(year="next"),
    with_entry(year=22),
    with_entry(year=2022.5),
    with_entry(presentation="Orall"),
    with_entry(arxiv="26.1"),
    with_entry(doi="11.1/x"),
    with_entry(acl="no"),
    with_entry(openreview="?"),
    with_entry(url="ftp://example.org"),
    with_entry(url="https://example.org/a b"),
    with_entry(id="Hidden Patches"),
    with_entry(title=["a"]),
    with_entry(title={"english": "a"}),
    with_entry(authors={"first": "He"}),
    with_entry(added="2022-13"),
    with_entry(added="22/11/30"),
    with_entry(links={"website": "https://example.org"}),
    with_entry(summary={"conclusion": "a"}),
    with_entry(citations={"as_of": "2022"}),
    with_entry(commentary=[{"title": "leads nowhere"}]),
    with_entry(commentary=[COMMENT | {"kind": "rant"}]),
    with_entry(figures="some"),
    with_entry(figures={"page": 4}),
    with_entry(figures={"page": 0, "box": [1, 2, 3, 4]}),
    with_entry(figures={"page": 4, "box": [1, 2, 3]}),
    {"articles": [{"title": "leads nowhere"}]},
]


@pytest.mark.parametrize("document", SOUND, ids=json.dumps)
def test_what_a_list_may_hold_is_valid(document):
    assert complaints("papers", document) == []


@pytest.mark.parametrize("document", WRONG, ids=json.dumps)
def test_what_a_list_may_not_hold_is_refused(document):
    assert complaints("papers", document)


def test_a_list_may_be_empty():
    assert complaints("papers", yaml.safe_load("papers:")) == []


@pytest.fixture
def codes(tmp_path):
    """What the list's own reader says of a document."""

    def read(document):
        (tmp_path / "content" / "figures").mkdir(parents=True)
        (tmp_path / "content" / "figures" / "mine.png").write_bytes(PICTURE)
        (tmp_path / "mkdocs.yml").write_text("docs_dir: content\nplugins: [readinglist]\n")
        (tmp_path / "papers.yaml").write_text(json.dumps(document))
        return {
            problem.code for problem in catalogue.inspect(read_settings(tmp_path / "mkdocs.yml")).problems
        }

    return read


@pytest.mark.parametrize("document", SOUND, ids=json.dumps)
def test_what_is_valid_is_read(document, codes):
    assert codes(document) - {"UNKNOWN_VENUE", "UNKNOWN_TOPIC"} == set()


@pytest.mark.parametrize("document", WRONG, ids=json.dumps)
def test_what_is_refused_is_not_read_either(document, codes):
    assert codes(document)


@pytest.mark.parametrize(
    ("kind", "matter"),
    [
        ("venue", {"kind": "podcast"}),
        ("venue", {"nmae": "CVPR"}),
        ("topic", {"order": "first"}),
        ("topic", {"language": "tlh"}),
        ("page", {"template": "evil.html"}),
        ("page", {"hide": ["everything"]}),
    ],
)
def test_front_matter_that_means_nothing_is_refused(kind, matter):
    assert complaints(kind, matter)


def test_names_of_the_list_are_suggested_and_others_are_not_refused():
    definitions = schema.document("papers", SMALL)["definitions"]
    assert definitions["topic"]["anyOf"][0] == {"enum": ["Vision", "视觉", "vision"]}
    assert complaints("papers", with_entry(venue="an alias 2022", topics=["another"])) == []


def test_the_same_list_gives_the_same_bytes():
    assert schema.text("papers", SMALL) == schema.text("papers", SMALL)


@pytest.mark.parametrize("kind", schema.kinds())
def test_the_committed_schema_is_what_the_tables_say(kind):
    committed = json.loads((COMMITTED / schema.file_name(kind)).read_text("utf-8"))
    emitted = schema.document(kind, EMPTY)
    assert _unsuggested(committed) == _unsuggested(emitted)  # readinglist schema --to .schema


def _unsuggested(document):
    """A schema without the names of a list, which need not be written anew with each venue."""
    own = {name: said for name, said in document["definitions"].items() if name not in {"venue", "topic"}}
    return document | {"definitions": own}


def test_this_repositorys_own_list_names_its_schema():
    first = (ROOT / "papers.yaml").read_text("utf-8").partition("\n")[0]
    name, _, path = first.partition("=")
    assert (name, (ROOT / path).is_file()) == ("# yaml-language-server: $schema", True)


def test_no_row_is_left_over():
    used = {reader for table in schema.TABLES.values() for reader in table.values()}
    assert [reader.__qualname__ for reader in FRAGMENTS if reader not in used] == []


def test_patterns_are_such_as_editors_understand():
    text = json.dumps([schema.document(kind, EMPTY) for kind in schema.kinds()])
    assert not [odd for odd in (r"\\\"", "(?P", "(?i", "\\\\A", "\\\\Z") if odd in text]


@pytest.mark.parametrize("kind", schema.kinds())
def test_the_site_publishes_its_schemas(demo_site, kind):
    published = json.loads((demo_site / "schema" / schema.file_name(kind)).read_text("utf-8"))
    assert published["$schema"] == schema.DRAFT
