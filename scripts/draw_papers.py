"""A folder → ten invented papers as PDFs, with the exact boxes of their figures, the same bytes every time.

python scripts/draw_papers.py OUT

OUT/<name>.pdf
OUT/boxes/<name>.json    every figure's and caption's box, as annotators would write them
OUT/manifest.json        which file is which paper
"""

import json
import sys
from pathlib import Path

from drawing import collection, press


def main(out: Path) -> None:
    """Draw every paper of the collection into the folder."""
    (out / "boxes").mkdir(parents=True, exist_ok=True)
    printed = [press.print_paper(paper) for paper in collection.papers()]
    for each in printed:
        (out / each.file).write_bytes(each.pdf)
        _write(out / "boxes" / f"{each.name}.json", press.truth(each))
    _write(out / "manifest.json", [press.entry(each) for each in printed])


def _write(path: Path, document: object) -> None:
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python scripts/draw_papers.py OUT")
    main(Path(sys.argv[1]))
