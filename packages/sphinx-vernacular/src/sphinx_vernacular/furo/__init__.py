"""Furo's interface for every reader: labels in the language of the page, landmarks that have names.

Furo writes some of its labels in English outside gettext. Here they become messages of the domain ``sphinx``,
as its other words are, and ``sphinx.po`` translates them. Its two side bars get the names that tell them apart,
its search page gets a heading, and no page carries an icon that it does not show.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.locale import _

from sphinx_vernacular import __version__
from sphinx_vernacular.furo import patches
from sphinx_vernacular.furo.patches import Patch

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

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


def _use_icons(app: Sphinx, config: Config) -> None:
    config.templates_path.append(str(Path(__file__).with_name("templates")))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make messages of Furo's labels; use our icons, which have no English names and no inline styles."""
    patches.add(
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
        # an English genitive, which no other language can join to a name
        Patch("page.html", '<a class="muted-link" href="https://pradyunsg.me">@pradyunsg</a>\'s', ""),
        Patch("search.html", "{% block content %}", "{% block content %}<h1>{{ _('Search') }}</h1>"),
    )
    app.connect("config-inited", _use_icons)
    app.connect("html-page-context", _translate, priority=900)  # after Furo has made the tree
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
