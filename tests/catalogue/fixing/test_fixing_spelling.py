import pytest

ENTRY = "papers:\n- id: a\n  title: A\n{}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  venue: CVPR", "  venue: cvpr"),
        ("  venue: IEEE CVPR  # big", "  venue: cvpr  # big"),
        ("  venue: CVPR 2022", "  venue: cvpr\n  year: 2022"),
        ("  venue: cvpr'22", "  venue: cvpr\n  year: 2022"),
        ("  venue: 'CVPR2022'\n  year: 2022", "  venue: 'cvpr'\n  year: 2022"),
        ("  topics: [Self-Supervised]", "  topics: [self-supervised]"),
        ("  topics: 自监督", "  topics: self-supervised"),
        ("  topics:\n  - Transformers\n  - unknown", "  topics:\n  - transformers\n  - unknown"),
    ],
)
def test_venues_and_topics_are_spelt_as_their_files_are_called(fixed, before, after):
    assert fixed(ENTRY.format(before)) == ENTRY.format(after)


@pytest.mark.parametrize(
    "line", ["  venue: CVRP", "  venue: CVPR 2022\n  year: 2021", "  venue:", "  topics: []"]
)
def test_what_is_not_sure_stays_as_it_is(fixed, line):
    assert fixed(ENTRY.format(line)) == ENTRY.format(line)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("arxiv: https://arxiv.org/abs/2111.06377v2", 'arxiv: "2111.06377"'),
        ("arxiv: arXiv:2111.06377v1", 'arxiv: "2111.06377"'),
        ("arxiv: '2111.06377v3'", 'arxiv: "2111.06377"'),
        ("arxiv: https://arxiv.org/pdf/math.AG/0601001.pdf", 'arxiv: "math.AG/0601001"'),
        ("doi: http://dx.doi.org/10.1109/TPAMI.2016.2577031", "doi: 10.1109/TPAMI.2016.2577031"),
        ("doi: 'doi: 10.1109/TPAMI.2016.2577031.'", "doi: '10.1109/TPAMI.2016.2577031'"),
        ("openreview: https://openreview.net/pdf?id=TVHS5Y4dNvM", "openreview: TVHS5Y4dNvM"),
        ("acl: https://aclanthology.org/P19-1001.pdf", "acl: P19-1001"),
        ("acl: https://aclanthology.org/2021.acl-long.42/", "acl: 2021.acl-long.42"),
    ],
)
def test_addresses_become_identifiers(fixed, before, after):
    assert fixed(ENTRY.format(f"  {before}")) == ENTRY.format(f"  {after}")


@pytest.mark.parametrize("line", ["arxiv: ICCV", "doi: https://example.org/paper", "acl: P19"])
def test_what_is_no_identifier_stays(fixed, line):
    assert line.split(": ")[1] in fixed(ENTRY.format(f"  {line}"))


def test_an_id_is_written_down_as_loading_makes_it(fixed):
    entry = "papers:\n- title: {zh: 甲, en: Deep Nets}\n"
    assert fixed(entry, **{"deep-nets": 1}) == "papers:\n- id: deep-nets\n  title: {zh: 甲, en: Deep Nets}\n"


def test_an_id_comes_first_in_brackets_too(fixed):
    assert fixed("papers:\n- {title: Deep Nets}\n", **{"deep-nets": 1}) == (
        "papers:\n- {id: deep-nets, title: Deep Nets}\n"
    )


@pytest.mark.parametrize("title", ["Search", '"two\\nlines"', '""'])
def test_a_title_that_makes_no_id_of_its_own_gets_none(fixed, title):
    text = f"papers:\n- title: {title}\n"
    assert fixed(text, search=1) == text


def test_an_id_that_two_entries_claim_is_left_to_a_person(fixed):
    text = "papers:\n- title: Deep Nets\n"
    assert fixed(text, **{"deep-nets": 2}) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("url: http://ARXIV.org/pdf/2111.06377v2.pdf", "url: https://arxiv.org/abs/2111.06377"),
        ("pdf: https://export.arxiv.org/pdf/2111.06377v2", "pdf: https://arxiv.org/pdf/2111.06377v2"),
        ("links: {code: http://github.com/a/b.}", "links: {code: https://github.com/a/b}"),
        ("links: {code: [github.com/a/b]}", "links: {code: [https://github.com/a/b]}"),
        ("commentary: [{url: 'http://b23.tv/x?vd_source=1'}]", "commentary: [{url: 'https://b23.tv/x'}]"),
        ("commentary: {url: http://b23.tv/x}", "commentary: {url: https://b23.tv/x}"),
    ],
)
def test_addresses_are_tidied_wherever_they_stand(fixed, before, after):
    assert fixed(ENTRY.format(f"  {before}")) == ENTRY.format(f"  {after}")


def test_the_addresses_of_articles_are_tidied_too(fixed):
    assert "url: https://www.zhihu.com/a\n" in fixed("articles:\n- title: A\n  url: http://www.zhihu.com/a\n")
