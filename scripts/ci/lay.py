"""What a pull request proposes → into a checkout of what it is proposed to, as data alone.

python3 lay.py FROM TO

The list, texts and pictures of TO are taken away, and those of FROM copied there. Everything that runs or
steers the build stays that of TO: settings, templates, scripts, the tool.
"""

import shutil
import sys
from pathlib import Path

import data


def lay(source: Path, target: Path) -> None:
    """Make the data of `target` that of `source`."""
    for name in list(data.files(target)):
        (target / name).unlink()
    for name in list(data.files(source)):
        place = target / name
        if any(path.is_symlink() for path in (place, *place.parents) if path.is_relative_to(target)):
            sys.exit(f"{name}: a link lies where this belongs, and what it leads to is not the list's")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, place)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 lay.py FROM TO")
    lay(Path(sys.argv[1]), Path(sys.argv[2]))
