"""What a translation copies and types wrong: a link without its space, the target of a term, code that it has right elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code.sameness import OTHER_SCRIPT
from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.parity import difference
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance, is_slip, is_typed_wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message

# rst reads the address of a link only behind a space
_GLUED = re.compile(r"(?<!`)`[^`<>]{0,300}[^`<>\s]<([^`<>\s]{1,1000}_?)>`__?(?!\w)")


# … and between one < and one >, with no space
_DOUBLED = re.compile(r"(?<!`)`[^`<>]{0,300}<(?:<|\s+)<?([^`<>\s]{1,1000}_?)>`__?(?!\w)")


@needs("`")
def glued(message: Message) -> Iterator[Finding]:
    """Find a link whose address has no space before it: rst then reads the address as a part of its name."""
    if message.context.markup != "rst" or ">`_" not in message.text:
        return
    for target in dict.fromkeys(_GLUED.findall(message.text)):
        if f" <{target}>" in message.source or f"\n<{target}>" in message.source:
            yield finding("link/space", expected=target)
    for target in dict.fromkeys(_DOUBLED.findall(message.text)):
        if f"<{target}>" in message.source:
            yield finding("link/broken", expected=target)


@needs("`")
def terms(message: Message) -> Iterator[Finding]:
    """Find a term of the glossary that is typed wrong behind its words: ``:term:`words <term>```."""
    lost, added = difference(_terms(message.ours), _terms(message.theirs))
    for expected in lost:
        actual = next((each for each in added if is_typed_wrong(expected, each, message.prose)), None)
        if actual is not None:
            yield finding("role/changed", expected=f":term:`{expected}`", actual=f":term:`{actual}`")


def _terms(parsed: Parsed) -> list[str]:
    return [role.target for role in parsed.roles if role.name in ("term", "std:term") and role.target != role.words]


@needs("`")
def repeated(message: Message) -> Iterator[Finding]:
    """Find what stands several times in single backticks, and once as another word: there it is a name."""
    theirs, ours = message.theirs.interpreted, message.ours.interpreted
    if theirs and theirs != ours and not message.theirs.default_role_is_code:
        yield from _names(message)
    if message.theirs.default_role_is_code or len(theirs) < 2 or len(theirs) != len(ours):
        return
    lost, added = difference(ours, theirs)
    if len(lost) == len(added) == 1 and lost[0] in ours:
        yield finding("literal/changed", expected=lost[0], actual=added[0])


_NAME = re.compile(r"[A-Za-z_][\w.]*(?:\(\))?", re.ASCII)
_CONSTANT = re.compile(r"True|False|None|null|true|false")
# what no language has as a word: a capital or a sign within
_NO_WORD = re.compile(r"[a-z\d][A-Z]|[A-Z][A-Z][a-z]|[_=\d./]", re.ASCII)
# the answer of a server: 201 Created
_STATUS = re.compile(r"[1-5]\d\d [A-Z][A-Za-z -]+")
_NAMED_AS = re.compile(
    r"` (?:argument|attribute|class|command|function|keyword|method|module|option|parameter|variable)s?\b"
)


def _names(message: Message) -> Iterator[Finding]:
    """Find what is surely a name in single backticks, and is another one, or is left out of a row of names."""
    lost, added = difference(message.ours.interpreted, message.theirs.interpreted)
    for name in list(lost):
        same = next((each for each in added if each.lower() == name.lower()), None)
        is_constant = _CONSTANT.fullmatch(name) is not None and same is not None
        is_named = (
            _NAME.fullmatch(name)
            and name.islower()
            and _NAMED_AS.match(message.source, message.source.find(f"`{name}`") + len(name) + 1)
        )
        if name in message.text or not (is_constant or is_named or _STATUS.fullmatch(name)):
            continue
        other = same or next(iter(added), None)
        if other is not None:
            yield finding("literal/changed", expected=name, actual=other)
            return
    for name in lost:
        if (other := _typed_otherwise(name, added, message)) is not None:
            yield finding("literal/changed", expected=name, actual=other)
            return
    kept = {name for name in message.theirs.interpreted if _NAME.fullmatch(name)} - set(lost)
    if len(lost) == 1 and not added and len(kept) > 1 and _NAME.fullmatch(lost[0]) and lost[0] not in message.text:
        yield finding("literal/lost", expected=lost[0])


def _typed_otherwise(name: str, added: list[str], message: Message) -> str | None:
    """Return what has a letter or a capital other than a name, where the source does not have its parts."""
    is_word = not OTHER_SCRIPT.search(message.text) and not _NO_WORD.search(name)
    if is_word or len(name) <= _LONG or not name.isascii():
        return None
    known = set(_PART.findall(message.source))
    for other in added:
        is_capital = name.lower() == other.lower()
        is_like = not (name.istitle() and name.isalpha()) if is_capital else is_slip(name, other)
        if is_like and not known.issuperset(_PART.findall(other)):
            return other
    return None


_PART = re.compile(r"\w+")


def _is_like(name: str, other: str) -> bool:
    """Whether an option has a dash, a capital or a letter of a longer name that another has not."""
    one, two = name.lstrip("-"), other.lstrip("-")
    return one.lower() == two.lower() or (
        len(one) > _LONG and max(len(one), len(two)) < _LONGEST and distance(one, two) == 1
    )


_LONG, _LONGEST = 4, 40
_OPTION = re.compile(r"(?<![\w`/.-])-{1,2}[A-Za-z][\w-]{0,40}(?![\w`/.-])", re.ASCII)


@needs("-")
def options(message: Message) -> Iterator[Finding]:
    """Find an option without the marks of code whose letter is a capital, or none, in the translation alone."""
    if " -" not in message.theirs.rest:
        return
    if "—" in message.text or "–" in message.text:
        for name in dict.fromkeys(_OPTION.findall(message.theirs.rest)):
            dashed = next(
                (f"{dash}{name.lstrip('-')}" for dash in "—–" if f" {dash}{name.lstrip('-')}" in message.text), ""
            )
            if dashed and name not in message.text and dashed not in message.source:
                yield finding("literal/changed", expected=name, actual=dashed)
    ours = _OPTION.findall(message.ours.rest)
    for name in dict.fromkeys(_OPTION.findall(message.theirs.rest) if ours else ()):
        other = next((each for each in ours if each != name and _is_like(name, each)), None)
        if other is not None and name not in message.text and other not in message.source:
            yield finding("literal/changed", expected=name, actual=other)


# a value in quotation marks that is no word: 'offline/print', “on_hold”
_VALUE = re.compile(r"(?<![\w=])['\"“‘]([a-z]+(?:[/_][a-z]+)+)['\"”’](?!\w)", re.ASCII)
_QUOTED = re.compile(r"(?<!\w)['\"“‘«„]\s?([A-Za-z][\w.-]{1,40})\s?['\"”’»“](?!\w)", re.ASCII)
_ANY_QUOTE = re.compile("['\"“‘]")


@needs("'\"“‘")
def quoted(message: Message) -> Iterator[Finding]:
    """Find a value in quotation marks that is another one, or stands in the place of its neighbour."""
    source, text = message.theirs.rest, message.ours.rest
    if not _ANY_QUOTE.search(source) or "\n" in source:
        return
    for value in dict.fromkeys(_VALUE.findall(source)):
        other = next((each for each in _IN_MARKS.findall(text) if each not in source), None)
        if value not in message.text and other is not None and not set("/_").isdisjoint(other):
            yield finding("literal/changed", expected=value, actual=other)
    theirs = _QUOTED.findall(source)
    if len(theirs) < 2 or len(set(theirs)) < len(theirs):
        return
    ours = _QUOTED.findall(text)
    gone = [each for each in theirs if each not in message.text]
    if len(theirs) >= _ROW and len(gone) == 1 and gone[0].islower() and {*theirs} - {*gone} <= {*ours}:
        other = next((each for each in _IN_MARKS.findall(text) if each not in source), None)
        if other is not None:
            yield finding("literal/changed", expected=gone[0], actual=other)
            return
    twice = next((each for each in theirs if ours.count(each) > 1), None)
    lost = next((each for each in theirs if each not in message.text), None)
    if twice is not None and lost is not None and len(ours) == len(theirs):
        yield finding("literal/changed", expected=lost, actual=twice)


# of fewer values in quotation marks, one may be a word
_ROW = 3
_IN_MARKS = re.compile("['\"“‘«„「»]\\s?([^'\"“”‘’«»„「」\\s]{1,60})\\s?['\"”’»“«」]")
