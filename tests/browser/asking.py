"""Queries drawn from a list, what is relevant to each, and a search worker that answers them."""

import html
import itertools
import json
import re
from dataclasses import dataclass

HAN = re.compile(r"[\u3400-\u9fff]+")
LATIN = re.compile(r"(?<![a-z0-9])[a-z][a-z0-9]+")
UNSEARCHED = re.compile(r"<script.*?</script>|<([a-z0-9]+)[^>]* data-search-exclude.*?</\1>", re.DOTALL)
SHOWN = 10
STEP, ENGLISH_STEP = 3, 7
"""Every so many lines are asked for."""

ASK = """async ([worker, setup, queries]) => {
    const asked = new Worker(worker);
    const told = (message) => new Promise((resolve) => {
        asked.addEventListener("message", (event) => resolve(event.data), { once: true });
        asked.postMessage(message);
    });
    await told({ type: 0, data: { ...setup, options: { suggest: false } } });
    const found = [];
    for (const query of queries) {
        const { data } = await told({ type: 2, data: query });
        found.push(data.items.map(([first]) => first.location.split("#")[0]));
    }
    asked.terminate();
    return found;
}"""
"""Speaks with the worker as the theme's own script does: 0 set up, 1 ready, 2 query, 3 result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What a reader types, and what a page has to say to be meant."""

    typed: str
    kind: str
    needles: tuple[re.Pattern, ...]
    welcome: tuple[re.Pattern, ...] = ()
    """What else is no mistake to show: other forms of the same words."""

    def fits(self, text):
        return all(needle.search(text) for needle in self.needles)

    def suits(self, text):
        return all(needle.search(text) for needle in self.welcome or self.needles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How well queries were answered, on average."""

    recall: float
    precision: float


def ask(page, worker, setup, queries):
    """For each query the addresses of what was found, the best first."""
    return page.evaluate(ASK, [worker, setup, [query.typed for query in queries]])


def judge(queries, answers, texts):
    """Of the papers that are meant, how many are found; of the first ten results, how many are meant."""
    recalls, precisions = [], []
    for query, answer in zip(queries, answers, strict=True):
        papers = {at for at, text in texts.items() if at.startswith("papers/") and query.fits(text)}
        recalls.append(len(papers & set(answer)) / len(papers) if papers else 1)
        first = answer[:SHOWN]
        precisions.append(sum(query.suits(texts.get(at, "")) for at in first) / len(first) if first else 0)
    return Quality(recall=sum(recalls) / len(recalls), precision=sum(precisions) / len(precisions))


def texts_of(site, listed):
    """What each page is about, in small letters, by address: a paper by its entry, another by its words."""
    built = {
        path.relative_to(site).as_posix().removesuffix("index.html"): path
        for path in site.rglob("index.html")
    }
    others = {
        at: words_of(path.read_text("utf-8")) for at, path in built.items() if not at.startswith("papers/")
    }
    return others | {f"papers/{paper.id}/": said_of(paper, listed) for paper in listed.papers}


def said_of(paper, listed):
    """The words of a paper's entry, each value on a line of its own."""
    names = {each.slug: each.name.in_("en") for each in (*listed.topics, *listed.venues)}
    venue = f"{names.get(paper.venue, '')} {paper.year}"
    values = (getattr(paper, kind) for kind in ("id", "arxiv", "doi", "openreview", "acl"))
    texts = (paper.title, paper.abstract, paper.tldr, *(each.title for each in paper.commentary))
    said = (text for each in texts for _, text in each.by_language)
    writers = (each.by for each in paper.commentary)
    topics = (names[slug] for slug in paper.topics)
    more = (*paper.authors, *paper.tags, *paper.keywords, *paper.aliases)
    return "\n".join((venue, *values, *said, *writers, *topics, *more)).lower()


def words_of(page):
    """A page's own words: without menus, and without the cards of other papers."""
    article = page.partition("<article")[2].rpartition("</article>")[0]
    both = f"{page.partition('<title>')[2].partition('</title>')[0]} {article}"
    bare = UNSEARCHED.sub(" ", both)
    return html.unescape(re.sub(r"<[^>]*>", " ", bare)).lower()


# ── queries ───────────────────────────────────────────────────────────────────────────────────────────


def starts(word):
    """A word, or the beginning of one."""
    return re.compile(rf"(?<![a-z0-9]){re.escape(word)}")


def kin(word):
    """A word of the same family: the beginning that is left without the usual endings."""
    root = re.sub(r"(?<=...)(?:ations?|ions?|ings?|ers?|ors?|ed|es|e|s)$", "", word)
    return re.compile(rf"(?<![a-z0-9]){re.escape(root)}")


def whole(word):
    return re.compile(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])")


