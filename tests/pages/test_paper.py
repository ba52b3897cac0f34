import dataclasses

from readinglist.errors import Place
from readinglist.model import Note

PAGE = "papers/a/index.md"


def test_notes_stand_on_the_papers_page(pages_of):
    notes = (Note(uri=PAGE, markdown="Mark *this*.\n"),)
    assert "## Notes\n\nMark *this*.\n" in pages_of(notes)[PAGE]


def test_a_page_without_notes_has_no_heading_for_them(pages_of):
    assert "Notes" not in pages_of()[PAGE]


def test_the_entry_is_edited_at_its_own_line(pages_of):
    page = pages_of(place=Place("papers.yaml", 12, 3))[PAGE]
    assert 'href="https://example.org/toy/edit/main/papers.yaml#L12"' in page


def test_without_a_repository_nothing_is_edited(pages_of, toy_settings):
    nowhere = dataclasses.replace(toy_settings, repo_url="")
    assert "Edit" not in pages_of(settings=nowhere, place=Place("papers.yaml", 12, 3))[PAGE]


def test_a_figure_names_its_number_owner_licence_and_page(toy):
    source = '<a href="https://arxiv.org/abs/2111.00001">Figure 2 of the paper</a>'
    assert f"{source} · © the authors · CC BY 4.0 · page 3" in toy["papers/hidden-patches/index.md"].markdown


def test_the_other_figures_link_to_their_full_images(toy):
    assert (
        'href="../../figures/hidden-patches/table-1.webp"' in toy["papers/hidden-patches/index.md"].markdown
    )


def test_a_pdf_that_is_the_papers_own_address_is_shown_once(pages_of):
    page = pages_of(url="", pdf="https://example.org/a.pdf")[PAGE]
    assert page.count('href="https://example.org/a.pdf"') == 1


def test_an_earlier_name_leads_to_the_paper(pages_of):
    assert '<a href="../../papers/a/">A</a>' in pages_of(aliases=("old",))["papers/old/index.md"]


def test_an_earlier_name_that_is_the_papers_own_changes_nothing(pages_of):
    assert "moved" not in pages_of(aliases=("a",))[PAGE]
