"""Whatever a foreign list holds, what is written of it is a list that loads."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readinglist import importers, names
from readinglist.catalogue import listing, write

TEMPLATES = {
    "commentary_list": """\
## {0}
- [{1}](https://zhuanlan.zhihu.com/p/1?{2})
    [【{2}】](https://a.org/{0})
- [{0}](http://b.org/{1})
""",
    "arxiv_daily": """\
## {0}
|Title|Authors|PDF|Date|Venue|
|-|-|-|-|-|
|[{1}](https://a.org/{2})|{2}, {0}|{0}|{1}|{2} 2021|
""",
    "figure_list": """\
### {0}
#### 1. [{1}](https://a.org/{2}) {2}
{0}
[{2}](https://b.org/{0})
""",
    "markdown_list": """\
# {0}
- **[{0}]** {1} ({2}) [[paper](https://a.org/{1})] [[code]({2})]
[1] {2}({0})<br>
[paper](https://b.org/{0})
""",
    "most_cited": """\
{0} CVPR 2021
- 论文地址: https://a.org/{1}
- {2}精读: https://www.bilibili.com/{0}
""",
    "summaries": """\
# Paper:1 {0}
#### 1. Title: {1}
#### 2. Authors: {2}, {0}
#### 5. Paper: https://a.org/{1}
""",
}


@pytest.mark.parametrize("kind", TEMPLATES)
@settings(max_examples=60, deadline=None)
@given(words=st.lists(st.text(max_size=40), min_size=3, max_size=3))
@example(words=["\x00\x1b[31m\u202e", "a" * 700, "é" + "\u0301" * 20])
@example(words=["|](){}<>\"'`\\", "---\n...\n", "&a *b !c %d @e"])
def test_any_words_give_a_list_that_loads(kind, words, vocabulary, tmp_path_factory):
    found = importers.read(kind, TEMPLATES[kind].format(*words))
    merged = importers.papers([found], vocabulary, "2026-11-21")
    path = tmp_path_factory.mktemp("list") / "papers.yaml"
    path.write_text(write.to_yaml(merged.papers, merged.articles), "utf-8")
    venues, topics = names.index(vocabulary.venues), names.index(vocabulary.topics)
    (loaded,) = listing.read(path, path.parent, path.parent, venues, topics)
    assert list(loaded.report) == []


@pytest.mark.parametrize("kind", importers.kinds())
@settings(max_examples=40, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("#-*|[]()<>!`:/. \n\r\tahtps【】1。："), max_size=300))
def test_no_text_is_too_odd_to_read(kind, text):
    assert importers.read(kind, text).drafts is not None


@pytest.mark.parametrize("kind", importers.kinds())
@pytest.mark.parametrize("unit", ["](", "(", "**a ", "<a href=x>", "# ", "[a] ", "1. ", "|"])
def test_no_line_is_too_long_to_read(kind, unit):
    found = importers.read(kind, f"#### 1. {unit * 5_000}\n- {unit * 5_000}\n")
    assert len(found.drafts) <= 2
