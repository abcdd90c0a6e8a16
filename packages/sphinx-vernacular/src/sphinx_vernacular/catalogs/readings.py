"""The values that a number in digits can have, where nobody has said how a language writes them.

>>> sorted(readings("1,000")), sorted(readings("8.50")), sorted(readings("3.0.16"))
(['1', '1000'], ['8.5'], ['3.0.16'])
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = re.compile(r"\D")
# a lakh is 1,00,000
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([ .,'’])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3}")
_RUN = re.compile(r"\d+")
# what parts the groups of a large number
_GROUPS = " ,'’.٬"
_DASHES = "-–—~～‐‑−"
_LONGEST = 12


@lru_cache(maxsize=4096)
def readings(number: str) -> frozenset[str]:
    """Return the values that a number can have, without noughts that say nothing."""
    found = set()
    marks = _MARK.findall(number)
    if not marks:
        return frozenset([number.lstrip("0") or "0"])
    if _GROUPED.fullmatch(number):
        found.add(_MARK.sub("", number))
    head, mark, tail = number.rpartition(marks[-1])
    if mark in ".,":
        if head.isdigit() or _GROUPED.fullmatch(head):
            whole = _MARK.sub("", head).lstrip("0") or "0"
            found.add(f"{whole}.{tail}".rstrip("0").rstrip("."))
        if len(marks) > 1 and set(marks) == {"."}:
            found.add(number)
    return frozenset(found)


def is_same(one: str, other: str) -> bool:
    """Whether two numbers can have one value."""
    return one == other or not readings(one).isdisjoint(readings(other))


def parted(source: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield what parts the digits of a text in another way, where both have the same digits in the same order.

    >>> list(parted("A ratio of 3-10", "比例为 310")), list(parted("v3-0, 1,000", "v3.0, 1 000"))
    ([('3-10', '310')], [('3-0', '3.0')])
    """
    theirs, ours = _marks_of(source), _marks_of(text)
    for at in sorted(theirs.keys() | ours.keys()):
        there, here = theirs.get(at), ours.get(at)
        if there == here or not _differs(at, theirs, ours):
            continue
        expected, actual = _around(at, source), _around(at, text)
        if len(expected) <= 4 * _LONGEST:
            yield expected, actual


def _marks_of(text: str) -> dict[int, str]:
    """Return what stands between two runs of digits, by the number of digits before it."""
    runs = list(_RUN.finditer(text))
    marks, count = {}, 0
    for one, other in pairwise(runs):
        count += len(one[0])
        marks[count] = text[one.end() : other.start()]
    marks[sum(len(run[0]) for run in runs)] = ""
    return marks


def _differs(at: int, theirs: dict[int, str], ours: dict[int, str]) -> bool:
    there, here = theirs.get(at), ours.get(at)
    if there is None:
        assert here is not None
        return not (here in _GROUPS and _is_group(at, ours)) and len(here) < _LONGEST
    if here is None:
        return not (there in _GROUPS and there != "." and _is_group(at, theirs))
    if there == ".":
        return here in ("。", " ", ". ", ", ", "; ")
    if there in _DASHES:
        return here in (".", " ") and not _is_date(at, theirs)
    return here in (".", "．") and there not in (":", "/", ",", "'", " ")


def _is_group(at: int, marks: dict[int, str]) -> bool:
    """Whether three digits, or six and so on, stand behind a mark."""
    following = min(each for each in marks if each > at)
    return following - at == 3 or (following - at == 2 and marks[following] == ",")


def _is_date(at: int, marks: dict[int, str]) -> bool:
    """Whether a mark is one of two of the same: a year, a month and a day."""
    before = max((each for each in marks if each < at), default=at)
    behind = min((each for each in marks if each > at), default=at)
    return any(each != at and marks[each] == marks[at] for each in (before, behind))


def _around(at: int, text: str) -> str:
    """Return the runs of digits before and behind so many digits."""
    count = 0
    runs = list(_RUN.finditer(text))
    for number, run in enumerate(runs):
        count += len(run[0])
        if count >= at:
            start, end = run.start(), (runs[number + 1] if count == at else run).end()
            while start > 1 and text[start - 1] in ".," and text[start - 2].isdecimal():
                start -= 2
            return text[start:end]
    return ""
