"""A paper's links by kind: whether each leads to such a thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readinglist.checks import finding, values
from readinglist.checks.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from readinglist.errors import Problem
    from readinglist.model import Link, Written

FILMS = ("youtube.com", "youtu.be", "bilibili.com", "vimeo.com")
TALK = ("zhihu.com", "mp.weixin.qq.com", "twitter.com", "x.com", "reddit.com")
PAPERS = ("arxiv.org", "openreview.net", "doi.org", "aclanthology.org")

NEVER = {
    "code": (*FILMS, *TALK, *PAPERS, "github.io"),
    "data": (*FILMS, *TALK),
    "model": (*FILMS, *TALK, *PAPERS),
    "video": (*PAPERS, "github.com", "gitlab.com", "mp.weixin.qq.com"),
    "slides": (*PAPERS, "mp.weixin.qq.com"),
    "demo": (*PAPERS, "mp.weixin.qq.com"),
    "project": (*PAPERS, "mp.weixin.qq.com"),
}
"""By kind of link: hosts that carry no such thing."""
FORGES = ("github.com", "gitlab.com", "gitee.com", "bitbucket.org")
"""Where code lies at an owner's and a project's name."""
WITHIN = ("blob", "issues", "pull", "pulls", "commit", "commits", "raw", "actions", "settings", "edit")
"""Pages of a project that are not its code; a folder of it, `tree`, may be a paper's."""
CHANNEL = re.compile(r"https?://(?:www\.)?(?:youtube\.com/(?:@|c/|channel/|user/)|space\.bilibili\.com/)")


def check(written: Written, today: date) -> Iterator[Problem]:
    """Tell of links of the wrong sort, and of code that is nobody's project."""
    del today
    for paper in written.catalogue.papers:
        for path, link in values.links_of(paper):
            if fault := _fault(link):
                yield finding.of(paper.place, path, written, fault)


def _fault(link: Link) -> Fault | None:
    if values.is_at(link.url, *NEVER.get(link.kind, ())):
        message = f"{values.host(link.url)} is no place for {link.kind}"
        hint = "put the address under the kind that it is, such as  project:,  or under commentary"
        return Fault("LINK_SORT", message, hint)
    if link.kind == "video" and CHANNEL.match(link.url):
        return Fault("LINK_SORT", "this is a channel, not one video", "write the address of the video itself")
    steps = [step for step in urlsplit(link.url).path.split("/") if step]
    if link.kind == "code" and values.host(link.url) in FORGES and len(steps) < 2:
        message = "this address names nobody's project, only whose projects"
        return Fault("LINK_NO_REPOSITORY", message, f"write  https://{values.host(link.url)}/OWNER/PROJECT")
    if link.kind == "code" and values.host(link.url) in FORGES and steps[2:3] and steps[2] in WITHIN:
        message = "this address is that of one page within a project"
        return Fault("LINK_SORT", message, f"write  https://{values.host(link.url)}/{steps[0]}/{steps[1]}")
    return None
