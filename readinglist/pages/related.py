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
from itertools import chain
from typing import TYPE_CHECKING

from readinglist.text import HAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from readinglist.model import Paper, Text

SHOWN = 4  # one row of small cards
NAMED = 3  # words in a reason: enough to see why
COMPARED = 12  # of a paper's words, the most telling ones
COMMON = 50  # papers; a word that more of them have tells little, and costs most
IN_TITLE = 3  # times; what a title, a tag or a keyword says was chosen, what an abstract says was only said
TOPIC = 0.15  # of likeness: as much as a rare word or two, so that words decide among those of one topic
LEAST = 0.1  # likeness; below, two papers have a word in common by chance

WORD = re.compile(rf"[a-z][a-z0-9]{{2,}}|[{HAN}]+")

SAYS_NOTHING = frozenset(
    re.findall(
        r"\w+",
        "about above after again all also and any are because been before being below between both but can"
        " could does down each few for from further had has have here how into its itself less many may more"
        " most much not off once one only other our out over own same she should some such than that the"
        " their them"
        " then there these they this those three through too two under until use used uses using very"
        " via was well were what when where which while who why will with within without would you your",
    )
)
"""Words of grammar: in a small list they are as rare as any, and are no reason."""
GRAMMAR = re.compile("[的了是在和与及对中为之有不一个同其这以可于从到并或而且]")
"""Characters of the same kind."""

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


def words_of(words: str) -> list[str]:
    """The words of a text; of Chinese, which has no spaces, every two characters that stand together."""
    found = WORD.findall(words.lower())
    if words.isascii():
        return found
    return [word for run in found for word in ([run] if run.isascii() else _pairs(run))]


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)]


def _counted(paper: Paper) -> Counter[str]:
    """How often the paper says each word, its title, tags and keywords thrice."""
    chosen = words_of("\n".join((*_texts(paper.title), *paper.tags, *paper.keywords)))
    said = words_of("\n".join((*_texts(paper.tldr), *_texts(paper.abstract))))
    return Counter(said + chosen * IN_TITLE)


def _texts(words: Text) -> list[str]:
    return [text for _, text in words.by_language]


def _weights(counted: Sequence[Counter[str]]) -> list[Weights]:
    """Each paper's most telling words, together of length 1; said ten times is not ten times as telling."""
    rarity = _rarity(counted)
    return [
        _unit({word: math.log1p(times) * rarity[word] for word, times in each.items() if word in rarity})
        for each in counted
    ]


def _rarity(counted: Sequence[Counter[str]]) -> Weights:
    """How much each word tells; words of grammar, and those of one paper or of many, tell nothing."""
    papers_with = Counter(chain.from_iterable(counted))
    most = min(COMMON, max(2, len(counted) // 3))  # in a small list no word is common by number
    return {
        word: math.log((1 + len(counted)) / held)
        for word, held in papers_with.items()
        if 1 < held <= most and word not in SAYS_NOTHING and not GRAMMAR.search(word)
    }


def _unit(weights: Weights) -> Weights:
    kept = sorted([(-weight, word) for word, weight in weights.items()])[:COMPARED]
    length = math.sqrt(sum(weight * weight for weight, _ in kept)) or 1.0
    return {word: -weight / length for weight, word in kept}


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
    for likeness, there in _ranked(here, papers, weights[here], holders)[:SHOWN]:
        if likeness >= LEAST:
            words = _in_both(weights[here], weights[there])
            yield Alike(position=there, topic=_topic(papers[here], papers[there]), words=words)


def _ranked(
    here: int, papers: Sequence[Paper], mine: Weights, holders: Mapping[str, list[tuple[int, float]]]
) -> list[tuple[float, int]]:
    """How like the likest papers are to this one, by words first, then by a topic that both have."""
    likeness: dict[int, float] = defaultdict(float)
    for word, weight in mine.items():
        for position, theirs in holders[word]:
            likeness[position] += weight * theirs
    likeness.pop(here, None)
    by_words = heapq.nsmallest(4 * SHOWN, [(-value, there) for there, value in likeness.items()])
    whole = [(TOPIC * bool(_topic(papers[here], papers[there])) - minus, there) for minus, there in by_words]
    return sorted(whole, key=lambda each: (-each[0], papers[each[1]].id))


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
