import os
import shutil
import signal
import time

import pytest
from conftest import job

from readinglist.figures import extract, workers
from readinglist.figures.process import TROUBLES
from readinglist.figures.reasons import REASONS
from readinglist.model import Figures


@pytest.fixture
def paper(drawn, tmp_path):
    """A drawn paper that a test may spoil."""
    return shutil.copy(drawn / "weather.pdf", tmp_path / "weather.pdf")


def numbers(figures):
    return [crop.region.number for crop in figures.crops]


def flip_last_bit(path):
    *rest, last = path.read_bytes()
    path.write_bytes(bytes([*rest, last ^ 1]))


# ── what the store knows ──────────────────────────────────────────────────────────────────────────────


def test_what_was_found_once_needs_the_pdf_no_more(paper, look):
    asked = job(paper)
    first = look(paper)
    paper.unlink()
    assert look(paper, as_digest=asked.pdf.digest) == first


def test_a_refusal_is_kept_too(tmp_path, look):
    page = tmp_path / "page.pdf"
    page.write_text("<!doctype html>")
    digest = job(page).pdf.digest
    first = look(page)
    page.unlink()
    assert look(page, as_digest=digest) == first


def test_without_pdf_and_answer_the_paper_is_skipped(tmp_path, look):
    assert look(tmp_path / "gone.pdf").code == "no-pdf"


def test_a_damaged_picture_is_found_and_made_anew(paper, look):
    picture = look(paper).crops[0].image
    whole = picture.read_bytes()
    flip_last_bit(picture)
    look(paper)
    assert picture.read_bytes() == whole


def test_a_damaged_answer_is_found_and_made_anew(paper, look, tmp_path):
    first = look(paper)
    (answer,) = (path for path in (tmp_path / "store" / "answers").rglob("*") if path.is_file())
    flip_last_bit(answer)
    assert look(paper) == first


def test_another_choice_of_figures_is_cut_anew(drawn, look):
    look(drawn / "tidepool.pdf")
    assert numbers(look(drawn / "tidepool.pdf", "4", "1")) == ["4", "1"]


def test_a_choice_taken_back_shows_the_best_again(drawn, look):
    first = look(drawn / "tidepool.pdf")
    look(drawn / "tidepool.pdf", "4")
    assert look(drawn / "tidepool.pdf") == first


def test_a_choice_that_the_pdf_does_not_have_shows_the_best(paper, look):
    assert numbers(look(paper, "77")) == numbers(look(paper))


def test_another_choice_without_the_pdf_shows_what_there_is(paper, look):
    digest = job(paper).pdf.digest
    first = look(paper)
    paper.unlink()
    assert look(paper, "77", as_digest=digest) == first


# ── what goes wrong ───────────────────────────────────────────────────────────────────────────────────


def test_a_broken_download_is_told_as_one(paper, look):
    paper.write_bytes(paper.read_bytes()[:400])
    assert look(paper).code == "truncated"


def test_a_file_that_changed_since_it_was_fetched_is_not_kept_under_its_old_name(paper, look):
    assert look(paper, as_digest="0" * 64).code == "changed"


def test_a_folder_in_the_place_of_a_pdf_is_no_pdf(tmp_path, look):
    assert look(tmp_path, as_digest="0" * 64).code == "no-pdf"


def test_a_store_that_cannot_be_written_is_told(paper, tmp_path, look):
    (tmp_path / "store").write_text("a file where a folder should be")
    assert look(paper).code == "not-kept"


def test_every_way_to_lose_a_process_has_a_reason():
    assert {*TROUBLES, "protocol"} <= REASONS.keys()


def test_every_reason_is_a_sentence_that_says_what_to_do():
    assert all(reason.endswith(".") and len(reason) > 60 for reason in REASONS.values())


def test_answers_come_in_the_order_of_the_jobs(drawn, tmp_path):
    paths = [drawn / name for name in ("weather.pdf", "gone.pdf", "echo.pdf")]
    with workers(2) as two:
        answers = list(extract([job(path) for path in paths], tmp_path, two))
    assert [each.paper_id for each in answers] == ["weather", "gone", "echo"]


def number_of_the_asked(executor):
    """The process that is being asked; soon after an answer there is one again."""
    asked = executor._initargs[0]._asked
    while not (processes := tuple(asked)):
        time.sleep(0.001)
    return processes[0]._popen.pid


def test_a_killed_worker_loses_one_paper(drawn, tmp_path):
    jobs = [job(path) for path in sorted(drawn.glob("*.pdf"))[:4]]
    with workers(1) as one:
        answers = extract(jobs, tmp_path, one)
        first = next(answers)
        os.kill(number_of_the_asked(one), signal.SIGKILL)
        rest = list(answers)
    assert [type(each) for each in (first, *rest)].count(Figures) == 3
