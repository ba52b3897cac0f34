"""What can be wrong with years, dates and where a paper appeared."""

from readinglist.problems.example import led_to, paper
from readinglist.problems.kind import WARNING, Kind

CVF = "  url: https://openaccess.thecvf.com/content/CVPR2025/html/Lovelace_Hidden_Patches_CVPR_2025_paper.html\n"

ROWS = (
    Kind(
        code="DATE_IN_FUTURE",
        title="A date has not come yet.",
        why="Feeds and the page of what is new would announce the entry on a day that nobody has seen.",
        wrong=paper("  added: 2199-01-01\n"),
        right=paper("  added: 2026-11-21\n"),
    ),
    Kind(
        code="DATE_BEFORE_PAPER",
        title="Something is dated before the paper was there.",
        why="An arXiv identifier names the month in which arXiv got the paper. Nobody can have written about "
        "it, counted its citations or listed it before.",
        severity=WARNING,
        wrong=paper("  added: 2025-11-21\n"),
        right=paper("  added: 2026-11-21\n"),
    ),
    Kind(
        code="YEAR_CONFLICT",
        title="The year behind the venue is not that of the field `year`.",
        why="Only one of them can be right; the page of the venue's year depends on it.",
        wrong=paper("  venue: CVPR 2026\n  year: 2025\n"),
        right=paper("  venue: CVPR 2026\n"),
    ),
    Kind(
        code="YEAR_AND_ARXIV",
        title="The year is far from the arXiv identifier's.",
        why="An arXiv identifier begins with the year and month in which arXiv got the paper: `2603` is "
        "March 2026. Papers appear at venues in that year or the next ones, hardly ever before.",
        severity=WARNING,
        wrong=paper("  venue: CVPR\n  year: 2022\n"),
        right=paper("  venue: CVPR\n  year: 2026\n"),
    ),
    Kind(
        code="YEAR_DOUBTFUL",
        title="The year is not the one that the address or identifier names.",
        why="Proceedings write the year into their addresses and DOIs. One of the two has a slip, or the "
        "address is that of another paper.",
        severity=WARNING,
        wrong=led_to(f"  venue: CVPR\n  year: 2024\n{CVF}"),
        right=led_to(f"  venue: CVPR\n  year: 2025\n{CVF}"),
    ),
    Kind(
        code="VENUE_DOUBTFUL",
        title="The venue is not the one that the address or identifier names.",
        why="Proceedings write their name into their addresses and DOIs. One of the two has a slip, or the "
        "address is that of another paper.",
        severity=WARNING,
        wrong=led_to(f"  venue: ACL\n  year: 2025\n{CVF}"),
        right=led_to(f"  venue: CVPR\n  year: 2025\n{CVF}"),
    ),
    Kind(
        code="HONOUR_WITHOUT_VENUE",
        title="A talk or an award is given, but no venue.",
        why="Talks and awards are a conference's; its page shows them first. Without a venue, or with a "
        "server of preprints as one, nobody can tell whose they are.",
        severity=WARNING,
        wrong=paper("  presentation: oral\n"),
        right=paper("  venue: CVPR\n  year: 2026\n  presentation: oral\n"),
    ),
    Kind(
        code="PREPRINT_WITH_DOI",
        title="A preprint has a publisher's DOI.",
        why="The DOI says that the paper was published; then its venue is the one that published it, and the "
        "preprint is named by `arxiv`.",
        severity=WARNING,
        wrong=paper("  venue: arXiv\n  doi: 10.1109/TPAMI.2026.1234567\n"),
        right=paper("  venue: CVPR\n  doi: 10.1109/TPAMI.2026.1234567\n"),
    ),
    Kind(
        code="CITATIONS_UNDATED",
        title="A count of citations lacks its date or its source.",
        why="Counts grow, and every service counts otherwise: without both nobody can tell what the number "
        "means.",
        severity=WARNING,
        wrong=paper("  citations: {count: 12}\n"),
        right=paper("  citations: {count: 12, as_of: 2026-11, source: Semantic Scholar}\n"),
    ),
    Kind(
        code="LICENCE_UNKNOWN",
        title="A licence is not known.",
        why="Whether a paper's figures are shown may depend on its licence. A word that means none keeps "
        "them back.",
        severity=WARNING,
        wrong=paper("  licence: CC-4.0\n"),
        right=paper("  licence: CC-BY-4.0\n"),
    ),
)
