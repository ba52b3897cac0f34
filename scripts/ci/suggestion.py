"""An issue of the form "Suggest a paper" → the list with the paper, and what to answer.

python3 suggestion.py EVENT OUT

EVENT             the file in which GitHub tells of the issue
OUT/answer.md     what to say to who suggested it
OUT/list/…        the files of the list that changed; not there if none did

Anybody may open an issue, so nothing of it is trusted. Of its text only addresses are used, each in full of a
form that is known to be one, and they are handed to the tool as arguments, never through a shell. Where the
answer is given, that is done by propose.py, which alone may write to the repository.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from data import is_entries
from fence import fence

TOOL = Path(".venv", "bin", "readinglist")
FIELD = re.compile(r"^### Addresses\b.*$", re.MULTILINE)
"""The form's heading above the field, as GitHub writes it into the issue."""
ADDRESS = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[\w./?=&%#~+:@!,;()-]*)?", re.ASCII | re.IGNORECASE
)
LONGEST = 500  # characters of an address
MOST = 10  # addresses of an issue
PATIENCE_S = 300


def addresses(body: str) -> list[str]:
    """The addresses in the form's first field, one on each line.

    Raises:
        ValueError: a line is something else, or there are none, or too many.
    """
    _, *below = FIELD.split(body, maxsplit=1)
    field = re.split(r"^#{1,6} ", "".join(below), maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line.strip(" \t<>") for line in field.splitlines() if line.strip()]
    if not 1 <= len(lines) <= MOST:
        raise ValueError(f"Write one to {MOST} addresses, each on its own line.")
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST or not ADDRESS.fullmatch(line):
            raise ValueError(
                f"Line {number} is not an address of the web, as https://arxiv.org/abs/1706.03762."
            )
    return lines


def answer(event: Path, out: Path) -> None:
    """Add what is suggested to the list of this folder, and write down what to answer."""
    out.mkdir(parents=True, exist_ok=True)
    try:
        wanted = addresses(json.loads(event.read_text("utf-8"))["issue"]["body"] or "")
    except ValueError as error:
        _write(out, f"This suggestion could not be read. {error} Put that right in a new one.\n")
        return
    told = run("add", "--yes", "--", *wanted)
    changed = _changed()  # also if one address of several was refused: the others are entries all the same
    for name in changed:
        (out / "list" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(name, out / "list" / name)
    _write(out, _added(told) if changed else f"Nothing was added to the list:\n\n{fence(told)}")


def run(*arguments: str) -> str:
    """What the tool said."""
    try:
        done = subprocess.run(  # noqa: S603 -- no shell, and the addresses are checked
            (str(TOOL), *arguments), check=False, capture_output=True, text=True, timeout=PATIENCE_S
        )
    except subprocess.TimeoutExpired:
        return f"Services did not answer within {PATIENCE_S} seconds. Try again later."
    return done.stdout + done.stderr


def _added(told: str) -> str:
    return (
        f"What was looked up:\n\n{fence(told)}\n"
        f"What `readinglist check` says of the list now:\n\n{fence(run('check'))}"
    )


def _changed() -> list[str]:
    """The files of the list that the tool changed or made."""
    command = ("git", "ls-files", "-z", "--modified", "--others", "--exclude-standard")
    named = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")  # noqa: S603
    return [name for name in named if name and is_entries(name)]


def _write(out: Path, words: str) -> None:
    (out / "answer.md").write_text(words, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 suggestion.py EVENT OUT")
    answer(Path(sys.argv[1]), Path(sys.argv[2]))
