"""A text that is no YAML, and where its reader gave up → the line that is at fault, and how to mend it.

A reader of YAML gives up where it can go on no longer, often a line or a page below the slip: an open quote
is noticed at the next one. What contributors get wrong is a dozen things; each is looked for here, first on
the line where the reader gave up, then on the lines above it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.catalogue import layout

if TYPE_CHECKING:
    from collections.abc import Callable

    _Look = Callable[[list[str], int], "Advice | None"]

FARTHEST = 400  # lines; an open quote in a list of forty papers without another quote
FIELD = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<name>[A-Za-z_]\w*):(?:\s+(?P<value>\S.*?))?\s*")
"""A line as most are: a dash perhaps, a field's name, a colon, a value."""
KEPT = "%@`&*!|>,?"
"""What no unquoted text may begin with."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What is wrong with a line, and what to do."""

    line: int
    """Counted from 1."""
    column: int
    message: str
    hint: str


def find(text: str, line: int, begun: int = 0) -> Advice | None:
    """The slip behind a syntax error on this line; `begun` is the line of the quote or bracket left open."""
    lines = re.split(r"\r\n|[\n\r\x85\u2028\u2029]", text)
    line = min(line, len(lines))
    if begun and (found := _first(lines, [begun], UNCLOSED)):
        return found
    above = next((each for each in range(line - 1, 0, -1) if lines[each - 1].strip()), 0)
    upwards = range(line, max(0, line - FARTHEST), -1)
    return _first(lines, [line, above], ON_A_LINE) or _first(lines, upwards, UNCLOSED)


def quoted(words: str) -> str:
    """The words as YAML reads them back, whatever they hold."""
    if '"' in words or "\\" in words:
        return "'" + words.replace("'", "''") + "'"
    return f'"{words}"'


def _first(lines: list[str], numbers: list[int] | range, looks: tuple[_Look, ...]) -> Advice | None:
    found = (look(lines, number) for number in numbers if number for look in looks)
    return next((each for each in found if each), None)


# ── what is looked for on one line ────────────────────────────────────────────────────────────────────


def _odd_space(lines: list[str], number: int) -> Advice | None:
    """A tab, or a space that is none of ASCII's, where indentation should be."""
    line = lines[number - 1]
    before = line[: len(line) - len(line.lstrip())]
    odd = re.search(r"[^ ]", before) or re.match(r"[ ]*-(\t)", line)
    if not odd:
        return None
    what = "a tab" if "\t" in odd[0] else "a space that is not the space bar's"
    _, wanted = layout.columns([*lines[: number - 1], before.expandtabs(2) + line.lstrip()], number)
    meant = before.count(" ") or len(before.expandtabs(2))
    best = min(wanted, key=lambda column: abs(column - meant))
    hint = f"begin this line with {_spaces(best)}, typed with the space bar"
    return Advice(number, odd.start() + 1, f"{what} stands before the text", hint)


@dataclass(frozen=True, slots=True)
class _Slip:
    """A line that looks like this should look like that."""

    pattern: re.Pattern[str]
    message: str
    mended: str


SLIPS = (
    _Slip(
        re.compile(r"\s*((?:- +)?\w+) ?(?P<at>：)\s*(.*)"),
        "the colon behind {0} is a full-width one",
        "write  {0}: {2}",
    ),
    _Slip(
        re.compile(r"\s*((?:- +)?[a-z_]+)(?P<at>:)(?!//)([^\s:].*)"),
        "there is no space behind the colon",
        "write  {0}: {2}",
    ),
    _Slip(
        re.compile(r"\s*((?:- +)?[a-z_]+) *(?P<at>=) *(\S.*)"),
        "an equals sign stands in place of a colon",
        "write  {0}: {2}",
    ),
    _Slip(
        re.compile(r"\s*(?P<at>[–—－−•·*+]) *([a-z_]+:.*)"),
        "this is not the hyphen that entries begin with",
        "write  - {1}",
    ),
    _Slip(re.compile(r"\s*(?P<at>-)([a-z_]+:.*)"), "there is no space behind the dash", "write  - {1}"),
    _Slip(
        re.compile(r"\s*((?:- +)?[a-z_]+)(?P<at>)(?: +([^\s:][^:]*(?::\S[^:]*)*))?\s*"),
        "there is no colon behind {0}",
        "write  {0}: {2}",
    ),
)


def _slip(lines: list[str], number: int) -> Advice | None:
    for slip in SLIPS:
        if match := slip.pattern.fullmatch(lines[number - 1]):
            groups = [group or "" for group in match.groups()]
            message, hint = slip.message.format(*groups), slip.mended.format(*groups).rstrip()
            return Advice(number, match.start("at") + 1, message, hint)
    return None


def _needs_quotes(lines: list[str], number: int) -> Advice | None:
    """Text without quotes that holds or begins with what YAML keeps for itself."""
    match = FIELD.fullmatch(lines[number - 1])
    value = (match["value"] or "") if match else ""
    if not match or not value:
        return None
    if why := next((why for why, pattern in IN_NEED.items() if pattern.fullmatch(value)), ""):
        return Advice(
            number, match.start("value") + 1, why, f"write  {match['name']}: {quoted(_bare(value))}"
        )
    return None


