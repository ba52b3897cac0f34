"""PDFs → their figures, found in processes that a bad PDF may take down, and kept for the next time."""

from __future__ import annotations

from readinglist.figures.extract import Job, extract
from readinglist.figures.workers import workers

__all__ = ["Job", "extract", "workers"]
