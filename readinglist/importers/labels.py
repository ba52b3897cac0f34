"""A link's words and address → what it leads to: the paper, its code, a commentary, or something else."""

from __future__ import annotations

import re

from readinglist import hosts
from readinglist.identifiers import identify

LABELS = {
    "code": re.compile(
        r"(?:official )?(?:codes?|source code|github|repo|pytorch|tensorflow)(?: (?:link|official|url))?"
        r"|(?:开源|项目)?(?:代码|源码|开源)(?:链接|地址)?|开源地址",
        re.IGNORECASE,
    ),
    "paper": re.compile(
        r"(?:full )?(?:paper|pdf|arxiv|abs|abstract|link|url)s?(?: (?:link|url|page|pdf))?"
        r"|\d{4} \d{4,5}(?:v\d+)?|(?:论文|原文|文章)(?:链接|地址|下载|原文)?|链接",
        re.IGNORECASE,
    ),
    "commentary": re.compile(
        r"(?:blog|video|talk|youtube|bilibili|tweet)s?(?: (?:post|link))?"
        r"|(?:中文|论文)?(?:解读|讲解|精读|视频|博客)",
        re.IGNORECASE,
    ),
    "other": re.compile(
        r"(?:project|home|web)(?: ?(?:page|site))?|datasets?|data|demo|slides?|poster|bibtex|colab|supp\w*"
        r"|hugging ?face|hf|models?|weights|checkpoints?"
        r"|项目(?:主页|地址|链接)?|主页|数据集?",
        re.IGNORECASE,
    ),
}
"""What a link is, by the words that stand for nothing else."""

REPOSITORY = re.compile(r"https?://(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com)/[^/]+/[^/#?]+/?")
PAPER_FILE = re.compile(r"https?://[^?#]+\.pdf", re.IGNORECASE)
PAPER_HOSTS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:arxiv\.org|arxiv-vanity\.com|openreview\.net|aclanthology\.org|thecvf\.com|ecva\.net"
    r"|ieee\.org|acm\.org|springer\.com|sciencedirect\.com|nature\.com|science\.org|wiley\.com|mlr\.press|nips\.cc"
    r"|neurips\.cc|aaai\.org|ijcai\.org|bmva\.org|jmlr\.org|isca-speech\.org|usenix\.org|readpaper\.com"
    r"|semanticscholar\.org|doi\.org|researchgate\.net|ssrn\.com|biorxiv\.org|medrxiv\.org)/",
    re.IGNORECASE,
)


def kind_of(words: str, url: str) -> str:
    """paper, code, commentary or other: by the label first, by the address where the words are a title."""
    label = re.sub(r"[\W_]+", " ", words).strip()
    for kind, pattern in LABELS.items():
        if pattern.fullmatch(label):
            return kind
    if leads_to_paper(url):
        return "paper"
    if REPOSITORY.fullmatch(url):
        return "code"
    return "commentary" if hosts.is_commentary(url) else "paper"


def is_label(words: str) -> bool:
    """Do the words say only what the link is, so that they are nobody's title?"""
    label = re.sub(r"[\W_]+", " ", words).strip()
    return not label or any(pattern.fullmatch(label) for pattern in LABELS.values())


def leads_to_paper(url: str) -> bool:
    """Is this certainly a paper's address: an identifier, a publisher's, or a PDF?"""
    return bool(identify(url).kind != "url" or PAPER_HOSTS.match(url) or PAPER_FILE.fullmatch(url))
