"""`readinglist import`: a list in another format → entries of papers.yaml."""

from __future__ import annotations
