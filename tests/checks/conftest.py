from datetime import date

import pytest

from readinglist import catalogue, checks
from readinglist.catalogue.settings import read_settings

TODAY = date(2026, 11, 21)


@pytest.fixture
def found(tmp_path):
    """The codes and lines of what is wrong with a list."""

    def check(text):
        (tmp_path / "content").mkdir()
        (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
        (tmp_path / "papers.yaml").write_text(text)
        written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
        return [(problem.code, problem.place.line) for problem in checks.offline(written, TODAY)]

    return check
