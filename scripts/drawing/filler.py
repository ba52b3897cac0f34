"""Sections that any of the invented papers could have, with the names of its own things in them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from drawing.paper import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drawing.paper import Part

RELATED = (
    "Work on {task} has long moved between two temptations: to describe everything, and to describe what is easy to count. Early systems relied on rules written by hand, which were honest about their limits and hard to extend. Learned systems turned this around. They extend to anything that resembles their examples, and say little about where the resemblance ends [3, 7].",
    "A second line of work asks what should be kept fixed. Some authors freeze the encoder and train only a small head; others let every layer move but slow the lower ones down [2, 11]. {Name} takes no side: it learns one number a layer that says how far the layer may drift, and reports it.",
    "Closest to ours is the proposal of Okonjo and Lindqvist [5], who also ask a model to say where it looked before it answers. They train with marks made by people. We need no marks, and our experiments suggest that marks, when there are some, are better spent on evaluation.",
    "Several groups have noted that measures of {task} reward confidence rather than care [1, 9]. A model that never hesitates scores well on clean pages and fails in silence on the others. We follow the recommendation to report both kinds of error and to draw their trade-off as a curve.",
)

METHOD = (
    "Each of the steps is small enough to be checked by itself. The first one turns the input into a grid of tokens; the second compares every token with a short memory of what was seen before; the third writes back only what has changed. Nothing else in {name} has parameters, and leaving out any of the three costs more than leaving out half of the layers.",
    "We train with the sum of two losses. The first asks for the right answer. The second asks that the answer would change if the evidence did: a copy of the example with its evidence removed is shown to the same model, which is then rewarded for saying that it cannot tell. The second loss is weighted by 0.3 throughout; any value between 0.1 and 0.6 gives results within the error bars.",
    "At test time the model reads its input once. If the margin between its two best answers is small it may look again, at twice the resolution, at the quarter of the tokens which it attended to least. On {data} this happens for one example in nine and costs a twentieth of the time.",
)

RESULTS = (
    "**Setting.** We use {data}, split by author rather than by page, so that nothing of a hand or a house style leaks from training into testing. All numbers are means over five runs with different seeds. Where the runs differ by more than a point we say so, and where a difference between two methods is smaller than that we do not call it an improvement.",
    "**Main results.** {Name} is the best of the compared methods on four of the five measures and second on the fifth. The gain is largest where the input is poor, as intended: on the worst tenth of {data} errors fall by a third, while on the best tenth nothing changes. A model of twice the size without our change closes less than half of the gap.",
    "**What matters.** Taking away the second look costs 1.4 points; taking away the memory costs 3.2; taking away both costs less than their sum, for the memory is used most after a second look. Replacing the learned number of steps by a constant makes the model faster and no better, which we report because we had hoped otherwise.",
    "**Cost.** Training takes eleven hours on four cards of the previous generation. Reading a page takes 38 milliseconds, of which 30 are the encoder's. Memory grows with the square root of the page's length, so that a whole volume fits where formerly a chapter did.",
    "**Failures.** The model still mistakes decoration for content: a vignette at the end of a chapter is read as a word in one case of twelve. It is also too polite. Asked about something that is plainly absent it prefers to find something similar. Both failures are visible in its attention before they are visible in its answer.",
    "**Reading with people.** Eleven volunteers, none of them an author, read two hundred answers beside the evidence given for them. They agreed with the model on 84 of a hundred answers and, more to the point, could tell for 78 of a hundred wrong ones that the evidence did not support them. Without the evidence they could tell for 41.",
)

CLOSING = (
    "We have shown that a modest change to how a model for {task} spends its attention makes it more careful where care is needed and no slower elsewhere. The change is easy to state, easy to add, and easy to remove, and we hope that others will try all three. What it does not do is make the model know more than it was shown.",
    "Much remains open. {Data} is small and of one time; we do not know how the method behaves where pages, pictures and readers are of another kind. The code, the drawings and all five runs of every experiment are kept with this paper, so that the next reader can begin where we stopped.",
)

GIVEN = ("A.", "B.", "C.", "E.", "H.", "I.", "J.", "K.", "L.", "M.", "N.", "O.", "R.", "S.", "T.", "Y.")
FAMILY = ("Okonjo", "Lindqvist", "Amari-Bell", "Castellane", "Dvorsky", "Eberhart", "Fujisaki", "Gallant", "Hollis", "Ibarra", "Joosten", "Karelin", "Marlowe", "Nakagawa", "Osei", "Pellegrin", "Quist", "Rahimi", "Sorensen", "Takeda", "Underhill", "Varga", "Whitlock", "Yilmaz")  # fmt: skip
WORK = ("On looking twice", "A short memory for long pages", "What attention leaves behind", "Reading without hurry", "The evidence and the answer", "Small models, patient readers", "How far may a layer drift", "A grammar of glances", "Pictures as sentences", "Counting what was not seen", "When pages fade", "Learning from the margin", "Two readers of one book", "Where words point")  # fmt: skip
PLACE = ("Proceedings of the Symposium on Slow Reading", "Journal of Invented Results", "Workshop on Careful Machines", "Transactions on Pages and Pictures")  # fmt: skip


def introduction_to_related(name: str, task: str, data: str) -> tuple[Part, ...]:
    """A section on related work."""
    return (Heading("Related work"), *_filled(RELATED, name, task, data))


def rest_of_method(name: str, task: str, data: str) -> tuple[Part, ...]:
    """What is left to say about the method."""
    return _filled(METHOD, name, task, data)


def experiments(name: str, task: str, data: str) -> tuple[Part, ...]:
    """Experiments and conclusion."""
    results = _filled(RESULTS, name, task, data)
    return (Heading("Experiments"), *results, Heading("Conclusion"), *_filled(CLOSING, name, task, data))


def references(seed: int, count: int = 14) -> tuple[Part, ...]:
    """A list of invented works."""
    return (Heading("References"), *_works(random.Random(seed), count))


def _works(chance: random.Random, count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        authors = " and ".join(f"{chance.choice(GIVEN)} {family}" for family in chance.sample(FAMILY, 2))
        title = WORK[(number + chance.randrange(3)) % len(WORK)]
        yield f"[{number}] {authors}. {title}. *{chance.choice(PLACE)}*, {chance.randrange(2009, 2025)}."


def _filled(paragraphs: tuple[str, ...], name: str, task: str, data: str) -> tuple[str, ...]:
    words = {"name": name, "task": task, "data": data, "Name": _opening(name), "Data": _opening(data)}
    return tuple(paragraph.format(**words) for paragraph in paragraphs)


def _opening(words: str) -> str:
    """The words as they stand at the beginning of a sentence."""
    return words[0].upper() + words[1:]
