import pytest

from readinglist import web


def test_every_secure_host_is_short_enough_to_be_recognised():
    assert all(web.is_secure(host) for host in web.SECURE)


def test_a_host_below_a_secure_one_is_secure_and_one_that_only_ends_like_it_is_not():
    assert (web.is_secure("openaccess.thecvf.com"), web.is_secure("notarxiv.org")) == (True, False)


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("utm_source=a&id=3&SPM=1", "id=3"),
        ("share_token=x&mc_cid=2&igshid", ""),
        ("utmost=1&spmx=2&share=3", "utmost=1&spmx=2&share=3"),
    ],
)
def test_only_what_follows_the_reader_goes(query, kept):
    assert web.untracked(query) == kept
