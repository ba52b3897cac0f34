from readinglist.model import Citations

COUNT = Citations(count=1234, as_of="2022-11-30", source="Semantic Scholar")


def test_a_list_without_counts_has_no_such_page(pages_of):
    assert "cited/index.md" not in pages_of(venue="cvpr", year=2022)


def test_a_count_says_whose_it_is_and_of_when(pages_of):
    page = pages_of(venue="cvpr", year=2022, citations=COUNT)["cited/index.md"]
    assert "Citations as counted by Semantic Scholar as of 2022-11-30." in page


def test_a_paper_stands_in_all_under_its_venue_and_under_its_year(pages_of):
    page = pages_of(venue="cvpr", year=2022, citations=COUNT)["cited/index.md"]
    assert page.count("1,234</span>") == 3
    assert "### [CVPR](../venues/cvpr/index.md)" in page
    assert "### 2022" in page


def test_the_home_page_leads_there(pages_of):
    assert 'href="cited/"' in pages_of(citations=COUNT)["index.md"]
