"""A number of workers → an executor whose threads each borrow a warm process, none of which outlives it."""

from __future__ import annotations

import atexit
import functools
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from readinglist.figures.process import Pool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

COMMAND = (sys.executable, "-P", "-m", "readinglist.figures.child")  # -P: nothing of the folder it starts in

_of_this_thread = threading.local()


@contextmanager
def workers(count: int) -> Iterator[Executor]:
    """So many PDFs are looked through at once; however this ends, all processes end with it."""
    pool = Pool(COMMAND)
    executor = ThreadPoolExecutor(count, "figures", initializer=_adopt, initargs=(pool,))
    try:
        yield executor
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        pool.close()
        executor.shutdown()


@contextmanager
def executor(name: str, count: int) -> Iterator[Executor]:
    """So many workers for `local`; those of a cluster for `dask://HOST:PORT`."""
    is_local = name == "local"
    made = workers(count) if is_local else import_module("readinglist.figures.cluster").connected(name)
    with made as found:
        yield found


def pool() -> Pool:
    """The processes that this thread may borrow: its executor's, else those of the whole Python process."""
    own: Pool | None = getattr(_of_this_thread, "pool", None)
    return own or _of_everyone()


def _adopt(pool: Pool) -> None:
    _of_this_thread.pool = pool


@functools.cache
def _of_everyone() -> Pool:
    """For executors that are not made here, such as a cluster's."""
    pool = Pool(COMMAND)
    atexit.register(pool.close)
    return pool
