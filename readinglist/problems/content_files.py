"""What can be wrong with the files of content/, whatever is in them."""

from readinglist.problems.kind import Kind

ROWS = (
    Kind(
        code="PATH_ESCAPE",
        title="Something in content/ is no plain file.",
        why=(
            "A link can lead to any file of the machine that builds the site, which would then be"
            " published; a device or a pipe never ends."
        ),
        file="content/",
        wrong="notes.md -> /home/me/notes.md\n",
        right="notes.md\n",
    ),
    Kind(
        code="FILE_SUBMODULE",
        title="Another repository lies in content/.",
        why="What it holds can change without a pull request here.",
        file="content/",
        wrong="notes/.git\nnotes/one.md\n",
        right="notes/one.md\n",
    ),
    Kind(
        code="FILE_NAME",
        title="A file of content/ has a name that not every machine can have.",
        why=(
            "Whoever works on Windows could not even fetch the list. Names with characters that"
            " cannot be seen are not what they look like."
        ),
        file="content/",
        wrong="papers/aux.md\n",
        right="papers/aux-x.md\n",
    ),
    Kind(
        code="FILE_COLLISION",
        title="Two files of content/ are one on some machines, or one page of the site.",
        why=(
            "Of two names that differ in case or accents alone, many disks keep one file. Which"
            " one is chance."
        ),
        file="content/",
        wrong="about/Team.md\nabout/team.md\n",
        right="about/team.md\n",
    ),
    Kind(
        code="FILE_TYPE",
        title="A file of content/ is of a kind that is not published.",
        why=(
            "HTML, scripts and SVG run on the site as if they were its own. Markdown and pictures"
            " do not. A maintainer can name further files in mkdocs.yml, at `content_files`."
        ),
        file="content/",
        wrong="about/figure.svg\n",
        right="about/figure.png\n",
    ),
)
