"""Dates in figures, in the form that a language of which little is known gives them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.cldr import names_of
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.numbers import Stated

_DAY = re.compile(r"(?<![\w-])([12]\d{3})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\w-]|\.\d)")
_PARTS = r"\s?[./-]\s?"
_MOST = 20


def as_in_source(source: str, text: str, code: str) -> tuple[str, str]:
    """Return both texts with the same form of the source's dates: 24.8.2021, or 24 août 2021, is 2021-08-24."""
    names = names_of(code)
    for match in list(dict.fromkeys(each.group(0, 1, 2, 3) for each in _DAY.finditer(source)))[:_MOST]:
        whole, year, month, day = match
        if whole in text:
            continue
        here, there = (f"0?{part.lstrip('0')}" for part in (month, day))
        forms = (
            rf"{there}{_PARTS}{here}{_PARTS}{year}",
            rf"{here}/{there}/{year}",
            rf"{year}{_PARTS}{here}{_PARTS}{there}",
        )
        figures = re.compile(rf"(?<![\d./-])(?:{'|'.join(forms)})(?!\d|[./-]\d)")
        if figures.search(text):
            text = figures.sub(whole, text)
        elif names and int(month) in names.months(text):
            source = source.replace(whole, f"{year} {day.lstrip('0')}")
    return source, text


_FIGURES = re.compile(
    r"(?<![\d./-])(?:(\d{1,2})([/-])(\d{1,2})\2(\d{4})|(\d{4})([/-])(\d{1,2})\6(\d{1,2}))(?![\d/-]|\.\d)"
)


def compare(source: Stated, text: str, code: str) -> Iterator[Finding]:
    """Find another month in a date that has figures alone, where the source names its month: 24/9/2021 for August."""
    names = names_of(code)
    if len(source.months) != 1 or source.possible_months or names is None:
        return
    expected = next(iter(source.months))
    for match in _FIGURES.finditer(text):
        one, other, year = (match[1], match[3], match[4]) if match[4] else (match[8], match[7], match[5])
        both = {int(one), int(other)}
        day = next((each for each in both if _has(str(each), source.text)), None)
        if match[0] in source.text or expected in both or day is None or not _has(year, source.text):
            continue
        actual = next(iter(both - {day}), day)
        if 1 <= actual <= 12:
            yield finding("date/changed", expected=names.month(expected), actual=names.month(actual))


def _has(number: str, text: str) -> bool:
    return re.search(rf"(?<!\d)0?{number}(?!\d)", text) is not None
