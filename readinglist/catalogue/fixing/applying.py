"""A text and edits → the text with them made, what they do, and where its lines stood before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readinglist.catalogue.fixing.outcome import Mended

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readinglist.catalogue.fixing.document import Edit


def compatible(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in the order of the text; of two that overlap the shorter: the other's turn comes later."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):
        if kept and (edit.start < kept[-1].end or _is_same_place(edit, kept[-1])):
            if edit.end - edit.start < kept[-1].end - kept[-1].start:
                kept[-1] = edit
        else:
            kept.append(edit)
    return kept


def made(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made; they are in its order and do not overlap."""
    pieces, end = [], 0
    for edit in edits:
        pieces += [text[end : edit.start], edit.text]
        end = edit.end
    return "".join([*pieces, text[end:]])


def told(text: str, edits: Sequence[Edit], numbers: Sequence[int]) -> Iterator[Mended]:
    """What the edits do, where they say so; `numbers` are those of the text's lines."""
    line = seen = 0
    for edit in edits:
        line += text.count("\n", seen, edit.start)
        seen = edit.start
        if edit.what:
            yield Mended(numbers[line], edit.what)


def moved(text: str, edits: Sequence[Edit], numbers: Sequence[int]) -> list[int]:
    """For each line of the text with the edits made: the number that it had in `numbers`."""
    after: list[int] = []
    line = seen = 0
    for edit in edits:
        first = line + text.count("\n", seen, edit.start)
        last = first + text.count("\n", edit.start, edit.end)
        after += numbers[line:first]
        after += _between(numbers[first : last + 1], edit)
        line, seen = last, edit.end
    return [*after, *numbers[line:]]


def _between(old: Sequence[int], edit: Edit) -> list[int]:
    """The numbers of the lines that an edit makes, all but the last, which goes on behind it."""
    added = edit.text.count("\n")
    if added == len(old) - 1:
        return [*old[:-1]]
    return [old[0]] * added


def _is_same_place(one: Edit, other: Edit) -> bool:
    return one.start == other.start == one.end == other.end
