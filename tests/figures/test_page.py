import pymupdf
import pytest

from readinglist.figures import page


def saved(tmp_path, draw=None, **save):
    """A PDF of one page, drawn upon, on disk."""
    document = pymupdf.open()
    sheet = document.new_page(width=600, height=800)
    if draw:
        draw(sheet)
    document.save(tmp_path / "paper.pdf", **save)
    return tmp_path / "paper.pdf"


def read(path):
    return next(page.layouts(page.open_pdf(path)))


def refused(path):
    with pytest.raises(page.Unusable) as caught:
        page.open_pdf(path)
    return caught.value.code


def captioned(sheet):
    sheet.insert_text((50, 300), "Figure 1: A square.")
    sheet.draw_rect((50, 100, 150, 200), color=(1, 0, 0))


def test_a_page_is_its_lines_and_its_ink(tmp_path):
    layout = read(saved(tmp_path, captioned))
    assert [line.text for line in layout.lines] == ["Figure 1: A square."]
    assert (round(layout.ink[0].box.x0), round(layout.ink[0].box.y1)) == (50, 200)


def test_a_readers_highlight_is_no_ink(tmp_path):
    path = saved(tmp_path, lambda sheet: sheet.add_highlight_annot((50, 290, 150, 302)))
    assert read(path).ink == ()


def test_a_turned_page_is_read_as_it_is_displayed(tmp_path):
    def turned(sheet):
        captioned(sheet)
        sheet.set_rotation(90)

    layout = read(saved(tmp_path, turned))
    assert (layout.width, layout.height) == (800, 600)
    assert not layout.lines[0].upright


def test_a_web_page_is_no_pdf(tmp_path):
    (tmp_path / "page.pdf").write_text("<html><body>Sign in</body></html>")
    assert refused(tmp_path / "page.pdf") == "not-a-pdf"


def test_another_kind_of_document_with_the_mark_is_no_paper(tmp_path):
    (tmp_path / "junk.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    assert refused(tmp_path / "junk.pdf") in ("damaged", "empty")


def test_a_locked_pdf_is_refused(tmp_path):
    locks = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "user_pw": "secret", "owner_pw": "secret"}
    assert refused(saved(tmp_path, **locks)) == "encrypted"


def crowded(sheet):
    """A caption, and five thousand times a square above it."""
    captioned(sheet)
    xref = sheet.get_contents()[0]
    squares = b"".join(b"\n%d %d 9 9 re f" % (200 + n % 90, 600 + n % 70) for n in range(5000))
    sheet.parent.update_stream(xref, sheet.parent.xref_stream(xref) + squares)


def test_a_page_that_draws_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(page, "MOST_SEEN", 4000)
    with pytest.raises(page.Unusable, match="marks"):
        read(saved(tmp_path, crowded))


def test_a_page_that_draws_very_much_is_looked_at_from_afar(tmp_path, monkeypatch):
    monkeypatch.setattr(page, "MOST_MARKS", 4000)
    seen = [mark.box for mark in read(saved(tmp_path, crowded)).ink]
    assert pytest.approx((200, 298), abs=7) in [(box.x0, box.x1) for box in seen]
