"""Dates and intervals as readers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import dates

from kzref.l10n.catalogs import translate
from kzref.l10n.languages import locale

if TYPE_CHECKING:
    from kzref.dates import PartialDate

# patterns that readers' habits ask for and CLDR does not have
PATTERNS: dict[str, str] = {
    "day": "{day} {month} {year}",
    "month": "{month} {year}",
    "year": "{year}",
    "about": "about {date}",
    "between": "from {start} to {end}",
    "days": "from {first} to {last} {month} {year}",
    "two days": "on {first} and {last} {month} {year}",
    "since": "since {start}",
    "until": "until {end}",
}


def date(when: PartialDate, lang: str) -> str:
    """Write a date or an interval as readers of the language do.

    >>> from kzref.dates import PartialDate
    >>> date(PartialDate("1992-03-02"), "vi")
    'ngày 2 tháng 3 năm 1992'
    >>> date(PartialDate("2010-01-01/2010-12-31"), "en")
    'from 1 January 2010 to 31 December 2010'
    """
    if when.is_interval:
        return _interval(when.start, when.end, lang)
    year, *rest = when.parts
    parts: dict[str, object] = {"year": year}
    if rest:
        parts["month"] = _month(rest[0], lang)
    if len(rest) == 2:
        parts["day"] = rest[1]
    text = _filled(("year", "month", "day")[len(rest)], lang, **parts)
    return _filled("about", lang, date=text) if when.is_approximate else text


def _interval(start: PartialDate | None, end: PartialDate | None, lang: str) -> str:
    if start and end and len(start.parts) == len(end.parts) == 3 and start.parts[:2] == end.parts[:2]:
        year, month, first = start.parts
        last = end.parts[2]
        pattern = "two days" if last == first + 1 else "days"
        return _filled(pattern, lang, first=first, last=last, month=_month(month, lang), year=year)
    if start and end:
        return _filled("between", lang, start=date(start, lang), end=date(end, lang))
    if start:
        return _filled("since", lang, start=date(start, lang))
    assert end is not None  # an interval is open at one end only
    return _filled("until", lang, end=date(end, lang))


def _month(number: int, lang: str) -> str:
    return str(dates.get_month_names("wide", locale=locale(lang))[number])


def _filled(pattern: str, lang: str, **values: object) -> str:
    return translate(PATTERNS[pattern], lang, "date").format(**values)
