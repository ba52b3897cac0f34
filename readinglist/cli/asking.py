"""Settings and environment → the services that may be asked."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from readinglist import net
from readinglist.lookup import Services

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readinglist.model import Settings

OPENALEX_KEY = "READINGLIST_OPENALEX_KEY"


@contextmanager
def services(settings: Settings) -> Iterator[Services]:
    """What questions need at hand, given back at the end; a key is read from the environment alone."""
    with net.Client(settings.contact, settings.mirrors) as client:
        yield Services(client, openalex_key=os.environ.get(OPENALEX_KEY, ""), contact=settings.contact)
