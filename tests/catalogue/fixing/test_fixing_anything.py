"""Entries nobody thought of, written in ways nobody thought of: what holds for all of them."""

import dataclasses
import json
import re
import textwrap
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.catalogue import entries, nodes
from readinglist.catalogue.desk import Desk
from readinglist.catalogue.report import Report
from readinglist.errors import Place

VENUES = {"cvpr": "cvpr", "ieeecvpr": "cvpr", "neurips": "neurips", "nips": "neurips"}
TOPICS = {"selfsupervised": "self-supervised", "自监督": "self-supervised", "transformers": "transformers"}
SAFE = re.compile(r"[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff /.-]*[\w\u4e00-\u9fff]")

letters = st.sampled_from("abz XYZ 目标检测 -:#,'\"{}[]&*!|>%@`~0129.()？：é")
words = st.text(letters, min_size=1, max_size=24).map(lambda text: " ".join(text.split())).filter(bool)
awkward = words | st.sampled_from(
    ["no", "12:30", "2305.10600", "1e3", "0x1F", "2022-01-01", "null", "~", "<<"]
)
paragraphs = st.lists(words | st.just(""), min_size=1, max_size=3).map(lambda lines: "\n".join(["x", *lines]))


def scalar(draw, text):
    """A text as somebody might write it on one line."""
    ways = [json.dumps(text, ensure_ascii=False), "'" + text.replace("'", "''") + "'"]
    if SAFE.fullmatch(text) or draw is None:
        ways.append(text)
    return draw(st.sampled_from(ways))


def block(draw, text, indent):
    """A text of several lines, as a block or between quotation marks."""
    if draw(st.booleans()) and not text.startswith((" ", "\n")):
        head = draw(st.sampled_from(["|", "|-", "|+"]))
        return f" {head}\n" + "\n".join(
            " " * (indent + 2) + line if line else "" for line in text.split("\n")
        )
    return " " + json.dumps(text, ensure_ascii=False)


def many(draw, texts, indent):
    """A list in brackets or below one another."""
    if draw(st.booleans()):
        comma = draw(st.sampled_from([", ", " , ", ",  "]))
        return (
            " [" + draw(st.sampled_from(["", " "])) + comma.join(scalar(draw, each) for each in texts) + "]"
        )
    inner = " " * (indent + draw(st.sampled_from([0, 2])))
    return "".join(f"\n{inner}- {scalar(draw, each)}" for each in texts)


def remarks(draw, texts, indent):
    """Commentary, an item in brackets or field by field."""
    inner = " " * (indent + draw(st.sampled_from([0, 2])))
    if draw(st.booleans()):
        return "".join(f"\n{inner}- {{title: {scalar(draw, each)}, url: https://a.org/1}}" for each in texts)
    return "".join(f"\n{inner}- title: {scalar(draw, each)}\n{inner}  url: https://a.org/1" for each in texts)


@st.composite
def entry(draw, indent, number):
    """The lines of one entry."""
    column = indent + 2
    fields = {
        "title": " " + scalar(draw, f"{draw(words)} {number}"),
        "arxiv": " " + draw(st.sampled_from(["2305.10600", '"2111.06377v2"', "'hep-th/9901001'"])),
        "venue": " " + draw(st.sampled_from(["cvpr", "IEEE CVPR 2022", "'NIPS'", "CVPR2022"])),
        "year": " 2022",
        "topics": many(draw, draw(st.permutations(["自监督", "transformers"])), column),
        "tags": many(draw, draw(st.lists(awkward, min_size=1, max_size=3)), column),
        "award": " " + scalar(draw, draw(awkward)),
        "abstract": block(draw, draw(paragraphs), column),
        "commentary": remarks(draw, draw(st.lists(words, min_size=1, max_size=2)), column),
        "added": " 2026-11-21",
    }  # fmt: skip
    kept = ["title", "arxiv", *draw(st.lists(st.sampled_from([*fields][2:]), unique=True))]
    notes = st.sampled_from(
        ["", "", "", f"{' ' * column}# a note\n", "\n", f"{' ' * (column + 3)}# deeper\n"]
    )
    lines = []
    for name in draw(st.permutations(kept)):
        end = draw(st.sampled_from(["", "  ", "  # behind"])) if "\n" not in fields[name] else ""
        lines.append(f"{draw(notes) if lines else ''}{' ' * column}{name}:{fields[name]}{end}\n")
    lines[0] = " " * indent + "- " + lines[0].lstrip(" ")
    return "".join(lines)


@st.composite
def lists(draw):
    """The text of a list."""
    indent = draw(st.sampled_from([0, 2, 4]))
    gaps = st.sampled_from(["", "\n", "\n\n", "# between\n", f"\n{' ' * indent}# between\n\n", "   \n"])
    parts = [draw(entry(indent, number)) for number in range(draw(st.integers(1, 3)))]
    return (
        "papers:\n" + "".join(draw(gaps) + part for part in parts) + draw(st.sampled_from(["", "\n", "\n\n"]))
    )


def loaded(text):
    report = Report(text)
    root = nodes.parse(text, "papers.yaml", report)
    desk = Desk(report, VENUES, TOPICS, Path())
    papers = list(entries.papers(root.pairs[0][1], desk))
    return [dataclasses.replace(paper, place=Place()) for paper in papers], sorted(
        each.code for each in report
    )


def comments(text):
    return sorted(re.findall(r"# (?:a note|deeper|behind|between)", text))


@settings(max_examples=150, deadline=None)
@given(text=lists())
def test_what_is_fixed_says_the_same_keeps_its_comments_and_needs_no_fixing(fixed, text):
    once = fixed(text)
    assert loaded(once) == loaded(text), textwrap.indent(text, "| ")
    assert comments(once) == comments(text)
    assert fixed(once) == once
