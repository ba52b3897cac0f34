"""The address of a Dask scheduler → an executor whose workers may be anywhere."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from readinglist.errors import ReadinglistError

try:
    from distributed import Client, KilledWorker
except ImportError as error:
    raise ReadinglistError(
        "dask:// needs the library distributed\n  hint: pip install distributed fsspec s3fs"
    ) from error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANSWERS_WITHIN_S = 20  # a scheduler that is there answers within one


@contextmanager
def connected(address: str) -> Iterator[Executor]:
    """The workers of the scheduler at dask://HOST:PORT; they live on when this ends."""
    scheduler = f"tcp://{address.removeprefix('dask://')}"
    try:
        client = Client(scheduler, timeout=ANSWERS_WITHIN_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ReadinglistError(
            f"{address}: no Dask scheduler answers\n  hint: start one there with `dask scheduler`"
        ) from error
    with client:
        yield _Cluster(client.get_executor(pure=False))


class _Cluster(Executor):
    """Dask's own executor, with Python's words for work that is lost.

    Dask gives the work of a worker that died to another, and gives it up after some have died over it.
    """

    def __init__(self, inner: Executor) -> None:
        self._inner = inner

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        outer: Future[Any] = Future()
        inner = self._inner.submit(fn, *args, **kwargs)
        inner.add_done_callback(lambda done: _hand_on(done, outer))
        return outer


def _hand_on(done: Future[Any], outer: Future[Any]) -> None:
    try:
        outer.set_result(done.result())
    except (KilledWorker, CancelledError) as error:
        outer.set_exception(BrokenExecutor(str(error)))
    except BaseException as error:  # noqa: BLE001 -- whatever it is, it belongs to whoever asked
        outer.set_exception(error)
