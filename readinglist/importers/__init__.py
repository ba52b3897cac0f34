"""Foreign list → Imported: one module for each format, found by its file's presence.

A format's module is a file here that defines `read(text) -> Imported`; a new one needs no edit elsewhere.
"""
