import pytest

from readinglist.errors import NetworkError
from readinglist.net.address import parse
from readinglist.net.public import is_public, require_public


@pytest.mark.parametrize("ip", ["151.101.3.42", "2606:4700::1111", "64:ff9b::9765:32a"])
def test_the_open_internet_is_public(ip):
    assert is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "168.63.129.16",
        "0.0.0.0",  # noqa: S104 -- an address to refuse, not one to listen at
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
    ],
)
def test_no_other_address_is(ip):
    assert not is_public(ip)


@pytest.mark.parametrize("url", ["http://intranet/x", "https://host.example:6379/x"])
def test_names_and_ports_of_private_networks_are_refused(url):
    with pytest.raises(NetworkError, match="give a public address"):
        require_public(parse(url))
