"""How the theme's search reads the list: where a word ends, and what weighs how much."""

from __future__ import annotations

HAN = r"\u3400-\u9fff\uf900-\ufaff"
ASCII_MARKS = r"\u0000-\u0029\u002b-\u002d\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf"
WIDE_MARKS = r"\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
"""Spaces and whatever is neither letter nor digit, but the full stop, and * by which
the index is asked for a word's beginning."""

SEPARATOR = rf"&(?:[lg]t|amp|quot);|[\s{ASCII_MARKS}{WIDE_MARKS}]+|\.(?!\d)|(?=[{HAN}])|(?<=[{HAN}])"
"""A regular expression of JavaScript. Each Chinese character is a word, for no program need then know where
Chinese words end; 2111.06377 stays whole."""

LANGUAGES = ["en"]
"""Whose stemmers the theme loads: the fewest it allows, for none is used."""

PIPELINE: list[str] = []
"""Nothing is cut off and no word is left out: a list of stop words drops 自 of 自监督, and words without
their endings are not found while one types them. scripts/search-words.js knows endings instead."""

FIELDS = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1.0}}
"""Tags are a paper's venue and year here: by the theme's own weights they would hide the venue's page."""

DEFAULTS = {"lang": LANGUAGES, "separator": SEPARATOR, "pipeline": PIPELINE, "fields": FIELDS}
"""The options of the theme's plugin, each for whoever has not set it."""

WORKERS = {"theme": "search-worker.js", "pagefind": "search-pagefind.js"}
"""The script that answers, by what the setting `search` says."""
