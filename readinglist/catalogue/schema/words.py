"""What each field holds, as an editor shows it: tables, one row a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Words:
    """What an editor says of a field."""

    description: str
    examples: tuple[Any, ...] = ()


LANGUAGE = Words("The page's language, that of the interface included.")

COMMENTARY = {
    "url": Words("The address.", ("https://www.bilibili.com/video/BV1sq4y1q77t/",)),
    "title": Words("What it is called: one title, or one for each language."),
    "by": Words("Who made it.", ("李沐",)),
    "kind": Words("What it is; left out, as the address's host says."),
    "language": Words("Its language; left out, as the address's host says."),
    "date": Words("When it came out, as far as it is known.", ("2022", "2022-11", "2022-11-30")),
}

WORDS = {
    "paper": {
        "id": Words(
            "A name in the page's address, never to be changed; left out, it is made from the title.",
            ("masked-autoencoders",),
        ),
        "title": Words(
            "One title, or one for each language.",
            ("Deep Learning", {"en": "Deep Learning", "zh": "深度学习"}),
        ),
        "authors": Words("Names, in the paper's order.", (["Kaiming He", "Xinlei Chen"],)),
        "affiliations": Words("Where the authors work."),
        "venue": Words(
            "A file of content/venues, by any of its names; a year behind it is split off.", ("CVPR 2022",)
        ),
        "year": Words("The year of the venue.", (2022,)),
        "presentation": Words("How it was presented there."),
        "award": Words("An award, in words.", ("best paper",)),
        "topics": Words(
            "Files of content/topics, by any of their names; the first counts where only one can.",
            (["self-supervised"],),
        ),
        "tags": Words("Words of your own.", (["mim", "vit"],)),
        "arxiv": Words("The arXiv identifier, in quotes.", ("2111.06377",)),
        "doi": Words("The DOI.", ("10.1109/TPAMI.2016.2577031",)),
        "openreview": Words("The identifier behind forum?id=", ("TVHS5Y4dNvM",)),
        "acl": Words("The identifier in the ACL Anthology.", ("2021.acl-long.42",)),
        "url": Words("The address of the paper's page."),
        "pdf": Words("The address of its PDF."),
        "links": Words("Addresses by kind.", ({"code": "https://github.com/facebookresearch/mae"},)),
        "commentary": Words("What makes the paper clear: posts, talks, threads, notes."),
        "abstract": Words("The abstract, in one language or each."),
        "tldr": Words("The paper in a sentence or two, in one language or each."),
        "summary": Words("A curator's summary by section, in one language or each."),
        "keywords": Words("The paper's own keywords."),
        "published": Words("When it first came out, as far as it is known.", ("2021-11-11",)),
        "added": Words("When it came into the list.", ("2026-11-21",)),
        "citations": Words(
            "How often it was cited, by whose count, and when.",
            ({"count": 1200, "as_of": "2022-11-30", "source": "Semantic Scholar"},),
        ),
        "licence": Words(
            "The paper's licence, on which it may depend whether figures are shown.", ("CC-BY-4.0",)
        ),
        "figures": Words(
            "none; figures by number, the key figure first; or areas of pages and pictures of your own.",
            ("none", {"key": [3, 1]}, {"page": 4, "box": [72, 90, 540, 300]}, {"image": "figures/mine.png"}),
        ),
        "aliases": Words("Earlier ids, whose addresses lead here.", (["mae"],)),
    },
    "commentary": COMMENTARY,
    "article": COMMENTARY
    | {
        "section": Words("The heading it stands under."),
        "added": Words("When it came into the list.", ("2026-11-21",)),
    },
    "venue": {
        "name": Words("What it is called for short, in one language or each.", ("CVPR",)),
        "full_name": Words("Its whole name, as it is cited."),
        "aliases": Words("Other names under which entries may mention it."),
        "kind": Words("What it is, on which it depends how its papers are cited."),
        "url": Words("Its own site."),
        "language": LANGUAGE,
    },
    "topic": {
        "name": Words(
            "What it is called, in one language or each.", ({"en": "Self-supervised", "zh": "自监督"},)
        ),
        "aliases": Words("Other names under which entries may mention it.", (["SSL"],)),
        "parent": Words("The wider topic, by any of its names."),
        "order": Words("Its place among the topics; lower comes first.", (3,)),
        "language": LANGUAGE,
    },
    "page": {
        "title": Words("The page's title, where its first heading would not do."),
        "description": Words("What the page is about, in a sentence, for search engines."),
        "hide": Words("Parts of the page to leave out.", (["toc"],)),
        "language": LANGUAGE,
    },
}
"""By what the fields belong to."""
