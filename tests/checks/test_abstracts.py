import pytest

ENTRY = """\
papers:
- title: Hidden Patches
  arxiv: "2603.00001"
  abstract: 'We {} hide them.'
"""


@pytest.mark.parametrize("tag", ["<p>", "<script>alert(1)</script>", "<jats:p>", "<sub>2</sub>", "<br/>"])
def test_html_in_an_abstract_is_told(found, tag):
    assert found(ENTRY.format(tag)) == [("TEXT_HTML", 4)]


@pytest.mark.parametrize("words", ["a < b and c > d", "<eos>", "$a<b$", "p-values"])
def test_what_is_no_html_is_not(found, words):
    assert found(ENTRY.format(words)) == []
