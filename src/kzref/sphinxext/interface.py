"""Furo's interface for every reader: labels in the language of the page, landmarks that have names.

Furo writes some of its labels in English outside gettext. Here they become messages of the domain ``sphinx``,
as its other words are, and ``sphinx.po`` translates them. Its two side bars get the names that tell them apart,
its search page gets a heading, and each page a description for search engines: its first paragraph.
"""

from __future__ import annotations

import re
from html import escape
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.locale import _

import kzref
from kzref.sphinxext import templates
from kzref.sphinxext.templates import Patch

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

# The icons' names, which browsers show and read in English; the buttons around the icons have names of their own.
_ICONS = (
    "Contents",
    "Menu",
    "Expand",
    "Light mode",
    "Dark mode",
    "Auto light/dark, in light mode",
    "Auto light/dark, in dark mode",
)
_DESCRIPTION = 160  # characters: what search engines show

_TOGGLE = re.compile(r'"Toggle navigation of ([^"]*)"')


def _label(text: str, times: int = 1) -> Patch:
    return Patch("page.html", f'aria-label="{text}"', f"aria-label=\"{{{{ _('{text}') }}}}\"", times)


def _translate(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    tree = context.get("furo_navigation_tree")
    if tree:
        label = _("Toggle navigation of %(title)s")
        context["furo_navigation_tree"] = _TOGGLE.sub(lambda match: f'"{escape(label) % {"title": match[1]}}"', tree)


def _describe(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    first = next(doctree.findall(nodes.paragraph), None) if doctree else None
    if first is not None:
        text = escape(shorten(first.astext(), _DESCRIPTION, placeholder="…"))
        context["metatags"] = context.get("metatags", "") + f'\n<meta name="description" content="{text}">'


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make messages of Furo's labels."""
    templates.add(
        app,
        "furo",
        _label("Toggle site navigation sidebar"),
        _label("Toggle table of contents sidebar"),
        _label("Toggle Light / Dark / Auto color theme", 2),
        Patch(
            "page.html",
            '<aside class="sidebar-drawer"',
            '<aside class="sidebar-drawer" aria-label="{{ _(\'Site navigation\') }}"',
        ),
        Patch(
            "page.html", '<aside class="toc-drawer', '<aside aria-label="{{ _(\'On this page\') }}" class="toc-drawer'
        ),
        # inline styles would ask for a laxer Content-Security-Policy of the host
        Patch("partials/icons.html", 'style="display: none;"', 'class="furo-icons" width="0" height="0"'),
        Patch("partials/icons.html", 'style="opacity: 50%"', 'opacity="0.5"', 10),
        *(Patch("partials/icons.html", f"<title>{name}</title>", "") for name in _ICONS),
        Patch("search.html", "{% block content %}", "{% block content %}<h1>{{ _('Search') }}</h1>"),
    )
    app.connect("html-page-context", _describe)
    app.connect("html-page-context", _translate, priority=900)  # after Furo has made the tree
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
