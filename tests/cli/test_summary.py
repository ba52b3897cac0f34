from readinglist.build import Made
from readinglist.cli.summary import skipped, summary
from readinglist.model import Catalogue, Figures, Paper, Skipped, Text

PAPERS = (
    Paper(id="mae", title=Text((("en", "MAE"),)), venue="cvpr", topics=("vision",)),
    Paper(id="moco", title=Text((("en", "MoCo"),)), venue="cvpr", topics=("vision", "language")),
)


def without_pdf(paper_id, reason="It answered 404."):
    return Skipped(paper_id=paper_id, stage="fetch", code="not-found", reason=reason)


def made(**fields):
    return Made(**{"catalogue": Catalogue(papers=PAPERS), "figures": (), "skipped": (), "parts": ()} | fields)


def test_the_list_is_told_in_numbers():
    assert next(summary(made())) == "2 papers, 0 articles, 1 venue, 2 topics"


def test_without_any_figure_it_points_to_the_demo():
    assert list(summary(made()))[-1].endswith("make demo")


def test_with_a_figure_it_does_not():
    found = Figures(paper_id="mae", digest="0" * 64, pages=1)
    assert not any("make demo" in line for line in summary(made(figures=(found,))))


def test_what_is_missing_is_grouped_by_reason():
    lines = list(skipped([without_pdf(name) for name in ("a", "b", "c", "d", "e")]))
    assert lines == [
        "Without a PDF: 5 papers",
        "     5  not-found: It answered 404.",
        "        a, b, c and 2 more",
    ]


def test_at_length_every_paper_is_named():
    lines = list(skipped([without_pdf("a"), without_pdf("b")], at_length=True))
    assert lines[1:] == ["  a: not-found: It answered 404.", "  b: not-found: It answered 404."]


def test_a_reason_cannot_steer_the_terminal():
    assert "\x1b" not in "".join(skipped([without_pdf("a", "\x1b[2J")]))
