"""Two pieces of code that have changed places, where what stands between them has not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import TURNED
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# code, a reference, a substitution, a name in capitals, a number
_TOKEN = re.compile(
    r"``[^`]{1,200}``|(?:[:{][\w:+.-]{1,60}[:}])?`[^`]{1,200}`_{0,2}|\|[\w .-]{1,60}\||(?<![\w`])(?:[A-Z][A-Z\d]+|\d+(?:\.\d+)*)(?![\w`])"
)


@needs("`")
def code(message: Message) -> Iterator[Finding]:
    """Find two pieces of code, each once in both texts, that have changed places around something that has not."""
    if message.source.count("`") < 4 or message.language.code in TURNED:
        return
    theirs, ours = (_TOKEN.findall(text) for text in (message.source, message.text))
    common = (
        {token for token in theirs if theirs.count(token) == ours.count(token) == 1}
        if max(len(ours), len(theirs)) < _MOST
        else {}
    )
    one, two = ([token for token in each if token in common] for each in (theirs, ours))
    places = [at for at, (token, other) in enumerate(zip(one, two, strict=True)) if token != other]
    if len(places) != 2 or not all(one[at][-1] == "`" for at in places):
        return
    is_far = places[1] - places[0] > 1 and all(one[at][0] == "`" for at in places)
    if is_far or _has_its_own_words(message.source, *(one[at] for at in places)):
        changed = finding("order/changed", expected=_shown(one[places[0]]), actual=_shown(two[places[0]]))
        yield changed._replace(own_level=Level.WARNING)


def _shown(token: str) -> str:
    return token.strip("`") if token[0] == "`" else token


# where the source has one of these, another language may well say the second first
_TURNS = re.compile(
    r"['’]s\b|s'|\b(?:of|with|for|in|on|by|at|using|via|per|as|when|if|where|which|that|than|because|after|before)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:^|[.:;(] ?)(?:For|In|On|With|By|At|Of|To|From|When|If|While|After|Before|As|Using|Like|Unlike)\b[^.:;]{0,20}$"
)
_LONGEST_GAP = 80
# what belongs to the first: “`A` attribute `b`” is the attribute `b` of `A`
_OF_THE_FIRST = words_of("argument attribute column field function key member method option parameter property value")
_FEW = 2


def _has_its_own_words(source: str, first: str, second: str) -> bool:
    """Whether two that have changed places are no members of a list, and nothing between them says how they belong."""
    start = source.find(first)
    end = source.find(second, start + len(first))
    between = source[start + len(first) : end]
    if start < 0 or end < 0 or len(between) > _LONGEST_GAP or not re.search(r"\w{2}", between):
        return False
    words = between.strip(" ,;/|")
    # references move with their words
    if first.partition("`")[0] != second.partition("`")[0] or (first[0] != "`" and len(words.split()) > _FEW):
        return False
    return (
        words.lower() not in ("and", "or", "and/or", *_OF_THE_FIRST)
        and not _TURNS.search(between)
        and not _BEFORE.search(source[:start])
    )


# longer rows are tables
_MOST = 60
