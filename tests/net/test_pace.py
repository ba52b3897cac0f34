import pytest

from readinglist.errors import NetworkError
from readinglist.net.pace import Pace


@pytest.fixture
def pace(time):
    return Pace(time.monotonic, time.sleep)


def test_a_first_question_is_not_kept_waiting(pace, time):
    pace.wait("arxiv.org", 60)
    assert time.naps == []


def test_all_of_arxiv_stands_in_one_queue(pace, time):
    pace.asked("arxiv.org")
    pace.wait("export.arxiv.org", 60)
    assert time.naps == [3.0]


def test_a_name_that_only_ends_like_arxiv_has_its_own_queue(pace, time):
    pace.asked("arxiv.org")
    pace.wait("notarxiv.org", 60)
    assert time.naps == []


def test_time_that_passed_anyway_is_not_waited_for_again(pace, time):
    pace.asked("arxiv.org")
    time.now += 2
    pace.wait("arxiv.org", 60)
    assert time.naps == [1.0]


def test_who_comes_after_a_stop_is_told_why(pace):
    pace.stop("arxiv.org", "blocked-403", "arxiv.org answered 403 (forbidden)")
    with pytest.raises(NetworkError, match="answered 403"):
        pace.wait("export.arxiv.org", 60)
