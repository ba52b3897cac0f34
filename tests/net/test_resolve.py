import pytest
import standin

from readinglist.errors import NetworkError
from readinglist.net.resolve import Names, system_resolver


def silent(_host):
    raise TimeoutError


@pytest.fixture
def names():
    return Names(standin.resolver(arxiv__org="151.101.3.42", mirror__house="10.0.0.1"))


def test_an_answer_holds_for_the_whole_run():
    answers = iter([("151.101.3.42",), ("127.0.0.1",)])
    names = Names(lambda _host: next(answers))
    assert names.look_up("h.example") == names.look_up("h.example") == ("151.101.3.42",)


def test_an_address_needs_no_look_up():
    assert Names(silent).look_up("10.0.0.1") == ("10.0.0.1",)


def test_a_name_service_that_does_not_answer_means_no_network():
    with pytest.raises(NetworkError, match="There is no network"):
        Names(silent).look_up("h.example")


def test_a_name_that_is_unknown_says_nothing_of_the_network(names):
    with pytest.raises(NetworkError, match="There is no host named"):
        names.look_up("h.example")
    assert names.look_up("arxiv.org")


def test_two_hosts_out_of_reach_mean_no_network(names):
    assert [names.missed("a.example"), names.missed("b.example")] == [False, True]


def test_unless_a_third_one_answered(names):
    names.reached()
    assert [names.missed("a.example"), names.missed("b.example")] == [False, False]


def test_a_mirror_in_the_house_is_looked_up_without_a_network_beyond(names):
    names.offline = True
    assert names.look_up("mirror.house", trusted=True) == ("10.0.0.1",)


def test_the_system_knows_this_machine():
    assert "127.0.0.1" in system_resolver("localhost")


def test_the_system_s_refusal_is_an_error():
    with pytest.raises(OSError):
        system_resolver("a" * 70 + ".invalid")
