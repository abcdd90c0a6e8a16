"""What a translated MyST page must keep."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs.__main__ import main

if TYPE_CHECKING:
    from projects import Built, Project


def _catalog(entries: dict[str, str]) -> str:
    def quoted(text: str) -> str:
        text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{text}"'

    return "\n".join(f"msgid {quoted(source)}\nmsgstr {quoted(text)}\n" for source, text in entries.items())


def _build(
    project: Project,
    text: str,
    entries: dict[str, str],
    *,
    more: str = "",
    page: str = "index.md",
    language: str = "vi",
) -> Built:
    project.configure("myst", more=more)
    project.write(page, text)
    project.catalog("vi", "index", _catalog(entries))
    return project.build("html", language)


def _article(built: Built, page: str = "index") -> str:
    return built.page(page).partition("<article")[2].partition("</article>")[0]


def _sound(built: Built) -> str:
    assert 0 == built.status, built.said
    return _article(built)


FORMULAS = """# Page

```{math}
v = \\frac{\\text{distance}}{\\text{time}}
```

$$
a = \\pi r^2
$$
"""


def test_a_formula_may_be_translated_or_left_as_it_is(project: Project) -> None:
    """Words in a formula are the reader's, and no formula becomes ``::``."""
    translated = "v = \\frac{\\text{quãng đường}}{\\text{thời gian}}"
    entries = {"v = \\frac{\\text{distance}}{\\text{time}}": translated, "a = \\pi r^2": "a = \\pi r^2"}

    html = _sound(_build(project, FORMULAS, entries, more='myst_enable_extensions = ["dollarmath"]'))

    assert f"\\[{translated}\\]" in html
    assert "a = \\pi r^2" in html
    assert "::" not in html


def test_code_and_raw_blocks_are_translated_where_a_project_asks(project: Project) -> None:
    """``gettext_additional_targets`` holds on MyST pages too, with lines, indentation and two colons at the end."""
    page = (
        "# Page\n\n```ini\n# heat\n[oven]\n\n  hot = 1\n```\n\n```{raw} html\n<b>hot</b>\n```\n\n```text\nlast::\n```\n"
    )
    entries = {
        "# heat\n[oven]\n\n  hot = 1\n": "# nhiệt\n[oven]\n\n  hot = 1\n",
        "<b>hot</b>": "<b>nóng</b>",
        "last::\n": "cuối::",
    }

    html = _sound(_build(project, page, entries, more='gettext_additional_targets = ["literal-block", "raw"]'))

    plain = re.sub(r"</?span[^>]*>", "", html)
    assert "# nhiệt\n[oven]\n\n  hot" in plain
    assert "<b>nóng</b>" in html
    assert "<pre>cuối::\n</pre>" in plain
    assert "dummy" not in html


def test_a_parsed_literal_keeps_its_markup(project: Project) -> None:
    """Its lines, its emphasis and its links, as the source's are read; beside it, asterisks in code are code."""
    page = "# Page\n\n```{parsed-literal}\nrun *it*\n  [now](https://example.org)\n```\n\n```text\nrun *it* now\n```\n"
    entries = {
        "run *it*\n  [now](https://example.org)": "chạy *nó*\n  [ngay](https://example.org)",
        "run *it* now\n": "chạy *nó* ngay\n",
    }

    html = _sound(_build(project, page, entries, more='gettext_additional_targets = ["literal-block"]'))

    assert re.search(r'chạy <em>nó</em>\n *<a class="reference external" href="[^"]*">ngay</a>', html)
    assert "chạy *nó* ngay" in html


def test_a_translated_picture_takes_the_place_of_another(project: Project) -> None:
    """With the target ``image`` Sphinx asks for a directive of reStructuredText; it failed on a MyST page."""
    for name in ("oven.png", "lo.png"):
        project.write(name, "")
    entries = {".. image:: oven.png": ".. image:: lo.png"}

    html = _sound(_build(project, "# Page\n\n![](oven.png)\n", entries, more='gettext_additional_targets = ["image"]'))

    assert "lo.png" in html


