"""Numbers, dates, units, percentages and signs that a translation states otherwise than the English.

`compare` knows what writers do: digits of either script, a comma or a point for decimals, a number in words
for one in digits, the Arabic dual in place of a two, months by name or by number, a year that is said once
for two dates. `sphinx_vernacular.catalogs.notation` has the words of each language.

>>> list(compare("It took 1,250 days.", "Mất 1.250 ngày.", "vi"))
[]
>>> list(compare("It took 1,250 days.", "Mất 1.520 ngày.", "vi"))
[Difference(kind='number/changed', wanted='1.250', found='1.520')]
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from sphinx_vernacular.catalogs.notation import (
    AR_DUALS,
    AR_LARGE,
    AR_ONES,
    AR_TENS,
    ENGLISH,
    LANGUAGES,
    LOOSE,
    ONES,
    ORDINALS,
    TENS,
    VI_BEHIND,
    VI_LARGE,
    VI_ONES,
    Notation,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# stands in a text for a placeholder or a role that becomes a figure
MARK = "\ufffc"

_DIGITS = {
    **{0x660 + digit: str(digit) for digit in range(10)},
    **{0x6F0 + digit: str(digit) for digit in range(10)},
    **dict(zip(map(ord, "٫٬٪−\u00a0\u202f\u2009"), ".,%-   ", strict=True)),
}
# harakat and controls of direction stand between letters and change no number
_SILENT = re.compile("[\u0640\u064b-\u0652\u0670\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])")
_ROMAN = re.compile(r"(?<!\w)(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?!\w)")
_NAMED = re.compile(
    r"(?:[A-Z][\w-]*|[Vv]ersion|\bv|[><=]=|[Ss]ection|[Cc]hapter|[Tt]able|[Ff]igure|[Ss]tep|[Pp]art|[Ii]tem)[ .]?$"
)


class Difference(NamedTuple):
    """What a translation states otherwise: the kind of difference, the English figure, the translation's."""

    kind: str
    wanted: str = ""
    found: str = ""


class Number(NamedTuple):
    """A number in a text, and what it is a number of. A value that is a text is a version, such as 9.0.4."""

    text: str
    value: Decimal | str
    scale: int = 1
    sign: str = ""
    percent: bool = False
    unit: str = ""
    dated: bool = False
    named: bool = False
    decade: bool = False

    @property
    def whole(self) -> int | None:
        """The value if it is a whole number."""
        return int(self.value) if isinstance(self.value, Decimal) and self.value % 1 == 0 else None


@dataclass(slots=True)
class Stated:
    """What a text states."""

    text: str
    numbers: list[Number] = field(default_factory=list)
    months: set[int] = field(default_factory=set)
    perhaps: set[int] = field(default_factory=set)  # words that may be the name of a month, and may not
    weekdays: set[int] = field(default_factory=set)
    words: set[int] = field(default_factory=set)  # English numbers in words
    spelt: list[int] = field(default_factory=list)  # those of them that every language says


def read(text: str, notation: Notation) -> Stated:
    """Return what a text states, in the notation of its language."""
    found = Stated(_SILENT.sub("", text).translate(_DIGITS))
    rest = re.sub(r"(?<=\d)( ?[kcm]?m)2\b", r"\1²", found.text)
    for pattern, year, month, day in ((_ISO, 1, 2, 3), (_SLASHED, 4, 3, 1)):
        for match in list(pattern.finditer(rest)):
            if 1 <= int(match[month]) <= 12 and 1 <= int(match[day]) <= 31:
                found.months.add(int(match[month]))
                found.numbers += [_dated(match[year]), _dated(match[day])]
                rest = rest.replace(match[0], "")
    if notation is ENGLISH:
        _english_months(found)
        _english_words(found)
    elif notation is LANGUAGES["vi"]:
        rest = _vietnamese_months(found, rest)
    else:
        months, weekdays, some = _calendar(notation)
        if some.search(found.text):
            found.months |= {number for number, name in enumerate(months, 1) if name.search(found.text)}
            found.weekdays = {number for number, name in enumerate(weekdays) if name.search(found.text)}
    found.numbers += _numbers(rest, notation)
    return found


def _dated(text: str) -> Number:
    return Number(text, Decimal(int(text)), dated=True)


