"""What authors write about a preprint → the words in it that say where it appeared."""

from __future__ import annotations

import re

YEAR = r"(?:19|20)\d\d"
HOW = r"(?:(?:as|for)\s+(?:an?\s+)?[\w ]{3,30}?\s+)?"
ACCEPTED = re.compile(
    r"\b(?:accepted|(?:to )?appear(?:s|ed|ing)?|published|presented|forthcoming|camera[- ]ready(?: version)?)"
    rf"\s+{HOW}(?:at|to|by|in|for)\s+(?:the\s+)?(\S.+)",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"(?:^|[,:(]\s*|\b(?i:accepted)\s+)((?:IEEE |ACM |IEEE/CVF )?[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?: [A-Z]{2,})?"
    rf"[ ,'’-]*(?:{YEAR}|(?<=['’])\d\d)(?!\d).*)"
)
"""An acronym and a year where a clause begins: 12 pages, CVPR 2022 (oral). COCO 2017 within one is none."""

NOT_YET = re.compile(r"submitted|submission|under review|rejected|withdrawn|in preparation", re.IGNORECASE)
ANOTHER = re.compile(
    r"(?:extended|journal|full|longer|long|short) version of|extension of|extends|supplement|appendix",
    re.IGNORECASE,
)
"""Sentences that tell of another paper's appearance."""

SENTENCE = re.compile(r"(?:;|(?<!Proc)(?<!Trans)(?<!Conf)(?<!Int)\.(?=\s|$))\s*")
BEYOND = re.compile(
    r"\s*[,(]?\s*(?:https?://|(?:the )?(?:project|code|dataset|website|\d+ (?:pages|figures))\b).*"
)
LONGEST = 200  # characters; the longest name of proceedings has 150


def venue(comment: str) -> str:
    """The clause that names a venue, as the authors wrote it: CVPR 2022 (Oral); "" where there is none."""
    for sentence in SENTENCE.split(comment):
        if NOT_YET.search(sentence) or ANOTHER.search(sentence):
            continue
        if match := ACCEPTED.search(sentence) or NAMED.search(sentence):
            return BEYOND.sub("", match[1])[:LONGEST].strip(" ,:!")
    return ""


def accepted(venue_field: str) -> str:
    """What a forum's field for the venue says, unless that is a submission: ICLR 2024 poster."""
    return "" if NOT_YET.search(venue_field) else venue(venue_field) or venue_field
