"""What stands in for hosts and time in tests: a server on loopback, and a clock that is moved by hand."""

import threading
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from readinglist.net import Clock

PDF = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\nstartxref\n9\n%%EOF\n"


@dataclass
class Answer:
    """What the stand-in says at one path."""

    body: bytes = PDF
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    sent: int = 1_000_000_000
    """So many bytes of the body; then the connection breaks."""
    ranges: bool = True


class Host:
    """A server's answers by path, and what it was asked."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []


class Time:
    """A clock that stands still unless somebody sleeps; with a step, it goes on whenever it is read."""

    def __init__(self, step: float = 0.0) -> None:
        self.now, self.step, self.naps, self.today = 1000.0, step, [], date(2026, 11, 21)

    def clock(self) -> Clock:
        return Clock(monotonic=self.monotonic, sleep=self.sleep, today=lambda: self.today)

    def monotonic(self) -> float:
        self.now += self.step
        return self.now

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds


def resolver(**addresses: str) -> Callable[[str], tuple[str, ...]]:
    """A name service that knows these names alone; a dot in a name is written as two underscores."""
    known = {name.replace("__", "."): (address,) for name, address in addresses.items()}

    def look_up(name: str) -> tuple[str, ...]:
        if name not in known:
            raise OSError("no such name")
        return known[name]

    return look_up


@contextmanager
def serving():
    """A host on loopback for as long as the block lasts."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.host = Host(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.host
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_):
        """Clients that hang up are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        host = self.server.host
        host.asked.append(self.path)
        host.headers.append({name.lower(): value for name, value in self.headers.items()})
        answer = host.answers.get(self.path, Answer(status=404, body=b"no such paper"))
        start = self._start(answer)
        self._begin(answer, start)
        body = answer.body[start:]
        self.wfile.write(body[: answer.sent])
        self.close_connection = answer.sent < len(body)

    def _start(self, answer):
        """Where to begin: at the byte asked for, if this host does so and the file is the same."""
        wanted = self.headers.get("Range", "bytes=0-")
        same = self.headers.get("If-Range") in {None, answer.headers.get("ETag")}
        return int(wanted[len("bytes=") : -1]) if answer.ranges and same else 0

    def _begin(self, answer, start):
        size = len(answer.body)
        self.send_response(206 if start else answer.status)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        for name, value in {"Content-Length": str(size - start), **answer.headers}.items():
            if value:
                self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_):
        """Tests look at `asked`."""
