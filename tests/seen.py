"""What the pages of a built site say to readers and to programs, whichever engine built it."""

from html.parser import HTMLParser
from urllib.parse import urljoin

VOID = {"meta", "link", "img", "input", "br", "hr", "source", "path", "wbr"}
IN_ARTICLE = {
    "links": ({"a"}, "href"),
    "pictures": ({"img", "source"}, "src"),
    "headings": ({"h1", "h2", "h3"}, "id"),
}
FACTS = ("title", "metas", "alternates", "data", *IN_ARTICLE, "words", "tabs")
TEXTS = {"title": "title", "script": "data"}


def seen(site):
    """The facts of each page, by its file."""
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    addresses = {uri: f"http://site/{uri.removesuffix('index.html')}" for uri in pages}
    return {uri: Seen(addresses[uri], html).facts for uri, html in pages.items()}


class Seen(HTMLParser):
    """One page."""

    def __init__(self, address, html):
        super().__init__()
        self.address, self.within = address, []
        self.facts = {name: [] for name in FACTS}
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if tag not in VOID:
            self.within.append(tag)
        if tag == "meta" and found.get("name") != "generator":
            self.facts["metas"].append(tuple(attrs))
        if tag == "link" and "alternate" in found.get("rel", "").split():
            self.note("alternates", found["href"])
        if "md-tabs__link" in found.get("class", ""):
            self.note("tabs", found["href"])
        if "article" in self.within:
            self.see(tag, found)

    def see(self, tag, found):
        for name, (tags, attribute) in IN_ARTICLE.items():
            if tag in tags and attribute in found:
                self.note(name, found[attribute])

    def note(self, name, address):
        self.facts[name].append(urljoin(self.address, address))

    def handle_endtag(self, tag):
        while tag in self.within and self.within.pop() != tag:
            pass

    def handle_data(self, data):
        name = TEXTS.get(self.within[-1] if self.within else "", "words")
        is_program = name == "data" and "@context" not in data
        if not is_program and (name != "words" or "article" in self.within):
            self.facts[name].extend("".join(data.split()))  # engines colour code, which cuts it into pieces
