"""What can be wrong with the files of content/, whatever is in them."""

from readinglist.problems.kind import WARNING, Kind

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
    Kind(
        code="FRONT_MATTER",
        title="Front matter lacks one of its lines of hyphens.",
        why=(
            "The fields of a file of `content/` stand between two lines of three hyphens, of which the first"
            " is the file's first line. Without them the fields are shown as text, and nothing reads them."
        ),
        file="content/venues/cvpr.md",
        wrong="name: CVPR\nkind: conference\n---\n",
        right="---\nname: CVPR\nkind: conference\n---\n",
    ),
    Kind(
        code="TOPIC_CIRCLE",
        title="Topics are within one another in a circle.",
        why="`parent` names the wider topic. In a circle none is the widest, so none stands on the page of"
        " topics.",
        file="content/topics/detection.md",
        wrong="---\nname: Detection\nparent: detection\n---\n",
        right="---\nname: Detection\nparent: vision\n---\n",
    ),
    Kind(
        code="TEXT_MARKDOWN",
        title="Markdown is not read as it was meant.",
        why=(
            "Code that never ends takes the rest of the page with it; a space or a full-width bracket between"
            " a link's words and its address, or no space behind the `#` of a heading, shows the signs"
            " themselves."
        ),
        severity=WARNING,
        file="content/papers/hidden-patches.md",
        wrong="See [the code] (https://example.org/patches).\n",
        right="See [the code](https://example.org/patches).\n",
    ),
)
