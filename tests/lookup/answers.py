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
