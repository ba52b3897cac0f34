"""Reply → file: what has come of it so far, kept so that a transfer that broke off can go on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import httpcore2

from readinglist.net.ask import transfer_trouble
from readinglist.net.trouble import network_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from readinglist.errors import NetworkError
    from readinglist.net.reply import Reply

PARTIAL_CONTENT = 206
MEGABYTE = 1_000_000


@dataclass(slots=True, kw_only=True)
class Partial:
    """The bytes at hand, and which version of which file they belong to."""

    url: str
    path: Path
    note: Path
    size: int = 0
    """Of the whole file; 0 where that is not known."""
    validator: str = ""

    @classmethod
    def beside(cls, to: Path, url: str) -> Self:
        """What an earlier call left of this file, if it can be told to belong to the same address."""
        partial = cls(
            url=url, path=to.with_name(f"{to.name}.part"), note=to.with_name(f"{to.name}.part.json")
        )
        try:
            match json.loads(partial.note.read_text("utf-8")):
                case {"url": str(noted), "size": int(size), "validator": str(validator)} if (
                    noted == url and validator.isascii()
                ):
                    partial.size, partial.validator = size, validator
        except (OSError, ValueError, RecursionError):  # none, or not ours: begin anew
            pass
        return partial

    @property
    def received(self) -> int:
        """How many bytes are at hand and known to belong to this file."""
        known = self.validator or self.size
        return self.path.stat().st_size if known and self.path.is_file() else 0

    def headers(self) -> Iterator[tuple[str, str]]:
        """What to ask for, so that only the rest is sent."""
        if self.received:
            yield "Range", f"bytes={self.received}-"
            if self.validator:
                yield "If-Range", self.validator

    def continues(self, reply: Reply) -> bool:
        """Does this reply begin where the bytes at hand end, and belong to the same version of the file?"""
        same_size = self.size in (0, reply.size)
        same_version = "" in (self.validator, reply.validator) or self.validator == reply.validator
        goes_on = reply.status == PARTIAL_CONTENT and 0 < self.received == reply.start
        return goes_on and same_size and same_version

    def forget(self) -> None:
        """The bytes at hand are of no use."""
        self.path.unlink(missing_ok=True)
        self.note.unlink(missing_ok=True)
        self.size, self.validator = 0, ""

    def receive(self, reply: Reply, most_bytes: int) -> None:
        """Add the reply's body to the bytes at hand.

        Raises:
            NetworkError: the file is too large, or the transfer broke off.
        """
        self._require_small(reply, max(reply.size, self.received), most_bytes)
        self.size, self.validator = reply.size, reply.validator
        self._keep_note()
        with self.path.open("ab") as file:
            for chunk in _body(reply):
                file.write(chunk)
                self._require_small(reply, file.tell(), most_bytes)
            whole = file.tell()
        if self.size not in (0, whole):
            raise network_error("truncated", reply.host, f"{reply.host} sent {whole} of {self.size} bytes")

    def finish(self, to: Path) -> None:
        """The bytes at hand are the file."""
        self.path.replace(to)
        self.note.unlink(missing_ok=True)

    def _keep_note(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        note = {"url": self.url, "size": self.size, "validator": self.validator}
        self.note.write_text(json.dumps(note), "utf-8")

    def _require_small(self, reply: Reply, size: int, most_bytes: int) -> None:
        if size > most_bytes:
            self.forget()
            raise _too_large(reply, most_bytes)


def whole(reply: Reply, most_bytes: int) -> bytes:
    """The reply's body, for answers that are held in memory.

    Raises:
        NetworkError: it is too large, or the transfer broke off.
    """
    received = bytearray()
    for chunk in _body(reply):
        received += chunk
        if len(received) > most_bytes:
            raise _too_large(reply, most_bytes)
    if reply.size not in (0, len(received)):
        message = f"{reply.host} sent {len(received)} of {reply.size} bytes"
        raise network_error("truncated", reply.host, message)
    return bytes(received)


def _too_large(reply: Reply, most_bytes: int) -> NetworkError:
    most = f"{most_bytes / MEGABYTE:.0f} MB"
    return network_error("too-large", reply.host, f"The file at {reply.host} is larger than {most}")


def _body(reply: Reply) -> Iterator[bytes]:
    """The body as it comes."""
    try:
        yield from reply.raw.iter_stream()
    except (httpcore2.NetworkError, httpcore2.TimeoutException, httpcore2.ProtocolError) as error:
        raise transfer_trouble(reply.host, error) from error
