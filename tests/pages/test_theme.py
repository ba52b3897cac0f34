from dataclasses import replace

from readinglist.pages import theme


def test_a_page_that_is_not_there_leads_to_pages_that_are(toy_settings, toy):
    ways = theme.words(toy_settings)["ways"]
    assert {f"{way['page']}index.md" for way in ways} <= toy.keys() | {"browse/index.md"}


def test_the_themes_own_templates_speak_the_sites_language(toy_settings):
    assert theme.words(replace(toy_settings, language="zh"))["not_found"] == "没有这个页面"
