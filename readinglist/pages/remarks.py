"""Commentary and articles → the lines of a list, and what each kind is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readinglist import holdings, hosts, text
from readinglist.pages import parts
from readinglist.pages.parts import Words
from readinglist.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readinglist.model import Article, Commentary
    from readinglist.pages.parts import Anchor
    from readinglist.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A commentary or an article, as a line of a list."""

    anchor: Anchor
    kind: str
    by: str
    language: str
    date: str

    def facts(self, say: Wording, is_kind_said: bool) -> tuple[str, ...]:  # noqa: FBT001 - as templates call it
        """What is known of it besides its name."""
        by = say("by", name=self.by) if self.by else ""
        kind = "" if is_kind_said else self.kind
        return tuple(filter(None, (kind, by, self.language, self.date)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The commentary of one kind."""

    kind: str
    remarks: tuple[Remark, ...]


def groups(say: Wording, entries: Iterable[Commentary | Article]) -> tuple[Group, ...]:
    """Commentary by kind, in the order of the table of kinds."""
    by_kind = holdings.gather(remarks(say, entries), lambda remark: remark.kind)
    return tuple(Group(kind=kind, remarks=held) for kind, held in by_kind.items())


def remarks(say: Wording, entries: Iterable[Commentary | Article]) -> tuple[Remark, ...]:
    """Commentary or articles as lines, each kind together, in the order of the table of kinds."""
    kinds = list(hosts.KINDS)
    in_order = sorted(
        entries, key=lambda entry: kinds.index(entry.kind) if entry.kind in kinds else len(kinds)
    )
    return tuple(_remark(say, entry) for entry in in_order)


def kind_name(say: Wording, kind: str) -> str:
    """A kind of commentary in the interface's language."""
    return hosts.kind_name(kind, say.language) or say.label(kind)


def several(say: Wording, kind: str, count: int) -> str:
    """So many of a kind of commentary: 2 articles."""
    name = kind_name(say, kind)
    return say("kind-count", count=count, kind=name, kinds=f"{name.lower().removesuffix('s')}s")


def name_of(entry: Commentary | Article) -> Words:
    """What a commentary is called: its title, else its author, else where it stands."""
    if entry.title:
        language, title = entry.title.by_language[0]
        return Words(text=title, language=language)
    name = entry.by or hosts.host_of(entry.url).name or _host(entry.url)
    return Words(text=name, language=text.language_of(name))


def _remark(say: Wording, entry: Commentary | Article) -> Remark:
    name = name_of(entry)
    return Remark(
        anchor=parts.outward(name, entry.url, icon=text.slug(entry.kind)),
        kind=kind_name(say, entry.kind),
        by=entry.by if entry.by != name.text else "",
        language=language_name(entry.language),
        date=entry.date,
    )


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or url).removeprefix("www.")
    except ValueError:  # a malformed address has no host: show it as it is
        return url
