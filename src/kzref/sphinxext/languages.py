"""The same page in the other languages: a link that readers see, and ``hreflang`` for machines.

For a site that has one folder a language: ``en/``, ``ar/``, ``vi/`` side by side.
``languages_names`` gives each language its own name for itself, ``languages_source``
the one that the pages are written in.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

import kzref
from kzref.sphinxext import templates

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_SWITCH = """{% if languages %}<nav class="languages" aria-label="{{ _('Languages') }}">
  {%- for other in languages %}
  <a href="{{ other.href }}" lang="{{ other.code }}" hreflang="{{ other.code }}"
    {%- if other.current %} aria-current="true"{% endif %}>{{ other.name }}</a>
  {%- endfor %}
</nav>{% endif %}
"""


class Alternate(NamedTuple):
    """One language's version of a page."""

    code: str
    name: str
    href: str
    current: bool


def alternates(app: Sphinx, pagename: str) -> list[Alternate]:
    """Return every language's version of a page, as seen from the page itself."""
    config = app.config
    to_root = "../" * (pagename.count("/") + 1)
    return [
        Alternate(code, name, f"{to_root}{code}/{app.builder.get_target_uri(pagename)}", code == config.language)
        for code, name in config.languages_names.items()
    ]


def _add(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if app.builder.format != "html" or app.builder.name in ("epub", "singlehtml"):
        return
    found = alternates(app, pagename)
    context["languages"] = found
    base = app.config.html_baseurl
    links = [(other.code, other.href) for other in found]
    links.append(("x-default", next(href for code, href in links if code == app.config.languages_source)))
    for code, href in links:
        address = base.rstrip("/") + "/" + href.lstrip("./") if base else href
        context["metatags"] = (
            context.get("metatags", "") + f'<link rel="alternate" hreflang="{code}" href="{escape(address)}">\n'
        )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add ``languages_names`` and ``languages_source``, and the switch above each page of Furo."""
    app.add_config_value("languages_names", {}, "html", types=frozenset({dict}))
    app.add_config_value("languages_source", "en", "html", types=frozenset({str}))
    icons = '<div class="content-icon-container">'
    templates.add(app, "furo", templates.Patch("page.html", icons, _SWITCH + icons))
    app.connect("html-page-context", _add)
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
