"""A PDF's path → its figures: the process that parses, and that a bad PDF may take down.

    python -m readinglist.figures.child

Reads one job a line, answers each with a word and, if that is `done`, with what was found. It stays clean
itself: every job runs in a fork of its own, under limits, which can write nothing but its answer. So each
paper meets the same fresh memory, starts in three milliseconds, and can spoil nothing for the next one.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
from typing import TYPE_CHECKING, Any

from readinglist.figures import answer, encode, limits
from readinglist.figures.tasks import TASKS

if TYPE_CHECKING:
    from resource import struct_rusage

OUT_OF_MEMORY = 71  # the exit status after a MemoryError
NEARLY_ALL = 0.6  # of the memory limit: who dies holding so much died of it; addresses outnumber memory
CHUNK = 1 << 16  # bytes; what a pipe holds


def main() -> None:
    """Answer every job on standard input until it ends."""
    limits.leave_network()
    encode.load()
    gc.disable()  # a fork ends with its paper, which leaves hardly a cycle
    gc.freeze()  # what is loaded by now is shared by all forks
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(_attempt(line))
        sys.stdout.buffer.flush()


def _attempt(line: bytes) -> bytes:
    """What became of a job: `done` with a length and, on the next line, the answer; or what went wrong."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        _work(writing, **json.loads(line))
    os.close(writing)
    said = _listen(reading, pid)
    os.close(reading)
    _, status, usage = os.wait4(pid, 0)
    word = _verdict(os.waitstatus_to_exitcode(status), usage)
    return b"done %d\n%b" % (len(said), said) if word == "done" else f"{word}\n".encode()


def _listen(reading: int, pid: int) -> bytes:
    """All that the fork writes; ends the fork if that is too much, and everything if nobody asks any more."""
    said = bytearray()
    while len(said) <= answer.LONGEST:
        ready, _, _ = select.select([reading, sys.stdin.fileno()], [], [])
        if reading not in ready:
            os.kill(pid, signal.SIGKILL)
            os._exit(0)
        chunk = os.read(reading, CHUNK)
        if not chunk:
            return bytes(said)
        said += chunk
    os.kill(pid, signal.SIGKILL)
    return b""


def _verdict(exit_code: int, usage: struct_rusage) -> str:
    unit = 1 if sys.platform == "darwin" else 1024
    if exit_code == 0:
        return "done"
    if exit_code == -signal.SIGXCPU:
        return "timed-out"
    if exit_code == OUT_OF_MEMORY or usage.ru_maxrss * unit >= NEARLY_ALL * limits.MEMORY:
        return "out-of-memory"
    return "crashed"


def _work(writing: int, do: str, **asked: Any) -> None:
    """Do the job, write the answer, and end this process, whatever happens."""
    status = 1
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        limits.confine()
        said = TASKS[do](**asked)
        with open(writing, "wb") as file:
            file.write(said)
        status = 0
    except MemoryError:
        status = OUT_OF_MEMORY
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
