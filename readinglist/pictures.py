"""A picture's first bytes → its kind and size, without decoding anything."""

from __future__ import annotations

import struct
from dataclasses import dataclass

LARGEST = 20_000_000  # bytes; a screenshot has one million, a photograph ten
MOST_PIXELS = 40_000_000  # a camera's picture; decoded it takes 160 megabytes
HEAD = 1 << 20  # bytes that hold the size, whatever profiles and previews stand before it
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Marks that begin a frame of a JPEG, which tells its size."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture says of itself."""

    kind: str
    """PNG, JPEG or WEBP."""
    width: int
    height: int


def look(head: bytes) -> Look | None:
    """What a file that begins so is; None where it is no such picture, or does not say its size."""
    for kind, size in (("PNG", _png), ("JPEG", _jpeg), ("WEBP", _webp)):
        try:
            width, height = size(head)
        except (struct.error, IndexError, ValueError):
            continue
        return Look(kind, width, height) if width and height else None
    return None


def _png(head: bytes) -> tuple[int, int]:
    if not head.startswith(b"\x89PNG\r\n\x1a\n") or head[12:16] != b"IHDR":
        raise ValueError("no PNG")
    width, height = struct.unpack_from(">II", head, 16)
    return width, height


def _jpeg(head: bytes) -> tuple[int, int]:
    if not head.startswith(b"\xff\xd8\xff"):
        raise ValueError("no JPEG")
    at = 2
    while True:
        fill, mark, length = struct.unpack_from(">BBH", head, at)
        if fill != 0xFF or length < 2:
            raise ValueError("no JPEG")
        if mark in FRAMES:
            height, width = struct.unpack_from(">HH", head, at + 5)
            return width, height
        at += 2 + length


def _webp(head: bytes) -> tuple[int, int]:
    if head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        raise ValueError("no WebP")
    chunk = head[12:16]
    if chunk == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    if chunk == b"VP8L" and head[20] == 0x2F:
        (bits,) = struct.unpack_from("<I", head, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8X" and len(head) >= 30:
        return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    raise ValueError("no WebP")
