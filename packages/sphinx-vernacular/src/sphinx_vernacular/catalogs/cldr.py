"""What CLDR knows of every language: its names of months, days of the week and units.

It has their forms in part only, so that a word is known by how it begins; nothing follows from a name that is
missing, only from another one in its place.

>>> names_of("cs").months("do července 2004"), names_of("de").units("10 Stunden oder 30 min")
({7}, [('10', {'hour'}), ('30', {'minute'})])
"""

from __future__ import annotations

import os.path
import re
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W\d_]+")
# a number that nothing but a space or a hyphen parts from a word
_MEASURE = re.compile(r"(?<![\w.,/])(\d{1,15}(?:[.,]\d{1,15})*)[\s\u00a0\u202f-]?(µ?[^\W\d_]+)(?![\w/])")
# where words have no spaces between them, a month is a number
_NUMBERED_MONTH = re.compile(r"(?<!\d)(1[0-2]|[1-9]) ?[月월]")
_DENSE = ("ja", "ko", "yue", "zh")
# shorter names may be the beginning of any word
_SHORT = 5
# an ending has no more letters than this
_ENDING = 3

_UNITS = {
    name: f"{kind}-{name}"
    for kind, names in {
        "duration": "year month week day hour minute second millisecond",
        "length": "kilometer meter centimeter millimeter",
        "mass": "kilogram gram",
        "digital": "byte kilobyte megabyte gigabyte terabyte",
    }.items()
    for name in names.split()
}
# signs that every language uses beside its own
_SIGNS = {
    "ms": "millisecond",
    "km": "kilometer",
    "cm": "centimeter",
    "mm": "millimeter",
    "kg": "kilogram",
    **{f"{letter}{end}": f"{name}byte" for letter, name in zip("kKMGT", ("kilo", "kilo", "mega", "giga", "tera"), strict=True) for end in ("B", "iB")},
}
# what stands behind a number as a sign of one letter and means nothing else there
_LETTERS = {"m": "meter", "s": "second", "м": "meter"}


class _Words:
    """Words that stand for things, by their whole forms and by how they begin."""

    def __init__(self, forms: Mapping[object, Iterable[str]]) -> None:
        self.forms: dict[str, set[object]] = {}
        self.stems: dict[str, tuple[object, int]] = {}
        for thing, names in forms.items():
            words = [name.lower().rstrip(".") for name in names]
            words = [word for word in words if _WORD.fullmatch(word)]
            for word in words:
                self.forms.setdefault(word, set()).add(thing)
            stem = os.path.commonprefix(words)
            if words and len(stem) >= _SHORT - 1 and max(map(len, words)) >= _SHORT:
                self.stems[stem] = (thing, max(map(len, words)) + _ENDING)
        self.first = frozenset(word[:2] for word in self.forms)

    def meant(self, word: str) -> set[object]:
        """Return what a word in small letters may stand for."""
        if word[:2] not in self.first:
            return set()
        if word in self.forms:
            return self.forms[word]
        for end in range(len(word) - 1, _SHORT - 2, -1):
            thing, longest = self.stems.get(word[:end], (None, 0))
            if thing is not None and len(word) <= longest:
                return {thing}
        return set()


class Names:
    """The names that one language has."""

    def __init__(self, code: str) -> None:
        self.code = code
        locale = Locale.parse(code)
        self._months, self._days = (
            {
                number: {names[form]["wide"][number] for form in ("format", "stand-alone") if _is_own(names, form)}
                for number in names["format"]["wide"]
            }
            for names in (locale.months, locale.days)
        )
        self._of_months, self._of_days = _Words(self._months), _Words(self._days)  # pyright: ignore[reportArgumentType]
        patterns = locale._data["unit_patterns"]  # noqa: SLF001 - Babel formats a number with each, and gives no names
        forms = {
            style: {name: set(_bare(patterns.get(unit, {}).get(style, {}))) for name, unit in _UNITS.items()}
            for style in ("long", "short")
        }
        self._of_units = _Words(forms["long"])  # pyright: ignore[reportArgumentType]
        self._signs: dict[str, set[object]] = {sign: {unit} for sign, unit in {**_SIGNS, **_LETTERS}.items()}
        for name, signs in forms["short"].items():
            for sign in signs:
                if len(sign := sign.rstrip(".")) > 1:
                    self._signs.setdefault(sign, set()).add(name)

    def months(self, text: str) -> set[int]:
        """Return the months that a text names."""
        if self.code in _DENSE:
            return {int(match[1]) for match in _NUMBERED_MONTH.finditer(text)}
        return _named(text, self._of_months)

    def weekdays(self, text: str) -> set[int]:
        """Return the days of the week that a text names; 0 is Monday."""
        return _named(text, self._of_days)

    def month(self, number: int) -> str:
        """Return what the language calls a month."""
        return min(self._months[number])

    def weekday(self, number: int) -> str:
        """Return what the language calls a day of the week."""
        return min(self._days[number])

    def units(self, text: str) -> list[tuple[str, set[object]]]:
        """Return each number that a word stands behind, and the units that this word may be."""
        return [
            (match[1], self._signs.get(match[2]) or self._of_units.meant(match[2].lower()))
            for match in _MEASURE.finditer(text)
        ]


def _named(text: str, words: _Words) -> set[int]:
    found: set[object] = set()
    for word in _WORD.findall(text.lower()):
        found |= words.meant(word)
    return {thing for thing in found if isinstance(thing, int)}


def _is_own(names: object, form: str) -> bool:
    """Whether a form is the language's: Babel takes a missing one from anywhere."""
    return form == "format" or names[form]["wide"][1][:1].lower() == names["format"]["wide"][1][:1].lower()  # type: ignore[index]


def _bare(patterns: Mapping[str, object]) -> Iterable[str]:
    for plural, pattern in patterns.items():
        if plural != "per" and isinstance(pattern, str):
            yield pattern.replace("{0}", "").strip("\u00a0\u202f ")


@cache
def names_of(code: str) -> Names | None:
    """Return the names that a language has; None where CLDR does not know it."""
    try:
        return Names(code)
    except (UnknownLocaleError, ValueError):
        return None
