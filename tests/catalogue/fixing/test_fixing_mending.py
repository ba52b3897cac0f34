import pytest

from readinglist.catalogue.fixing.mending import mended
from readinglist.catalogue.fixing.outcome import Mended


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("papers:\r\n- title: A\r\n", "papers:\n- title: A\n"),
        ("\ufeffpapers:\n", "papers:\n"),
        ("papers:\n- title：掩码：精读\n  arxiv： x\n", "papers:\n- title: 掩码：精读\n  arxiv: x\n"),
        ("papers:\n- title: A\n  url:https://a.org\n", "papers:\n- title: A\n  url: https://a.org\n"),
        ("papers:\n- title: A\n\turl: x\n\tyear: 2020\n", "papers:\n- title: A\n  url: x\n  year: 2020\n"),
        ("papers:\n-\ttitle：A\n\turl: x\n", "papers:\n- title: A\n  url: x\n"),
        ("papers:\n\t- title: A\n", "papers:\n  - title: A\n"),
    ],
)
def test_what_yaml_cannot_read_is_mended_where_it_is_plain(broken, whole):
    assert mended(broken)[0] == whole


@pytest.mark.parametrize(
    "text",
    [
        "papers:\n- abstract: |\n    title：within a text\n    \turl:x\n",
        'papers:\n- abstract: "a\n    title：within a text"\n',
        "papers:\n- title: A\n  \turl: x\n   \tyear: 2020\n",
        "papers:\n- title: [A\n\turl：x\n",
        "papers:\n- note：A\n",
    ],
)
def test_what_is_text_or_could_mean_two_things_stays(text):
    assert mended(text) == (text, ())


def test_each_mended_line_is_told():
    assert mended("papers:\n- title：A\n\turl: x\n")[1] == (
        Mended(2, "a colon and a space behind the field's name"),
        Mended(3, "spaces for tabs"),
    )
