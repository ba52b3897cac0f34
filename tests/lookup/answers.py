"""What services say of papers that nobody wrote, in the form in which each of them says it."""

from xml.sax.saxutils import escape

ENTRY = """\
<entry>
 <id>http://arxiv.org/abs/{number}v2</id>
 <updated>2026-03-20T09:00:00Z</updated><published>2026-03-01T17:59:59Z</published>
 <title>{title}</title>
 <summary>  {abstract}
 </summary>
 {authors}
 <arxiv:comment>{comment}</arxiv:comment>{more}
 <link href="http://arxiv.org/abs/{number}v2" rel="alternate" type="text/html"/>
 <arxiv:primary_category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
</entry>
"""


def entry(
    number="2603.00001",
    title="Hidden Patches",
    authors=("Ann B. Reader", "Bo Writer"),
    comment="",
    abstract="We hide patches.",
    **more,
):
    """One entry of arXiv's feed."""
    said = "".join(f"<arxiv:{name}>{escape(value)}</arxiv:{name}>" for name, value in more.items())
    people = "".join(f"<author><name>{escape(name)}</name></author>" for name in authors)
    return ENTRY.format(
        number=number,
        title=escape(title),
        abstract=escape(abstract),
        authors=people,
        comment=escape(comment),
        more=said,
    )


def feed(*entries):
    """arXiv's answer to a query."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
        'xmlns:arxiv="http://arxiv.org/schemas/atom" '
        'xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"><id>http://arxiv.org/api/q</id>'
        f"<title>arXiv Query</title><opensearch:totalResults>{len(entries)}</opensearch:totalResults>"
        f"{''.join(entries)}</feed>"
    )


def query(*numbers):
    """Where arXiv is asked about these preprints."""
    return f"/api/query?id_list={','.join(numbers)}&max_results={len(numbers)}"


def work(doi="10.1234/hide.3", title="Hidden Patches", authors=("Ann B. Reader", "Bo Writer"), **more):
    """A work as Crossref has it."""
    people = [{"given": " ".join(name.split()[:-1]), "family": name.split()[-1]} for name in authors]
    return {
        "DOI": doi,
        "type": "proceedings-article",
        "title": [title],
        "author": people,
        "container-title": ["2026 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)"],
        "published-print": {"date-parts": [[2026, 6]]},
        "issued": {"date-parts": [[2026, 6]]},
        "license": [],
        **more,
    }


def message(*works):
    """Crossref's answer to a search."""
    return {"status": "ok", "message-type": "work-list", "message": {"items": list(works)}}


def alex(doi="10.1234/hide.3", title="Hidden Patches", authors=("Ann B. Reader", "Bo Writer"), **more):
    """A work as OpenAlex has it."""
    source = {"display_name": "Journal of Hiding", "type": "journal"}
    return {
        "doi": f"https://doi.org/{doi}",
        "title": title,
        "publication_year": 2026,
        "publication_date": "2026-07-01",
        "authorships": [{"author": {"display_name": name}} for name in authors],
        "primary_location": {
            "source": source,
            "license": "cc-by",
            "landing_page_url": f"https://doi.org/{doi}",
        },
        "locations": [],
        "type": "article",
        **more,
    }


def note(**content):
    """A forum's first note, as OpenReview's second interface has it."""
    said = {"title": "Hidden Patches", "authors": ["Ann B. Reader", "Bo Writer"], "venue": "ICLR 2026 oral"}
    values = {name: {"value": value} for name, value in (said | content).items()}
    return {"notes": [{"id": "HiDe123", "pdate": 1769500000000, "license": "CC BY 4.0", "content": values}]}


TAGS = """\
<!doctype html><html lang=en><head><title>{title} - The Page</title>
<meta content="{title}" name=citation_title><meta content="Ann B. Reader" name=citation_author>
<meta name="citation_author" content="Writer, Bo">
<meta name="citation_conference_title" content="{venue}"><meta content=2026/8 name=citation_publication_date>
<meta content="10.1234/hide.3" name=citation_doi><meta content="/hidden.pdf" name=citation_pdf_url>
</head><body>…</body></html>
"""


def page(title="Hidden Patches", venue="Proceedings of the 64th Annual Meeting of Readers"):
    """A paper's page with the tags that search engines read."""
    return TAGS.format(title=title, venue=venue)


def repository(**more):
    """What GitHub says of a repository."""
    return {
        "full_name": "ann/patches",
        "description": "Code for a paper",
        "homepage": "https://ann.github.io/patches/",
        "license": {"spdx_id": "MIT"},
        **more,
    }


def oai(licence):
    """arXiv's answer to a harvester."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
        '<GetRecord><record><metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2603.00001</id>'
        f"<license>{licence}</license></arXiv></metadata></record></GetRecord></OAI-PMH>"
    )


def harvest(number):
    """Where a harvester asks about a preprint."""
    return f"/oai?verb=GetRecord&identifier=oai:arXiv.org:{number}&metadataPrefix=arXiv"


DEPOSIT = {
    "titles": [{"title": "Hidden Patches"}],
    "creators": [
        {"name": "Reader, Ann B.", "givenName": "Ann B.", "familyName": "Reader"},
        {"name": "Writer, Bo"},
    ],
    "publicationYear": 2026,
    "dates": [{"date": "2026-03-01", "dateType": "Issued"}],
    "rightsList": [{"rightsUri": "https://creativecommons.org/licenses/by/4.0/legalcode"}],
}
"""What DataCite says of a deposit."""
