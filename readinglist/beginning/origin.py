"""How this tool was installed → the public address and the commit it came from."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from readinglist import git

COMMIT = re.compile(r"[0-9a-f]{40,64}")
BY_SSH = re.compile(r"(?:ssh://)?git@([\w.-]+)[:/]([\w./~-]+)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the tool came from; both are "" if no other machine could get it from there."""

    address: str = ""
    commit: str = ""


def origin(direct_url: str) -> Origin:
    """The origin, by what pip noted of the installed tool (PEP 610), or by git where that is a checkout."""
    noted = _mapping(direct_url)
    url, info = str(noted.get("url", "")), noted.get("vcs_info", {})
    if info:
        return _known(_public(url), str(info.get("commit_id", "")))
    if url.startswith("file://"):
        folder = Path(url2pathname(urlsplit(url).path))
        remote, commit = _line(folder, "remote", "get-url", "origin"), _line(folder, "rev-parse", "HEAD")
        return _known(_public(remote), commit)
    return Origin()


def _known(address: str, commit: str) -> Origin:
    return Origin(address=address, commit=commit) if address and COMMIT.fullmatch(commit) else Origin()


def _mapping(direct_url: str) -> dict[str, Any]:
    try:
        noted = json.loads(direct_url)
    except ValueError:
        return {}
    return noted if isinstance(noted, dict) else {}


def _public(url: str) -> str:
    """The address as everybody can use it, without a user's name and password; "" if there is none."""
    if match := BY_SSH.fullmatch(url):
        return f"https://{match[1]}/{match[2]}"
    parts = urlsplit(url)
    is_public = parts.scheme == "https" and parts.hostname and parts.path
    return f"https://{parts.netloc.rpartition('@')[2]}{parts.path}" if is_public else ""


def _line(folder: Path, *words: str) -> str:
    """What git says on one line, "" where there is no git or nothing to say."""
    return git.text(folder, *words).strip()
