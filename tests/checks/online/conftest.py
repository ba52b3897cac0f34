from types import SimpleNamespace

import pytest
import standin
from preprints import SEARCH, feed

from readinglist import catalogue, net
from readinglist.catalogue.settings import read_settings
from readinglist.checks import online
from readinglist.lookup import Services


@pytest.fixture
def world(tmp_path):
    """A host that stands in for all others, and `look(text)`: what an online check finds in a list."""
    (tmp_path / "content" / "venues").mkdir(parents=True)
    (tmp_path / "content" / "venues" / "iccv.md").write_text("")
    (tmp_path / "mkdocs.yml").write_text("site_name: List\ndocs_dir: content\nplugins: [readinglist]\n")
    time = standin.Time()
    with standin.serving() as host:
        names = ("export.arxiv.org", "example.org", "shy.example", "zhuanlan.zhihu.com")
        mirrors = [(name, f"{host.url}/{name}") for name in names]

        def look(text, seconds=600.0, only=None):
            (tmp_path / "papers.yaml").write_text(text)
            written = catalogue.inspect(read_settings(tmp_path / "mkdocs.yml"))
            assert written.problems == ()
            with net.Client(mirrors=mirrors, clock=time.clock(), resolver=standin.resolver()) as client:
                return online.look(written, Services(client), tmp_path / "cache", seconds=seconds, only=only)

        yield SimpleNamespace(host=host, look=look, answers=host.answers, time=time)


@pytest.fixture
def arxiv(world):
    """Let arXiv know these papers, by their numbers and by the words of their titles."""

    def know(*papers, **by_word):
        ids = ",".join(paper["number"] for paper in papers)
        path = f"/export.arxiv.org/api/query?id_list={ids}&max_results={len(papers)}"
        world.answers[path] = feed(*papers)
        for word, paper in by_word.items():
            world.answers[f"/export.arxiv.org{SEARCH.format(word)}"] = feed(paper)

    return know
