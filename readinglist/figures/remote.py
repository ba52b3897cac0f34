"""An address that fsspec knows, as s3://bucket/prefix → files there."""

from __future__ import annotations

import functools
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from readinglist.errors import ReadinglistError

try:
    import fsspec
except ImportError as error:
    raise ReadinglistError(
        "a store with an address needs fsspec\n  hint: pip install distributed fsspec s3fs"
    ) from error

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Remote:
    """Files below an address. Only the address travels to other machines: each opens it by itself."""

    url: str

    def read(self, name: str) -> bytes:
        """The object's bytes."""
        files, root = _opened(self.url)
        with _told_as_oserror():
            data: bytes = files.cat_file(f"{root}/{name}")
            return data

    def write(self, name: str, data: bytes) -> None:
        """Put the object; stores of objects show it whole or not at all."""
        files, root = _opened(self.url)
        path = f"{root}/{name}"
        with _told_as_oserror():
            files.makedirs(path.rpartition("/")[0], exist_ok=True)
            files.pipe_file(path, data)

    def exists(self, name: str) -> bool:
        """Is the object there?"""
        files, root = _opened(self.url)
        with _told_as_oserror():
            return bool(files.exists(f"{root}/{name}"))


@functools.cache
def _opened(url: str) -> tuple[Any, str]:
    """The file system and the path in it; nothing is remembered of what lies there."""
    with _told_as_oserror():
        files, root = fsspec.core.url_to_fs(url, use_listings_cache=False)
    return files, root.rstrip("/")


@contextmanager
def _told_as_oserror() -> Iterator[None]:
    """Each kind of store raises its own library's errors; to us all of them are a file that cannot be had."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(str(error)) from error
