"""E-books: Sphinx's EPUB builder with the direction of the language, open pages and equal bytes.

Sphinx turns the pages of a book from right to left only where it is written in vertical lines (``epub_writing_mode``).
Arabic is written in horizontal lines, and its books are turned from right to left all the same: here
the direction of the language decides. It stands on every page and in every table of contents, and since
an e-book's style sheet may not speak of directions, the markup says where code and addresses run left to right.

Nothing in a book asks for a screen, a pointer or a network: what a page unfolds is unfolded, and what has
no use on paper is left out (`Unfold`).
Title and description are those of the first page, so the catalogs translate them.
Two builds give the same bytes: ``vernacular_ebook_date`` stands in the place of the clock.
"""

from __future__ import annotations

import uuid
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docutils import nodes
from sphinx import addnodes
from sphinx.builders.epub3 import HTML_TAG, Epub3Builder
from sphinx.errors import ExtensionError
from sphinx.locale import _
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.writers.html5 import HTML5Translator

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import direction

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

# what runs from left to right wherever it stands
_CODE = (nodes.literal, nodes.literal_block, nodes.doctest_block, addnodes.desc_signature)

# https://www.w3.org/TR/epub-a11y/: what readers who can't see the page, or can't see it well, may expect
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessMode", "visual"),
    ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "displayTransformability"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
)


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


class EpubTranslator(HTML5Translator):
    """Writes pages with the direction of what does not follow the language."""

    def starttag(self, node: Any, tagname: str, *arguments: Any, **attributes: Any) -> str:
        if direction(self.config.language) == "rtl":
            if isinstance(node, _CODE):
                attributes.setdefault("dir", "ltr")
            elif isinstance(node, nodes.reference) and not node.get("internal"):
                attributes.setdefault("dir", "auto")  # an address, or words
        return super().starttag(node, tagname, *arguments, **attributes)

    def visit_literal_block(self, node: nodes.literal_block) -> None:
        before = len(self.body)
        try:
            super().visit_literal_block(node)
        finally:  # it leaves by an exception
            if direction(self.config.language) == "rtl":
                # an Arabic line of output runs from right to left, the prompt above it does not
                lines = (
                    text.replace('<span class="go">', '<span class="go" dir="auto">') for text in self.body[before:]
                )
                self.body[before:] = lines


