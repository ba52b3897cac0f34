import pytest

from readinglist.citing import gbt7714
from readinglist.model import Text

TITLE = "Masked Autoencoders Are Scalable Vision Learners"
CITED = (
    f"HE K, CHEN X, XIE S, et al. {TITLE}[C]//Conference on Computer Vision. 2022.",
    f"HE K. {TITLE}[J]. Annals of Slow Looking, 2022. DOI:10.1000/a_b(1).",
    "何恺明, 欧阳修, 王芳, 等. 掩码自编码器是可扩展的视觉学习者[J]. 计算机学报, 2022.",
    f"HE K, CHEN X, XIE S, et al. {TITLE}[EB/OL]. (2021-11-11)[2026-11-21]. https://arxiv.org/abs/2111.06377.",
    f"Open Minds, et al. {TITLE}[M]. Reading Press, 2022.",
    f"VAN DER MAATEN L. {TITLE}[D]. Northgate Polytechnic, 2022.",
    f"{TITLE}[EB/OL]. https://example.org/%7Ex?a=b&c=d_e.",
    r"KING M Jr. CLIP & 3D: 100% of {x_1}, $y^2$ ~ #1 \o[C]//Conference on Computer Vision. 2022.",
)


def test_each_kind_is_cited_as_the_standard_has_it(many):
    assert gbt7714.write(many).splitlines() == list(CITED)


INITIALS = {
    "Wei-Ling Hollis": "HOLLIS W L",
    "J. R. R. Tolkien": "TOLKIEN J R R",
    "Émile Zola": "ZOLA É",
    "Sinéad O'Connor": "O'CONNOR S",
    "王芳": "王芳",
    "Plato": "Plato",
}


@pytest.mark.parametrize("name", INITIALS)
def test_western_names_are_shortened_and_others_whole(refer, name):
    assert gbt7714.citation(refer(authors=(name,))).startswith(f"{INITIALS[name]}. Masked")


def test_three_authors_are_all_named(refer):
    assert gbt7714.citation(refer(authors=("A B", "C D", "E F"))).startswith("B A, D C, F E. Masked")


def test_a_day_of_looking_is_told_only_where_the_list_has_it(refer):
    fields = {"venue": "arxiv", "arxiv": "2111.06377", "url": "", "year": 2021}
    assert "[EB/OL]. (2021). https://" in gbt7714.citation(refer(**fields))
    assert "[EB/OL]. (2021). https://" in gbt7714.citation(refer(**fields, added="2026-11"))


def test_what_is_nowhere_is_cited_without_an_address(refer):
    title = Text((("en", "Lost"),))
    assert gbt7714.citation(refer(venue="", url="", title=title, authors=())) == "Lost[Z]. 2022."
