"""Changes → Markdown as GitHub shows it under a pull request."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from readinglist.changes import cards
from readinglist.text import escape_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

    from readinglist.changes import Changed, Changes, Differing, Entry
    from readinglist.changes.cards import Names
    from readinglist.errors import Problem

    Thing = TypeVar("Thing")

MOST_PARTS = 8  # of a field; a page of prose has a part for each line
MOST_SHOWN = 50  # of each part; a summary on GitHub ends at 1 MiB


def to_markdown(changes: Changes, names: Names, problems: Sequence[Problem] = ()) -> str:
    """What a maintainer wants to see before merging: problems, cards of what came, what became of the rest.

    Every word of the list is escaped; links lead to the web or nowhere.
    """
    parts = (
        ["## What changes in the list", _total(changes), *_unread(changes)],
        _part("To be mended", problems, _problem, "\n"),
        _part("Added", changes.added, lambda entry: cards.card(entry, names)),
        _part("Changed", changes.changed, _change),
        _part("Removed", changes.removed, _gone, "\n"),
    )
    return "\n\n".join(chain.from_iterable(parts)) + "\n"


def _total(changes: Changes) -> str:
    counts = (("added", changes.added), ("changed", changes.changed), ("removed", changes.removed))
    return ", ".join(f"{len(entries)} {word}" for word, entries in counts if entries) or "No entry changes."


def _unread(changes: Changes) -> Iterator[str]:
    """What nothing can be said of yet."""
    shown = ", ".join(map(escape_markdown, changes.unread[:MOST_PARTS]))
    more = f" and {len(changes.unread) - MOST_PARTS} more files" if len(changes.unread) > MOST_PARTS else ""
    if changes.unread:
        yield f"Could not be read, and is compared once it is mended: {shown}{more}"


def _part(
    title: str, things: Sequence[Thing], tell: Callable[[Thing], str], between: str = "\n\n"
) -> Iterator[str]:
    """A heading with the number, and what there is to tell of each; nothing where there is nothing."""
    if things:
        yield f"### {title}: {len(things)}"
        yield between.join(tell(thing) for thing in things[:MOST_SHOWN])
    if len(things) > MOST_SHOWN:
        yield f"… and {len(things) - MOST_SHOWN} more."


def _problem(problem: Problem) -> str:
    hint = f" – {escape_markdown(problem.hint)}" if problem.hint else ""
    return f"- **{cards.place(problem.place)}** {escape_markdown(problem.message)} ({problem.code}){hint}"


def _gone(entry: Entry) -> str:
    return f"- {cards.line(entry)}"


def _change(change: Changed) -> str:
    return "\n".join([f"#### {cards.line(change.after)}", "", *map(_field, change.fields)])


def _field(field: Differing) -> str:
    """What went, struck out, and what came; a field whose parts changed places alone has neither."""
    gone, come = _marked(field.gone, "~~"), _marked(field.come, "**")
    return f"- {field.name}: {' → '.join(filter(None, (gone, come))) or 'in another order'}"


def _marked(parts: Sequence[str], mark: str) -> str:
    more = [f"(and {len(parts) - MOST_PARTS} more)"] if len(parts) > MOST_PARTS else []
    return " ".join([*(f"{mark}{escape_markdown(words)}{mark}" for words in parts[:MOST_PARTS]), *more])
