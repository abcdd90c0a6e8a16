"""Right-to-left pages: no rule of the theme is left behind."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import furo
import pytest

from sphinx_vernacular.rtl.logical import logical

if TYPE_CHECKING:
    from projects import Project

SHEETS = sorted((Path(furo.__file__).parent / "theme" / "furo" / "static" / "styles").glob("furo*.css"))
# what has no logical form, and what static/vernacular-rtl.css says of it; a rule that Furo adds must be looked at
BY_HAND = {
    ".back-to-top": "translateX",
    ".related-pages a.prev-page svg": "rotate",
    ".toctree-checkbox~label .icon svg": "rotate",  # points down: the same in both directions
    ".toctree-checkbox:checked~label .icon svg": "rotate",  # points up
    ".highlighttable .linenodiv": "box-shadow",  # beside code, which keeps its direction
    ".highlight span.linenos": "box-shadow",  # the same
}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_side_is_named(sheet: Path) -> None:
    """After the rewriting no property and no value says left or right."""
    css = re.sub(r"/\*.*?\*/", "", logical(sheet.read_text(encoding="utf-8")))
    sides = re.findall(r"[{;](?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?:[^;}]*", css)
    values = re.findall(r"[{;](?:text-align|float|clear):\s*(?:left|right)", css)

    assert [] == sides + values


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_can_be_rewritten_again(sheet: Path) -> None:
    """As happens to one that is still there from the build before."""
    css = logical(sheet.read_text(encoding="utf-8"))

    assert css == logical(css)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_what_has_no_logical_form_is_known(sheet: Path) -> None:
    """A shift along the line, a turn or a one-sided shadow is mirrored by hand or not at all, knowingly."""
    css = re.sub(r"/\*.*?\*/", "", logical(sheet.read_text(encoding="utf-8")))
    sided = re.compile(
        r"([^{}]+)\{[^{}]*?(translateX|translate\(|scaleX|rotate\(-?90|rotate\(180|box-shadow:-?[.\d]+rem 0 (?!\.)|"
        r"background-position:(?!0))"
    )
    found = {match[1].strip() for match in sided.finditer(css)}

    assert found == (set(BY_HAND) if sheet.name == "furo.css" else set())


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("a{left:0}", "a{inset-inline-start:0}"),
        ("a{left:50%}b{transform:translateX(-50%)}", "a{inset-inline-start:50%}b{transform:translateX(-50%)}"),
        ("a{left:1px;transform:translateY(-50%)}", "a{inset-inline-start:1px;transform:translateY(-50%)}"),
        ("a{border-left:1px solid}", "a{border-inline-start:1px solid}"),
        ("a{margin:0 1px}", "a{margin:0 1px}"),
        ("a{margin:0 1px 2px 3px!important}", "a{margin-block:0 2px !important;margin-inline:3px 1px !important}"),
        ("a{scroll-padding:0 1px 2px 3px;}", "a{scroll-padding-block:0 2px;scroll-padding-inline:3px 1px;}"),
        (
            "a{border-radius:1px 2px 3px 4px}",
            (
                "a{border-start-start-radius:1px;border-start-end-radius:2px;"
                "border-end-end-radius:3px;border-end-start-radius:4px}"
            ),
        ),
        (
            "a{border-radius:0 4px}",
            (
                "a{border-start-start-radius:0;border-start-end-radius:4px;"
                "border-end-end-radius:0;border-end-start-radius:4px}"
            ),
        ),
        (
            "a{border-radius:0 1px 2px}",
            (
                "a{border-start-start-radius:0;border-start-end-radius:1px;"
                "border-end-end-radius:2px;border-end-start-radius:1px}"
            ),
        ),
        ("a{float:right;transition:left 1s}", "a{float:inline-end;transition:inset-inline-start 1s}"),
        ("a{justify-content:right}", "a{justify-content:end}"),
        ("@media print{a{padding-left:1px}}", "@media print{a{padding-inline-start:1px}}"),
        ("a{color:red;&:hover{left:0}b{right:0}}", "a{color:red;&:hover{inset-inline-start:0}b{inset-inline-end:0}}"),
    ],
)
def test_rules(css: str, expected: str) -> None:
    """Each kind of rule has its logical form."""
    assert expected == logical(css)


@pytest.mark.parametrize(
    "css",
    [
        "a{--left:1px;background:url(left.png)}",
        "a{--apply:{left:0};--empty:}",
        "@page{margin-left:1cm}",  # sheets of paper have no inline direction
        '@property --x{syntax:"<length>";inherits:false;initial-value:0px}',
        '@font-face{font-family:"left";src:url(left.woff)}',
        '@charset "utf-8";@import url(left.css);',
        ".x{*zoom:1;_height:1px;filter:alpha(opacity=50)}",
        "a{left:50%;transform:translateX(-50%)}b{transform:translate( -50%, 0 );left:50%!important}i{translate:-50%;right:50%}",
        "a{b}",
        "} a{color:red}",
        "a{color:red",
        '[dir=rtl] a{float:left}a:dir(rtl){left:0}html[dir="rtl"] b,i{margin-left:1px}@media all{[dir=rtl]{right:0}}',
        "/* left */\na {\n  color: red; /* float: left */\n}\n",
        "<!-- a{} -->",
        "",
    ],
)
def test_the_rest_stays_as_it_is(css: str) -> None:
    """What is no side, what says itself where it stands, and what nobody can parse."""
    assert css == logical(css) or css + "}" == logical(css)  # a block that doesn't end is ended


PAGE = """# صفحة

