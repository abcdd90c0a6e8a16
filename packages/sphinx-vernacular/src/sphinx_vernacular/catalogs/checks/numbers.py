"""Numbers, dates, units, percentages and signs that a translation states otherwise than its source.

A number in words may stand for one in digits, an Arabic dual for a two, and a year may be said once for two dates.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import numbers
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.message import Message, prose_of
from sphinx_vernacular.catalogs.numbers import Number, Stated, write
from sphinx_vernacular.catalogs.text import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language

_ROMAN = re.compile(r"(?<!\w)(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?!\w)")
_ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
# a day of the week whose name is a number in Vietnamese
_SHORT_DAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat)\b|^[MTWFS]$")


def compare(message: Message) -> Iterator[Finding]:
    """Find numbers, dates, units, percentages and signs that differ from the source."""
    language = message.language
    source = numbers.read(message.source_prose, message.source_language)
    for other in message.others:
        also = numbers.read(prose_of(other), message.source_language)
        source.in_words |= also.in_words | {number.whole for number in also.numbers if number.whole is not None}
        source.possible_months |= also.months | also.possible_months
    if message.is_plural_form:
        source.spelt_out = []
    if not language.months:
        yield from _digits_alone(source, numbers.read(message.prose, message.source_language))
        return
    translation = numbers.read(message.prose, language)
    yield from _dates(source, translation, language)
    yield from _values(source, translation, message)
    yield from _percents(source, translation, message)
    yield from _units(source, translation, message)


def _digits_alone(source: Stated, translation: Stated) -> Iterator[Finding]:
    # nobody has said how this language writes numbers: the digits have to be there, whatever parts them
    theirs, ours = (
        Counter(re.sub(r"\D", "", number.text) for number in stated.numbers) for stated in (source, translation)
    )
    sayable = {str(value) for value in source.in_words | source.months | source.possible_months}
    for value in (theirs - ours).elements():
        yield finding("number/lost", expected=value)
    for value in (ours - theirs).elements():
        if value.lstrip("0") not in sayable:
            yield finding("number/added", actual=value)


def _dates(source: Stated, translation: Stated, language: Language) -> Iterator[Finding]:
    # a month may stand as a number in a list or a table
    as_numbers = {number.whole or 0 for number in translation.numbers if not number.is_date}
    missing = sorted(source.months - translation.months - translation.possible_months - as_numbers)
    added = sorted(translation.months - source.months - source.possible_months)
    for expected, actual in zip(missing, added, strict=False):
        yield finding("date/changed", expected=language.month(expected), actual=language.month(actual))
    for expected in missing[len(added) :]:
        yield finding("date/lost", expected=language.month(expected))
    for actual in added[len(missing) :]:
        yield finding("date/added", actual=language.month(actual))
    for expected in sorted(source.weekdays - translation.weekdays):
        yield finding("date/lost", expected=language.weekday(expected))


def _values(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    language = message.language
    missing, added = _unmatched(source, translation)
    missing = [
        number for number in missing if not (message.is_plural_form or _in_words(number, translation.text, language))
    ]
    added = [number for number in added if not _is_sayable(number, source)]
    # the same digits that mean something else here, and the same number with another sign
    for key, is_alike in (("number/notation", _has_same_digits), ("sign/changed", _has_same_value)):
        for number in list(missing):
            like = next((other for other in added if is_alike(number, other)), None)
            if like is not None:
                missing.remove(number)
                added.remove(like)
                yield finding(key, expected=number.sign + write(number, language), actual=like.sign + like.text)
    for number, other in zip(missing, added, strict=False):
        kind = "date" if number.is_date else "number"
        yield finding(f"{kind}/changed", expected=write(number, language), actual=other.text)
    for number in missing[len(added) :]:
        yield finding("date/lost" if number.is_date else "number/lost", expected=write(number, language))
    for number in added[len(missing) :]:
        yield finding("date/added" if number.is_date else "number/added", actual=number.text)
    values = {number.whole for number in translation.numbers}
    for value in dict.fromkeys(source.spelt_out):
        if value not in values and not _spelling(value, language).search(translation.text):
            yield finding("number/word", expected=str(value))


def _unmatched(source: Stated, translation: Stated) -> tuple[list[Number], list[Number]]:
    """Return the source's numbers without their like in the translation, and the translation's without."""
    scales = {number.scale for number in source.numbers}
    left, missing = list(translation.numbers), []
    for number in source.numbers:
        match = next((other for other in left if _is_alike(number, other, scales)), None)
        if match is not None:
            left.remove(match)
        elif not (_is_repeatable(number) and any(_is_alike(number, other, scales) for other in translation.numbers)):
            missing.append(number)
    added = [
        other
        for other in left
        if not (_is_repeatable(other) and any(_is_alike(number, other, scales) for number in source.numbers))
    ]
    return missing, added


def _is_sayable(number: Number, source: Stated) -> bool:
    """Whether the source says a number that is in digits here: in a word, or as the name of a month or a day."""
    if number.sign == "-":
        return False
    if number.whole in source.in_words | {day + 2 for day in source.weekdays}:
        return True
    if number.whole in range(2, 8) and _SHORT_DAY.search(source.text):
        return True
    return number.whole in source.months | source.possible_months and not number.is_date


def _has_same_digits(number: Number, other: Number) -> bool:
    digits = re.sub(r"\D", "", number.text)
    return number.sign == other.sign and number.scale == other.scale and digits == re.sub(r"\D", "", other.text)


def _has_same_value(number: Number, other: Number) -> bool:
    return number.value == other.value


def _is_repeatable(number: Number) -> bool:
    # a year, or a day of a month, may be said once for two dates, and twice for one
    return number.is_date or (number.whole is not None and not number.unit and 1000 < number.whole < 2100)


def _is_alike(number: Number, other: Number, scales: set[int]) -> bool:
    if number.sign != other.sign and "-" in (number.sign, other.sign):
        return False
    if isinstance(other.value, str):
        # a version stays as it is; a number gets the marks of the language
        is_version = isinstance(number.value, str) or (number.is_name and not number.is_percent)
        return other.value == number.text and is_version
    if isinstance(number.value, str):
        return False
    if number.is_decade and other.value == number.value % 100:
        return True
    # “5 to 10 million”: a language may say the million twice
    return other.value == number.value or (other.scale in scales and other.value == number.value * other.scale)


def _in_words(number: Number, text: str, language: Language) -> bool:
    value = number.whole
    if value is None or number.sign == "-":
        return False
    if number.is_decade and re.search(language.decade(value), text):
        return True
    if any(10 * len(match[1]) + _ROMAN_ONES.index(match[2]) == value for match in _ROMAN.finditer(text)):
        return True
    return _spelling(value, language).search(text) is not None


@cache
def _spelling(value: int, language: Language) -> re.Pattern[str]:
    return re.compile(language.spelling(value), re.IGNORECASE)


def _percents(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    theirs = _count(source.text, message.source_language.percent)
    ours = _count(translation.text, message.language.percent)
    if ours < theirs:
        bare = {number.value for number in translation.numbers if not number.is_percent}
        lost = [number for number in source.numbers if number.is_percent and number.value in bare]
        if lost or MARK in source.text:
            yield finding("percent/lost", expected=f"{write(lost[0], message.language)}%" if lost else "%")
    elif ours and not theirs:
        number = next((number.text for number in translation.numbers if number.is_percent), "")
        yield finding("percent/added", actual=f"{number}%")


def _count(text: str, percent: str) -> int:
    return len(re.findall(rf"[\d{MARK}]\s?(?:{percent})", text))


@cache
def _unit_after_mark(language: Language) -> re.Pattern[str]:
    units = "|".join(f"(?P<u{number}>{names})" for number, names in enumerate(language.units.values()))
    return re.compile(rf"{MARK}[\s-]?(?:{units})(?![\w/])")


def _units(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    language = message.language
    numbers_of = {number.unit: number for number in reversed(source.numbers) if number.unit}
    names = list(message.source_language.units)
    for match in _unit_after_mark(message.source_language).finditer(source.text) if MARK in source.text else ():
        numbers_of.setdefault(names[int((match.lastgroup or "u0")[1:])], Number("", Decimal("NaN")))
    for unit, number in numbers_of.items():
        here = [other.unit for other in translation.numbers if other.value == number.value and other.unit]
        said = re.search(rf"(?:{language.edge}|(?<=\d))(?:{language.units[unit]})(?!\w)", translation.text)
        if not said or (here and unit not in here and not message.is_plural_form):
            yield finding("unit/lost", expected=f"{number.text} {unit}".strip(), actual=here[0] if here else "")
