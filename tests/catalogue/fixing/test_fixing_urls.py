import pytest

from readinglist.catalogue.fixing import urls


@pytest.mark.parametrize(
    ("copied", "tidied"),
    [
        ("http://github.com/A/b", "https://github.com/A/b"),
        ("HTTPS://GitHub.com/A", "https://github.com/A"),
        ("http://blog.csdn.net/x", "https://blog.csdn.net/x"),
        ("http://dx.doi.org/10.1/x", "https://doi.org/10.1/x"),
        ("https://example.org/a?utm_source=x&p=2&share_from=y#z", "https://example.org/a?p=2#z"),
        (
            "https://www.bilibili.com/video/BV1/?spm_id_from=333.1&vd_source=2",
            "https://www.bilibili.com/video/BV1/",
        ),
        ("https://example.org/a。", "https://example.org/a"),
        ("https://example.org/a,", "https://example.org/a"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("https://example.org/a)", "https://example.org/a"),
        ("https：//example.org/a", "https://example.org/a"),
        ("www.youtube.com/watch?v=1", "https://www.youtube.com/watch?v=1"),
    ],
)
def test_what_came_along_with_a_copied_address_goes(copied, tidied):
    assert urls.tidied(copied) == tidied
    assert urls.tidied(tidied) == tidied


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/a",
        "http://localhost:8000/github.com",
        "https://en.wikipedia.org/wiki/Attention_(machine_learning)",
        "https://mp.weixin.qq.com/s?__biz=Mz==&mid=2&idx=1&sn=ab#rd",
        "https://example.org/?",
        "https://example.org/spmodel?speed=1",
        "https://name@github.com/a",
        "ftp://example.org/a",
        "example.org/a",
        "no address",
        "",
    ],
)
def test_what_nobody_can_be_sure_of_stays(address):
    assert urls.tidied(address) == address


def test_a_place_where_papers_are_discussed_is_no_copy_of_arxiv():
    assert urls.page_at_arxiv("https://huggingface.co/papers/2111.06377").startswith(
        "https://huggingface.co/"
    )
