"""Lines of a list → where a line of an entry may begin."""

from __future__ import annotations

import re

LEAD = re.compile(r"(?P<spaces> *)(?P<dash>- +)?(?P<rest>.*)")
LONGEST_ENTRY = 200  # lines; beyond this nothing is learnt of how the entry is laid out


def columns(lines: list[str], number: int) -> tuple[int, set[int]]:
    """How many spaces this line begins with, and how many it might: as its entry's other lines above do.

    A line that begins with a dash may stand where those do or where fields begin, another where fields begin.
    """
    spaces, is_item, _ = _lead(lines[number - 1])
    wanted: set[int] = set()
    for line in reversed(lines[max(0, number - 1 - LONGEST_ENTRY) : number - 1]):
        indent, is_begin, field = _lead(line)
        if line.strip() and not line.lstrip().startswith("#"):
            wanted |= {field, indent} if is_item and is_begin else {field}
        if is_begin and indent == 0:
            break
    return spaces, wanted or {spaces}


def _lead(line: str) -> tuple[int, bool, int]:
    """The spaces in front, whether a dash follows, and where the words begin."""
    match = LEAD.match(line)
    if not match:
        return 0, False, 0
    return len(match["spaces"]), bool(match["dash"]), match.start("rest")
