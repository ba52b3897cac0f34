from datetime import date

from small import lay

from readinglist import catalogue
from readinglist.catalogue.settings import read_settings
from readinglist.checks import prose

TODAY = date(2026, 11, 21)
LIST = {
    "mkdocs.yml": "site_name: List\ndocs_dir: content\nplugins: [readinglist]\n",
    "papers.yaml": "papers:\n- {id: one, title: One, venue: CVPR 2022, url: https://x.org/, tags: [a b]}\n",
    "content/venues/cvpr.md": "Words.\n",
    "content/topics/vision.md": "Words.\n",
}
THERE = (
    "../index.md ../venues/cvpr.md ../venues/cvpr/index.md ../venues/cvpr-2022/index.md ../topics/vision/"
    " one.md one/index.md ../tags/a-b/index.md ../browse/index.md ../feed.xml"
    " ../venues/cvpr/papers.bib ../new/"
)


def told(folder, text):
    lay(folder, LIST | {"content/papers/one.md": text})
    written = catalogue.inspect(read_settings(folder / "mkdocs.yml"))
    return [(each.code, str(each.place)) for each in prose.check(written, TODAY)]


def test_links_to_all_that_will_be_made_are_right(tmp_path):
    assert told(tmp_path, " ".join(f"[x]({way})" for way in THERE.split())) == []


def test_slips_are_told_with_the_files_own_lines(tmp_path):
    text = "---\nlanguage: en\n---\n\nOne <blink>two</blink>.\n\n[x](nowhere.md)\n"
    assert told(tmp_path, text) == [
        ("UNSAFE_HTML", "content/papers/one.md:5:5"),
        ("LINK_DANGLING", "content/papers/one.md:7:5"),
    ]
