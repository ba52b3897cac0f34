"""Every string that strangers are known to try, as a text: none runs under either engine's converter."""

import json

import executing
import extensions
import markdown
import pytest

from readinglist.pages import mathml
from readinglist.prose import reading
from readinglist.prose.links import lead_from

PLACES = (
    *("# {}", "[x]({})", '[x]({} "t")', "[x](<{}>)", "![x]({})", "![{}](a.png)", '[x](a.md "{}")', "<{}>"),
    *(
        '<a href="{}">x</a>',
        "<a href='{}'>x</a>",
        "[a]: {}\n\n[a]",
        "- {}\n\n    {}",
        "`{}`",
        "```{}\nx\n```",
    ),
    *("| a |\n|---|\n| {} |", '!!! note "{}"\n    x', "${}$", "[^{}]\n\n[^{}]: {}", "> # {}"),
)
"""Where in a text a string may stand."""
TOGETHER = 100  # texts converted at once: that is faster, and all of them are closed


def strings(folder):
    for file in sorted(folder.iterdir()):
        text = file.read_bytes().decode("utf-8", "replace")
        yield from _within(json.loads(text)) if file.suffix == ".json" else text.splitlines()


def _within(value):
    if isinstance(value, str):
        yield value
    else:
        for each in [*value, *value.values()] if isinstance(value, dict) else value or ():
            yield from _within(each)


@pytest.fixture(scope="module")
def hostile(shared):
    return list(dict.fromkeys(strings(shared / "hostile" / "strings")))


def read(text):
    return reading.read(text, lead_from("papers/x.md", "papers/x/index.md"), mathml.shown).markdown


def what_runs(texts):
    safe = [read(text) for text in texts]
    together = ("\n\n".join(safe[at : at + TOGETHER]) for at in range(0, len(safe), TOGETHER))
    return {
        phrase
        for each in together
        for phrase in executing.found(markdown.markdown(each, extensions=extensions.NAMED))
    }


def test_the_strings_would_run_if_nothing_were_done(hostile):
    found = executing.found("\n\n".join(hostile[:500]))
    assert len(found) > 100


@pytest.mark.parametrize("part", range(8))
def test_none_runs_as_a_text(part, hostile):
    assert what_runs(hostile[part::8]) == set()


@pytest.mark.parametrize("part", range(8))
def test_none_runs_wherever_it_stands_in_a_text(part, hostile):
    placed = (PLACES[at % len(PLACES)].replace("{}", words) for at, words in enumerate(hostile))
    assert what_runs(list(placed)[part::8]) == set()
