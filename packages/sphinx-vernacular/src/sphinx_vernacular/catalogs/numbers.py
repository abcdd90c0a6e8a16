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

_DIGITS = {
    **{0x660 + digit: str(digit) for digit in range(10)},
    **{0x6F0 + digit: str(digit) for digit in range(10)},
    **dict(zip(map(ord, "٫٬٪−\u00a0\u202f\u2009"), ".,%-   ", strict=True)),
}
# harakat and controls of direction stand between letters and change no number
_SILENT = re.compile("[\u0640\u064b-\u0652\u0670\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])")
# a word that a number belongs to as a name: Python 3.13, section 4.2
_NAMED = re.compile(
    r"(?:[A-Z][\w-]*|[Vv]ersion|\bv|[><=]=|[Ss]ection|[Cc]hapter|[Tt]able|[Ff]igure|[Ss]tep|[Pp]art|[Ii]tem)[ .]?$"
)
_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound"}


class Number(NamedTuple):
    """A number in a text, and what it is a number of. A value that is a text is a version, such as 9.0.4."""

    text: str
    value: Decimal | str
    scale: int = 1
    sign: str = ""
    is_percent: bool = False
    unit: str = ""
    is_date: bool = False
    is_name: bool = False
    is_decade: bool = False

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


def read(text: str, language: Language) -> Stated:
    """Return what a text states, in the notation of its language."""
    stated = Stated(_SILENT.sub("", text).translate(_DIGITS))
    rest = re.sub(r"(?<=\d)( ?[kcm]?m)2\b", r"\1²", stated.text)
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
    stated.numbers += _numbers(calendar.rest, language)
    return stated


def _part_of_date(text: str) -> Number:
    return Number(text, Decimal(int(text)), is_date=True)


def _numbers(text: str, language: Language) -> Iterator[Number]:
    pattern, after = _patterns(language)
    for match in pattern.finditer(text):
        head, raw = text[: match.start()], match[0]
        if language.is_name_of_month(head, raw):
            continue
        tail = after.match(text, match.end())
        assert tail is not None  # every part of it may be missing
        value = _value(match, language)
        scale = next((factor for number, (_, factor) in enumerate(language.scales) if tail[f"s{number}"]), 1)
        unit = next((name for number, name in enumerate(language.units) if tail[f"u{number}"]), "")
        sign = re.search(r"(?<![\w)\]%.,:/-])[-+]$", head)
        minus = re.search(rf"{language.edge}(?:{language.negative})\s$", head)
        yield Number(
            raw,
            (value * scale).normalize() if isinstance(value, Decimal) else value,
            scale=scale,
            sign="-" if minus else sign[0] if sign else "",
            is_percent=bool(tail["percent"]),
            unit=_CURRENCIES.get(head[-1:], unit),
            is_date=bool(re.search(rf"(?:{language.before_date})$", head))
            or bool(re.compile(language.after_date).match(text, match.end())),
            is_name=bool(_NAMED.search(head)),
            is_decade=bool(tail["decade"]),
        )


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    decimal, group = re.escape(language.decimal), re.escape(language.group)
    number = re.compile(
        rf"(?P<grouped>\d{{1,3}}(?:{group}\d{{3}})+(?:{decimal}\d+)?(?![.,]?\d))"
        r"|(?P<version>\d+(?:\.\d+){2,})|(?P<decimal>\d+[.,]\d+)|(?P<plain>\d+)"
    )
    units = "|".join(f"(?P<u{index}>{names})" for index, names in enumerate(language.units.values()))
    scales = "|".join(f"(?P<s{index}>{names})" for index, (names, _) in enumerate(language.scales))
    after = re.compile(
        rf"(?P<decade>s\b)?(?:\s?-?(?:{scales})(?!\w))?"
        rf"(?:\s?(?P<percent>{language.percent})|[\s-]?(?:{units})(?![\w/]))?"
    )
    return number, after


def _value(match: re.Match[str], language: Language) -> Decimal | str:
    raw = match[0]
    if match["grouped"]:
        return Decimal(raw.replace(language.group, "").replace(language.decimal, "."))
    if match["version"] or (match["decimal"] and "." in raw and not language.point_is_decimal):
        return raw
    return Decimal(raw.replace(",", "."))


def write(number: Number, language: Language) -> str:
    """Write a number as the language does: with marks where the source has some.

    >>> from sphinx_vernacular.catalogs import languages
    >>> write(Number("1,250.5", Decimal("1250.5")), languages.get("vi"))
    '1.250,5'
    """
    if isinstance(number.value, str):
        return number.value
    whole, _, part = f"{number.value / number.scale:f}".partition(".")
    if "," in number.text:
        whole = f"{int(whole):,}".replace(",", language.group)
    return f"{whole}{language.decimal}{part}" if part else whole