REFERENCES = """# Page

Read the [price list][prices] before you order.

See the [prices]. And [prices][] here.

[prices]: https://example.org/prices
"""


def test_links_by_reference_find_the_definitions_of_the_page(project: Project) -> None:
    """No raw brackets: the definitions stand on the page, not in the message."""
    entries = {
        "Read the [price list][prices] before you order.": "Hãy đọc [bảng giá][prices] trước khi đặt hàng.",
        "See the [prices]. And [prices][] here.": "Xem [prices]. Và [prices][] ở đây.",
    }

    html = _sound(_build(project, REFERENCES, entries))

    assert 3 == html.count('href="https://example.org/prices"')
    assert "[" not in html


def test_the_checks_of_catalogs_know_what_is_right_here(project: Project) -> None:
    """What is an error without this extension stops no build with it; pages in reStructuredText are judged as ever."""
    entries = {
        "v = \\frac{\\text{distance}}{\\text{time}}": "v = \\frac{\\text{quãng đường}}{\\text{thời gian}}",
        "a = \\pi r^2": "a = \\pi r^2",
        "Read the [price list][prices] before you order.": "Hãy đọc [bảng giá][prices] trước khi đặt hàng.",
        "See the [prices]. And [prices][] here.": "Xem [prices]. Và [prices][] ở đây.",
        "1. Boil the water": "1. Đun nước sôi",
        "Minus one.": "- một.",
    }
    project.write("index.md", FORMULAS + REFERENCES.partition("\n")[2] + "\n## 1. Boil the water\n\nMinus one.\n")
    entry = '#: ../index.md:1\nmsgid "Page"\nmsgstr "Trang"\n\n'
    path = project.catalog("vi", "index", entry + _catalog(entries))
    more = 'myst_enable_extensions = ["dollarmath"]'
    project.configure("catalogs", more=more)
    assert {"math", "link", "block"} == set(re.findall(r"\[vernacular\.(\w+)\]", project.build("html", "vi").said))

    project.configure("myst", "catalogs", more=more)
    html = _sound(project.build("html", "vi"))

    assert all(text in html for text in ("quãng đường", ">bảng giá</a>", "1. Đun nước sôi", "<p>- một"))
    assert [] == catalogs.check(path, language="vi", is_inline=True)
    assert 0 == main(["--inline", str(path)])
    project.write("other.rst", ":orphan:\n\nPage\n====\n\nMinus one.\n\nFirst.\n")
    project.catalog("vi", "other", _catalog({"Minus one.": "- một.", "First.": "1. Một."}))
    assert ["block", "block"] == re.findall(r"\[vernacular\.(\w+)\]", project.build("html", "vi").said)


TABLES = """# Page

:::{note}
| Nut | Shell |
|-----|-------|
| walnut | hard |
:::

```{table} Nuts
| Nut | Price |
|-----|-------|
| almond | high |
```
"""


def test_tables_inside_directives_are_translated(project: Project) -> None:
    """Their cells are in the template, with a line, and translated on the page."""
    words = {"Nut": "Hạt", "Shell": "Vỏ", "walnut": "óc chó", "hard": "cứng", "Nuts": "Các loại hạt"}

    html = _sound(_build(project, TABLES, words | {"Price": "Giá", "almond": "hạnh nhân", "high": "cao"}))
    template = (project.build("gettext").out / "index.pot").read_text(encoding="utf-8")

    assert all(word in html for word in ("Hạt", "Vỏ", "óc chó", "cứng", "Các loại hạt", "Giá", "hạnh nhân", "cao"))
    assert all(f'msgid "{word}"' in template for word in ("walnut", "almond", "Price"))
    assert "index.md:0" not in template


