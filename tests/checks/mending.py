"""A hint that says literally what to write → the list with that written; None where it asks for judgement."""

import re

SPACES = re.compile(r"begin this line with (\d+) spaces?(?:,.*)?")
KEY = re.compile(r"did you mean  ([\w-]+): \?")
WORD = re.compile(r"did you mean  ?([\w-]+) *\?.*")
FIELD = re.compile(r"write  (- )?(\w+):(?: (.*?))?(?:  .*)?")
VALUE = re.compile(r"write  (\S.*?)(?:  .*)?")


def applied(lines, problem):
    """The lines with the one at the problem's place as its hint has it."""
    number, hint = problem.place.line - 1, problem.hint
    if hint in ("delete this line", "delete the --- line"):
        return lines[:number] + lines[number + 1 :]
    line = rewritten(lines[number], problem.place.column - 1, hint)
    return None if line is None or "…" in hint else [*lines[:number], line, *lines[number + 1 :]]


def rewritten(line, column, hint):
    if match := SPACES.fullmatch(hint):
        return " " * int(match[1]) + line.lstrip()
    if match := KEY.fullmatch(hint):
        return line[:column] + re.sub(r"^[^:]+", match[1], line[column:])
    if match := FIELD.fullmatch(hint):
        lead = re.match(r"\s*", line)[0]
        dash = "- " if line.lstrip().startswith("-") else ""
        begin = lead[:-2] + "- " if match[1] and not dash else lead + dash
        return f"{begin}{match[2]}: {match[3] or ''}".rstrip()
    if match := WORD.fullmatch(hint) or VALUE.fullmatch(hint):
        return line[:column] + re.sub(r"[^\]},]+$|^[^\]},]*", lambda _: match[1], line[column:], count=1)
    return None
