"""PDFs → their figures, found in processes that a bad PDF may take down, and kept for the next time."""

from __future__ import annotations

from readinglist.figures.extract import Job, extract
from readinglist.figures.files import at
from readinglist.figures.forget import forget
from readinglist.figures.own import digests_of, with_own
from readinglist.figures.workers import executor, workers

__all__ = ["Job", "at", "digests_of", "executor", "extract", "forget", "with_own", "workers"]
