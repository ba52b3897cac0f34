"""PDFs for the tests of figures: the drawn papers, once for all test processes, and some that are no good."""

import hashlib
import json

import pytest

from readinglist.figures import Job, extract, workers
from readinglist.model import FigureChoice, Pdf

DEPTH = 60  # forms, each of which shows the next one twice


def job(path, *numbers):
    data = path.read_bytes() if path.is_file() else b""
    digest = hashlib.sha256(data).hexdigest()
    return Job(Pdf(paper_id=path.stem, path=path, digest=digest), FigureChoice(key=numbers))


@pytest.fixture(scope="session")
def truth(drawn):
    """What is known of each drawn paper, by its name."""
    files = sorted((drawn / "boxes").glob("*.json"))
    return {file.stem: json.loads(file.read_text("utf-8")) for file in files}


@pytest.fixture(scope="session")
def executor():
    with workers(1) as one:
        yield one


@pytest.fixture(scope="session")
def found(drawn, tmp_path_factory, executor):
    """What each drawn paper gives, by its name."""
    store = tmp_path_factory.mktemp("store")
    jobs = [job(path) for path in sorted(drawn.glob("*.pdf"))]
    return {each.paper_id: each for each in extract(jobs, store, executor)}


@pytest.fixture
def look(tmp_path, executor):
    """Look through one PDF, with a store of this test's own."""

    def look(path, *numbers, as_digest=""):
        asked = job(path, *numbers)
        pdf = Pdf(paper_id="it", path=path, digest=as_digest or asked.pdf.digest)
        return next(extract([Job(pdf, asked.choice)], tmp_path / "store", executor))

    return look


@pytest.fixture(scope="session")
def endless(tmp_path_factory):
    """A PDF of six kilobytes that takes longer than the universe to draw."""
    forms = [_form(f"/F{n + 1} Do /F{n + 1} Do", f"/F{n + 1} {n + 5} 0 R") for n in range(DEPTH)]
    looks = b"/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F1 5 0 R>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R%b>>" % looks,
        *forms,
        _form("0 0 m 9 9 l S", ""),
    )
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%bendobj\n" % (n, o) for n, o in enumerate(objects, start=1))
    path = tmp_path_factory.mktemp("endless") / "endless.pdf"
    path.write_bytes(body + b"trailer<</Root 1 0 R>>\n%%EOF\n")
    return path


def _form(drawing, inner):
    resources = f"/Resources<</XObject<<{inner}>>>>"
    head = f"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length {len(drawing)}{resources}>>"
    return f"{head}stream\n{drawing}\nendstream ".encode()
