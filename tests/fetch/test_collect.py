import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from standin import PDF, Answer

from readinglist.model import Progress


def codes(collected):
    return [skipped.code for skipped in collected.skipped]


def arxiv(paper, *numbers):
    return [paper(id=f"p{number}", title=f"Paper {number}", arxiv=f"2111.0000{number}") for number in numbers]


# ── from the network ──────────────────────────────────────────────────────────────────────────────────


def test_a_download_is_kept_under_its_digest(host, download, paper, settings, digest_of_pdf):
    host.answers["/pdf/2111.06377"] = Answer()
    (pdf,) = download(paper(arxiv="2111.06377")).pdfs
    assert pdf.path == settings.cache / f"pdfs/{digest_of_pdf('sha256')}.pdf"
    assert pdf.source == "https://arxiv.org/pdf/2111.06377"


def test_a_second_run_asks_nobody(host, download, collect, paper):
    host.answers["/pdf/2111.06377"] = Answer()
    first = download(paper(arxiv="2111.06377"))
    assert download(paper(arxiv="2111.06377")) == collect(paper(arxiv="2111.06377")) == first
    assert len(host.asked) == 1


def test_every_paper_gets_its_answer_in_the_papers_order(host, download, paper):
    papers = arxiv(paper, 3, 1, 2)
    host.answers |= {f"/pdf/2111.0000{n}": Answer(PDF[:-6] + b"%d%%%%EOF" % n) for n in (1, 3)}
    collected = download(*papers)
    assert [pdf.paper_id for pdf in collected.pdfs] == ["p3", "p1"]
    assert [(each.paper_id, each.code) for each in collected.skipped] == [("p2", "not-found")]


def test_a_local_file_spares_the_download(host, download, paper, folder):
    (folder / "2111.06377.pdf").write_bytes(PDF)
    assert download(paper(arxiv="2111.06377")).pdfs[0].source == "pdfs"
    assert host.asked == []


def test_the_next_source_is_asked_where_the_first_has_nothing(host, download, paper):
    host.answers["/pdf?id=abc"] = Answer()
    (pdf,) = download(paper(arxiv="2111.06377", openreview="abc")).pdfs
    assert pdf.source == "https://openreview.net/pdf?id=abc"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(status=404), "not-found"),
        (Answer(status=403), "refused"),
        (Answer(status=401), "refused"),
        (Answer(status=500), "server-error"),
        (Answer(status=304), "bad-reply"),
        (Answer(b"<html>Please wait"), "not-a-pdf"),
        (Answer(PDF[:-7]), "truncated"),
        (Answer(sent=20), "truncated"),
        (Answer(headers={"Content-Length": "200000000"}), "too-large"),
        (Answer(status=302, headers={"Location": "http://10.0.0.1/"}), "forbidden-address"),
    ],
)
def test_every_trouble_has_its_code_and_says_what_to_do(host, download, paper, answer, code):
    host.answers["/pdf/2111.06377"] = answer
    (skipped,) = download(paper(arxiv="2111.06377")).skipped
    assert (skipped.code, skipped.stage) == (code, "fetch")
    assert "; " in skipped.reason
    assert skipped.reason.endswith(".")


@pytest.mark.parametrize("address", ["http://127.0.0.1/x.pdf", "file:///etc/passwd", "http://[::1", "x"])
def test_a_list_cannot_send_this_machine_to_itself(download, paper, address):
    assert codes(download(paper(pdf=address))) == ["forbidden-address"]


def test_a_403_stops_the_host_for_the_run(host, download, paper):
    host.answers |= {"/pdf/2111.00001": Answer(status=403), "/pdf/2111.00002": Answer()}
    assert codes(download(*arxiv(paper, 1, 2, 3))) == ["refused"] * 3
    assert host.asked == ["/pdf/2111.00001"]


