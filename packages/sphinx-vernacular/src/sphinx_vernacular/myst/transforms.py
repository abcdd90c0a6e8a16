"""What is done to a MyST page before and after Sphinx puts the translations into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.i18n import parse_noqa
from sphinx.util import logging
from sphinx.util.nodes import clean_astext, extract_messages

from sphinx_vernacular.catalogs import translations
from sphinx_vernacular.myst import page as pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.myst.page import Page

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)


class GiveCellsTheirLine(SphinxTransform):
    """Makes cells of tables inside directives translatable: MyST-Parser leaves them without a source."""

    default_priority: ClassVar[int | None] = 9  # before Sphinx looks for what can be translated (10)

    def apply(self, **kwargs: Any) -> None:
        for table in self.document.findall(nodes.table):
            if table.source and "colwidths-auto" in table["classes"]:
                for entry in table.findall(nodes.entry):
                    for cell in entry.children:
                        if isinstance(cell, nodes.paragraph) and cell.rawsource and not cell.source:
                            cell.source, cell.line = table.source, table.line


class PrepareTranslation(SphinxTransform):
    """Finds out what must be known of the page's nodes before their words are replaced."""

    default_priority: ClassVar[int | None] = 19  # before Sphinx's Locale (20)

    def apply(self, **kwargs: Any) -> None:
        page = pages.current(self.env)
        if page is None:
            return
        of_page = translations.of_page(self.env, self.env.current_document.docname)
        rst = {id(node) for top in _elements(page.rst) for node in top.findall(nodes.Element)}
        for node, message in extract_messages(self.document):
            if message not in of_page:
                continue
            text = parse_noqa(of_page[message].text)[0]
            if id(node) in rst:
                page.rst_texts.add(text)
            elif isinstance(node, nodes.literal_block) and _has_markup(node):
                page.parsed_texts.add(text)
                page.parsed_blocks.append(node)
            elif node.source in page.relative:
                page.relative_texts[text] = page.relative[node.source]
            if isinstance(node, nodes.TextElement):
                pages.sort_footnotes(node)
                page.broken_lines += [(node, message)] if any(_line_breaks(node)) else []
                page.checkboxes += [(node, node[0])] if _is_checkbox(node.next_node()) else []


class FinishTranslation(SphinxTransform):
    """Brings up to date what names the page's words: headings, footnotes; warns of a lost line break."""

    default_priority: ClassVar[int | None] = 21  # after Sphinx's Locale (20)

    def apply(self, **kwargs: Any) -> None:
        page = pages.current(self.env)
        if page is None:
            return
        self._rename_headings()
        self._number_footnotes(page)
        for node in page.parsed_blocks:
            node.rawsource = ""  # by which writers know that it is not to be coloured
        for node, checkbox in page.checkboxes:
            if not _is_checkbox(node.next_node()):
                node.insert(0, checkbox)
        of_page = translations.of_page(self.env, self.env.current_document.docname)
        for node, message in page.broken_lines:
            if not any(_line_breaks(node)):
                logger.warning(
                    "the line break of the message is lost: end a line of the translation with a backslash",
                    location=of_page[message].place,
                    type="vernacular",
                    subtype="linebreak",
                )

    def _rename_headings(self) -> None:
        # a link to a heading without words of its own shows these
        slugs: dict[str, tuple[int | None, str, str]] = getattr(self.document, "myst_slugs", {})
        for node in self.document.findall(nodes.Element):
            if node.get("slug") in slugs:
                title = next(node.findall(nodes.title), node)  # a rubric, the heading inside a directive, has none
                line, id, _ = slugs[node["slug"]]
                slugs[node["slug"]] = (line, id, clean_astext(title))

    def _number_footnotes(self, page: Page) -> None:
        # MyST-Parser does not number those of {eval-rst}: for docutils there would be more of them than notes
        rst = {id(note) for node in _elements(page.rst) for note in node.findall(nodes.footnote_reference)}
        self.document.autofootnote_refs[:] = [note for note in self.document.autofootnote_refs if id(note) not in rst]
        # in the order in which a reader of this language meets them
        place = {id(node): number for number, node in enumerate(self.document.findall(nodes.footnote_reference))}
        self.document.autofootnote_refs.sort(key=lambda node: place.get(id(node), len(place)))


def _elements(tops: list[nodes.Node]) -> Iterator[nodes.Element]:
    return (top for top in tops if isinstance(top, nodes.Element))


def _has_markup(block: nodes.Element) -> bool:
    return any(isinstance(each, nodes.Inline) for each in block.findall(nodes.Element))


def _line_breaks(node: nodes.Element) -> Iterator[nodes.Node]:
    return (raw for raw in node.findall(nodes.raw) if raw.get("format") == "html" and raw.astext().startswith("<br"))


def _is_checkbox(node: nodes.Node | None) -> bool:
    return isinstance(node, nodes.raw) and 'class="task-list-item-checkbox"' in node.astext()
