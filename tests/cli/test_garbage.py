"""While a site is made Python does not look through the whole list for garbage."""

import gc

from readinglist.cli import garbage


def test_what_is_old_is_left_alone_for_as_long_as_a_site_is_made():
    usual = gc.get_threshold()
    with garbage.left_alone_if_old():
        assert gc.get_threshold() == (*usual[:2], garbage.SELDOM)
    assert gc.get_threshold() == usual
