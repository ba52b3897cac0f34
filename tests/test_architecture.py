"""Which way imports point, behind which door each library stands, and how large a room may get.

The picture is in CONTRIBUTING.md. A broken rule fails with a sentence that names the file and the import.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "readinglist"
MODULES = sorted(PACKAGE.rglob("*.py"))

ROWS = (
    {
        "errors",
        "model",
        "text",
        "registry",
        "hosts",
        "identifiers",
        "names",
        "pictures",
        "addresses",
        "holdings",
        "citing",
        "wording",
        "licences",
        "problems",
        "web",
        "prose",
        "replacing",
    },
    {"git", "net"},
    {"lookup"},
    {
        "beginning",
        "catalogue",
        "changes",
        "importers",
        "checks",
        "exports",
        "fetch",
        "figures",
        "history",
        "long_search",
        "pages",
        "site",
    },
    {"build"},
    {"mkdocs_plugin", "zensical_engine", "preview"},
    {"cli"},
    {"__main__"},
)
"""From the common language up; a room imports from the rows below its own, and from itself."""

DOORS = {
    "yaml": {"catalogue"},
    "frontmatter": {"catalogue"},
    "ruamel": {"catalogue.write"},
    "httpx2": {"net"},
    "httpcore2": {"net"},
    "pymupdf": {"figures.page", "figures.commands", "figures.cut"},
    "PIL": {"figures.cut", "figures.encode", "figures.marks"},
    "distributed": {"figures.cluster"},
    "fsspec": {"figures.remote"},
    "jinja2": {"pages"},
    "latex2mathml": {"pages.mathml"},
    "markupsafe": {"pages"},
    "mkdocs": {"mkdocs_plugin"},
    "markdown": {"mkdocs_plugin", "prose.converting"},
    "nh3": {"prose.cleaning"},
    "feedparser": {"lookup"},
    "click": {"cli"},
    "rich": {"cli"},
}
"""Each library, and the only rooms that may import it."""

EFFECTS = {"environ", "getenv", "argv"}
"""What `cli` alone reads of the world: everything else is handed it."""

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40


def name_of(path):
    """catalogue/write.py → catalogue.write"""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def imports_of(path):
    """Every module that a file names in an import, whole."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def row_of(room):
    return next((index for index, rooms in enumerate(ROWS) if room in rooms), None)


def wrong_way(path):
    """The imports of this file that point sideways or up."""
    own = name_of(path).partition(".")[0]
    rooms = {name.split(".")[1] for name in imports_of(path) if name.startswith("readinglist.")}
    for room in rooms - {own, "VERSION", "__version__"}:
        if row_of(room) is None or row_of(room) > row_of(own) or (row_of(room) == row_of(own) > 0):
            yield f"{path.relative_to(ROOT)} imports readinglist.{room}, which is not below {own}"


def wrong_door(path):
    """The libraries that this file imports past their doors."""
    own = name_of(path)
    for library in {name.partition(".")[0] for name in imports_of(path)} & DOORS.keys():
        if not any(own == door or own.startswith(f"{door}.") for door in DOORS[library]):
            yield f"{path.relative_to(ROOT)} imports {library}, whose door is {', '.join(DOORS[library])}"


def functions_of(path):
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, kinds)]


def test_every_room_is_in_the_plan():
    rooms = {name_of(path).partition(".")[0] for path in MODULES} - {"__init__"}
    assert not [room for room in rooms if row_of(room) is None]


@pytest.mark.parametrize(
    "path", [path for path in MODULES if path.parent != PACKAGE or path.stem != "__init__"], ids=name_of
)
def test_imports_point_one_way_and_libraries_have_one_door(path):
    assert [*wrong_way(path), *wrong_door(path)] == []


def test_nothing_imports_the_chores():
    assert not [path for path in MODULES if any(name.startswith("scripts") for name in imports_of(path))]


def test_the_command_line_alone_reads_the_environment():
    readers = {
        name_of(path)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in EFFECTS
    }
    assert not [reader for reader in readers if not reader.startswith("cli")]


def test_no_module_and_no_function_outgrows_a_reader():
    long = [
        f"{name_of(path)}" for path in MODULES if len(path.read_text("utf-8").splitlines()) > LONGEST_MODULE
    ]
    long += [
        f"{name_of(path)}.{node.name}"
        for path in MODULES
        for node in functions_of(path)
        if node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_every_module_says_which_question_it_answers():
    assert not [
        name_of(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
