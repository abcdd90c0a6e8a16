"""Runs that don't follow the direction of their page: passages not translated yet, and keys pressed together.

They get classes, which writers turn into attributes and style sheets into directions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar
from unicodedata import bidirectional

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.nodes import is_translatable

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import direction, tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

KEYS = "vernacular-keys"
UNTRANSLATED = "vernacular-untranslated"
WORDS = "vernacular-words"  # of the page's direction, though the first one is another: a link on *Sphinx* in Arabic
_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}  # Unicode's classes of letters
_BETWEEN_KEYS = re.compile(r"[-+^]| +")  # as Sphinx's role has it


class MarkForeign(SphinxPostTransform):
    """Marks what is foreign on a page."""

    default_priority: ClassVar[int | None] = 950  # after the references of a passage have been put in
    formats: tuple[str, ...] = ("html",)

    def run(self, **kwargs: Any) -> None:
        of_page, of_source = direction(self.config.language), direction(self.config.vernacular_source)
        if of_page != of_source:
            # docutils' writers make ``lang`` of the second one
            classes = [UNTRANSLATED, f"language-{tag(self.config.vernacular_source)}"]
            for passage in list(self.untranslated()):
                passage["classes"] += classes
        if of_page == "rtl":
            for node in list(self.document.findall(_is_key)):
                _join_keys(node)
            for link in self.document.findall(nodes.reference):
                if _strong(link.astext()) == "ltr" and _runs(link) == "rtl":
                    link["classes"].append(WORDS)

    def untranslated(self) -> Iterator[nodes.TextElement]:
        """Return the passages that are in the language of the source, but for code."""
        passages = [
            node for node in self.document.findall(nodes.TextElement) if not isinstance(node, nodes.FixedTextElement)
        ]
        marked = [node for node in passages if "translated" in node]
        if marked:
            return (node for node in marked if not node["translated"])
        # Sphinx marks nothing on a page that has no catalog, and who writes in Arabic may have told nobody
        own = self.env.docname in self.config.vernacular_own_pages
        page = direction(self.config.language)
        return (node for node in passages if is_translatable(node) and not own and _runs(node) != page)


def _runs(passage: nodes.TextElement) -> str:
    """Return the direction of most of a passage's words, those of code left out; nothing where it has none."""
    texts = (text.astext() for text in passage.findall(nodes.Text) if not isinstance(text.parent, nodes.literal))
    # a word is one however long it is: an address has more letters than the sentence around it
    words = [_strong(word) for word in "".join(texts).split()]
    to_left, to_right = words.count("rtl"), words.count("ltr")
    return "rtl" if to_left > to_right else "ltr" if to_right else ""


def _strong(text: str) -> str:
    """Return the direction of the first letter of a text, by which ``dir=auto`` goes; nothing where it has none."""
    return next((_STRONG[kind] for kind in map(bidirectional, text) if kind in _STRONG), "")


def _is_key(node: nodes.Node) -> bool:
    return isinstance(node, nodes.literal) and "kbd" in node["classes"]


def _join_keys(first: nodes.Node) -> None:
    """Make one run of a key and those that are pressed with it, if ``first`` is the first one."""
    parent = first.parent
    if parent is None or KEYS in parent.get("classes", []):
        return
    start = end = parent.index(first)
    while (
        end + 2 < len(parent)
        and isinstance(parent[end + 1], nodes.Text)
        and _BETWEEN_KEYS.fullmatch(parent[end + 1].astext())
        and _is_key(parent[end + 2])
    ):
        end += 2
    if end > start:
        keys = parent.children[start : end + 1]
        parent.children[start : end + 1] = []
        parent.insert(start, nodes.inline("", "", *keys, classes=[KEYS]))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Mark the foreign runs; `rtl` and `ebook` call it."""
    app.setup_extension("sphinx_vernacular.settings")
    app.add_post_transform(MarkForeign)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
