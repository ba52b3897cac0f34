"""Text → would another reader of YAML see a number, a date or yes and no in it?"""

from __future__ import annotations

import re

import yaml

NOTHING = "tag:yaml.org,2002:null"  # an empty value, or ~: whether anything is meant, a person knows
TEXT = "tag:yaml.org,2002:str"
NEWER = re.compile(r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)")
"""Numbers as YAML 1.2 knows them."""


def is_mistakable(words: str) -> bool:
    """Would a reader of YAML 1.1 or 1.2 see something else than text in these words without quotes?"""
    rules = yaml.SafeLoader.yaml_implicit_resolvers.get(words[:1], [])
    tag = next((tag for tag, pattern in rules if pattern.match(words)), TEXT)
    return tag != NOTHING and (tag != TEXT or bool(NEWER.fullmatch(words)))
