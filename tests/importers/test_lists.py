"""Ten real lists with labels: how much of them is read right, by the judge that came with them."""

import json
import runpy

import pytest

from readinglist import importers

PERFECT = 0.96  # of all entries, with every field right; what is missing are slips in the lists themselves
KINDS = {
    "fightingcv": "commentary_list",
    "cv-arxiv-daily": "arxiv_daily",
    "nlp-arxiv-daily": "arxiv_daily",
    "bradyfu-mllm": "arxiv_daily",
    "pwc-stars": "arxiv_daily",
    "amusi-cvpr2024": "markdown_list",
    "extreme-cvpr2022": "markdown_list",
    "dkliang-visual-transformer": "markdown_list",
    "awesome-nerf": "markdown_list",
    "top-cvpr-2024": "markdown_list",
}


@pytest.fixture(scope="module")
def score(shared):
    return runpy.run_path(str(shared / "bench" / "score_lists.py"))["score"]


@pytest.mark.parametrize("name", KINDS)
def test_a_real_list_is_read_right(name, shared, score):
    text = (shared / "lists" / "raw" / f"{name}.md").read_text("utf-8")
    truth = json.loads((shared / "lists" / "truth" / f"{name}.json").read_text("utf-8"))
    found = json.loads(importers.to_json(importers.read(KINDS[name], text)))
    right = score(found, truth)
    assert right["perfect"] >= PERFECT
    assert right["recall"] >= PERFECT
    assert right["precision"] >= PERFECT
