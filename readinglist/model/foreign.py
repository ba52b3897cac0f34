"""What an importer finds in a foreign list."""

from __future__ import annotations

from dataclasses import dataclass

from readinglist.model.listing import Citations, Commentary


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One entry as a foreign list has it, before it is a paper or an article of this list."""

    title: str
    line: int
    """Where it stands in the foreign file, counted from 1."""
    title_zh: str = ""
    paper_url: str = ""
    code_url: str = ""
    commentary: tuple[Commentary, ...] = ()
    venue: str = ""
    year: int = 0
    topic_path: tuple[str, ...] = ()
    """Headings from the widest to the narrowest."""
    date: str = ""
    award: str = ""
    presentation: str = ""
    authors: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    citations: Citations = Citations(count=0)
    section: str = ""
    """Set for an article (commentary on no single paper): the heading it stands under."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something an importer met and did not keep as it stood, so that nothing is lost in silence."""

    line: int
    verb: str
    """kept, merged, repaired or unused."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """All that an importer makes of a file."""

    drafts: tuple[Draft, ...] = ()
    remarks: tuple[Remark, ...] = ()
