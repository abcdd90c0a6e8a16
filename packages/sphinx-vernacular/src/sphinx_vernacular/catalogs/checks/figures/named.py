"""Months, days of the week and units, by the names that CLDR has in every language."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.figures import forms
from sphinx_vernacular.catalogs.cldr import names_of
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message
    from sphinx_vernacular.catalogs.numbers import Stated

_DIGIT = re.compile(r"\d")
# the signs of units that are the same in every language
_UNIT = re.compile(r"(?<!\d)(\d{1,15}(?:[.,]\d{1,15})?) ?(km|cm|mm|µm|kg|mg|[KkMGT]i?B|[kMG]Hz|ms|°C|°F|%)(?!\w)")


def _units_alone(source: str, text: str) -> Iterator[Finding]:
    theirs = dict.fromkeys(_UNIT.findall(source))
    ours: dict[str, list[str]] = {}
    for number, unit in _UNIT.findall(text) if theirs else ():
        ours.setdefault(number, []).append(unit)
    for number, unit in theirs:
        here = ours.get(number, [unit])
        if _bytes(unit) not in map(_bytes, here) and f"{number} {unit}" not in text:
            yield finding("unit/changed", expected=f"{number} {unit}", actual=f"{number} {here[0]}")


def _bytes(unit: str) -> str:
    # few tell a GiB from a GB
    return unit.replace("iB", "B").lower()


# names of months that are words as well
_MAY = {3: re.compile(r"\bMar(?:ch)?\b"), 5: re.compile(r"\bMay\b")}


def compare(source: Stated, text: str, message: Message) -> Iterator[Finding]:
    """Find another month, day of the week or unit in the place of the source's, by the names that CLDR has."""
    text = plain(text)
    found = list(_units_alone(source.text, text))
    yield from found
    names = names_of(message.language.code)
    if names is None:
        return
    if source.months or source.possible_months:
        named, digits = names.months(text), _more_digits(source, text, message)
        # the word “may” is no month in small letters
        possible = {month for month in source.possible_months if _MAY.get(month, _DIGIT).search(source.text)}
        missing = sorted(month for month in (source.months | possible) - named if month not in digits)
        for expected, actual in zip(missing, sorted(named - source.months - possible), strict=False):
            yield finding("date/changed", expected=names.month(expected), actual=names.month(actual))
    if source.weekdays:
        named = names.weekdays(text)
        pairs = zip(sorted(source.weekdays - named), sorted(named - source.weekdays), strict=False)
        for expected, actual in pairs:
            yield finding("date/changed", expected=names.weekday(expected), actual=names.weekday(actual))
    yield from _lost_in_brackets(source.text, text, message)
    yield from (each for each in _units_by_name(source.text, text, message) if each not in found)


# what a runner calls ten kilometres, and others ten thousand
_THOUSAND = {"kilometer", "kilogram", "kilobyte", "kilobit"}
# what else the sign of a unit is written for
_LOOSE = {"m": {"minute"}, "kb": {"kilobyte"}, "Kb": {"kilobyte"}, "Mb": {"megabyte"}, "Gb": {"gigabyte"}}
# nearer than this, two numbers may share a unit
_APART = 14


# in brackets a number with its unit, and a number alone
_IN_BRACKETS = re.compile(r"[(（][^()（）]{0,40}?(?<![\d.,])(\d{1,6}) ?([a-z]+)[)）]")
_BARE_IN_BRACKETS = re.compile(r"[(（][^()（）]{0,40}?(?<![\d.,])(\d{1,6})[)）]")


def _lost_in_brackets(source: str, text: str, message: Message) -> Iterator[Finding]:
    """Find a number at the end of brackets that has lost the name of its unit there: (default 30)."""
    names = names_of(message.context.source_language.code)
    if names is None:
        return
    bare = _BARE_IN_BRACKETS.findall(text)
    for number, word in _IN_BRACKETS.findall(source) if bare else ():
        is_measure = any(units for *_, units in names.units(f"{number} {word}"))
        is_alone = len(re.findall(rf"(?<![\d.,]){number}(?!\d)", text)) == bare.count(number) > 0
        if is_measure and is_alone and number not in _BARE_IN_BRACKETS.findall(source):
            yield finding("unit/lost", expected=f"{number} {word}")


