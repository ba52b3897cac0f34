"""Fields → a list of one paper that has them, for the examples of problems."""

HEAD = """\
papers:
- title: Hidden Patches
"""
WAY = """\
  arxiv: "2603.00001"
"""


def paper(fields: str) -> str:
    """A paper with a title, an identifier and these lines, which are indented as they should be."""
    return HEAD + WAY + fields


def titled(title: str) -> str:
    """A paper whose title is written so."""
    return f"papers:\n- title: {title}\n{WAY}"


def led_to(fields: str) -> str:
    """A paper with a title, and these lines to lead to it."""
    return HEAD + fields


def two(first: str, second: str) -> str:
    """Two papers, each with its lines behind the dash."""
    return f"papers:\n- {first}\n- {second}\n"
