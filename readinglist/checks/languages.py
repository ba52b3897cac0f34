"""Titles by language: whether each is in the language it stands under."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault
from readinglist.text import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Written

FEWEST_WORDS = 3  # of English under zh; fewer are the name of a method
MEANT = {"cn": "zh", "ch": "zh", "chn": "zh", "jp": "ja", "kr": "ko", "eng": "en", "us": "en", "uk": "en"}
"""Names of countries and old habits → languages."""


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of Chinese under en, of English under zh, and of what is no language."""
    del today
    for paper, path, words in values.titles(written.catalogue):
        by_language = len(paper.title.by_language) > 1 or written.place(paper.place, path) != written.place(
            paper.place, "title"
        )
        if by_language and (fault := _fault(path.rpartition(".")[2], words)):
            yield finding.of(paper.place, path, written, fault)


def _fault(language: str, words: str) -> Fault | None:
    if language in MEANT:
        message = f'"{language}" is no language'
        return Fault("TITLE_LANGUAGE", message, f"call it {MEANT[language]}")
    han, latin = len(re.findall(f"[{HAN}]", words)), len(re.findall(r"[A-Za-z]{2,}", words))
    if (language == "en" and han > latin) or (language == "zh" and not han and latin >= FEWEST_WORDS):
        message = f"this title is not in the language {language} that it stands under"
        return Fault("TITLE_LANGUAGE", message, "let each title stand under its own language: {en: …, zh: …}")
    return None
