"""What is written alike in every language: ratios, fractions, currencies, Roman numerals, offsets, leading noughts.

Each rule finds one of them that a translation lacks where it has another one of the same kind instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.needs import needs
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import roman
from sphinx_vernacular.catalogs.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_RATIO = re.compile(r"(?<![\w.,:/-])(\d{1,5})( ?[:x×] ?)(\d{1,5})(?![\w:/-]|[.,]\d)")
_FRACTION = re.compile("[\u00bc-\u00be\u2150-\u215e]")
_CURRENCY = re.compile(
    r"([$€£¥₹₽₩])[ \u00a0]?(\d+(?:[.,]\d+)*)|(?<![\d.,])(\d+(?:[.,]\d+)*)[ \u00a0]?([$€£¥₹₽₩])(?!\w)"
)
_ROMAN = re.compile(r"[IVX](?<![\w.-].)[IVX]{1,5}(?![\w-])")
_OFFSET = re.compile(r"(?<!\w)([A-Z]{1,5}) ?([-+−]) ?(\d{1,4})(?!\w)")
_NOUGHTS = re.compile(r"(?<![\w.,:/+-])(?<!\d )(0+)(0|[1-9]\d*)(?![\w:/-]|[.,]\d| \d)")
_ABOUT = re.compile(r"(?:±|\+/-|\+-)\s?(\d+(?:[.,]\d+)*)")


@needs("0IVX")
def compare(message: Message) -> Iterator[Finding]:
    """Find tokens that are others than the source's."""
    source, text = message.source_prose, message.prose
    if source == text:
        return
    yield from _others(source, text)
    if not _DIGIT.search(source) or not _DIGIT.search(text):
        return
    source, text = plain(source), plain(text)
    for one, mark, other in _RATIO.findall(source):
        there, here = f"{one}{mark}{other}", f"{other}{mark}{one}"
        if one != other and there not in text and here in text and here not in source:
            yield finding("number/changed", expected=there, actual=here)
    yield from _offsets(source, text)
    for number in dict.fromkeys(_NAME.findall(message.source)):
        parted = re.search(rf"(?<![\d.,]){number[:-3]}[., \u00a0\u202f]{number[-3:]}(?![\d.,]*\d)", message.text)
        if parted and number not in message.text:
            yield finding("number/changed", expected=number, actual=parted[0])
    if not message.language.months:
        yield from _currencies(source, text)
        yield from _noughts(source, text)


_DIGIT = re.compile(r"\d")
# a number that is a name, and counts nothing: that of a port, or one in bold type before its meaning
_NAME = re.compile(r"(?:\b[Pp]orts? |^\*\*)(\d{4,6})(?=\*\*|[^\w.,]|[.,]?(?:\s|$))")


def _offsets(source: str, text: str) -> Iterator[Finding]:
    """Find a sign that was turned, as in UTC-2 for UTC+2, or lost, as in 5 for ±5."""
    for name, sign, number in _OFFSET.findall(source):
        opposite = "-" if sign == "+" else "+"
        pattern = re.compile(rf"(?<!\w){name} ?{re.escape(opposite)} ?{number}(?!\w)")
        found = pattern.search(text)
        if found and not pattern.search(source) and not re.search(rf"{name} ?{re.escape(sign)} ?{number}", text):
            yield finding("sign/changed", expected=f"{name}{sign}{number}", actual=found[0])
    if "±" in source and "±" not in text and "+/-" not in text:
        for number in _ABOUT.findall(source):
            if re.search(rf"(?<![\w.,+-]){re.escape(number).replace('[.]', '[.,]')}(?!\w|[.,]\d)", text):
                yield finding("sign/changed", expected=f"±{number}", actual=number)


def _others(source: str, text: str) -> Iterator[Finding]:
    for pattern in (_FRACTION, _ROMAN):
        theirs = set(pattern.findall(source))
        if not theirs:
            continue
        ours = set(pattern.findall(text))
        lost, added = sorted(theirs - ours), sorted(ours - theirs)
        if len(lost) == len(added) == 1 and (pattern is _FRACTION or (roman(lost[0]) and roman(added[0]))):
            yield finding("number/changed", expected=lost[0], actual=added[0])


def _currencies(source: str, text: str) -> Iterator[Finding]:
    theirs, ours = _amounts(source), _amounts(text)
    for number, sign in theirs.items():
        here = ours.get(number, sign)
        if here != sign:
            yield finding("unit/changed", expected=f"{sign}{number}", actual=f"{here}{number}")


def _amounts(text: str) -> dict[str, str]:
    return {
        (one or other).replace(",", "."): before or behind for before, one, other, behind in _CURRENCY.findall(text)
    }


def _noughts(source: str, text: str) -> Iterator[Finding]:
    """Find a number that has lost the noughts that it begins with, as 7 for 007."""
    for noughts, number in dict.fromkeys(_NOUGHTS.findall(source)):
        if number != "0" and len(noughts + number) < 3:
            continue  # the day of a date
        alone = re.compile(rf"(?<![\w.,:/-]){number}(?![\w:/]|[.,]\d)")
        if noughts + number not in text and alone.search(text) and not alone.search(source):
            yield finding("number/changed", expected=noughts + number, actual=number)
