import pytest

ENTRY = """\
papers:
- title: Hidden Patches
  arxiv: "2603.00001"
  added: {}
"""


@pytest.mark.parametrize("day", ["2026-11-22", "2026-12", "2027"])
def test_a_day_that_has_not_come_is_told(found, day):
    assert found(ENTRY.format(day)) == [("DATE_IN_FUTURE", 4)]


@pytest.mark.parametrize("day", ["2026-11-21", "2026-11", "2026"])
def test_today_is_no_future(found, day):
    assert found(ENTRY.format(day)) == []
