"""What CLDR knows of every language: its names of months, days of the week and units.

It has their forms in part only, so that a word is known by how it begins; nothing follows from a name that is
missing, only from another one in its place.

>>> names_of("cs").months("do července 2004"), names_of("de").units("10 Stunden oder 30 min")
({7}, [('10', 'Stunden', {'hour'}), ('30', 'min', {'minute'})])
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers
from babel.units import UnknownUnitError, format_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Thing = TypeVar("Thing", int, str)

# vowels and tones of Devanagari and Thai are marks, and no letters
_LETTER = r"(?:[^\W\d_]|[\u0900-\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"
_WORD = re.compile(f"{_LETTER}+")
# a number that nothing but a space or a hyphen parts from a word
_MEASURE = re.compile(rf"(?<![A-Za-z\d_.,/])(\d{{1,15}}(?:[.,]\d{{1,15}})*)[\s\u00a0\u202f-]?(µ?{_LETTER}+)(?![\w/])")
# 1970-90s
_DECADES = re.compile(r"(?<!\d)[12]\d\d0(?:[-–]\d0)?s$")
# where words have no spaces between them, a month is a number
_NUMBERED_MONTH = re.compile(r"(?<!\d)(1[0-2]|[1-9]) ?[月월]")
_DENSE = ("ja", "ko", "yue", "zh")
_UNSPACED = (*_DENSE, "th")
_IN_WORDS = re.compile(r"(?<![一二三四五六七八九十百零〇])(十[一二]?|[一二三四五六七八九])月")
_MONTHS_IN_WORDS = {
    word: number
    for number, word in enumerate(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"], 1)
}
# days of the week, with or without their last character; 周一次 is once a week
_WEEKDAYS = {
    "ja": (re.compile("([月火水木金土日])曜"), "月火水木金土日"),
    "ko": (re.compile("([월화수목금토일])요일"), "월화수목금토일"),
    "zh": (
        re.compile(
            "(?:星期|礼拜|禮拜|(?<![一二两兩三四五六七八九十几幾每数數半整本上下\\d])[周週])([一二三四五六日天])(?![个個次天周週])"
        ),
        "一二三四五六日",
    ),
}
# shorter names may be the beginning of any word
_SHORT = 5
# an ending has no more letters than this
_ENDING = 3
# the names of units in a language that writes whole sentences without a space
_LONGEST = 12

_UNITS = {
    name: f"{kind}-{name}"
    for kind, names in {
        "duration": "year month week day hour minute second millisecond microsecond",
        "length": "kilometer meter centimeter millimeter inch foot mile",
        "mass": "kilogram gram pound ounce",
        "digital": "bit kilobit megabit gigabit byte kilobyte megabyte gigabyte terabyte",
    }.items()
    for name in names.split()
}
# their short signs are words: in, ft, lb
_IMPERIAL = ("inch", "foot", "mile", "pound", "ounce")
_DURATIONS = frozenset(name for name, unit in _UNITS.items() if unit.startswith("duration"))
# signs that every language uses beside its own
_SIGNS = {
    "ms": "millisecond",
    "km": "kilometer",
    "cm": "centimeter",
    "mm": "millimeter",
    "kg": "kilogram",
    **{
        f"{letter}{end}": f"{name}byte"
        for letter, name in zip("kKMGT", ("kilo", "kilo", "mega", "giga", "tera"), strict=True)
        for end in ("B", "iB")
    },
}
# what stands behind a number as a sign of one letter and means nothing else there
_LETTERS = {"m": "meter", "s": "second", "h": "hour", "min": "minute", "м": "meter"}
# words of English that other languages use as they are
_LOANED = {"bit": "bit", "bits": "bit", "byte": "byte", "bytes": "byte", "octet": "byte", "octets": "byte"}
# … and what they call a byte where CLDR has that name alone
_MONTHS = {"ja": ("ヶ月", "ケ月", "カ月", "か月")}
# … and how it begins in any language and case: битов, bajtů
_DATA = re.compile(
    r"(kilo|mega|giga|tera|кило|кіло|мега|гига|гіга|тера)?(bit|бит|біт|byt|bajt|байт|octet|oktet)(?!te)\w{0,4}"
)
_DATA_DENSE = {
    "ja": re.compile("(?<![\u30a1-\u30fc])(?:(バイト)|(ビット))"),  # ギガバイト is another unit
    "ko": re.compile("(?<!킬로 )(?<!메가 )(?<!기가 )(?<!테라 )(?:(바이트)|(비트))"),
    "zh": re.compile("(字[节節]|位元組)|(比特|位元(?!組))"),
}
_BITS = ("bit", "бит", "біт")
_PREFIXES = {"k": "kilo", "к": "kilo", "m": "mega", "м": "mega", "g": "giga", "г": "giga", "t": "tera", "т": "tera"}
_BYTES = {"ro": ("octet", "octeți", "octeţi"), "ru": ("байта", "байтов"), "uk": ("байта", "байтів"), "pt": ("octetos",)}


class _Words(Generic[Thing]):
    """Words that stand for things, by their whole forms and by how they begin."""

    def __init__(self, forms: Mapping[Thing, Iterable[str]]) -> None:
        self.forms: dict[str, set[Thing]] = {}
        self.stems: dict[str, tuple[Thing, int]] = {}
        for thing, names in forms.items():
            words = [name.lower().rstrip(".") for name in names]
            words = [word for word in words if _WORD.fullmatch(word)]
            for word in words:
                self.forms.setdefault(word, set()).add(thing)
            stem = _beginning(words)
            if words and len(stem) >= _SHORT - 1 and max(map(len, words)) >= _SHORT:
                self.stems[stem] = (thing, max(map(len, words)) + _ENDING)
        self.first = frozenset(word[:2] for word in self.forms)

    def meant(self, word: str) -> set[Thing]:
        """Return what a word in small letters may stand for."""
        if word[:2] not in self.first:
            return set()
        if word in self.forms:
            return self.forms[word]
        for end in range(len(word) - 1, _SHORT - 2, -1):
            found = self.stems.get(word[:end])
            if found and len(word) <= found[1]:
                return {found[0]}
        return set()


def _beginning(words: list[str]) -> str:
    """Return the letters that all words begin with."""
    return "".join(letters[0] for letters in takewhile(lambda each: len(set(each)) == 1, zip(*words, strict=False)))


class Names:
    """The names that one language has."""

    def __init__(self, code: str) -> None:
        self.code = code
        locale = Locale.parse(code)
        self._months, self._days = (_forms(names) for names in (locale.months, locale.days))
        self._of_months, self._of_days = _Words(self._months), _Words(self._days)
        self._of_units = _Words({name: _long_names(unit, code) for name, unit in _UNITS.items()})
        if code == "en":  # as they are spelt in Britain
            for name in ("kilometer", "meter", "centimeter", "millimeter"):
                for end in ("", "s"):
                    self._of_units.forms.setdefault(f"{name[:-2]}re{end}", set()).add(name)
        self._signs: dict[str, set[str]] = {sign: {unit} for sign, unit in {**_SIGNS, **_LETTERS, **_LOANED}.items()}
        self._signs.update({name: {"byte"} for name in _BYTES.get(code, ())})
        self._signs.update({name: {"month"} for name in _MONTHS.get(code, ())})
        for name, unit in _UNITS.items():
            for short in _names_of_unit(unit, "short", code):
                sign = short.rstrip(".")
                if name in _IMPERIAL and (code not in _UNSPACED or sign.isascii()):
                    continue
                if sign != unit and (len(sign) > 1 or code in _UNSPACED):
                    self._signs.setdefault(sign, set()).add(name)

    def months(self, text: str) -> set[int]:
        """Return the months that a text names."""
        if self.code in _DENSE:
            numbered = {int(match[1]) for match in _NUMBERED_MONTH.finditer(text)}
            return numbered | {_MONTHS_IN_WORDS[match[1]] for match in _IN_WORDS.finditer(text)}
        return _named(text, self._of_months)

    def weekdays(self, text: str) -> set[int]:
        """Return the days of the week that a text names; 0 is Monday."""
        if self.code in _WEEKDAYS:
            pattern, days = _WEEKDAYS[self.code]
            return {days.index(match[1].replace("天", "日")) for match in pattern.finditer(text)}
        return _named(text, self._of_days)

    def month(self, number: int) -> str:
        """Return what the language calls a month."""
        return self._months[number][1]

    def weekday(self, number: int) -> str:
        """Return what the language calls a day of the week."""
        return self._days[number][1]

    def units(self, text: str) -> list[tuple[str, str, set[str]]]:
        """Return each number that a word stands behind, the word, and the units that it may be."""
        return [
            (match[1], match[2], self._unit(match[2]))
            for match in _MEASURE.finditer(text)
            if not (match[2] == "s" and _DECADES.search(text[max(0, match.start() - 5) : match.end()]))
        ]

    def durations(self, text: str) -> dict[str, str]:
        """Return the units of time that a text names, and the first word of each, where words have spaces between."""
        found: dict[str, str] = {}
        for word in _WORD.findall(text) if self.code not in _UNSPACED else ():
            for unit in _DURATIONS & self._of_units.meant(word.lower()):
                found.setdefault(unit, word)
        return found

    def data(self, text: str) -> dict[str, str]:
        """Return the units of data that a text names, and the first word of each."""
        found: dict[str, str] = {}
        if self.code in _DATA_DENSE:
            for match in _DATA_DENSE[self.code].finditer(text):
                found.setdefault("byte" if match[1] else "bit", match[0])
            return found
        for word in _WORD.findall(text) if self.code not in _UNSPACED else ():
            if unit := _unit_of_data(word):
                found.setdefault(unit, word)
        return found

    def _unit(self, word: str) -> set[str]:
        if word in self._signs or self.code not in _UNSPACED:
            # in 24 Tagen: behind a number there may be one more letter of a case
            if self.code != "en" and (unit := _unit_of_data(word)):
                return {unit}
            return (
                self._signs.get(word)
                or self._of_units.meant(word.lower())
                or self._of_units.forms.get(word[:-1].lower() if len(word) >= _SHORT else "", set())
            )
        beginnings = (word[:end] for end in range(_ENDING if self.code in _DENSE else _LONGEST, 0, -1))
        return next((self._signs[sign] for sign in beginnings if sign in self._signs and not sign.isascii()), set())


def _unit_of_data(word: str) -> str:
    """Return the unit of data that a word of some language names, or nothing."""
    match = _DATA.fullmatch(word.lower())
    return _PREFIXES.get((match[1] or "")[:1], "") + ("bit" if match[2] in _BITS else "byte") if match else ""


def _named(text: str, words: _Words[int]) -> set[int]:
    return {thing for word in _WORD.findall(text.lower()) for thing in words.meant(word)}


def _forms(names: Mapping[str, Mapping[str, Mapping[int, str]]]) -> dict[int, tuple[str, str]]:
    """Return the forms that each month or day has within a date and alone."""
    within, alone = (
        {number: _PARTICLE.sub("", name) for number, name in names[form]["wide"].items()}
        for form in ("format", "stand-alone")
    )
    if within[1][:1].lower() != alone[1][:1].lower():  # what a language lacks, Babel takes from anywhere
        alone = within
    return {number: (within[number], alone[number]) for number in within}


# “de juny”, “d’abril”
_PARTICLE = re.compile(r"^d(?:e |['’])")
# numbers that have each form of a plural in some language
_COUNTS = (0, 1, 1.5, 2, 3, 5, 11)
_NUMBER = re.compile(r"[\d.,٫\s]+|^\W+")


def _names_of_unit(unit: str, length: Literal["short", "long"], code: str) -> Iterator[str]:
    for count in _COUNTS:
        try:
            yield _NUMBER.sub("", format_unit(count, unit, length, locale=code))
        except UnknownUnitError:
            return


def _long_names(unit: str, code: str) -> set[str]:
    """Return the whole words for a unit; CLDR leaves them out where the short ones are whole already."""
    names = {name for name in _names_of_unit(unit, "long", code) if name != unit}
    return names or {name for name in _names_of_unit(unit, "short", code) if name != unit and len(name) > 2}


@cache
def percent_of(code: str) -> tuple[str, ...]:
    """Return what a language says for a percent sign.

    >>> percent_of("nl"), percent_of("tlh")
    (('procent',), ())
    """
    try:
        names = {name.strip() for name in _names_of_unit("concentr-percent", "long", code)}
        return tuple(sorted(names - {"%", "", "concentr-percent"}))
    except (UnknownLocaleError, ValueError):
        return ()


_SCALED = re.compile(r"[\u200e\u200f]?0[ \u00a0](\D+)")
# so many letters of a word stay in all its forms, where it is long enough
_KEPT = 6


@cache
def scales_of(code: str) -> tuple[re.Pattern[str], dict[str, int]] | None:
    """Return a pattern for what a language calls a million, a billion and a trillion, and the power of each word.

    >>> pattern, powers = scales_of("pl") or (re.compile(""), {})
    >>> [powers[match[1]] for match in pattern.finditer("74 miliony, 984 miliardów")]
    [6, 9]
    """
    try:
        formats = Locale.parse(code).compact_decimal_formats.get("long") or {}
    except (UnknownLocaleError, ValueError):
        return None
    powers: dict[str, int] = {}
    for power in (6, 9, 12):
        for form in formats:
            match = (
                _SCALED.fullmatch(str(formats[form][str(10**power)].pattern))
                if str(10**power) in formats[form]
                else None
            )
            if match:
                word = match[1].strip().lower()
                powers.setdefault(word[:-2] if len(word) > _KEPT + 1 else word, power)
    if len(set(powers.values())) < 2:
        return None
    words = "|".join(map(re.escape, sorted(powers, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)({words})\w{{0,5}}"), powers


@cache
def names_of(code: str) -> Names | None:
    """Return the names that a language has; None where CLDR does not know it."""
    try:
        return Names(code)
    except (UnknownLocaleError, ValueError):
        return None


@cache
def regions_of(code: str) -> frozenset[str]:
    """Return what stands for a language in the name of a file: its own code, and those of its countries.

    >>> "jp" in regions_of("ja"), "pt" in regions_of("pt"), "de" in regions_of("fr")
    (True, True, False)
    """
    parts = (identifier.lower().split("_") for identifier in locale_identifiers())
    return frozenset(part for first, *rest in parts if first == code for part in (first, *rest))
