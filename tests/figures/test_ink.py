from typeset import box

from readinglist.figures import ink
from readinglist.figures.layout import Ink

PAPER = box(0, 0, 600, 800)
RED = {"type": "f", "fill": (1, 0, 0), "rect": (10, 10, 50, 50), "level": 0, "seqno": 1}


def seen(*paths, log=()):
    return [(mark.kind, mark.box) for mark in ink.from_commands(log, paths, PAPER)]


def test_a_filled_path_is_ink():
    assert seen(RED) == [("fill", box(10, 10, 50, 50))]


def test_white_is_no_ink():
    assert seen(RED | {"fill": (1, 1, 1)}) == []


def test_what_is_seen_through_is_no_ink():
    assert seen(RED | {"fill_opacity": 0}) == []


def test_a_clip_hides_what_lies_outside():
    clip = {"type": "clip", "scissor": (0, 0, 30, 30), "level": 0}
    assert seen(clip, RED | {"level": 1}) == [("fill", box(10, 10, 30, 30))]


def test_what_lies_off_the_page_is_no_ink():
    assert seen(RED | {"rect": (700, 10, 750, 50)}) == []


def test_a_path_drawn_twice_is_one_ink():
    assert len(seen(RED, RED)) == 1


def test_an_image_as_thin_as_a_rule_is_one():
    log = [("fill-imgmask", (10, 10, 300, 10.5)), ("fill-image", (10, 20, 300, 200))]
    assert [kind for kind, _ in seen(log=log)] == ["fill", "image"]


def test_the_log_alone_tells_most():
    log = [("fill-path", (10, 10, 50, 50)), ("fill-text", (60, 60, 90, 70))]
    assert ink.from_log(log, PAPER) == [Ink(box=box(10, 10, 50, 50), kind="fill")]


SHEET = ("fill-image", (0, 0, 600, 800))
WORDS = [("fill-text", (60, 60 + 10 * k, 90, 70 + 10 * k)) for k in range(40)]


def test_an_image_of_the_whole_page_makes_a_scan():
    assert ink.is_scan([SHEET], [], PAPER)
    assert not ink.is_scan([("fill-image", (0, 0, 300, 300))], [], PAPER)


def test_words_below_the_image_are_those_read_from_a_scan():
    assert ink.is_scan([*WORDS, SHEET], [], PAPER)


def test_an_image_below_the_words_is_a_watermark():
    assert not ink.is_scan([SHEET, *WORDS], [], PAPER)


def test_an_image_from_edge_to_edge_is_paper():
    assert ink.covers(Ink(box=box(0, 90, 600, 700), kind="image"), PAPER)
    assert not ink.covers(Ink(box=box(50, 90, 550, 700), kind="image"), PAPER)
