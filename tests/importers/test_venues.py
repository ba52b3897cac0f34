import pytest

from readinglist.importers.venues import (
    Stated,
    either,
    stated_by_heading,
    stated_by_headings,
    stated_by_title,
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ECCV2022 Oral | 船", Stated(venue="ECCV", year=2022, presentation="oral")),
        ("ICCV'21 Oral｜船", Stated(venue="ICCV", year=2021, presentation="oral")),
        ("ECCV22｜船", Stated(venue="ECCV", year=2022)),
        ("船（NeurIPS 2021）", Stated(venue="NeurIPS", year=2021)),
        ("CVPR Oral | 船", Stated(venue="CVPR", presentation="oral")),
        ("ACMMM 2021-船", Stated(venue="ACM MM", year=2021)),
        ("CVPR2022 | 港口 highlights", Stated(venue="CVPR", year=2022)),
        ("CVPR 2021 Best Paper: Ships", Stated(venue="CVPR", year=2021, award="best paper")),
        ("CVPR最佳论文得主的新船", Stated()),
        ("在CVPR上获得冠军的船", Stated()),
        ("NAACL Ships with 16 masts", Stated()),
    ],
)
def test_a_title_states_its_venue(words, expected):
    assert stated_by_title(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("NeurIPS2021", Stated(venue="NeurIPS", year=2021)),
        ("ACM MM 2021", Stated(venue="ACM MM", year=2021)),
        ("ArXiv", Stated(venue="arXiv")),
        ("2022 ECCV", Stated(venue="ECCV", year=2022)),
        ("CVPR 2022 论文", Stated(venue="CVPR", year=2022)),
        ("ICLR（2021）", Stated(venue="ICLR", year=2021)),
        ("XYZW 2020", Stated(venue="XYZW", year=2020)),
        ("2020", Stated(year=2020)),
        ("Transformer", Stated()),
        ("Ships before 2020", Stated()),
    ],
)
def test_a_heading_states_a_venue_only_if_it_says_nothing_else(words, expected):
    assert stated_by_heading(words) == expected


def test_headings_that_state_no_venue_are_subjects():
    assert stated_by_headings(("2021", "CVPR", "Ships")) == (Stated(venue="CVPR", year=2021), ("Ships",))


def test_a_nearer_statement_wins_unless_it_only_says_less():
    assert either(Stated(venue="ACL", year=2021), Stated(venue="arXiv", year=2022)).year == 2021
    assert either(Stated(venue="CVPR"), Stated(venue="CVPR", year=2021)).year == 2021
