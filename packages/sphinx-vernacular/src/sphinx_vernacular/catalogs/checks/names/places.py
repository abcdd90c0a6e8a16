"""Lands, languages and cities that CLDR names: another one than in the source, or one of a row that is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import lands
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


def compare(message: Message) -> Iterator[Finding]:
    """Find a land, a language or a city that is lost, where another one stands for it or its neighbour is there."""
    if message.source_words.isdisjoint(lands.words()):
        return
    if found := _turned(message) or _of_several_words(message) or _alone(message):
        yield found
        return
    theirs = lands.named(message.source_prose)
    if not theirs or message.is_untouched or len(theirs) > _MOST:
        return
    code, text = message.language.code, message.text
    meant = frozenset[str]().union(*(names for _, names in lands.said(message.prose, code)))
    lost = [
        name
        for name in theirs
        if name not in text
        and name not in meant
        and (lands.is_known(name, code) or lands.is_of_several_words(name, code))
        and not lands.is_said(name, text, code)
    ]
    if found := next(_in_brackets(message), None):
        yield found
        return
    if len(lost) != 1:
        return
    added = [word for word, names in lands.said(message.prose, code) if not names & lands.with_kin(theirs)]
    is_own = any(code in lands.codes_of(names) for _, names in lands.said(message.prose, code))
    if lost[0] == "English" and is_own:
        return  # an example in the reader's own language
    if len(set(added)) == 1:
        yield finding("literal/name", expected=lost[0], actual=added[0])
    elif (
        not added
        and not lands.is_city(lost[0])
        and lands.is_known(lost[0], code)
        and lands.is_in_row(lost[0], [name for name in theirs if name != lost[0]], message.source_prose)
    ):
        yield finding("literal/missing", expected=lost[0])


def _of_several_words(message: Message) -> Finding | None:
    """Return a finding where another land of several words stands for one: the United States for the European Union."""
    theirs = [] if message.is_untouched else lands.named_in_several_words(message.source_prose)
    code, text = message.language.code, message.text
    lost = [name for name in theirs if name not in text and not lands.is_said(name, text, code)]
    if len(lost) != 1:
        return None
    ours = lands.said_in_several_words(message.prose, code)
    added = [own for own, names in ours if not any(name in message.source for name in names)]
    # beside others, a name may be told in another way than CLDR tells it
    is_alone = len(theirs) == len(ours) == 1
    return finding("literal/name", expected=lost[0], actual=added[0]) if len(added) == 1 and is_alone else None


def _alone(message: Message) -> Finding | None:
    """Return a finding where a text is the name of a land or a language, and its translation that of another one."""
    source, text = message.source_prose.strip(), message.prose.strip()
    if len(source) > _LONGEST or message.is_untouched or lands.named(source) != [source]:
        return None
    meant = lands.named_by(text, message.language.code)
    codes = lands.codes_of([source])
    if not meant or source in meant or codes & lands.codes_of(meant) or meant & lands.with_kin([source]):
        return None
    return finding("literal/name", expected=source, actual=text)


def _turned(message: Message) -> Finding | None:
    """Return a finding where what leads from one language or land to another leads back."""
    way = _WAY.search(message.source_prose) if " to " in message.source_prose else None
    if not way or message.is_untouched or any(message.source_prose.count(name) > 1 for name in way.groups()):
        return None
    here = [lands.places_of(name, message.prose, message.language.code) for name in way.groups()]
    if len(here[0]) == len(here[1]) == 1 and here[1] < here[0]:
        return finding("literal/name", expected=way[1], actual=way[2])
    return None


_WAY = re.compile(r"\b[Ff]rom (?:the )?([A-Z][a-z]+)(?: \w+)? (?:in)?to (?:the )?([A-Z][a-z]+)")


def _in_brackets(message: Message) -> Iterator[Finding]:
    """Find “Portuguese (Brazil)” with another land in the brackets."""
    code = message.language.code
    theirs, ours = (_BRACKETS.findall(text) for text in (message.source_prose, message.prose))
    if len(theirs) != 1 or len(ours) != 1 or not lands.named(theirs[0]) or not lands.is_known(theirs[0], code):
        return
    meant = lands.said(ours[0], code)
    if len(meant) == 1 and theirs[0] not in meant[0][1] and not lands.is_said(theirs[0], ours[0], code):
        yield finding("literal/name", expected=theirs[0], actual=ours[0])


_MOST = 20
_LONGEST = 30
# one word in brackets
_BRACKETS = re.compile(r"[(（]([^\W\d_]{2,30})[)）]")
