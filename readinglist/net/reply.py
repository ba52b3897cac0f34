"""What a host answered → the few things that a download asks of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpcore2

CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")

REST_S = 60.0  # for a host that wants to be left alone and does not say how long


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A status, headers, and a body that has yet to be read."""

    url: str
    host: str
    status: int
    headers: dict[str, str]
    """By lower-case name."""
    raw: httpcore2.Response

    @property
    def size(self) -> int:
        """How long the whole file is; 0 where the host does not say."""
        if match := CONTENT_RANGE.fullmatch(self.headers.get("content-range", "")):
            return int(match[2])
        length = self.headers.get("content-length", "")
        return int(length) if length.isascii() and length.isdigit() else 0

    @property
    def start(self) -> int:
        """Where in the file the body begins; -1 for a part of unknown place."""
        match = CONTENT_RANGE.fullmatch(self.headers.get("content-range", ""))
        if match:
            return int(match[1])
        return 0 if "content-range" not in self.headers else -1

    @property
    def validator(self) -> str:
        """What names this very version of the file, for an If-Range: a strong ETag, else its date."""
        tag = self.headers.get("etag", "")
        name = tag if tag.startswith('"') else self.headers.get("last-modified", "")
        return name if name.isascii() else ""

    @property
    def rest_s(self) -> float:
        """How long the host wants to be left alone, by its own clock where it names a time."""
        wanted = self.headers.get("retry-after", "").strip()
        if wanted.isascii() and wanted.isdigit():
            return float(wanted[:9])
        try:
            pause = parsedate_to_datetime(wanted) - parsedate_to_datetime(self.headers.get("date", ""))
        except (TypeError, ValueError):  # no dates, or only one of them with a time zone
            return REST_S
        return max(0.0, pause.total_seconds())

    def close(self) -> None:
        """Leave the rest of the body unread."""
        self.raw.close()
