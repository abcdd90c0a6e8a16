"""Each extension is a good guest under the themes that people use, alone and with the others.

A theme that is not installed is passed over; ``requirements/test.in`` has them all.
"""

from __future__ import annotations

import re
import shutil
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from projects import Built, Project

THEMES = {
    "furo": "furo",
    "alabaster": "alabaster",
    "sphinx_rtd_theme": "sphinx_rtd_theme",
    "pydata_sphinx_theme": "pydata_sphinx_theme",
    "sphinx_book_theme": "sphinx_book_theme",
}
EXTENSIONS = ("rtl", "furo", "languages", "description", "ebook", "locale")
OTHERS = ("search", "catalogs", "examples", "myst", "speed", "sphinx_vernacular.furo.navigation")
BUILDERS = (
    *("html", "dirhtml", "singlehtml", "json", "pickle", "htmlhelp", "qthelp", "devhelp", "epub"),
    *("xml", "pseudoxml", "text", "latex", "man", "texinfo", "gettext", "changes", "dummy", "doctest"),
)
BEGUN = 'version = "1"\nauthor = copyright = "us"\n'
RELEASED = f'vernacular_released = ["ar"]\n{BEGUN}'

PAGES = {
    "index.md": """# One

First `words`[^1] with $x$ and {kbd}`Ctrl+C`, and [a link](https://example.org/).

```{toctree}
:caption: More
deep/two
```

[^1]: A note.
""",
    "deep/two.md": """# Two

:::{note}
Beside.
:::

What describes the page.

| a | b |
|---|---|
| 1 | 2 |

```python
>>> print("سلام")
سلام
```

```{py:function} pull(a, b=1)
Words.
```
""",
}
ARABIC = 'msgid "One"\nmsgstr "واحد"\n\nmsgid "More"\nmsgstr "المزيد"\n'


@pytest.fixture(params=THEMES, ids=list(THEMES))
def theme(request: pytest.FixtureRequest) -> str:
    """Return each theme that is installed."""
    if find_spec(THEMES[request.param]) is None:
        pytest.skip(f"{request.param} is not installed")
    return str(request.param)


def built(
    project: Project,
    theme: str,
    *names: str,
    language: str = "en",
    builder: str = "html",
    more: str = "",
    jobs: str = "1",
) -> Built:
    """Build the pages with some extensions, strictly."""
    for name, text in PAGES.items():
        project.write(name, text)
    project.catalog("ar", "index", ARABIC)
    shutil.rmtree(project.folder / "out", ignore_errors=True)
    project.configure(*names, more=f'html_theme = "{theme}"\nhtml_copy_source = False\n{more}')
    done = project.build(builder, language, "-E", "-d", str(project.folder / "doctrees" / theme), "-j", jobs)
    assert 0 == done.status, f"{theme} {names}\n{done.said}"
    return done


def files(folder: Path) -> dict[str, bytes]:
    """Return what a build has written, but for what it remembers of its own settings."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".buildinfo")
    }


@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_together(project: Project, theme: str, language: str) -> None:
    """A strict build, and pages that run in the direction of their language."""
    done = built(project, theme, *EXTENSIONS, language=language, more=RELEASED)

    page = done.page("deep/two")
    tag = page[page.index("<html") : page.index(">", page.index("<html"))]
    assert (language == "ar") == ('dir="rtl"' in tag)
    assert f'lang="{language}"' in tag
    assert 'hreflang="ar" href="../../ar/deep/two.html"' in page
    assert (theme == "furo") == ("vernacular-languages" in page.partition("<body")[2])
    assert 1 == page.count('name="description"')
    if language == "ar":
        sheets = "".join(sheet.read_text(encoding="utf-8") for sheet in (done.out / "_static").rglob("*.css"))
        assert "margin-inline-start" in sheets
        assert 'lang="en"' in page  # what is not translated yet
        assert "is not mirrored" not in done.said


@pytest.mark.parametrize("theme", ["alabaster", "furo"])
def test_an_english_site_of_one_language_stays_as_it_is(project: Project, theme: str) -> None:
    """To the byte, with each extension that has no setting to do anything by."""
    quiet = [name for name in (*EXTENSIONS, *OTHERS) if name != "description"]  # which is there to add something
    before = files(built(project, theme).out)
    for name in quiet:
        after = files(built(project, theme, name).out)
        assert before.keys() == after.keys(), name
        assert [] == [path for path in before if before[path] != after[path]], name


@pytest.mark.parametrize("builder", ["html", "dirhtml", "singlehtml"])
def test_a_theme_writes_its_own_html(project: Project, theme: str, builder: str) -> None:
    """Where an e-book can be made too: tables and captions are those of the theme's translator."""
    before = files(built(project, theme, builder=builder).out)
    after = files(built(project, theme, "ebook", builder=builder).out)

    assert before.keys() == after.keys()
    assert [] == [path for path in before if before[path] != after[path]]


