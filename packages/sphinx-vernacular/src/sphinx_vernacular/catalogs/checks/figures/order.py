"""Numbers and values in another order than in the source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.prose.meaning import sentences_of
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import TURNED
from sphinx_vernacular.catalogs.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message


_IN_ORDER = re.compile(r"\d.*?\d|[%{]\S.*?[%{]", re.DOTALL)
# two placeholders with nothing but a mark between them: 1–10, width × height
_PAIR_OF_VALUES = re.compile(r"(?:\}|\)[a-z])\s?[^\w\s{}()\[\]]{1,2}\s?[%{$][\w({]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# a year moves with its date
_YEAR = re.compile(r"[12]\d{3}")


@needs("0%{")
def order(message: Message) -> Iterator[Finding]:
    """Find numbers and values in another order than in the source: words may be, but two may have changed places."""
    if message.is_untouched or not _IN_ORDER.search(message.source):
        return
    for expected, actual in zip(_in_order(message, message.theirs), _in_order(message, message.ours), strict=True):
        if actual != expected and sorted(actual) == sorted(expected):
            pair = next(pair for pair in zip(expected, actual, strict=True) if pair[0] != pair[1])
            changed = finding("order/changed", expected=pair[0], actual=pair[1])
            yield changed._replace(own_level=Level.WARNING) if _are_exchanged(message) else changed
            return


def _in_order(message: Message, parsed: Parsed) -> tuple[list[str], list[str]]:
    is_pair = "%(" in message.source or _PAIR_OF_VALUES.search(message.source) is not None
    numbers = [each for each in _NUMBER.findall(parsed.prose) if not _YEAR.fullmatch(each)]
    return numbers, parsed.placeholders if is_pair else []


_ANY_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*")
_CLAUSE = re.compile(r"[,;:،؛、，；：()（）]\s|[（）、，；：]|\s[–—-]\s")
# a row of so many clauses with a number each has the same order in every language
_ROW = 3


def _are_exchanged(message: Message) -> bool:
    """Whether a sentence has the number of another one, or a member of a row that of its neighbour."""
    source, text = plain(message.source_prose), plain(message.prose)
    theirs, ours = ([_ANY_NUMBER.findall(each) for each in sentences_of(whole)] for whole in (source, text))
    if len(theirs) != len(ours):
        return False
    changed = [at for at, (one, other) in enumerate(zip(theirs, ours, strict=True)) if sorted(one) != sorted(other)]
    if len(changed) == 2 and _are_swapped(*(numbers[at] for at in changed for numbers in (theirs, ours))):
        return True
    if changed or message.language.code.partition("_")[0] in TURNED:
        return False
    several = zip(sentences_of(source), sentences_of(text), strict=True)
    return any(_is_in_row(*map(_members, each)) for each in several)


def _are_swapped(one: list[str], here: list[str], other: list[str], there: list[str]) -> bool:
    """Whether each of two sentences has one number of the other, in the place of its own."""
    lost, gained = [n for n in one if n not in here], [n for n in here if n not in one]
    gone, added = [n for n in other if n not in there], [n for n in there if n not in other]
    return len(lost) == 1 and lost == added and gained == gone and len(one) == len(here)


def _members(sentence: str) -> list[list[str]]:
    found = (_ANY_NUMBER.findall(clause) for clause in _CLAUSE.split(sentence))
    return [numbers for numbers in found if numbers]


def _is_in_row(theirs: list[list[str]], ours: list[list[str]]) -> bool:
    if len(theirs) != len(ours) or len(theirs) < _ROW:
        return False
    changed = [at for at, (one, other) in enumerate(zip(theirs, ours, strict=True)) if one != other]
    return (
        len(changed) == 2
        and changed[1] - changed[0] == 1
        and all(len(theirs[at]) == len(ours[at]) == 1 for at in changed)
        and theirs[changed[0]] == ours[changed[1]]
        and theirs[changed[1]] == ours[changed[0]]
    )
