"""Fixes of how an entry is set, no value changed: each a file with `edits(document)`."""
