"""What a site's settings may name besides the converter of our own."""

NAMED = [
    "toc",
    "tables",
    "fenced_code",
    "footnotes",
    "attr_list",
    "md_in_html",
    "admonition",
    "def_list",
    "abbr",
]
