"""What can be wrong with a text of content/."""

from readinglist.problems.kind import WARNING, Kind

FILE = "content/papers/masked-autoencoders.md"

ROWS = (
    Kind(
        code="UNSAFE_HTML",
        title="A text holds HTML that is left out.",
        why=(
            "Texts come from everybody's pull requests, so only elements that show words are let through: no"
            " scripts, styles, forms or frames, and no attributes that run something or change the page."
        ),
        severity=WARNING,
        file=FILE,
        wrong='Half of it is <span style="color: red">hidden</span>.\n',
        right="Half of it is **hidden**.\n",
    ),
    Kind(
        code="UNSAFE_LINK",
        title="An address in a text does not become a link.",
        why=(
            "Only `https`, `http` and `mailto` lead somewhere; other schemes run something on the"
            " reader's side."
        ),
        file=FILE,
        wrong="See [the slides](ftp://example.org/slides.pdf).\n",
        right="See [the slides](https://example.org/slides.pdf).\n",
    ),
    Kind(
        code="PICTURE_ELSEWHERE",
        title="A text shows a picture of another host.",
        why=(
            "Whoever opens the page would ask that host for the picture, and be seen there. So the picture is"
            " shown as a link."
        ),
        severity=WARNING,
        file=FILE,
        wrong="![Results](https://example.org/results.png)\n",
        right="[Results](https://example.org/results.png)\n",
    ),
    Kind(
        code="LINK_DANGLING",
        title="A link within the site leads nowhere.",
        why=(
            "Readers would meet a page that is not there. The way is seen from the file in which"
            " the link stands."
        ),
        file=FILE,
        wrong="See [all venues](venues.md).\n",
        right="See [all venues](../venues/index.md).\n",
    ),
    Kind(
        code="ATTRIBUTE_LIST",
        title="A text gives attributes to what stands before it.",
        why="Attributes can run something or change the page around them, so braces are shown as they are.",
        severity=WARNING,
        file=FILE,
        wrong="The *encoder*{: .wide } sees a quarter.\n",
        right="The *encoder* sees a quarter.\n",
    ),
    Kind(
        code="TEXT_TANGLED",
        title="A text would keep the build busy for hours.",
        why=(
            "Hundreds of open brackets, lists forty deep or thousands of headings take a converter of"
            " Markdown minutes to hours, and no reader wants them."
        ),
        file=FILE,
        wrong=f"{'[' * 300}\n",
        right="A sentence.\n",
    ),
    Kind(
        code="SNIPPET",
        title="A text asks for another file to be put in.",
        why="That could publish any file of the machine that builds the site, so the line is shown as it is.",
        severity=WARNING,
        file=FILE,
        wrong='Half of it is hidden.\n\n--8<-- "notes.md"\n',
        right="Half of it is hidden.\n",
    ),
)
