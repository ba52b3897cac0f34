"""What a site of a long list costs, beside as many pages written by hand: `make bench`, or alone.

An invented list is built by readinglist, and plain MkDocs with Material, its theme set alike, builds just as
many pages of the same papers as somebody would have written them by hand; beside them it builds the very
pages that readinglist made, as files. All are whole processes, run in turn; the medians of time and the most
memory that one took are told.
"""

from __future__ import annotations

import argparse
import gzip
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
RUNS = 3
MEBIBYTE = 1 << 20
UNIT = 1 if sys.platform == "darwin" else 1024  # in which the system counts memory in use
WORDS = (
    *("learning", "vision", "language", "attention", "depth", "sparse", "masked", "contrastive", "retrieval"),
    *("video", "graph", "token", "scene", "pose", "neural", "dense", "prompt", "diffusion", "transformer"),
    *("segmentation", "detection", "tracking", "stereo", "motion", "shape", "texture"),
)
NAMES = (
    "Ada",
    "Bo",
    "Chen",
    "Dana",
    "Eli",
    "Fei",
    "Gao",
    "Hana",
    "Ivo",
    "Jun",
    "Kai",
    "Lin",
    "Mei",
    "Noor",
    "Ola",
)
HAN = "视觉语言学习检测分割检索多模态自监督预训练注意力深度生成模型图像文本对比三维姿态"
VENUES, TOPICS, TAGS = 20, 30, 60


