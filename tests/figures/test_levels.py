"""Boxes are found by the height of a page at which they stand."""

from __future__ import annotations

from readinglist.figures import boxes
from readinglist.figures.levels import Levels
from readinglist.model import Box

HIGH = Box(x0=0, y0=10, x1=5, y1=300)
ROW = Box(x0=0, y0=100, x1=50, y1=110)
LOW = Box(x0=0, y0=700, x1=50, y1=710)


def test_what_shares_a_height_is_near_in_the_order_given() -> None:
    levels = Levels([ROW, LOW, HIGH])
    assert list(levels.near(Box(x0=0, y0=90, x1=9, y1=130))) == [ROW, HIGH]
    assert list(levels.near(Box(x0=0, y0=105, x1=9, y1=106))) == [ROW, HIGH]


def test_slack_has_a_box_reach_further() -> None:
    just_above = Box(x0=0, y0=695.2, x1=9, y1=695.8)
    assert LOW in Levels([LOW], slack=5).near(just_above)
    assert LOW not in Levels([LOW]).near(just_above)


def test_nothing_stands_elsewhere() -> None:
    assert list(Levels([HIGH]).near(LOW)) == []


def test_a_box_that_lies_within_its_bounds_is_its_own_clip() -> None:
    assert boxes.clip(ROW, Box(x0=0, y0=0, x1=600, y1=800)) is ROW
