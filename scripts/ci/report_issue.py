"""What is wrong with the list as the network sees it → one issue, kept up to date.

python3 report_issue.py REPORT

REPORT is a file; an empty one says that all is well. The issue is known by its label: it is opened, written
anew, or closed, and there is never a second one.
"""

import json
import subprocess
import sys
from pathlib import Path

from fence import fence

LABEL = "readinglist-online"
TITLE = "What the weekly look at the network found"
HEAD = (
    "What `readinglist check --online` says. This text is written anew each week; the issue closes by itself "
    "once nothing is found.\n\n"
)
ALL_WELL = "The weekly look at the network found nothing any more."


def report(told: str) -> None:
    """Make the issue say this; close it where there is nothing to say."""
    numbers = _open_issues()
    if not told.strip():
        for number in numbers:
            gh("issue", "close", str(number), "--comment", ALL_WELL)
        return
    body = HEAD + fence(told)
    if numbers:
        gh("issue", "edit", str(numbers[0]), "--body-file", "-", said=body)
    else:
        gh("label", "create", LABEL, "--force", "--description", "Found by the weekly look at the network")
        gh("issue", "create", "--title", TITLE, "--label", LABEL, "--body-file", "-", said=body)


def _open_issues() -> list[int]:
    listed = gh("issue", "list", "--label", LABEL, "--state", "open", "--json", "number")
    return sorted(int(issue["number"]) for issue in json.loads(listed))


def gh(*arguments: str, said: str = "") -> str:
    """What GitHub's command line answers."""
    command = ("gh", *arguments)
    done = subprocess.run(command, check=True, input=said, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return done.stdout


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 report_issue.py REPORT")
    report(Path(sys.argv[1]).read_text("utf-8"))
