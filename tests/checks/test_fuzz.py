"""Lists with slips that nobody thought of get an answer, whatever the slip."""

import importlib.util
import sys
from pathlib import Path

import pytest
from hypothesis import given, strategies
from hypothesis import settings as hypothesis_settings

FUZZ = Path(__file__).parents[2] / "scripts" / "fuzz.py"
TRIED = 300


@pytest.fixture(scope="module")
def fuzz():
    spec = importlib.util.spec_from_file_location("fuzz", FUZZ)
    module = sys.modules["fuzz"] = importlib.util.module_from_spec(spec)  # dataclasses look there
    spec.loader.exec_module(module)
    return module


def test_three_hundred_slips_are_all_told(fuzz):
    assert fuzz.tried(range(TRIED)).faults == ()


def test_the_same_number_gives_the_same_list(fuzz):
    assert fuzz.slipped(7) == fuzz.slipped(7) != fuzz.slipped(8)


@hypothesis_settings(max_examples=TRIED, deadline=None)
@given(
    where=strategies.lists(strategies.floats(0, 1), min_size=1, max_size=4),
    pieces=strategies.lists(strategies.text(max_size=6), min_size=4, max_size=4),
    gone=strategies.integers(0, 3),
)
def test_whatever_is_typed_anywhere_gets_an_answer(fuzz, where, pieces, gone):
    text = "papers:\n" + "".join(fuzz.entries()[:3])
    for share, piece in zip(where, pieces, strict=False):
        at = int(share * len(text))
        text = text[:at] + piece + text[at + gone :]
    assert list(fuzz.faults_of(text)) == []
