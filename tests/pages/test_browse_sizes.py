"""What the first papers of the page for browsing cost to transfer, compressed, from lists of any size."""

import gzip
import importlib.util
from pathlib import Path

import pytest

from readinglist.pages import SCRIPTS, browse, columns
from readinglist.pages.shelf import arrange

SYNTHETIC = Path(__file__).parents[2] / "scripts" / "synthetic.py"
MOST = {5_000: 400_000, 20_000: 1_200_000}
SIZE = 5_000
FIRST = (columns.COLUMNS, "assets/readinglist/browse/cards-0.json")


def compressed(words):
    return len(gzip.compress(words.encode()))


@pytest.fixture(scope="module")
def list_of():
    spec = importlib.util.spec_from_file_location("synthetic", SYNTHETIC)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.catalogue


@pytest.fixture(scope="module")
def sizes(list_of, toy_settings):
    """What each file costs, by uri."""
    shelf = arrange(list_of(SIZE), {}, toy_settings)
    return {part.uri: compressed(getattr(part, "text", "")) for part in browse.pages(shelf)}


@pytest.fixture(scope="module")
def scripts():
    return sum(compressed(path.read_text("utf-8")) for path in SCRIPTS.glob("*.js"))


def test_the_first_of_5000_papers_cost_no_more_than_agreed(sizes, scripts):
    assert sum(sizes[uri] for uri in FIRST) + scripts <= MOST[SIZE]


def test_the_first_of_20000_papers_would_cost_no_more_than_agreed(sizes, scripts):
    columns_of_20000 = (
        4 * sizes[columns.COLUMNS]
    )  # of the same density: a window of 32 kB sees no more of them
    assert columns_of_20000 + sizes[FIRST[1]] + scripts <= MOST[20_000]


def test_a_file_of_cards_is_small_enough_to_ask_for_many(sizes):
    assert max(size for uri, size in sizes.items() if "cards-" in uri) <= 10_000
