"""What can be wrong with an address."""

from readinglist.problems.example import led_to, paper
from readinglist.problems.kind import WARNING, Kind

CODE = "  links: {{code: {}}}\n"

ROWS = (
    Kind(
        code="URL_SCHEME",
        title="An address is none of the web.",
        why="Addresses begin with `https://` or `http://`. Others, such as `javascript:` or `file:`, can run "
        "code in a reader's browser or show what lies on their machine.",
        wrong=led_to("  url: example.org/patches\n"),
        right=led_to("  url: https://example.org/patches\n"),
    ),
    Kind(
        code="URL_SYNTAX",
        title="An address holds characters that none may hold.",
        why="Spaces, quotes, brackets and backslashes end an address in one program and not in the next. "
        "Copy it from the browser's own line, which writes them as `%20` and the like.",
        wrong=led_to("  url: https://example.org/hidden patches\n"),
        right=led_to("  url: https://example.org/hidden%20patches\n"),
    ),
    Kind(
        code="URL_ADDRESS",
        title="An address leads where no public page is.",
        why="Numbers in place of a host, `localhost`, names of one network, user names and ports of other "
        "services are how a program is made to read what only the machine it runs on can reach. Readers "
        "cannot open them either.",
        wrong=led_to("  pdf: http://127.0.0.1/patches.pdf\n"),
        right=led_to("  pdf: https://example.org/patches.pdf\n"),
    ),
    Kind(
        code="URL_HTTP",
        title="An address is not encrypted though its host offers that.",
        why="Over `http` anybody on the way can read and change what a reader gets. The host answers "
        "`https`, so an s is all it takes.",
        severity=WARNING,
        wrong=paper(CODE.format("http://github.com/patches/hidden")),
        right=paper(CODE.format("https://github.com/patches/hidden")),
    ),
    Kind(
        code="URL_PORT",
        title="An address names a port.",
        why="What is served at a port of its own is mostly a trial that is gone next month, and many "
        "networks let nobody through to it.",
        severity=WARNING,
        wrong=led_to("  url: https://example.org:8443/patches\n"),
        right=led_to("  url: https://example.org/patches\n"),
    ),
    Kind(
        code="URL_SHORTENED",
        title="An address hides where it leads.",
        why="A reader, and a reviewer, cannot see what a shortened address leads to; it may lead elsewhere "
        "tomorrow, and is lost when the service ends.",
        severity=WARNING,
        wrong=led_to("  url: https://bit.ly/3hidden\n"),
        right=led_to("  url: https://example.org/patches\n"),
    ),
    Kind(
        code="URL_TRACKING",
        title="An address carries parameters that follow the reader.",
        why="`utm_source`, `share_source` and their like tell the site who sent a reader. Without them the "
        "same page opens, and the same address is known for the same.",
        severity=WARNING,
        wrong=led_to("  url: https://example.org/patches?utm_source=list\n"),
        right=led_to("  url: https://example.org/patches\n"),
    ),
    Kind(
        code="URL_LOOKALIKE",
        title="A host mixes letters that look alike.",
        why="A Cyrillic letter among Latin ones makes another host that looks like the right one: a way to "
        "lead readers to somebody else's page.",
        wrong=led_to("  url: https://ex\u0430mple.org/patches\n"),
        right=led_to("  url: https://example.org/patches\n"),
    ),
    Kind(
        code="URL_IDENTIFIER",
        title="An address is an identifier, and belongs in the field for it.",
        why="From the identifier come the links, the PDF, the citation and the figures; an address only "
        "leads there.",
        severity=WARNING,
        wrong=led_to("  url: https://arxiv.org/abs/2603.00001\n"),
        right=led_to('  arxiv: "2603.00001"\n'),
    ),
    Kind(
        code="URL_CONTRADICTS",
        title="Address and identifier are those of two papers.",
        why="One of them leads readers to the wrong paper, and figures may be taken from it.",
        wrong=paper("  pdf: https://arxiv.org/pdf/2603.00002\n"),
        right=paper("  pdf: https://arxiv.org/pdf/2603.00001\n"),
    ),
    Kind(
        code="URL_IS_COMMENTARY",
        title="A paper's address is that of commentary.",
        why="A video or a post about the paper would be shown as the paper itself. It belongs under "
        "`commentary`.",
        severity=WARNING,
        wrong=paper("  url: https://www.bilibili.com/video/BV1sq4y1q77t/\n"),
        right=paper("  commentary:\n  - {title: 精读, url: https://www.bilibili.com/video/BV1sq4y1q77t/}\n"),
    ),
    Kind(
        code="URL_IS_PDF",
        title="A PDF stands under `url`.",
        why="`url` is the page about the paper, `pdf` the paper itself, from which figures are taken.",
        severity=WARNING,
        wrong=led_to("  url: https://example.org/patches.pdf\n"),
        right=led_to("  pdf: https://example.org/patches.pdf\n"),
    ),
    Kind(
        code="URL_IS_NO_PDF",
        title="A page stands under `pdf`.",
        why="Figures are taken from what lies at `pdf`; a page about the paper has none to take, and belongs "
        "under `url`.",
        severity=WARNING,
        wrong=led_to("  pdf: https://example.org/patches.html\n"),
        right=led_to("  url: https://example.org/patches.html\n"),
    ),
    Kind(
        code="LINK_SORT",
        title="A link leads to something of another kind.",
        why="A reader who chooses *Code* wants code: project pages, videos and papers have names of their "
        "own.",
        severity=WARNING,
        wrong=paper(CODE.format("https://hidden-patches.github.io/")),
        right=paper("  links: {project: https://hidden-patches.github.io/}\n"),
    ),
    Kind(
        code="LINK_NO_REPOSITORY",
        title="Code is said to lie at a person's page.",
        why="The address names who owns the code, but not which of their projects it is.",
        severity=WARNING,
        wrong=paper(CODE.format("https://github.com/patches")),
        right=paper(CODE.format("https://github.com/patches/hidden")),
    ),
)
