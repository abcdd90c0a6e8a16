"""The same page in the other languages: a switch that readers see, and ``hreflang`` for machines.

The languages of a site are the one that its pages are written in (``vernacular_source``) and the released ones
(``vernacular_released``). With one language, nothing is added. A language that is only begun has pages that say
how much of them is translated; search engines are not led there, readers only where ``vernacular_offer_begun``
says so.

The switch and the note are for Furo and themes made of it. Other themes get ``hreflang``, and the values
``vernacular_languages`` and ``vernacular_note`` for templates of one's own.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sphinx.errors import ConfigError
from sphinx.locale import _
from sphinx.util.i18n import docname_to_domain
from sphinx.util.nodes import is_translatable

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import name_of, tag
from sphinx_vernacular.rendered import change_pages, say_once
from sphinx_vernacular.settings import add_static_folder, with_catalogs

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

# where Furo has room for what readers see
_ICONS = '<div class="content-icon-container">'
_DETAILS = '<div class="right-details">'
_ARTICLE = '<article role="main" id="furo-main-content">'


class Alternate(NamedTuple):
    """One language's version of a page; ``code`` is the language's BCP 47 tag."""

    code: str
    name: str
    href: str
    current: bool


def offered(config: Config) -> list[str]:
    """Return the languages that readers are led to: the source's, the released ones, and begun ones if asked for."""
    codes = [config.vernacular_source, *config.vernacular_released]
    return list(dict.fromkeys([*codes, *config.vernacular_begun]))


def _begun(srcdir: Path, config: Config) -> list[str]:
    return sorted(with_catalogs(srcdir, config) - {config.vernacular_source, *config.vernacular_released})


def address(app: Sphinx, pagename: str, code: str) -> str:
    """Return where a page is in a language: as the project says, else in a folder beside this language's."""
    page = app.builder.get_target_uri(pagename)
    if app.config.vernacular_page_url:
        slug = tag(code).lower()
        return str(app.config.vernacular_page_url.format(language=code, slug=slug, page=page))
    return "../" * (page.count("/") + 1) + f"{code}/{page}"


def alternates(app: Sphinx, pagename: str, codes: list[str]) -> list[Alternate]:
    """Return the versions of a page in some languages, as seen from the page itself."""
    own = app.config.vernacular_own_pages.get(pagename)
    return [
        Alternate(tag(code), name_of(code), address(app, pagename, code), code == app.config.language)
        for code in codes
        if own in (None, code)
    ]


def _prepare(app: Sphinx, config: Config) -> None:
    config.vernacular_begun = _begun(app.srcdir, config) if config.vernacular_offer_begun else []
    config.exclude_patterns += [
        f"{page}.*" for page, code in config.vernacular_own_pages.items() if code != config.language
    ]
    for name, values in (
        ("vernacular_page_url", {"language": "", "slug": "", "page": ""}),
        ("vernacular_catalog_url", {"language": "", "domain": ""}),
    ):
        try:
            config[name].format(**values)
        except (KeyError, IndexError, ValueError) as error:
            known = ", ".join(f"{{{value}}}" for value in values)
            raise ConfigError(f"{name} is {config[name]!r}: it may have {known} and no other braces") from error


def _is_of_site(app: Sphinx) -> bool:
    # books and help files have no other languages beside them
    return (
        app.builder.format == "html" and not getattr(app.builder, "embedded", True) and app.builder.name != "singlehtml"
    )


def _is_whole(config: Config) -> bool:
    return config.language in (config.vernacular_source, *config.vernacular_released)


def _is_begun(app: Sphinx) -> bool:
    # without catalogs the pages are written in the build's language, ``de`` or ``en_GB``, or nobody has begun
    language = app.config.language
    codes = {language, language.partition("@")[0], language.partition("_")[0]}  # as gettext finds them
    return not _is_whole(app.config) and not codes.isdisjoint(with_catalogs(Path(app.srcdir), app.config))


def _show(app: Sphinx) -> None:
    if not _is_of_site(app) or not (_is_begun(app) or len(offered(app.config)) > 1):
        return
    add_static_folder(app.config, Path(__file__).with_name("static"))
    app.add_css_file("vernacular-languages.css", priority=700)  # after the theme's, before the project's
    change_pages(app.builder, _add_to_page)  # type: ignore[arg-type]  # its format is html


