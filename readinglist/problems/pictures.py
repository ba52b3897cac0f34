"""What can be wrong with what an entry says of its figures."""

from readinglist.problems.example import paper
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="PICTURE_MISSING",
        title="A picture is not there.",
        why="The path is counted from `content/`, capitals included, and has to name a plain file.",
        wrong=paper("  figures: [{image: figures/gone.png}]\n"),
        right=paper("  figures: {key: [1]}\n"),
    ),
    Kind(
        code="PICTURE_KIND",
        title="A file is no picture that can be shown.",
        why="PNG, JPEG and WebP are read, and known by what is in the file, not by its name. Save the "
        "picture as one of these.",
        wrong=paper("  figures: [{image: venues/cvpr.md}]\n"),
        right=paper("  figures: {key: [1]}\n"),
    ),
    Kind(
        code="PICTURE_SIZE",
        title="A picture is too large.",
        why="Pictures of too many bytes or pixels slow the build and everybody who clones the repository; "
        "pages show 1,600 pixels at most. Save it smaller.",
        wrong="",
        right="",
    ),
    Kind(
        code="FIGURE_TWICE",
        title="A figure is asked for twice.",
        why="It would stand twice on the paper's page; perhaps another number was meant.",
        severity=WARNING,
        wrong=paper("  figures: {key: [3, 1, 3]}\n"),
        right=paper("  figures: {key: [3, 1]}\n"),
    ),
    Kind(
        code="SCHEMA_FIGURE",
        title="A figure is asked for by what is no number.",
        why="Figures are found by the number of their caption. One that cannot be a number is never found.",
        wrong=paper("  figures: {key: [the first]}\n"),
        right=paper("  figures: {key: [1]}\n"),
    ),
)
