"""Where the tool came from → readinglist.txt, by which a list's machines install the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readinglist.beginning.origin import Origin

KNOWN = """\
# The version of readinglist that makes this list's site: {version}. To take another, change the commit; the
# libraries that go with it are in requirements.txt.
readinglist @ git+{address}@{commit}
"""
UNKNOWN = """\
# Which readinglist makes this list's site? It was begun with {version}, installed from where no other machine
# can get it. Write below where that is, by its commit; until then `make` uses the one that began it.
# Do not write its name alone: in the public index that name belongs to another program.
# readinglist @ git+https://HOST/OWNER/readinglist@COMMIT
"""


def lines(origin: Origin, version: str) -> str:
    """What readinglist.txt says."""
    words = KNOWN if origin.commit else UNKNOWN
    return words.format(version=version, address=origin.address, commit=origin.commit)
