"""What was found about a paper → its venue, year and presentation, in this list's vocabulary."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readinglist import names
from readinglist.lookup import venues
from readinglist.lookup.said import YOU, Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readinglist.lookup.entry import Wishes
    from readinglist.lookup.gather import Findings
    from readinglist.model import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeared:
    """What is said, by field; and a sentence for what is not known."""

    fields: Mapping[str, Said] = field(default_factory=dict)
    lacks: tuple[str, ...] = ()


def of(found: Findings, wishes: Wishes, catalogue: Catalogue) -> Appeared:
    """The curator's word, else that of the published version, else of the preprint."""
    said = _by_curator(wishes, catalogue) or _by_venue(found, catalogue) or _by_preprint(found, catalogue)
    fields = {name: each for name, each in said.items() if each}
    if wishes.year:
        fields["year"] = Said(wishes.year, YOU)
    elif "year" not in fields and (year := _first_year(found)):
        fields["year"] = year
    unknown = () if wishes.venue else tuple(_unknown(found, catalogue))
    if not unknown and "venue" not in fields:
        unknown = ("venue: nobody said it; give it with --venue",)
    return Appeared(fields=fields, lacks=unknown)


def _by_curator(wishes: Wishes, catalogue: Catalogue) -> dict[str, Said]:
    """A venue that is none stays, for the list's reader to refuse with a hint."""
    if not wishes.venue:
        return {}
    slugs = names.index(catalogue.venues)
    if whole := names.resolve(wishes.venue, slugs):
        return {"venue": Said(whole, YOU)}
    name, year = names.split_year(wishes.venue)
    return {"venue": Said(names.resolve(name, slugs) or name, YOU), "year": Said(year, YOU)}


def _by_venue(found: Findings, catalogue: Catalogue) -> dict[str, Said]:
    """The first venue that publishes, as far as the list knows it."""
    preprints = {venue.slug for venue in catalogue.venues if venue.kind == "preprint"}
    for record in found.latest:
        said = venues.read(record.venue, catalogue.venues)
        if said.venue and said.venue not in preprints:
            # A preprint's own year is that of its first version, not of the venue.
            year = said.year or (record.year if record.source != "arXiv" else 0)
            return {
                "venue": Said(said.venue, record.source),
                "year": Said(year, record.source),
                "presentation": _presentation(found),
            }
    return {}


def _presentation(found: Findings) -> Said:
    """Oral, spotlight …: authors say it, publishers hardly."""
    said = (Said(venues.read(record.venue, ()).presentation, record.source) for record in found.latest)
    return next(filter(None, said), Said())


def _by_preprint(found: Findings, catalogue: Catalogue) -> dict[str, Said]:
    """The preprint server, where nothing says that the paper was published."""
    arxiv = names.resolve("arXiv", names.index(catalogue.venues))
    preprint = next((record for record in found.records if record.arxiv), None)
    if not arxiv or not preprint or found.published or any(record.venue for record in found.records):
        return {}
    return {"venue": Said(arxiv, preprint.source), "year": Said(preprint.year, preprint.source)}


def _first_year(found: Findings) -> Said:
    return next((Said(record.year, record.source) for record in found.latest if record.year), Said())


def _unknown(found: Findings, catalogue: Catalogue) -> Iterator[str]:
    """What was said of a venue and is no name of this list's."""
    said = [record for record in found.latest if record.venue]
    if said and not any(venues.read(record.venue, catalogue.venues).venue for record in said):
        first = said[0]
        yield (
            f"venue: {first.source} says “{first.venue}”, which no venue of this list is called; "
            "give one with --venue, or add content/venues/<name>.md"
        )