def main(papers: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        ours, plain, same = (Path(folder, name) for name in ("ours", "plain", "same"))
        _write_list(ours, papers)
        _run([_tool("readinglist"), "pages", "--to", str(ours / "pages")], ours)
        pages = sorted((ours / "pages").rglob("*.md"))
        _write_by_hand(plain, pages, ours / "pages")
        _write_settings(same, "the same", ours / "pages")
        rounds = [
            (
                _build(ours, "readinglist", "build", "--offline"),
                _build(plain, "mkdocs", "build", "--quiet"),
                _build(same, "mkdocs", "build", "--quiet"),
            )
            for _ in range(RUNS)
        ]
        _print(papers, len(pages), rounds, ours / "site")


def _print(papers: int, pages: int, rounds: list[tuple[_Cost, _Cost, _Cost]], built: Path) -> None:
    ours, plain, same = (tuple(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(a.seconds / b.seconds for a, b, _ in rounds)
    ratio_of_same = statistics.median(a.seconds / b.seconds for a, _, b in rounds)
    print(f"{papers} papers, {pages} pages; medians of {RUNS}")
    _row("", "readinglist", "by hand", "ratio", "target")
    _row("seconds of processor time", _middle(ours), _middle(plain), f"{ratio:.2f}", "ratio 1.3")
    _row("beside the same pages as files", _middle(ours), _middle(same), f"{ratio_of_same:.2f}", "")
    _row("most memory, MiB", _memory(ours), _memory(plain), "", "400")
    for name, kibibytes in _weights(built):
        _row(f"{name}, compressed, KiB", kibibytes, "", "", "150")


def _row(name: str, *values: object) -> None:
    shown = (f"{value:.1f}" if isinstance(value, float) else str(value) for value in values)
    print(f"  {name:40}" + "".join(f"{value:>13}" for value in shown))


class _Cost:
    """What one process took."""

    def __init__(self, seconds: float, bytes_in_use: int) -> None:
        self.seconds, self.bytes_in_use = seconds, bytes_in_use


def _middle(costs: tuple[_Cost, ...]) -> float:
    return statistics.median(cost.seconds for cost in costs)


def _memory(costs: tuple[_Cost, ...]) -> float:
    return max(cost.bytes_in_use for cost in costs) / MEBIBYTE


def _build(folder: Path, program: str, *words: str) -> _Cost:
    """Build where no site is.

    The old one is moved away: ext4 takes no inode again that was freed a moment ago, and looking for others
    took as long as a third of the build, the longer the more files there had been.
    """
    if (folder / "site").exists():
        (folder / "site").rename(folder / f"site-{len(list(folder.glob('site*')))}")
    return _run([_tool(program), *words], folder)


def _run(command: list[str], folder: Path) -> _Cost:
    """Run a program to its end; its processor time, with that of what it started, and its most memory."""
    child = os.posix_spawn(
        "/bin/sh", ["sh", "-c", 'cd "$0" && exec "$@" >/dev/null 2>&1', str(folder), *command], os.environ
    )
    _, status, used = os.wait4(child, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed in {folder}")
    return _Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * UNIT)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


# ── the invented list ─────────────────────────────────────────────────────────────────────────────────


def _write_list(folder: Path, count: int) -> None:
    for kind, number in (("venues", VENUES), ("topics", TOPICS)):
        (folder / "content" / kind).mkdir(parents=True)
        for each in range(number):
            text = f"---\nname: {kind[0].upper()}{each}\n---\nWhat it is about.\n"
            (folder / "content" / kind / f"{kind[0]}{each}.md").write_text(text, "utf-8")
    (folder / "content" / "index.md").write_text("A list.\n", "utf-8")
    (folder / "mkdocs.yml").write_text(
        (ROOT / "mkdocs.yml").read_text("utf-8").partition("nav:")[0] + _rest(), "utf-8"
    )
    (folder / "papers.yaml").write_text("papers:\n" + "".join(map(_entry, range(count))), "utf-8")


def _rest() -> str:
    """The settings of this project's site from its theme on."""
    return "theme:" + (ROOT / "mkdocs.yml").read_text("utf-8").partition("\ntheme:")[2]


def _some(words: Sequence[str], seed: int, count: int) -> list[str]:
    return [words[(seed * 7919 + nth * 104729 + seed // (nth + 1)) % len(words)] for nth in range(count)]


def _title(n: int) -> str:
    return f"{' '.join(_some(WORDS, n, 6)).title()} {n}"


def _abstract(n: int) -> str:
    return f"{' '.join(_some(WORDS, n + 1, 60)).capitalize()}."


def _entry(n: int) -> str:
    authors = ", ".join(f"{a} {b}" for a, b in zip(_some(NAMES, n, 4), _some(NAMES, n + 5, 4), strict=True))
    return (
        f"- title: {{en: {_title(n)}, zh: {''.join(_some(HAN, n, 12))}}}\n"
        f"  authors: [{authors}]\n  venue: V{n % VENUES}\n  year: {2015 + n % 11}\n"
        f"  topics: [T{n * 7 % TOPICS}]\n  tags: [t{n % TAGS}, t{n * 3 % TAGS}]\n"
        f'  arxiv: "{2001 + n % 60:04d}.{n:05d}"\n  links: {{code: https://example.org/code/{n}}}\n'
        f"  commentary:\n  - {{title: 解读 {n}, url: https://zhuanlan.zhihu.com/p/{n}, by: 李}}\n"
        f"  abstract: {_abstract(n)}\n  added: 2026-{1 + n % 11:02d}-{1 + n % 28:02d}\n"
    )


# ── the same by hand ──────────────────────────────────────────────────────────────────────────────────


def _write_by_hand(folder: Path, pages: list[Path], source: Path) -> None:
    """As many pages, at the same addresses: a paper's with its words, a group's with a list of its papers."""
    _write_settings(folder, "By hand", folder / "docs")
    for nth, page in enumerate(pages):
        path = folder / "docs" / page.relative_to(source)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_by_hand(nth, page.relative_to(source)), "utf-8")


def _write_settings(folder: Path, name: str, pages: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(
        f"site_name: {name}\ndocs_dir: {pages}\n{_theme()}\n"
        "plugins: [search]\nnav: [index.md]\nnot_in_nav: '*'\n",
        "utf-8",
    )


def _theme() -> str:
    """The theme as this project's site has it: what it prints on every page is to cost both the same."""
    return _rest().partition("\nextra_css:")[0]


def _by_hand(nth: int, where: Path) -> str:
    if where.parts[0] == "papers":
        return (
            f"# {_title(nth)}\n\n{''.join(_some(HAN, nth, 12))}\n\nAda Bo, Chen Dana, Eli Fei\n\n"
            f"[Paper](https://arxiv.org/abs/2001.{nth:05d}) · [Code](https://example.org/code/{nth})\n\n"
            f"## Abstract\n\n{_abstract(nth)}\n\n## Commentary\n\n"
            f"- [解读](https://zhuanlan.zhihu.com/p/{nth}) 李\n"
        )
    lines = (f"- [{_title(n)}](https://arxiv.org/abs/2001.{n:05d}), Ada Bo, Chen Dana\n" for n in range(30))
    return f"# {where.parent.name or 'Home'}\n\n{''.join(lines)}"


def _weights(built: Path) -> list[tuple[str, float]]:
    """What some kinds of page weigh as a host sends them, with the style and scripts that they load."""
    shared = sum(_sent(path) for path in _loaded(built))
    kinds = {"home": "index.html", "a venue": "venues/v0/index.html", "a topic": "topics/t0/index.html"}
    found = {name: built / path for name, path in kinds.items() if (built / path).is_file()}
    found["a paper"] = min((built / "papers").glob("*/index.html"))
    return [(name, (shared + _sent(path)) / 1024) for name, path in found.items()]


def _loaded(built: Path) -> list[Path]:
    """What every page loads: the theme's style and script, and ours."""
    home = (built / "index.html").read_text("utf-8")
    files = [*(built / "assets").rglob("*.css"), *(built / "assets").rglob("*.js")]
    return [file for file in files if f'"{file.relative_to(built).as_posix()}"' in home]


def _sent(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=2000)
    main(parser.parse_args().papers)
