"""What a source says of its code, and which other code is no translation of it: commands, values, members of a row."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code.sameness import SHOWN_VALUE, is_label, is_on_a_button
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import OTHER_SCRIPT, distance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_MARKED = re.compile(r"<[^<>]+>|\{[^{}]+\}")
_ROW = re.compile(r"`{1,2}[^`\n]{1,60}`{1,2}(?:(?:,| ?/| ?\||,? (?:and|or)| ?->| ?→)+ ?`{1,2}[^`\n]{1,60}`{1,2}){2,}")
_CODE = re.compile(r"`+([^`]+)`+")
_NAME = re.compile(r"[a-z][a-z\d]*(?:[_-][a-z\d]+)*", re.ASCII)
_KIND = re.compile(
    r"`+ (?:(?:sub)?commands?|function|method|class|module|package|library|decorator|utility|program|script|executable"
    r"|daemon|operator|directive|keyword)\b"
)
_TYPED = re.compile(
    r"\b(?:commands?|[Ff]unctions?|[Mm]ethods?|[Mm]odules?|[Pp]ackages?|[Tt]yp(?:e|ing)|[Rr]un|[Rr]unning|[Ee]xecut(?:e|ing)) `+$"
)
# values of a setting of which each is the other's opposite
_OPPOSITES = (
    "on off", "true false", "yes no", "enable disable", "enabled disabled", "allow deny", "start stop", "open close",
    "min max", "left right", "top bottom", "read write", "push pull", "up down", "before after", "first last",
    "asc desc", "get set", "include exclude", "show hide", "input output", "public private", "always never",
)  # fmt: skip
_OTHER = {one: other for pair in _OPPOSITES for one, other in (pair.split(), pair.split()[::-1])}


def is_words(code: str, source: str) -> bool:
    """Whether code is what a window shows, and neither a command nor another name that the source calls one."""
    return (is_label(code) and not is_named(code, source)) or is_on_a_button(code, source)


def is_named(code: str, source: str) -> bool:
    """Whether a source says that code is a command or a part of a program: the ``translate`` function.

    >>> [is_named("make", source) for source in ("Run ``make``.", "the ``make`` command", "a ``make``")]
    [True, True, False]
    """
    at = source.find(f"`{code}`") + 1
    if at < 1 or not _NAME.fullmatch(code):
        return False
    return _KIND.match(source, at + len(code)) is not None or _TYPED.search(source[max(0, at - 20) : at]) is not None


def is_no_translation(code: str, other: str, message: Message) -> bool:
    """Whether code is a command or another value, or is written in the letters of the language."""
    return is_named(code, message.source) or is_another_value(code, other, message) or is_transliterated(code, other)


def is_another_value(code: str, other: str, message: Message) -> bool:
    """Whether code is a value, and what stands in its place another one: off for on."""
    if other == f"{code[:-1]}s>" or code == f"{other[:-1]}s>" or has_value_of(code, other, message):
        return True
    if not code.isalpha() or code.lower() == other.lower():
        return False
    is_kept = OTHER_SCRIPT.search(message.text) is not None and other.isascii() and other.islower()
    return _OTHER.get(code.lower()) == other.lower() or (is_kept and code.islower())


def has_value_of(code: str, other: str, message: Message) -> bool:
    """Whether a value has another name in one place alone: elsewhere the translation keeps it."""
    values = set(SHOWN_VALUE.findall(code)) - set(SHOWN_VALUE.findall(other))
    names = {name for name in (value[1:-1].strip() for value in values) if "_" in name}
    return any(value in message.text and message.source.count(value) > 1 for value in values | names)


_TRUTHS = frozenset(["true", "false"])
_TRUTH = re.compile(r"(?<![\w`.-])(True|False|true|false)(?![\w`(-]|\.\w)")


def truths(message: Message) -> Iterator[Finding]:
    """Find a truth that is its opposite, in a text that keeps all others as they are."""
    if _TRUTHS.isdisjoint(message.source_words):
        return
    theirs, ours = (Counter(map(str.lower, _TRUTH.findall(each))) for each in (message.source_prose, message.prose))
    if sum(theirs.values()) == sum(ours.values()) and theirs != ours:
        expected, actual = next(iter(theirs - ours)), next(iter(ours - theirs))
        yield finding("literal/changed", expected=expected, actual=actual)


def is_one_of(label: str, lost: list[str], theirs: list[str], message: Message) -> bool:
    """Whether a code stands nowhere, where the others of its row, or all with such marks, are kept."""
    if label in message.text or label[1:-1] in message.text:
        return False
    if _MARKED.fullmatch(label):
        others = {code for code in theirs if code[0] == label[0] and _MARKED.fullmatch(code) and code != label}
        return bool(others) and others.issubset(message.ours.code) and others.isdisjoint(lost)
    row = next((codes for codes in map(_CODE.findall, _ROW.findall(message.source)) if label in codes), [])
    return bool(row) and not lost and {*row} - {label} <= {*message.ours.code}


# how Cyrillic letters sound
_LATIN = str.maketrans("абвгґдђеєжзиіїйјклљмнњопрстћуўфхцчџшщыэюяё", "abvggddeezziiijjkllmnnoprstcuufhccdssyeuae", "ъь")
_PARTS = re.compile(r"[a-z\d]{2,}(?:[-_./][a-z\d]+)+", re.ASCII)


def is_transliterated(code: str, other: str) -> bool:
    """Whether code of several parts is written in Cyrillic letters: what sounds alike there is no translation.

    >>> is_transliterated("tenctl-modify", "тенцтл-модифи"), is_transliterated("my-file", "мой-файл")
    (True, False)
    """
    if other.isascii() or not _PARTS.fullmatch(code) or len(code) > _LONGEST_CODE:
        return False
    latin = other.lower().translate(_LATIN)
    return latin.isascii() and distance(code.replace("y", "i"), latin) <= len(code) // 5


_LONGEST_CODE = 60