def test_a_transfer_that_broke_off_goes_on_in_the_next_run(host, download, paper):
    host.answers["/pdf/2111.06377"] = Answer(sent=20)
    download(paper(arxiv="2111.06377"))
    host.answers["/pdf/2111.06377"] = Answer()
    assert download(paper(arxiv="2111.06377")).pdfs
    assert host.headers[1]["range"] == "bytes=20-"


def test_a_full_disk_is_told_of(host, download, paper, settings):
    host.answers["/pdf/2111.06377"] = Answer()
    (settings.cache / "pdfs").mkdir(parents=True)
    (settings.cache / "pdfs/incoming").write_text("a file where a folder should be")
    assert codes(download(paper(arxiv="2111.06377"))) == ["not-kept"]


# ── what is remembered ────────────────────────────────────────────────────────────────────────────────


def test_a_404_is_not_asked_for_again_within_a_week(host, download, paper, time):
    first = download(paper(arxiv="2111.06377"))
    time.today += timedelta(days=6)
    assert download(paper(arxiv="2111.06377")) == first
    assert len(host.asked) == 1


def test_after_a_week_it_is(host, download, paper, time):
    download(paper(arxiv="2111.06377"))
    time.today += timedelta(days=7)
    host.answers["/pdf/2111.06377"] = Answer()
    assert download(paper(arxiv="2111.06377")).pdfs


def test_a_404_of_one_mirror_says_nothing_of_the_next(host, download, paper):
    download(paper(arxiv="2111.06377"))
    host.answers["/all/pdf/2111.06377"] = Answer()
    assert download(paper(arxiv="2111.06377"), mirrors=(("arxiv.org", f"{host.url}/all"),)).pdfs


def test_a_403_is_asked_again_in_the_next_run(host, download, paper):
    host.answers["/pdf/2111.06377"] = Answer(status=403)
    download(paper(arxiv="2111.06377"))
    host.answers["/pdf/2111.06377"] = Answer()
    assert download(paper(arxiv="2111.06377")).pdfs


@pytest.mark.parametrize("words", ["", "[]", "{", "[" * 100_000, '{"arxiv:2111.06377": {"digest": "../x"}}'])
@pytest.mark.parametrize("file", ["pdfs/index.json", "pdfs/failures.json", "digests.json"])
def test_a_broken_cache_costs_time_and_nothing_else(host, download, paper, words, file):
    host.answers["/pdf/2111.06377"] = Answer()
    first = download(paper(arxiv="2111.06377"))
    (first.pdfs[0].path.parents[1] / file).write_text(words)
    assert download(paper(arxiv="2111.06377")) == first


def test_a_cached_file_that_changed_is_fetched_again(host, download, paper):
    host.answers["/pdf/2111.06377"] = Answer()
    first = download(paper(arxiv="2111.06377"))
    first.pdfs[0].path.write_bytes(b"something else")
    assert download(paper(arxiv="2111.06377")) == first
    assert first.pdfs[0].path.read_bytes() == PDF


def test_a_file_that_changed_has_its_new_digest(folder, collect, paper):
    (folder / "2111.06377.pdf").write_bytes(PDF)
    first = collect(paper(arxiv="2111.06377"))
    (folder / "2111.06377.pdf").write_bytes(PDF.replace(b"1 0", b"2 0"))
    assert collect(paper(arxiv="2111.06377")).pdfs[0].digest != first.pdfs[0].digest


def test_a_known_digest_outlives_its_file(host, download, collect, paper):
    host.answers["/pdf/2111.06377"] = Answer()
    first = download(paper(arxiv="2111.06377"))
    first.pdfs[0].path.unlink()
    assert collect(paper(arxiv="2111.06377")) == first


def test_a_known_digest_is_found_again_under_another_name(folder, collect, paper):
    (folder / "2111.06377.pdf").write_bytes(PDF)
    collect(paper(arxiv="2111.06377"))
    (folder / "2111.06377.pdf").rename(folder / "renamed.pdf")
    assert collect(paper(arxiv="2111.06377")).pdfs[0].path.name == "renamed.pdf"


