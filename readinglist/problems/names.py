"""What can be wrong with ids and with names of venues and topics."""

from readinglist.problems.example import paper
from readinglist.problems.kind import WARNING, Kind

ROWS = (
    Kind(
        code="ID_SYNTAX",
        title="An id is written as none may be.",
        why="The id is the name of a file and part of an address. Lower-case letters, digits and single "
        "hyphens are the same on every machine; capitals, accents, spaces, dots and slashes are not.",
        wrong=paper("  id: Hidden Patches\n"),
        right=paper("  id: hidden-patches\n"),
    ),
    Kind(
        code="ID_RESERVED",
        title="An id is a name that is kept for something else.",
        why="Windows keeps names such as `con` and `nul` for devices, the site others such as `index` and "
        "`search` for its own pages.",
        wrong=paper("  id: index\n"),
        right=paper("  id: index-paper\n"),
    ),
    Kind(
        code="UNKNOWN_VENUE",
        title="A venue is not known.",
        why="Each venue has a page, a file in `content/venues`, so that one spelt otherwise does not become "
        "a second one. Any of its names will do, with a year behind it or not. For a new venue add a "
        "file there.",
        wrong=paper("  venue: CPVR\n"),
        right=paper("  venue: CVPR\n"),
    ),
    Kind(
        code="UNKNOWN_TOPIC",
        title="A topic is not known.",
        why="Each topic has a page, a file in `content/topics`. Any of its names in any language will do. "
        "For a new topic add a file there; for a word that sorts only a few papers use `tags`.",
        wrong=paper("  topics: [detektion]\n"),
        right=paper("  topics: [detection]\n"),
    ),
    Kind(
        code="NAME_COLLISION",
        title="Two files claim one name of a venue or topic.",
        why="A name that stands in two files of `content/venues`, or of `content/topics`, means neither for "
        "sure. The message stands at the later file; keep the name in one of the two.",
        wrong="",
        right="",
    ),
    Kind(
        code="TOPIC_TWICE",
        title="A topic is given twice.",
        why="Two names of one topic mean one topic, so one of the two says nothing; perhaps another was "
        "meant.",
        severity=WARNING,
        wrong=paper("  topics: [detection, Object Detection]\n"),
        right=paper("  topics: [detection]\n"),
    ),
    Kind(
        code="TOPIC_WITHIN",
        title="A topic is given together with the wider one it belongs to.",
        why="The wider topic's page shows what its narrower topics hold, so the paper would stand there "
        "twice.",
        severity=WARNING,
        wrong=paper("  topics: [vision, detection]\n"),
        right=paper("  topics: [detection]\n"),
    ),
    Kind(
        code="TAG_TWICE",
        title="A tag or keyword is given twice.",
        why="Capitals and punctuation do not make another tag of it: they share a page.",
        severity=WARNING,
        wrong=paper("  tags: [vit, ViT]\n"),
        right=paper("  tags: [vit]\n"),
    ),
    Kind(
        code="TAG_SPELLING",
        title="A tag is written otherwise than elsewhere in the list.",
        why="Both lead to one page, which can be called by one of them alone; readers would take them for "
        "two.",
        severity=WARNING,
        wrong="papers:\n"
        '- {title: Hidden Patches, arxiv: "2603.00001", tags: [multi-modal]}\n'
        '- {title: Patch by Patch, arxiv: "2603.00002", tags: [Multimodal]}\n',
        right="papers:\n"
        '- {title: Hidden Patches, arxiv: "2603.00001", tags: [multi-modal]}\n'
        '- {title: Patch by Patch, arxiv: "2603.00002", tags: [multi-modal]}\n',
    ),
    Kind(
        code="TAG_LIST",
        title="Several tags stand in one.",
        why="Without brackets, or with full-width commas between them, several words are one tag that no "
        "other paper has. YAML parts the items of a list at commas of ASCII, within brackets.",
        severity=WARNING,
        wrong=paper("  tags: [mim，vit]\n"),
        right=paper("  tags: [mim, vit]\n"),
    ),
    Kind(
        code="NOTE_DANGLING",
        title="A note is on no paper of the list.",
        why="`content/papers/<id>.md` is shown on the page of the paper with that id. Where there is none, "
        "nobody sees the note: the paper was renamed or taken out, or the file's name has a slip.",
        wrong="",
        right="",
    ),
)
