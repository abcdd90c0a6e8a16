"""What a text states in figures: numbers with their units and signs, months, days of the week.

It knows what writers do: digits of either script, a comma or a point for decimals, months by name or by number.

>>> from sphinx_vernacular.catalogs import languages
>>> [number.value for number in read("Mất 1.250,5 ngày.", languages.get("vi")).numbers]
[Decimal('1250.5')]
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language

# Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer and full-width digits
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xED0, 0x1040, 0x17E0, 0xFF10)
_DIGITS = {
    **{zero + digit: str(digit) for zero in _ZEROS for digit in range(10)},
    **dict(zip(map(ord, "٫٬٪−\u00a0\u202f\u2009"), ".,%-   ", strict=True)),
}
# .5 is 0.5; a pattern is faster where it begins with the character that few texts have
_NO_ZERO = re.compile(r"\.(?=\d)(?<![a-zA-Z\d.,/\\)\]]\.)(?=\d+(?!\.?\d))")
# 2,3,4 are three numbers
_ROW = re.compile(r"\d(?=,)(?<![\d,].)(?<!\d\.\d)(?:,\d{1,2}){2,20}(?!\d|[.,]\d)")
# ١٨،٩٢١،٠٠٥
_ARABIC_GROUP = re.compile(r"(?<=\d)،(?=\d{3}(?!\d))")
# harakat and controls of direction stand between letters and change no number
_SILENT = re.compile("[\u0640\u064b-\u0652\u0670\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_SPECIAL = re.compile(f"{_SILENT.pattern}|[{''.join(map(chr, _DIGITS))}]")
_SQUARE = re.compile(r"(?<=\d)( ?(?:[kcm]?m|كم|سم|مم|م))2(?![\d\w])")
_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d?)-(\d\d?)(?![\w-])")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])")
# a word that a number belongs to as a name: Python 3.13, section 4.2
_NAMED = re.compile(
    r"(?:(?<![\w-])[A-Z][\w-]*+|(?:[Vv]er(?:sion|\.)?|\bv|[><=]=|[Ss]ection|[Cc]hapter|[Tt]able|[Ff]igure|[Ss]tep|[Pp]art|[Ii]tem))"
    r"[ .]?(?=\d)"
)
_SIGN = re.compile(r"(?<![\w)\]%.,:/-])[-+]$")
_RELATION = re.compile(r"([<>≤≥])=?\s?$")
_CURRENCY = re.compile(r"(?<![\d$])([$€£])\s?$")
_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound"}
_LETTER_AFTER = re.compile(r"(?!(?:st|nd|rd|th|s)\b)[A-Za-z]")
# a sign or a currency stands so near before a number
_REACH = 8
_DIGIT = re.compile(r"\d")
# peer-2-peer
_IN_A_WORD = re.compile(r"(?<![\w-])[A-Za-z]+-(?=\d-[A-Za-z]+(?![\w-]))")
# a number of more digits is a key or a hash: nothing to calculate with
_MOST_DIGITS = 15


class Number(NamedTuple):
    """A number in a text, and what it is a number of. A value that is a text is a version, such as 9.0.4."""

    text: str
    value: Decimal | str
    scale: int = 1
    scale_word: str = ""
    sign: str = ""
    relation: str = ""  # < or >
    is_percent: bool = False
    unit: str = ""
    is_date: bool = False
    is_name: bool = False
    is_decade: bool = False
    is_glued: bool = False  # to a letter: 3D, or within a word: peer-2-peer

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
    possible_months: set[int] = field(default_factory=set)  # words that may be the name of a month, and may not
    weekdays: set[int] = field(default_factory=set)
    in_words: set[int] = field(default_factory=set)
    spelt_out: list[int] = field(default_factory=list)  # those of them that every language says


def plain(text: str) -> str:
    """Return a text with Western digits and without what stands between them in silence."""
    text = _SILENT.sub("", text).translate(_DIGITS) if _SPECIAL.search(text) else text
    text = _ARABIC_GROUP.sub(",", text) if "،" in text else text
    text = _ROW.sub(lambda match: match[0].replace(",", ", "), text) if "," in text else text
    return _NO_ZERO.sub("0.", text) if "." in text else text


def read(text: str, language: Language) -> Stated:
    """Return what a text states, in the notation of its language."""
    stated = Stated(plain(text))
    rest = stated.text
    if _DIGIT.search(rest):
        rest = _SQUARE.sub(r"\1²", rest)
        for pattern, year, month, day in ((_ISO, 1, 2, 3), (_SLASHED, 4, 3, 1)):
            for match in list(pattern.finditer(rest)):
                if 1 <= int(match[month]) <= 12 and 1 <= int(match[day]) <= 31:
                    stated.months.add(int(match[month]))
                    stated.numbers += [_part_of_date(match[year]), _part_of_date(match[day])]
                    rest = rest.replace(match[0], "")
    calendar = language.calendar(stated.text, rest)
    stated.months |= calendar.months
    stated.possible_months, stated.weekdays = calendar.possible_months - stated.months, calendar.weekdays
    stated.in_words, stated.spelt_out = language.number_words(stated.text)
    if _DIGIT.search(calendar.rest):
        stated.numbers += _numbers(calendar.rest, language)
    return stated


def _part_of_date(text: str) -> Number:
    return Number(text, Decimal(int(text)), is_date=True)


def _numbers(text: str, language: Language) -> Iterator[Number]:
    patterns = _patterns(language)
    named, negative, in_dates, in_words = (
        {match.end() for pattern in each for match in pattern.finditer(text)}
        for each in ((_NAMED,), (patterns.negative,), patterns.before_date, (_IN_A_WORD,))
    )
    for match in patterns.number.finditer(text):
        start, end = match.span()
        head = text[max(0, start - _REACH) : start]
        if language.is_name_of_month(head, match[0]):
            continue
        tail = patterns.after.match(text, end)
        assert tail is not None  # every part of it may be missing
        value = _value(match, language)
        scale = 1
        if tail["scale"]:
            scale = next(factor for number, (_, factor) in enumerate(language.scales) if tail[f"s{number}"])
        sign, relation, currency = _SIGN.search(head), _RELATION.search(head), _CURRENCY.search(head)
        yield Number(
            match[0],
            (value * scale).normalize() if isinstance(value, Decimal) else value,
            scale,
            tail["scale"] or "",
            sign="-" if start in negative else sign[0] if sign else "",
            relation="" if relation is None else "<" if relation[1] in "<≤" else ">",
            is_percent=bool(tail["percent"]) or (head.endswith("%") and not head[-2:-1].isdigit()),
            unit=_CURRENCIES[currency[1]] if currency else patterns.units.get(tail.lastgroup or "", ""),
            is_date=start in in_dates or patterns.after_date.match(text, end) is not None,
            is_name=start in named,
            is_decade=bool(tail["decade"]),
            is_glued=start in in_words
            or head[-1:].isalpha()
            or (not tail[0] and _LETTER_AFTER.match(text, end) is not None),
        )


class _Patterns(NamedTuple):
    number: re.Pattern[str]
    after: re.Pattern[str]
    units: dict[str, str]  # the names of groups, and the units they are of
    negative: re.Pattern[str]
    before_date: tuple[re.Pattern[str], ...]
    after_date: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    decimal, group = re.escape(language.decimal), re.escape(language.group)
    number = re.compile(
        rf"(?P<grouped>(?<!\d[.,])\d{{1,3}}(?:{group}\d{{3}})+(?:{decimal}\d+)?(?![.,]?\d))"
        r"|(?P<foreign>(?<!\d[.,])\d{1,3}(?:,\d{3}){2,})"
        r"|(?P<version>\d+(?:\.\d+){2,})|(?P<decimal>\d+[.,]\d+)|(?P<plain>\d+)"
    )
    scales = "|".join(f"(?P<s{index}>{names})" for index, (names, _) in enumerate(language.scales)) or "(?!)"
    units = "|".join(f"(?P<u{index}>{names})" for index, names in enumerate(language.units.values())) or "(?!)"
    after = re.compile(
        rf"(?P<decade>s\b)?(?:\s?-?(?P<scale>{scales})(?!\w))?"
        rf"(?:\s?(?P<percent>{language.percent})|[\s-]?(?:{units})(?![\w/]))?"
    )
    return _Patterns(
        number,
        after,
        {f"u{index}": name for index, name in enumerate(language.units)},
        re.compile(rf"{language.edge}(?:{language.negative})\s(?=\d)"),
        tuple(re.compile(rf"{pattern}(?=\d)") for pattern in language.before_date),
        re.compile(language.after_date),
    )


def _value(match: re.Match[str], language: Language) -> Decimal | str:
    raw = match[0]
    if match["grouped"]:
        raw = raw.replace(language.group, "").replace(language.decimal, ".")
    elif match["version"] or match["foreign"] or (match["decimal"] and "." in raw and not language.point_is_decimal):
        return raw
    return raw if len(raw) > _MOST_DIGITS else Decimal(raw.replace(",", "."))


def write(number: Number, language: Language, source_language: Language) -> str:
    """Write a number of a source as the language does.

    >>> from sphinx_vernacular.catalogs import languages
    >>> write(Number("1,250.5", Decimal("1250.5")), languages.get("vi"), languages.get("en"))
    '1.250,5'
    """
    if isinstance(number.value, str) or number.is_name:
        return number.text
    marks = {source_language.group: language.group, source_language.decimal: language.decimal}
    text = "".join(marks.get(character, character) for character in number.text)
    return f"{text} {language.scale(number.scale)}" if number.scale_word else text
