import dataclasses

from readinglist.errors import Place
from readinglist.model import Note, Section, Text

PAGE = "papers/a/index.md"


def test_notes_stand_on_the_papers_page(pages_of):
    notes = (Note(uri=PAGE, markdown="Mark *this*.\n"),)
    assert "## Notes\n\n<div><p>Mark <em>this</em>.</p></div>\n" in pages_of(notes)[PAGE]


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


def test_a_preprint_and_what_was_published_are_one_paper_with_two_links(pages_of):
    page = pages_of(url="", arxiv="2111.06377", doi="10.1109/5.771073")[PAGE]
    assert '<a href="https://doi.org/10.1109/5.771073"><span class="rl-icon rl-icon--paper"' in page
    assert '<a href="https://arxiv.org/abs/2111.06377"><span class="rl-icon rl-icon--paper"' in page


def test_a_paper_that_is_only_a_preprint_has_one_link_to_it(pages_of):
    page = pages_of(url="https://arxiv.org/abs/2111.06377v2", arxiv="2111.06377")[PAGE]
    assert page.count("rl-icon--paper") == 1


def test_a_small_screen_may_have_the_small_picture(toy):
    page = toy["papers/hidden-patches/index.md"].markdown
    assert '2-small.webp 480w, ../../figures/hidden-patches/2.webp 1600w"' in page
    assert 'sizes="min(100vw - 48px, 924px)" width="1600" height="900"' in page


def test_commentary_of_several_kinds_stands_under_their_names(toy):
    kinds = ['<h3 class="rl-kind">Video</h3>', '<h3 class="rl-kind">Article</h3>']
    page = toy["papers/hidden-patches/index.md"].markdown
    assert [line for line in page.splitlines() if "rl-kind" in line] == kinds


def test_a_summary_stands_side_by_side_in_both_languages(pages_of):
    words = Text((("en", "One.\n\nTwo."), ("zh", "一。")))
    page = pages_of(summary=(Section(kind="method", words=words),))[PAGE]
    assert "### Method" in page
    assert '<p>One.</p>\n<p>Two.</p>\n</div>\n<div lang="zh">\n<p>一。</p>' in page


def test_a_long_section_is_folded(pages_of):
    long = Section(kind="method", words=Text((("en", "word " * 200),)))
    assert '<details class="rl-fold">' in pages_of(summary=(long,))[PAGE]
    assert '<details class="rl-fold">' not in pages_of()[PAGE]


def test_a_formula_is_set_wherever_it_stands(pages_of):
    notes = (Note(uri=PAGE, markdown="So $x$.\n"),)
    words = Text((("en", "On $x$ & <b>"),))
    page = pages_of(notes, title=words, abstract=words)[PAGE]
    assert page.count("<mi>x</mi>") == 3
    assert "<b>" not in page.partition("\n---\n")[2]


def test_the_papers_before_and_after_are_those_of_its_topic(toy):
    page = toy["papers/hidden-patches/index.md"].markdown
    assert "<small>Earlier in Self-supervised</small>" in page
    assert "Later in" not in page