اقرأ [دليل Sphinx الرسمي](https://example.org/guide) واضغط {kbd}`Ctrl+C`.

Not translated yet.

    code
"""


def test_a_page_runs_from_right_to_left_under_any_theme(project: Project) -> None:
    """The rendered page says so once, and stays as it is where its theme has said it already."""
    project.configure("rtl", more='html_theme = "alabaster"\ntemplates_path = ["_templates"]')
    project.write("index.md", PAGE)
    project.write("own.md", "---\norphan: true\n---\n# Own\n")
    project.write(
        "_templates/page.html",
        "{% if pagename == 'own' %}<!doctype html><html dir='auto'>{{ body }}</html>"
        "{% else %}{% extends '!page.html' %}{% endif %}",
    )

    built = project.build("html", "ar")

    assert 0 == built.status, built.said
    assert '<html lang="ar" data-content_root="./" dir="rtl">' in built.page("index")
    assert 'dir="rtl"' in built.page("search")
    assert "<html dir='auto'>" in built.page("own")
    assert "vernacular-rtl.css" in built.page("index")


FOR_OLD_BROWSERS = """<!DOCTYPE html>
<!--[if IE 8]><html class="old" lang="{{ language }}"> <![endif]-->
<!--[if gt IE 8]><!--> <{{ tag }} lang="{{ language }}"> <!--<![endif]-->
<head></head><body>{{ body }}</body></{{ tag }}>
"""


@pytest.mark.parametrize("tag", ["html", "HTML"])
def test_every_beginning_of_a_page_has_the_direction(project: Project, tag: str) -> None:
    """A theme may write one for old browsers in a comment, and names of elements in capitals."""
    project.configure("rtl", more=f'templates_path = ["_templates"]\nhtml_context = {{"tag": "{tag}"}}')
    project.write("index.md", PAGE + "\n```{raw} html\n<iframe srcdoc='<html>'></iframe>\n```\n")
    project.write("_templates/page.html", FOR_OLD_BROWSERS)

    built = project.build("html", "fa")

    assert 0 == built.status, built.said
    page = built.page("index")
    assert f'<{tag} lang="fa" dir="rtl">' in page
    assert 2 == page.count('dir="rtl"')


def test_foreign_runs(project: Project) -> None:
    """Keys keep their order, a passage that is not translated yet has its own language and direction."""
    project.configure("rtl")
    project.write("index.md", PAGE.replace("صفحة", "Page"))
    project.write("none.md", "---\norphan: true\n---\n# Nothing\n\nOf this is translated.\n")
    project.write("arabic.md", "---\norphan: true\n---\n# صفحة\n")
    project.catalog("ar", "index", 'msgid "Page"\nmsgstr "صفحة"\n')

    built = project.build("html", "ar", "-D", "vernacular_own_pages.arabic=ar")

    assert 0 == built.status, built.said
    page = built.page("index")
    assert '<span class="vernacular-keys"><kbd' in page
    assert '<p class="vernacular-untranslated" lang="en">Not translated yet.</p>' in page
    assert "<h1>صفحة" in page
    assert '<h1 class="vernacular-untranslated" lang="en">Nothing' in built.page("none")
    assert '<p class="vernacular-untranslated" lang="en">Of this is' in built.page("none")
    assert "<h1>صفحة" in built.page("arabic")
    assert "vernacular-" not in project.build("html", "vi").page("index")


@pytest.mark.parametrize("builder", ["html", "epub"])
def test_pages_written_in_arabic_are_not_foreign(project: Project, builder: str) -> None:
    """A project that nobody translates need not say what it is written in; words that are not Arabic have their mark."""
    project.configure("rtl", "ebook", more='version = "1"\nauthor = copyright = "us"\n')
    project.write("index.md", "# صفحة\n\nاستخدم Sphinx و `a_very_long_name`.\n\n- Words.\n\n```{toctree}\nother\n```\n")
    project.write("other.rst", "صفحة\n====\n\n.. note:: كلمات\n")

    built = project.build(builder, "ar")

    assert 0 == built.status, built.said
    pages = [
        "".join(path.read_text(encoding="utf-8") for path in built.out.glob(f"{name}.*html"))
        for name in ("index", "other")
    ]
    assert 1 == pages[0].count('<p class="vernacular-untranslated"')
    assert "vernacular-untranslated" not in pages[1]


def test_sheets_of_others(project: Project) -> None:
    """A project's own sheet for right-to-left pages is neither replaced nor turned; what can't be read is named."""
    project.configure("rtl", more='html_static_path = ["_static"]\nhtml_css_files = ["rtl.css"]')
    project.write("index.md", PAGE)
    sheets = {
        "rtl.css": "a{float:left}",
        "old.css": "a{*zoom:1;float:left}",
        "broken.css": "a{content:'\n';float:left}",
        "library.css/sheet.css": "a{float:left}",
    }
    for name, css in sheets.items():
        project.write(f"_static/{name}", css)
    (project.folder / "_static" / "latin.css").write_bytes("/* é */ a{float:left}".encode("latin-1"))

    built = project.build("html", "ar")

    assert 0 == built.status, built.said
    static = built.out / "_static"
    assert sheets["rtl.css"] == (static / "rtl.css").read_text(encoding="utf-8")
    assert "a{*zoom:1;float:inline-start}" == (static / "old.css").read_text(encoding="utf-8")
    assert "a{float:inline-start}" == (static / "library.css" / "sheet.css").read_text(encoding="utf-8")
    assert sheets["broken.css"] == (static / "broken.css").read_text(encoding="utf-8")
    assert b"float:left" in (static / "latin.css").read_bytes()
    assert "_static/broken.css is not mirrored: line 1" in built.said
    assert "_static/latin.css is not mirrored:" in built.said


def test_json_has_no_page_to_turn(project: Project) -> None:
    """A builder without templates is left alone."""
    project.configure("rtl")
    project.write("index.md", PAGE)

    assert 0 == project.build("json", "ar").status
