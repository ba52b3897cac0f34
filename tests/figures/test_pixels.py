from typeset import box

from readinglist.figures import bitmap, pixels

WIDTH, HEIGHT = 180, 240
WHITE, BLACK = b"\xff", b"\x00"


def ink(*areas, words=()):
    rows = [bytearray(WHITE * WIDTH) for _ in range(HEIGHT)]
    for left, top, right, bottom in areas:
        for row in rows[top:bottom]:
            row[left:right] = BLACK * (right - left)
    found = pixels.ink(bitmap.of(b"".join(rows), WIDTH, 1.0), words)
    return [(mark.box, mark.kind) for mark in found]


def test_what_is_dark_is_a_spot():
    assert ink((30, 30, 60, 45)) == [(box(30, 30, 60, 45), "fill")]


def test_what_touches_is_one_spot():
    hook = [(30, 30, 36, 60), (54, 30, 60, 60), (30, 60, 60, 66)]
    assert ink(*hook) == [(box(30, 30, 60, 66), "fill")]


def test_spots_apart_are_two():
    assert len(ink((30, 30, 42, 42), (60, 30, 72, 42))) == 2


def test_words_are_no_spots():
    assert ink((30, 30, 60, 39), words=[box(30, 30, 60, 39)]) == []


def test_dust_and_the_shadow_at_the_edge_are_no_spots():
    assert ink((30, 30, 36, 36), (0, 0, 6, 240)) == []


def test_a_rule_that_lies_askew_is_level():
    askew = [(30, 100, 70, 101), (70, 101, 110, 102), (110, 102, 150, 103)]
    assert ink(*askew) == [(box(30, 101.5, 150, 101.5), "stroke")]


def test_an_upright_rule_is_one_too():
    assert ink((90, 30, 91, 130)) == [(box(90.5, 30, 90.5, 130), "stroke")]
