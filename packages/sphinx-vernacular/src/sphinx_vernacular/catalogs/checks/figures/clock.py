"""Times of the twelve-hour clock whose halves of the day were exchanged: 12:00 AM for 12:00 PM."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.numbers import plain
from sphinx_vernacular.catalogs.text import words_of

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
_EASTERN = re.compile(rf"({_BEFORE.pattern})\s?(\d{{1,2}})(?=((?:(?:[:：.時点點时]|시 ?)\d\d)?))(?!\d)")


@needs("0")
def compare(message: Message) -> Iterator[Finding]:
    """Find a time that stands in the other half of the day."""
    source = message.source_prose
    if source.isascii() and _HALVES.isdisjoint(message.source_words):
        return
    if message.language.half_days[0] or not (theirs := _halves(source)):
        return  # a language that has words of its own for them is looked at with its numbers
    text = plain(message.prose)
    ours = _halves(text)
    yield from _lost(theirs, ours, text, message.language.code.partition("_")[0])
    for time, said in theirs.items():
        here = ours.get(time, {})
        for half in here.keys() - said.keys() if len(here) >= len(said) else ():
            yield finding("date/changed", expected=next(iter(said.values())), actual=here[half])


# what languages with a clock of twenty-four hours call the half behind noon, as far as the words begin
_BEHIND_NOON = re.compile(
    r"soir|après|abend|nachm|nacht|\bnach\b|noite|tarde|noche|вечер|веч[оі]р|\bдня\b|ноч|вноч|н[оі]ч|popoł|wiecz|\bnoc|odpol|večer|sera\b|pomer"
    r"|notte|avond|middag|kväll|natt|ettermiddag|aften|este|délután|éjjel|akşam|öğle|gece|\bÖS\b|malam|sore|siang|petang"
    r"|下午|晚|夜|午後|午后|夕|오후|저녁|밤|شب|عصر|بعد|ظهر|ערב|צהר|ליל|\bp\.?\s?m\b",
    re.IGNORECASE,
)
_WITH_24_HOURS = words_of("cs da de es fa fr he hu id it ja ko nb nl no pl pt ru sk sv tr uk zh")


def _lost(
    theirs: dict[str, dict[str, str]], ours: dict[str, dict[str, str]], text: str, code: str
) -> Iterator[Finding]:
    """Find a time behind noon that stands there as it is, where nothing says that it is not in the morning."""
    if code not in _WITH_24_HOURS or _BEHIND_NOON.search(text):
        return
    for time, said in theirs.items():
        hour, _, minutes = time.partition(":")
        if "p" in said and hour != "12" and time not in ours and minutes != "00":
            same = re.search(rf"(?<![\d.,:/-]){hour}(?:[:.：]| ?[hH] ?|[時点點时] ?|시 ?){minutes}(?!\d|[:.,]\d)", text)
            if same and "a" not in said:
                yield finding("date/half", expected=said["p"])


def _halves(text: str) -> dict[str, dict[str, str]]:
    """Return how each time says its halves of the day."""
    halves: dict[str, dict[str, str]] = {}
    for match in _TIME.finditer(text):
        halves.setdefault(_time(match[1], match[2]), {}).setdefault(match[3].lower(), match[0])
    for match in _EASTERN.finditer(text) if not text.isascii() else ():
        halves.setdefault(_time(match[3], match[4]), {}).setdefault("a" if match[2] else "p", match[0])
    return halves


def _time(hour: str, minutes: str) -> str:
    return f"{int(hour)}:{minutes[-2:].strip() or '00'}"
