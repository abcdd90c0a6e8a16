"""E-books of any project: turned as their language is read, code kept as it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sphinx.errors import ExtensionError

from sphinx_vernacular.ebook import changed

if TYPE_CHECKING:
    from projects import Project

PAGE = """# Page

Say `kzref.fact`, or [look](https://example.org/).

```python
>>> print("سلام")
سلام
```

:::{admonition} More
:collapsible: closed

Words.
:::
"""
DATED = """
version = "1"
copyright = "us"
epub_identifier = "https://example.org/book"
vernacular_ebook_date = "2020-02-29"
epub_show_urls = "no"
vernacular_released = ["en"]
"""


def test_an_arabic_book(project: Project) -> None:
    """The page runs from right to left, code on it from left to right, what code says in Arabic as Arabic does."""
    project.configure("ebook", more=DATED)
    project.write("index.md", PAGE)

    built = project.build("epub", "ar")

    assert 0 == built.status, built.said
    page = (built.out / "index.xhtml").read_text(encoding="utf-8")
    assert 'lang="ar" xml:lang="ar" dir="rtl">' in page
    assert '<code class="docutils literal notranslate" dir="ltr">' in page
    assert '<div class="highlight-python notranslate" dir="ltr">' in page
    assert '<span class="go" dir="auto">سلام</span>' in page
    assert '<a class="reference external" dir="auto" href="https://example.org/">' in page
    assert 'page-progression-direction="rtl"' in (built.out / "content.opf").read_text(encoding="utf-8")


def test_a_book_from_left_to_right(project: Project) -> None:
    """Code needs no mark of its own; what was folded is open."""
    project.configure("ebook", more=DATED)
    project.write("index.md", PAGE)

    built = project.build("epub", "vi")

    assert 0 == built.status, built.said
    page = (built.out / "index.xhtml").read_text(encoding="utf-8")
    assert 'lang="vi" xml:lang="vi" dir="ltr">' in page
    assert 1 == page.count("dir=")
    assert '<details class="admonition-more admonition" open="open">' in page
    assert 'page-progression-direction="ltr"' in (built.out / "content.opf").read_text(encoding="utf-8")


def test_vertical_lines_keep_their_own_direction(project: Project) -> None:
    """A book in vertical lines is turned from right to left, as Sphinx has it, whatever its language."""
    project.configure("ebook", more=DATED + 'epub_writing_mode = "vertical"\n')
    project.write("index.md", "# Page\n")

    built = project.build("epub", "vi")

    assert 0 == built.status, built.said
    assert 'page-progression-direction="rtl"' in (built.out / "content.opf").read_text(encoding="utf-8")


def test_a_language_that_is_only_begun_says_so(project: Project) -> None:
    """A book that is partly in English tells its reader, page by page."""
    project.configure("languages", "ebook", more=DATED)
    project.write("index.md", "# Page\n\nWords.\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')

    built = project.build("epub", "vi")

    assert 0 == built.status, built.said
    assert '<aside class="incomplete">' in (built.out / "index.xhtml").read_text(encoding="utf-8")


def test_a_sphinx_that_has_changed_is_noticed() -> None:
    """What is no longer there, or there twice, is not passed over."""
    assert "<a x>" == changed("page", "<a>", ("<a", "<a x"))
    for text in ("<b>", "<a><a>"):
        with pytest.raises(ExtensionError, match=r"page has '<a' \d times, not once: Sphinx has changed"):
            changed("page", text, ("<a", "<a x"))
