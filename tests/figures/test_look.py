from readinglist.figures import look, store
from readinglist.figures.files import Folder
from readinglist.figures.store import Store
from readinglist.model import Pdf

TROUBLED = Pdf(paper_id="it", path=None, digest="ab" * 32)


def lose(times, kept, **how):
    for _ in range(times):
        look._lost(look.Lost("timed-out", **how), TROUBLED, kept)
    return kept.read(TROUBLED.digest)


def test_a_pdf_may_end_its_process_once(tmp_path):
    assert lose(1, Store(Folder(tmp_path)), by_question=True) is None


def test_a_pdf_that_ends_its_process_again_is_looked_at_no_more(tmp_path):
    assert lose(2, Store(Folder(tmp_path)), by_question=True).code == "timed-out"


def test_a_process_ended_from_without_is_not_held_against_the_pdf(tmp_path):
    assert lose(3, Store(Folder(tmp_path))) is None


def test_what_was_held_against_a_pdf_is_forgotten_with_the_version(tmp_path, monkeypatch):
    lose(1, Store(Folder(tmp_path)), by_question=True)
    monkeypatch.setattr(store, "version", lambda: "another")
    assert lose(1, Store(Folder(tmp_path)), by_question=True) is None
