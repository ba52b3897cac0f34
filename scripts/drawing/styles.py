"""How pages look: one row for each kind of conference, journal or preprint."""

from __future__ import annotations

from dataclasses import dataclass

SERIF = ("tiro", "tibo", "tiit")
SANS = ("helv", "hebo", "heit")


@dataclass(frozen=True, kw_only=True)
class Style:
    """Measures in points, fonts and wording of one template."""

    width: float = 612.0
    height: float = 792.0
    left: float
    top: float
    bottom: float
    columns: int
    gutter: float = 24.0
    fonts: tuple[str, str, str] = SERIF
    """Regular, bold, italic."""
    heading_font: str = "tibo"
    size: float = 10.0
    leading: float = 11.8
    caption_size: float = 9.0
    figure: str = "Figure {}:"
    table: str = "Table {}:"
    bold_label: bool = False
    title_size: float = 15.0
    centred: bool = True
    """The title and its authors."""
    rules: bool = False
    """Rules above and below the title."""
    abstract: str = "Abstract"
    references: str = "References"
    head: str = ""
    """Runs along the top of every page but the first."""
    indent: float = 10.0
    numbered: str = "{} {}"
    chinese: bool = False


STYLES = {
    "vision": Style(left=50, top=78, bottom=72, columns=2, figure="Figure {}.", table="Table {}.", title_size=14.4, numbered="{}. {}"),
    "learning": Style(left=108, top=84, bottom=84, columns=1, leading=11.6, title_size=17, rules=True, indent=0.0),
    "language": Style(width=595, height=842, left=71, top=72, bottom=72, columns=2, gutter=17, size=10.4, leading=12.6, title_size=15),
    "journal": Style(
        width=595, height=794, left=52, top=70, bottom=60, columns=2, gutter=20, size=9.2, leading=11.2,
        caption_size=7.8, figure="Fig. {}.", table="Table {}.", bold_label=True, heading_font="hebo",
        title_size=19, centred=False, head="Annals of Slow Looking, vol. 4", numbered="{} {}",
    ),
    "preprint": Style(left=96, top=80, bottom=80, columns=1, size=10.6, leading=13.2, title_size=18, heading_font="hebo", bold_label=True, centred=False, head="Preprint. Under slow review."),
    "retrieval": Style(left=54, top=76, bottom=74, columns=2, size=9.2, leading=10.9, caption_size=8.6, bold_label=True, heading_font="hebo", title_size=17, figure="Figure {}:", numbered="{} {}"),
    "zh": Style(
        width=595, height=842, left=54, top=76, bottom=68, columns=2, gutter=22, size=9.6, leading=15.0,
        caption_size=8.2, figure="图{}", table="表{}", title_size=18, abstract="摘要", references="参考文献",
        head="书与图 第7卷", indent=19.2, chinese=True,
    ),
}  # fmt: skip
