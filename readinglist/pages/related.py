"""Papers → for each of them the most alike, and in what: the words and topics that two papers share.

Words count the more the fewer papers have them (tf-idf); only the rarer ones are compared, so that the cost
grows with the list and not with its square.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readinglist.text import HAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from readinglist.model import Paper

SHOWN = 4  # one row of small cards
NAMED = 3  # words in a reason: enough to see why
COMPARED = 16  # of a paper's words, the most telling ones
COMMON = 50  # papers; a word that more of them have tells little, and costs most
IN_TITLE = 3.0  # what a title, a tag or a keyword says was chosen, what an abstract says was only said
TOPIC = 0.15  # of likeness: as much as a rare word or two, so that words decide among those of one topic

WORD = re.compile(rf"[a-z][a-z0-9]{{2,}}|[{HAN}]+")

Weights = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A paper that is like another one, and in what."""

    position: int
    """Among the papers."""
    topic: str
    """The slug of a topic that both have, or ""."""
    words: tuple[str, ...]
    """What both say, the most telling first."""


def related(papers: Sequence[Paper]) -> tuple[tuple[Alike, ...], ...]:
    """For each paper those most like it, the likest first; none for a paper that is like no other."""
    weights = _weights([_counted(paper) for paper in papers])
    holders = _holders(weights)
    return tuple(tuple(_likest(here, papers, weights, holders)) for here in range(len(papers)))


def words_of(words: str) -> Iterator[str]:
    """The words of a text; of Chinese, which has no spaces, every two characters that stand together."""
    for run in WORD.findall(words.lower()):
        if run.isascii():
            yield run
        else:
            yield from (run[at : at + 2] for at in range(len(run) - 1))


def _counted(paper: Paper) -> Weights:
    """How much each word says in this paper; one said ten times does not say ten times as much."""
    chosen = Counter(_words((*_texts(paper.title), *paper.tags, *paper.keywords)))
    said = Counter(_words((*_texts(paper.tldr), *_texts(paper.abstract))))
    return {word: math.log1p(IN_TITLE * chosen[word] + said[word]) for word in chosen | said}


def _texts(words: object) -> Iterable[str]:
    return (text for _, text in getattr(words, "by_language", ()))


def _words(texts: Iterable[str]) -> Iterator[str]:
    return (word for text in texts for word in words_of(text))


def _weights(counted: Sequence[Weights]) -> list[Weights]:
    """Each paper's most telling words, together of length 1."""
    papers_with = Counter(word for each in counted for word in each)
    most = min(COMMON, max(2, len(counted) // 3))  # in a small list no word is common by number
    rarity = {
        word: math.log((1 + len(counted)) / held) for word, held in papers_with.items() if 1 < held <= most
    }
    return [
        _unit({word: said * rarity[word] for word, said in each.items() if word in rarity})
        for each in counted
    ]


def _unit(weights: Weights) -> Weights:
    kept = heapq.nsmallest(COMPARED, weights.items(), key=lambda pair: (-pair[1], pair[0]))
    length = math.sqrt(sum(weight * weight for _, weight in kept)) or 1.0
    return {word: weight / length for word, weight in kept}


def _holders(weights: Sequence[Weights]) -> Mapping[str, list[tuple[int, float]]]:
    """By word, the papers that have it, and how much it says there."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for position, each in enumerate(weights):
        for word, weight in each.items():
            holders[word].append((position, weight))
    return holders


def _likest(
    here: int,
    papers: Sequence[Paper],
    weights: Sequence[Weights],
    holders: Mapping[str, list[tuple[int, float]]],
) -> Iterator[Alike]:
    likeness: dict[int, float] = defaultdict(float)
    for word, weight in weights[here].items():
        for position, theirs in holders[word]:
            likeness[position] += weight * theirs
    likeness.pop(here, None)
    shared = {there: _topic(papers[here], papers[there]) for there in likeness}
    ranked = ((-likeness[there] - TOPIC * bool(shared[there]), papers[there].id, there) for there in likeness)
    for _, _, there in heapq.nsmallest(SHOWN, ranked):
        yield Alike(position=there, topic=shared[there], words=_in_both(weights[here], weights[there]))


def _topic(one: Paper, other: Paper) -> str:
    """The first of one's topics that the other has, too."""
    return next((slug for slug in one.topics if slug in other.topics), "")


def _in_both(one: Weights, other: Weights) -> tuple[str, ...]:
    """The words that make two papers alike, pairs of Chinese characters that overlap as one word."""
    by_weight = sorted(one.keys() & other.keys(), key=lambda word: (-one[word] * other[word], word))
    return tuple(_joined(by_weight))[:NAMED]


def _joined(words: Iterable[str]) -> list[str]:
    """Words with those joined that end as another begins: 自监 and 监督 are 自监督."""
    joined: list[str] = []
    for word in words:
        before = next((each for each in joined if not word.isascii() and each[-1] == word[0]), "")
        behind = next((each for each in joined if not word.isascii() and each[0] == word[-1]), "")
        if before:
            joined[joined.index(before)] = before + word[1:]
        elif behind:
            joined[joined.index(behind)] = word + behind[1:]
        else:
            joined.append(word)
    return joined
