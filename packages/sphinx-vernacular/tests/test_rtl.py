"""Right-to-left pages: no rule of the theme is left behind."""

from __future__ import annotations

import re
from pathlib import Path

import furo
import pytest

from sphinx_vernacular.direction import direction
from sphinx_vernacular.rtl.logical import logical

SHEETS = sorted((Path(furo.__file__).parent / "theme" / "furo" / "static" / "styles").glob("furo*.css"))
# what has no logical form, and what static/rtl.css says of it; a rule that Furo adds must be looked at
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
        ("a{left:0}", "a{inset-inline-start:0;}"),
        ("a{border-left:1px solid}", "a{border-inline-start:1px solid;}"),
        ("a{margin:0 1px}", "a{margin:0 1px;}"),
        ("a{margin:0 1px 2px 3px!important}", "a{margin-block:0 2px !important;margin-inline:3px 1px !important;}"),
        (
            "a{border-radius:1px 2px 3px 4px}",
            (
                "a{border-start-start-radius:1px;border-start-end-radius:2px;"
                "border-end-end-radius:3px;border-end-start-radius:4px;}"
            ),
        ),
        ("a{float:right;transition:left 1s}", "a{float:inline-end;transition:inset-inline-start 1s;}"),
        ("@media print{a{padding-left:1px}}", "@media print{a{padding-inline-start:1px;}}"),
        ("a{--left:1px;background:url(left.png)}", "a{--left:1px;background:url(left.png);}"),
    ],
)
def test_rules(css: str, expected: str) -> None:
    """Each kind of rule has its logical form; what is no side is left alone."""
    assert expected == logical(css)


def test_directions() -> None:
    """As CLDR has them."""
    assert ["rtl", "rtl", "ltr", "ltr"] == [direction(code) for code in ("ar", "fa", "vi", "kk")]
