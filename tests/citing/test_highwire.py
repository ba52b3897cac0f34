from readinglist.citing import highwire


def named(reference, name):
    return [content for tag, content in highwire.tags(reference) if tag == f"citation_{name}"]


def test_each_author_and_keyword_has_a_meta_of_its_own(refer):
    reference = refer(authors=("Kaiming He", "欧阳修"), keywords=("masks", "掩码"))
    assert named(reference, "author") == ["He, Kaiming", "欧阳, 修"]
    assert named(reference, "keywords") == ["masks", "掩码"]


def test_the_container_is_named_by_its_kind(many):
    conference, journal, _, preprint, *_ = many
    assert named(conference, "conference_title") == ["Conference on Computer Vision"]
    assert named(journal, "journal_title") == ["Annals of Slow Looking"]
    assert named(preprint, "publisher") == ["arXiv"]


def test_dates_are_written_with_slashes_and_the_first_appearance_is_told_apart(refer):
    reference = refer(published="2021-11-11", arxiv="2111.06377")
    assert (named(reference, "publication_date"), named(reference, "online_date")) == (
        ["2022"],
        ["2021/11/11"],
    )
    assert named(reference, "arxiv_id") == ["2111.06377"]


def test_the_addresses_are_those_of_the_paper(refer):
    reference = refer(pdf="https://example.org/mae.pdf")
    assert named(reference, "abstract_html_url") == ["https://example.org/mae"]
    assert named(reference, "pdf_url") == ["https://example.org/mae.pdf"]


def test_nothing_is_said_of_what_is_not_known(refer):
    assert [name for name, _ in highwire.tags(refer(venue="", year=0, authors=(), url=""))] == [
        "citation_title",
        "citation_language",
    ]
