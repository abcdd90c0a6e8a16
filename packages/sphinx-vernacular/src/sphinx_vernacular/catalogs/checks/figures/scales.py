"""Thousands, millions and billions in the words of a language: the same value in another form, and another value."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from sphinx_vernacular.catalogs.checks.figures import forms
from sphinx_vernacular.catalogs.cldr import scales_of
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.readings import is_same, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:[.,]\d{1,6})?"
# 1億4500万, 1억 4,500만, 1892万1005
_MYRIADS = re.compile(
    rf"(?<![\d.,]){_NUMBER} ?[万萬만億亿억兆조](?: ?(?:\d,\d{{3}}|\d{{1,4}}) ?[万萬만億亿억])*(?:\d{{1,4}}(?![\d.,])| \d{{4}}(?![\d.,]))?"
)
_PART = re.compile(rf"({_NUMBER}) ?([万萬만億亿억兆조])|(\d{{1,4}})$")
_POWERS = {character: power for power, row in ((4, "万萬만"), (8, "億亿억"), (12, "兆조")) for character in row}
# what CLDR has no long word for
_SHORT = {
    "тыс": 3, "тис": 3, "млн": 6, "млрд": 9, "трлн": 12, "mio": 6, "mrd": 9, "mld": 9, "mln": 6, "mlrd": 9, "lakh": 5, "crore": 7, "लाख": 5, "करोड़": 7,
}  # fmt: skip
_WORD = re.compile(rf"(?<![\d.,])({_NUMBER})[ \u00a0\u202f-]?(?:de )?({'|'.join(_SHORT)})(?!\w)", re.IGNORECASE)
_LARGE = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3}){1,3}(?![\d%]|[.,]\d)")
_MOST = 40


class Scaled(NamedTuple):
    """A number with what scales it, as it is written, and the values that it may have."""

    text: str
    values: frozenset[int]


def _whole(number: str, factor: int) -> frozenset[int]:
    """Return the whole values that a number may have so many times."""
    values = (Decimal(value) * factor for value in readings(number) if value.count(".") < 2)
    return frozenset(int(value) for value in values if value % 1 == 0)


def _in_source(source: str) -> list[Scaled]:
    found = [Scaled(match[0], frozenset([int(forms.written_out(match))])) for match in _scaled(source)]
    large = (Scaled(text, frozenset([int(text.replace(",", ""))])) for text in _LARGE.findall(source))
    return found + list(islice(large, _MOST))


def _scaled(source: str) -> Iterator[re.Match[str]]:
    matches = (match for match in forms.SCALED.finditer(source) if "." not in forms.written_out(match))
    return islice((match for match in matches if len(match[2]) > 1), _MOST)


def _in_translation(text: str, code: str) -> Iterator[Scaled]:
    for match in _MYRIADS.finditer(text):
        parts = _PART.findall(match[0].replace(",", ""))
        value = sum(Decimal(number or rest) * 10 ** _POWERS.get(character, 0) for number, character, rest in parts)
        yield Scaled(match[0], frozenset([int(value)] if value % 1 == 0 else []))
    for match in _WORD.finditer(text):
        yield Scaled(match[0], _whole(match[1], 10 ** _SHORT[match[2].lower()]))
    if known := scales_of(code):
        pattern, powers = known
        for match in pattern.finditer(text.lower()):
            number = _BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
            if number:
                start = match.start() - len(number[0])
                yield Scaled(text[start : match.end()], _whole(number[1], 10 ** powers[match[1]]))


_REACH = 24
_BEFORE = re.compile(rf"(?<![\d.,])({_NUMBER})[ \u00a0\u202f-]?(?:de )?$")


def as_in_source(source: str, text: str, code: str) -> tuple[list[Finding], str, str]:
    """Return what has another value, and both texts without that and with the same form of what has the same value."""
    theirs = _in_source(source)
    ours = list(islice(_in_translation(text, code), _MOST)) if theirs else []
    found: list[Finding] = []
    left: list[Scaled] = []
    for each in theirs:
        same = next((other for other in ours if each.values & other.values), None)
        if same is None:
            left.append(each)
        elif each.text not in text:
            text = text.replace(same.text, each.text)
    kept = {value for each in theirs for value in each.values}
    others = [each for each in ours if each.values and not each.values & kept]
    for each in left:
        other = next((other for other in others if _have_one_number(each.text, other.text)), None)
        if other is not None and " " in each.text and each.text not in text:
            found.append(finding("number/changed", expected=each.text, actual=other.text))
            source, text = source.replace(each.text, ""), text.replace(other.text, "")
    return found, source, text


def _have_one_number(one: str, other: str) -> bool:
    return is_same(*(_FIRST.split(text)[0] for text in (one, other)))


_FIRST = re.compile(r"[^\d.,]")
