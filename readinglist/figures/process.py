"""A command → a warm process that answers line by line, and is killed at the first sign of trouble."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 64  # bytes; an answer is one word
ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
"""All that a process is told of its surroundings: where this package lies, and nobody's secrets."""


class Lost(Exception):
    """A process did not answer as it should; `code` says how."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class Process:
    """One warm process, in a session of its own so that it dies with all that it started."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._lock = threading.Lock()
        self._is_killed = False
        self._popen = subprocess.Popen(  # noqa: S603 -- the command is this package's own, or a test's
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=ENVIRONMENT,
            start_new_session=True,
        )

    def ask(self, question: bytes, wall_s: float) -> str:
        """The line answered to this line; raises Lost, after which nothing is to be asked any more."""
        timer = threading.Timer(wall_s, self.kill)
        timer.start()
        line = self._exchange(question)
        is_late = self._is_killed
        timer.cancel()
        if not line:
            raise Lost("timed-out" if is_late else "crashed")
        if not line.endswith(b"\n"):
            raise Lost("protocol")
        return line.decode("ascii", "replace").strip()

    def _exchange(self, question: bytes) -> bytes:
        stdin, stdout = self._popen.stdin, self._popen.stdout
        if stdin is None or stdout is None:
            return b""
        try:
            stdin.write(question + b"\n")
            stdin.flush()
            return stdout.readline(LONGEST_LINE)
        except OSError:  # it closed its end, or died
            return b""

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


class Pool:
    """The warm processes of one command: some wait for their next question, some are being asked."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._idle: list[Process] = []
        self._asked: set[Process] = set()

    @contextmanager
    def borrow(self) -> Iterator[Process]:
        """A process for one question; whatever is raised meanwhile, no later question meets that process."""
        process = self._idle.pop() if self._idle else Process(self._command)
        self._asked.add(process)
        with ExitStack() as end:
            end.callback(self._asked.discard, process)
            end.callback(process.close)
            yield process
            end.pop_all()
        self._asked.discard(process)
        self._idle.append(process)

    def close(self) -> None:
        """End every process; whoever is still asking one is told that it is lost."""
        for process in tuple(self._asked):
            process.kill()
        while self._idle:
            self._idle.pop().close()
