"""What is written alike in every language: ratios, fractions, currencies, Roman numerals, offsets, leading noughts.

Each rule finds one of them that a translation lacks where it has another one of the same kind instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
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
    yield from _prices(source, text)
    yield from _rows(source, text)
    yield from _one_comma(source, text)
    if not message.language.months:
        yield from _currencies(source, text)
        yield from _noughts(source, text)


_DIGIT = re.compile(r"\d")
# a number that is a name, and counts nothing: that of a port, or one in bold type before its meaning
_NAME = re.compile(r"(?:\b[Pp]orts? |^\*\*)(\d{4,6})(?=\*\*|[^\w.,]|[.,]?(?:\s|$))")


# a section, a number, a paragraph
_ANY_MARKED = re.compile("[§№¶]")
_MARKED = re.compile(r"([§№¶])[ \u00a0]?(\d+)")


def _offsets(source: str, text: str) -> Iterator[Finding]:
    """Find a sign that was turned, as in UTC-2 for UTC+2, or lost, as in 5 for ±5."""
    for name, sign, number in _OFFSET.findall(source):
        opposite = "-" if sign == "+" else "+"
        pattern = re.compile(rf"(?<!\w){name} ?{re.escape(opposite)} ?{number}(?!\w)")
        found = pattern.search(text)
        if found and not pattern.search(source) and not re.search(rf"{name} ?{re.escape(sign)} ?{number}", text):
            yield finding("sign/changed", expected=f"{name}{sign}{number}", actual=found[0])
    for sign, number in _MARKED.findall(source) if _ANY_MARKED.search(source) else ():
        here = re.search(rf"[$€&%@]\s?{number}(?!\d)", text)
        if here and here[0] not in source and not re.search(rf"{sign}{{1,2}}\s?{number}(?!\d)", text):
            yield finding("sign/changed", expected=f"{sign} {number}", actual=here[0])
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


_PRICE = re.compile(r"(?<![\d.,])(\d{1,3})[.,](\d\d)(?![\d.,]*\d)")


def _prices(source: str, text: str) -> Iterator[Finding]:
    """Find a price that has one nought more, which may make thousands of it: 25.000 for 25.00."""
    for whole, part in dict.fromkeys(_PRICE.findall(source)):
        here = re.search(rf"(?<![\d.,]){whole}[.,]{part}0(?![\d.,]*\d)", text)
        if here and not re.search(rf"(?<![\d.,]){whole}[.,]{part}(?!\d)", text) and here[0] not in source:
            yield finding("number/changed", expected=f"{whole}.{part}", actual=here[0])


_ROW = re.compile(r"(?<![\w.,-])\d{1,4}(?:\.\d{1,4}){0,2}(?:, ?\d{1,4}(?:\.\d{1,4}){0,2}){2,20}(?![A-Za-z\d_]|[.,-]\d)")
_JOINT = re.compile(r"[,;،、，] ?")
_OWN_ROW = re.compile(
    r"(?<![\w.,-])\d{1,4}(?:\.\d{1,4}){0,2}(?:[,;،、，] ?\d{1,4}(?:\.\d{1,4}){0,2}){1,20}(?![A-Za-z\d_]|[.,-]\d)"
)


def _rows(source: str, text: str) -> Iterator[Finding]:
    """Find a number that is left out of a row of them."""
    rows = [_JOINT.split(row) for row in _ROW.findall(source)] if "," in source else []
    ours = [_JOINT.split(row) for row in _OWN_ROW.findall(text)] if rows else []
    for row in rows:
        if row in ours or len(set(row)) < len(row):
            continue
        for at, number in enumerate(row):
            if [*row[:at], *row[at + 1 :]] in ours and number not in _JOINT.split(text):
                yield finding("number/lost", expected=number)
                return


_POINTED = re.compile(r"(?<![\w.,-])(\d{1,3})\.(\d{1,3})(?![\w]|[.,]\d)")


def _one_comma(source: str, text: str) -> Iterator[Finding]:
    """Find the one number of a text that has a comma where all others have kept their points: a version."""
    numbers = list(dict.fromkeys(_POINTED.findall(source)))
    if len(numbers) < _FEW or "," not in text:
        return
    lost = [(whole, part) for whole, part in numbers if not re.search(rf"(?<!\d){whole}\.{part}(?!\d)", text)]
    if len(lost) == 1 and (here := re.search(rf"(?<![\d.,]){lost[0][0]},{lost[0][1]}(?![\d.,]*\d)", text)):
        yield finding("number/notation", expected=".".join(lost[0]), actual=here[0])._replace(own_level=Level.WARNING)


# of two numbers, one may be a version and one an amount
_FEW = 3


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
