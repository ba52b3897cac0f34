"""What can be wrong with the files of a list, whatever stands in them."""

from readinglist.problems.example import paper
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="LIST_MISSING",
        title="There is no list.",
        why="Neither `papers.yaml` nor a file in a folder `papers/` lies beside `mkdocs.yml`. Run the "
        "command in the folder of your list, or begin one: a file is enough that holds the line "
        "`papers:` and one entry.",
        wrong="",
        right="",
    ),
    Kind(
        code="FILE_TOO_LARGE",
        title="A file is larger than a list can be.",
        why="More than 16 MB, a list of some 50,000 papers, are not read, so that nobody can stop the "
        "machine that builds the site with one huge file. Split such a list into files of a folder "
        "`papers/`.",
        wrong="",
        right="",
    ),
    Kind(
        code="YAML_ENCODING",
        title="A file is no UTF-8 text.",
        why="The file was saved in another encoding, such as GBK, Latin-1 or UTF-16, or it is no text at "
        "all. Which letters were meant cannot be known; in your editor choose *UTF-8* when you save it.",
        wrong="",
        right="",
    ),
    Kind(
        code="LINE_ENDS",
        title="Lines end in two ways in one file.",
        why="Windows ends lines otherwise than other systems do. A file in which both are mixed shows every "
        "line as changed once an editor puts that right, and nobody sees what a pull request changes.",
        severity=WARNING,
        wrong='papers:\n- title: Hidden Patches\r\n  arxiv: "2603.00001"\n',
        right='papers:\n- title: Hidden Patches\n  arxiv: "2603.00001"\n',
    ),
    Kind(
        code="TOO_MANY",
        title="There are more problems than are told.",
        why="After a hundred problems of one file the others are only counted: mostly one slip near the "
        "beginning has made all the others. Mend those that are told and check again.",
        wrong="papers:\n" + "- {}\n" * 60,
        right=paper(""),
    ),
)
