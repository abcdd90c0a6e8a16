"""Translated examples are shown, run, and named by the line of their catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from projects import Project

PAGE = """# Page

```{doctest}
>>> # a comment
>>> print("en")
en
```
"""

CATALOG = """msgid ""
">>> # a comment\\n"
">>> print(\\"en\\")\\n"
"en"
msgstr ""
">>> # ملاحظة\\n"
">>> print(\\"ar\\")\\n"
"{output}"
"""


def test_the_translation_is_shown_and_run(project: Project) -> None:
    """The catalog's example takes the place of the source's, on the page and in the run."""
    project.configure("examples", more='vernacular_released = ["ar"]')
    project.write("index.md", PAGE)
    project.catalog("ar", "index", CATALOG.format(output="ar"))

    run, page = project.build("doctest", "ar"), project.build("html", "ar")

    assert 0 == run.status, run.said
    assert "ar: 1 examples, 1 from the catalog" in run.said
    assert "ملاحظة" in page.page("index")
    assert "::" not in page.page("index").partition("<article")[2].partition("</article")[0]


def test_a_wrong_output_names_the_line_of_the_catalog(project: Project) -> None:
    """The failing line is that of the statement in the ``.po`` file."""
    project.configure("examples")
    project.write("index.md", PAGE)
    catalog = project.catalog("ar", "index", CATALOG.format(output="wrong"))
    line = 1 + catalog.read_text(encoding="utf-8").splitlines().index('">>> print(\\"ar\\")\\n"')

    run = project.build("doctest", "ar")

    assert 0 != run.status
    assert f'index.po", line {line}' in run.said


def test_flags_and_blank_lines_do_not_hide_a_wrong_output(project: Project) -> None:
    """An example with a doctest flag or <BLANKLINE> is run in its translation, not in English."""
    project.configure("examples")
    project.write(
        "index.md", '# Page\n\n```{doctest}\n>>> print("a\\n\\nen")  # doctest: +ELLIPSIS\na\n<BLANKLINE>\ne...\n```\n'
    )
    template = '>>> print(\\"a\\\\n\\\\n{tag}\\")  # doctest: +ELLIPSIS\\n"\n"a\\n"\n"<BLANKLINE>\\n"\n"{out}...'
    for output, status in (("a", 0), ("wrong", 1)):
        entry = (
            f'msgid ""\n"{template.format(tag="en", out="e")}"\nmsgstr ""\n"{template.format(tag="ar", out=output)}"\n'
        )
        catalog = project.catalog("ar", "index", entry)

        run = project.build("doctest", "ar")

        assert status == run.status, run.said
    first = 1 + [n for n, text in enumerate(catalog.read_text(encoding="utf-8").splitlines()) if ">>> " in text][-1]
    assert f'index.po", line {first}' in run.said


def test_an_untranslated_example_is_an_error_where_all_are_required(project: Project) -> None:
    """In a released language no example may be run in English and count."""
    project.configure("examples", more='vernacular_released = ["ar"]')
    project.write("index.md", PAGE)
    project.catalog("ar", "index", 'msgid "Page"\nmsgstr "صفحة"\n')

    run = project.build("doctest", "ar")

    assert 0 != run.status
    assert "ar: 1 examples, 0 from the catalog" in run.said
    assert "index.md:3: WARNING: this example has no translation" in run.said
    assert "[vernacular.example]" in run.said


def test_only_examples_are_extracted(project: Project) -> None:
    """Translators get doctests, with their flags, and no other block of code."""
    project.configure("examples")
    project.write("index.md", PAGE + "\n```python\nprint(1)\n```\n\n```{doctest}\n>>> 1  # doctest: +SKIP\n2\n```\n")

    built = project.build("gettext")

    pot = (built.out / "index.pot").read_text(encoding="utf-8")
    assert 0 == built.status, built.said
    assert '">>> # a comment\\n"' in pot
    assert "# doctest: +SKIP" in pot
    assert "print(1)" not in pot


FLAGGED = """Page
====

>>> print("a\\n\\nen")  # doctest: +ELLIPSIS
a
<BLANKLINE>
e...
"""

FLAGGED_CATALOG = """msgid ""
">>> print(\\"a\\\\n\\\\nen\\")  # doctest: +ELLIPSIS\\n"
"a\\n"
"<BLANKLINE>\\n"
"e..."
msgstr ""
">>> print(\\"a\\\\n\\\\nar\\")  # doctest: +ELLIPSIS\\n"
"a\\n"
"<BLANKLINE>\\n"
"{output}..."
"""


def test_a_page_in_the_language_of_the_sources_is_as_it_is_without(project: Project) -> None:
    """Flags and blank lines cost no colours: the HTML is the same to the byte."""
    project.write("index.rst", FLAGGED + "\n.. toctree::\n\n   page\n")
    project.write("page.md", PAGE + "\n```{doctest}\n>>> print()  # doctest: +SKIP\n<BLANKLINE>\n```\n")
    project.configure("sphinx.ext.doctest")
    without = project.build()
    pages = [without.page(name) for name in ("index", "page")]
    project.configure("examples")

    built = project.build("html", "en", "-E")

    assert 0 == built.status, built.said
    assert pages == [built.page(name) for name in ("index", "page")]


@pytest.mark.parametrize("builder", ["html", "text", "latex", "man", "texinfo"])
def test_an_example_that_is_not_translated_is_as_it_is_without(project: Project, builder: str) -> None:
    """In a language that is begun, too, with its colours, whatever the book or page is made of."""
    project.write("index.rst", FLAGGED)
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    found = []
    for name in ("sphinx.ext.doctest", "examples"):
        project.configure(name, more='author = copyright = "us"')
        built = project.build(builder, "vi", "-E")
        assert 0 == built.status, built.said
        files = (path for path in built.out.rglob("*") if path.suffix in (".html", ".txt", ".tex", ".1", ".texi"))
        found.append([path.read_bytes() for path in sorted(files)])

    assert found[0]
    assert found[0] == found[1]


def test_an_example_outside_a_directive_is_translated_too(project: Project) -> None:
    """A plain block keeps its flags and blank lines in the template, and is shown and run in its translation."""
    project.configure("examples", more='vernacular_released = ["ar"]')
    project.write("index.rst", FLAGGED)

    template = (project.build("gettext").out / "index.pot").read_text(encoding="utf-8")
    assert FLAGGED_CATALOG.partition("msgstr")[0].replace('""\n', "", 1) in template
    for output, status in (("a", 0), ("wrong", 1)):
        project.catalog("ar", "index", FLAGGED_CATALOG.format(output=output))
        assert status == project.build("doctest", "ar").status
    shown = project.build("html", "ar").page("index")
    assert "ELLIPSIS" not in shown
    assert "BLANKLINE" not in shown
    assert "highlight-default" in shown


NESTED = """Page
====