def test_a_translation_may_begin_like_a_list_or_a_heading(project: Project) -> None:
    """What begins with a number, a dash or a hash is the text of its node, as it is in the message."""
    page = (
        "# Cakes\n\n## 1. Boil the water\n\n```{admonition} 3. Cool it\nThe end.\n```\n\n2024 was cold.\n\nMinus one.\n"
    )
    entries = {
        "1. Boil the water": "1. Đun nước sôi",
        "3. Cool it": "3) Để nguội",
        "2024 was cold.": "2024. Lạnh.",
        "Minus one.": "- một\n\ncòn nữa",
    }

    html = _sound(_build(project, page, entries))

    assert "1. Đun nước sôi<a" in html
    assert "3) Để nguội</p>" in html
    assert "<p>2024. Lạnh.</p>" in html
    assert "<p>- một" in html
    assert "còn nữa" in html
    assert "<li>" not in html


HEADINGS = """# Weather

## Warm days

See [](#warm-days), [](other.md#cold-days), [words](other.md#cold-days).

```{admonition} Example
The sun.
```

```{toctree}
other
```
"""


def test_a_link_to_a_heading_finds_it_and_shows_its_words(project: Project) -> None:
    """The slug of the source leads to the translated heading, titles of boxes or not."""
    project.write("other.md", "# Other\n\n## Cold days\n\n```{admonition} Example\nSee [](index.md#warm-days).\n```\n")
    other = {"Cold days": "Ngày lạnh", "Example": "Ví dụ", "See [](index.md#warm-days).": "Xem [](index.md#warm-days)."}
    project.catalog("vi", "other", _catalog(other))
    see = "See [](#warm-days), [](other.md#cold-days), [words](other.md#cold-days)."
    translated = "Xem [](#warm-days), [](other.md#cold-days), [lời](other.md#cold-days)."
    entries = {"Warm days": "Ngày ấm", "Example": "Ví dụ", see: translated}

    built = _build(project, HEADINGS, entries, more="myst_heading_anchors = 3")

    html = _sound(built)
    links = re.findall(r'<a class="reference internal" href="([^"]*)"><span[^>]*>([^<]*)</span></a>', html)
    assert [("#warm-days", "Ngày ấm"), ("other.html#cold-days", "Ngày lạnh"), ("other.html#cold-days", "lời")] == links
    assert "Ngày ấm" in _article(built, "other")


SUBSTITUTED = """---
myst:
  substitutions:
    pan: "the *small* pan"
---

# Page

Put it into {{ oven }} with {{ tool }}.

Take {{ pan }}.

## {{ pan | upper }}
"""

SUBSTITUTIONS = """
myst_enable_extensions = ["substitution"]
myst_substitutions = {"oven": "the big oven", "tool": "Sphinx 9"}
vernacular_released = ["vi"]
"""


def test_a_substitution_with_words_is_named_where_nothing_may_be_missing(project: Project) -> None:
    """The page's own substitutions are found; their words can't be translated, and the catalog's line is told."""
    entries = {
        "Put it into {{ oven }} with {{ tool }}.": "Cho vào {{ oven }} với {{ tool }}.",
        "Take {{ pan }}.": "Lấy {{ pan }}.",
        "{{ pan | upper }}": "{{ pan | upper }}",
    }

    built = _build(project, SUBSTITUTED, entries, more=SUBSTITUTIONS)

    assert "Lấy the <em>small</em> pan." in _article(built)
    warnings = [line for line in built.said.splitlines() if "[vernacular.substitution]" in line]
    told = ["index.po:14: WARNING: {{pan}}", "index.po:8: WARNING: {{oven}}", "index.po:11: WARNING: {{pan}}"]
    assert all(each in warning for each, warning in zip(told, warnings, strict=True))
    assert "define {{oven_vi}} for this language" in warnings[1]
    assert 0 == project.build("html", "vi", "-E", "-D", "vernacular_strict=0").status


def test_a_substitution_of_the_languages_own_is_the_way_out(project: Project) -> None:
    """Its words are the reader's, in whatever letters, and no check calls it another one."""
    entries = {"Put it into {{ oven }}.": "Ponlo en {{ oven_es }}.", "Page": "Página"}
    own = 'myst_substitutions = {"oven": "the big oven", "oven_es": "el horno grande"}'
    project.configure("myst", "catalogs", more=SUBSTITUTIONS.replace("vi", "es") + own)
    project.write("index.md", "# Page\n\nPut it into {{ oven }}.\n")
    header = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    project.write("locale/es/LC_MESSAGES/index.po", header + _catalog(entries))

    assert "Ponlo en el horno grande." in _sound(project.build("html", "es"))


