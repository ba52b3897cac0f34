import pytest
from standin import PDF

from readinglist.fetch.whole import flaw_of

LINEARISED = PDF.replace(b"startxref\n9\n%%EOF\n", b"startxref\n0\n%%EOF\n2 0 obj <<>> endobj\n")


@pytest.mark.parametrize(
    ("body", "flaw"),
    [
        (PDF, ""),
        (b"mail header\r\n\r\n" + PDF, ""),
        (PDF.replace(b"\n", b"\r\n"), ""),
        (PDF + bytes(900), ""),
        (PDF + b"<!-- served in 3 ms -->" * 500, ""),
        (LINEARISED + PDF, ""),
        (LINEARISED, "truncated"),
        (LINEARISED + bytes(5000), "truncated"),
        (PDF[:-7], "truncated"),
        (b"<!doctype html><title>Please wait</title>", "not-a-pdf"),
        (bytes(1024) + PDF, "not-a-pdf"),
        (b"", "not-a-pdf"),
    ],
)
def test_both_ends_tell_a_whole_pdf(tmp_path, body, flaw):
    (tmp_path / "1.pdf").write_bytes(body)
    assert flaw_of(tmp_path / "1.pdf") == flaw


def test_a_file_that_cannot_be_read_is_no_crash(tmp_path):
    assert flaw_of(tmp_path) == "unreadable"