OF_SPHINX = (
    "basic",
    "classic",
    "haiku",
    "nature",
    "scrolls",
    "bizstyle",
    "agogo",
    "traditional",
    "sphinxdoc",
    "pyramid",
)


@pytest.mark.parametrize("theme", OF_SPHINX)
def test_the_themes_of_sphinx_are_turned(project: Project, theme: str) -> None:
    """Pages and style sheets alike, to the last one."""
    done = built(project, theme, *EXTENSIONS, *OTHERS, language="ar", more=BEGUN)

    pages = [path.read_text(encoding="utf-8") for path in done.out.rglob("*.html")]
    assert len(pages) > 3
    assert [1] * len(pages) == [page.partition("<head")[0].count('dir="rtl"') for page in pages]
    assert "is not mirrored" not in done.said
    for sheet in (done.out / "_static").rglob("*.css"):
        if "rtl" not in sheet.name:
            css = re.sub(r"/\*.*?\*/|content:[^;]*", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
            assert not re.search(r"[{;\s](?:margin-|padding-|border-)?(?:left|right)\s*:", css), sheet.name


def test_an_english_book_is_sphinx_s(project: Project) -> None:
    """But for directions, and for what Sphinx calls unknown."""
    more = 'version = "1"\nauthor = copyright = "us"\nepub_identifier = "x"\nepub_description = "y"\n'
    before = files(built(project, "alabaster", builder="epub", more=more).out)
    after = files(built(project, "alabaster", "ebook", builder="epub", more=more).out)

    assert before.keys() == after.keys()
    changed = {
        path for path in before if before[path] != after[path].replace(b' lang="en" xml:lang="en" dir="ltr"', b"")
    }
    assert {"content.opf", "nav.xhtml", "toc.ncx", "sample.epub"} == changed


def scripts(page: str) -> list[str]:
    """Return the scripts that a page loads, without their sums."""
    return re.findall(r'<script[^>]* src="([^"?]+)', page)


def test_search_takes_no_script_away(project: Project, theme: str) -> None:
    """What copy buttons, version switchers and the theme itself need is on every page, and the search's."""
    pages = ("index", "deep/two", "genindex", "search")
    more = 'extensions.append("sphinx_copybutton")\n' if find_spec("sphinx_copybutton") else ""
    without = [scripts(built(project, theme, language="vi", more=more).page(name)) for name in pages]

    done = built(project, theme, "search", language="vi", more=more)

    assert all(without)
    for name, before in zip(pages, without, strict=True):
        after = scripts(done.page(name))
        assert before == [script for script in after if "vernacular-search" not in script]
        assert len(before) + 1 == len(after)


RST = """Three
=====

`Words <https://example.org/>`_ and :kbd:`Ctrl+C`.

>>> print("a", end="")  # doctest: +NORMALIZE_WHITESPACE
a
"""


@pytest.mark.parametrize("language", ["ar", "vi"])
@pytest.mark.parametrize("builder", BUILDERS)
def test_every_builder_ends_well(project: Project, builder: str, language: str) -> None:
    """With all extensions, for both kinds of pages, in either direction."""
    project.write("three.rst", f":orphan:\n\n{RST}")
    project.catalog("vi", "index", 'msgid "One"\nmsgstr "Một"\n')

    built(project, "furo", *EXTENSIONS, *OTHERS, language=language, builder=builder, more=BEGUN)


@pytest.mark.parametrize("builder", ["html", "epub"])
def test_a_parallel_build_writes_the_same(project: Project, builder: str) -> None:
    """To the byte, with all extensions."""
    for number in range(12):
        project.write(f"rst/{number}.rst", f":orphan:\n\n{RST}")
        project.write(
            f"md/{number}.md", "---\norphan: true\n---\n" + PAGES["deep/two.md"].replace("pull(", f"f{number}(")
        )
    found = []
    for jobs in ("1", "4"):
        more = f'{BEGUN}vernacular_ebook_date = "2020-02-29"\n'
        done = built(project, "furo", *EXTENSIONS, *OTHERS, language="ar", builder=builder, more=more, jobs=jobs)
        found.append(files(done.out))

    assert found[0].keys() == found[1].keys()
    assert [] == [name for name, content in found[0].items() if content != found[1][name]]


@pytest.mark.parametrize("name", EXTENSIONS)
def test_each_alone_in_arabic(project: Project, name: str) -> None:
    """Under the theme that is not made for it."""
    done = built(project, "alabaster", name, language="ar")

    assert (name == "rtl") == ('dir="rtl"' in done.page("index"))
