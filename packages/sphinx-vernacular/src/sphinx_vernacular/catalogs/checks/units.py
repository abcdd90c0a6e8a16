"""Units that are the same signs in every language: one that a number has lost, and bytes in a language's own letters."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_BYTES = re.compile(r"(?<![\w.,])(\d{1,9}(?:[.,]\d{1,3})?)[ \u00a0\u202f]?([kKMGTкКМГТ])(i?[Bb]|o|[Бб])(?!\w)")
_POWERS = {letter: power for power, letters in enumerate(("kKкК", "MМ", "GГ", "TТ"), 1) for letter in letters}


def compare(message: Message) -> Iterator[Finding]:
    """Find units that are others, and numbers without theirs."""
    if _DIGIT.search(message.source_prose):
        yield from _of_bytes(message)
        yield from _changed(message)
        yield from _lost(message)


_DIGIT = re.compile(r"\d")


def _of_bytes(message: Message) -> Iterator[Finding]:
    """Find another multiple of a byte where a language has letters of its own for it: Mo, ГБ."""
    theirs = _amounts(message.source_prose) if _BYTES.search(message.source_prose) else {}
    ours = _amounts(message.prose) if theirs else {}
    for number, said in theirs.items():
        here = ours.get(number, {})
        if (
            here
            and said.keys().isdisjoint(here)
            and not any(each.isascii() and each[-1] == "B" for each in here.values())
        ):
            expected, actual = next(iter(said.values())), next(iter(here.values()))
            yield finding("unit/changed", expected=f"{number} {expected}", actual=f"{number} {actual}")


def _amounts(text: str) -> dict[str, dict[int, str]]:
    amounts: dict[str, dict[int, str]] = {}
    for number, letter, end in _BYTES.findall(text):
        amounts.setdefault(number.replace(",", "."), {}).setdefault(_POWERS[letter], letter + end)
    return amounts


# signs that stand at a number and are no words
_SIGN = (
    r"[mk]?V|mA|A|[kM]?W|[kMG]?Hz|[kM]?Ω|Nm|[kM]Pa|dBm?|°[CF]|px|dpi|ppi|fps|rpm|[mµun]s|[cmk]m|[km]g|m[lL]"
    r"|[kKMGT]i?B|[kMG]bps|[kMG]bit"
)
_MEASURE = re.compile(rf"(?<![\w.,/+-])(\d{{1,9}}(?:[.,]\d{{1,6}})?) ?({_SIGN})(?![\w/])")
_NUMBER = re.compile(r"(?<![A-Za-z\d.,/])(\d{1,9}(?:[.,]\d{1,6})?)(?![\d\w]|[.,]\d)")
# nothing but a mark behind a number, and no further number, which may have the unit of both
_BARE = re.compile(r"\s*(?:[.,;:!?)\]。，、；：！？）](?!\s*\d)|$)")
_MOST = 20


def _changed(message: Message) -> Iterator[Finding]:
    """Find another sign in the place of a number's unit: 12 A for 12 V."""
    theirs = _signs(message.source_prose)
    ours = _signs(message.prose) if theirs else {}
    for number, said in theirs.items():
        here = ours.get(number, {})
        if here and said.keys().isdisjoint(here):
            expected, actual = next(iter(said.values())), next(iter(here.values()))
            yield finding("unit/changed", expected=f"{number} {expected}", actual=f"{number} {actual}")


def _signs(text: str) -> dict[str, dict[str, str]]:
    """Return the signs that stand behind each number, by what few tell from others: GB and GiB, kB and KB."""
    signs: dict[str, dict[str, str]] = {}
    for number, sign in _MEASURE.findall(text):
        signs.setdefault(number.replace(",", "."), {}).setdefault(sign.replace("i", "").replace("k", "K"), sign)
    return signs


def _lost(message: Message) -> Iterator[Finding]:
    """Find a number that stands without its unit."""
    measures = _MEASURE.findall(message.source_prose)
    if not measures or len(measures) > _MOST:
        return
    source = Counter(each.replace(",", ".") for each in re.findall(r"(?<![\d.,])\d+(?:[.,]\d+)?", message.source_prose))
    counted = Counter(number.replace(",", ".") for number, _ in measures)
    bare: dict[str, list[bool]] = {}
    text = message.prose
    for match in _NUMBER.finditer(text):
        bare.setdefault(match[1].replace(",", "."), []).append(_BARE.match(text, match.end()) is not None)
    for number, sign in dict.fromkeys(measures):
        value = number.replace(",", ".")
        here = bare.get(value, [])
        if (
            here
            and all(here)
            and counted[value] == source[value]
            and not re.search(rf"{re.escape(number)}\s?[^\W\d]", text)
        ):
            yield finding("unit/lost", expected=f"{number} {sign}")
