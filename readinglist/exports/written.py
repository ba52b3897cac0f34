"""Values → JSON as the formats write it: what is not known left out, one line an entry."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Json = str | int | list["Json"] | dict[str, "Json"]

UNENCODABLE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which a list from another program may hold and no file can."""


ENCODER = json.JSONEncoder(ensure_ascii=False)


def one_line(values: Mapping[str, Json]) -> str:
    """The values on one line, in their order, without those that say nothing."""
    known = {name: value for name, value in values.items() if value not in ("", [], {}, 0)}
    return UNENCODABLE.sub("\ufffd", ENCODER.encode(known))


def file(head: Mapping[str, Json], name: str, entries: Sequence[str]) -> str:
    """A file that begins with the head's values and holds these entries under this name."""
    begun = one_line(head).removesuffix("}")
    return f'{begun}, "{name}": [\n' + ",\n".join(entries) + "\n]}\n"
