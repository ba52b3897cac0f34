from concurrent.futures import BrokenExecutor, Future
from dataclasses import replace

import pytest
from conftest import job

from readinglist.figures import abroad, at, extract
from readinglist.figures.files import Folder
from readinglist.model import FigureChoice, Figures


@pytest.fixture
def paper(drawn):
    return job(drawn / "weather.pdf")


@pytest.fixture
def send(tmp_path, executor):
    """Have this machine's workers look at a paper by way of a depot, then tell what came home."""

    def send(asked, depot, home="home", by=executor):
        return next(extract([asked], tmp_path / home, by, depot))

    return send


def in_depot(depot, kind):
    return next(path for path in (depot.root / kind).rglob("*") if path.is_file())


@pytest.mark.parametrize("place", ["{0}/depot", "memory://{0}/depot"])
def test_what_comes_home_is_what_is_found_here(place, paper, found, send, tmp_path):
    pytest.importorskip("fsspec", reason="pip install distributed fsspec s3fs")
    crops = send(paper, at(place.format(tmp_path))).crops
    here = found["weather"].crops
    assert [crop.image.read_bytes() for crop in crops] == [crop.image.read_bytes() for crop in here]


def test_what_the_depot_knows_needs_no_worker(paper, send, tmp_path):
    depot = Folder(tmp_path / "depot")
    first = send(paper, depot)
    second = send(paper, depot, "another home", by=None)
    assert [crop.image.name for crop in second.crops] == [crop.image.name for crop in first.crops]


def test_a_damaged_pdf_in_the_depot_is_sent_anew(paper, send, tmp_path):
    depot = Folder(tmp_path / "depot")
    depot.write(abroad._name(paper.pdf), b"%PDF-1.4 and then nothing")
    assert isinstance(send(paper, depot), Figures)


def test_a_damaged_picture_in_the_depot_is_made_anew(paper, send, tmp_path):
    depot = Folder(tmp_path / "depot")
    first = send(paper, depot)
    in_depot(depot, "pictures").write_bytes(b"RIFF....WEBP")
    assert len(send(paper, depot, "another home").crops) == len(first.crops)


def test_a_worker_with_another_version_says_so(paper, tmp_path):
    errand = abroad.Errand(pdf=paper.pdf, choice=FigureChoice(), depot=Folder(tmp_path), version="another")
    assert abroad.run(errand).code == "other-version"


class Broken:
    """An executor that loses everything."""

    def submit(self, *_):
        lost = Future()
        lost.set_exception(BrokenExecutor("gone"))
        return lost


def test_a_lost_worker_costs_its_paper_alone(paper, send, tmp_path):
    assert send(paper, Folder(tmp_path / "depot"), by=Broken()).code == "worker-lost"


def test_a_pdf_that_changed_is_not_sent(paper, send, tmp_path):
    depot = Folder(tmp_path / "depot")
    asked = replace(paper, pdf=replace(paper.pdf, digest="0" * 64))
    assert (send(asked, depot).code, depot.root.exists()) == ("changed", False)
