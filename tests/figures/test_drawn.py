import filecmp

import pytest

NAMES = (
    "echo",
    "herbarium",
    "lanternfish",
    "margin-notes",
    "mosaic",
    "slow-reader",
    "tidepool",
    "two-clocks",
    "weather",
    "zh-layout",
)


def overlap(box, corners):
    x0, y0, x1, y1 = corners
    width = min(box.x1, x1) - max(box.x0, x0)
    height = min(box.y1, y1) - max(box.y0, y0)
    both = max(0, width) * max(0, height)
    return both / ((box.x1 - box.x0) * (box.y1 - box.y0) + (x1 - x0) * (y1 - y0) - both)


@pytest.mark.parametrize("name", NAMES)
def test_every_drawn_figure_is_found_where_it_is(name, truth, found):
    wanted = [each for each in truth[name]["figures"] if each["kind"] == "figure"]
    figures = [region for region in found[name].regions if region.kind == "figure"]
    regions = {(region.number, region.page): region.box for region in figures}
    assert len(figures) == len(wanted)
    overlaps = [overlap(regions[each["number"], each["page"]], each["box"]) for each in wanted]
    assert min(overlaps) >= 0.8


@pytest.mark.parametrize("name", NAMES)
def test_the_key_figure_is_one_that_a_curator_would_choose(name, truth, found):
    assert found[name].key[0] in {number for group in truth[name]["key"] for number in group}


@pytest.mark.parametrize("name", NAMES)
def test_pictures_fit_where_they_are_shown(name, found):
    for crop in found[name].crops:
        assert max(crop.width, crop.height) <= 1600
        assert (crop.thumbnail_width, crop.thumbnail_height) <= (480, 320)
        assert crop.thumbnail.stat().st_size <= 80_000


def test_at_most_four_figures_are_shown_and_the_key_figure_first(found):
    tidepool = found["tidepool"]
    assert [crop.region.number for crop in tidepool.crops] == list(tidepool.key[:4])


def test_drawing_again_gives_the_same_bytes(draw, drawn, tmp_path):
    again = tmp_path / "again"
    draw(again)
    files = [str(path.relative_to(drawn)) for path in drawn.rglob("*") if path.is_file()]
    assert len(files) == 21
    assert filecmp.cmpfiles(drawn, again, files, shallow=False) == (files, [], [])
