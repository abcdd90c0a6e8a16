"""What of a page is not translated: Sphinx counts some words that are, and readers would be told so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx import addnodes
from sphinx.locale import get_translator
from sphinx.locale import init as init_locale
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular.settings import is_complete

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sphinx.environment import BuildEnvironment

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)


def share(document: nodes.document) -> tuple[int, int]:
    """Return how many of a page's messages are translated, and how many there are."""
    translated = [bool(node["translated"]) for node in document.findall(nodes.Element) if "translated" in node]
    return sum(translated), len(translated)


def messages_of(env: BuildEnvironment, docname: str) -> dict[str, str]:
    """Return the translations that Sphinx has for a page, from all of its catalogs."""
    domain = docname_to_domain(docname, env.config.gettext_compact)
    directories = [env.srcdir / directory for directory in env.config.locale_dirs]
    catalog, _ = init_locale(directories, env.config.language, domain)
    return all_of(catalog)


def all_of(catalog: Any) -> dict[str, str]:
    """Return all that a catalog of gettext says, with those that it falls back on."""
    messages: dict[str, str] = {}
    while catalog is not None:
        messages = {**getattr(catalog, "_catalog", {}), **messages}
        catalog = catalog._fallback  # noqa: SLF001  # Sphinx asks it in the same way
    return messages


class Untranslated(SphinxTransform):
    """Marks what is translated though Sphinx says that it is not, and in a released language names what is not."""

    default_priority: ClassVar[int | None] = 26  # after Sphinx has counted what is translated

    def apply(self, **kwargs: Any) -> None:
        config, docname = self.config, self.env.current_document.docname
        if config.language == config.vernacular_source or docname in config.vernacular_own_pages:
            return
        unmarked = [node for node in self.document.findall(nodes.Element) if node.get("translated") is False]
        messages = messages_of(self.env, docname) if unmarked else {}
        for node in unmarked:
            if _is_whole(node, messages):
                node["translated"] = True
            elif _has_no_message(node):
                del node["translated"]
            elif is_complete(config):
                self._name(node, messages)
        if is_complete(config):
            self._name_tables()
        if "translation_progress" in self.document:
            translated, total = share(self.document)
            self.document["translation_progress"] = {"total": total, "translated": translated}

    def _name(self, node: nodes.Element, messages: Mapping[str, str]) -> None:
        text = node.astext().replace("\n", " ")[:60]
        if messages.get(node.rawsource, node.rawsource).strip() not in ("", node.rawsource):
            message = "the translation of “%s” into %s is not shown: it is read as a list or another block, write \\ before it"
            arguments: tuple[str, ...] = (text, self.config.language)
        else:
            message = "not translated into %s: “%s”; run %s, then translate it"
            arguments = (self.config.language, text, self.config.vernacular_update_command)
        logger.warning(message, *arguments, location=_placed(node), type="vernacular", subtype="untranslated")

    def _name_tables(self) -> None:
        """Name the tables whose cells no catalog can have: MyST-Parser makes them so inside a directive."""
        for table in self.document.findall(nodes.table):
            cells = (cell for entry in table.findall(nodes.entry) for cell in entry.findall(nodes.paragraph))
            is_lost = any(not cell.source and any(map(str.isalpha, cell.astext())) for cell in cells)
            if is_lost and "colwidths-auto" in table["classes"]:
                message = (
                    "the cells of this table can’t be translated into %s: add sphinx_vernacular.myst to the extensions"
                )
                logger.warning(
                    message, self.config.language, location=_placed(table), type="vernacular", subtype="untranslated"
                )


def _is_whole(node: nodes.Element, messages: Mapping[str, str]) -> bool:
    """Whether a node is translated that Sphinx leaves unmarked: the captions of a toctree, the words of an image."""
    if isinstance(node, addnodes.translatable):
        return all(messages.get(message) for message in node.extract_original_messages())
    if isinstance(node, nodes.paragraph):  # of pictures alone
        return bool(node.children) and all(
            isinstance(child, nodes.image) and _is_whole(child, messages) for child in node.children
        )
    return isinstance(node, nodes.image) and node.get("alt") in {*messages.values()}


def _has_no_message(node: nodes.Element) -> bool:
    """Whether a node's words are in no catalog: fields at the head of a page, and labels of Sphinx's own."""
    if isinstance(node, nodes.image):
        return not node.get("alt")
    ancestors = list(_ancestors(node))
    if isinstance(node, nodes.field_name) and any(isinstance(each, addnodes.desc_content) for each in ancestors):
        return _is_of_sphinx(node.astext())
    return any(isinstance(each, nodes.field_list) and isinstance(each.parent, nodes.document) for each in ancestors)


def _placed(node: nodes.Node) -> nodes.Node:
    """Return a node, or the one around it whose line is known: a term has none, and neither has a field."""
    return next((each for each in _ancestors(node) if each.line), node)


def _is_of_sphinx(label: str) -> bool:
    """Whether Sphinx has put its own word for a label, “Parameters” or “Raises”, into the page in the reader's language."""
    own = {text for source, text in all_of(get_translator()).items() if source and text != source}
    return any(label == text or label.startswith(f"{text} ") for text in own)


def _ancestors(node: nodes.Node) -> Iterator[nodes.Node]:
    parent: nodes.Node | None = node
    while parent is not None:
        yield parent
        parent = parent.parent
