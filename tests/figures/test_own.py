"""A curator's areas and pictures: shown as they are, in their order, and never a danger to the build."""

import hashlib

import pytest
from PIL import Image

from readinglist.figures import Job, extract, with_own
from readinglist.model import Area, Box, FigureChoice, Figures, OwnImage, Pdf, Skipped

AREA = Area(page=2, box=Box(x0=100, y0=120, x1=300, y1=220), number="7", caption="A corner.")


@pytest.fixture
def mark(drawn, tmp_path, executor):
    """What a drawn paper gives where its curator marked these areas."""

    def mark(*areas, name="weather.pdf"):
        path = drawn / name
        pdf = Pdf(paper_id="it", path=path, digest=hashlib.sha256(path.read_bytes()).hexdigest())
        job = Job(pdf, FigureChoice(instead=areas))
        return next(extract([job], tmp_path / "store", executor))

    return mark


@pytest.fixture
def own(tmp_path):
    """What a paper shows whose curator chose these pictures of content/."""

    def own(*uris, found=None):
        choice = FigureChoice(instead=tuple(OwnImage(uri=uri, caption="Mine.") for uri in uris))
        begun = found or Figures(paper_id="it", digest="", pages=0)
        return list(with_own(begun, choice, tmp_path, tmp_path / "store"))

    return own


def test_an_area_is_cut_to_its_edges(mark):
    (crop,) = mark(AREA).crops
    assert (crop.region.caption, crop.width, crop.height) == ("A corner.", 1600, 800)


def test_an_area_of_a_known_number_has_its_caption(mark):
    (crop,) = mark(Area(page=1, box=AREA.box, number="1")).crops
    assert crop.region.caption.startswith("Figure 1")


def test_another_area_is_cut_anew(mark):
    mark(AREA)
    other = Area(page=1, box=Box(x0=0, y0=0, x1=100, y1=200))
    assert [crop.region.page for crop in mark(other, AREA).crops] == [1, 2]


def test_an_area_beside_the_paper_shows_what_was_found(mark):
    assert mark(Area(page=99, box=AREA.box)).crops == mark().crops


def test_areas_are_no_figures_that_were_found(mark):
    assert mark(AREA).regions == mark().regions


def test_an_own_picture_is_made_as_crops_are(own, tmp_path):
    Image.new("RGBA", (2000, 1000), (0, 0, 0, 0)).save(tmp_path / "mine.png")
    (shown,) = own("mine.png")
    (crop,) = shown.crops
    assert (crop.width, crop.height, crop.thumbnail_width, crop.region.page) == (1600, 800, 480, 0)
    assert Image.open(crop.image).getpixel((5, 5)) == (255, 255, 255)


def test_a_photograph_stands_upright(own, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    Image.new("RGB", (40, 20), "navy").save(tmp_path / "mine.jpg", exif=exif)
    assert own("mine.jpg")[0].crops[0].height == 40


def test_a_second_look_at_an_own_picture_asks_nobody(own, tmp_path):
    Image.new("RGB", (40, 20), "navy").save(tmp_path / "mine.webp")
    first = own("mine.webp")
    kept = sorted((path, path.stat().st_mtime_ns) for path in (tmp_path / "store").rglob("*"))
    assert own("mine.webp") == first
    assert sorted((path, path.stat().st_mtime_ns) for path in (tmp_path / "store").rglob("*")) == kept


def test_a_broken_picture_is_told_and_costs_nothing_else(own, mark, tmp_path):
    Image.effect_noise((90, 90), 9).save(tmp_path / "mine.png")
    (tmp_path / "mine.png").write_bytes((tmp_path / "mine.png").read_bytes()[:500])
    found = mark()
    skipped, shown = own("mine.png", found=found)
    assert (skipped.code, shown.crops) == ("bad-picture", found.crops)


def test_a_picture_that_is_gone_is_told(own):
    (skipped,) = own("gone.png")
    assert (type(skipped), skipped.code) == (Skipped, "bad-picture")


def test_a_picture_of_another_kind_is_not_decoded(own, tmp_path):
    Image.new("RGB", (40, 20), "navy").save(tmp_path / "mine.png", "GIF")
    assert own("mine.png")[0].code == "bad-picture"
