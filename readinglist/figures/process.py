"""A command → a warm process that answers one line at a time, and is killed at the first sign of trouble."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from readinglist.figures.answer import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 64  # bytes; an answer begins with a word and a number
TROUBLES = ("crashed", "timed-out", "out-of-memory")
"""Words by which a process says that it answers the next question, but could not answer this one."""
ROOT = Path(__file__).parents[2]
KEPT = {"MALLOC_MMAP_THRESHOLD_": str(8 << 20), "MALLOC_TRIM_THRESHOLD_": str(64 << 20)}
"""Memory that glibc keeps for later rather than give it back: a paper takes a third fewer new pages of it."""
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", **KEPT}
"""All that a process is told of its surroundings: where this package lies, and nobody's secrets."""


class Lost(Exception):
    """A process did not answer as it should; `code` says how."""

    def __init__(self, code: str, *, by_question: bool = False) -> None:
        self.code = code
        self.by_question = by_question
        """Was it the question's doing? Else the process was ended from without, and may answer next time."""
        super().__init__(code)


class Process:
    """One warm process, in a session of its own so that it dies with all that it started."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._lock = threading.Lock()
        self._is_killed = False
        self._is_late = False
        self._popen = subprocess.Popen(  # noqa: S603 -- the command is this package's own, or a test's
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=ENVIRONMENT,
            start_new_session=True,
        )

    def ask(self, question: bytes, wall_s: float) -> bytes:
        """What is answered to this line; raises Lost, after which nothing is to be asked any more."""
        timer = threading.Timer(wall_s, self._kill_late)
        timer.daemon = True
        timer.start()
        try:
            line, answer = self._exchange(question)
        finally:
            timer.cancel()
        if self._is_late:
            raise Lost("timed-out", by_question=True)
        return _checked(line, answer)

    def _exchange(self, question: bytes) -> tuple[bytes, bytes]:
        """The first line of the answer and what follows it; empty where the process is gone."""
        stdin, stdout = self._popen.stdin, self._popen.stdout
        if stdin is None or stdout is None:
            return b"", b""
        try:
            stdin.write(question + b"\n")
            stdin.flush()
            line = stdout.readline(LONGEST_LINE)
            return line, stdout.read(_length(line))
        except OSError:  # it closed its end, or died
            return b"", b""

    def _kill_late(self) -> None:
        self._is_late = True
        self.kill()

    def kill(self) -> None:
        """End the process and everything in its session; once, for later its number may be another's."""
        with self._lock:
            if not self._is_killed:
                self._is_killed = True
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.wait()

    def close(self) -> None:
        """Kill the process and let go of its pipes."""
        self.kill()
        for pipe in filter(None, (self._popen.stdin, self._popen.stdout)):
            with contextlib.suppress(OSError):  # what was not yet written has no reader any more
                pipe.close()


def _length(line: bytes) -> int:
    """How much follows this line."""
    match = re.fullmatch(rb"done (\d{1,9})\n", line)
    return min(int(match[1]), LONGEST) if match else 0


def _checked(line: bytes, answer: bytes) -> bytes:
    """The answer, if it is there and as long as was said."""
    if not line:
        raise Lost("crashed")
    word, _, length = line.decode("ascii", "replace").strip().partition(" ")
    if word != "done":
        raise Lost(word if word in TROUBLES else "protocol", by_question=word in TROUBLES)
    if length != str(len(answer)):
        raise Lost("protocol")
    return answer


class Pool:
    """The warm processes of one command: some wait for their next question, some are being asked."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._lock = threading.Lock()
        self._is_closed = False
        self._idle: list[Process] = []
        self._asked: set[Process] = set()

    @contextmanager
    def borrow(self) -> Iterator[Process]:
        """A process for one question; if anything is raised meanwhile, that process gets no other."""
        process = self._take()
        with ExitStack() as end:
            end.callback(self._asked.discard, process)
            end.callback(process.close)
            yield process
            end.pop_all()
        self._give_back(process)

    def close(self) -> None:
        """End every process; whoever is still asking one is told that it is lost."""
        with self._lock:
            self._is_closed = True
            for process in tuple(self._asked):
                process.kill()
            while self._idle:
                self._idle.pop().close()

    def _take(self) -> Process:
        with self._lock:
            if self._is_closed:
                raise Lost("crashed")
            process = self._idle.pop() if self._idle else Process(self._command)
            self._asked.add(process)
            return process

    def _give_back(self, process: Process) -> None:
        with self._lock:
            self._asked.discard(process)
            if not self._is_closed:
                self._idle.append(process)
                return
        process.close()