FOOTNOTES = "# Page\n\nSalt[^salt] and pepper[^pepper].\n\n[^salt]: White.\n\n[^pepper]: Black.\n"


def test_footnotes_may_stand_in_another_order(project: Project) -> None:
    """They are numbered as the reader meets them, and each leads to its own note."""
    entries = {"Salt[^salt] and pepper[^pepper].": "Tiêu[^pepper] và muối[^salt]."}

    html = _sound(_build(project, FOOTNOTES, entries))

    order = re.findall(r'href="#(\w+)"[^>]*><span class="fn-bracket">\[</span>(\d)', html)
    assert [("pepper", "1"), ("salt", "2")] == order[:2]


def test_a_lost_footnote_is_still_a_fault(project: Project) -> None:
    """Sphinx compares the footnotes of both, in any order."""
    entries = {"Salt[^salt] and pepper[^pepper].": "Tiêu[^pepper] và muối[^pepper]."}

    built = _build(project, FOOTNOTES, entries)

    assert 0 != built.status
    assert "inconsistent footnote references" in built.said


def test_a_lost_line_break_is_named_with_the_way_out(project: Project) -> None:
    """The message can't show it; a backslash at the end of a line makes it."""
    page = "# Page\n\nRoses are red,\\\nviolets are blue.\n\nOne  \ntwo.\n"
    roses = ("Roses are red, violets are blue.", "Roses are red,\\ violets are blue.")  # the latter in Sphinx 8.2

    lost = _build(project, page, dict.fromkeys(roses, "Hồng đỏ, tím xanh.") | {"One   two.": "Một hai."})
    kept = _build(project, page, dict.fromkeys(roses, "Hồng đỏ,\\\ntím xanh.") | {"One   two.": "Một\\\nhai."})

    assert re.search(r"index\.po:(8|11): WARNING: the line break of the message is lost", lost.said)
    assert 2 == lost.said.count("[vernacular.linebreak]")
    assert "<p>Hồng đỏ,<br />" in _sound(kept)


RESTRUCTURED = """# Page

A `code` word.

```{eval-rst}
The :ref:`page`, `book <https://example.org/book>`_ and ``code``.

With a note [#a]_.

.. [#a] A note.

.. py:function:: bake()

   Bakes *well*, see :py:func:`bake`.
```

(page)=
## End
"""


def test_what_is_restructuredtext_is_read_as_such(project: Project) -> None:
    """Roles, links and code of ``{eval-rst}`` and of docstrings keep their form in the translation."""
    entries = {
        "A `code` word.": "Từ `code`.",
        "The :ref:`page`, `book <https://example.org/book>`_ and ``code``.": (
            "Tới :ref:`page`, `cuốn sách <https://example.org/book>`_ và ``code``."
        ),
        "Bakes *well*, see :py:func:`bake`.": "Nướng *ngon*, xem :py:func:`bake`.",
        "With a note [#a]_.": "Có chú thích [#a]_.",
    }

    html = _sound(_build(project, RESTRUCTURED, entries))

    assert 'href="https://example.org/book">cuốn sách</a>' in html
    assert '<span class="std std-ref">End</span>' in html
    assert "Nướng <em>ngon</em>" in html
    assert 'href="#bake"' in html
    assert re.search(r'Có chú thích <a class="footnote-reference[^>]*href="#a"', html)
    assert "Từ <code" in html
    assert "`" not in html


