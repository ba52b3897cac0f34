"""The values that travel between stages. Nothing here reads, writes or decides.

What is not known is empty: "" for text, () for many, 0 for a year or a count.
"""

from readinglist.model.figures import Box, Crop, Figures, Pdf, Progress, Region, Skipped
from readinglist.model.foreign import Draft, Imported, Remark
from readinglist.model.listing import (
    NOWHERE,
    SECTIONS,
    Area,
    Article,
    Catalogue,
    Citations,
    Commentary,
    FigureChoice,
    Link,
    Note,
    OwnImage,
    Paper,
    Section,
    Topic,
    Venue,
)
from readinglist.model.record import Record, Unanswered
from readinglist.model.site import Asset, Contributor, Page, Part, Settings, TextFile
from readinglist.model.words import Text
from readinglist.model.written import Written

__all__ = [
    "NOWHERE",
    "SECTIONS",
    "Area",
    "Article",
    "Asset",
    "Box",
    "Catalogue",
    "Citations",
    "Commentary",
    "Contributor",
    "Crop",
    "Draft",
    "FigureChoice",
    "Figures",
    "Imported",
    "Link",
    "Note",
    "OwnImage",
    "Page",
    "Paper",
    "Part",
    "Pdf",
    "Progress",
    "Record",
    "Region",
    "Remark",
    "Section",
    "Settings",
    "Skipped",
    "Text",
    "TextFile",
    "Topic",
    "Unanswered",
    "Venue",
    "Written",
]
