"""What a child says and the pictures it cut ↔ bytes, believed only where they fit one another."""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

from readinglist.figures import report
from readinglist.figures.report import Garbled, Refusal, Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 64 << 20  # bytes; four figures and their thumbnails have two million at most
LENGTH = struct.Struct(">I")


def to_bytes(said: Report | Refusal, pictures: Iterable[bytes]) -> bytes:
    """The report and the pictures, each with its length before it."""
    return pack((report.to_json(said).encode(), *pictures))


def pack(parts: Iterable[bytes]) -> bytes:
    """The parts, each with its length before it."""
    return b"".join(LENGTH.pack(len(part)) + part for part in parts)


def from_bytes(answer: bytes) -> tuple[Report | Refusal, dict[str, bytes]]:
    """The report, and by digest the pictures that it names; raises Garbled."""
    said, *pictures = parts(answer)
    by_digest = {hashlib.sha256(picture).hexdigest(): picture for picture in pictures if is_webp(picture)}
    found = report.from_json(said)
    named = set(report.pictures(found)) if isinstance(found, Report) else set()
    if not named <= by_digest.keys():
        raise Garbled("a picture is missing")
    return found, {digest: by_digest[digest] for digest in sorted(named)}


def parts(answer: bytes) -> Iterator[bytes]:
    """What was packed; raises Garbled."""
    rest = memoryview(answer)
    while True:
        if len(rest) < LENGTH.size:
            raise Garbled("the answer ends too early")
        (length,) = LENGTH.unpack(rest[: LENGTH.size])
        rest = rest[LENGTH.size :]
        if length > len(rest):
            raise Garbled("the answer ends too early")
        yield bytes(rest[:length])
        rest = rest[length:]
        if not rest:
            return


def is_webp(picture: bytes) -> bool:
    """Does it begin as WebP files do?"""
    return picture[:4] == b"RIFF" and picture[8:12] == b"WEBP"
