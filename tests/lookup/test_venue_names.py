"""How services write venues, and what a list makes of it."""

import pytest

from readinglist.lookup import stated, venues
from readinglist.model import Text, Venue


def called(slug, name, full_name, *aliases):
    return Venue(slug=slug, name=Text((("en", name),)), full_name=Text((("en", full_name),)), aliases=aliases)


ACL = "Annual Meeting of the Association for Computational Linguistics"
VENUES = (
    called("acl", "ACL", ACL),
    called("acm-mm", "ACM MM", "ACM International Conference on Multimedia", "MM"),
    called("arxiv", "arXiv", "", "CoRR"),
    called("cvpr", "CVPR", "IEEE/CVF Conference on Computer Vision and Pattern Recognition", "CVPRW"),
    called("eccv", "ECCV", "European Conference on Computer Vision"),
    called("iclr", "ICLR", "International Conference on Learning Representations"),
    called("neurips", "NeurIPS", "Conference on Neural Information Processing Systems",
           "NIPS", "Neural Information Processing Systems"),
    called("tpami", "TPAMI", "IEEE Transactions on Pattern Analysis and Machine Intelligence"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("written", "slug", "year"),
    [
        ("2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)", "cvpr", 2022),
        ("2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)", "cvpr", 2016),
        ("Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition, 2022, pp. 160-9",
         "cvpr", 2022),
        ("CVPR'22", "cvpr", 2022),
        ("CVPRW 2023", "cvpr", 2023),
        ("Lecture Notes in Computer Science; Computer Vision – ECCV 2022", "eccv", 2022),
        ("IEEE Transactions on Pattern Analysis and Machine Intelligence", "tpami", 0),
        ("Proceedings of the 30th ACM International Conference on Multimedia", "acm-mm", 0),
        ("Advances in Neural Information Processing Systems 34 (2021)", "neurips", 2021),
        ("NeurIPS 2022 Accept", "neurips", 2022),
        ("NeurIPS 2022 Datasets and Benchmarks Track", "neurips", 2022),
        ("ICLR 2023 notable top 5%", "iclr", 2023),
        ("ICLR 2021 as a conference paper", "iclr", 2021),
        ("CoRR 2020", "arxiv", 2020),
        (f"Proceedings of the 59th {ACL} and the 11th Conference on Hiding (Volume 1)", "acl", 0),
    ],
)  # fmt: skip
def test_a_venue_is_known_in_the_words_of_services(written, slug, year):
    found = venues.read(written, VENUES)
    assert (found.venue, found.year) == (slug, year)


@pytest.mark.parametrize(
    "written",
    [
        "2021 Conference of the North American Chapter of the Association for Computational Linguistics",
        "Findings of the Association for Computational Linguistics: ACL 2021",
        "CVPR 2022 Workshop on Hiding",
        "2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)",
        "IEEE International Conference on Multimedia and Expo",
        "Proceedings of the 2nd Workshop on Patches, NeurIPS 2021",
        "Journal of Hiding",
        "2022",
        "",
    ],
)
def test_a_venue_that_is_another_one_is_not_known(written):
    assert venues.read(written, VENUES).venue == ""


@pytest.mark.parametrize(
    ("comment", "venue"),
    [
        ("Accepted at CVPR 2022 (Oral). Code: https://github.com/a/b", "CVPR 2022 (Oral)"),
        ("Published as a conference paper at ICLR 2021", "ICLR 2021"),
        ("12 pages, 5 figures; to appear in Proc. ECCV 2022", "Proc. ECCV 2022"),
        ("Accepted for publication in IEEE TPAMI, 15 pages", "IEEE TPAMI"),
        ("NeurIPS 2021 (Spotlight), project page: https://a.b/", "NeurIPS 2021 (Spotlight)"),
        ("10 pages, ICCV'21", "ICCV'21"),
        ("Accepted CVPR 2023", "CVPR 2023"),
        ("Technical report, 20 pages", ""),
        ("Submitted to ICLR 2024", ""),
        ("Under review at ICML 2023", ""),
        ("Extended version of our paper accepted at ICCV 2019", ""),
        ("Winner of the COCO 2017 challenge", ""),
        ("", ""),
    ],
)
def test_a_comment_says_where_its_paper_appeared(comment, venue):
    assert stated.venue(comment) == venue


def test_a_presentation_is_read_besides():
    assert venues.read("ICLR 2024 oral", VENUES).presentation == "oral"
