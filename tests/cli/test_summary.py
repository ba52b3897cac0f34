from pathlib import Path

from readinglist.build import Made
from readinglist.cli.summary import skipped, summary
from readinglist.model import Area, Box, Catalogue, Crop, FigureChoice, Figures, Paper, Region, Skipped, Text

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


# ── figures to look at ────────────────────────────────────────────────────────────────────────────────

BOX = Box(x0=0, y0=0, x1=9, y1=9)
SIZES = {"width": 9, "height": 9, "thumbnail_width": 9, "thumbnail_height": 9}


def shown(number, score, paper_id="mae"):
    region = Region(number=number, kind="figure", page=4, box=BOX, score=score)
    crop = Crop(region=region, image=Path("1.webp"), thumbnail=Path("2.webp"), **SIZES)
    return Figures(paper_id=paper_id, digest="0" * 64, pages=9, crops=(crop,))


def chosen(choice):
    paper = Paper(id="mae", title=Text((("en", "MAE"),)), figures=choice)
    return made(catalogue=Catalogue(papers=(paper,)), figures=(shown("1", 1.0),))


def test_a_doubtful_figure_is_named_with_how_to_see_why():
    assert list(summary(made(figures=(shown("2", 0.89), shown("1", 0.9, "moco")))))[2:] == [
        "Figures to look at, for they may be wrong: 1",
        "  mae: figure 2 on page 4",
        "  To see why: readinglist figures --explain mae",
    ]


def test_a_figure_without_a_caption_says_how_it_was_found():
    region = Region(number="", kind="figure", page=1, box=BOX, score=0.4, found_by="page")
    crop = Crop(region=region, image=Path("1.webp"), thumbnail=Path("2.webp"), **SIZES)
    found = Figures(paper_id="mae", digest="0" * 64, pages=9, crops=(crop,))
    line = "  mae: figure on page 1, which is shown whole, for no figure was found"
    assert line in list(summary(made(figures=(found,))))


def test_of_many_doubtful_figures_the_first_ten_are_named():
    many = made(figures=tuple(shown(str(number), 0.5) for number in range(30)))
    assert "  and 20 more; all of them with --verbose" in list(summary(many))
    assert len(list(summary(many, at_length=True))) == 2 + 1 + 30 + 1


def test_a_number_that_the_pdf_lacks_is_told():
    lines = list(summary(chosen(FigureChoice(key=("7", "1")))))
    assert lines[2:4] == ["Chosen in the list, but not found: 1", "  mae: figure 7"]


def test_a_box_outside_the_pdf_is_told():
    choice = FigureChoice(instead=(Area(page=99, box=BOX), Area(page=4, box=BOX)))
    assert "  mae: the box on page 99, which lies outside the PDF" in list(summary(chosen(choice)))
