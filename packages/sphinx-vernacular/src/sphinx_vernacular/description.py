"""What a page says of itself to search engines: its first paragraph, as ``<meta name="description">``."""

from __future__ import annotations

from html import escape
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from docutils import nodes

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_LENGTH = 160  # characters: what search engines show


def _describe(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if doctree is None or app.builder.name == "epub":
        return
    first = next(doctree.findall(nodes.paragraph), None)
    if first is not None:
        text = escape(shorten(first.astext(), _LENGTH, placeholder="…"))
        context["metatags"] = context.get("metatags", "") + f'\n<meta name="description" content="{text}">'


def setup(app: Sphinx) -> ExtensionMetadata:
    """Describe each page."""
    app.connect("html-page-context", _describe)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
