import pytest

from readinglist import exports


def ids(collection):
    return [paper.id for paper in collection.papers]


def test_a_venue_is_known_by_any_of_its_names(listed):
    assert ids(exports.select(listed, venue="cvpr")) == ids(exports.select(listed, venue="CVPR")) != []


def test_a_topic_is_known_in_every_language(listed):
    assert ids(exports.select(listed, topic="视觉")) == ["hidden-patches"]


def test_several_names_leave_what_is_in_all_of_them(listed):
    both = exports.select(listed, venue="CVPR", tag="vit")
    assert (ids(both), both.page, str(both.title)) == (["hidden-patches"], "", "CVPR · #ViT")


def test_no_name_is_the_whole_list(listed):
    assert ids(exports.select(listed)) == ["hidden-patches", "x-chinese", "undated"]


@pytest.mark.parametrize(("kind", "name", "meant"), [("venue", "CPVR", "cvpr"), ("tag", "vitt", "ViT")])
def test_an_unknown_name_is_told_with_the_likely_one(listed, kind, name, meant):
    with pytest.raises(LookupError, match=f'no {kind} is called "{name}"; did you mean {meant}'):
        exports.select(listed, **{kind: name})


def test_a_choice_without_a_page_is_still_a_feed(listed, settings):
    text = exports.export("atom", listed, settings, exports.select(listed, venue="CVPR", tag="vit"))
    assert ('rel="self"' in text, "feeds/toy/cvpr-vit" in text) == (False, True)
