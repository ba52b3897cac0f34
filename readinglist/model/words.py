"""Words in one or more languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one or more languages, the author's first: `Text((("en", "Vision"), ("zh", "视觉")))`."""

    by_language: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.by_language[0][1] if self.by_language else ""

    def __bool__(self) -> bool:
        return bool(self.by_language)

    def in_(self, language: str) -> str:
        """The words in this language, else in the author's first one."""
        return dict(self.by_language).get(language, str(self))

    def besides(self, language: str) -> tuple[tuple[str, str], ...]:
        """The (language, words) pairs that `in_(language)` leaves out."""
        shown = language if language in dict(self.by_language) else next(iter(dict(self.by_language)), "")
        return tuple(pair for pair in self.by_language if pair[0] != shown)
