"""E-books of any project: turned as their language is read, code kept as it runs, settings obeyed."""

from __future__ import annotations

import posixpath
import re
import shutil
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from sphinx_vernacular.ebook import builder
from sphinx_vernacular.ebook.builder import changed

if TYPE_CHECKING:
    from projects import Built, Project

PAGE = """# Page

Say `kzref.fact`, or [look](https://example.org/), and press {kbd}`Ctrl+C`, or start {program}`g++` {manpage}`ls(1)`.

```python
>>> print("سلام")
سلام
```

:::{admonition} More
:collapsible: closed

Words.
:::
"""
SET = """
version = "1"
author = copyright = "us"
epub_show_urls = "no"
"""
DATED = SET + 'vernacular_ebook_date = "2020-02-29"\nvernacular_released = ["en", "vi"]\n'


def page_of(built: Built, name: str = "index") -> str:
    """Return a page of a book."""
    return (built.out / f"{name}.xhtml").read_text(encoding="utf-8")


def opf(built: Built) -> str:
    """Return what a book says of itself."""
    return (built.out / "content.opf").read_text(encoding="utf-8")


def told(built: Built, name: str) -> str:
    """Return one thing that a book says of itself."""
    found = re.search(f"<dc:{name}[^>]*>(.*?)</dc:{name}>", opf(built), re.DOTALL)
    assert found, name
    return found[1]


def test_an_arabic_book(project: Project) -> None:
    """The page runs from right to left, code and keys from left to right, what code says in Arabic as Arabic does."""
    project.configure("ebook", "rtl", more=DATED)
    project.write("index.md", PAGE + "\nاقرأ [Sphinx دليل المستخدم](https://example.org/mixed).\n")
    project.catalog("ar", "index", 'msgid "Page"\nmsgstr "صفحة"\n')

    built = project.build("epub", "ar")

    assert 0 == built.status, built.said
    page = page_of(built)
    assert 'lang="ar" xml:lang="ar" dir="rtl">' in page
    assert '<code class="docutils literal notranslate" dir="ltr">' in page
    assert '<div class="highlight-python notranslate" dir="ltr">' in page
    assert '<span class="go" dir="auto">سلام</span>' in page
    assert '<a class="reference external" dir="auto" href="https://example.org/">' in page
    assert re.search(r'<a class="[^"]*" href="https://example.org/mixed">Sphinx', page)
    assert '<span class="vernacular-keys" dir="ltr"><kbd' in page
    assert '<p class="vernacular-untranslated" dir="auto" lang="en">Say' in page
    assert '<strong class="program" dir="ltr">g++</strong>' in page
    assert '<em class="manpage" dir="ltr">ls(1)</em>' in page
    assert 'page-progression-direction="rtl"' in opf(built)
    assert "صفحة" == told(built, "title")
    sheets = "".join(sheet.read_text(encoding="utf-8") for sheet in built.out.rglob("*.css"))
    assert not re.search(r"[{;\s](direction|unicode-bidi)\s*:", sheets)  # a sheet of a book must not say so


def test_a_book_from_left_to_right(project: Project) -> None:
    """Code needs no mark of its own; what was folded is open."""
    project.configure("ebook", more=DATED)
    project.write("index.md", PAGE)

    built = project.build("epub", "vi")

    assert 0 == built.status, built.said
    page = page_of(built)
    assert 'lang="vi" xml:lang="vi" dir="ltr">' in page
    assert 1 == page.count("dir=")
    assert '<details class="admonition-more admonition" open="open">' in page
    assert 'page-progression-direction="ltr"' in opf(built)


def test_addresses_that_are_shown_run_from_left_to_right(project: Project) -> None:
    """Beside the words of a link, or below the page under a heading in the reader's language."""
    project.write("index.md", "# صفحة\n\n[كلمة](https://example.org/)\n")
    for shown, expected in (
        ("inline", '<span class="link-target" dir="ltr"> [https://example.org/]</span>'),
        ("footnote", '<p class="rubric">الحواشي</p>'),
    ):
        shutil.rmtree(project.folder / "out", ignore_errors=True)
        project.configure("ebook", more=DATED + f'epub_show_urls = "{shown}"\n')
        built = project.build("epub", "ar")
        assert 0 == built.status, built.said
        assert expected in page_of(built)


