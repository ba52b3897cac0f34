import pytest

from readinglist.errors import NetworkError
from readinglist.net.address import join, parse


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("https://arxiv.org", "https://arxiv.org/"),
        ("HTTPS://ArXiv.org.:443/pdf/1911.05722", "https://arxiv.org/pdf/1911.05722"),
        ("http://bücher.example/a b".replace(" ", "%20"), "http://xn--bcher-kva.example/a%20b"),
        ("https://host.example/论文.pdf", "https://host.example/%E8%AE%BA%E6%96%87.pdf"),
        ("https://openreview.net/pdf?id=a-b_c#page=2", "https://openreview.net/pdf?id=a-b_c"),
        ("http://[2606:4700::1111]:8080/x", "http://[2606:4700::1111]:8080/x"),
    ],
)
def test_an_address_has_one_spelling(written, read):
    assert str(parse(written)) == read


@pytest.mark.parametrize(
    "written",
    [
        "ftp://host.example/x",
        "//host.example/x",
        "https:///x",
        "https://user:word@host.example/x",
        "https://host.example\\@10.0.0.1/x",
        "https://host.example/x\r\nHost: other",
        "https://host.example/%0d%0a",
        "https://host.example/../x",
        "https://host.example/%2e%2e/x",
        "https://host.example:99999/x",
        "http://0x7f000001/x",
        "http://127.1/x",
        "http://[fe80::1%25eth0]/x",
        "http://[::1/x",
    ],
)
def test_a_doubtful_address_is_refused(written):
    with pytest.raises(NetworkError, match="correct the address"):
        parse(written)


def test_a_redirect_is_read_from_where_it_was_given():
    assert str(join(parse("https://host.example/a/b?c"), "../d")) == "https://host.example/d"
