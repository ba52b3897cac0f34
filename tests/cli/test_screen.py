import os
import pty
import subprocess
import sys

import pytest


@pytest.fixture
def on_a_terminal(wrong):
    """What `check` shows somebody at a terminal."""

    def run(**environment):
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "readinglist", "check"]
        known = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "TERM"}}
        subprocess.run(command, cwd=wrong, stdout=theirs, env=known | environment, check=False)
        os.close(theirs)
        with os.fdopen(ours, "rb") as seen:
            return seen.read1(10_000).decode()

    return run


def test_a_terminal_shows_colours(on_a_terminal):
    assert "\x1b[31m" in on_a_terminal(TERM="xterm")


@pytest.mark.parametrize("wish", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}])
def test_whoever_wants_no_colours_has_none(on_a_terminal, wish):
    shown = on_a_terminal(**wish)
    assert ("UNKNOWN_VENUE" in shown, "\x1b" in shown) == (True, False)