def test_vertical_lines_keep_their_own_direction(project: Project) -> None:
    """A book in vertical lines is turned from right to left, as Sphinx has it, whatever its language."""
    project.configure("ebook", more=DATED + 'epub_writing_mode = "vertical"\n')
    project.write("index.md", "# Page\n")

    built = project.build("epub", "vi")

    assert 0 == built.status, built.said
    assert 'page-progression-direction="rtl"' in opf(built)


def test_a_language_that_is_only_begun_says_so(project: Project) -> None:
    """A book that is partly in English tells its reader, page by page."""
    project.configure("languages", "ebook", more=SET + 'epub_theme = "vernacular-ebook"\n')
    project.write("index.md", "# Page\n\nWords.\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')

    built = project.build("epub", "vi")

    assert 0 == built.status, built.said
    assert '<aside class="vernacular-note">' in page_of(built)


def test_settings_of_sphinx_are_obeyed(project: Project) -> None:
    """Titles and the like are messages; files, theme and indices are the project's; tags are those of BCP 47."""
    more = """
html_static_path = ["_static"]
epub_css_files = ["own.css"]
epub_title = "Set"
epub_description = "As I say"
epub_publisher = "House"
epub_identifier = "urn:isbn:9780000000002"
epub_uid = "book"
epub_use_index = True
epub_cover = ("_static/cover.png", "epub-cover.html")
extensions.append("sphinx.ext.autodoc")
"""
    project.configure("ebook", more=SET + more)
    project.write("index.md", "# Page\n\nWords.\n\n```{py:module} os\n```\n\n```{index} word\n```\n")
    project.write("_static/own.css", "p{color:red}")
    project.write("_static/cover.png", "")
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    project.write("locale/ar_EG/LC_MESSAGES/sphinx.po", header + 'msgid "House"\nmsgstr "الدار"\n')

    built = project.build("epub", "ar_EG")

    assert 0 == built.status, built.said
    assert {"title": "Set", "description": "As I say", "publisher": "الدار", "language": "ar-EG"} == {
        name: told(built, name) for name in ("title", "description", "publisher", "language")
    }
    assert '<dc:identifier id="book">urn:isbn:9780000000002<' in opf(built)
    assert "_static/own.css" in page_of(built)
    assert "_static/epub.css" in page_of(built)
    with ZipFile(built.out / "sample.epub") as book:
        names = set(book.namelist())
    assert {"_static/own.css", "_static/pygments.css", "genindex.xhtml", "py-modindex.xhtml"} <= names


@pytest.mark.parametrize(
    ("more", "options", "title"),
    [
        ("", (), "Trang"),
        ('epub_title = "sample"', (), "Mẫu"),
        ("", ("-D", "epub_title=sample"), "Mẫu"),
        ('epub_title = "Other"', (), "Other"),
    ],
)
def test_a_title_that_is_set_stays(project: Project, more: str, options: tuple[str, ...], title: str) -> None:
    """As a message of the domain ``sphinx``, though it is the project's name; without one it is the first page's."""
    project.configure("ebook", more=SET + more)
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    project.catalog("vi", "sphinx", 'msgid "sample"\nmsgstr "Mẫu"\n')

    built = project.build("epub", "vi", *options)

    assert 0 == built.status, built.said
    assert title == told(built, "title")


def test_no_link_of_a_book_leads_nowhere(project: Project) -> None:
    """Whatever indices it has: contents, packages and pages name files of the book."""
    project.write(
        "index.md", "# Page\n\nWords.\n\n```{py:module} os\n```\n\n```{index} word\n```\n\n```{toctree}\na/b\n```\n"
    )
    project.write("a/b.md", "# Other\n\n[Page](../index.md)\n")
    for more in ("", "epub_use_index = False", "html_domain_indices = False", 'epub_theme = "vernacular-ebook"'):
        shutil.rmtree(project.folder / "out", ignore_errors=True)
        project.configure("ebook", more=f"{SET}{more}\n")
        built = project.build("epub", "ar")
        assert 0 == built.status, built.said
        with ZipFile(built.out / "sample.epub") as book:
            names = book.namelist()
            assert [] == [link for name in names for link in _links(name, book) if link not in names]


def _links(name: str, book: ZipFile) -> list[str]:
    if not name.endswith((".xhtml", ".opf", ".ncx")):
        return []
    found = re.findall(r'\b(?:href|src)="([^"#:]+)["#]', book.read(name).decode("utf-8"))
    return [posixpath.normpath(posixpath.join(posixpath.dirname(name), link)) for link in found]


def test_the_theme_has_a_page_for_whatever_sphinx_writes(project: Project) -> None:
    """Indices and a cover, too; colours of code stay out."""
    more = """
epub_theme = "vernacular-ebook"
epub_use_index = True
html_static_path = ["_static"]
epub_cover = ("_static/cover.png", "epub-cover.html")
"""
    project.configure("ebook", more=DATED + more)
    project.write("index.md", "# Page\n\nWords.\n\n```{py:module} os\n```\n\n```{index} pair: a; word\n```\n")
    project.write("_static/cover.png", "")

    built = project.build("epub", "en")

    assert 0 == built.status, built.said
    assert '<a href="index.xhtml#module-os">os</a>' in page_of(built, "py-modindex")
    assert 'href="index.xhtml#index-' in page_of(built, "genindex")
    assert '<img src="_static/cover.png" alt="Cover"/>' in page_of(built, "epub-cover")
    assert '<link rel="stylesheet" type="text/css" href="_static/ebook.css" />' in page_of(built)


def test_books_that_say_no_identifier_are_never_taken_for_each_other(project: Project) -> None:
    """Each project and each language has its own, the same at each build."""
    project.write("index.md", "# Page\n\nWords[^1].\n\n[^1]: A note.\n")
    found = []
    for name, language in (("one", "en"), ("one", "vi"), ("two", "en"), ("two", "en")):
        project.configure("ebook", more=SET + f'project = "{name}"\n')
        shutil.rmtree(project.folder / "out", ignore_errors=True)
        built = project.build("epub", language)
        assert 0 == built.status, built.said
        found.append(told(built, "identifier"))
        assert found[-1] in (built.out / "toc.ncx").read_text(encoding="utf-8")
    assert "Words." == told(built, "description")
    assert 3 == len(set(found))
    assert found[2] == found[3]


@pytest.mark.parametrize("day", ["2026-11", "21.11.2026", "1970-01-01", "20261121", "soon"])
def test_a_day_that_is_none_is_refused(project: Project, day: str) -> None:
    """With what it may be, and only where a book is made."""
    project.configure("ebook", more=SET + f'vernacular_ebook_date = "{day}"\n')
    project.write("index.md", "# Page\n")

    built = project.build("epub")

    assert 2 == built.status
    assert f"vernacular_ebook_date is '{day}': it is a day such as '2026-11-21'" in built.said


def test_other_builders_keep_their_translators(project: Project) -> None:
    """A theme that brings one where nobody has set any finds that nobody has."""
    project.configure("ebook")
    project.write(
        "conf.py",
        (project.folder / "conf.py").read_text(encoding="utf-8") + "\n\n" + "def setup(app):\n"
        "    app.connect('builder-inited', lambda app: print('translators', sorted(app.registry.translators)))\n",
    )
    project.write("index.md", PAGE)

    assert "translators []" in project.build("html").said


def test_a_sphinx_that_has_changed_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no longer there, or there twice, is said and left as it is."""
    said: list[str] = []
    monkeypatch.setattr(builder.logger, "warning", lambda text, *values, **_: said.append(text % values))

    assert "<a x>" == changed("page", "<a>", ("<a", "<a x"))
    assert [] == said
    assert ["<b>", "<a><a>"] == [changed("page", text, ("<a", "<a x")) for text in ("<b>", "<a><a>")]
    assert 2 == len(said)


def test_two_builds_are_one_book(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a day of publication, as text or as a date of Python's, or that of SOURCE_DATE_EPOCH; to the byte."""
    project.write("index.md", PAGE)
    books = []
    for day in ('"2020-02-29"', '__import__("datetime").date(2020, 2, 29)', '""'):
        project.configure("ebook", more=SET + f"vernacular_ebook_date = {day}\n")
        shutil.rmtree(project.folder / "out", ignore_errors=True)
        built = project.build("epub", "vi", "-E")
        assert 0 == built.status, built.said
        books.append((built.out / "sample.epub").read_bytes())
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1582934400")  # for the last one

    assert books[0] == books[1]
    with ZipFile(built.out / "sample.epub") as book:
        assert {(2020, 2, 29, 0, 0, 0)} == {entry.date_time for entry in book.infolist()}
    assert books[0] == books[2]
