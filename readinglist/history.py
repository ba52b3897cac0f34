"""The list's git history → who wrote it, and how it once was."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from readinglist import git
from readinglist.errors import UnknownRevision, printable
from readinglist.model import Contributor

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

PLAIN_FILES = {"100644", "100755"}
"""How git names the modes of files that are no links and no other repositories."""
ENDS_PROGRAM = "[bot]"
"""With this the names of programs end that commit on their own."""


def contributors(root: Path, written: Sequence[Path]) -> tuple[Contributor, ...]:
    """Whoever changed these files, with most changes first; nobody where there is no whole history.

    A clone cut short names but its last author, which would be unjust to all others, so it counts as none.
    Names are as .mailmap has them; mail addresses are never read.
    """
    if git.text(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return ()
    lines = git.text(root, "log", "--no-merges", "--format=%as %aN", "--", *map(str, written)).splitlines()
    days: defaultdict[str, list[str]] = defaultdict(list)
    for day, _, name in (line.partition(" ") for line in lines):
        days[name].append(day)
    return tuple(sorted(_people(days.items()), key=lambda one: (-one.changes, one.since, one.name)))


def take_out(root: Path, revision: str, written: Sequence[Path], to: Path) -> None:
    """Put these files and folders, as they were where this branch left that revision, below `to`.

    Plain files alone: a link that somebody once committed is left out, so that nothing can lead out of `to`.

    Raises:
        UnknownRevision: there is no repository, or it has no such revision.
    """
    left = _commit(root, revision)
    names = [path.relative_to(root).as_posix() for path in written]
    listed = git.text(root, "ls-tree", "-r", "-z", left, "--", *names).split("\0")
    for entry in filter(None, listed):
        (mode, _, digest), name = entry.partition("\t")[0].split(), entry.partition("\t")[2]
        if mode in PLAIN_FILES:
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            (to / name).write_bytes(git.data(root, "cat-file", "blob", digest))


def _commit(root: Path, revision: str) -> str:
    """The commit from which this branch and that revision went their own ways."""
    asked = git.text(
        root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    ).strip()
    if not asked:
        raise UnknownRevision(_why_unknown(root, revision))
    return git.text(root, "merge-base", asked, "HEAD").strip() or asked


def _why_unknown(root: Path, revision: str) -> str:
    """What keeps git from answering, and what to do about it."""
    if not git.is_installed():
        return "what was before is read from git, which is not installed here\n  hint: install git"
    if not git.text(root, "rev-parse", "--git-dir"):
        where = f"{printable(root.name)} is not in a git repository, so nothing tells what was before"
        return f"{where}\n  hint: clone the list, or see what git status says"
    hint = "name a branch or commit, as git branch --all shows them, or fetch it first: git fetch origin main"
    return f"git knows no revision {printable(revision)} here\n  hint: {hint}"


def _people(days_by_name: Iterable[tuple[str, list[str]]]) -> Iterable[Contributor]:
    for name, days in days_by_name:
        if name and not name.endswith(ENDS_PROGRAM):
            yield Contributor(name=name, changes=len(days), since=min(days), last=max(days))