class EpubBuilder(Epub3Builder):
    """Sphinx's builder, with what it ties together set apart."""

    def init(self) -> None:
        super().init()
        self.use_index: bool = False  # a reader has a search of its own
        self.direction: str = direction(self.config.language)
        self.guide_titles: dict[str, str] = {**self.guide_titles, "toc": _("Table of Contents")}
        self.tag: str = self.config.epub_language.replace("_", "-")
        self.attributes: str = f'lang="{self.tag}" xml:lang="{self.tag}" dir="{self.direction}"'
        self.html_tag: str = changed("sphinx.builders.epub3.HTML_TAG", HTML_TAG, (">", f" {self.attributes}>"))
        # one for each language, the same as long as the project has its address
        self.identifier: str = uuid.uuid5(uuid.NAMESPACE_URL, f"{self.config.epub_identifier}#{self.tag}").urn

    def get_theme_config(self) -> tuple[str, dict[str, str | int | bool]]:
        return "vernacular-ebook", {}

    def prepare_writing(self, docnames: AbstractSet[str]) -> None:
        root = self.config.root_doc
        self.config.epub_title = self.env.titles[root].astext()
        first = next(self.env.get_doctree(root).findall(nodes.paragraph), None)
        if first is not None:
            self.config.epub_description = " ".join(first.astext().split())
        super().prepare_writing(docnames)
        self.domain_indices: list[Any] = []

    def create_pygments_style_file(self) -> None:
        """Write none: colours that suit neither a grey page nor a black one."""

    def copy_html_static_files(self, context: dict[str, Any]) -> None:
        """Copy none: they belong to the pages of the web."""

    def content_metadata(self) -> dict[str, Any]:
        metadata = super().content_metadata()
        for name in ("author", "contributor", "publisher"):
            metadata[name] = escape(_(self.config[f"epub_{name}"] or " ").strip())  # gettext's "" is the header
        metadata["id"] = self.identifier
        if self.config.vernacular_ebook_date:
            metadata["date"] = f"{self.config.vernacular_ebook_date}T00:00:00Z"
        return metadata

    def build_content(self) -> None:
        super().build_content()
        accessibility = "".join(
            f'    <meta property="schema:{name}">{value}</meta>\n' for name, value in _ACCESSIBILITY
        )
        changes = [
            ("<package ", f'<package dir="{self.direction}" '),
            ("  </metadata>", f"{accessibility}  </metadata>"),
        ]
        if self.config.epub_writing_mode == "horizontal":
            turned = 'page-progression-direction="{}"'
            changes.append((turned.format("ltr"), turned.format(self.direction)))
        for name in self.files:
            if name.endswith(self.out_suffix) and "<svg" in Path(self.outdir, name).read_text(encoding="utf-8"):
                item = f'href="{escape(quote(name))}" media-type="application/xhtml+xml"'
                changes.append((item, f'{item} properties="svg"'))
        self._change("content.opf", *changes)

    def build_navigation_doc(self) -> None:
        super().build_navigation_doc()
        spoken = f'lang="{self.config.epub_language}" xml:lang="{self.config.epub_language}"'
        sheet = '<link rel="stylesheet" type="text/css" href="_static/ebook.css"/>'
        self._change("nav.xhtml", (spoken, self.attributes), ("</head>", f"{sheet}</head>"))

    def toc_metadata(self, level: int, navpoints: list[Any]) -> dict[str, Any]:
        return {**super().toc_metadata(level, navpoints), "uid": self.identifier}

    def build_toc(self) -> None:
        super().build_toc()
        self._change("toc.ncx", ("<ncx ", f'<ncx xml:lang="{self.tag}" dir="{self.direction}" '))

    def build_epub(self) -> None:
        """Write the book with the day of its date on every file in it."""
        year, month, day = (int(part) for part in (self.config.vernacular_ebook_date or "1980-01-01").split("-"))
        with ZipFile(self.outdir / f"{self.config.epub_basename}.epub", "w") as book:
            for name in ("mimetype", "META-INF/container.xml", "content.opf", "toc.ncx", *self.files):
                entry = ZipInfo(name, (year, month, day, 0, 0, 0))
                entry.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
                entry.create_system, entry.external_attr = 3, 0o644 << 16  # as on Unix, wherever it is made
                book.writestr(entry, Path(self.outdir, name).read_bytes())

    def _change(self, name: str, *changes: tuple[str, str]) -> None:
        path = Path(self.outdir, name)
        path.write_text(changed(name, path.read_text(encoding="utf-8"), *changes), encoding="utf-8")


def changed(name: str, text: str, *changes: tuple[str, str]) -> str:
    """Return a text with each old part, which must stand there once, in its new form."""
    for old, new in changes:
        if text.count(old) != 1:
            raise ExtensionError(
                f"{name} has {old!r} {text.count(old)} times, not once: Sphinx has changed; adapt {__name__}"
            )
        text = text.replace(old, new)
    return text


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put the builder in the place of Sphinx's, with a theme of its own.

    ``vernacular_ebook_date`` is the day of publication (``2026-11-21``), else Sphinx's clock;
    ``epub_identifier`` the address of the project, of which each language's URN is made.
    Author, contributor and publisher are messages of the domain ``sphinx``.
    """
    app.setup_extension("sphinx.builders.epub3")
    app.add_config_value("vernacular_ebook_date", "", "epub", types=frozenset({str}))
    app.add_html_theme("vernacular-ebook", str(Path(__file__).with_name("theme")))
    app.add_builder(EpubBuilder, override=True)
    app.set_translator("epub", EpubTranslator)
    app.add_post_transform(Unfold)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
