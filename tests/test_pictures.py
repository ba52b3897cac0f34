import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from readinglist import pictures


def saved(kind, **how):
    file = io.BytesIO()
    Image.new("RGB", (37, 21), "navy").save(file, kind, **how)
    return file.getvalue()


KINDS = [
    ("PNG", {}),
    ("JPEG", {}),
    ("JPEG", {"progressive": True}),
    ("WEBP", {}),
    ("WEBP", {"lossless": True}),
]


@pytest.mark.parametrize(("kind", "how"), KINDS)
def test_a_picture_says_its_kind_and_size(kind, how):
    assert pictures.look(saved(kind, **how)) == pictures.Look(kind, 37, 21)


def test_an_extended_webp_says_its_size_too():
    assert pictures.look(saved("WEBP", exif=b"Exif\0\0")) == pictures.Look("WEBP", 37, 21)


@pytest.mark.parametrize("head", [b"", b"GIF89a", b"%PDF-1.4", b"<svg/>", b"RIFF\0\0\0\0WEBPVP8 "])
def test_anything_else_is_no_picture(head):
    assert pictures.look(head) is None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_cut_off_before_its_size_is_none(kind):
    assert pictures.look(saved(kind)[:14]) is None


def test_a_jpeg_whose_parts_have_no_length_ends():
    assert pictures.look(b"\xff\xd8\xff\xe0\x00\x00" * 99) is None


BEGINNINGS = st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8X"])


@given(BEGINNINGS, st.binary(max_size=64))
def test_whatever_a_file_holds_the_look_at_it_ends(beginning, rest):
    found = pictures.look(beginning + rest)
    assert found is None or min(found.width, found.height) > 0
