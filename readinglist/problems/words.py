"""What can be wrong with titles, authors and commentary as they were copied."""

from readinglist.problems.example import paper, titled
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="TITLE_TWO_LANGUAGES",
        title="One title holds an English and a Chinese one.",
        why="Each reader sees titles in their own language, the other one smaller below; citations take the "
        "first. So both are written by language.",
        severity=WARNING,
        wrong=titled("Learning to See Hidden Patches 学习发现隐藏的图块"),
        right=titled("{en: Learning to See Hidden Patches, zh: 学习发现隐藏的图块}"),
    ),
    Kind(
        code="TITLE_CAPITALS",
        title="A title is in capitals.",
        why="Capitals are how a journal sets its titles. They are hard to read, and nobody can tell names of "
        "methods from other words.",
        severity=WARNING,
        wrong=titled("LEARNING TO SEE HIDDEN PATCHES"),
        right=titled("Learning to See Hidden Patches"),
    ),
    Kind(
        code="TITLE_FULL_STOP",
        title="A title ends with a full stop.",
        why="It came along from a list of references; citations put their own behind it.",
        severity=WARNING,
        wrong=titled("Learning to See Hidden Patches."),
        right=titled("Learning to See Hidden Patches"),
    ),
    Kind(
        code="TITLE_QUOTED",
        title="A title is in quotes that will be shown.",
        why="Quotes of YAML disappear when it is read; those within them, and “curly” or full-width ones, do "
        "not.",
        severity=WARNING,
        wrong=titled("“Learning to See Hidden Patches”"),
        right=titled('"Learning to See Hidden Patches"'),
    ),
    Kind(
        code="TITLE_NOISE",
        title="A title holds what does not belong to it.",
        why="Venue, words such as `[pdf]`, Markdown, HTML and addresses stand around titles in other lists. "
        "Here each has a field of its own.",
        severity=WARNING,
        wrong=titled('"Learning to See Hidden Patches (CVPR 2026) [pdf]"'),
        right=titled("Learning to See Hidden Patches"),
    ),
    Kind(
        code="AUTHOR_LIST",
        title="Several authors stand in one.",
        why="They would be cited as one person. Authors are a list, parted by commas of ASCII within "
        "brackets, or one a line with a hyphen in front.",
        severity=WARNING,
        wrong=paper("  authors: Ada Lovelace, Alan Turing and Grace Hopper\n"),
        right=paper("  authors: [Ada Lovelace, Alan Turing, Grace Hopper]\n"),
    ),
    Kind(
        code="AUTHOR_OTHERS",
        title="*Et al.* stands where it is taken for a name.",
        why="At the end of the list, alone, `et al.` is understood as the authors that were left out; within "
        "a name or before others it becomes part of a citation.",
        severity=WARNING,
        wrong=paper("  authors: [Ada Lovelace et al.]\n"),
        right=paper("  authors: [Ada Lovelace, et al.]\n"),
    ),
    Kind(
        code="AUTHOR_NO_NAME",
        title="An author's name holds something else.",
        why="Digits point to footnotes and affiliations, and mail addresses invite unwanted mail. Citations "
        "need the name alone.",
        severity=WARNING,
        wrong=paper("  authors: [Ada Lovelace1]\n"),
        right=paper("  authors: [Ada Lovelace]\n"),
    ),
    Kind(
        code="AUTHOR_TWICE",
        title="An author is given twice.",
        why="They would be cited twice; perhaps somebody else was meant.",
        severity=WARNING,
        wrong=paper("  authors: [Ada Lovelace, Alan Turing, Ada Lovelace]\n"),
        right=paper("  authors: [Ada Lovelace, Alan Turing]\n"),
    ),
    Kind(
        code="AUTHOR_ORDER",
        title="Names are written in two orders.",
        why="`Lovelace, Ada` and `Alan Turing` are both understood, but side by side on a page they look "
        "like slips.",
        severity=WARNING,
        wrong=paper('  authors: ["Lovelace, Ada", Alan Turing, Grace Hopper]\n'),
        right=paper("  authors: [Ada Lovelace, Alan Turing, Grace Hopper]\n"),
    ),
    Kind(
        code="COMMENTARY_TITLE",
        title="A commentary or article has no title.",
        why="Readers see an address and cannot tell whether it is worth opening.",
        severity=WARNING,
        wrong=paper("  commentary:\n  - url: https://www.bilibili.com/video/BV1sq4y1q77t/\n"),
        right=paper("  commentary:\n  - {title: 精读, url: https://www.bilibili.com/video/BV1sq4y1q77t/}\n"),
    ),
    Kind(
        code="COMMENTARY_LANGUAGE",
        title="Nothing tells in what language a commentary is.",
        why="Commentary is sorted by language. Some hosts tell it, and a title does by its letters; here "
        "neither does.",
        severity=WARNING,
        wrong=paper("  commentary:\n  - url: https://example.org/on-patches\n"),
        right=paper("  commentary:\n  - {title: On Patches, url: https://example.org/on-patches}\n"),
    ),
    Kind(
        code="COMMENTARY_IS_PAPER",
        title="A paper stands among commentary.",
        why="Commentary is what others say about the paper. The paper's own address belongs in its own "
        "field, another paper in an entry of its own.",
        severity=WARNING,
        wrong=paper(
            "  commentary:\n  - {title: Hidden Patches Explained, url: https://arxiv.org/abs/2603.00001}\n"
        ),
        right=paper(
            "  commentary:\n  - {title: Hidden Patches Explained, url: https://example.org/on-patches}\n"
        ),
    ),
)
