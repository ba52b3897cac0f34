"""A name, a language, a licence → the files of a new list.

The files are those of files/: every/ for all lists, en/ or zh/ for the language, and one notice of licences/.
In them words such as __NAME__ stand for what is chosen. A _ at the end of a file's name is taken off: it
keeps the file from being taken here for what it becomes there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib import resources
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

LANGUAGES = ("en", "zh")
LICENCES = ("cc-by", "cc0", "none")
WORD = re.compile(r"__([A-Z]+(?:_[A-Z]+)*)__")
SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$]")
"""What Markdown or HTML could take for more than a character of a name."""
VERBATIM = {".pdf"}
"""Files in which no word is replaced."""
SCHEMA = ".schema/papers.schema.json"
"""Where the list's schema lies for editors; the command writes it there."""
ON_GITHUB = re.compile(r"https://github\.com/([\w.-]+)/([\w.-]+?)(?:\.git)?/?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a new list is to be like."""

    name: str
    language: str = "en"
    licence: str = "cc-by"
    in_folder: bool = False
    """Keep the entries in files of papers/ instead of one papers.yaml."""
    repository: str = ""
    today: str
    requirement: str
    """The lines of readinglist.txt: which version of this tool the list is built with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    """A file of the new list: where it goes, and what is in it."""

    uri: str
    data: bytes


def files(choices: Choices) -> Iterator[NewFile]:
    """Every file of the new list."""
    top = resources.files(__name__) / "files"
    words = _words(choices)
    for folder in ("every", choices.language):
        for uri, found in _below(top / folder):
            yield NewFile(uri=_moved(uri, choices), data=_filled(found, words))
    if choices.licence != "none":
        notice = top / "licences" / f"{choices.licence}.txt"
        yield NewFile(uri="LICENSE", data=_filled(notice, words))


def _below(folder: Traversable, above: str = "") -> Iterator[tuple[str, Traversable]]:
    """All files of a folder by where they go, in the order of their names."""
    for each in sorted(folder.iterdir(), key=lambda found: found.name):
        if each.is_dir():
            yield from _below(each, f"{above}{each.name}/")
        else:
            yield above + each.name.removesuffix("_"), each


def _moved(uri: str, choices: Choices) -> str:
    return _list_path(choices) if uri == "papers.yaml" else uri


def _list_path(choices: Choices) -> str:
    return "papers/samples.yaml" if choices.in_folder else "papers.yaml"


def _filled(found: Traversable, words: dict[str, str]) -> bytes:
    """The file's bytes, with the chosen words in their places."""
    data = found.read_bytes()
    if PurePosixPath(found.name).suffix in VERBATIM:
        return data
    return WORD.sub(lambda match: words[match[1]], data.decode("utf-8")).encode("utf-8")


LICENCE_LINES = {
    "en": {
        "cc-by": "What is written here may be used by everybody who names the list: [CC BY 4.0](LICENSE).",
        "cc0": "What is written here may be used by everybody for everything: [CC0 1.0](LICENSE).",
        "none": "No licence has been chosen yet for what is written here.",
    },
    "zh": {
        "cc-by": "本书单的文字以 [CC BY 4.0](LICENSE) 许可，注明出处即可使用。",
        "cc0": "本书单的文字以 [CC0 1.0](LICENSE) 放弃权利，任何人可作任何用途。",
        "none": "本书单的文字尚未选定许可。",
    },
}


def _words(choices: Choices) -> dict[str, str]:
    """What stands for each word; in YAML as a string between quotes, elsewhere as Markdown."""
    return {
        "NAME": SPECIAL.sub(lambda match: f"&#{ord(match[0])};", choices.name),
        "NAME_PLAIN": choices.name,
        "NAME_YAML": json.dumps(choices.name, ensure_ascii=False),
        "ADDRESSES": _addresses(choices.repository),
        "LIST": _list_path(choices),
        "LICENCE": LICENCE_LINES[choices.language][choices.licence],
        "REQUIREMENT": choices.requirement,
        "SCHEMA": ("../" if choices.in_folder else "") + SCHEMA,
        "TODAY": choices.today,
    }


def _addresses(repository: str) -> str:
    """The lines of mkdocs.yml that say where the list lies, and for GitHub where its site will be."""
    if not repository:
        return "# site_url: https://…\n# repo_url: https://…\n# edit_uri: edit/main/content/"
    lines = [f"repo_url: {json.dumps(repository)}", "edit_uri: edit/main/content/"]
    if match := ON_GITHUB.fullmatch(repository):
        lines.insert(0, f"site_url: {json.dumps(_site(match[1], match[2]))}")
    return "\n".join(lines)


def _site(owner: str, name: str) -> str:
    """Where GitHub Pages shows a repository's site."""
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"
