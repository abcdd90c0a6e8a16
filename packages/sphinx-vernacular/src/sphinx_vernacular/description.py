"""What a page says of itself to search engines: its first paragraph, as ``<meta name="description">``.

A page that has a description already keeps it: from ``html_meta`` or ``.. meta::``, or from sphinxext-opengraph.
Templates have what was written as ``meta_description``, for tags that say the same to others.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_LENGTH = 160  # characters: what search engines show
_DESCRIPTION = re.compile(r"""<meta\b[^>]*\bname\s*=\s*["']?description["'\s>/]""", re.IGNORECASE)
# what stands beside the text, or is no prose
_ASIDE = (
    nodes.Admonition,
    nodes.topic,
    nodes.sidebar,
    nodes.table,
    nodes.list_item,
    nodes.definition,
    nodes.option_list,
    nodes.decoration,
    nodes.footnote,
    nodes.citation,
    nodes.field_list,
    nodes.docinfo,
    nodes.figure,
    nodes.legend,
    nodes.comment,
    addnodes.desc,
    addnodes.versionmodified,
    addnodes.seealso,
    addnodes.only,
    addnodes.toctree,
    addnodes.compact_paragraph,
)
# the end of one, with what may close behind it; some scripts have no space between two
_SENTENCE = re.compile(r"""[.!?…؟۔։።।]["'”’»)\]]*(?:\s|$)|[。！？．]""")
_MARKS = (nodes.footnote_reference, nodes.citation_reference, nodes.image, nodes.raw, nodes.problematic)


def first_words(doctree: nodes.document) -> str:
    r"""Return the first paragraph of prose, without the numbers of footnotes; nothing if a page has none.

    Prose has sentences: a line such as *Release 2 (What's new?)* is passed over where its section has any.

    >>> from docutils.core import publish_doctree
    >>> first_words(publish_doctree("One\n===\n\n.. note:: Beside.\n\nFirst [#]_ words.\n\n.. [#] Below."))
    'First words.'
    """
    first, section = "", _section(doctree)
    for paragraph in filter(_is_prose, doctree.findall(nodes.paragraph)):
        text = _text(paragraph, _MARKS)
        if not re.search(r"\w", text):
            continue
        if first and _section(paragraph) is not section:
            break
        if _SENTENCE.search(_text(paragraph, (*_MARKS, nodes.reference, addnodes.pending_xref))):
            return text
        first, section = first or text, _section(paragraph)
    return first


def _section(node: nodes.Element) -> nodes.Element:
    while node.parent is not None and not isinstance(node, nodes.section):
        node = node.parent
    return node


def _text(paragraph: nodes.paragraph, without: tuple[type[nodes.Node], ...]) -> str:
    copy = paragraph.deepcopy()
    for mark in [mark for mark in copy.findall() if isinstance(mark, without)]:
        mark.parent.remove(mark)
    return re.sub(r"\s+([.,;:!?،؛؟])", r"\1", " ".join(copy.astext().split()))


def _is_prose(paragraph: nodes.paragraph) -> bool:
    parent = paragraph.parent
    while parent is not None:
        if isinstance(parent, _ASIDE) or "toctree-wrapper" in parent.get("classes", []):
            return False
        if isinstance(parent, nodes.block_quote) and next(parent.findall(nodes.attribution), None) is not None:
            return False  # somebody else's words
        parent = parent.parent
    return True


def _shortened(text: str) -> str:
    """Return as many words as search engines show; where no space is near, as many letters."""
    if len(text) <= _LENGTH:
        return text
    space = text.rfind(" ", _LENGTH // 2, _LENGTH)
    return f"{text[: space if space > 0 else _LENGTH - 1].rstrip()}…"


def _describe(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if doctree is None or app.builder.name == "epub":
        return
    metatags = context.get("metatags", "")
    if _DESCRIPTION.search(metatags):
        return
    text = _shortened(first_words(doctree))
    if text:
        context["meta_description"] = text
        context["metatags"] = f'{metatags}\n<meta name="description" content="{escape(text)}">'


def setup(app: Sphinx) -> ExtensionMetadata:
    """Describe each page that does not describe itself."""
    app.setup_extension("sphinx_vernacular.settings")
    app.connect("html-page-context", _describe, priority=900)  # after those that describe pages too
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
