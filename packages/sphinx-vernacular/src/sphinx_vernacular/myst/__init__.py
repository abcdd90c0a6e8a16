"""Translated MyST pages that keep what Sphinx and MyST-Parser lose between them, without a word.

Sphinx parses a translation as if it were a page. On MyST pages that loses formulas and code (they become ``::``), links by
reference, translations that look like a list or a heading, the substitutions of a page's front matter; text in
``{eval-rst}`` is read as Markdown, and links to headings break or show the words of the source. Here a translation is
read as what it is: the text of one node, on a page that has definitions and settings of its own.

Cells of tables inside directives get the line that Sphinx wants before it takes them for translatable. What can't be
mended is a warning that names the catalog's line: ``vernacular.linebreak``, ``vernacular.substitution``.

reStructuredText pages and builds in the language of the sources stay as they are. With other versions of MyST-Parser than 4
and 5 nothing is changed at all, and the build says so once, as information.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from sphinx.util import logging

from sphinx_vernacular import __version__
from sphinx_vernacular.myst import transforms

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

KNOWN_VERSIONS = ("4", "5")


def _use_parser(app: Sphinx, config: Config) -> None:
    if "myst_parser" not in app.extensions:
        return
    version = importlib.import_module("myst_parser").__version__
    parsers = app.registry.get_source_parsers()
    try:
        if version.partition(".")[0] not in KNOWN_VERSIONS:
            raise ImportError
        from sphinx_vernacular.myst.parser import TranslationParser
    except ImportError:
        logger.info("sphinx_vernacular.myst does not know MyST-Parser %s, and leaves its pages as they are", version)
        return
    app.add_transform(transforms.GiveCellsTheirLine)
    if config.language == config.vernacular_source:
        return
    if parsers.get("markdown") is not TranslationParser.__base__:
        logger.info("sphinx_vernacular.myst leaves the parser of another extension as it is: %s", parsers["markdown"])
        return
    app.add_source_parser(TranslationParser, override=True)
    app.add_transform(transforms.PrepareTranslation)
    app.add_transform(transforms.FinishTranslation)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put a parser in the place of MyST-Parser's, and transforms before and after Sphinx's, where pages are translated."""
    app.setup_extension("sphinx_vernacular.settings")
    app.connect("config-inited", _use_parser)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
