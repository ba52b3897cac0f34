"""Imported → JSON, one object an entry, as the foreign list has it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readinglist.model import Draft, Imported


def to_json(imported: Imported) -> str:
    """A JSON array in the list's own order; what is not known is null, or an empty array."""
    return json.dumps([_entry(draft) for draft in imported.drafts], ensure_ascii=False, indent=1) + "\n"


def _entry(draft: Draft) -> dict[str, Any]:
    path = draft.topic_path or ((draft.section,) if draft.section else ())
    return {
        "title": draft.title,
        "paper_url": draft.paper_url or None,
        "code_url": draft.code_url or None,
        "commentary": [{"url": each.url, "text": str(each.title)} for each in draft.commentary],
        "venue": draft.venue or None,
        "year": draft.year or None,
        "topic_path": list(path),
        "date": draft.date or None,
        "award": draft.award or draft.presentation or None,
        "line": draft.line,
    }
