"""Translated doctests: the catalog's example replaces the source's, is shown, and is run.

Sphinx alone can't do it on MyST pages (MyST-Parser issue 444: a translated block is shown
as ``::``), and on reStructuredText pages it would go on running the English code wherever
a doctest flag or ``<BLANKLINE>`` is trimmed for display.

``sphinx-build -b doctest -D language=ar`` runs the examples of the Arabic catalogs and
names the catalog's line where one fails. In a released language an example
that is not in the catalog is an error, and the run says how many came from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from docutils import nodes
from sphinx.builders.gettext import MessageCatalogBuilder
from sphinx.ext.doctest import blankline_re, doctestopt_re
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.nodes import get_node_line, get_node_source

from sphinx_vernacular import __version__
from sphinx_vernacular.catalogs import translations
from sphinx_vernacular.settings import is_complete

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from sphinx_vernacular.catalogs.translations import Translation

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)


class Count(NamedTuple):
    """How many examples a page has, and how many of them its catalog gave."""

    all: int
    translated: int


class MarkExamples(SphinxTransform):
    """Makes doctests, and no other literal block, messages for translators; for the builder ``gettext`` alone."""

    default_priority: ClassVar[int | None] = 9  # before Sphinx collects messages

    def apply(self, **kwargs: Any) -> None:
        for node in _examples(self.document):
            node["translatable"] = True
            # flags and <BLANKLINE> are trimmed for display, and would be lost to the translator
            node.rawsource = node.get("test", node.rawsource)
            node["trim_flags"] = False
            # Sphinx collects nothing without a source, and docutils gives none to a block in a note or a list
            node.source = node.source or get_node_source(node)
            node.line = node.line or get_node_line(node)


class TranslateExamples(SphinxTransform):
    """Puts the catalog's example in the place of the source's."""

    default_priority: ClassVar[int | None] = 15  # before Sphinx's Locale (20), which has nothing left to do here

    def apply(self, **kwargs: Any) -> None:
        env, config = self.env, self.config
        docname = env.current_document.docname
        examples = list(_examples(self.document))
        translated = 0
        catalogs = [*translations.catalogs_of(env, docname)]
        if examples and catalogs:
            of_page = translations.of_page(env, docname)
            for node in examples:
                translation = of_page.get(node.get("test", node.rawsource))
                node["translatable"] = False
                if translation is not None:
                    _replace(node, translation)
                    translated += 1
                elif is_complete(config):
                    message = "this example has no translation in %s: run sphinx-intl update, then translate it"
                    logger.warning(message, catalogs[0], location=node, type="vernacular", subtype="example")
                else:
                    node["translated"] = False
        counts: dict[str, Count] = _counts(env)
        counts[docname] = Count(len(examples), translated)


def _examples(document: nodes.document) -> Iterator[nodes.Element]:
    # fenced ones, and those of docstrings
    return (
        node
        for node in document.findall(nodes.Element)
        if isinstance(node, nodes.doctest_block)
        or (isinstance(node, nodes.literal_block) and node.get("testnodetype") == "doctest")
    )


def _replace(node: nodes.Element, translation: Translation) -> None:
    test = shown = translation.text.rstrip("\n")
    if not isinstance(node, nodes.doctest_block):  # Sphinx trims those later
        shown = blankline_re.sub("", shown)
        if node.get("trim_flags", True):
            shown = doctestopt_re.sub("", shown)
    node.clear()
    node += nodes.Text(shown)
    node.rawsource = shown
    node.attributes.pop("test", None)
    if shown != test:
        node["test"] = test
    # what a failing example is told by: the line of the catalog
    node.source, node.line = str(translation.path), translation.lines[0]
    node["translated"] = True


def _counts(env: BuildEnvironment) -> dict[str, Count]:
    if not hasattr(env, "vernacular_examples"):
        env.vernacular_examples = {}  # type: ignore[attr-defined]  # an extension's own mark on the environment
    counts: dict[str, Count] = env.vernacular_examples  # type: ignore[attr-defined]
    return counts


def _purge(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    _counts(env).pop(docname, None)


def _merge(app: Sphinx, env: BuildEnvironment, docnames: list[str], other: BuildEnvironment) -> None:
    _counts(env).update({name: count for name, count in _counts(other).items() if name in docnames})


def _report(app: Sphinx, exception: Exception | None) -> None:
    if exception is not None or app.builder.name != "doctest":
        return
    counts = _counts(app.env).values()
    total, translated = sum(count.all for count in counts), sum(count.translated for count in counts)
    language = app.config.language
    if not is_complete(app.config):
        logger.info("%s: %d examples", language, total)
        return
    logger.info("%s: %d examples, %d from the catalog", language, total, translated)
    if translated < total:
        logger.error(
            "%s: %d examples ran in English: translate them, or they prove nothing", language, total - translated
        )
        app.statuscode = 1


def _add_transform(app: Sphinx) -> None:
    app.add_transform(MarkExamples if isinstance(app.builder, MessageCatalogBuilder) else TranslateExamples)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the transforms; in a released language no example may be left untranslated."""
    app.setup_extension("sphinx.ext.doctest")
    app.setup_extension("sphinx_vernacular.settings")
    app.connect("builder-inited", _add_transform)
    app.connect("env-purge-doc", _purge)
    app.connect("env-merge-info", _merge)
    app.connect("build-finished", _report)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
