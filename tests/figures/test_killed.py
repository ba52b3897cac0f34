"""Kill -9 at any moment, run again: the same bytes as undisturbed."""

import subprocess
import sys
import time

import pytest

from readinglist.figures.files import MACHINE, PARTS


def look(store, papers):
    out = store.with_suffix(".json")
    asked = ("readinglist", "figures", "--json", out, "--store", store, "--workers", "1", *papers)
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, asked)], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )


def contents(store):
    return {path.relative_to(store): path.read_bytes() for path in store.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def papers(drawn):
    return sorted(drawn.glob("*.pdf"))[:4]


@pytest.fixture(scope="module")
def undisturbed(papers, tmp_path_factory):
    store = tmp_path_factory.mktemp("undisturbed") / "store"
    assert look(store, papers).wait() == 0
    return contents(store)


@pytest.mark.parametrize("after_s", [0.2, 0.9, 1.2, 1.5])
def test_who_is_killed_at_any_moment_goes_on_as_if_not(after_s, papers, undisturbed, tmp_path):
    store = tmp_path / "store"
    with look(store, papers) as killed:
        time.sleep(after_s)
        killed.kill()
    assert look(store, papers).wait() == 0
    assert contents(store) == undisturbed


def test_parts_that_a_killed_process_leaves_are_swept(papers, undisturbed, tmp_path):
    store = tmp_path / "store"
    (store / PARTS).mkdir(parents=True)
    with look(store, papers) as killed:
        killed.kill()
    (store / PARTS / f"{MACHINE}-{killed.pid}-1").write_bytes(b"half a pict")
    assert look(store, papers).wait() == 0
    assert contents(store) == undisturbed
