"""Fixes of what an entry says: each a file with `edits(document)`, found by its presence."""
