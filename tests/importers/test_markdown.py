from readinglist.importers import markdown


def shown(text):
    return [(line.number, line.text, line.headings) for line in markdown.lines(text)]


def test_comments_and_code_are_left_out_and_numbers_stay_true():
    assert shown("<!-- a\nb -->\n```\n# code\n```\nc") == [(6, "c", ())]


def test_the_documents_own_title_is_no_heading_of_its_parts():
    found = {number: headings for number, _, headings in shown("# Title\n## A\n### B\nc\n## D\ne")}
    assert (found[4], found[6]) == (("A", "B"), ("D",))


def test_line_ends_of_windows_are_line_ends():
    assert shown("## A\r\nb\r\n")[1] == (2, "b", ("A",))


def test_links_of_html_are_links():
    (link,) = markdown.links(next(markdown.lines('<a class="x" href="https://a.b/c"><b>Words</b></a>')).text)
    assert (link.text, link.url) == ("Words", "https://a.b/c")


def test_an_image_within_a_link_is_not_where_it_leads():
    (link,) = markdown.without_images("[![badge](https://img.example/x)](https://a.b/c)")
    assert link.url == "https://a.b/c"


def test_an_address_may_hold_brackets():
    (link,) = markdown.links("[A](https://a.b/c_(d))")
    assert link.url == "https://a.b/c_(d)"


def test_cells_keep_their_escaped_bars():
    assert markdown.cells(r"| a \| b | c |") == [r"a \| b", "c"]


def test_plain_words_are_without_markup():
    assert markdown.plain(r"**[A \[b\]](https://c.d)** `e`<br>*f*") == "A [b] e f"
