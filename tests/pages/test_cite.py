import dataclasses
import html
import json
import re

from readinglist.model import Text
from readinglist.pages import cite
from readinglist.pages.shelf import arrange

PAGE = "papers/a/index.md"


def forms_of(page):
    """The text of each form on a page, by its name."""
    found = re.findall(r"<summary>(.*?)</summary>.*?<code[^>]*>(.*?)</code>", page, re.DOTALL)
    return {name: html.unescape(text) for name, text in found}


def test_a_papers_page_has_four_forms_of_which_none_is_searched(pages_of):
    page = pages_of()[PAGE]
    assert list(forms_of(page)) == ["BibTeX", "CSL-JSON", "GB/T 7714", "RIS"]
    assert '<section class="rl-cite" data-search-exclude' in page


def test_a_form_keeps_its_lines_and_its_signs(pages_of):
    forms = forms_of(pages_of(title=Text((("en", "A & <B>"),)))[PAGE])
    assert forms["RIS"].splitlines()[:3] == ["TY  - GEN", "ID  - b", "TI  - A & <B>"]
    assert forms["BibTeX"].startswith("@misc{b,\n  title = {A \\& <B>},\n")


def test_what_is_copied_is_what_is_downloaded(toy):
    forms = forms_of(toy["papers/hidden-patches/index.md"].markdown)
    assert toy["papers/hidden-patches/hidden-patches.bib"].text == forms["BibTeX"] + "\n"


def test_what_is_only_there_to_be_copied_is_no_file(toy):
    assert "Download hidden-patches.ris" not in toy["papers/hidden-patches/index.md"].markdown
    assert "papers/hidden-patches/hidden-patches.ris" not in toy


def test_the_files_are_linked(toy, broken_links):
    assert 'href="hidden-patches.bib" download' in toy["papers/hidden-patches/index.md"].markdown
    assert broken_links(toy) == set()


def test_in_chinese_the_section_says_so(chinese_toy):
    page = chinese_toy["papers/hidden-patches/index.md"].markdown
    assert '<h2 id="cite" data-search-exclude>引用</h2>' in page
    assert "下载 hidden-patches.bib" in page


def test_linked_data_names_page_and_picture_where_the_sites_address_is_known(
    toy_list, toy_settings, toy_figures
):
    known = dataclasses.replace(toy_settings, site_url="https://site.example/list")
    shelf = arrange(toy_list, {"hidden-patches": toy_figures}, known)
    facts = json.loads(cite.cited(shelf, "papers/hidden-patches/index.md", toy_list.papers[0]).linked_data)
    assert facts["mainEntityOfPage"] == "https://site.example/list/papers/hidden-patches/"
    assert facts["image"] == "https://site.example/list/figures/hidden-patches/2.webp"


def test_each_card_of_a_list_tells_reference_managers_its_paper(toy):
    page = toy["venues/cvpr-2022/index.md"].markdown
    (told,) = set(re.findall(r'<span class="Z3988" title="([^"]*)"', page))
    assert "&rft.atitle=Hidden%20Patches&" in html.unescape(told)


def test_keys_are_those_of_the_whole_list(toy_list, toy_settings):
    twice = dataclasses.replace(
        toy_list, papers=(*toy_list.papers, dataclasses.replace(toy_list.papers[0], id="again"))
    )
    shelf = arrange(twice, {}, toy_settings)
    assert [shelf.references[name].key for name in ("again", "hidden-patches")] == [
        "lovelace2022hidden",
        "lovelace2022hiddena",
    ]
