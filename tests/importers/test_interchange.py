import json

from readinglist import importers


def test_an_entry_has_every_field_of_the_exchange_format(sample):
    entry = json.loads(importers.to_json(sample("commentary_list")))[1]
    assert entry == {
        "title": "Lighthouses That Talk",
        "paper_url": "https://arxiv.org/abs/2106.00101",
        "code_url": "https://github.com/example/lighthouse",
        "commentary": [
            {"url": "https://zhuanlan.zhihu.com/p/101", "text": "NeurIPS2021 Oral | 会说话的灯塔"}
        ],
        "venue": "NeurIPS",
        "year": 2021,
        "topic_path": ["多模态（Multi-Modal）"],
        "date": None,
        "award": "oral",
        "line": 15,
    }


def test_an_article_has_its_section_as_topic(sample):
    entry = json.loads(importers.to_json(sample("commentary_list")))[0]
    assert (entry["title"], entry["topic_path"], entry["paper_url"]) == (
        "Where the field stands",
        ["Overviews"],
        None,
    )


def test_every_format_is_found_by_its_file():
    assert set(importers.kinds()) >= {
        "arxiv_daily",
        "commentary_list",
        "figure_list",
        "most_cited",
        "summaries",
    }