.. note::

   >>> print("note")
   note

- An item.

  >>> print("item")
  item

  term
     >>> print("term")
     term

.. list-table::

   * - >>> print("cell")
       cell
"""


def test_an_example_is_translated_wherever_it_stands(project: Project) -> None:
    """In a note, a list or a table too."""
    project.configure("examples", more='vernacular_released = ["ar"]')
    project.write("index.rst", NESTED)
    places = ("note", "item", "term", "cell")

    template = (project.build("gettext").out / "index.pot").read_text(encoding="utf-8")

    assert [1] * 4 == [template.count(f'>>> print(\\"{place}\\")\\n') for place in places]
    entry = 'msgid ""\n">>> print(\\"{0}\\")\\n"\n"{0}"\nmsgstr ""\n">>> print(\\"{1}\\")\\n"\n"{1}"\n'
    project.catalog("ar", "index", "\n".join(entry.format(place, f"ar {place}") for place in places))
    run, page = project.build("doctest", "ar"), project.build("html", "ar").page("index")
    assert 0 == run.status, run.said
    assert "ar: 4 examples, 4 from the catalog" in run.said
    assert 4 == page.count('<span class="go">ar ')


@pytest.mark.parametrize("allowed", [False, True])
def test_fuzzy_examples_are_shown_where_fuzzy_words_are(project: Project, allowed: bool) -> None:
    """An example obeys Sphinx's setting for fuzzy translations."""
    project.configure("examples", more=f"gettext_allow_fuzzy_translations = {allowed}")
    project.write("index.md", PAGE)
    project.catalog("ar", "index", "#, fuzzy\n" + CATALOG.format(output="ar"))

    built = project.build("html", "ar")

    assert 0 == built.status, built.said
    assert allowed == ("ملاحظة" in built.page("index"))


def test_every_folder_of_catalogs_is_looked_through(project: Project) -> None:
    """An example is found in the second of two ``locale_dirs``, and the first that has one prevails."""
    project.configure("examples", more='locale_dirs = ["mine", "locale"]')
    project.write("index.md", PAGE)
    catalog = project.catalog("ar", "index", CATALOG.format(output="ar"))
    project.write("mine/ar/LC_MESSAGES/index.po", catalog.read_text(encoding="utf-8").partition("\n\n")[0] + "\n")

    assert "ملاحظة" in project.build("html", "ar").page("index")

    project.write("mine/ar/LC_MESSAGES/index.po", catalog.read_text(encoding="utf-8").replace("ملاحظة", "تنبيه"))
    # -E since Sphinx notices a change in the last folder alone
    assert "تنبيه" in project.build("html", "ar", "-E").page("index")


@pytest.mark.parametrize("folder", ["pt_BR", "pt"])
def test_a_language_with_a_region_has_the_catalogs_that_sphinx_finds(project: Project, folder: str) -> None:
    """Those of the region, or those of the language as a whole."""
    project.configure("examples", more='locale_dirs = ["locale"]\nvernacular_released = ["pt_BR"]')
    project.write("index.md", "# Page\n\n```{doctest}\n>>> # a comment\n>>> 1\n1\n```\n")
    entry = 'msgid ""\n">>> # a comment\\n"\n">>> 1\\n"\n"1"\nmsgstr ""\n">>> # uma nota\\n"\n">>> 1\\n"\n"1"\n'
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    project.write(f"locale/{folder}/LC_MESSAGES/index.po", header + entry)
    if folder == "pt":
        project.build("html", "pt")  # Sphinx compiles the catalogs of the language that it builds

    built = project.build("html", "pt_BR")

    assert 0 == built.status, built.said
    assert "uma nota" in built.page("index")


def test_the_pages_may_be_in_another_language_than_english(project: Project) -> None:
    """English can be the language of the catalogs; nothing is asked of the language of the sources."""
    more = 'language = "ar"\nvernacular_source = "ar"\nvernacular_released = ["ar", "vi"]'
    project.configure("examples", more=more)
    project.write("index.md", PAGE.replace("a comment", "ملاحظة").replace("en", "ar"))
    project.catalog(
        "vi",
        "index",
        CATALOG.format(output="vi").replace("ملاحظة", "nói").replace("a comment", "ملاحظة").replace("en", "ar"),
    )

    source, vietnamese = project.build("doctest", "ar"), project.build("doctest", "vi")

    assert (0, 1) == (source.status, vietnamese.status)  # it prints "ar", and the catalog says "vi"
    assert "index.po" in vietnamese.said
