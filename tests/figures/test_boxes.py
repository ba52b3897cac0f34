from hypothesis import given
from hypothesis import strategies as st
from typeset import box

from readinglist.figures import boxes
from readinglist.model import Box

points = st.integers(-1000, 1000)
lengths = st.integers(0, 500)
any_box = st.builds(lambda x, y, w, h: Box(x0=x, y0=y, x1=x + w, y1=y + h), points, points, lengths, lengths)


@given(any_box, any_box)
def test_a_union_contains_both(one, other):
    whole = boxes.union((one, other))
    assert boxes.contains(whole, one)
    assert boxes.contains(whole, other)


@given(any_box, any_box)
def test_what_is_clipped_lies_in_both(one, other):
    shown = boxes.clip(one, other)
    assert shown is None or (boxes.contains(one, shown) and boxes.contains(other, shown))


@given(any_box, any_box)
def test_agreement_has_no_direction_and_stays_within_zero_and_one(one, other):
    assert boxes.agreement(one, other) == boxes.agreement(other, one)
    assert 0 <= boxes.agreement(one, other) <= 1


@given(any_box)
def test_a_box_lies_within_itself_altogether(one):
    assert boxes.share_within(one, one) == 1


@given(any_box, any_box)
def test_boxes_touch_just_where_something_is_left_after_clipping(one, other):
    assert boxes.touches(one, other) == (boxes.clip(one, other) is not None)


def test_half_of_two_like_boxes_side_by_side_agrees_with_their_union():
    assert boxes.agreement(box(0, 0, 10, 10), box(0, 0, 20, 10)) == 0.5


def test_boxes_apart_share_less_than_nothing():
    assert boxes.overlap_x(box(0, 0, 10, 10), box(15, 0, 20, 10)) == -5
