import json
import subprocess
import sys

import pytest
from clusters import QUIET, cluster, objects, start, until

from readinglist.errors import ReadinglistError
from readinglist.figures import executor

pytest.importorskip("distributed", reason="pip install distributed fsspec s3fs")
pytest.importorskip("s3fs", reason="pip install distributed fsspec s3fs")
pytest.importorskip("moto", reason="needs moto, with which this is developed")


def figures(out, store, papers, *more):
    return ("readinglist", "figures", "--json", out, "--store", store, *more, *papers)


def contents(store):
    """All that lies in a store of figures, by name."""
    files = (path for part in ("answers", "pictures") for path in (store / part).rglob("*"))
    return {path.relative_to(store): path.read_bytes() for path in files if path.is_file()}


@pytest.fixture(scope="module")
def papers(drawn):
    return sorted(drawn.glob("*.pdf"))


@pytest.fixture(scope="module")
def here(papers, tmp_path_factory):
    """What is found on this machine: the folder of the store, and the JSON in it."""
    folder = tmp_path_factory.mktemp("here")
    assert start(*figures(folder / "out.json", folder, papers), env={}).wait() == 0
    return folder


def answers_in(store):
    return [path for path in (store / "answers").rglob("*") if path.is_file()]


def test_a_worker_that_dies_half_way_costs_no_paper(papers, here, tmp_path):
    store, out = tmp_path / "store", tmp_path / "out.json"
    with cluster(tmp_path, QUIET) as (address, workers):
        asked = start(*figures(out, store, papers, "--executor", address), env=QUIET)
        until(lambda: len(answers_in(store)) >= 3, "looking at three papers")
        assert asked.poll() is None
        workers[0].kill()
        assert asked.wait() == 0
    assert out.read_text() == (here / "out.json").read_text()
    assert contents(store) == contents(here)


def test_workers_need_no_disk_of_ours(papers, here, tmp_path):
    out, again = tmp_path / "out.json", tmp_path / "again.json"
    with objects() as env, cluster(tmp_path, env) as (address, _):
        s3 = ("s3://papers/some/prefix", papers[:4])
        assert start(*figures(out, *s3, "--executor", address), env=env).wait() == 0
        assert start(*figures(again, *s3, "--workers", 1), env=env).wait() == 0
    assert json.loads(out.read_text()) == json.loads((here / "out.json").read_text())[:4]
    assert again.read_text() == out.read_text()


def test_a_scheduler_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr("readinglist.figures.cluster.ANSWERS_WITHIN_S", 1)
    with (
        pytest.raises(ReadinglistError, match="no Dask scheduler answers"),
        executor("dask://127.0.0.1:9", 1),
    ):
        pass


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--executor", "dask://127.0.0.1:9"), "--store"),
        (("--executor", "spark://127.0.0.1:9"), "dask://HOST:PORT"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_done(options, says, papers):
    asked = [sys.executable, "-m", "readinglist", "figures", "--json", "-", *options, str(papers[0])]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (done.returncode, says in done.stderr) == (2, True)