def anywhere(words):
    return re.compile(re.escape(words))


def chinese(lines):
    """Two to six characters in a row from anywhere in a line, be it a word or the border of two."""
    runs = [run for line in lines for run in HAN.findall(line) if len(run) > 1]
    for number, run in enumerate(runs[::STEP]):
        length = min(2 + number % 5, len(run))
        at = number % (len(run) - length + 1)
        piece = run[at : at + length]
        yield Query(typed=piece, kind="chinese", needles=(anywhere(piece),))


def mixed(lines):
    """A Latin word and two Chinese characters of the same line."""
    both = [(LATIN.findall(line.lower()), HAN.findall(line)) for line in lines]
    for latin, han in [(latin, han) for latin, han in both if latin and han][::STEP]:
        word, piece = max(latin, key=len), max(han, key=len)[:2]
        yield Query(typed=f"{word} {piece}", kind="mixed", needles=(starts(word), anywhere(piece)))


def english(titles):
    """Words of titles, and pairs of neighbours."""
    for title in titles[::ENGLISH_STEP]:
        words = [word for word in LATIN.findall(title.lower()) if len(word) > 3]
        yield from (
            Query(typed=word, kind="english", needles=(starts(word),), welcome=(kin(word),))
            for word in words[:1]
        )
        yield from (
            Query(
                typed=" ".join(pair),
                kind="pair",
                needles=tuple(map(starts, pair)),
                welcome=tuple(map(kin, pair)),
            )
            for pair in list(itertools.pairwise(words))[1:2]
        )


def stems(titles):
    """Singulars for plurals, plurals for singulars."""
    for title in titles[3::ENGLISH_STEP]:
        word = max(LATIN.findall(title.lower()), key=len)
        if re.search(r"[^s]s$", word):
            yield Query(typed=word[:-1], kind="stem", needles=(starts(word),), welcome=(kin(word),))
        elif re.search(r"(?:er|or|ion|work|age|ing)$", word):
            yield Query(typed=f"{word}s", kind="stem", needles=(starts(word),), welcome=(kin(word),))


def typos(titles, texts):
    """Words with a letter left out, or two in the wrong order."""
    everything = " ".join(texts.values())
    for number, title in enumerate(titles[5::ENGLISH_STEP]):
        word = max(LATIN.findall(title.lower()), key=len)
        at = len(word) // 2
        slip = (
            word[:at] + word[at + 1 :]
            if number % 2
            else word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
        )
        if slip not in everything and len(word) > 5:
            yield Query(typed=slip, kind="typo", needles=(whole(word),))


def identifiers(papers):
    for paper in papers[::ENGLISH_STEP]:
        for kind in ("arxiv", "doi"):
            if value := getattr(paper, kind):
                yield Query(typed=value, kind="id", needles=(anywhere(value.lower()),))


NAMED = ("目标检测", "检测", "多模态", "CLIP 检索")


def named():
    """What a reader of this list is sure to try."""
    for typed in NAMED:
        yield Query(typed=typed, kind="chinese", needles=tuple(map(anywhere, typed.lower().split())))


def draw(listed, texts):
    """Queries from all of a list, none of them twice."""
    titles = [text for paper in listed.papers for _, text in paper.title.by_language]
    remarks = [
        text for paper in listed.papers for each in paper.commentary for _, text in each.title.by_language
    ]
    topics = [text for topic in listed.topics for _, text in topic.name.by_language]
    lines = [*titles, *remarks, *topics]
    english_titles = [title for title in titles if LATIN.search(title.lower())]
    drawn = itertools.chain(
        named(),
        chinese(lines),
        mixed(lines),
        english(english_titles),
        stems(english_titles),
        typos(english_titles, texts),
        identifiers(listed.papers),
    )
    return list({query.typed: query for query in drawn}.values())


DEFAULT = {
    "lang": ["en"],
    "separator": r"[\s\-]+",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1e3}, "text": {"boost": 1}, "tags": {"boost": 1e6}},
}
"""What the theme's search is set to where nobody says anything."""


def setup_of(site):
    """What the theme's own script hands the worker: the index as it is in the site."""
    return json.loads((site / "search" / "search_index.json").read_text("utf-8"))
