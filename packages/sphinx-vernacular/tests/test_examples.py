"""Translated examples are shown, run, and named by the line of their catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
