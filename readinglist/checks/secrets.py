"""Passwords and keys that were pasted into the list or its notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.model import Written

KINDS = {
    "a token of GitHub": r"gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}",
    "a token of GitLab": r"glpat-[A-Za-z0-9_-]{20,}",
    "a key of Amazon's cloud": r"A(?:KIA|SIA)[0-9A-Z]{16}",
    "a key of Google's cloud": r"AIza[0-9A-Za-z_-]{35}",
    "a token of Hugging Face": r"hf_[A-Za-z]{30,}",
    "a key of a language model's service": r"sk-(?:ant-|proj-)?[A-Za-z0-9]{24,}",
    "a token of Slack": r"xox[abprs]-[0-9A-Za-z-]{20,}",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "a token in an address": r"(?<=[?&])(?:access_token|auth_token|api_?key|client_secret|X-Amz-Signature)="
    r"[\w.~%-]{16,}",
    "a token that signs somebody in": r"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{5,}",
    "a password in an address": r"(?<=://)[^\s/:@]+:[^\s/@]+(?=@)",
}
"""What each looks like, by what it is called."""
ANY = re.compile("|".join(f"(?<![A-Za-z0-9_])(?:{pattern})" for pattern in KINDS.values()))


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of anything that looks like a secret, comments included, without repeating it."""
    del today
    for file, lines in written.lines.items():
        if ANY.search("\n".join(lines)):
            yield from _in_file(file, lines)


def _in_file(file: str, lines: tuple[str, ...]) -> Iterator[Problem]:
    for number, line in enumerate(lines, 1):
        for match in ANY.finditer(line):
            what = next(
                name for name, pattern in KINDS.items() if re.compile(pattern).match(line, match.start())
            )
            shown = line.replace(match[0], "•" * 8)
            hint = "delete it here, and make it invalid where it came from: what was public once stays known"
            place = Place(file, number, match.start() + 1)
            yield Problem(place, "SECRET", f"this looks like {what}", hint, shown)