def test_a_cache_that_cannot_be_written_harms_no_local_file(folder, collect, paper, tmp_path, caplog):
    (folder / "2111.06377.pdf").write_bytes(PDF)
    (tmp_path / "cache").write_text("a file where a folder should be")
    assert collect(paper(arxiv="2111.06377")).pdfs
    assert "not kept" in caplog.text


# ── without a network or time ─────────────────────────────────────────────────────────────────────────


def test_without_a_client_each_paper_says_what_it_lacks(collect, paper):
    papers = (paper(arxiv="2111.06377"), paper(id="b", title="Other", doi="10.1109/5.771073"))
    assert codes(collect(*papers)) == ["offline", "no-source"]


def test_without_a_network_all_are_told_the_same_at_once(download, paper, time):
    collected = download(*arxiv(paper, 1, 2, 3), mirrors=())
    assert codes(collected) == ["no-network"] * 3
    assert len({skipped.reason for skipped in collected.skipped}) == 1
    assert time.naps == []


def test_a_mirror_in_the_house_serves_without_a_network(host, download, paper):
    host.answers["/pdf/2111.06377"] = Answer()
    beyond = paper(id="b", title="Other", url="https://beyond.example/1.pdf")
    collected = download(beyond, paper(arxiv="2111.06377"))
    assert [pdf.paper_id for pdf in collected.pdfs] == ["seeing-by-guessing"]
    assert codes(collected) == ["no-network"]


def test_a_missing_network_is_not_remembered(host, download, paper):
    host.answers["/pdf/2111.06377"] = Answer()
    download(paper(arxiv="2111.06377"), mirrors=())
    assert download(paper(arxiv="2111.06377")).pdfs


def test_what_the_time_does_not_suffice_for_remains(host, download, paper, time):
    host.answers |= {f"/pdf/2111.0000{number}": Answer() for number in range(1, 6)}
    collected = download(*arxiv(paper, 1, 2, 3, 4, 5), fetch_seconds=7)
    assert (len(collected.pdfs), collected.remaining) == (3, 2)
    assert time.naps == [3.0, 3.0]


def test_a_host_whose_turn_is_too_late_keeps_no_other_waiting(host, download, paper):
    host.answers |= {"/pdf/2111.00001": Answer(), "/pdf?id=abc": Answer()}
    one, two = arxiv(paper, 1, 2)
    other = paper(id="c", title="Other", openreview="abc")
    collected = download(one, two, other, fetch_seconds=2)
    assert [pdf.paper_id for pdf in collected.pdfs] == ["p1", "c"]


def test_no_time_at_all_asks_nobody(host, download, paper):
    collected = download(*arxiv(paper, 1, 2), fetch_seconds=0)
    assert (codes(collected), collected.remaining, host.asked) == (["time-spent"] * 2, 2, [])


def test_whoever_waits_is_told_how_far_it_has_come(download, paper):
    told = []
    download(*arxiv(paper, 1, 2), tell=told.append)
    assert told == [Progress(stage="fetch", done=done, total=2) for done in (0, 1, 2)]


def test_the_order_of_the_papers_changes_no_paper(folder, collect, paper):
    (folder / "2111.00001.pdf").write_bytes(PDF)
    one, two = arxiv(paper, 1, 2)
    forwards, backwards = collect(one, two), collect(two, one)
    assert replace(forwards, pdfs=forwards.pdfs[::-1], skipped=forwards.skipped[::-1]) == backwards


def test_an_emptied_cache_is_filled_again(host, download, paper, settings):
    host.answers["/pdf/2111.06377"] = Answer()
    first = download(paper(arxiv="2111.06377"))
    shutil.rmtree(settings.cache)
    assert download(paper(arxiv="2111.06377")) == first
