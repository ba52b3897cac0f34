import pytest

from readinglist.catalogue.mistakable import is_mistakable


@pytest.mark.parametrize(
    "words",
    ["no", "On", "12:30", "2305.10600", "1e3", "0x1F", "0o17", "2022-01-01", "1_000", ".inf", "<<", "="],
)
def test_some_words_are_no_text_to_other_readers(words):
    assert is_mistakable(words)


@pytest.mark.parametrize(
    "words", ["", "~", "null", "nothing", "3D", "10.1109/x", "2021.acl-long.42", "12:30 h", "一"]
)
def test_words_that_are_text_or_nothing_to_all_need_no_quotation_marks(words):
    assert not is_mistakable(words)
