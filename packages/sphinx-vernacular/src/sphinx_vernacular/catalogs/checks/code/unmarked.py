"""Code that has no marks of code: names of files, kinds of files, types, values in brackets, names in italics."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# so many of them are looked at
_MOST = 40


def compare(message: Message) -> Iterator[Finding]:
    """Find code without marks that is another one in a translation, where nobody would translate it."""
    source, text = message.theirs.rest, message.ours.rest
    if message.is_untouched:
        return
    if _DOTTED.search(source):
        yield from _files(source, message)
        yield from _kinds_of_files(source, text)
    if "*" in source and "*" in text:
        yield from _in_italics(source, message)
    if "(" in source:
        yield from _in_brackets(source, text)
    if not _ALL_TYPES.isdisjoint(message.source_words):
        yield from _types(message)


_DOTTED = re.compile(r"\.[a-z]")
_FILE = re.compile(r"(?<![\w@/\\.:-])([A-Za-z_][\w-]{1,40})\.([a-z][a-z\d]{1,4})(?![\w/(@-]|\.\w)", re.ASCII)


def _files(source: str, message: Message) -> Iterator[Finding]:
    """Find the name of a file with another mark, or a space, before its ending: main,py."""
    for name, ending in list(dict.fromkeys(_FILE.findall(source)))[:_MOST]:
        if f"{name}.{ending}" in message.text:
            continue
        slips = [
            each
            for each, kind in _FILE.findall(message.ours.rest)
            if kind == ending and distance(each.lower(), name.lower()) == 1
        ]
        if len(slips) == 1 and f"{slips[0]}." not in source:
            yield finding("literal/changed", expected=f"{name}.{ending}", actual=f"{slips[0]}.{ending}")
            continue
        here = re.search(rf"(?<![\w.]){re.escape(name)}(?:[,;:·。．،]|\.\s|\s\.){ending}(?!\w)", message.text)
        if here and here[0] not in message.source:
            yield finding("literal/changed", expected=f"{name}.{ending}", actual=here[0])


_KIND = re.compile(r"(?<![\w.)\]/*`-])\.([a-z][a-z\d]{1,4})(?![\w(/]|\.\w)", re.ASCII)


def _kinds_of_files(source: str, text: str) -> Iterator[Finding]:
    """Find another kind of file: .exe for .msi."""
    theirs = Counter(_KIND.findall(source))
    ours = Counter(_KIND.findall(text)) if theirs else Counter[str]()
    lost, added = theirs - ours, ours - theirs
    if len(lost) == len(added) == 1 and sum(theirs.values()) == sum(ours.values()):
        expected, actual = next(iter(lost)), next(iter(added))
        yield finding("literal/changed", expected=f".{expected}", actual=f".{actual}")


# one word in italics or in bold type, and those of them that are no words
_ITALIC = re.compile(r"(?<![\w*\\])\*{1,2}([^\s*\\]{1,60})\*{1,2}(?![\w*])")
_NO_WORD = re.compile(
    r"-{1,2}[A-Za-z][\w-]*=?|[A-Za-z_][\w.-]*=|[a-z]+(?:[A-Z][a-z\d]*)+|\w*[A-Za-z\d]_[A-Za-z]\w*|[a-z]\w*(?:\.[A-Za-z]\w*)+(?:\(\))?|[A-Za-z_]\w*\(\)",
    re.ASCII,
)


# a name that readers put their own in the place of
_ANY = re.compile(r"(?:any|my|some|your)_?[A-Z]?", re.IGNORECASE)


def _in_italics(source: str, message: Message) -> Iterator[Finding]:
    """Find a name or an option in italics that is another one: *daemonURL* for *daemonUrl*."""
    theirs = Counter(_ITALIC.findall(source))
    if not any(map(_NO_WORD.fullmatch, theirs)):
        return
    ours = Counter(_ITALIC.findall(message.ours.rest))
    lost, added = theirs - ours, ours - theirs
    gone = [name for name in lost if _NO_WORD.fullmatch(name) and not _ANY.match(name) and name not in message.text]
    if len(gone) == sum(lost.values()) == sum(added.values()) == 1:
        other = next(iter(added))
        # several words with underscores may be what a reader puts a value in the place of
        if other.isascii() or "_" not in gone[0]:
            yield finding("literal/changed", expected=gone[0], actual=other)


_IN_BRACKETS = re.compile(r"[(（]([A-Za-z\d][\w.+-]{0,30})[)）]", re.ASCII)


def _in_brackets(source: str, text: str) -> Iterator[Finding]:
    """Find another of a source's own words in brackets: “JSON or RAW (JSON)” for “JSON or RAW (RAW)”."""
    theirs = Counter(_IN_BRACKETS.findall(source))
    ours = Counter(_IN_BRACKETS.findall(text)) if theirs else Counter[str]()
    lost, added = theirs - ours, ours - theirs
    if sum(lost.values()) == sum(added.values()) == 1:
        expected, actual = next(iter(lost)), next(iter(added))
        if expected.lower() != actual.lower() and {expected.lower(), actual.lower()} <= _CONSTANTS:
            yield finding("literal/changed", expected=f"({expected})", actual=f"({actual})")
            return
        # both are values that the sentence names besides
        are_named = expected.strip(".").lower() != actual.strip(".").lower() and all(
            not each[0].isdigit() and len(_whole(each).findall(source)) > (each == expected)
            for each in (expected, actual)
        )
        if are_named and _whole(expected).search(text):
            yield finding("literal/changed", expected=f"({expected})", actual=f"({actual})")


_CONSTANTS = words_of("true false none null nil on off yes")


def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])", re.ASCII)


_TYPES = {
    "integer": "int", "int": "int", "float": "float", "string": "str", "str": "str", "boolean": "bool", "bool": "bool",
}  # fmt: skip
_ALL_TYPES = words_of(" ".join(_TYPES))
_TYPE = re.compile(rf"(?<![\w-])({'|'.join(_TYPES)})(?![\w-])")


def _types(message: Message) -> Iterator[Finding]:
    """Find the name of another type: integer for float."""
    theirs, ours = (_TYPE.findall(each) for each in (message.source_prose, message.prose))
    lost = {_TYPES[each] for each in theirs} - {_TYPES[each] for each in ours}
    added = [each for each in ours if _TYPES[each] not in {_TYPES[word] for word in theirs}]
    if len(lost) == 1 and len({*added}) == 1 and added[0] not in message.source:
        expected = next(each for each in theirs if _TYPES[each] in lost)
        yield finding("literal/changed", expected=expected, actual=added[0])
