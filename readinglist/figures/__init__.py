"""PDFs → their figures, found in processes that a bad PDF may take down, and kept for the next time."""

from __future__ import annotations

from readinglist.figures.explain import explain
from readinglist.figures.explain import files as explanation_files
from readinglist.figures.extract import Job, extract
from readinglist.figures.files import Files, at, scratch
from readinglist.figures.forget import forget
from readinglist.figures.heading import Heading
from readinglist.figures.own import digests_of, with_own
from readinglist.figures.title_page import heading_of
from readinglist.figures.workers import executor, workers

__all__ = [
    "Files",
    "Heading",
    "Job",
    "at",
    "digests_of",
    "executor",
    "explain",
    "explanation_files",
    "extract",
    "forget",
    "heading_of",
    "scratch",
    "with_own",
    "workers",
]
