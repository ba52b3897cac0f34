"""arXiv's answers, as its interface gives them."""

from standin import Answer

ENTRY = """\
<entry xmlns:arxiv="http://arxiv.org/schemas/atom"><id>http://arxiv.org/abs/{number}v1</id>
<published>{year}-08-12T00:00:00Z</published><title>{title}</title><summary>{abstract}</summary>
{authors}</entry>"""
FEED = '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
SEARCH = "/api/query?search_query=ti:%22{}%22&max_results=10"


def feed(*papers):
    """arXiv's answer with these papers, each as keywords."""
    entries = (
        ENTRY.format(
            number=paper["number"],
            year=paper.get("year", 2021),
            title=paper["title"],
            abstract=paper.get("abstract", "None."),
            authors="".join(f"<author><name>{name}</name></author>" for name in paper.get("authors", ())),
        )
        for paper in papers
    )
    return Answer(FEED.format("".join(entries)).encode(), headers={"Content-Type": "application/atom+xml"})
