import httpcore2
import pytest

from readinglist.net.reply import Reply


def reply(**headers):
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    raw = httpcore2.Response(200)
    return Reply(url="https://h.example/x", host="h.example", status=200, headers=names, raw=raw)


def test_a_pause_until_a_date_is_measured_by_the_host_s_own_clock():
    asked = reply(retry_after="Sat, 21 Nov 2026 10:00:30 GMT", date="Sat, 21 Nov 2026 10:00:00 GMT")
    assert asked.rest_s == 30


@pytest.mark.parametrize("words", ["", "soon", "-5", "Sat, 21 Nov 2026 10:00:30 GMT"])
def test_a_pause_of_unknown_length_is_a_minute(words):
    assert reply(retry_after=words).rest_s == 60


def test_a_weak_etag_names_no_version():
    assert reply(etag='W/"1"', last_modified="Sat, 21 Nov 2026 10:00:00 GMT").validator.startswith("Sat")


def test_a_part_tells_the_size_of_the_whole():
    part = reply(content_range="bytes 5-9/20", content_length="5")
    assert (part.start, part.size) == (5, 20)
