"""Marks that are typed as others: asterisks in full width, an apostrophe for a backquote, the letters of a line break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.unread import EMPHASIS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_WIDE = re.compile(r"＊{1,2}(?=\S)|｀{1,2}(?=\S)")
_NARROW = {"＊": "*", "｀": "`"}
# a line break of a program, which stands before a sentence
_LINE_BREAK = re.compile(r"(?<![\\`\w:])\\[nrt](?=[^\W\d_a-z]|\s|$)")
# “Bases::py:class:`x`”
_GLUED_ROLE = re.compile(r"(?<=[^\W_])::(?=[a-z][a-z:+.-]{1,40}:`)")
# an apostrophe or an accent in the place of the first backquote
_LINK = re.compile(r"[ʻʼ‘´ˋ｀]([^`ʻʼ‘´ˋ｀\n]{1,60})`_(?!\w)")


@needs("\\:＊｀")
def compare(message: Message) -> Iterator[Finding]:
    """Find marks in full width, line breaks that are written out, and a role that touches the colon before it."""
    text, rest = message.text, message.ours.rest
    if (wide := _WIDE.search(text)) and wide[0] not in message.source:
        narrow = _NARROW[wide[0][0]]
        if text.count(narrow) < message.source.count(narrow):
            yield finding("punctuation/foreign", actual=wide[0])._replace(own_level=Level.WARNING)
    if "\\" in rest and "\\" not in message.source and (escape := _LINE_BREAK.search(rest)):
        yield finding("punctuation/spaces", actual=_around(rest, escape))._replace(own_level=Level.WARNING)
    if message.source.endswith("::") and (split := _SPLIT.search(text)):
        yield finding("punctuation/spaces", actual=_around(text, split))._replace(own_level=Level.WARNING)
    if ":" in message.source and not text.isascii() and (field := _field(message)):
        yield finding("punctuation/foreign", actual=field)._replace(own_level=Level.WARNING)
    if message.source.count(":") > _TWO_FIELDS and (lost := _half_field(message)):
        yield finding("literal/lost", expected=lost)
    if " | " in message.source and (lost := _unparted(message)):
        yield finding("literal/lost", expected=lost)
    if "::" in text and ": :" in message.source and (role := _GLUED_ROLE.search(text)):
        yield finding("punctuation/after", actual=_around(text, role))._replace(own_level=Level.WARNING)


# two colons with a space between them, at the end
_SPLIT = re.compile(r"[:：]\s+[:：]\s*$|:：$|：:$")
_TWO_FIELDS = 3
# :param name: and its like, of which each language keeps both marks
_FIELD = re.compile(r"(?<!\S):([a-z]{2,20})(?: [\w.*]{1,60}){0,2}:(?=\s|$)", re.ASCII)
_WIDE_FIELD = re.compile(
    r"(?<![\w`])(?=[^\s`]{0,90}[：﹕︰]|:[a-z]+ [^:`\n]{1,60}：)[:：﹕︰]([a-z]{2,20})(?: [\w.*]{1,60}){0,2}[:：﹕︰]",
    re.ASCII,
)


def _field(message: Message) -> str | None:
    """Return a field whose marks are in full width."""
    names = set(_FIELD.findall(message.source))
    match = next((each for each in _WIDE_FIELD.finditer(message.text) if each[1] in names), None) if names else None
    return match[0] if match else None


def _half_field(message: Message) -> str | None:
    """Return a field that has lost one of its marks, or has a space before it: ":return A"."""
    fields = [match[0] for match in _FIELD.finditer(message.source)]
    for field in fields if len(fields) > 1 and any(each in message.text for each in fields) else ():
        name = re.escape(field.strip(":"))
        if field not in message.text and re.search(rf"(?<!\S):{name}(?=\s)(?! ?[：﹕︰])|(?<!\S){name}:", message.text):
            return field
    return None


# what parts the members of a row that are references, code, or in bold type
_PARTED = re.compile(r"(?<=[`_*)\]]) \| (?=[`:*\[|])")
_UNPARTED = re.compile(r"(?<=[`_)\]])\s*(?=\s[:`\[])|(?<=[`_)\]])\s[,;/]?\s?(?=[:`\[])")


def _unparted(message: Message) -> str | None:
    """Return the separator of a row of references where one of them stands beside the next without it."""
    count = len(_PARTED.findall(message.source))
    is_lost = count and 0 < message.text.count(" | ") < message.source.count(" | ")
    return "|" if is_lost and _UNPARTED.search(message.text) and not _UNPARTED.search(message.source) else None


# marks that end nothing for reStructuredText, because a letter stands behind them
_TOUCHED = {"**": re.compile(r"(?<=\S)\*\*(?=\w)"), "*": re.compile(r"(?<=[^\s*])\*(?=[^\W_])")}


@needs("*")
def swallowed(message: Message) -> Iterator[Finding]:
    """Find bold text or italics that go on to the end of the next: a letter touches the mark that should end them."""
    context = message.context
    if context.markup != "rst" or context.marks_in_words or message.ours.rest.count("*") < _TWO_OF_THEM:
        return
    mark = next(_swallowing(message.ours.rest), None)
    if mark is not None and next(_swallowing(message.theirs.rest), None) is None:
        yield finding("markup/attached", actual=mark)


# the marks of two words in italics
_TWO_OF_THEM = 4


def _swallowing(text: str) -> Iterator[str]:
    for each in EMPHASIS.finditer(text):
        sign = "**" if each[0].startswith("**") else "*"
        inside = each[0][len(sign) : -len(sign)]
        if inside.count(sign) > 1 and (mark := _TOUCHED[sign].search(inside)):
            yield _around(inside, mark)


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 12) : match.end() + 12]


def link(message: Message) -> str | None:
    """Return the words of a link of reStructuredText whose first mark looks like a backquote, and is none."""
    if message.context.markup == "myst" or "`_" not in message.ours.rest:
        return None
    match = _LINK.search(message.ours.rest)
    return match[1] if match else None
