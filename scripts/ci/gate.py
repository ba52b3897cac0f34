"""A pull request → may it be built before a maintainer has read it?

python3 gate.py --association CONTRIBUTOR --repository FOLDER BASE HEAD

Strangers may change the list's data alone; who belongs to the repository may change everything. git says what
is changed, with the modes of files, so that links, submodules and programs are seen.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from data import is_data

OF_THE_HOUSE = ("OWNER", "MEMBER", "COLLABORATOR")
"""How GitHub says that an author may write to the repository."""
GONE = "000000"
"""git's mode of a file that is no more."""
EXPLANATION = (
    "Pull requests to the list change papers.yaml, papers/, texts (.md) and pictures in content/, and\n"
    "nothing else: what is proposed is built before anybody has read it. Take the files named above\n"
    "out of this pull request. For a change to the site itself, open an issue, or ask a maintainer to\n"
    "take it over."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A file that a pull request adds, changes or removes, with its mode afterwards."""

    path: str
    mode: str


def refused(association: str, changes: Iterator[Change]) -> list[Change]:
    """The changes that this author may not propose."""
    if association in OF_THE_HOUSE:
        return []
    return [each for each in changes if not (is_data(each.path) and each.mode in {"100644", GONE})]


def changes(repository: str, base: str, head: str) -> Iterator[Change]:
    """What git says differs; a renamed file is one that went and one that came."""
    options = ("--raw", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none")
    command = ("git", "-C", repository, "diff", *options, base, head, "--")
    told = subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603 -- commits
    fields = iter(told.decode("utf-8", "backslashreplace").split("\0"))
    for about, path in zip(fields, fields, strict=False):
        yield Change(path=path, mode=about.split()[1])


def annotation(change: Change) -> str:
    """A line that GitHub shows beside the file; nothing in a name can end it or begin another."""
    why = (
        "not a file of the list" if not is_data(change.path) else f"not an ordinary file: mode {change.mode}"
    )
    return f"::error file={_property(change.path)},title=Not a change to the list::{_message(why)}"


def _message(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _message(words).replace(":", "%3A").replace(",", "%2C")


def main() -> int:
    """Tell of every change that is refused; 1 if there is one."""
    parser = argparse.ArgumentParser(description="May this be built before a maintainer has read it?")
    parser.add_argument("--association", required=True, help="what the author is to the repository")
    parser.add_argument("--repository", default=".", help="a checkout that has both commits")
    parser.add_argument("base")
    parser.add_argument("head")
    asked = parser.parse_args()
    wrong = refused(asked.association, changes(asked.repository, asked.base, asked.head))
    for change in wrong:
        print(annotation(change))
    if wrong:
        print(EXPLANATION)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
