import hashlib
import json

import pytest

from readinglist.figures import answer, report
from readinglist.figures.report import Cut, Garbled, Refusal, Report
from readinglist.model import Box, Region

PICTURE = b"RIFF\x00\x00\x00\x00WEBP picture"
REGION = Region(
    number="1",
    kind="figure",
    page=2,
    box=Box(x0=1, y0=2, x1=3, y1=4),
    caption="Figure 1: A map.",
    score=0.5,
    found_by="looks",
)


def cut(digest):
    sizes = {"width": 4, "height": 3, "thumbnail_width": 2, "thumbnail_height": 1}
    return Cut(region=0, image=digest, thumbnail=digest, **sizes)


def said(digest):
    return Report(pages=2, regions=(REGION,), key=("1",), cuts=(cut(digest),), wanted=("1",))


@pytest.fixture
def digest():
    return hashlib.sha256(PICTURE).hexdigest()


def test_a_report_with_its_pictures_comes_back_as_it_was(digest):
    packed = answer.to_bytes(said(digest), [PICTURE])
    assert answer.from_bytes(packed) == (said(digest), {digest: PICTURE})


def test_pictures_that_nobody_names_are_dropped():
    refusal = Refusal(code="empty", reason="No pages.")
    assert answer.from_bytes(answer.to_bytes(refusal, [PICTURE])) == (refusal, {})


def test_a_report_without_its_pictures_is_not_believed(digest):
    with pytest.raises(Garbled):
        answer.from_bytes(answer.to_bytes(said(digest), []))


def test_a_picture_that_is_none_is_not_believed(digest):
    with pytest.raises(Garbled):
        answer.from_bytes(answer.to_bytes(said(digest), [b"<script>"]))


@pytest.mark.parametrize("cut_off", [0, 3, 10, -1])
def test_an_answer_that_ends_early_is_not_believed(cut_off, digest):
    with pytest.raises(Garbled):
        answer.from_bytes(answer.to_bytes(said(digest), [PICTURE])[:cut_off])


@pytest.mark.parametrize(
    "change",
    [
        {"pages": "two"},
        {"pages": 1},
        {"key": [7]},
        {"key": ["x" * 40]},
        {"regions": [{}]},
        {"cuts": [{"region": 9}]},
        {"wanted": None},
    ],
)
def test_a_report_of_another_shape_is_not_believed(change, digest):
    written = json.loads(report.to_json(said(digest)))
    with pytest.raises(Garbled):
        report.from_json(json.dumps(written | change))


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("page", 0),
        ("kind", "poem"),
        ("found_by", "guess"),
        ("box", {"x0": 3, "y0": 2, "x1": 1, "y1": 4}),
        ("score", float("nan")),
    ],
)
def test_a_region_of_another_shape_is_not_believed(part, value, digest):
    written = json.loads(report.to_json(said(digest)))
    written["regions"][0][part] = value
    with pytest.raises(Garbled):
        report.from_json(json.dumps(written))


@pytest.mark.parametrize("written", ["", "[]", "{", "[" * 100_000, '{"pages": NaN}', b"\xff\xfe"])
def test_other_words_are_not_believed(written):
    with pytest.raises(Garbled):
        report.from_json(written)


def test_captions_become_one_printable_line(digest):
    written = json.loads(report.to_json(said(digest)))
    written["regions"][0]["caption"] = "Figure 1:\x1b[31m red\n\ud800 map"
    assert report.from_json(json.dumps(written)).regions[0].caption == "Figure 1: [31m red ? map"
