"""What can be wrong with what was copied: letters, numbers of arXiv, addresses that were cut."""

from readinglist.problems.example import led_to, paper, titled
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="TEXT_INVISIBLE",
        title="A text holds a character that nobody sees.",
        why="Soft hyphens and spaces without width come along when text is copied from a PDF or a web page. "
        "No search finds a word that has one.",
        severity=WARNING,
        wrong=titled("Hid\u00adden Patches"),
        right=titled("Hidden Patches"),
    ),
    Kind(
        code="TEXT_DAMAGED",
        title="Letters were broken on the way.",
        why="The text was read in the wrong encoding somewhere, or copied out of HTML; what is left is "
        "shown as "
        "it stands.",
        severity=WARNING,
        wrong=titled("Hidden Patches for GÃ¶del"),
        right=titled("Hidden Patches for Gödel"),
    ),
    Kind(
        code="TEXT_LETTERS",
        title="Letters are not those that they look like.",
        why="Letters that print has joined, full-width letters and digits, and letters of another "
        "alphabet look "
        "right, but no search finds the word.",
        severity=WARNING,
        wrong=titled("E\ufb03cient Hidden Patches"),
        right=titled("Efficient Hidden Patches"),
    ),
    Kind(
        code="TITLE_LANGUAGE",
        title="A title stands under a language that is not its own.",
        why="Readers see titles in their own language, and citations take the English one. The codes are "
        "`en` and `zh`, of languages, not of countries.",
        severity=WARNING,
        wrong=titled("{en: Hidden Patches, zh: Learning to See Patches}"),
        right=titled("{en: Hidden Patches, zh: 隐藏的图块}"),
    ),
    Kind(
        code="ARXIV_NUMBER",
        title="arXiv cannot have given this number.",
        why="The first four digits are year and month; five more follow since 2015, four did before. Links, "
        "figures and the citation come from it.",
        wrong=led_to('  arxiv: "2613.00001"\n'),
        right=led_to('  arxiv: "2603.00001"\n'),
    ),
    Kind(
        code="ALIAS_USELESS",
        title="An earlier id leads from nowhere.",
        why="`aliases` holds the ids that a paper had before, so that their addresses still lead to it. They "
        "are written as ids are.",
        severity=WARNING,
        wrong=paper("  aliases: [papers/old-patches/]\n"),
        right=paper("  aliases: [old-patches]\n"),
    ),
    Kind(
        code="URL_TAIL",
        title="An address was cut off, or has something behind it.",
        why="Brackets, commas and full stops around an address are copied along with it; programs that show "
        "short addresses end them with dots. Neither leads to the page.",
        severity=WARNING,
        wrong=led_to("  url: https://example.org/patches)\n"),
        right=led_to("  url: https://example.org/patches\n"),
    ),
    Kind(
        code="URL_NOT_PUBLIC",
        title="An address is not for everybody, or not for long.",
        why="Searches, pages behind a login, proxies of libraries and copies on somebody's drive show "
        "readers something else than you see, or nothing.",
        severity=WARNING,
        wrong=led_to("  pdf: https://drive.google.com/file/d/1hidden/view\n"),
        right=led_to("  pdf: https://example.org/patches.pdf\n"),
    ),
    Kind(
        code="URL_FRONT_PAGE",
        title="An address is that of a site's front page.",
        why="The part that names the page was lost when the address was copied.",
        severity=WARNING,
        wrong=paper("  commentary:\n  - {title: 精读, url: https://www.bilibili.com/video/}\n"),
        right=paper("  commentary:\n  - {title: 精读, url: https://www.bilibili.com/video/BV1sq4y1q77t/}\n"),
    ),
    Kind(
        code="TEXT_HTML",
        title="A text was copied with its HTML.",
        why="Abstracts and summaries are text: whatever looks like an element of HTML is shown as it is "
        "written. Formulas may stand between dollar signs.",
        severity=WARNING,
        wrong=paper("  abstract: <p>We hide patches.</p>\n"),
        right=paper("  abstract: We hide patches.\n"),
    ),
)
