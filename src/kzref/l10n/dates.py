"""Dates and intervals as readers write them."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from babel import dates

from kzref.l10n.catalogs import translate
from kzref.l10n.languages import locale
from kzref.l10n.numbers import NUMERALS

if TYPE_CHECKING:
    from kzref.dates import PartialDate

# patterns that readers' habits ask for and CLDR does not have
PATTERNS: dict[str, str] = {
    "day": "{day} {month} {year}",
    "day of the year": "{day} {month}",
    "month": "{month} {year}",
    "year": "{year}",
    "about": "about {date}",
    "between": "from {start} to {end}",
    "months": "from {first} to {last} {year}",
    "days": "from {first} to {last} {month} {year}",
    "days of two months": "from {first} {first_month} to {last} {last_month} {year}",
    "two days": "on {first} and {last} {month} {year}",
    "whole year": "throughout {year}",
    "months of a year": "in {year}",
    "two whole years": "in {first} and {last}",
    "whole month": "in {month} {year}",
    "first months": "in the first {n} months of {year}",
    "since": "since {start}",
    "until": "until {end}",
}


# what a text may show of a date that has more, and how many of its parts: the day of a year that the text has named
FORMS: dict[str, int] = {"year": 1, "month": 2, "day": 3}


def date(when: PartialDate, lang: str, form: str = "") -> str:
    """Write a date or an interval as readers of the language do; of a form, no more than its year, month or day.

    A form that is unknown, or that the date has no parts for, is a `ValueError`.

    >>> from kzref.dates import PartialDate
    >>> date(PartialDate("1992-03-02"), "vi")
    'ngày 2 tháng 3 năm 1992'
    >>> date(PartialDate("2010-01-01/2010-12-31"), "en")
    'throughout 2010'
    >>> [date(PartialDate("1992-03-02"), "en", form) for form in FORMS]
    ['1992', 'March 1992', '2 March']
    """
    if form:
        when = _cut(when, form)
    if when.is_interval:
        return _interval(when.start, when.end, lang)
    year, *rest = when.parts
    parts: dict[str, object] = {"year": year}
    if rest:
        parts["month"] = _month(rest[0], lang)
    if len(rest) == 2:
        parts["day"] = rest[1]
    pattern = "day of the year" if form == "day" else ("year", "month", "day")[len(rest)]
    text = _filled(pattern, lang, **parts)
    return _filled("about", lang, date=text) if when.is_approximate else text


def _cut(when: PartialDate, form: str) -> PartialDate:
    """Return what a form shows of a date."""
    if form not in FORMS:
        raise ValueError(f"a date has no form {form!r}: write {', '.join(FORMS)}, or nothing for all that it has")
    ends = str(when).split("/")
    if any(end != ".." and end.count("-") + 1 < FORMS[form] for end in ends):
        raise ValueError(f"the date {when} has no {form}: write a form that it has, or none")
    if form == "day":
        if when.is_interval:
            raise ValueError(f"{when} lasts longer than a day: write year or month before its id, or nothing")
        return when
    about = "~" if when.is_approximate else ""
    cut = [end if end == ".." else "-".join(end.rstrip("~").split("-")[: FORMS[form]]) + about for end in ends]
    return type(when)("/".join(dict.fromkeys(cut)))


def _interval(start: PartialDate | None, end: PartialDate | None, lang: str) -> str:
    if start and end:
        return _whole(start, end, lang) or _within_a_year(start, end, lang) or _between(start, end, lang)
    if start:
        return _filled("since", lang, start=date(start, lang))
    assert end is not None  # an interval is open at one end only
    return _filled("until", lang, end=date(end, lang))


def _between(start: PartialDate, end: PartialDate, lang: str) -> str:
    return _filled("between", lang, start=date(start, lang), end=date(end, lang))


def _whole(start: PartialDate, end: PartialDate, lang: str) -> str:
    """Write an interval of whole years or months as such; nothing where it is none."""
    (year, *first), (last_year, *last) = start.parts, end.parts
    if (first, last) in (([1, 1], [12, 31]), ([1], [12])):
        if year == last_year:  # what lasted from its first day to its last, or what was counted over its months
            return _filled("whole year" if len(first) == 2 else "months of a year", lang, year=year)
        if year + 1 == last_year:
            return _filled("two whole years", lang, first=year, last=last_year)
        return _filled(
            "between", lang, start=_filled("year", lang, year=year), end=_filled("year", lang, year=last_year)
        )
    if year == last_year and len(first) == len(last) == 2 and first == [last[0], 1]:
        if last[1] == monthrange(year, last[0])[1]:
            return _filled("whole month", lang, month=_month(last[0], lang), year=year)
    elif year == last_year and first == [1] and len(last) == 1 and 3 <= last[0] <= len(NUMERALS):
        numeral = translate(NUMERALS[last[0] - 1], lang, "number")
        return _filled("first months", lang, n=numeral, year=year)
    return ""


def _within_a_year(start: PartialDate, end: PartialDate, lang: str) -> str:
    """Write an interval within one year, which is named once; nothing where it is none."""
    (year, *first), (last_year, *last) = start.parts, end.parts
    if year != last_year or len(first) != len(last) or not first:
        return ""
    months = [_month(month, lang) for month in (first[0], last[0])]
    if len(first) == 1:
        return _filled("months", lang, first=months[0], last=months[1], year=year)
    days = {"first": first[1], "last": last[1], "year": year}
    if first[0] != last[0]:
        return _filled("days of two months", lang, first_month=months[0], last_month=months[1], **days)
    return _filled("two days" if last[1] == first[1] + 1 else "days", lang, month=months[0], **days)


def _month(number: int, lang: str) -> str:
    return str(dates.get_month_names("wide", locale=locale(lang))[number])


def _filled(pattern: str, lang: str, **values: object) -> str:
    return translate(PATTERNS[pattern], lang, "date").format(**values)
