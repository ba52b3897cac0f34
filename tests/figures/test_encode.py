import base64
import io

import pytest
from PIL import Image

from readinglist import pictures
from readinglist.figures import encode
from readinglist.figures.report import LONGEST_BLUR

NOISE = Image.merge("RGB", [Image.effect_noise((1600, 1600), sigma) for sigma in (40, 80, 120)])


def test_a_card_of_noise_keeps_within_its_bytes():
    assert len(encode.encode(NOISE, 0).thumbnail) <= encode.CARD_BYTES


def test_a_blur_of_noise_keeps_within_its_share_of_a_page():
    blur = encode.encode(NOISE, 0).cut.blur
    assert 0 < len(blur) <= LONGEST_BLUR
    assert len(f"data:image/webp;base64,{blur}") <= 300


def test_a_blur_is_a_picture_of_the_same_shape():
    blur = encode.encode(Image.new("RGB", (900, 300), "teal"), 0).cut.blur
    assert Image.open(io.BytesIO(base64.b64decode(blur))).size == (20, 7)


def test_the_same_picture_is_the_same_bytes():
    assert encode.encode(NOISE.copy(), 0) == encode.encode(NOISE, 0)


def test_many_shades_of_grey_are_scaled_not_cut_off(tmp_path):
    grey = Image.linear_gradient("L").convert("I").point(lambda shade: shade * 257).convert("I;16")
    grey.save(tmp_path / "grey.png")
    assert encode.decode(tmp_path / "grey.png").getpixel((5, 128)) == (128, 128, 128)


def test_a_picture_of_too_many_pixels_is_not_decoded(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_PIXELS", 100)
    Image.new("RGB", (11, 10)).save(tmp_path / "large.png")
    with pytest.raises(ValueError, match="too many pixels"):
        encode.decode(tmp_path / "large.png")
