import pytest

from readinglist.fetch.sources import addresses


@pytest.mark.parametrize(
    ("fields", "address"),
    [
        ({"arxiv": "2111.06377"}, "https://arxiv.org/pdf/2111.06377"),
        ({"arxiv": "hep-th/9901001"}, "https://arxiv.org/pdf/hep-th/9901001"),
        ({"url": "http://www.arxiv.org/abs/2111.06377v2"}, "https://arxiv.org/pdf/2111.06377"),
        ({"doi": "10.48550/arXiv.2111.06377"}, "https://arxiv.org/pdf/2111.06377"),
        ({"openreview": "xTJEN-ggl1b"}, "https://openreview.net/pdf?id=xTJEN-ggl1b"),
        ({"url": "https://openreview.net/forum?id=xTJEN-ggl1b"}, "https://openreview.net/pdf?id=xTJEN-ggl1b"),
        ({"acl": "P18-1001"}, "https://aclanthology.org/P18-1001.pdf"),
        ({"url": "https://aclanthology.org/P18-1001/"}, "https://aclanthology.org/P18-1001.pdf"),
        ({"acl": "2020.acl-main.207"}, "https://aclanthology.org/2020.acl-main.207.pdf"),
        ({"doi": "10.18653/v1/P18-1001"}, "https://aclanthology.org/P18-1001.pdf"),
        ({"doi": "10.18653/v1/2020.acl-main.207"}, "https://aclanthology.org/2020.acl-main.207.pdf"),
        (
            {"url": "https://openaccess.thecvf.com/content/CVPR2022/html/Doe_Seeing_CVPR_2022_paper.html"},
            "https://openaccess.thecvf.com/content/CVPR2022/papers/Doe_Seeing_CVPR_2022_paper.pdf",
        ),
        (
            {"url": "http://openaccess.thecvf.com/content_ECCV_2018/html/Jo_Doe_Seeing_ECCV_2018_paper.html"},
            "http://openaccess.thecvf.com/content_ECCV_2018/papers/Jo_Doe_Seeing_ECCV_2018_paper.pdf",
        ),
        (
            {
                "url": "https://www.cv-foundation.org/openaccess/content_cvpr_2016/html/Doe_CVPR_2016_paper.html"
            },
            "https://www.cv-foundation.org/openaccess/content_cvpr_2016/papers/Doe_CVPR_2016_paper.pdf",
        ),
        ({"url": "https://host.example/paper.pdf"}, "https://host.example/paper.pdf"),
    ],
)
def test_a_source_spells_its_addresses_so(paper, fields, address):
    assert addresses(paper(**fields)) == (address,)


@pytest.mark.parametrize("fields", [{}, {"doi": "10.1109/5.771073"}, {"url": "https://host.example/paper"}])
def test_what_leads_to_no_pdf_has_no_address(paper, fields):
    assert addresses(paper(**fields)) == ()


def test_the_curator_s_own_address_comes_first(paper):
    own = "https://host.example/get?paper=1"
    assert addresses(paper(pdf=own, arxiv="2111.06377")) == (own, "https://arxiv.org/pdf/2111.06377")
