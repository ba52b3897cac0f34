from readinglist import pages
from readinglist.model import Catalogue, Contributor

PEOPLE = (Contributor(name="<b>Ada", changes=2, since="2026-01-02", last="2026-02-01"),)


def test_people_are_named_with_what_they_did(toy_settings):
    made = {part.uri: part for part in pages.render(Catalogue(), {}, toy_settings, PEOPLE)}
    assert (
        "<li>&lt;b&gt;Ada <small>2 changes · since 2026-01-02</small></li>"
        in made["contributors/index.md"].markdown
    )
    assert '<a href="contributors/">1 contributor</a>' in made["index.md"].markdown


def test_where_nobody_is_known_there_is_no_such_page(toy):
    assert "contributors/index.md" not in toy
