"""Small lists of our own in each foreign format, and a vocabulary to read them in."""

from pathlib import Path

import pytest

from readinglist import importers
from readinglist.model import Catalogue, Text, Topic, Venue

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="session")
def sample():
    """What is imported of the sample in this format, by the format's name."""
    return lambda kind: importers.read(kind, (SAMPLES / f"{kind}.md").read_text("utf-8"))


@pytest.fixture(scope="session")
def seeds(shared):
    """What is imported of the seed documents, in the order in which their facts count."""
    kinds = {
        "003": "commentary_list",
        "001": "arxiv_daily",
        "004": "figure_list",
        "002": "most_cited",
        "000": "summaries",
    }
    paths = {kind: next((shared / "seeds").glob(f"{begin}*")) for begin, kind in kinds.items()}
    return {kind: importers.read(kind, path.read_text("utf-8")) for kind, path in paths.items()}


@pytest.fixture(scope="session")
def vocabulary():
    return Catalogue(
        venues=(
            Venue(slug="arxiv", name=Text((("en", "arXiv"),)), kind="preprint"),
            Venue(slug="cvpr", name=Text((("en", "CVPR"),)), kind="conference"),
            Venue(slug="neurips", name=Text((("en", "NeurIPS"),)), aliases=("NIPS",), kind="conference"),
        ),
        topics=(
            Topic(slug="multimodal", name=Text((("en", "Multi-Modal"), ("zh", "多模态")))),
            Topic(slug="ships", name=Text((("en", "Ships"), ("zh", "船")))),
        ),
    )
