"""What can be wrong with years and dates."""

from readinglist.problems.kind import Kind

ROWS = (
    Kind(
        code="DATE_IN_FUTURE",
        title="A date has not come yet.",
        why="Feeds and the page of what is new would announce the entry on a day that nobody has seen.",
        wrong="""\
papers:
- title: Hidden Patches
  arxiv: "2603.00001"
  added: 2199-01-01
""",
        right="""\
papers:
- title: Hidden Patches
  arxiv: "2603.00001"
  added: 2026-11-21
""",
    ),
)
