import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from readinglist import catalogue
from readinglist.errors import InvalidList, Place
from readinglist.model import Settings

TOY = Path(__file__).parent / "toy"
CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))


def settings_of(root):
    return Settings(
        root=root,
        list_path=root / "papers.yaml",
        content=root / "content",
        cache=root / "cache",
        site_dir=root / "site",
    )


@pytest.fixture(scope="module")
def toy():
    return catalogue.load(settings_of(TOY))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_each_mistake_is_told_as_in_its_case_file(case, golden):
    settings = replace(settings_of(TOY), list_path=case, root=TOY.parent)
    with pytest.raises(InvalidList) as caught:
        catalogue.load(settings)
    golden(case.with_suffix(".txt"), f"{caught.value}\n")


def test_a_topic_resolves_in_either_language_and_in_both_at_once(toy):
    assert toy.papers[0].topics == ("multimodal", "retrieval")


def test_a_venue_with_its_year_is_split(toy):
    assert (toy.papers[0].venue, toy.papers[0].year) == ("cvpr", 2022)


def test_an_alias_names_its_venue(toy):
    assert toy.papers[1].venue == "neurips"


def test_every_entry_knows_its_line(toy):
    assert [paper.place for paper in toy.papers] == [Place("papers.yaml", 2, 3), Place("papers.yaml", 14, 3)]


def test_kind_and_language_of_commentary_come_from_its_host(toy):
    assert [(each.kind, each.language) for each in toy.papers[0].commentary] == [
        ("video", "zh"),
        ("article", "en"),
    ]


def test_an_entry_without_an_id_gets_one_from_its_title(toy):
    assert toy.papers[1].id == "norway-no"


def test_text_in_two_languages_keeps_both(toy):
    assert dict(toy.papers[0].title.by_language) == {"en": "Masked Autoencoders", "zh": "掩码自编码器"}


def test_topics_come_in_the_lists_order(toy):
    assert [(topic.slug, topic.parent) for topic in toy.topics] == [
        ("multimodal", ""),
        ("retrieval", "multimodal"),
    ]


def test_every_page_written_by_hand_is_a_note(toy):
    assert [note.uri for note in toy.notes][:2] == ["index.md", "topics/multimodal.md"]


def test_a_folder_of_files_loads_as_one_file_does(toy, tmp_path):
    shutil.copytree(TOY / "content", tmp_path / "content")
    (tmp_path / "papers").mkdir()
    shutil.copy(TOY / "papers.yaml", tmp_path / "papers" / "all.yaml")
    loaded = catalogue.load(replace(settings_of(tmp_path), list_path=tmp_path / "papers"))
    assert [paper.title for paper in loaded.papers] == [paper.title for paper in toy.papers]


def test_a_page_written_by_hand_may_name_its_language(tmp_path):
    shutil.copytree(TOY, tmp_path / "toy")
    (tmp_path / "toy" / "content" / "topics" / "retrieval.md").write_text(
        "---\nlanguage: zh\n---\n检索。\n", "utf-8"
    )
    notes = {note.uri: note for note in catalogue.load(settings_of(tmp_path / "toy")).notes}
    assert (notes["topics/retrieval.md"].language, notes["index.md"].language) == ("zh", "")


def test_a_language_the_interface_does_not_speak_is_told(tmp_path):
    shutil.copytree(TOY, tmp_path / "toy")
    (tmp_path / "toy" / "content" / "index.md").write_text("---\nlanguage: la\n---\nSalve.\n", "utf-8")
    with pytest.raises(InvalidList, match=r"content/index\.md:2:11: .*la"):
        catalogue.load(settings_of(tmp_path / "toy"))


def test_a_summary_is_in_the_order_in_which_it_is_read(tmp_path):
    summary = "{results: R, method: {en: M, zh: 方法}, problem: ''}"
    (tmp_path / "papers.yaml").write_text(
        f"papers:\n- {{title: A, url: https://a.b/, summary: {summary}}}\n", "utf-8"
    )
    listed = catalogue.load(settings_of(tmp_path))
    assert [each.kind for each in listed.papers[0].summary] == ["method", "results"]
    assert listed.papers[0].summary[0].words.in_("zh") == "方法"


def test_a_list_as_windows_writes_it_is_read_and_quoted_like_any_other(tmp_path):
    (tmp_path / "papers.yaml").write_bytes(
        b"papers:\r\n- title: One\r\n  year: last\r\n  url: https://a.b/\r\n"
    )
    (problem,) = catalogue.inspect(settings_of(tmp_path)).problems
    assert (problem.code, problem.place.line, problem.source) == ("SCHEMA_TYPE", 3, "  year: last")
