"""What fixes a text as a file of a list would be fixed."""

import pytest

from readinglist.catalogue.fixing.document import Names, read
from readinglist.catalogue.fixing.rounds import fixed_text

VENUES = {"cvpr": "cvpr", "ieeecvpr": "cvpr", "neurips": "neurips", "nips": "neurips"}
TOPICS = {"selfsupervised": "self-supervised", "自监督": "self-supervised", "transformers": "transformers"}


@pytest.fixture(scope="session")
def fixed():
    """The text of a list with everything fixed; ids are taken as often as said."""

    def fix(text, **ids):
        names = Names(venues=VENUES, topics=TOPICS, ids=ids)
        return fixed_text(read(text, names))[0]

    return fix
