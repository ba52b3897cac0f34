from readinglist.net.wire import one_of_each_family


def test_a_broken_family_of_addresses_leaves_time_for_the_other():
    addresses = ("2606:4700::1", "2606:4700::2", "151.101.3.42", "151.101.67.42")
    assert one_of_each_family(addresses) == ("2606:4700::1", "151.101.3.42")