def test_tasks_keep_their_boxes(project: Project) -> None:
    """The box of a task is no part of its message."""
    page = "# Page\n\n- [ ] Salt\n- [x] *Pepper*\n- Bread\n"
    entries = {"Salt": "Muối", "*Pepper*": "*Tiêu*", "[ ] Salt": "[ ] Muối", "[x] *Pepper*": "[x] *Tiêu*"}

    html = _sound(_build(project, page, entries, more='myst_enable_extensions = ["tasklist"]'))

    assert re.search(r'<p><input class="task-list-item-checkbox"[^>]*> ?Muối</p>', html)
    assert re.search(r'<p><input class="task-list-item-checkbox"[^>]*checked[^>]*> ?<em>Tiêu</em></p>', html)


def test_addresses_of_an_included_file_are_read_as_seen_from_there(project: Project) -> None:
    """Pictures and pages that an included file names are found by its translation too."""
    project.write("img/oven.png", "")
    project.write("other.md", "---\norphan: true\n---\n\n# Other\n")
    project.write("parts/part.txt", "See ![](../img/oven.png) and [words](../other.md).\n")
    page = "# Page\n\n```{include} parts/part.txt\n:relative-images:\n:relative-docs: ..\n```\n"
    entries = {"See ![](../img/oven.png) and [words](../other.md).": "Xem ![](../img/oven.png) và [lời](../other.md)."}

    html = _sound(_build(project, page, entries))

    assert 'src="_images/oven.png"' in html
    assert '<a class="reference internal" href="other.html"><span class="std std-doc">lời</span></a>' in html


def test_settings_of_the_whole_project_do_not_hide_a_translation(project: Project) -> None:
    """``myst_html_meta`` stood before the translation, which was dropped for it."""
    more = 'myst_html_meta = {"keywords": "bread"}'

    built = _build(project, "# Page\n\nThe oven.\n", {"Page": "Trang", "The oven.": "Cái lò."}, more=more)

    assert "Cái lò." in _sound(built)
    assert 1 == built.page("index").count('content="bread"')


def test_pages_in_restructuredtext_stay_as_they_are(project: Project) -> None:
    """Their translations and warnings are Sphinx's."""
    page = "Page\n====\n\nSalt [#a]_ and pepper [#b]_.\n\n.. [#a] White.\n.. [#b] Black.\n"
    project.configure()
    project.write("index.rst", page)
    project.catalog("vi", "index", _catalog({"Page": "1. Trang", "White.": "Trắng."}))
    without = project.build("html", "vi").page("index")
    project.configure("myst")

    built = project.build("html", "vi", "-E")

    assert 0 == built.status, built.said
    assert without == built.page("index")


def test_a_build_in_the_language_of_the_sources_stays_as_it_is(project: Project) -> None:
    """Every page of these tests, without a translation, to the byte."""
    more = SUBSTITUTIONS.replace('["substitution"]', '["substitution", "dollarmath"]') + "myst_heading_anchors = 3\n"
    pages = {"formulas": FORMULAS, "tables": TABLES, "footnotes": FOOTNOTES, "substituted": SUBSTITUTED}
    pages |= {"references": REFERENCES, "restructured": RESTRUCTURED}
    for name, text in pages.items():
        project.write(f"{name}.md", text)
    project.write("index.md", "# Start\n\n```{toctree}\n" + "\n".join(pages) + "\n```\n")
    project.configure(more=more)
    plain = project.build()
    without = {name: plain.page(name) for name in pages}
    project.configure("myst", more=more)

    built = project.build("html", "en", "-E")

    assert 0 == built.status, built.said
    assert without == {name: built.page(name) for name in pages}


@pytest.mark.parametrize(
    "change",
    [
        'myst_parser.__version__ = "6.0"',
        "import myst_parser.parsers.sphinx_\ndel myst_parser.mdit_to_docutils.sphinx_.SphinxRenderer",
    ],
)
def test_an_unknown_myst_is_left_alone_and_named_once(project: Project, change: str) -> None:
    """Where its internals are others, pages are as without, and a strict build goes on."""
    built = _build(project, "# Page\n\nThe oven.\n", {"The oven.": "Cái lò."}, more=f"import myst_parser\n{change}")

    assert 1 == built.said.count("sphinx_vernacular.myst does not know MyST-Parser")
    assert "Cái lò." in _sound(built)
