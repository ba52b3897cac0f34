from typeset import box

from readinglist.figures import pixels

WIDTH, HEIGHT = 60, 80
WHITE, BLACK = b"\xff", b"\x00"


def picture(*areas):
    rows = [bytearray(WHITE * WIDTH) for _ in range(HEIGHT)]
    for left, top, right, bottom in areas:
        for row in rows[top:bottom]:
            row[left:right] = BLACK * (right - left)
    return b"".join(rows)


def test_what_is_dark_is_a_spot():
    assert pixels.spots(picture((10, 10, 20, 15)), WIDTH, []) == [box(30, 30, 60, 45)]


def test_what_touches_is_one_spot():
    hook = picture((10, 10, 12, 20), (18, 10, 20, 20), (10, 20, 20, 22))
    assert pixels.spots(hook, WIDTH, []) == [box(30, 30, 60, 66)]


def test_spots_apart_are_two():
    assert len(pixels.spots(picture((10, 10, 14, 14), (20, 10, 24, 14)), WIDTH, [])) == 2


def test_words_are_no_spots():
    assert pixels.spots(picture((10, 10, 20, 13)), WIDTH, [box(30, 30, 60, 39)]) == []


def test_dust_and_the_shadow_at_the_edge_are_no_spots():
    assert pixels.spots(picture((10, 10, 12, 12), (0, 0, 2, 80)), WIDTH, []) == []
