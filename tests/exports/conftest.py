"""A list of three papers and an article, and what is exported of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from readinglist import exports
from readinglist.model import (
    Article,
    Box,
    Catalogue,
    Citations,
    Commentary,
    Crop,
    Figures,
    Link,
    Paper,
    Region,
    Settings,
    Text,
    Topic,
    Venue,
)

HERE = Path(__file__).parent

SETTINGS = Settings(
    root=HERE,
    list_path=HERE / "papers.yaml",
    content=HERE / "content",
    cache=HERE / "cache",
    site_dir=HERE / "site",
    site_name="Toy",
    site_url="https://toy.example/list",
)

PATCHES = Paper(
    id="hidden-patches",
    title=Text((("en", "Hidden <Patches> & More"), ("zh", "被遮住的图块"))),
    authors=("Ada Lovelace", "Charles Babbage", "Grace Hopper", "王芳"),
    venue="cvpr",
    year=2022,
    presentation="oral",
    award="best paper",
    topics=("vision",),
    tags=("ViT", "掩码"),
    arxiv="2111.00001",
    links=(Link(kind="code", url="https://code.example/patches"),),
    commentary=(
        Commentary(
            url="https://www.bilibili.com/video/BV1/",
            title=Text((("zh", "精读"),)),
            kind="video",
            language="zh",
        ),
    ),
    abstract=Text((("en", "We hide patches."), ("zh", "我们遮住图块。"))),
    added="2026-11-21",
    citations=Citations(count=12, as_of="2026-11"),
    licence="CC BY 4.0",
)
CHINESE = Paper(
    id="x-chinese",
    title=Text((("zh", "目标检测综述"),)),
    authors=("张三", "李四"),
    venue="cvpr",
    year=2021,
    doi="10.1000/182",
    added="2026-10",
)
UNDATED = Paper(id="undated", title=Text((("en", "Undated"),)), url="https://papers.example/undated")

LISTED = Catalogue(
    papers=(PATCHES, CHINESE, UNDATED),
    articles=(
        Article(
            title=Text((("zh", "综述"),)),
            url="https://zhuanlan.zhihu.com/p/1",
            section="Surveys",
            added="2026-10-30",
        ),
    ),
    venues=(Venue(slug="cvpr", name=Text((("en", "CVPR"),)), kind="conference"),),
    topics=(Topic(slug="vision", name=Text((("en", "Vision"), ("zh", "视觉")))),),
)

CROP = Crop(
    region=Region(number="2", kind="figure", page=3, box=Box(x0=0, y0=0, x1=1, y1=1)),
    image=HERE / "large.webp",
    width=1600,
    height=900,
    thumbnail=HERE / "small.webp",
    thumbnail_width=480,
    thumbnail_height=270,
)
FIGURES = {"hidden-patches": Figures(paper_id="hidden-patches", digest="0", pages=9, crops=(CROP,))}


@pytest.fixture(scope="session")
def listed():
    return LISTED


@pytest.fixture(scope="session")
def settings():
    return SETTINGS


@pytest.fixture(scope="session")
def exported():
    """Every text file that is exported, by uri, of this list or another, with other settings."""

    def texts(listed=LISTED, **fields):
        parts = exports.render(listed, FIGURES, replace(SETTINGS, **fields))
        return {part.uri: part.text for part in parts if hasattr(part, "text")}

    return texts


@pytest.fixture(scope="session")
def toy(exported):
    return exported()


@pytest.fixture(scope="session")
def with_paper():
    """The list with its first paper changed."""
    return lambda **fields: replace(LISTED, papers=(replace(PATCHES, **fields), CHINESE, UNDATED))
