"""Times of the twelve-hour clock whose halves of the day were exchanged: 12:00 AM for 12:00 PM."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_TIME = re.compile(
    r"(?<![\d.,:/-])(\d{1,2})((?:[:.]\d\d)?)[ \u00a0\u202f]?([AaPp])(?:[Mm]|\.[ \u00a0\u202f]?[Mm]\.?)(?!\w)", re.ASCII
)
# the last is that of a.m. and p.m.
_HALVES = frozenset(["am", "pm", "m"])
# what Chinese, Japanese and Korean have before the hour
_BEFORE = re.compile(r"(上午|午前|오전)|(?:下午|午後|오후)")
_EASTERN = re.compile(rf"({_BEFORE.pattern})\s?(\d{{1,2}})(?=((?:[:：.]\d\d)?))(?!\d)")


@needs("0")
def compare(message: Message) -> Iterator[Finding]:
    """Find a time that stands in the other half of the day."""
    source = message.source_prose
    if source.isascii() and _HALVES.isdisjoint(message.source_words):
        return
    if message.language.half_days[0] or not (theirs := _halves(source)):
        return  # a language that has words of its own for them is looked at with its numbers
    ours = _halves(message.prose)
    for time, said in theirs.items():
        here = ours.get(time, {})
        for half in here.keys() - said.keys() if len(here) >= len(said) else ():
            yield finding("date/changed", expected=next(iter(said.values())), actual=here[half])


def _halves(text: str) -> dict[str, dict[str, str]]:
    """Return how each time says its halves of the day."""
    halves: dict[str, dict[str, str]] = {}
    for match in _TIME.finditer(text):
        halves.setdefault(_time(match[1], match[2]), {}).setdefault(match[3].lower(), match[0])
    for match in _EASTERN.finditer(text) if not text.isascii() else ():
        halves.setdefault(_time(match[3], match[4]), {}).setdefault("a" if match[2] else "p", match[0])
    return halves


def _time(hour: str, minutes: str) -> str:
    return f"{int(hour)}:{minutes[1:] or '00'}"
