"""Papers as a list has them, and as they are cited."""

import pytest

from readinglist import citing
from readinglist.model import Catalogue, Paper, Text, Venue

ENGLISH, CHINESE = "Masked Autoencoders Are Scalable Vision Learners", "掩码自编码器是可扩展的视觉学习者"

VENUES = (
    Venue(
        slug="cvpr",
        name=Text((("en", "CVPR"),)),
        full_name=Text((("en", "Conference on Computer Vision"),)),
        kind="conference",
    ),
    Venue(slug="annals", name=Text((("en", "Annals of Slow Looking"),)), kind="journal"),
    Venue(
        slug="jisuanji",
        name=Text((("zh", "计算机学报"), ("en", "Chinese Journal of Computers"))),
    ),
    Venue(slug="arxiv", name=Text((("en", "arXiv"),)), kind="preprint"),
    Venue(slug="press", name=Text((("en", "Reading Press"),)), kind="book"),
    Venue(slug="school", name=Text((("en", "Northgate Polytechnic"),)), kind="thesis"),
    Venue(slug="gathering", name=Text((("en", "Gathering"),))),
)


def paper(**fields):
    """The paper most tests are about, other than these fields say."""
    return Paper(
        **{
            "id": "masked-autoencoders",
            "title": Text((("en", ENGLISH), ("zh", CHINESE))),
            "authors": ("Kaiming He", "Xinlei Chen", "Saining Xie", "Piotr Dollár"),
            "venue": "cvpr",
            "year": 2022,
            "url": "https://example.org/mae",
        }
        | fields
    )


def references(*papers):
    return tuple(citing.references(Catalogue(papers=papers, venues=VENUES)).values())


@pytest.fixture(name="paper", scope="session")
def _paper():
    return paper


@pytest.fixture(scope="session")
def refer():
    """A paper with these fields, as it is cited."""
    return lambda **fields: references(paper(**fields))[0]


SORTS = (
    {},
    {"venue": "annals", "doi": "10.1000/a_b(1)", "published": "2022-05-02", "authors": ("He, Kaiming",)},
    {"venue": "jisuanji", "title": Text((("zh", CHINESE),)), "authors": ("何恺明", "欧阳修", "王芳", "李明")},
    {
        "venue": "arxiv",
        "year": 0,
        "published": "2021-11-11",
        "arxiv": "2111.06377",
        "url": "",
        "added": "2026-11-21",
    },
    {"venue": "press", "authors": ("{Open Minds}", "et al.")},
    {"venue": "school", "authors": ("Laurens van der Maaten",)},
    {"venue": "", "year": 0, "authors": (), "url": "https://example.org/%7Ex?a=b&c=d_e"},
    {"title": Text((("en", r"CLIP & 3D: 100% of {x_1}, $y^2$ ~ #1 \o"),)), "authors": ("Martin King Jr.",)},
)


@pytest.fixture(scope="session")
def many():
    """One reference of each sort: conference, journal, Chinese journal, preprint, book, thesis, neither."""
    return references(*(paper(id=f"paper-{number}", **fields) for number, fields in enumerate(SORTS)))