@cache
def _calendar(notation: Notation) -> tuple[list[re.Pattern[str]], list[re.Pattern[str]], re.Pattern[str]]:
    """Return patterns for each month and each day of the week, and one that says whether it is worth looking."""
    months, weekdays = (
        [re.compile(rf"{notation.edge}(?:{names})(?!\w)") for names in table]
        for table in (notation.months, notation.weekdays)
    )
    return months, weekdays, re.compile("|".join([*notation.months, *notation.weekdays]))


# “may” and “march” are words as well; a short name is a month only beside a number
_MAY = r"\b(?:in|of|since|until|from|to|by|late|early|last|next|every|between|and|or) {0}\b|^{0}$"
_SURE = [
    re.compile(
        (_MAY.format(full) if full in ("May", "March") else rf"\b{full}\b")
        + rf"|\d\s(?:{names})\b|\b(?:{names})\.?,?\s\d"
    )
    for names in ENGLISH.months
    for full in [names.partition("|")[0]]
]
_PERHAPS = [re.compile(rf"\b(?:{names})\b", re.IGNORECASE) for names in ENGLISH.months]
_DAYS = [re.compile(rf"\b{name}s?\b") for name in ENGLISH.weekdays]
_SOME = re.compile("|".join([*ENGLISH.months, *ENGLISH.weekdays]), re.IGNORECASE)


def _english_months(found: Stated) -> None:
    if not _SOME.search(found.text):
        return
    sure = {number for number, name in enumerate(_SURE, 1) if name.search(found.text)}
    found.months |= sure
    found.perhaps = {number for number, name in enumerate(_PERHAPS, 1) if name.search(found.text)} - sure
    found.weekdays = {number for number, name in enumerate(_DAYS) if name.search(found.text)}


_TENS = {word: 20 + 10 * number for number, word in enumerate(TENS)}
_TENS |= {word[:-1] + "ieth": value for word, value in _TENS.items()}
_ONES = {word: number for number, word in enumerate(ONES)}
_ORDER = {word: number for number, word in enumerate(ORDINALS)}
_NUMBERS = re.compile(r"\b(" + "|".join({**_TENS, **_ONES, **_ORDER, **LOOSE}) + r")\b(?:[- ]([a-z]+))?")


def _english_words(found: Stated) -> None:
    text, at = found.text.lower(), 0
    while match := _NUMBERS.search(text, at):
        word, after = match[1], match[2] or ""
        at = match.end(1)
        rest = _ONES.get(after, _ORDER.get(after, 0)) if word in _TENS else 0
        if 0 < rest < 10:  # twenty-one, twenty-first
            at = match.end()
        value = _TENS.get(word, _ONES.get(word))
        if value is not None:
            found.words.add(value + rest)
            if value > 2:
                found.spelt.append(value + rest)
        elif word in _ORDER:
            found.words.add(_ORDER[word])
        found.words |= set(LOOSE.get(word, ()))


def _vietnamese_months(found: Stated, text: str) -> str:
    """Note the months and the days of the week, whose names are numbers; return the text without them."""
    notation, lower = LANGUAGES["vi"], text.lower()
    for number, names in enumerate(notation.months if "tháng " in lower else (), 1):
        if re.search(rf"\btháng 0?{number}\b", lower):
            found.months.add(number)
        elif re.search(rf"\btháng (?:{names})\b", lower):
            found.perhaps.add(number)
    for number, name in enumerate(notation.weekdays if re.search(r"\bthứ |\bchủ nhật|\bcn\b", lower) else ()):
        if re.search(rf"\b{'' if number == 6 else 'thứ '}(?:{name})\b", lower):
            found.weekdays.add(number)
    for match in re.finditer(r"\bngày (\d{1,2})/(\d{1,2})(?![\d/])", lower):
        if 1 <= int(match[2]) <= 12:
            found.months.add(int(match[2]))
            text = re.sub(rf"(?<=[Nn]gày {match[1]})/{match[2]}", "", text)
    return text


