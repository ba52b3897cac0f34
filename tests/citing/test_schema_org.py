import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.citing import schema_org
from readinglist.model import Text
from readinglist.text import plain


def told(reference, **addresses):
    return json.loads(schema_org.write(reference, **addresses))


def test_an_article_names_its_authors_and_what_it_is_part_of(refer):
    facts = told(refer(authors=("Kaiming He", "{Open Minds}")))
    assert facts["author"] == [
        {"@type": "Person", "name": "Kaiming He", "familyName": "He", "givenName": "Kaiming"},
        {"@type": "Organization", "name": "Open Minds"},
    ]
    assert facts["isPartOf"] == {
        "@type": "PublicationVolume",
        "name": "Conference on Computer Vision",
        "alternateName": "CVPR",
    }


def test_identifiers_lead_to_the_same_paper(refer):
    facts = told(refer(doi="10.1/x", arxiv="2111.06377"))
    assert [(each["propertyID"], each["value"]) for each in facts["identifier"]] == [
        ("DOI", "10.1/x"),
        ("arXiv", "2111.06377"),
    ]
    assert facts["sameAs"] == ["https://doi.org/10.1/x", "https://arxiv.org/abs/2111.06377"]


def test_the_page_and_the_picture_are_told_where_their_address_is_known(refer):
    facts = told(refer(), page="https://site.example/papers/a/", image="https://site.example/a.webp")
    assert (facts["mainEntityOfPage"], facts["image"]) == (
        "https://site.example/papers/a/",
        "https://site.example/a.webp",
    )
    assert not {"mainEntityOfPage", "image"} & told(refer()).keys()


LICENCES = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC BY-NC-SA 3.0": "https://creativecommons.org/licenses/by-nc-sa/3.0/",
    "https://example.org/licence": "https://example.org/licence",
    "all rights reserved": {"@type": "CreativeWork", "name": "all rights reserved"},
}


@pytest.mark.parametrize("licence", LICENCES)
def test_a_licence_is_an_address_where_it_has_one(refer, licence):
    assert told(refer(licence=licence))["license"] == LICENCES[licence]


def test_nothing_is_said_of_what_is_not_known(refer):
    facts = told(refer(venue="", year=0, authors=(), url="", title=Text((("en", "A"),))))
    assert facts.keys() == {"@context", "@type", "headline", "inLanguage"}


@settings(deadline=None, max_examples=60)
@given(
    words=st.one_of(st.text(max_size=40), st.sampled_from(["</script>", "<!--", "]]>", "&lt;", "\\u003c"]))
)
def test_any_words_come_back_and_none_ends_the_script(refer, words):
    text = schema_org.write(refer(title=Text((("en", f"T{words}"),)), authors=(words,)))
    assert not set(text) & set("<>&\n\u2028\u2029")
    assert json.loads(text)["headline"] == plain(f"T{words}")
