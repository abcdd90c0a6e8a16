"""Sphinx configuration of the manuals: one for all languages (``-D language=ar``)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import kzref
from kzref import synonyms
from kzref.l10n.catalogs import DOMAINS
from sphinx_vernacular.search import language as search

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.tags import Tags

    tags: Tags

HERE = Path(__file__).parent
ROOT = HERE.parent

project = "kzref"
author = "the kzref developers"
copyright = "kzref, CC BY 4.0"
version = release = kzref.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "kzref.sphinxext",
    "sphinx_vernacular.catalogs",
    "sphinx_vernacular.description",
    "sphinx_vernacular.ebook",
    "sphinx_vernacular.examples",
    "sphinx_vernacular.furo",
    "sphinx_vernacular.furo.navigation",
    "sphinx_vernacular.languages",
    "sphinx_vernacular.myst",
    "sphinx_vernacular.rtl",
    "sphinx_vernacular.search",
    "sphinx_vernacular.speed",
]

myst_enable_extensions = ["colon_fence", "deflist"]
exclude_patterns = ["_*", "developing"]  # developers read those pages where the code is
nitpicky = True
default_role = "code"  # what docstrings name
highlight_language = "python3"

autodoc_typehints = "none"  # the docstrings say it in words, and words can be translated
autodoc_member_order = "bysource"
autodoc_class_signature = "separated"

# the catalogs: one a page, absolute because Sphinx seeks sphinx.js from the working directory
language = "en"
locale_dirs = [str(ROOT / "locale")]
gettext_compact = False
gettext_location = False
gettext_uuid = False
# html_last_updated_fmt and other dates of the build stay out: equal sources make equal pages

vernacular_source = "en"
vernacular_released = list(kzref.LANGUAGES)
vernacular_domains = [*DOMAINS, "sphinx"]
vernacular_terms = "terms.csv"
vernacular_checks = {"warning": "error", "style": "error"}  # nothing that is found may be published
vernacular_references = True
vernacular_filled_domains = ["kz"]
vernacular_formed_roles = ["kz:when", "kz:claimed"]
vernacular_extra_checks = ["kzref.sphinxext.checks:doubled", "kzref.sphinxext.checks:forms"]
vernacular_update_command = "make update"
vernacular_begin_command = "make language lang=LANGUAGE"
vernacular_own_pages = {f"translating/{page.stem}": page.stem[6:] for page in (HERE / "translating").glob("style-*.md")}

html_theme = "furo"
templates_path = ["_templates"]  # smaller icons, and what a shared link looks like
html_title = "kzref"
html_favicon = "_static/icon.svg"
html_static_path = ["_static"]
html_css_files = ["kzref.css"]
html_copy_source = False
html_use_index = False  # one page has all names
html_baseurl = os.environ.get("KZREF_BASEURL", "")
html_context = {
    "site_address": html_baseurl.rstrip("/"),
    # as Facebook calls them: released languages alone, to which readers are led
    "site_locales": {"en": "en_GB", "ar": "ar_AR", "vi": "vi_VN"},
}
if html_baseurl:
    vernacular_page_url = html_baseurl.rstrip("/") + "/{language}/{page}"
vernacular_furo_landmarks = True
vernacular_furo_credit = False
html_theme_options: dict[str, object] = {"top_of_page_buttons": []}

# the e-books
epub_publisher = project
epub_contributor = "the kzref translators"
epub_title = "The foreign policy of Kazakhstan"
epub_theme = "vernacular-ebook"
epub_css_files = ["kzref-ebook.css"]
vernacular_ebook_address = "https://github.com/kzref/kzref"
vernacular_ebook_accessible = True
epub_scheme = "URN"
epub_uid = "kzref"
vernacular_ebook_date = max(fact.record.checked for fact in kzref.facts() if fact.record.checked)
epub_show_urls = "no"  # works have their addresses from the style sheet
epub_tocdup = False
epub_tocscope = "includehidden"  # the front page shows the chapters as cards, and hides its list

# a language that is released may have no search of its own yet
vernacular_search_languages = [code for code in kzref.LANGUAGES if code in search.LANGUAGES]
vernacular_synonyms = {code: synonyms.names(code) for code in vernacular_search_languages}
vernacular_lean_scripts = True

vernacular_catalog_url = "https://github.com/kzref/kzref/edit/main/locale/{language}/LC_MESSAGES/{domain}.po"
# the files that make html puts beside the languages
kzref_dataset = ["facts/index", "facts/all"]
kzref_files = {
    "data/facts.jsonl": "application/jsonl",
    "data/facts.csv": "text/csv",
    "data/kzref.jsonld": "application/ld+json",
}
if tags.has("book"):  # noqa: F821  # pyright: ignore[reportAttributeAccessIssue, reportUnboundVariable]  # Sphinx has it
    html_favicon = ""
    html_static_path = ["_book"]
    html_domain_indices = False
kzref_report_url = "https://github.com/kzref/kzref/issues/new?title={id}"


def setup(app: Sphinx) -> None:
    """Give the front page its cards: other pages do without their style sheet."""
    app.connect("html-page-context", _add_front)


def _add_front(app: Sphinx, pagename: str, *_: object) -> None:
    if pagename == "index" and app.builder.name != "epub":
        app.add_css_file("front.css")
