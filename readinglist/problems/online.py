"""What asking the world shows, which `readinglist check --online` does."""

from readinglist.problems.example import led_to, paper, titled
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="LINK_DEAD",
        title="Nothing is at this address any more.",
        why="A reader who follows the link gets an error. Hosts that do not talk to programs never count as "
        "dead: they are named apart.",
        wrong=led_to("  url: https://example.org/taken-away.html\n"),
        right=led_to("  url: https://example.org/hidden-patches.html\n"),
    ),
    Kind(
        code="LINK_MOVED",
        title="This address ends at its host's front door.",
        why="Many hosts send whoever asks for a page that is gone to their first page, so a reader does not "
        "find what the link promises.",
        severity=WARNING,
        wrong=led_to("  url: https://example.org/old/hidden-patches\n"),
        right=led_to("  url: https://example.org/papers/hidden-patches\n"),
    ),
    Kind(
        code="IDENTIFIER_UNKNOWN",
        title="The service that gives these identifiers does not know this one.",
        why="Links, figures and citations are made of the identifier, so all of them would be wrong.",
        wrong=led_to('  arxiv: "2603.99999"\n'),
        right=paper(""),
    ),
    Kind(
        code="OTHER_PAPER",
        title="The identifier is another paper's.",
        why="Title and authors that the service gives have nothing to do with the entry's. One of the two "
        "was copied from the wrong place; the page would show another paper's figures.",
        wrong=led_to('  authors: [Ada Lovelace]\n  arxiv: "2603.00002"\n'),
        right=paper("  authors: [Ada Lovelace]\n"),
    ),
    Kind(
        code="TITLE_DIFFERS",
        title="The paper has another title where its identifier leads.",
        why="Titles change between a preprint and the published version. Readers search for the one that is "
        "printed.",
        severity=WARNING,
        wrong=titled("Hiding Patches"),
        right=paper(""),
    ),
    Kind(
        code="AUTHORS_DIFFER",
        title="The paper has other authors where its identifier leads.",
        why="Authors are cited by what this list says.",
        severity=WARNING,
        wrong=paper("  authors: [Charles Babbage]\n"),
        right=paper("  authors: [Ada Lovelace]\n"),
    ),
    Kind(
        code="YEAR_DIFFERS",
        title="The paper came out in another year.",
        why="Papers are sorted, filtered and cited by year.",
        severity=WARNING,
        wrong=paper("  year: 2016\n"),
        right=paper("  year: 2026\n"),
    ),
    Kind(
        code="COMMENTARY_ELSEWHERE",
        title="This commentary seems to be about another paper.",
        why="Its title has the name of a method that neither the paper nor the rest of the list has, and "
        "there is a paper of that name.",
        severity=WARNING,
        wrong="""\
papers:
- title: "HidPat: Hidden Patches"
  arxiv: "2603.00001"
  commentary:
  - {title: "OpenWin explained", url: https://example.org/open-windows}
""",
        right="""\
papers:
- title: "HidPat: Hidden Patches"
  arxiv: "2603.00001"
- title: "OpenWin: Open Windows"
  arxiv: "2603.00002"
  commentary:
  - {title: "OpenWin explained", url: https://example.org/open-windows}
""",
    ),
)
