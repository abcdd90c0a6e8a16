"""Numbers, dates, units, percentages and signs that a translation states otherwise than its source.

A number in words may stand for one in digits, an Arabic dual for a two, and a year may be said once for two dates.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import numbers
from sphinx_vernacular.catalogs.checks.figures import digits, forms, named, scales
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import Pairs, in_words, matched, roman, says
from sphinx_vernacular.catalogs.numbers import Number, Stated, write
from sphinx_vernacular.catalogs.text import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language
    from sphinx_vernacular.catalogs.message import Message

_SMALL_ROMAN = re.compile(r"\(([ivx]{1,5})\)|^([ivx]{1,5})[.)]\s", re.IGNORECASE)
# a day of the week whose name is a number in Vietnamese
_SHORT_DAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat)\b|^[MTWFS]$")
_HALF_DAY = re.compile(r"(?<!\w)(\d{1,2})(?:[:.]\d\d)?\s?([AaPp])\.?[Mm](?!\w)")
_DIGIT = re.compile(r"\d")
# what a language says in words: 3rd party software is that of others, 1000s are thousands
_THIRD_PARTY = re.compile(r"\b3rd[- ]part(?:y|ies)\b|(?<![\d.,])10{2,6}s\b")
# no verb of a sentence
_MAY_BE_MONTH = re.compile(r"\b(?:March|May)\b(?! [a-z])")


def compare(message: Message) -> Iterator[Finding]:
    """Find numbers, dates, units, percentages and signs that differ from the source."""
    language, source_language, prose = message.language, message.context.source_language, message.source_prose
    if not _has_dates(message):
        if not _has_digits(message) and (not language.months or not _says_any(message)):
            return
        if not language.months and _are_the_same(message):
            yield from scales.as_in_source(numbers.plain(prose), numbers.plain(message.prose), language.code)[0]
            yield from named.compare(Stated(numbers.plain(prose)), message.prose, message)
            return
    prose = forms.without_characters(prose)
    text = forms.with_centuries(forms.without_characters(message.prose), prose)
    prose = _THIRD_PARTY.sub("another", prose)
    text = forms.with_enumerators(forms.with_points(text, prose), prose)
    text = forms.with_amounts(forms.with_decades(text, prose), prose)
    text, prose = forms.without_parts(forms.with_hyphens(text, prose), prose), forms.with_hyphens(prose, text)
    versions, text, prose = forms.without_dates(text, prose)
    yield from (finding("number/version", expected=version) for version in versions)
    times = {match[0]: _in_24_hours(match, message.prose) for match in _each_time(prose)}
    source = numbers.read(_HALF_DAY.sub(lambda match: times[match[0]], prose), source_language)
    for other in message.others:
        also = numbers.read(message.parse(other).prose, source_language)
        source.in_words |= also.in_words | {number.whole for number in also.numbers if number.whole is not None}
        source.possible_months |= also.months | also.possible_months
    if message.is_plural_form:
        source.spelt_out = []
    source.in_words |= {roman(match[1] or match[2]) for match in _SMALL_ROMAN.finditer(source.text)}
    if not language.months:
        yield from digits.compare(source, text, digits.other_code(message), language.code)
        yield from named.compare(source, text, message)
        return
    translation = numbers.read(forms.without_spaces(text, prose), language)
    yield from _dates(source, translation, language)
    yield from _half_days(source, translation, language)
    yield from _values(source, translation, message)
    yield from _percents(source, translation, message)
    yield from _units_of_marks(source, translation, message)


def _each_time(text: str) -> list[re.Match[str]]:
    return list({match[0]: match for match in _HALF_DAY.finditer(text)}.values())


def _has_digits(message: Message) -> bool:
    if "0" not in message.characters:
        return False
    return _DIGIT.search(message.source_prose) is not None or _DIGIT.search(message.prose) is not None


def _says_any(message: Message) -> bool:
    """Whether a source says a number in words or has a place for one, or a translation names a month."""
    in_words, _ = message.context.source_language.number_words(message.source_prose)
    return (
        bool(in_words)
        or MARK in message.source_prose
        or bool(message.language.calendar(message.prose, message.prose).months)
    )


def _has_dates(message: Message) -> bool:
    """Whether a source names a month or a day of the week."""
    source_language, prose = message.context.source_language, message.source_prose
    words = source_language.words_of_dates
    # “may” is a word as well
    if words is not None and not any(word.capitalize() in prose for word in words & message.source_words):
        return False
    dates = source_language.calendar(prose, prose)
    return bool(dates.months or dates.weekdays) or _MAY_BE_MONTH.search(prose) is not None


def _are_the_same(message: Message) -> bool:
    """Whether a translation has the source's numbers in the source's order and notation: most have."""
    theirs = forms.NUMBER.findall(numbers.plain(message.source_prose))
    return theirs == forms.NUMBER.findall(numbers.plain(message.prose))


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


def _in_24_hours(match: re.Match[str], translation: str) -> str:
    """Return a time as it is if the translation says it so, else with the hour that it may have there."""
    hour = int(match[1]) % 12 + 12 * (match[2] in "Pp")
    if hour != int(match[1]) and re.search(rf"(?<!\d)0?{hour}(?!\d)", numbers.plain(translation)):
        return f"{hour}{match[0][len(match[1]) :].rstrip('apmAPM. ')}"
    return match[0]


def _half_days(source: Stated, translation: Stated, language: Language) -> Iterator[Finding]:
    for match in _each_time(source.text):
        if not re.search(language.half_days[match[2] in "Pp"], translation.text):
            yield finding("date/half", expected=match[0])


def _values(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    language = message.language
    pairs, missing, added = matched(source, translation)
    said = [number for number in missing if message.is_plural_form or in_words(number, translation.text, language)]
    missing = [number for number in missing if number not in said]
    unmarked, marked = digits.other_code(message) if missing or added else ("", "")
    others = () if added else digits.of_other_names(source.text, translation.text)
    missing = [number for number in missing if number.text not in marked and number.text not in others]
    unmarked += unmarked.replace(".", ",")  # 1.3 m/s in the notation of the language
    added = [number for number in added if number.text not in unmarked and not _is_sayable(number, source, missing)]
    yield from _differences(missing, added, message)
    values = {number.whole for number in translation.numbers}
    for value in dict.fromkeys(source.spelt_out):
        if value not in values and not says(value, translation.text, language):
            yield finding("number/word", expected=str(value))
    if not message.is_plural_form:
        pairs = [(number, other) for number, other in pairs if not _is_minutes(number, other, source)]
        yield from _units(pairs, said, translation, language)


def _differences(missing: list[Number], added: list[Number], message: Message) -> Iterator[Finding]:
    """Say of each number that is missing what stands in its place."""

    def written(number: Number) -> str:
        return write(number, message.language, message.context.source_language)

    # the same digits that mean something else here, and the same number with another sign
    for key, is_alike in (("number/notation", _has_same_digits), ("sign/changed", _has_another_sign)):
        for number in list(missing):
            like = next((other for other in added if is_alike(number, other)), None)
            if like is not None:
                missing.remove(number)
                added.remove(like)
                yield finding(key, expected=number.sign + written(number), actual=like.sign + _shown(like))
    for number, other in zip(missing, added, strict=False):
        yield finding(f"{_kind(number)}/changed", expected=written(number), actual=_shown(other))
    for number in missing[len(added) :]:
        if not number.is_glued:  # 3D may be said in a word
            yield finding(f"{_kind(number)}/lost", expected=written(number))
    for number in added[len(missing) :]:
        more = finding(f"{_kind(number)}/added", actual=_shown(number))
        yield more._replace(own_level=Level.STYLE) if number.is_glued else more  # ID3 may be the name of what is said


def _kind(number: Number) -> str:
    return "date" if number.is_date else "number"


def _shown(number: Number) -> str:
    return f"{number.text} {number.scale_word}".strip()


def _is_sayable(number: Number, source: Stated, missing: list[Number]) -> bool:
    """Whether the source says a number that is in digits here: in a word, or as the name of a month or a day."""
    if number.sign == "-" and f"-{number.text}-" not in source.text:
        return False
    if number.whole in source.in_words | {day + 2 for day in source.weekdays}:
        return True
    if number.whole in range(2, 8) and _SHORT_DAY.search(source.text):
        return True
    if any(other.is_glued and other.value == number.value for other in source.numbers):
        return True  # 2D is of two dimensions
    if number.whole == 1 and not missing and re.search(r"\b[Aa]n?\b", source.text):
        return True  # “a note”
    return number.whole in source.months | source.possible_months and not number.is_date


def _has_same_digits(number: Number, other: Number) -> bool:
    digits = re.sub(r"\D", "", number.text)
    same = digits == re.sub(r"\D", "", other.text) and (digits == number.text or digits != other.text)
    return same and number.sign == other.sign and number.scale == other.scale


def _has_another_sign(number: Number, other: Number) -> bool:
    return number.value == other.value and number.sign != other.sign


def _percents(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    theirs = _count(source, message.context.source_language)
    ours = _count(translation, message.language)
    if ours < theirs:
        bare = {number.value for number in translation.numbers if not number.is_percent}
        lost = [number for number in source.numbers if number.is_percent and number.value in bare]
        if lost or MARK in source.text:
            shown = write(lost[0], message.language, message.context.source_language) if lost else ""
            yield finding("percent/lost", expected=f"{shown}%")
    elif ours and not theirs:
        number = next((number.text for number in translation.numbers if number.is_percent), "")
        yield finding("percent/added", actual=f"{number}%")


def _count(stated: Stated, language: Language) -> int:
    of_marks = len(_of_marks(language)[1].findall(stated.text)) if MARK in stated.text else 0
    return sum(number.is_percent for number in stated.numbers) + of_marks


@cache
def _of_marks(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns for a unit and for a percent sign beside something that is filled in."""
    units = "|".join(f"(?P<u{number}>{names})" for number, names in enumerate(language.units.values()))
    return re.compile(rf"{MARK}[\s-]?(?:{units})(?![\w/])"), re.compile(rf"{MARK}\s?(?:{language.percent})|%{MARK}")