def _units_by_name(source: str, text: str, message: Message) -> Iterator[Finding]:
    theirs, names = names_of(message.context.source_language.code), names_of(message.language.code)
    wanted = theirs.units(source) if theirs and _DIGIT.search(source) else []
    if wanted and not any(units for *_, units in wanted) and _is_in_another_language(message):
        told = (other.units(source) for other in map(names_of, _SOURCES) if other is not None)
        wanted = next((each for each in told if any(units for *_, units in each)), [])
    wanted = [(number, word, _THOUSAND if word == "k" else units) for number, word, units in wanted]
    if not names or not any(units for *_, units in wanted):
        return
    said: dict[str, list[set[str]]] = {}
    for number, word, units in wanted:
        said.setdefault(forms.digits_of(number), []).append(units | _LOOSE.get(word, set()))
    ours: dict[str, list[tuple[str, str, set[str]]]] = {}
    for each in names.units(text):
        ours.setdefault(forms.digits_of(each[0]), []).append(each)
    for number, word, is_unit in dict.fromkeys((number, word, bool(units)) for number, word, units in wanted):
        here, there = ours.get(forms.digits_of(number), []), said[forms.digits_of(number)]
        meant = set().union(*there)
        others = [other for _, other, each in here if each and not each & meant]
        # of several with a unit, each may be another
        if is_unit and others and (len(others) == len(here) or (all(there) and len(here) == len(there))):
            yield finding("unit/changed", expected=f"{number} {word}", actual=f"{number} {others[0]}")
        elif is_unit and not others and sum(bool(each) for *_, each in here) < len(there):
            yield from _exchanged((number, word), said, ours, (source, text))


# languages that sources are written in, besides English
_SOURCES = ("es", "fr", "de", "it", "pt", "ru")
_FEW_WORDS = 6


def _is_in_another_language(message: Message) -> bool:
    """Whether hardly any small word of the source is one of the language that sources are taken to be in."""
    words = message.source_words
    return len(words) >= _FEW_WORDS and len(words & message.context.source_language.function_words) < 2


def _exchanged(
    measure: tuple[str, str],
    said: dict[str, list[set[str]]],
    ours: dict[str, list[tuple[str, str, set[str]]]],
    texts: tuple[str, str],
) -> Iterator[Finding]:
    """Find another number of the source's before a unit: 20 times and 10 minutes for 10 times and 20 minutes."""
    number, word = measure
    digits = forms.digits_of(number)
    units = max(said[digits], key=len)
    for value, each in ours.items():
        if value == digits:
            continue
        told = set().union(*said.get(value, []))
        for other, name, meant in each:
            if meant & units and not meant & told and all(map(_are_apart, [number] * 2, [other] * 2, texts)):
                yield finding("unit/changed", expected=f"{number} {word}", actual=f"{other} {name}")
                return


def _are_apart(one: str, other: str, text: str) -> bool:
    """Whether a text has two numbers, and both far from each other wherever they stand."""
    places = [
        [match.start() for match in re.finditer(rf"(?<![\d.,]){re.escape(each)}(?![.,]?\d)", text)]
        for each in (one, other)
    ]
    return all(0 < len(each) < 4 for each in places) and all(
        abs(here - there) > _APART for here in places[0] for there in places[1]
    )


def _more_digits(source: Stated, text: str, message: Message) -> set[int]:
    """Return the numbers that may stand for the name of a month: those that the source has in digits less often."""
    ours, theirs = (Counter(map(int, _SHORT_NUMBER.findall(each))) for each in (text, source.text))
    names = names_of(message.context.source_language.code)
    named = names.months(source.text) if names else set[int]()
    return {number for number in ours if number not in named or ours[number] > theirs[number]}


_SHORT_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
