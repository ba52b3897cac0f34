"""What a program or a stranger said → Markdown in which it is shown and means nothing."""

import re

MOST = 20_000  # characters; an issue's text may have 65,536
ESCAPES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
"""What colours a terminal."""


def fence(words: str) -> str:
    """The words as a block of code, in which no name is notified and no link is one."""
    plain = "\n".join(map(_printable, ESCAPES.sub("", words).splitlines()))
    shown = plain if len(plain) <= MOST else plain[:MOST] + "\n…"
    longest = max(map(len, re.findall("`+", shown)), default=0)
    marks = "`" * max(3, longest + 1)
    return f"{marks}text\n{shown}\n{marks}\n"


def _printable(line: str) -> str:
    return "".join(char if char.isprintable() else " " for char in line)
