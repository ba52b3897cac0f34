"""What suggestion.py wrote → a pull request, or a comment on the issue.

python3 propose.py FOLDER --issue 12 --onto main

This is the one step that may write to the repository. It runs nothing of what was suggested, and takes files
of the list alone.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from data import files, is_entries

NAME = "github-actions[bot]"
MAIL = "41898282+github-actions[bot]@users.noreply.github.com"
"""Who commits: GitHub's own account for workflows."""
HELP = (
    "This could not be made a pull request. Maintainers: see the run of the workflow; the repository's "
    "settings (Actions, General) have to allow workflows to create pull requests.\n"
)
NOTE = (
    "\nChecks do not run by themselves on what a workflow proposes: close and reopen this pull request to "
    "run them.\n"
)


def propose(folder: Path, issue: int, onto: str) -> None:
    """Open a pull request with the files of the list, and say so on the issue."""
    branch = f"suggestion/{issue}"
    names = [name for name in files(folder / "list") if is_entries(name)]
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / "list" / name, name)
    git("switch", "--create", branch)
    git("add", "--", *names)
    git(
        "-c",
        f"user.name={NAME}",
        "-c",
        f"user.email={MAIL}",
        "commit",
        "--message",
        f"Add what #{issue} suggests",
    )
    gh("auth", "setup-git")
    git("push", "origin", f"HEAD:refs/heads/{branch}")
    words = (folder / "answer.md").read_text("utf-8")
    body = folder / "body.md"
    body.write_text(f"Closes #{issue}.\n\n{words}{NOTE}", encoding="utf-8")
    title = f"Add the paper suggested in #{issue}"
    gh("pr", "create", "--head", branch, "--base", onto, "--title", title, "--body-file", str(body))


def comment(issue: int, file: Path) -> None:
    """Say on the issue what stands in the file."""
    gh("issue", "comment", str(issue), "--body-file", str(file))


def git(*arguments: str) -> None:
    """Run git here."""
    subprocess.run(("git", *arguments), check=True)  # noqa: S603, S607 -- no shell


def gh(*arguments: str) -> None:
    """Run GitHub's command line."""
    subprocess.run(("gh", *arguments), check=True)  # noqa: S603, S607 -- no shell


def main() -> int:
    """A pull request where the list changed, else a comment; 1 if neither could be made."""
    parser = argparse.ArgumentParser(description="Open a pull request with what was suggested.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--issue", type=int, required=True)
    parser.add_argument("--onto", required=True, help="the branch to propose it to")
    asked = parser.parse_args()
    if not (asked.folder / "list").is_dir():
        comment(asked.issue, asked.folder / "answer.md")
        return 0
    try:
        propose(asked.folder, asked.issue, asked.onto)
    except subprocess.CalledProcessError:
        (asked.folder / "help.md").write_text(HELP, encoding="utf-8")
        comment(asked.issue, asked.folder / "help.md")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
