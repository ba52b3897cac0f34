"""What a list prints → what it means: addresses and titles, repaired by rule."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from itertools import chain, groupby, islice
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from readinglist import hosts
from readinglist.identifiers import identify
from readinglist.importers import formulas
from readinglist.model import Commentary, Remark
from readinglist.text import to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

# ── addresses ─────────────────────────────────────────────────────────────────────────────────────────

WEB = re.compile(r"h+ttps?://\S+", re.IGNORECASE)
JUNK = "<>()[]{}\"'`.,;:!，。；：、）】》」\u200b"
"""What sentences leave behind an address; no address that leads anywhere ends in it."""
FORBIDDEN = '"<>`{}|^\\'
TRACKING = re.compile(
    r"utm_\w+|spm\w*|vd_source|share\w*|from|from_\w+|chksm|token|scene|ref|ref_src|feature|usp|si|timestamp"
    r"|unique_k|buvid|is_story_h5|mid_source|plat_id|fbclid|gclid|mc_cid|mc_eid",
    re.IGNORECASE,
)
"""Parameters that tell who passed an address on, not where it leads."""
NEEDED = {
    "mp.weixin.qq.com": ("__biz", "mid", "idx", "sn"),
    "bilibili.com": ("p", "t"),
    "youtube.com": ("v", "list", "t"),
}
"""Hosts whose addresses have so much noise that what is needed is the shorter list."""
MEANINGLESS_FRAGMENT = re.compile(r"rd|wechat_redirect|wechat_webview_type=\d+|:~:.*|/?")


def address(printed: str) -> str:
    """An address without escapes, tracking parameters and what stuck to its end; "" where it is none."""
    found = WEB.search("".join(char for char in printed if char.isprintable() and char != "\\"))
    url = _closed(found[0]) if found else ""
    try:
        parts = urlsplit(re.sub(r"^h+ttp", "http", url, flags=re.IGNORECASE))
    except ValueError:
        return ""
    if not parts.hostname or "." not in parts.hostname:
        return ""
    scheme = "https" if parts.hostname.endswith("arxiv.org") else parts.scheme.lower()
    fragment = "" if MEANINGLESS_FRAGMENT.fullmatch(parts.fragment) else parts.fragment
    netloc = parts.netloc if "@" in parts.netloc else parts.netloc.lower()
    whole = urlunsplit((scheme, netloc, parts.path, _query(parts.hostname, parts.query), fragment))
    unsafe = (char for char in set(whole) if char in FORBIDDEN or unicodedata.combining(char))
    safe = whole.translate({ord(char): quote(char) for char in unsafe})
    return safe if len(safe) <= LONGEST else ""


def _closed(url: str) -> str:
    """The address without what a sentence put behind it; a bracket that it opened itself stays."""
    while url and url[-1] in JUNK and not (url[-1] == ")" and url.count("(") >= url.count(")")):
        url = url[:-1]
    return url


def _query(host: str, query: str) -> str:
    """The parameters that are needed to arrive; untouched where all of them are."""
    needed = next((names for name, names in NEEDED.items() if f".{host}".endswith(f".{name}")), ())
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [pair for pair in pairs if (pair[0] in needed if needed else not TRACKING.fullmatch(pair[0]))]
    return query if kept == pairs else urlencode(kept, safe="=/:,")


def venue_in(url: str) -> tuple[str, int]:
    """The venue and year that the CVF's addresses carry; ("", 0) elsewhere."""
    match = re.search(r"_([A-Z]+)_((?:19|20)\d\d)_paper\.(?:html|pdf)", url)
    return (match[1], int(match[2])) if match and identify(url).kind == "cvf" else ("", 0)


# ── titles ────────────────────────────────────────────────────────────────────────────────────────────

LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
"""One letter on paper, two or three in a word: what copying out of a PDF brings along."""
JOINERS_AND_MARKS = (range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2070), (0xFEFF, 0xAD))
INVISIBLE = dict.fromkeys(chain.from_iterable(JOINERS_AND_MARKS))
LOOKALIKES = {0x2212: "-", 0x2010: "-", 0x2011: "-", 0xA0: " ", 0x3000: " ", 0x2009: " ", 0x202F: " "}
CHARACTERS = LIGATURES | INVISIBLE | LOOKALIKES

DOUBLED_LIGATURE = re.compile(r"(?<=[A-Za-z])f?(ffi|fi|fl)\1(?=[a-z])|(?<=[A-Za-z])(ffi)fi(?=[a-z])")
"""Unifified, Inflfluence: a ligature copied as itself and as its letters, as no English word has it."""
LONGEST = 500  # characters of a line in a list; the longest paper titles have about 300
MOST_MARKS = 4  # on one letter; no script that a title is written in needs more
WRAPPED = re.compile(r"[【\[《「『](.*)[】\]》」』]", re.DOTALL)


def words(printed: str) -> str:
    """Words on one line, without brackets around all and characters that only copying brings along."""
    shown = "".join(char for char in " ".join(printed.translate(INVISIBLE).split()) if char.isprintable())
    plain = _with_few_marks(shown)[:LONGEST].strip()
    whole = WRAPPED.fullmatch(plain)
    return whole[1].strip() if whole and not re.search(r"[】\]》」』]", whole[1]) else plain


def _with_few_marks(shown: str) -> str:
    """The words without heaps of accents on one letter."""
    runs = groupby(shown, key=lambda char: bool(unicodedata.combining(char)))
    return "".join("".join(islice(run, MOST_MARKS) if is_mark else run) for is_mark, run in runs)


def title(printed: str) -> str:
    """A paper's title with the damage of copying and of foreign generators undone."""
    spelt = DOUBLED_LIGATURE.sub(_single, words(printed).translate(CHARACTERS))
    return " ".join(formulas.shown(spelt).split()).rstrip(" ,;，；").removesuffix(" .")


def _single(match: re.Match[str]) -> str:
    """One ligature for two: fifi → fi, ffifi → ffi."""
    return "f" + (match[1] or "fi") if match[0].startswith("ff") else match[1]


# ── what is read of a link ────────────────────────────────────────────────────────────────────────────


def commentary(url: str, printed: str, by: str = "") -> Commentary:
    """A commentary by its address and the words of its link, kind and language by its host."""
    named = to_text(words(printed))
    kind, language = hosts.infer(url, named)
    return Commentary(url=url, title=named, by=by, kind=kind, language=language)


def title_remarks(line: int, printed: str) -> Iterator[Remark]:
    """What was repaired in a title, if anything but the space and brackets around it."""
    if words(printed) != title(printed):
        yield Remark(line=line, verb="repaired", reason=f"title, now: {title(printed)}")


# ── dates ─────────────────────────────────────────────────────────────────────────────────────────────

NUMERIC_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?(?!\d)"
)

COMPACT_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")


def day(printed: str) -> str:
    """The first date in these words as ISO, as far as it is known: 2024/5/1, 2024年5月1日 → 2024-05-01."""
    match = COMPACT_DATE.search(printed) or NUMERIC_DATE.search(printed)
    given = [int(part) for part in match.groups() if part] if match else []
    try:
        date(*given, *[1] * (3 - len(given))) if given else None
    except ValueError:
        return ""
    return "-".join(f"{part:02}" for part in given)