IN_NEED = {
    "a text with a colon and a space in it needs quotes": re.compile(r"[^'\"\[{].*?:(?:\s.*)?"),
    f"no text may begin with one of {KEPT} without quotes": re.compile(rf"[{re.escape(KEPT)}].*"),
    "a text that begins with a bracket needs quotes": re.compile(r"(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#].*"),
    "no backslash may stand in double quotes": re.compile(r'"[^"]*\\[^0abt\tnvfre "/\\N_LPxuU][^"]*"'),
    "text goes on behind the closing quote": re.compile(
        r"\"[^\"]*\"\s*[^\s#,].*|'(?:[^']|'')*'\s*[^\s#,'].*"
    ),
}
"""Why a value needs quotes, or others: by what is wrong with it."""


def _bare(value: str) -> str:
    """The words without the quotes around them all; those within stay."""
    if curly := re.fullmatch(r"[“”]([^“”]*)[“”]", value):
        return curly[1]
    around = re.fullmatch(r"(['\"])(.*)\1", value)
    return around[2] if around and around[2].count(around[1]) != 2 else value


def _indented(lines: list[str], number: int) -> Advice | None:
    """A line that begins farther left or right than those it belongs to."""
    spaces, wanted = layout.columns(lines, number)
    if spaces in wanted:
        return None
    best = min(wanted, key=lambda column: (abs(column - spaces), column))
    message = f"this line begins with {_spaces(spaces)}, its neighbours with {_spaces(best)}"
    return Advice(number, spaces + 1, message, f"begin this line with {_spaces(best)}")


def _spaces(count: int) -> str:
    return f"{count} space{'' if count == 1 else 's'}"


def _outdented_above(lines: list[str], number: int) -> Advice | None:
    """A line with a value, farther left than the line above it and the one below."""
    spaces = len(lines[number - 1]) - len(lines[number - 1].lstrip(" "))
    above = lines[number - 2] if number > 2 else ""
    match = FIELD.fullmatch(above)
    begins = len(above) - len(above.lstrip(" "))
    before = LEAD.match(lines[number - 3]) if number > 2 else None
    if not match or not match["value"] or "-" in match["lead"] or not before:
        return None
    if not before.end() == spaces > begins:
        return None
    message = f"this line begins with {_spaces(begins)}, its neighbours with {_spaces(spaces)}"
    return Advice(number - 1, begins + 1, message, f"begin this line with {_spaces(spaces)}")


LEAD = re.compile(r"[ ]*(?:- +)?")
CLOSED = re.compile(r"(['\"]).*\1(?:\s*#.*)?")


def _open_quote(lines: list[str], number: int) -> Advice | None:
    match = FIELD.fullmatch(lines[number - 1])
    value = (match["value"] or "") if match else ""
    if not match or value[:1] not in ("'", '"') or CLOSED.fullmatch(value):
        return None
    words = value.strip("'\"")
    hint = f"write  {match['name']}: {quoted(words)}"
    return Advice(number, match.start("value") + 1, "the quote that begins here is not closed", hint)


def _by_language(lines: list[str], number: int) -> Advice | None:
    """Titles by language between braces, of which one holds what YAML keeps for itself."""
    match = FIELD.fullmatch(lines[number - 1])
    value = (match["value"] or "") if match else ""
    if not match or not re.fullmatch(r"\{\s*[a-z]{2}\s*[:：].*\}", value) or '"' in value or "'" in value:
        return None
    parts = re.split(r"\s*[,，]\s*(?=[a-z]{2}\s*[:：])", value[1:-1].strip())
    texts = (re.match(r"([a-z]{2})\s*[:：]\s*(.*)", part) for part in parts)
    mended = ", ".join(f"{text[1]}: {quoted(text[2])}" for text in texts if text)
    message = (
        "between braces, a text with a comma or a colon needs quotes, and those between texts are of ASCII"
    )
    hint = f"write  {match['name']}: {{{mended}}}"
    return Advice(number, match.start("value") + 1, message, hint)


def _hash_in_brackets(lines: list[str], number: int) -> Advice | None:
    """A # behind a space, which makes the rest of a list a comment."""
    match = FIELD.fullmatch(lines[number - 1])
    value = (match["value"] or "") if match else ""
    if not match or not re.fullmatch(r"\[[^#\]]* #[^\]]*\]", value):
        return None
    message = "what stands behind a space and a # is left out, the closing bracket too"
    hint = f"write  {match['name']}: {value.replace('#', '')}"
    return Advice(number, match.start("value") + value.index("#") + 1, message, hint)


def _open_bracket(lines: list[str], number: int) -> Advice | None:
    match = FIELD.fullmatch(lines[number - 1])
    value = (match["value"] or "") if match else ""
    closing = {"[": "]", "{": "}"}.get(value[:1], "")
    if not match or not closing or value.count(value[0]) <= value.count(closing):
        return None
    hint = f"write  {match['name']}: {value.rstrip(', ')}{closing}"
    return Advice(number, match.start("value") + 1, f"the {value[0]} that begins here is not closed", hint)


def _end_of_document(lines: list[str], number: int) -> Advice | None:
    if lines[number - 1].rstrip() != "...":
        return None
    return Advice(number, 1, "three dots on a line of their own end the file", "delete this line")


UNCLOSED = (_hash_in_brackets, _by_language, _open_bracket, _open_quote)
ON_A_LINE = (
    _odd_space,
    _end_of_document,
    _by_language,
    _open_bracket,
    _needs_quotes,
    _open_quote,
    _outdented_above,
    _slip,
    _indented,
)
"""What is looked for, the surest sign first."""