def _numbers(text: str, notation: Notation) -> Iterator[Number]:
    pattern, after = _patterns(notation)
    vietnamese = notation is LANGUAGES["vi"]
    for match in pattern.finditer(text):
        head, raw = text[: match.start()], match[0]
        if vietnamese and re.search(r"\b[Tt]háng $", head) and raw.isdigit() and int(raw) <= 12:
            continue  # the name of a month
        tail = after.match(text, match.end())
        assert tail is not None  # every part of it may be missing
        value = _value(match, notation)
        scale = next((factor for number, (_, factor) in enumerate(notation.scales) if tail[f"s{number}"]), 1)
        unit = next((name for number, name in enumerate(notation.units) if tail[f"u{number}"]), "")
        if head.endswith(("$", "€", "£")):
            unit = {"$": "dollar", "€": "euro", "£": "pound"}[head[-1]]
        sign = re.search(r"(?<![\w)\]%.,:/-])[-+]$", head)
        minus = re.search(rf"{notation.edge}(?:{notation.negative})\s$", head)
        yield Number(
            raw,
            (value * scale).normalize() if isinstance(value, Decimal) else value,
            scale=scale,
            sign="-" if minus else sign[0] if sign else "",
            percent=bool(tail["percent"]),
            unit=unit,
            dated=bool(re.search(rf"(?:{notation.before_date})$", head))
            or bool(re.compile(notation.after_date).match(text, match.end())),
            named=bool(_NAMED.search(head)),
            decade=bool(tail["decade"]),
        )


@cache
def _patterns(notation_: Notation) -> tuple[re.Pattern[str], re.Pattern[str]]:
    decimal, group = re.escape(notation_.decimal), re.escape(notation_.group)
    number = re.compile(
        rf"(?P<grouped>\d{{1,3}}(?:{group}\d{{3}})+(?:{decimal}\d+)?(?![.,]?\d))"
        r"|(?P<version>\d+(?:\.\d+){2,})|(?P<decimal>\d+[.,]\d+)|(?P<plain>\d+)"
    )
    units = "|".join(f"(?P<u{index}>{names})" for index, names in enumerate(notation_.units.values()))
    scales = "|".join(f"(?P<s{index}>{names})" for index, (names, _) in enumerate(notation_.scales))
    after = re.compile(
        rf"(?P<decade>s\b)?(?:\s?-?(?:{scales})(?!\w))?"
        rf"(?:\s?(?P<percent>{notation_.percent})|[\s-]?(?:{units})(?![\w/]))?"
    )
    return number, after


def _value(match: re.Match[str], notation: Notation) -> Decimal | str:
    raw = match[0]
    if match["grouped"]:
        return Decimal(raw.replace(notation.group, "").replace(notation.decimal, "."))
    if match["version"] or (match["decimal"] and notation is LANGUAGES["vi"] and "." in raw):
        return raw  # a point is no decimal mark in Vietnamese
    return Decimal(raw.replace(",", "."))


def write(number: Number, language: str) -> str:
    """Write a number as the language does: with marks where the English has some.

    >>> write(Number("1,250.5", Decimal("1250.5")), "vi")
    '1.250,5'
    """
    if isinstance(number.value, str):
        return number.value
    notation = LANGUAGES.get(language, ENGLISH)
    whole, _, part = f"{number.value / number.scale:f}".partition(".")
    if "," in number.text:
        whole = f"{int(whole):,}".replace(",", notation.group)
    return f"{whole}{notation.decimal}{part}" if part else whole


def compare(
    source: str, text: str, language: str, *, others: Iterable[str] = (), form: bool = False
) -> Iterator[Difference]:
    """Yield what a translation states otherwise than the English.

    ``others`` are English texts that it may follow as well (the singular of a plural);
    ``form`` says that it is one form of a plural, which may leave its number to the grammar.
    """
    english = read(source, ENGLISH)
    for other in others:
        also = read(other, ENGLISH)
        english.words |= also.words | {number.whole for number in also.numbers if number.whole is not None}
        english.perhaps |= also.months | also.perhaps
    if form:
        english.spelt = []
    if language not in LANGUAGES:
        yield from _digits_alone(english, read(text, ENGLISH))
        return
    translation = read(text, LANGUAGES[language])
    yield from _months(english, translation, language)
    yield from _values(english, translation, language, form=form)
    yield from _percents(english, translation, language)
    yield from _units(english, translation, language, form=form)


def _digits_alone(english: Stated, other: Stated) -> Iterator[Difference]:
    # nobody has said how this language writes numbers: the digits have to be there, whatever parts them
    ours, theirs = (Counter(re.sub(r"\D", "", number.text) for number in stated.numbers) for stated in (english, other))
    known = {str(value) for value in english.words | english.months | english.perhaps}
    for value in (ours - theirs).elements():
        yield Difference("number/lost", value)
    for value in (theirs - ours).elements():
        if value.lstrip("0") not in known:
            yield Difference("number/added", found=value)


