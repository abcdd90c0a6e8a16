"""Units where no number says how many: “in seconds”, “the size in bytes”, “per minute”."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from sphinx_vernacular.catalogs.cldr import names_of
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sphinx_vernacular.catalogs.message import Message

# the units of a source and of its translation, each as it is written there
Units: TypeAlias = "tuple[dict[str, str], dict[str, str]]"

_NONE: Units = ({}, {})


def compare(message: Message) -> Iterator[Finding]:
    """Find another unit in the place of the source's, where both texts have one and no number stands before it."""
    if message.is_untouched:
        return
    for read in _READINGS:
        theirs, ours = read(message)
        if len(theirs) == len(ours) == 1 and theirs.keys() != ours.keys():
            yield finding("unit/changed", expected=next(iter(theirs.values())), actual=next(iter(ours.values())))


_DIGIT = re.compile(r"\d")
_OF_TIME = words_of(
    "milliseconds seconds minutes hours days weeks months years millisecond second minute hour day week month year"
)
_DURATION = re.compile(
    r"\b(?:milli)?(?:seconds|minutes|hours|days|weeks|months|years)\b"
    r"|\b(?:per|each|every) (?:(?:milli)?second|minute|hour|day|week|month|year)\b"
)
# behind a number it is told as the number's unit
_COUNTED = re.compile(r"\d[ -](?:milli)?(?:second|minute|hour|day|week|month|year)s?\b")


def _durations(message: Message) -> Units:
    if _OF_TIME.isdisjoint(message.source_words) or message.language.units:
        return _NONE
    match = _DURATION.search(message.source_prose)
    theirs, ours = names_of(message.context.source_language.code), names_of(message.language.code)
    if not match or not theirs or not ours or _COUNTED.search(message.source_prose):
        return _NONE
    return theirs.durations(message.source_prose), ours.durations(message.prose)


_OF_DATA = words_of("bits bytes kilobits kilobytes megabits megabytes gigabits gigabytes terabytes")


def _data(message: Message) -> Units:
    if _OF_DATA.isdisjoint(message.source_words) or message.language.units or _DIGIT.search(message.source_prose):
        return _NONE
    theirs, ours = names_of(message.context.source_language.code), names_of(message.language.code)
    return (theirs.data(message.source_prose), ours.data(message.prose)) if theirs and ours else _NONE


# languages that have no spaces between a unit and other words
_TIMES = {
    "zh": re.compile("(毫秒)|((?<!毫)(?<!微)秒)|(分[钟鐘])|(小[时時])"),
    "ja": re.compile("(ミリ秒)|((?<!ミリ)(?<!マイクロ)秒)|(分間|分単位)"),
    "ko": re.compile("(밀리초)|((?<!밀리)초 ?(?:단위|수|로))|(분 ?단위)"),
}
_NAMES_OF_TIMES = ("millisecond", "second", "minute", "hour")
_IN_TIMES = re.compile(r"\b((?:milli)?second|minute|hour)s\b")


def _times(message: Message) -> Units:
    pattern = _TIMES.get(message.language.code.partition("_")[0])
    if pattern is None or _OF_TIME.isdisjoint(message.source_words):
        return _NONE
    if _COUNTED.search(message.source_prose) or _DIGIT.search(message.prose):
        return _NONE
    theirs = {match[1]: match[0] for match in _IN_TIMES.finditer(message.source_prose)}
    return theirs, _named(pattern, _NAMES_OF_TIMES, message.prose)


# of so much time: 每分鐘, 1分あたり, 분당
_PER = re.compile(r"\b(?:per|each|every) (second|minute|hour|day|week|month|year)\b")
_RATES = {
    "zh": re.compile("每[一1]?[个個]?(?:(秒)|(分)|([小]?[时時])|([天日])|([周週]|星期)|(月)|(年))"),
    "ja": re.compile("(?:毎|1|１|一)(?:(秒)|(分)|(時)|(日)|(週)|(か?月)|(年))"),
    "ko": re.compile("(?<![가-힣])(?:매|1)?(?:(초)|(분)|(시간)|(일)|(주)|(월|달)|(년))(?:당|마다)"),
}
_NAMES_OF_RATES = ("second", "minute", "hour", "day", "week", "month", "year")
_ADVERBS = words_of("hourly daily weekly monthly yearly annual annually everyday")


def _rates(message: Message) -> Units:
    pattern = _RATES.get(message.language.code.partition("_")[0])
    if pattern is None or _OF_TIME.isdisjoint(message.source_words) or _ADVERBS & message.source_words:
        return _NONE
    theirs = {unit: unit for unit in _PER.findall(message.source_prose)}
    return theirs, _named(pattern, _NAMES_OF_RATES, message.prose) if theirs else {}


def _named(pattern: re.Pattern[str], names: tuple[str, ...], text: str) -> dict[str, str]:
    """Return what a pattern finds, by the name of the group that it is in."""
    return {names[(match.lastindex or 1) - 1]: match[0] for match in pattern.finditer(text)}


# the sign of a unit: “in ms”, “(mm)”
_ALONE = r"ns|[µu]s|ms|s|min|nm|[µu]m|mm|cm|m|km|mg|g|kg|px|pt|em|dpi|[kKMGT]?i?B|[kKMG]?bit|[kMG]?Hz|m?V|m?A|[kMG]?Wh?|°[CF]|dB|[kM]?Pa"
_IN_SIGN = re.compile(rf"(?:\b(?:in|per) |(?<=\s)[(\[])({_ALONE})(?=[\s,;)\]]|\.?$|\.\s)")
_SIGN = re.compile(rf"(?<![\w.°µ'’-])(?<![^A-Za-z]/)({_ALONE})(?![\w'’/-]|\.\w)")


def _signs(message: Message) -> Units:
    said = set(_IN_SIGN.findall(message.source_prose))
    if len(said) != 1:
        return _NONE
    theirs, ours = (Counter(_SIGN.findall(text)) for text in (message.source_prose, message.prose))
    lost, added = theirs - ours, ours - theirs
    if len(lost) != 1 or len(added) != 1 or not said.issuperset(lost):
        return _NONE
    expected, actual = next(iter(lost)), next(iter(added))
    around = rf"(?:[(\[]\s?|[A-Z]/|(?<!\w)\w{{1,3}} ){re.escape(actual)}(?![\w'’])"
    if ours[expected] or not re.search(around, message.prose) or expected.lower() == actual.lower():
        return _NONE
    return {expected: expected}, {actual: actual}


_READINGS: tuple[Callable[[Message], Units], ...] = (_durations, _data, _times, _rates, _signs)
