"""Whatever a host does, a paper costs its own PDF, within the limits, for one reason that has a name."""

import gzip
import socket
import struct
import threading
import time
from contextlib import contextmanager

import pytest

from readinglist import fetch, net
from readinglist.model import Paper, Settings, Text

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n"
LIMIT_S, PATIENT_S = 1.5, 60.0
HTML = b"<!doctype html><title>Sign in</title>"


def endless(conn):
    conn.sendall(OK + b"\r\n%PDF-1.7\n")
    while True:
        conn.sendall(b"0" * 1_000_000)


def a_byte_at_a_time(conn):
    conn.sendall(OK + b"Content-Length: 100000\r\n\r\n")
    while True:
        conn.sendall(b"%")
        time.sleep(0.1)


def a_header_byte_at_a_time(conn):
    while True:
        conn.sendall(b"H")
        time.sleep(0.1)


def silent(conn):
    conn.recv(1)
    time.sleep(60)


def shorter_than_said(conn):
    conn.sendall(OK + b"Content-Length: 1000\r\n\r\n%PDF-1.7\n")


def longer_than_said(conn):
    conn.sendall(OK + b"Content-Length: 5\r\n\r\n%PDF-1.7\n" + b"0" * 10_000)


def negative_length(conn):
    conn.sendall(OK + b"Content-Length: -1\r\n\r\n%PDF-1.7\n")


def two_lengths(conn):
    conn.sendall(OK + b"Content-Length: 5\r\nContent-Length: 500\r\n\r\n%PDF-1.7\n")


def bomb(conn):
    body = gzip.compress(b"0" * 10_000_000)
    conn.sendall(OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def huge_header(conn):
    conn.sendall(OK + b"X: " + b"0" * 5_000_000 + b"\r\n\r\n")


def many_headers(conn):
    conn.sendall(OK + b"X: 0\r\n" * 200_000 + b"\r\n")


def hang_up(conn):
    conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def no_http(conn):
    conn.sendall(b"220 mail.example ESMTP\r\n")


def says(status, headers=b"", body=b""):
    def answer(conn):
        head = b"HTTP/1.1 %d X\r\n%bContent-Length: %d\r\n\r\n" % (status, headers, len(body))
        conn.sendall(head + body)

    return answer


RUDE = {
    endless: "too-large",
    a_byte_at_a_time: "time-spent",
    a_header_byte_at_a_time: "time-spent",
    silent: "time-spent",
    shorter_than_said: "truncated",
    longer_than_said: "truncated",
    negative_length: "truncated",
    two_lengths: "truncated",
    bomb: "bad-reply",
    huge_header: "truncated",
    many_headers: "truncated",
    hang_up: "truncated",
    no_http: "truncated",
    says(429, b"Retry-After: 99999\r\n"): "refused",
    says(503, b"Retry-After: 99999\r\n"): "refused",
    says(403): "refused",
    says(500): "server-error",
    says(200, body=HTML): "not-a-pdf",
    says(200): "not-a-pdf",
    says(204): "bad-reply",
}


@contextmanager
def rude_host(answer):
    """A host on loopback that treats everybody so; its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_serve, args=(listener, answer), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


def _serve(listener, answer):
    while True:
        try:
            conn, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_answer, args=(conn, answer), daemon=True).start()


def _answer(conn, answer):
    try:
        with conn:
            conn.recv(65_536)
            answer(conn)
    except OSError:
        pass  # who asked has hung up


def collected(url, folder, seconds):
    settings = Settings(
        root=folder,
        list_path=folder / "papers.yaml",
        content=folder,
        cache=folder / "cache",
        site_dir=folder / "site",
        mirrors=(("papers.example", url),),
        fetch_seconds=seconds,
    )
    paper = Paper(id="moco", title=Text((("en", "Momentum"),)), pdf="https://papers.example/1.pdf")
    with net.Client(mirrors=settings.mirrors) as client:
        return fetch.collect([paper], settings, client)


@pytest.mark.parametrize(("answer", "code"), RUDE.items())
def test_a_rude_host_costs_one_pdf_for_a_reason_with_a_name(tmp_path, answer, code):
    seconds = LIMIT_S if code == "time-spent" else PATIENT_S
    with rude_host(answer) as url:
        found = collected(url, tmp_path, seconds)
    assert [(each.paper_id, each.code) for each in found.skipped] == [("moco", code)]
    assert not list((tmp_path / "cache").rglob("*.pdf"))
