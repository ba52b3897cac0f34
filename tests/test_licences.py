import pytest

from readinglist.licences import is_open


@pytest.mark.parametrize(
    "licence",
    [
        "CC BY 4.0",
        "CC-BY-4.0",
        "cc-by-sa-3.0",
        "CC BY-NC-SA 4.0",
        "CC0",
        "CC0-1.0",
        "Creative Commons Attribution 4.0 International",
        "public domain",
        "https://creativecommons.org/licenses/by/4.0/",
        "http://www.creativecommons.org/publicdomain/zero/1.0/",
    ],
)
def test_a_licence_that_lets_everybody_show_a_figure_is_open(licence):
    assert is_open(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "",
        "CC BY-ND 4.0",
        "CC-BY-NC-ND-4.0",
        "arXiv.org perpetual, non-exclusive license",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/",
        "https://evil.example/?creativecommons.org/licenses/by/4.0/",
        "all rights reserved",
        "IEEE",
    ],
)
def test_any_other_is_not(licence):
    assert not is_open(licence)