def _months(english: Stated, other: Stated, language: str) -> Iterator[Difference]:
    # a month may stand as a number in a list or a table
    found = other.months | other.perhaps | {number.whole or 0 for number in other.numbers if not number.dated}
    missing = sorted(english.months - found)
    added = sorted(other.months - english.months - english.perhaps)
    for wanted, got in zip(missing, added, strict=False):
        yield Difference("date/changed", month(wanted, language), month(got, language))
    for wanted in missing[len(added) :]:
        yield Difference("date/lost", month(wanted, language))
    for got in added[len(missing) :]:
        yield Difference("date/added", found=month(got, language))
    for wanted in sorted(english.weekdays - other.weekdays):
        yield Difference("date/lost", weekday(wanted, language))


def month(number: int, language: str) -> str:
    """Return what a language calls a month.

    >>> month(4, "ar"), month(4, "vi")
    ('أبريل', 'tháng 4')
    """
    return f"tháng {number}" if language == "vi" else _first(LANGUAGES[language].months[number - 1])


def weekday(number: int, language: str) -> str:
    """Return what a language calls a day of the week; 0 is Monday."""
    name = _first(LANGUAGES[language].weekdays[number])
    if language == "vi":
        return name if number == 6 else f"thứ {name}"
    return f"ال{name}"


def _first(names: str) -> str:
    return re.sub(r"\[(.)[^]]*\]", r"\1", names.partition("|")[0])


def _values(english: Stated, other: Stated, language: str, *, form: bool) -> Iterator[Difference]:
    missing, added = _unmatched(english, other)
    missing = [] if form else [number for number in missing if not _in_words(number, other.text, language)]
    loose = english.words | {day + 2 for day in english.weekdays}
    if _SHORT_DAY.search(english.text):
        loose |= set(range(2, 8))
    months = english.months | english.perhaps
    added = [
        number
        for number in added
        if number.sign == "-" or not (number.whole in loose or (number.whole in months and not number.dated))
    ]
    # the same digits that mean something else here, and the same number with another sign
    for kind, alike in (("number/notation", _same_digits), ("sign/changed", _same_value)):
        for wanted in list(missing):
            got = next((number for number in added if alike(wanted, number)), None)
            if got is not None:
                missing.remove(wanted)
                added.remove(got)
                yield Difference(kind, wanted.sign + write(wanted, language), got.sign + got.text)
    for wanted, got in zip(missing, added, strict=False):
        kind = "date/changed" if wanted.dated else "number/changed"
        yield Difference(kind, write(wanted, language), got.text)
    for wanted in missing[len(added) :]:
        yield Difference("date/lost" if wanted.dated else "number/lost", write(wanted, language))
    for got in added[len(missing) :]:
        yield Difference("date/added" if got.dated else "number/added", found=got.text)
    said = {number.whole for number in other.numbers}
    for value in dict.fromkeys(english.spelt):
        if value not in said and not re.search(_spelling(value, language), other.text, re.IGNORECASE):
            yield Difference("number/word", str(value))


# a day of the week whose name is a number in Vietnamese
_SHORT_DAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat)\b|^[MTWFS]$")


def _same_digits(wanted: Number, got: Number) -> bool:
    digits = re.sub(r"\D", "", wanted.text)
    return wanted.sign == got.sign and wanted.scale == got.scale and digits == re.sub(r"\D", "", got.text)


def _same_value(wanted: Number, got: Number) -> bool:
    return wanted.value == got.value


def _unmatched(english: Stated, other: Stated) -> tuple[list[Number], list[Number]]:
    """Return the English numbers without their like in the translation, and the translation's without."""
    scales = {number.scale for number in english.numbers}
    left, missing = list(other.numbers), []
    for wanted in english.numbers:
        match = next((got for got in left if _alike(wanted, got, scales)), None)
        if match is not None:
            left.remove(match)
        elif not (_repeatable(wanted) and any(_alike(wanted, got, scales) for got in other.numbers)):
            missing.append(wanted)
    added = [
        got for got in left if not (_repeatable(got) and any(_alike(wanted, got, scales) for wanted in english.numbers))
    ]
    return missing, added


def _repeatable(number: Number) -> bool:
    # a year, or a day of a month, may be said once for two dates, and twice for one
    return number.dated or (number.whole is not None and not number.unit and 1000 < number.whole < 2100)


def _alike(wanted: Number, got: Number, scales: set[int]) -> bool:
    if wanted.sign != got.sign and "-" in (wanted.sign, got.sign):
        return False
    if isinstance(got.value, str):
        # a version stays as it is; a number gets the marks of the language
        return got.value == wanted.text and (isinstance(wanted.value, str) or (wanted.named and not wanted.percent))
    if isinstance(wanted.value, str):
        return False
    if wanted.decade and got.value == wanted.value % 100:
        return True
    # “5 to 10 million”: a language may say the million twice
    return got.value == wanted.value or (got.scale in scales and got.value == wanted.value * got.scale)


