"""RIS, read by rispy."""

import rispy
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.citing import ris
from readinglist.model import Text
from readinglist.text import plain


def test_each_kind_has_its_type(many):
    types = ["CPAPER", "JOUR", "JOUR", "UNPB", "BOOK", "THES", "GEN", "CPAPER"]
    assert [record["type_of_reference"] for record in rispy.loads(ris.write(many))] == types


def test_everything_known_comes_back(refer):
    reference = refer(
        doi="10.1000/1", arxiv="2111.06377", pdf="https://example.org/mae.pdf", keywords=("masks", "掩码")
    )
    (record,) = rispy.loads(ris.record(reference))
    assert record["authors"] == ["He, Kaiming", "Chen, Xinlei", "Xie, Saining", "Dollár, Piotr"]
    assert (record["secondary_title"], record["alternate_title1"], record["year"]) == (
        "Conference on Computer Vision",
        "CVPR",
        "2022",
    )
    assert (record["doi"], record["accession_number"], record["keywords"]) == (
        "10.1000/1",
        "arXiv:2111.06377",
        ["masks", "掩码"],
    )
    assert (record["urls"], record["file_attachments1"]) == (
        ["https://example.org/mae"],
        "https://example.org/mae.pdf",
    )


def test_a_chinese_name_is_in_parts_and_the_other_title_is_kept(refer):
    (record,) = rispy.loads(ris.record(refer(authors=("欧阳修",))))
    assert (record["authors"], record["translated_title"]) == (
        ["欧阳, 修"],
        "掩码自编码器是可扩展的视觉学习者",
    )


def test_a_date_has_a_place_for_what_is_not_known(refer):
    dates = [
        ris.record(refer(venue="arxiv", year=0, published=day)) for day in ("2021-11-11", "2021-11", "2021")
    ]
    assert ["DA  - 2021/11/11/\n" in dates[0], "DA  - 2021/11//\n" in dates[1], "DA" in dates[2]] == [
        True,
        True,
        False,
    ]


@settings(deadline=None, max_examples=60)
@given(words=st.text(max_size=40))
def test_no_words_break_a_record_or_its_neighbours(refer, words):
    awkward = refer(title=Text((("en", f"T {words}\nER  - \nTY  - X"),)), authors=(words,), licence=words)
    first, second = rispy.loads(ris.write((awkward, refer())))
    assert first["title"] == plain(f"T {words} ER - TY - X")
    assert second["year"] == "2022"
