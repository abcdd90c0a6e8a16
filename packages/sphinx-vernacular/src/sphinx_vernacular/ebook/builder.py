"""The builder of e-books: Sphinx's, with what it writes completed file by file."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docutils import nodes
from sphinx.builders._epub_base import FOOTNOTES_RUBRIC_NAME
from sphinx.builders.epub3 import HTML_TAG, Epub3Builder
from sphinx.locale import _
from sphinx.util import logging

from sphinx_vernacular.direction import direction, tag
from sphinx_vernacular.ebook import metadata
from sphinx_vernacular.ebook.translator import EpubTranslator

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

logger = logging.getLogger(__name__)

THEME = "vernacular-ebook"


class EpubBuilder(Epub3Builder):
    """Sphinx's builder, with what it ties together set apart."""

    default_translator_class = EpubTranslator

    def init(self) -> None:
        super().init()
        self.day: str = metadata.day(self.config)
        self.tag: str = tag(self.config.epub_language)
        self.direction: str = direction(self.config.epub_language)
        self.guide_titles: dict[str, str] = {"toc": _("Table of Contents"), "cover": _("Cover")}
        self.attributes: str = f'lang="{self.tag}" xml:lang="{self.tag}" dir="{self.direction}"'
        self.html_tag: str = changed("the tag of a page", HTML_TAG, (">", f" {self.attributes}>"))

    def prepare_writing(self, docnames: AbstractSet[str]) -> None:
        metadata.complete(self.config, self.env)
        super().prepare_writing(docnames)

    def add_visible_links(self, tree: nodes.document, show_urls: str = "inline") -> None:
        super().add_visible_links(tree, show_urls)
        for heading in tree.findall(nodes.rubric):
            if heading.astext() == FOOTNOTES_RUBRIC_NAME:  # which Sphinx writes in English
                heading.children = [nodes.Text(_("Footnotes"))]

    def content_metadata(self) -> dict[str, Any]:
        values = {**super().content_metadata(), "lang": self.tag, "id": escape(self.config.epub_identifier)}
        if self.config.vernacular_ebook_date:
            values["date"] = f"{self.day}T00:00:00Z"
        return values

    def navigation_doc_metadata(self, navlist: list[Any]) -> dict[str, Any]:
        return {**super().navigation_doc_metadata(navlist), "lang": self.tag}

    def toc_metadata(self, level: int, navpoints: list[Any]) -> dict[str, Any]:
        # the identifier of the book, as in content.opf; Sphinx writes the name of its element
        return {**super().toc_metadata(level, navpoints), "uid": escape(self.config.epub_identifier)}

    def build_content(self) -> None:
        super().build_content()
        changes = [("<package ", f'<package dir="{self.direction}" ')]
        if self.config.vernacular_ebook_accessible:
            changes.append(("  </metadata>", f"{metadata.ACCESSIBILITY}  </metadata>"))
        if self.config.epub_writing_mode == "horizontal" and self.direction == "rtl":
            turned = 'page-progression-direction="{}"'
            changes.append((turned.format("ltr"), turned.format("rtl")))
        for name in self.files:
            if name.endswith(self.out_suffix) and "<svg" in Path(self.outdir, name).read_text(encoding="utf-8"):
                item = f'href="{escape(quote(name))}" media-type="application/xhtml+xml"'
                changes.append((item, f'{item} properties="svg"'))
        self._change("content.opf", *changes)

    def build_navigation_doc(self) -> None:
        super().build_navigation_doc()
        changes = [(f'lang="{self.tag}" xml:lang="{self.tag}"', self.attributes)]
        if self.theme.name == THEME:
            sheet = '<link rel="stylesheet" type="text/css" href="_static/ebook.css"/>'
            changes.append(("</head>", f"{sheet}</head>"))
        self._change("nav.xhtml", *changes)

    def build_toc(self) -> None:
        super().build_toc()
        self._change("toc.ncx", ("<ncx ", f'<ncx xml:lang="{self.tag}" dir="{self.direction}" '))

    def build_epub(self) -> None:
        """Write the book, with the day of its date on every file in it if it has one."""
        if not self.day:
            super().build_epub()
            return
        year, month, day = (int(part) for part in self.day.split("-"))
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
    """Return a text with each old part in its new form; warn of a part that does not stand there once."""
    for old, new in changes:
        if text.count(old) == 1:
            text = text.replace(old, new)
        else:
            message = "%s has %r %s times, not once: this Sphinx writes it in another way, and it stays as it is"
            logger.warning(message, name, old, text.count(old), type="ebook", subtype="sphinx")
    return text
