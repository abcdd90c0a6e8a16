"""The pages of a book: what does not follow the direction of its language says so itself."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.builders._epub_base import CSS_LINK_TARGET_CLASS
from sphinx.writers.html5 import HTML5Translator

from sphinx_vernacular.direction import direction
from sphinx_vernacular.rtl.foreign import KEYS, UNTRANSLATED, WORDS

# what runs from left to right wherever it stands
_CODE = (
    *(nodes.literal, nodes.literal_block, nodes.doctest_block, addnodes.desc_signature),
    *(addnodes.literal_strong, addnodes.literal_emphasis, addnodes.manpage),  # programs, commands and the like
)


class EpubTranslator(HTML5Translator):
    """Writes pages with the direction of what does not follow the language."""

    def starttag(self, node: Any, tagname: str, *arguments: Any, **attributes: Any) -> str:
        way = self._direction(node) if isinstance(node, nodes.Element) else ""
        if way:
            attributes.setdefault("dir", way)
        return super().starttag(node, tagname, *arguments, **attributes)

    def _direction(self, node: nodes.Element) -> str:
        if UNTRANSLATED in node.get("classes", []):
            return "auto"
        if direction(self.config.epub_language) == "ltr":
            return ""
        if isinstance(node, _CODE) or {KEYS, CSS_LINK_TARGET_CLASS} & set(node.get("classes", [])):
            return "ltr"
        if isinstance(node, nodes.reference) and not node.get("internal"):
            return "" if WORDS in node["classes"] else "auto"  # an address, or words
        return ""

    def visit_literal_block(self, node: nodes.literal_block) -> None:
        before = len(self.body)
        try:
            super().visit_literal_block(node)
        finally:  # it leaves by an exception
            if direction(self.config.epub_language) == "rtl":
                # an Arabic line of output runs from right to left, the prompt above it does not
                lines = (
                    text.replace('<span class="go">', '<span class="go" dir="auto">') for text in self.body[before:]
                )
                self.body[before:] = lines
