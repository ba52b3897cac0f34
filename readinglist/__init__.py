"""A static documentation site generator for curated reading lists of scientific papers."""

__version__ = "0.1.0"
