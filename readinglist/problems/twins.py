"""What can stand twice in a list."""

from readinglist.problems.example import paper, two
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="DUPLICATE_IDENTIFIER",
        title="Two entries have one identifier.",
        why="They are the same paper entered twice, or one of them has another paper's identifier, and then "
        "its links, citation and figures.",
        wrong=two(
            '{title: Hidden Patches, arxiv: "2603.00001"}', '{title: Patch by Patch, arxiv: "2603.00001"}'
        ),
        right=two(
            '{title: Hidden Patches, arxiv: "2603.00001"}', '{title: Patch by Patch, arxiv: "2603.00002"}'
        ),
    ),
    Kind(
        code="DUPLICATE_ADDRESS",
        title="Two papers have one address.",
        why="They are the same paper entered twice, or one address was copied to the wrong entry. A page on "
        "two papers is better given as `links: {project: …}`.",
        severity=WARNING,
        wrong=two(
            "{title: Hidden Patches, url: https://example.org/patches}",
            "{title: Patch by Patch, url: https://example.org/patches}",
        ),
        right=two(
            "{title: Hidden Patches, url: https://example.org/patches}",
            "{title: Patch by Patch, url: https://example.org/patch-by-patch}",
        ),
    ),
    Kind(
        code="DUPLICATE_TITLE",
        title="Two papers have one title.",
        why="Mostly they are a preprint and its published version: make one entry of them, with the venue "
        "that published it and the `arxiv` of the preprint. Two papers may share a title, but hardly in "
        "one list.",
        severity=WARNING,
        wrong=two(
            '{id: one, title: Hidden Patches, arxiv: "2603.00001"}',
            "{id: two, title: Hidden Patches, doi: 10.1000/182}",
        ),
        right='papers:\n- {title: Hidden Patches, arxiv: "2603.00001", doi: 10.1000/182}\n',
    ),
    Kind(
        code="SIMILAR_TITLE",
        title="Two papers have nearly one title.",
        why="The titles differ by one letter, by the order of the words or by a word such as *the*: one of "
        "them has a slip. Papers with different identifiers of the same kind are not compared.",
        severity=WARNING,
        wrong=two(
            '{title: Finding Hidden Patches Again, arxiv: "2603.00001"}',
            "{title: Finding Hiden Patches Again, doi: 10.1000/182}",
        ),
        right='papers:\n- {title: Finding Hidden Patches Again, arxiv: "2603.00001", doi: 10.1000/182}\n',
    ),
    Kind(
        code="DUPLICATE_COMMENTARY",
        title="A paper has one commentary twice.",
        why="Readers would open the same page twice; perhaps another address was meant.",
        severity=WARNING,
        wrong=paper(
            "  commentary:\n"
            "  - {title: 精读, url: https://www.bilibili.com/video/BV1sq4y1q77t/}\n"
            "  - {title: 讲解, url: https://www.bilibili.com/video/BV1sq4y1q77t}\n"
        ),
        right=paper("  commentary:\n  - {title: 精读, url: https://www.bilibili.com/video/BV1sq4y1q77t/}\n"),
    ),
    Kind(
        code="DUPLICATE_ARTICLE",
        title="An article is listed twice.",
        why="It stands among the articles already, or as commentary on a paper, where readers of that paper "
        "find it.",
        severity=WARNING,
        wrong="articles:\n"
        "- {title: 综述, url: https://zhuanlan.zhihu.com/p/1}\n"
        "- {title: 一篇综述, url: https://zhuanlan.zhihu.com/p/1}\n",
        right="articles:\n- {title: 综述, url: https://zhuanlan.zhihu.com/p/1}\n",
    ),
)
