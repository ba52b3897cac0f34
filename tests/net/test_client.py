import pytest
import standin
from standin import PDF, Answer

from readinglist import net
from readinglist.errors import InvalidSettings, NetworkError

LONG = b"%PDF-1.7" + bytes(range(256)) * 4000


def trouble(fetch, path, **limits):
    with pytest.raises(NetworkError) as caught:
        fetch(path, **limits)
    return caught.value


def test_a_file_arrives_whole_through_a_mirror(host, fetch):
    host.answers["/pdf/1911.05722"] = Answer(LONG)
    assert fetch("/pdf/1911.05722", most_bytes=2_000_000) == LONG


def test_nothing_but_the_file_is_left(host, fetch, tmp_path):
    host.answers["/pdf/1"] = Answer()
    fetch("/pdf/1")
    assert [file.name for file in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_mirror_below_a_path_gets_that_path_first(host, time, tmp_path):
    host.answers["/mirrors/arxiv/pdf/1"] = Answer()
    with net.Client(mirrors=[("arxiv.org", f"{host.url}/mirrors/arxiv/")], clock=time.clock()) as client:
        client.download("https://arxiv.org/pdf/1", tmp_path / "1.pdf", seconds=9, most_bytes=999)
    assert (tmp_path / "1.pdf").read_bytes() == PDF


def test_the_host_learns_who_asks(host, fetch):
    host.answers["/pdf/1"] = Answer()
    fetch("/pdf/1")
    assert host.headers[0]["user-agent"] == "readinglist/0.1.0 (curator@example.org)"


def test_the_connection_goes_to_the_address_that_was_looked_up(host, time, tmp_path):
    host.answers["/pdf/1"] = Answer()
    mirror = host.url.replace("127.0.0.1", "mirror.test")
    names = standin.resolver(mirror__test="127.0.0.1")
    with net.Client(mirrors=[("arxiv.org", mirror)], clock=time.clock(), resolver=names) as client:
        client.download("https://arxiv.org/pdf/1", tmp_path / "1.pdf", seconds=9, most_bytes=999)
    assert host.headers[0]["host"].startswith("mirror.test:")


def test_a_mirror_without_an_address_is_an_invalid_setting():
    with pytest.raises(InvalidSettings, match="not begin with http"):
        net.Client(mirrors=[("arxiv.org", "mirror")])


# ── going on ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_transfer_that_broke_off_goes_on_where_it_stopped(host, fetch):
    host.answers["/pdf/1"] = Answer(LONG, headers={"ETag": '"v1"'}, sent=5000)
    assert trouble(fetch, "/pdf/1", most_bytes=2_000_000).code == "truncated"
    host.answers["/pdf/1"] = Answer(LONG, headers={"ETag": '"v1"'})
    assert fetch("/pdf/1", most_bytes=2_000_000) == LONG
    assert host.headers[1]["range"] == "bytes=5000-"


def test_it_goes_on_without_an_etag_if_the_size_is_the_same(host, fetch):
    host.answers["/pdf/1"] = Answer(LONG, sent=5000)
    trouble(fetch, "/pdf/1", most_bytes=2_000_000)
    host.answers["/pdf/1"] = Answer(LONG)
    assert fetch("/pdf/1", most_bytes=2_000_000) == LONG
    assert len(host.asked) == 2


def test_another_version_of_the_file_begins_anew(host, fetch):
    host.answers["/pdf/1"] = Answer(LONG, headers={"ETag": '"v1"'}, sent=5000)
    trouble(fetch, "/pdf/1", most_bytes=2_000_000)
    host.answers["/pdf/1"] = Answer(PDF * 200, headers={"ETag": '"v2"'})
    assert fetch("/pdf/1", most_bytes=2_000_000) == PDF * 200


def test_a_part_of_another_size_is_not_joined_to_the_old_one(host, fetch):
    host.answers["/pdf/1"] = Answer(LONG, sent=5000)
    trouble(fetch, "/pdf/1", most_bytes=2_000_000)
    host.answers["/pdf/1"] = Answer(PDF * 200)
    assert fetch("/pdf/1", most_bytes=2_000_000) == PDF * 200


def test_a_host_that_knows_no_ranges_begins_anew(host, fetch):
    host.answers["/pdf/1"] = Answer(LONG, sent=5000)
    trouble(fetch, "/pdf/1", most_bytes=2_000_000)
    host.answers["/pdf/1"] = Answer(LONG, ranges=False)
    assert fetch("/pdf/1", most_bytes=2_000_000) == LONG


def test_a_note_that_is_no_note_begins_anew(host, fetch, tmp_path):
    (tmp_path / "paper.pdf.part").write_bytes(b"something else")
    (tmp_path / "paper.pdf.part.json").write_text("[" * 100_000)
    host.answers["/pdf/1"] = Answer()
    assert fetch("/pdf/1") == PDF


# ── limits ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_announced_as_too_large_is_not_read(host, fetch, tmp_path):
    host.answers["/pdf/1"] = Answer(LONG)
    assert trouble(fetch, "/pdf/1", most_bytes=1000).code == "too-large"
    assert not list(tmp_path.iterdir())


def test_a_body_of_unknown_length_is_cut_at_the_limit(host, fetch, tmp_path):
    body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(LONG), LONG)
    chunked = {"Transfer-Encoding": "chunked", "Content-Length": ""}
    host.answers["/pdf/1"] = Answer(body, headers=chunked)
    assert trouble(fetch, "/pdf/1", most_bytes=100_000).code == "too-large"
    assert not list(tmp_path.iterdir())


