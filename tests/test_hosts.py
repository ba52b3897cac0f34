import pytest

from readinglist import hosts

SAMPLES = {
    "https://www.bilibili.com/video/BV1sq4y1q77t/": "Bilibili",
    "https://zhuanlan.zhihu.com/p/1": "知乎",
    "https://mp.weixin.qq.com/s/abc": "微信",
    "https://someone.medium.com/on-reading": "Medium",
    "https://papers.example/1": "",
    "https://[broken/1": "",
}


@pytest.mark.parametrize(("url", "name"), SAMPLES.items())
def test_an_address_is_known_by_its_host_or_one_above_it(url, name):
    assert hosts.host_of(url).name == name


def test_a_row_with_a_path_wins_over_one_without():
    assert hosts.host_of("https://www.zhihu.com/question/1").kind == "thread"


def test_no_row_names_more_of_a_host_than_is_looked_at():
    assert all(hosts.above(row.partition("/")[0])[0] == row.partition("/")[0] for row in hosts.HOSTS)


def test_of_a_long_host_only_its_end_is_looked_at():
    assert hosts.above("a." * 45_000 + "www.zhihu.com") == (
        "a.www.zhihu.com",
        "www.zhihu.com",
        "zhihu.com",
        "com",
    )
