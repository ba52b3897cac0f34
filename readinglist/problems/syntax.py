"""What can be wrong with a file as YAML."""

from readinglist.problems.example import paper, titled, two
from readinglist.problems.kind import Kind

DEEP = "[" * 12 + "]" * 12

ROWS = (
    Kind(
        code="YAML_SYNTAX",
        title="A file cannot be read as YAML.",
        why="Mostly a colon, a quote or a bracket is missing, or a line begins with more or fewer spaces "
        "than those around it. A text needs quotes if it holds a colon and a space, or begins with one "
        "of `%@&*!|>?[{`. Lines of `<<<<<<<`, `=======` and `>>>>>>>` are left from a merge: keep one of "
        "the two versions.",
        wrong=titled("Patches: What Is Hidden"),
        right=titled('"Patches: What Is Hidden"'),
    ),
    Kind(
        code="YAML_ALIAS",
        title="An anchor or alias is used.",
        why="YAML can name a piece of text with `&` and repeat it with `*` or `<<`. A list needs neither, a "
        "few lines of them can grow to gigabytes, and whoever reads the entry has to look elsewhere. A "
        "text that begins with one of these characters needs quotes.",
        wrong=titled("&again Hidden Patches"),
        right=titled("Hidden Patches"),
    ),
    Kind(
        code="YAML_TAG",
        title="A tag or directive of YAML is used.",
        why="Words that begin with `!` can make some programs that read YAML run code or read the "
        "environment. Nothing in a list needs them. A text that begins with `!` needs quotes.",
        wrong=titled("!Hidden Patches"),
        right=titled('"!Hidden Patches"'),
    ),
    Kind(
        code="YAML_DEPTH",
        title="Lists are nested deeper than anything here is.",
        why="No field of an entry is nested so deep. Mostly a bracket slipped in; thousands of them are an "
        "attempt to break the program that reads them.",
        wrong=f"papers: {DEEP}\n",
        right=paper(""),
    ),
    Kind(
        code="YAML_DUPLICATE_KEY",
        title="A field stands twice in one entry.",
        why="Most programs would keep the later one without a word, which need not be the one that was "
        "reviewed. Where many fields stand twice, the dash in front of an entry is missing and it became "
        "part of the one above.",
        wrong=paper("  year: 2026\n  year: 2025\n"),
        right=paper("  year: 2026\n"),
    ),
    Kind(
        code="YAML_MULTIDOC",
        title="A second document begins in the file.",
        why="A line of three hyphens ends the list for most programs; what stands below it would silently be "
        "left out.",
        wrong=paper("---\npapers: []\n"),
        right=paper(""),
    ),
    Kind(
        code="YAML_CHARACTER",
        title="A file holds a character that nobody sees.",
        why="Control characters, invisible spaces and marks at the beginning of a file come along when text "
        "is copied. They make two names differ that look the same, and can steer the terminal of whoever "
        "reads a message.",
        wrong=paper("  # read in spring\u2028\n"),
        right=paper("  # read in spring\n"),
    ),
    Kind(
        code="SCHEMA_BIDI",
        title="A character turns the direction of the text around it.",
        why="Such characters make words read otherwise than they are written: a reviewer sees one address, "
        "the site gets another (CVE-2021-42574). No title needs them.",
        wrong=titled("Hidden \u202ePatches"),
        right=titled("Hidden Patches"),
    ),
    Kind(
        code="ID_COLLISION",
        title="Two entries claim one id.",
        why="The id is the address of the paper's page, and earlier ids under `aliases` lead there too. "
        "Capitals do not make a difference, since they make none in the names of files on many machines.",
        wrong=two(
            '{id: patches, title: Hidden Patches, arxiv: "2603.00001"}',
            '{id: patches, title: Patch by Patch, arxiv: "2603.00002"}',
        ),
        right=two(
            '{id: patches, title: Hidden Patches, arxiv: "2603.00001"}',
            '{id: patch-by-patch, title: Patch by Patch, arxiv: "2603.00002"}',
        ),
    ),
)
