"""A text in Markdown → the same as Markdown that is safe to show: the whole way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.prose import cleaning, converting, formulas, passing

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from readinglist.prose.cleaning import Lead


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A text that is safe to be shown."""

    markdown: str
    title: str
    """What its first heading of the first level says, formulas as they were written."""


def read(markdown: str, lead: Lead, show: Callable[[re.Match[str]], str]) -> Prose:
    """The text, made safe; `lead` says where its links lead, `show` makes HTML of its formulas."""
    short, taken = formulas.take_out(markdown, show)
    page = cleaning.clean(converting.to_html(short), lead)
    title = next((part.inner for part in passing.parts(page) if part.heading == "h1"), "")
    return Prose(
        markdown=formulas.put_back(passing.to_markdown(page), taken),
        title=formulas.as_written(passing.words_of(title), taken),
    )