def _units(pairs: Pairs, said: list[Number], translation: Stated, language: Language) -> Iterator[Finding]:
    for number, other in pairs:
        if number.unit and other.unit and other.unit != number.unit:
            yield finding("unit/changed", expected=f"{number.text} {number.unit}", actual=f"{other.text} {other.unit}")
        elif number.unit and not other.unit and not _says(number.unit, translation, language):
            yield finding("unit/lost", expected=f"{number.text} {number.unit}")
    for number in said:
        if number.unit and not _says(number.unit, translation, language):
            yield finding("unit/lost", expected=f"{number.text} {number.unit}")


def _is_minutes(number: Number, other: Number, source: Stated) -> bool:
    """Whether the m behind a number is no metre: a translation has minutes there."""
    return (number.unit, other.unit) == ("m", "minute") and re.search(
        rf"(?<!\d){re.escape(number.text)}[\s-]?m(?!\w)", source.text
    ) is not None


def _units_of_marks(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    if MARK not in source.text:
        return
    units = list(message.context.source_language.units)
    for match in _of_marks(message.context.source_language)[0].finditer(source.text):
        unit = units[int((match.lastgroup or "u0")[1:])]
        if not _says(unit, translation, message.language):
            yield finding("unit/lost", expected=unit)


def _says(unit: str, translation: Stated, language: Language) -> bool:
    return _unit(unit, language).search(translation.text) is not None or any(
        number.unit == unit for number in translation.numbers
    )


@cache
def _unit(unit: str, language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{language.edge}|(?<=\d))(?:{language.units[unit]})(?!\w)")
