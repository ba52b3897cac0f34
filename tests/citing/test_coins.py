from urllib.parse import parse_qs, parse_qsl

from hypothesis import given, settings
from hypothesis import strategies as st

from readinglist.citing import coins
from readinglist.model import Text
from readinglist.text import plain


def test_each_kind_names_its_format_genre_title_and_container(many):
    told = [parse_qs(coins.context(reference)) for reference in many]
    conference, journal, _, preprint, book, thesis, anything, _ = told
    assert (conference["rft.genre"], conference["rft.btitle"]) == (
        ["proceeding"],
        ["Conference on Computer Vision"],
    )
    assert (journal["rft.genre"], journal["rft.jtitle"]) == (["article"], ["Annals of Slow Looking"])
    assert (preprint["rft.genre"], preprint["rft.jtitle"]) == (["preprint"], ["arXiv"])
    assert (book["rft_val_fmt"], book["rft.pub"]) == (["info:ofi/fmt:kev:mtx:book"], ["Reading Press"])
    assert thesis["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:dissertation"]
    assert anything["rft.genre"] == ["unknown"]


def test_identifiers_and_every_author_are_told(refer):
    told = parse_qs(coins.context(refer(doi="10.1/a_b", arxiv="2111.06377", authors=("A B", "欧阳修"))))
    assert told["rft_id"] == ["info:doi/10.1/a_b", "info:arxiv/2111.06377", "https://example.org/mae"]
    assert (told["rft.au"], told["rft.aulast"], told["rft.aufirst"]) == (["B, A", "欧阳, 修"], ["B"], ["A"])


@settings(deadline=None, max_examples=60)
@given(words=st.text(max_size=40))
def test_any_title_comes_back_and_adds_nothing(refer, words):
    context = coins.context(refer(title=Text((("en", f"T{words}"),))))
    told = dict(parse_qsl(context, strict_parsing=True))
    assert told["rft.btitle"] == "Conference on Computer Vision"
    assert told["rft.atitle"] == plain(f"T{words}")
