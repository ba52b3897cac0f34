"""Choices → the files of a new list."""

import pytest
import yaml

from readinglist.beginning import LANGUAGES, Choices, files

HOSTILE = 'A "list": <b>[x](javascript:1)</b> *&* #1 \\'


def made(**choices):
    given = {"name": "Ours", "today": "2026-11-21", "requirement": "# none\n"} | choices
    return {file.uri: file.data for file in files(Choices(**given))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_is_the_name_whatever_is_in_it(language):
    new = made(name=HOSTILE, language=language)
    assert yaml.safe_load(new["mkdocs.yml"])["site_name"] == HOSTILE
    assert b"<b>" not in new["content/index.md"] + new["README.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_left_unsaid(language):
    texts = [data for uri, data in made(language=language).items() if not uri.endswith(".pdf")]
    assert [data for data in texts if b"__NAME" in data or b"__LIST" in data or b"__TODAY" in data] == []


def test_both_languages_have_the_same_files_and_settings():
    english, chinese = (made(language=language) for language in LANGUAGES)
    assert english.keys() == chinese.keys()
    assert yaml.safe_load(english["mkdocs.yml"]).keys() == yaml.safe_load(chinese["mkdocs.yml"]).keys()


def test_expressions_of_workflows_survive():
    assert b"${{ github.token }}" in made()[".github/workflows/suggestion.yml"]


def test_a_list_in_a_folder_is_called_so_everywhere():
    new = made(in_folder=True)
    assert ("papers.yaml" in new, "papers/samples.yaml" in new) == (False, True)
    assert b"papers/samples.yaml" in new["README.md"]


def test_the_licence_is_named_with_its_address():
    texts = {licence: made(licence=licence).get("LICENSE", b"") for licence in ("cc-by", "cc0", "none")}
    assert b"SPDX-License-Identifier: CC-BY-4.0" in texts["cc-by"]
    assert b"https://creativecommons.org/publicdomain/zero/1.0/" in texts["cc0"]
    assert texts["none"] == b""


@pytest.mark.parametrize(
    ("repository", "site"),
    [
        ("https://github.com/Ann/list", "https://ann.github.io/list/"),
        ("https://github.com/ann/ann.github.io", "https://ann.github.io/"),
    ],
)
def test_a_repository_on_github_says_where_the_site_will_be(repository, site):
    settings = yaml.safe_load(made(repository=repository)["mkdocs.yml"])
    assert (settings["repo_url"], settings["site_url"]) == (repository, site)


def test_without_a_repository_nothing_is_said_of_it():
    assert not {"repo_url", "site_url"} & yaml.safe_load(made()["mkdocs.yml"]).keys()


def test_whose_figures_are_shown_is_explained_where_a_list_is_begun():
    text = made()["mkdocs.yml"].decode()
    assert ("figures: {publish: all}" in text, "licensed: of those alone" in text) == (True, True)
