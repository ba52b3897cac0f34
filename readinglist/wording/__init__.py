"""Phrase and language → the interface's words."""

from __future__ import annotations

from dataclasses import dataclass

from readinglist.model import Text
from readinglist.wording.phrases import LANGUAGES, MONTHS, PHRASES, WORDS


@dataclass(frozen=True, slots=True)
class Wording:
    """The interface's words in one language: `say("count-papers", count=3)`."""

    language: str = "en"

    def __call__(self, phrase: str, *, count: int = 0, **parts: object) -> str:
        """The phrase with its parts filled in, in the form that the count asks for."""
        words = PHRASES[phrase]
        if self.language == "zh":
            return words.zh.format(count=count, **parts)
        return (words.en_one if count == 1 and words.en_one else words.en).format(count=count, **parts)

    def pattern(self, phrase: str) -> tuple[str, str]:
        """The phrase for one and for many, its parts still to be filled in, for a script to do so."""
        words = PHRASES[phrase]
        return (words.zh, words.zh) if self.language == "zh" else (words.en_one or words.en, words.en)

    def text(self, phrase: str) -> Text:
        """The phrase as a title, which knows its language."""
        return Text(((self.language, self(phrase)),))

    def label(self, word: str) -> str:
        """The interface's name for a word of the list (`oral`, `code`), else the word itself, capitalised."""
        known = WORDS.get(word.lower())
        if not known:
            return word[:1].upper() + word[1:]
        return known.zh if self.language == "zh" else known.en

    def year(self, year: int) -> Text:
        """The year as a heading."""
        return Text(((self.language, str(year)),)) if year else self.text("year-unknown")

    def month(self, date: str) -> str:
        """The month of an ISO date, as a heading: November 2026."""
        year, _, rest = date.partition("-")
        number = rest[:2]
        if not number.isdecimal() or not 1 <= int(number) <= len(MONTHS):
            return year or self("date-unknown")
        return f"{year} 年 {int(number)} 月" if self.language == "zh" else f"{MONTHS[int(number) - 1]} {year}"


def language_name(language: str) -> str:
    """A language's name in itself; a code that is not in the table stands for itself."""
    return LANGUAGES.get(language, language)


def wording_in(language: str) -> Wording:
    """The interface's words in this language, else in English."""
    return Wording("zh" if language.startswith("zh") else "en")
