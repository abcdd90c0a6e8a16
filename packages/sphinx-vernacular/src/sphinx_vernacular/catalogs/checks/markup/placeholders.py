"""What a program fills in, that is lost or made up."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import NUMBERED, PLACEHOLDER
from sphinx_vernacular.catalogs.matching import distance
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


_CAPITAL = re.compile(r"\{[A-Z]")
_EMPTY = re.compile(r"\{\s+\}")
_VALUE = re.compile(r"\$?\{[A-Za-z_][\w.]{0,80}\}")


def placeholders(message: Message) -> Iterator[Finding]:
    """Find placeholders that are lost or made up; a form of a plural may say its number in a word."""
    if not message.theirs.default_role_is_code:  # in code it is compared as code
        for value in message.theirs.interpreted:
            if _VALUE.fullmatch(value) and value not in message.text:
                yield finding("placeholder/lost", expected=value)
    yield from _in_angles(message)
    theirs = set(message.theirs.placeholders)
    ours = set(message.ours.placeholders)
    numbered = set(message.theirs.numbered_placeholders)
    if numbered == {"%%"} and not theirs and not message.is_format:
        numbered = set()  # a page, on which they stand for nothing
    if numbered:
        theirs |= numbered
        ours |= set(message.ours.numbered_placeholders)
    if theirs == ours:
        return
    fillable = theirs.union(*(message.parse(text).placeholders for text in message.others))
    lost = [] if message.is_plural_form else sorted(theirs - ours)
    if "%%" in lost and "%" not in NUMBERED.sub("", PLACEHOLDER.sub("", message.text)):
        lost.remove("%%")  # said in a word, or with a sign that no format reads
    # { }: the picture of a button
    pictures = {"{}"} if not message.is_format and _EMPTY.search(message.source) else set[str]()
    kind, added = "format" if message.is_format else "placeholder", sorted(ours - fillable - pictures)
    # a reader puts a value of his own in the place of {Publisher_Name}; what a program fills in has no capital
    is_words = kind == "placeholder" and len(lost) == len(added) and all(_is_word(name, message) for name in lost)
    level = Level.STYLE if is_words else None
    for name in lost:
        yield _lost(kind, name, message)._replace(own_level=level)
    for name in added:
        yield finding(f"{kind}/added", actual=name, expected=", ".join(sorted(fillable)) or "–")._replace(
            own_level=level
        )


# a value that a reader fills in: any, and one of several words
_ANGLES = re.compile(r"<[A-Za-z][A-Za-z_-]{1,40}>")
_WORDS_IN_ANGLES = re.compile(r"<[a-z]+(?:[_-][a-z]+)+>")


def _in_angles(message: Message) -> Iterator[Finding]:
    """Find a value in angle brackets of which a letter or a mark is another one, or that another one stands for."""
    theirs = Counter(_ANGLES.findall(message.source))
    if not theirs:
        return
    ours = Counter(_ANGLES.findall(message.text))
    lost, more = theirs - ours, ours - theirs
    is_twice = sum(lost.values()) == sum(more.values()) == 1 and more.keys() <= theirs.keys()
    for name in lost:
        is_slip = _WORDS_IN_ANGLES.fullmatch(name) and name not in message.text
        is_slip = is_slip and any(distance(other, name) == 1 for other in more if other not in theirs)
        if is_twice or (is_slip and name in message.theirs.rest):
            yield finding("placeholder/lost", expected=name)


# what is filled in by its place
_UNNAMED = re.compile(r"\{(?:![rsa])?(?::[^{}]*)?\}|%(?!\(|\d{1,2}\$|%).*")


def fewer(message: Message) -> Iterator[Finding]:
    """Find a format that has one of its places fewer: what a program fills in has no name there, and is counted."""
    if not message.is_format or message.is_plural_form:
        return
    ours, theirs = (Counter(filter(_UNNAMED.fullmatch, each.placeholders)) for each in (message.ours, message.theirs))
    for name in theirs - ours:
        if name in ours and sum(ours.values()) < sum(theirs.values()):
            yield finding("format/lost", expected=name)


def _lost(kind: str, name: str, message: Message) -> Finding:
    wide = name.replace("%", "％")  # a sign that no program reads
    if wide != name and wide in message.text:
        return finding("literal/changed", expected=name, actual=wide)
    return finding(f"{kind}/lost", expected=name)


# what JSON has: {object} says of what type a value is
_TYPES = words_of("{array} {boolean} {integer} {null} {number} {object} {string}")


def _is_word(name: str, message: Message) -> bool:
    return _CAPITAL.match(name) is not None or name in message.context.translated_values | _TYPES
