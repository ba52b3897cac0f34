"""Kinds of commentary, and what a link's host tells about it: a table, one row a host."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from readinglist.model import Text
from readinglist.text import language_of

KINDS = {
    "video": Text((("en", "Video"), ("zh", "视频"))),
    "article": Text((("en", "Article"), ("zh", "文章"))),
    "thread": Text((("en", "Thread"), ("zh", "讨论串"))),
    "slides": Text((("en", "Slides"), ("zh", "幻灯片"))),
    "podcast": Text((("en", "Podcast"), ("zh", "播客"))),
    "discussion": Text((("en", "Discussion"), ("zh", "讨论"))),
    "notes": Text((("en", "Notes"), ("zh", "笔记"))),
}
"""The kinds of commentary, by their name per language. Each has an icon in the style of the pages."""


@dataclass(frozen=True, slots=True)
class Host:
    """A site that carries commentary: its name for people, the kind it carries, and its language if any."""

    name: str
    kind: str
    language: str = ""


HOSTS = {
    "bilibili.com": Host("Bilibili", "video", "zh"),
    "b23.tv": Host("Bilibili", "video", "zh"),
    "youtube.com": Host("YouTube", "video"),
    "youtu.be": Host("YouTube", "video"),
    "slideslive.com": Host("SlidesLive", "video", "en"),
    "vimeo.com": Host("Vimeo", "video"),
    "zhuanlan.zhihu.com": Host("知乎", "article", "zh"),
    "zhihu.com/question": Host("知乎", "thread", "zh"),
    "zhihu.com": Host("知乎", "article", "zh"),
    "mp.weixin.qq.com": Host("微信", "article", "zh"),
    "cnblogs.com": Host("博客园", "article", "zh"),
    "csdn.net": Host("CSDN", "article", "zh"),
    "jianshu.com": Host("简书", "article", "zh"),
    "juejin.cn": Host("掘金", "article", "zh"),
    "jiqizhixin.com": Host("机器之心", "article", "zh"),
    "medium.com": Host("Medium", "article", "en"),
    "substack.com": Host("Substack", "article", "en"),
    "distill.pub": Host("Distill", "article", "en"),
    "lilianweng.github.io": Host("Lil'Log", "article", "en"),
    "twitter.com": Host("Twitter", "thread"),
    "x.com": Host("X", "thread"),
    "reddit.com": Host("Reddit", "thread", "en"),
    "speakerdeck.com": Host("Speaker Deck", "slides"),
    "slideshare.net": Host("SlideShare", "slides"),
    "xiaoyuzhoufm.com": Host("小宇宙", "podcast", "zh"),
    "podcasts.apple.com": Host("Apple Podcasts", "podcast"),
    "openreview.net": Host("OpenReview", "discussion", "en"),
    "alphaxiv.org": Host("alphaXiv", "discussion", "en"),
    "news.ycombinator.com": Host("Hacker News", "discussion", "en"),
    "github.com": Host("GitHub", "notes"),
    "notion.site": Host("Notion", "notes"),
}

UNKNOWN = Host("", "article")
MOST_LABELS = 4  # as many as mp.weixin.qq.com has; a host may be made of thousands


def host_of(url: str) -> Host:
    """The row for this address, else an article in an unknown language.

    A host's sub-domains count as the host; a row with a path wins over one without.
    """
    try:
        parts = urlsplit(url)
        names = above(parts.hostname or "")
    except ValueError:  # a malformed address has no host
        return UNKNOWN
    first = parts.path.strip("/").partition("/")[0]
    keys = [key for name in names for key in (f"{name}/{first}", name)]
    return next((HOSTS[key] for key in keys if key in HOSTS), UNKNOWN)


def above(name: str) -> tuple[str, ...]:
    """The host, or its end if it is long, and those above it: www.zhihu.com, zhihu.com, com."""
    labels = name.split(".")[-MOST_LABELS:]
    return tuple(".".join(labels[start:]) for start in range(len(labels)))


def infer(url: str, title: Text) -> tuple[str, str]:
    """A commentary's kind and language where nothing says otherwise: by its host, else its title's script."""
    host = host_of(url)
    return host.kind, host.language or (language_of(str(title)) if title else "")


def kind_name(kind: str, language: str) -> str:
    """What a kind of commentary is called in a language; "" for one that the table has not."""
    return KINDS[kind].in_(language) if kind in KINDS else ""


def is_commentary(url: str) -> bool:
    """Does this address lead to a host of commentary, so that it is not a paper's own?

    OpenReview carries papers as well as their discussion, so it does not count.
    """
    return host_of(url) is not UNKNOWN and host_of(url).kind != "discussion"
