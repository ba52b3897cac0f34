import pytest

from readinglist.importers import clean


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("http://arxiv.org/abs/2405.00001", "https://arxiv.org/abs/2405.00001"),
        ("hhttps://example.org/a", "https://example.org/a"),
        (r"https://example.org/a\_b\_c.pdf", "https://example.org/a_b_c.pdf"),
        (
            "https://mp.weixin.qq.com/s?__biz=1&mid=2&idx=1&sn=3&chksm=4&token=5#rd",
            "https://mp.weixin.qq.com/s?__biz=1&mid=2&idx=1&sn=3",
        ),
        (
            "https://www.bilibili.com/video/BV1/?spm_id_from=333&vd_source=1",
            "https://www.bilibili.com/video/BV1/",
        ),
        ("（见 https://example.org/a）。", "https://example.org/a"),
        ("https://en.wikipedia.org/wiki/Ship_(boat)", "https://en.wikipedia.org/wiki/Ship_(boat)"),
        ("https://example.org/a?id=1&utm_source=x", "https://example.org/a?id=1"),
        ("javascript:alert(1)", ""),
        ("null", ""),
    ],
)
def test_an_address_leads_where_it_led_and_says_no_more(printed, expected):
    assert clean.address(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("【An Eﬀective Title】", "An Effective Title"),
        ("Unifified Effificient Inflfluence", "Unified Efficient Influence"),
        ("Audio−Visual\u200b Segmentation", "Audio-Visual Segmentation"),
        ("S$^3$ and A$_2$ on $\\mathbb{R}^2$", "S³ and A₂ on R²"),
        ("$\\frac{a}{b}$ stays", "$\\frac{a}{b}$ stays"),
        ("Is it? ", "Is it?"),
    ],
)
def test_a_title_loses_what_copying_did_to_it(printed, expected):
    assert clean.title(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2024-05-01", "2024-05-01"),
        ("发表于 2024年5月1日", "2024-05-01"),
        ("2024/5", "2024-05"),
        ("2024", "2024"),
        ("2024-13-01", ""),
        ("version 1.2", ""),
    ],
)
def test_a_date_becomes_an_iso_date(printed, expected):
    assert clean.day(printed) == expected
