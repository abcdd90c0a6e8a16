"""Furo's labels in the language of the page.

Furo writes some of its labels in English outside gettext. Here they become messages of the domain ``sphinx``,
as its other words are; `sphinx_vernacular.locale` has them in Arabic and Vietnamese, in other languages a project's
``sphinx.po`` translates them. Pages in English, and other themes, stay as they are.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from sphinx.locale import _

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import tag
from sphinx_vernacular.rendered import Change, change_pages, say_once

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_FURO = 'id="furo-main-content"'  # what every page of Furo has, and of the themes made of it
_LABELS = (
    "Toggle site navigation sidebar",
    "Toggle table of contents sidebar",
    "Toggle Light / Dark / Auto color theme",
)
# an attribute, or in older versions an element that is hidden from the eye
_PLACES = (('"', '"'), (">", "<"))
_TOGGLE = re.compile(r'Toggle navigation of ([^"<]*)(?=["<])')
_ICON_TITLE = re.compile(r"(<symbol[^>]*>)\s*<title>[^<]*</title>")
_CREDIT = re.compile(r"""(<a class="muted-link" href="https://pradyunsg\.me">@pradyunsg</a>'s)\s*""")
_SEARCH = '<div id="search-results"></div>'


def _translate(page: str, context: dict[str, Any]) -> str:
    if _FURO not in page:
        return page
    for label in _LABELS:
        places = [(before, after) for before, after in _PLACES if f"{before}{label}{after}" in page]
        for before, after in places:
            page = page.replace(f"{before}{label}{after}", f"{before}{escape(_(label))}{after}")
        if not places:
            say_once(f"this version of Furo has no label “{label}”")
    page = _CREDIT.sub(
        r'<bdi dir="ltr">\g<1></bdi> ', page, count=1
    )  # an English genitive in a sentence of another language
    toggle = escape(_("Toggle navigation of %(title)s"))
    page = _TOGGLE.sub(lambda match: _toggled(match, toggle), page)
    # names of icons, in English: what the icons stand in has a label
    return _ICON_TITLE.sub(r"\1", page)


def _toggled(match: re.Match[str], toggle: str) -> str:
    return toggle % {"title": match[1]} if match.string[match.start() - 1] in '">' else match[0]


def _name_landmarks(page: str, context: dict[str, Any]) -> str:
    if _FURO not in page:
        return page
    for start, name in (
        ('<aside class="sidebar-drawer', "Site navigation"),
        ('<aside class="toc-drawer', "On this page"),
    ):
        page = page.replace(start, start.replace(" ", f' aria-label="{escape(_(name))}" ', 1), 1)
    return page.replace(_SEARCH, f"<h1>{escape(_('Search'))}</h1>\n{_SEARCH}", 1)


def _leave_out_credit(page: str, context: dict[str, Any]) -> str:
    return _CREDIT.sub("", page, count=1)


def _prepare(app: Sphinx) -> None:
    if app.builder.format != "html":
        return
    changes: list[Change] = [] if app.config.vernacular_furo_credit else [_leave_out_credit]
    changes += [_translate] if tag(app.config.language).partition("-")[0] != "en" else []
    changes += [_name_landmarks] if app.config.vernacular_furo_landmarks else []
    for change in changes:
        change_pages(app.builder, change)  # type: ignore[arg-type]  # its format is html


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make messages of Furo's labels.

    ``vernacular_furo_landmarks`` (``False``)
        Whether Furo's two side bars get names and its search page a heading, for readers who hear the page.
    ``vernacular_furo_credit`` (``True``)
        Whether the foot of the page has the name of Furo's author: in English, as a genitive that no other
        language can join to a name.
    """
    app.setup_extension("sphinx_vernacular.locale")
    app.add_config_value("vernacular_furo_landmarks", False, "html", types=frozenset({bool, int}))  # noqa: FBT003  # its default
    app.add_config_value("vernacular_furo_credit", True, "html", types=frozenset({bool, int}))  # noqa: FBT003  # its default
    app.connect("builder-inited", _prepare)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
