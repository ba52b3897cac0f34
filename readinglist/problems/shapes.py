"""What can be wrong with the fields of an entry and the sort of value behind them."""

from readinglist.problems.example import led_to, paper, titled
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="SCHEMA_TYPE",
        title="A value is of another sort than its field.",
        why="A number is wanted where a text stands, a list where fields are, or the file as a whole is no "
        "list. A title that begins with a bracket is read as a list unless it has quotes.",
        wrong=paper("  year: last\n"),
        right=paper("  year: 2026\n"),
    ),
    Kind(
        code="SCHEMA_UNKNOWN_KEY",
        title="A field does not exist.",
        why="Fields that nobody knows would be left out without a word, which for a misspelt one is worse "
        "than a message. *The format*, below *About*, lists those that there are.",
        wrong=paper("  yeer: 2026\n"),
        right=paper("  year: 2026\n"),
    ),
    Kind(
        code="SCHEMA_MISSING",
        title="Something that an entry needs is missing.",
        why="A paper needs a title and something that leads to it: `arxiv`, `doi`, `openreview`, `acl`, "
        "`url`, `pdf` or at least a commentary. A commentary and an article need a `url`, citations a "
        "`count`.",
        wrong='papers:\n- arxiv: "2603.00001"\n',
        right=paper(""),
    ),
    Kind(
        code="FIELD_EMPTY",
        title="Nothing stands behind a field.",
        why="The field is left out. Perhaps its value was forgotten, or stands on a line that is indented "
        "wrongly.",
        severity=WARNING,
        wrong=paper("  award:\n"),
        right=paper(""),
    ),
    Kind(
        code="SCHEMA_LENGTH",
        title="A text or list is longer than any should be.",
        why="Mostly a quote is missing and half the file became one title. The limits are far above what "
        "papers have: 500 characters for a line, 20,000 for an abstract, 5,500 authors.",
        wrong=titled("Patches " * 80),
        right=titled("Hidden Patches"),
    ),
    Kind(
        code="SCHEMA_RANGE",
        title="A number cannot be meant.",
        why="A year before 1600 or after 2199, or with a digit too many, is a slip of the keys; a box whose "
        "left edge is right of the other one has no area.",
        wrong=paper("  year: 20226\n"),
        right=paper("  year: 2022\n  published: 2022\n").replace("2603.", "2203."),
    ),
    Kind(
        code="SCHEMA_DATE",
        title="A date is none.",
        why="Dates are written as year, month and day with hyphens, as far as they are known: `2026-11-21`, "
        "`2026-11` or `2026`. Other orders mean different days to different readers.",
        wrong=paper("  added: 21.11.2026\n"),
        right=paper("  added: 2026-11-21\n"),
    ),
    Kind(
        code="SCHEMA_CHOICE",
        title="A word is none of those that the field knows.",
        why="Pages sort and label papers by these words, so each has one spelling.",
        wrong=paper("  venue: CVPR\n  year: 2026\n  presentation: keynote\n"),
        right=paper("  venue: CVPR\n  year: 2026\n  presentation: oral\n"),
    ),
    Kind(
        code="SCHEMA_IDENTIFIER",
        title="An identifier is written as none is.",
        why="The page's links, the PDF and the citation come from it. It stands alone, without address, "
        "version or `arXiv:` in front, and an arXiv identifier in quotes.",
        wrong=led_to('  arxiv: "2603.1"\n'),
        right=led_to('  arxiv: "2603.00001"\n'),
    ),
    Kind(
        code="SCHEMA_CHARACTER",
        title="A text holds a character that no text needs.",
        why="Line breaks in a title, control characters written as escapes, and letters below piles of "
        "accents break feeds, terminals and pages.",
        wrong=titled('"Hidden\\nPatches"'),
        right=titled("Hidden Patches"),
    ),
    Kind(
        code="TEXT_CUT",
        title="A # cuts a text off.",
        why="Behind a space and a `#` YAML reads a comment. Where a word follows the `#` at once, it was "
        "hardly meant as one: quotes keep it.",
        severity=WARNING,
        wrong=titled("Hidden Patches in C #Programs"),
        right=titled('"Hidden Patches in C #Programs"'),
    ),
    Kind(
        code="SECRET",
        title="Something looks like a password or a key.",
        why="Whoever can read the repository can use it, and deleting it does not help: it stays in the "
        "history. Make it invalid where it came from, then delete it here. Messages do not repeat it.",
        wrong=paper("  award: AKIAIOSFODNN7EXAMPLE\n  venue: CVPR\n  year: 2026\n"),
        right=paper("  award: best paper\n  venue: CVPR\n  year: 2026\n"),
    ),
)