def _add_to_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    config = app.config
    if context.get("language") == config.language.replace("_", "-"):  # as Sphinx has it, which knows no sr@latin
        context["language"] = tag(config.language)
    if doctree and app.builder.format == "html" and _is_begun(app):
        context["vernacular_note"] = _note(doctree)
    codes = offered(config)
    if len(codes) == 1 or not _is_of_site(app):
        return
    codes += [config.language] if config.language not in codes else []
    context["vernacular_languages"] = [other._asdict() for other in alternates(app, pagename, codes)]
    own = pagename in config.vernacular_own_pages
    if doctree and not own and config.language != config.vernacular_source and config.vernacular_catalog_url:
        context["vernacular_catalog_url"] = config.vernacular_catalog_url.format(
            language=config.language, domain=docname_to_domain(pagename, config.gettext_compact)
        )
    if config.vernacular_page_url:
        context["pageurl"] = address(app, pagename, config.language)
    if _is_whole(config):
        context["metatags"] = context.get("metatags", "") + _hreflang(app, pagename)


def _hreflang(app: Sphinx, pagename: str) -> str:
    codes = list(dict.fromkeys([app.config.vernacular_source, *app.config.vernacular_released]))
    links = [(other.code, other.href) for other in alternates(app, pagename, codes)]
    if len(links) == 1:
        return ""
    source = tag(app.config.vernacular_source)
    links += [("x-default", href) for code, href in links if code == source]
    return "".join(f'<link rel="alternate" hreflang="{code}" href="{escape(href)}">\n' for code, href in links)


def _note(doctree: nodes.document) -> str:
    """Return what a page says of how much of it is translated; nothing if all of it is."""
    progress = doctree.get("translation_progress", {"total": 0, "translated": 0})
    total, translated = progress["total"], progress["translated"]
    if total == translated and (total or not any(doctree.findall(is_translatable))):
        return ""  # a page without a catalog has no figures, and is not translated at all
    share = 100 * translated // total if total else 0
    return _("This page is not translated yet as a whole: %(share)s%% of it is.") % {"share": share}


def _add_to_page(page: str, context: dict[str, Any]) -> str:
    """Put what readers see where Furo has room for it."""
    if _ICONS not in page or _ARTICLE not in page:
        say_once("the theme is not Furo as it is known here: it shows no switch and no note of languages")
        return page
    if context.get("vernacular_languages"):
        page = page.replace(_ICONS, _switch(context["vernacular_languages"]) + _ICONS, 1)
    if context.get("vernacular_note"):
        note = f'<aside class="vernacular-note">{escape(context["vernacular_note"])}</aside>'
        page = page.replace(_ARTICLE, _ARTICLE + note, 1)
    if context.get("vernacular_catalog_url"):
        link = f'<a class="muted-link" href="{escape(context["vernacular_catalog_url"])}">'
        link = f'<div class="vernacular-improve">{link}{escape(_("Improve this translation"))}</a></div>'
        page = page.replace(_DETAILS, _DETAILS + link, 1)
    return page


def _switch(languages: list[dict[str, Any]]) -> str:
    links = []
    for other in languages:
        current = ' aria-current="true"' if other["current"] else ""
        tongue = f'lang="{other["code"]}" hreflang="{other["code"]}"'
        links.append(f'\n  <a href="{escape(other["href"])}" {tongue}{current}>{escape(other["name"])}</a>')
    label = escape(_("Languages"))
    return f'<nav class="vernacular-languages" aria-label="{label}">{"".join(links)}\n</nav>\n'


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add what leads from a page to the same page in other languages.

    ``vernacular_page_url`` (``""``)
        Where a page is, with ``{language}`` (``pt_BR``) or ``{slug}`` (``pt-br``), and ``{page}``:
        ``"https://example.org/{slug}/latest/{page}"``. It becomes the page's canonical address too.
        Without it each language is a folder beside the others, and links are relative.
    ``vernacular_offer_begun`` (``False``)
        Whether readers are led to languages that are not released.
    ``vernacular_catalog_url`` (``""``)
        Where a reader can mend the catalog of a page, with ``{language}`` and ``{domain}``.
    """
    app.setup_extension("sphinx_vernacular.settings")
    app.setup_extension("sphinx_vernacular.locale")
    app.add_config_value("vernacular_page_url", "", "html", types=frozenset({str}))
    app.add_config_value("vernacular_offer_begun", False, "html", types=frozenset({bool, int}))  # noqa: FBT003  # its default
    app.add_config_value("vernacular_catalog_url", "", "html", types=frozenset({str}))
    # found out at each build, and kept so that Sphinx writes every page again when a language comes or goes
    app.add_config_value("vernacular_begun", [], "html", types=frozenset({list}))
    app.connect("config-inited", _prepare)
    app.connect("builder-inited", _show)
    app.connect("html-page-context", _add_to_context)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