def test_a_slow_body_ends_with_the_time_allowed(host, tmp_path):
    host.answers["/pdf/1"] = Answer(LONG)
    clock = standin.Time(step=1).clock()
    with (
        net.Client(mirrors=[("arxiv.org", host.url)], clock=clock) as client,
        pytest.raises(NetworkError, match="took too long"),
    ):
        client.download("https://arxiv.org/pdf/1", tmp_path / "1.pdf", seconds=9, most_bytes=2_000_000)


def test_a_compressed_transfer_is_refused(host, fetch):
    host.answers["/pdf/1"] = Answer(headers={"Content-Encoding": "gzip"})
    assert trouble(fetch, "/pdf/1").code == "encoded"


# ── manners ───────────────────────────────────────────────────────────────────────────────────────────


def test_arxiv_is_asked_once_in_three_seconds(host, fetch, time):
    host.answers["/pdf/1"] = Answer()
    for _ in range(3):
        fetch("/pdf/1")
    assert time.naps == [3.0, 3.0]


def test_a_turn_beyond_the_time_allowed_is_not_waited_for(host, fetch, time):
    host.answers["/pdf/1"] = Answer()
    fetch("/pdf/1")
    assert trouble(fetch, "/pdf/1", seconds=2).code == "not-yet"
    assert time.naps == []


def test_a_403_stops_the_host_but_no_other(host, fetch):
    host.answers |= {"/pdf/1": Answer(status=403), "/pdf/2": Answer()}
    assert trouble(fetch, "/pdf/1").code == "blocked-403"
    assert trouble(fetch, "/pdf/2").code == "blocked-403"
    assert fetch("/pdf/2", url="https://openreview.net") == PDF
    assert host.asked == ["/pdf/1", "/pdf/2"]


def test_a_host_gets_the_pause_it_asks_for(host, fetch, time):
    host.answers["/pdf/1"] = Answer(status=429, headers={"Retry-After": "20"})
    assert trouble(fetch, "/pdf/1").code == "rate-limited"
    assert time.naps == [20.0]


def test_a_pause_beyond_the_time_allowed_is_not_waited_for(host, fetch, time):
    host.answers["/pdf/1"] = Answer(status=429, headers={"Retry-After": "3600"})
    assert trouble(fetch, "/pdf/1").code == "rate-limited"
    assert time.naps == []


@pytest.mark.parametrize(
    ("status", "code"), [(404, "not-found"), (410, "not-found"), (401, "refused"), (500, "server-error")]
)
def test_a_status_has_a_name(host, fetch, status, code):
    host.answers["/pdf/1"] = Answer(status=status)
    assert trouble(fetch, "/pdf/1").code == code


# ── redirects ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_redirect_within_the_mirror_is_followed(host, fetch):
    host.answers["/pdf/1"] = Answer(status=301, headers={"Location": "/files/1.pdf"})
    host.answers["/files/1.pdf"] = Answer()
    assert fetch("/pdf/1") == PDF


def test_a_redirect_to_a_host_with_a_mirror_goes_there(host, fetch):
    host.answers["/pdf/1"] = Answer(status=302, headers={"Location": "https://openreview.net/pdf?id=x"})
    host.answers["/pdf?id=x"] = Answer()
    assert fetch("/pdf/1") == PDF


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/secret",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/secret",
        "http://[::ffff:10.0.0.1]/secret",
        "http://localhost/secret",
        "http://evil.example/secret",
        "http://good.example:22/secret",
        "file:///etc/passwd",
        "http://2130706433/secret",
    ],
)
def test_a_redirect_leads_to_no_private_place(host, fetch, location):
    host.answers["/pdf/1"] = Answer(status=302, headers={"Location": location})
    assert trouble(fetch, "/pdf/1").code in {"private-address", "bad-address"}


def test_a_circle_of_redirects_ends(host, fetch):
    host.answers["/pdf/1"] = Answer(status=302, headers={"Location": "/pdf/1"})
    assert trouble(fetch, "/pdf/1").code == "redirect-loop"


# ── without a network ─────────────────────────────────────────────────────────────────────────────────


def test_unknown_names_alone_mean_that_there_is_no_network(tmp_path):
    with (
        net.Client(clock=standin.Time().clock(), resolver=standin.resolver()) as client,
        pytest.raises(NetworkError, match="There is no network"),
    ):
        client.download("https://arxiv.org/pdf/1", tmp_path / "1.pdf", seconds=9, most_bytes=999)


def test_a_wrong_name_is_told_from_a_missing_network(tmp_path):
    names = standin.resolver(arxiv__org="151.101.3.42")
    with (
        net.Client(clock=standin.Time().clock(), resolver=names) as client,
        pytest.raises(NetworkError, match="There is no host named"),
    ):
        client.download("https://arxiv.example/1.pdf", tmp_path / "1.pdf", seconds=9, most_bytes=999)


def test_a_second_host_that_nobody_can_connect_to_means_no_network(closed_port, tmp_path):
    mirrors = [("arxiv.org", closed_port), ("openreview.net", closed_port)]
    urls = ("https://arxiv.org/pdf/1", "https://arxiv.org/pdf/2", "https://openreview.net/pdf?id=x")
    with net.Client(mirrors=mirrors, clock=standin.Time().clock()) as client:
        codes = [
            trouble(client.download, url, to=tmp_path / "1.pdf", seconds=9, most_bytes=9).code for url in urls
        ]
    assert codes == ["unreachable", "unreachable", "offline"]


def test_a_service_is_told_which_answers_are_understood(host, client):
    host.answers["/api"] = Answer(b"{}")
    client.read("https://arxiv.org/api", seconds=9, most_bytes=9, accept="application/json")
    assert host.headers[0]["accept"] == "application/json"
