from readinglist.model import Note


def test_a_handwritten_introduction_stands_on_the_generated_page(pages_of):
    notes = (Note(uri="venues/cvpr.md", markdown="Every June.\n"),)
    assert (
        "\n<div><p>Every June.</p></div>\n"
        in pages_of(notes, venue="cvpr", year=2022)["venues/cvpr/index.md"]
    )


def test_a_handwritten_heading_takes_the_place_of_the_generated_one(pages_of):
    notes = (Note(uri="topics/index.md", markdown="# What it is about\n\nWords.\n"),)
    page = pages_of(notes)["topics/index.md"]
    assert "# What it is about\n" in page
    assert "# Topics\n" not in page


def test_a_long_description_is_cut(pages_of):
    page = pages_of(authors=("x" * 300,))["papers/a/index.md"]
    assert f'description: "{"x" * 200}…"\n' in page


def test_breadcrumbs_lead_by_venue_and_year(pages_of):
    page = pages_of(venue="cvpr", year=2022)["papers/a/index.md"]
    assert (
        '<a href="../../venues/cvpr/">CVPR</a>\n<a href="../../venues/cvpr-2022/">CVPR 2022</a>\n</nav>'
        in page
    )


def test_breadcrumbs_lead_by_topic_where_there_is_no_venue(pages_of):
    assert (
        '<a href="../../topics/vision/">Vision</a>\n</nav>'
        in pages_of(topics=("vision",))["papers/a/index.md"]
    )


def test_a_page_speaks_the_language_its_curator_gave_it(pages_of):
    notes = (Note(uri="venues/cvpr.md", markdown="每年六月。\n", language="zh"),)
    pages = pages_of(notes, venue="cvpr", year=2022)
    assert '\nlanguage: "zh"\n' in pages["venues/cvpr/index.md"]
    assert "1 篇论文" in pages["venues/cvpr/index.md"]
    assert "1 paper" in pages["venues/cvpr-2022/index.md"]
