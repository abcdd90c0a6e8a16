"""The same page in the other languages: a link that readers see, and ``hreflang`` for machines.

For a site that has one folder a language: ``en/``, ``ar/``, ``vi/`` side by side.
The languages are the one that the pages are written in (``vernacular_source``) and each that has a folder
of catalogs. A page in one that is not in ``vernacular_released`` says how much of it is translated.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sphinx.locale import _
from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import name_of
from sphinx_vernacular.furo import patches

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

_SWITCH = """{% if languages %}<nav class="languages" aria-label="{{ _('Languages') }}">
  {%- for other in languages %}
  <a href="{{ other.href }}" lang="{{ other.code }}" hreflang="{{ other.code }}"
    {%- if other.current %} aria-current="true"{% endif %}>{{ other.name }}</a>
  {%- endfor %}
</nav>{% endif %}
"""


_IMPROVE = """{% if catalog_url %}<div class="improve"><a class="muted-link" href="{{ catalog_url|e }}">
{{- _('Improve this translation') }}</a></div>{% endif %}
"""

_MARK = """{% if incomplete %}<aside class="incomplete">{{ incomplete }}</aside>{% endif %}
"""


class Alternate(NamedTuple):
    """One language's version of a page."""

    code: str
    name: str
    href: str
    current: bool


def known(srcdir: Path, config: Config) -> list[str]:
    """Return the languages of a project: the source's, the released ones, and those that are begun."""
    begun = {
        path.parent.name for directory in config.locale_dirs for path in Path(srcdir, directory).glob("*/LC_MESSAGES")
    }
    ready = [code for code in config.vernacular_released if code in begun]
    source = config.vernacular_source
    return [source, *(code for code in ready if code != source), *sorted(begun - {source, *ready})]


def alternates(app: Sphinx, pagename: str) -> list[Alternate]:
    """Return every language's version of a page, as seen from the page itself."""
    config = app.config
    to_root = "../" * (pagename.count("/") + 1)
    return [
        Alternate(
            code, name_of(code), f"{to_root}{code}/{app.builder.get_target_uri(pagename)}", code == config.language
        )
        for code in config.vernacular_known
        if config.vernacular_own_pages.get(pagename, code) == code
    ]


def _find_out(app: Sphinx, config: Config) -> None:
    config.vernacular_known = known(app.srcdir, config)
    config.exclude_patterns += [
        f"{page}.*" for page, code in config.vernacular_own_pages.items() if code != config.language
    ]


def _add(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if app.builder.format != "html" or app.builder.name in ("epub", "singlehtml"):
        return
    found = alternates(app, pagename)
    context["languages"] = found
    own = pagename in app.config.vernacular_own_pages
    if doctree and not own and app.config.language != app.config.vernacular_source:
        context["catalog_url"] = app.config.vernacular_catalog_url.format(
            language=app.config.language, domain=docname_to_domain(pagename, app.config.gettext_compact)
        )
    base = app.config.html_baseurl
    links = [(other.code, other.href) for other in found]
    links += [("x-default", href) for code, href in links if code == app.config.vernacular_source]
    if base:
        links = [(code, base.rstrip("/") + "/" + href.lstrip("./")) for code, href in links]
        # Sphinx knows nothing of the folders of the languages
        context["pageurl"] = f"{base.rstrip('/')}/{app.config.language}/{app.builder.get_target_uri(pagename)}"
    for code, address in links:
        context["metatags"] = (
            context.get("metatags", "") + f'<link rel="alternate" hreflang="{code}" href="{escape(address)}">\n'
        )


def _mark(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if app.builder.format != "html":
        return
    if app.config.language not in (app.config.vernacular_source, *app.config.vernacular_released) and doctree:
        progress = doctree.get("translation_progress", {"total": 0, "translated": 0})
        share = 100 * progress["translated"] // progress["total"] if progress["total"] else 0
        context["incomplete"] = _("This page is not translated yet as a whole: %(share)s%% of it is.") % {
            "share": share
        }


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the switch above each page of Furo, and the values that say which languages there are.

    ``vernacular_catalog_url``: where a reader can mend the catalog of a page, with ``{language}`` and ``{domain}``.
    """
    app.setup_extension("sphinx_vernacular.settings")
    app.add_config_value("vernacular_catalog_url", "", "html", types=frozenset({str}))
    icons = '<div class="content-icon-container">'
    details = '<div class="right-details">'
    article = '<article role="main" id="furo-main-content">'
    patches.add(
        app,
        "furo",
        patches.Patch("page.html", icons, _SWITCH + icons),
        patches.Patch("page.html", article, article + _MARK),
        patches.Patch("page.html", details, details + _IMPROVE),
    )
    # found out at each build, and kept so that Sphinx writes every page again when a language comes or goes
    app.add_config_value("vernacular_known", [], "html", types=frozenset({list}))
    app.connect("config-inited", _find_out)
    app.connect("html-page-context", _add)
    app.connect("html-page-context", _mark)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
