"""Ranges that were turned round, pairs that became ranges, and dates whose day and month changed places."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_NUMBER = r"(?<![\w.,/:-])(\d{1,9}(?:\.\d{1,9})?)"
_END = r"(?![\d/:-]|[.,]\d)"
_TWO = re.compile(r"\d.*?\d", re.DOTALL)
_RANGE = re.compile(
    rf"{_NUMBER}[%A-Za-z]{{0,3}}(?: ?[-–—~] ?| to | until | till | through )(\d{{1,9}}(?:\.\d{{1,9}})?){_END}"
    rf"|[Bb]etween {_NUMBER}[%A-Za-z]{{0,3}} and (\d{{1,9}}(?:\.\d{{1,9}})?){_END}"
)
_PAIR = re.compile(rf"(?<![Bb]etween )(?<!from ){_NUMBER},? (and|or|&) (\d{{1,9}}(?:\.\d{{1,9}})?){_END}")
# of a chapter, the verses from one to another
_VERSES = re.compile(r"(?<![\d:])(\d{1,3}):(\d{1,3})[-–](\d{1,3})(?![\d:])")
_DASH = r"[-–—~～〜]"
_DAY = re.compile(r"(?<!\d)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)")


@needs("0")
def compare(message: Message) -> Iterator[Finding]:
    """Find ranges, pairs and dates whose parts have changed places, or stand in another relation."""
    source, text = message.source_prose, message.prose
    if not _TWO.search(source) or source == text:
        return
    source, text = plain(source), plain(text)
    yield from _dates(source, text)
    for match in _each(_RANGE, source):
        one, other = match[1] or match[3], match[2] or match[4]
        if Decimal(one) < Decimal(other) and (actual := _turned(one, other, source, text)):
            yield finding("number/changed", expected=f"{one}–{other}", actual=actual)
        elif "." in one and "." in other and (mixed := _mixed(one, other, text)):
            yield mixed
    for match in _each(_VERSES, source) if ":" in source else ():
        chapter, one, other = match.groups()
        here = re.search(rf"(?<!\d){chapter}[:.,]{other}{_DASH}{one}(?!\d)", text)
        if int(one) < int(other) and here:
            yield finding("number/changed", expected=match[0], actual=here[0])
    for match in _each(_PAIR, source):
        one, word, other = match.groups()
        if Decimal(one) + 1 < Decimal(other) and (actual := _as_range(one, other, source, text)):
            yield finding("sign/changed", expected=f"{one} {word} {other}", actual=actual)


# a text has fewer ranges, but for a table or a paste
_MOST = 200


def _each(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Return what a pattern matches, once each: all of it is looked for in the translation."""
    return list({match[0]: match for match in pattern.finditer(text)}.values())[:_MOST]


def _dates(source: str, text: str) -> Iterator[Finding]:
    for match in _DAY.finditer(source):
        year, month, day = match.groups()
        other = f"{year}-{day}-{month}"
        if month != day and match[0] not in text and other in text and other not in source:
            yield finding("date/changed", expected=match[0], actual=other)


def _either(number: str) -> str:
    """Return a pattern for a number with either mark of decimals."""
    return number.replace(".", "[.,]")


def _turned(one: str, other: str, source: str, text: str) -> str:
    """Return what has the larger number first, where no other text has the smaller one there."""
    between = rf"[%\w]{{0,3}}(?:\s?{_DASH}\s?|[^\d.;:()（）]{{1,12}}?)"
    turned = re.compile(rf"(?<![\d.,/:-]){_either(other)}{between}{_either(one)}{_END}")
    here = turned.search(text)
    if here is None or turned.search(source):
        return ""
    straight = re.compile(rf"(?<![\d.,]){_either(one)}(?!\d)[^\d]{{0,40}}(?<!\d){_either(other)}(?![\d])")
    return "" if straight.search(text) else here[0]


def _mixed(one: str, other: str, text: str) -> Finding | None:
    """Return a finding where one end of a range has a comma and the other a point."""
    written = [number.replace(".", ",") for number in (one, other)]
    if written[0] in text and written[1] not in text and other in text and one not in text:
        return finding("number/notation", expected=written[1], actual=other)._replace(own_level=Level.WARNING)
    if written[1] in text and written[0] not in text and one in text and other not in text:
        return finding("number/notation", expected=written[0], actual=one)._replace(own_level=Level.WARNING)
    return None


def _as_range(one: str, other: str, source: str, text: str) -> str:
    """Return a range of two numbers that a source has beside each other."""
    pattern = re.compile(rf"(?<![\d.,/-]){_either(one)}\.?\s?{_DASH}\s?{_either(other)}{_END}")
    here = pattern.search(text)
    return here[0] if here and not pattern.search(source) else ""
