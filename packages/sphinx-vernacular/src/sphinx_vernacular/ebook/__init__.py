"""E-books: Sphinx's EPUB builder with the direction of the language, open pages and equal bytes.

Sphinx turns the pages of a book from right to left only where it is written in vertical lines (``epub_writing_mode``).
Arabic is written in horizontal lines, and its books are turned from right to left all the same: here
the direction of the language decides. It stands on every page and in every table of contents, and since
an e-book's style sheet may not speak of directions, the markup says where code and addresses run left to right.

Nothing in a book asks for a pointer: what a page unfolds is unfolded, and what has no use on paper
is left out (`Unfold`). Sphinx's settings of EPUB are obeyed; `metadata` says what stands where one is not set.
The theme ``vernacular-ebook`` is there for ``epub_theme``: it leaves fonts and colours to the reader.
Two builds give the same bytes if ``vernacular_ebook_date`` or ``SOURCE_DATE_EPOCH`` stands in the place of the clock.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from sphinx_vernacular import __version__
from sphinx_vernacular.ebook.builder import THEME, EpubBuilder

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class Unfold(SphinxPostTransform):
    """Makes of a page what can be read on paper.

    A node says itself what becomes of it there: ``paper="omit"`` leaves it out, ``paper="open"`` unfolds it.
    """

    default_priority: ClassVar[int | None] = 9  # after the nodes of other extensions have been put in
    builders: tuple[str, ...] = ("epub",)

    def run(self, **kwargs: Any) -> None:
        for node in list(self.document.findall(nodes.Element)):
            if node.get("paper") == "omit":
                node.parent.remove(node)
            elif node.get("paper") == "open":
                node["open"] = True
            elif isinstance(node, nodes.Admonition) and "collapsible" in node:
                node["collapsible"] = "open"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put the builder in the place of Sphinx's.

    ``vernacular_ebook_date`` (``""``)
        The day of publication, ``2026-11-21``; else it is the clock's, as with Sphinx.
    ``vernacular_ebook_address`` (``""``)
        The address of the project, of which the book's identifier is made where ``epub_identifier`` is not set.
        Else it is made of ``html_baseurl`` and ``project``. Each language has an identifier of its own.
    ``vernacular_ebook_accessible`` (``False``)
        Whether the book says that nothing in it is lost to readers who can't see it: pictures have descriptions.

    Title, description, author, contributor, publisher and rights are messages of the domain ``sphinx``.
    """
    for extension in ("sphinx.builders.epub3", "sphinx_vernacular.locale", "sphinx_vernacular.rtl.foreign"):
        app.setup_extension(extension)
    app.add_config_value("vernacular_ebook_date", "", "epub", types=frozenset({str}))
    app.add_config_value("vernacular_ebook_address", "", "epub", types=frozenset({str}))
    app.add_config_value("vernacular_ebook_accessible", False, "epub", types=frozenset({bool, int}))  # noqa: FBT003  # its default
    app.add_html_theme(THEME, str(Path(__file__).with_name("theme")))
    app.add_builder(EpubBuilder, override=True)
    app.add_post_transform(Unfold)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
