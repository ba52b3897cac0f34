"""A process → one that can harm no other: little memory, time, disk and files, and no network."""

from __future__ import annotations

import contextlib
import ctypes
import resource
import sys

MEBIBYTE = 1 << 20
MEMORY = 1536 * MEBIBYTE  # of addresses; 98 real papers need at most 560, of which 300 are memory in use
PROCESSOR_S = 30  # a paper takes 1, the slowest real one 6, and a slow machine may need five times as long
WALL_S = 90  # three times that, for a machine that does other things besides
FILE = 0  # nothing is written but the answer, into a pipe
OPEN_FILES = 32
CLONE_NEWNET = 0x40000000
CLONE_NEWUSER = 0x10000000


def confine() -> None:
    """Take from this process, for good, what parsing one PDF does not need."""
    _limit("RLIMIT_AS", MEMORY)
    _limit("RLIMIT_CPU", PROCESSOR_S, grace=2)
    _limit("RLIMIT_FSIZE", FILE)
    _limit("RLIMIT_NOFILE", OPEN_FILES)
    _limit("RLIMIT_NPROC", 0)
    _limit("RLIMIT_CORE", 0)


def leave_network() -> None:
    """Go where there is no network, as far as the system lets this process: Linux, mostly."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None)
    if libc.unshare(CLONE_NEWNET) != 0:
        libc.unshare(CLONE_NEWUSER | CLONE_NEWNET)


def _limit(name: str, most: int, grace: int = 0) -> None:
    """Lower a limit; systems that lack it, or hold a lower one already, go without.

    With a grace, there is first a signal that tells of the limit, and so much later the end.
    """
    kind = getattr(resource, name, None)
    if kind is None:
        return
    with contextlib.suppress(ValueError, OSError):
        _, hard = resource.getrlimit(kind)
        ceiling = most + grace if hard == resource.RLIM_INFINITY else min(most + grace, hard)
        resource.setrlimit(kind, (min(most, ceiling), ceiling))
