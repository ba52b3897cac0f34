"""What of a page could run, load, send or take something over, as a browser's parser sees it.

`found(html)` names every such node. A page of a site has some that are the theme's: compare it with a
harmless one.
"""

import re
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import html5lib

HTML, MATH, SVG = (
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/2000/svg",
)


def words(text):
    return set(text.split())


RUN = words(
    "script style iframe frame frameset object embed applet base meta link form button textarea select option"
    " template noscript portal audio video source track map area dialog isindex keygen marquee bgsound xml"
    " slot plaintext xmp noembed noframes title svg picture fieldset output param canvas image menuitem"
)
"""Elements of HTML that do more than show words and pictures of the site itself."""
ANNOTATE = {
    "annotation",
    "annotation-xml",
    "maction",
    "mglyph",
    "malignmark",
    "semantics",
    "none",
    "mprescripts",
}
"""Elements of MathML that act, or that let HTML in again."""

ACT = words(
    "style srcdoc formaction formmethod ping target srcset background action data poster http-equiv is slot"
    " name contenteditable autofocus accesskey tabindex popover popovertarget nonce usemap ismap manifest"
    " codebase classid code archive lowsrc dynsrc longdesc cite profile import download attributionsrc form"
)
"""Attributes that run, send, or give a node a name that scripts look for."""
LEAD = {"href", "src", "xlink:href"}
FOLLOWABLE = re.compile(r"https?://[^\s\\]*|mailto:[^\s\\]*", re.IGNORECASE)
WITHIN = re.compile(r"(?![a-z][a-z0-9+.-]*:)(?!//)[^\s\\\x00-\x1f]*", re.IGNORECASE)
TAKEN = re.compile(r"__|rl-|md-", re.IGNORECASE)
"""How the names begin that scripts and switches of the page have."""
OUR_CLASSES = re.compile(r"rl-(?:math|formula)\S*")


def found(page):
    """What is wrong with the nodes of this HTML, a short phrase for each."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = html5lib.parseFragment(page, treebuilder="etree", namespaceHTMLElements=True)
    return [phrase for node in tree.iter() if isinstance(node.tag, str) for phrase in _of(node)]


def _of(node):
    space, _, tag = node.tag.removeprefix("{").rpartition("}")
    if space == SVG or (space == HTML and tag in RUN) or (space == MATH and tag in ANNOTATE):
        yield f"<{tag}>"
    if tag == "input" and (node.get("type") != "checkbox" or node.get("disabled") is None):
        yield "<input> that can be filled in"
    for key, value in node.attrib.items():
        yield from _of_attribute(tag, key.rpartition("}")[2].lower(), value)


def _of_attribute(tag, name, value):
    if name.startswith("on") or name in ACT or not re.fullmatch(r"[a-z:-]+", name):
        yield f"<{tag} {name}>"
    if name in LEAD and not (WITHIN.fullmatch(value) or (tag == "a" and FOLLOWABLE.fullmatch(value))):
        yield f"<{tag} {name}={value[:60]!r}>"
    if name in ("id", "for") and TAKEN.match(value):
        yield f"<{tag} {name}={value[:60]!r}>"
    if name == "class" and any(
        TAKEN.match(each) and not OUR_CLASSES.fullmatch(each) for each in value.split()
    ):
        yield f"<{tag} class={value[:60]!r}>"