def _in_words(number: Number, text: str, language: str) -> bool:
    value = number.whole
    if value is None or number.sign == "-":
        return False
    if number.decade and language == "ar" and value % 100 >= 20:
        return re.search(AR_TENS[value % 100 // 10 - 1].removesuffix("[وي]ن"), text) is not None
    if any(10 * len(match[1]) + _ROMAN_ONES.index(match[2]) == value for match in _ROMAN.finditer(text)):
        return True
    return re.search(_spelling(value, language), text, re.IGNORECASE) is not None


_ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


@cache
def _spelling(value: int, language: str) -> str:
    """Return a pattern for a number in words; one that nothing matches where nobody writes it so."""
    if language == "vi":
        return rf"(?<!\w)(?:{_vietnamese(value)})(?!\w)"
    return rf"{LANGUAGES[language].edge}(?:{_arabic(value)})"


def _vietnamese(value: int) -> str:
    if value < 10:  # and no part of a larger one
        return rf"(?<!mười )(?<!mươi )(?:{VI_ONES[value]})(?! mươi)"
    if value < 100:
        tens = "mười" if value < 20 else f"(?:{VI_ONES[value // 10]}) mươi"
        return f"{tens} (?:{VI_ONES[value % 10]})" if value % 10 else f"{tens}(?! (?:{VI_BEHIND})(?!\\w))"
    if 100 < value < 200:
        return f"trăm(?: lẻ| linh)? {_vietnamese(value - 100)}"
    return VI_LARGE.get(value, "(?!)")


def _arabic(value: int) -> str:
    if value < 10:
        return rf"(?:{AR_ONES[value]})(?!\w* عشرة?(?!\w))(?!\w* و(?:ال)?(?:{'|'.join(AR_TENS[1:])}))"
    if value == 10:
        return r"عشر(?![وي]ن)|عاشر"
    if value < 20:
        return rf"(?:{AR_ONES[value - 10]})\w* عشر"
    if value < 100:
        tens = AR_TENS[value // 10 - 1]
        return rf"(?:{AR_ONES[value % 10]})\w* و(?:ال)?{tens}" if value % 10 else tens
    if 100 < value < 200:
        return rf"(?:{_arabic(value - 100)})\w* بعد المئة|مئة و(?:{_arabic(value - 100)})"
    return AR_DUALS.get(value) or AR_LARGE.get(value, "(?!)")


def _percents(english: Stated, other: Stated, language: str) -> Iterator[Difference]:
    ours, theirs = _count(english.text, ENGLISH.percent), _count(other.text, LANGUAGES[language].percent)
    if theirs < ours:
        bare = {number.value for number in other.numbers if not number.percent}
        lost = [number for number in english.numbers if number.percent and number.value in bare]
        if lost or MARK in english.text:
            yield Difference("percent/lost", f"{write(lost[0], language)}%" if lost else "%")
    elif theirs and not ours:
        yield Difference("percent/added", found=next((n.text for n in other.numbers if n.percent), "") + "%")


def _count(text: str, percent: str) -> int:
    return len(re.findall(rf"[\d{MARK}]\s?(?:{percent})", text))


# a unit behind a placeholder
_MARKED = re.compile(
    rf"{MARK}[\s-]?(?:"
    + "|".join(f"(?P<u{number}>{names})" for number, names in enumerate(ENGLISH.units.values()))
    + r")(?![\w/])"
)


def _units(english: Stated, other: Stated, language: str, *, form: bool) -> Iterator[Difference]:
    notation = LANGUAGES[language]
    wanted = {number.unit: number for number in reversed(english.numbers) if number.unit}
    for match in _MARKED.finditer(english.text) if MARK in english.text else ():
        wanted.setdefault(list(ENGLISH.units)[int((match.lastgroup or "u0")[1:])], Number("", ""))
    for unit, number in wanted.items():
        here = [got.unit for got in other.numbers if got.value == number.value and got.unit]
        said = re.search(rf"(?:{notation.edge}|(?<=\d))(?:{notation.units[unit]})(?!\w)", other.text)
        if not said or (here and unit not in here and not form):
            yield Difference("unit/lost", f"{number.text} {unit}".strip(), here[0] if here else "")
