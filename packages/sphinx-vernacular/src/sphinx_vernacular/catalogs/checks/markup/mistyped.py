"""Marks that are typed as others: asterisks in full width, an apostrophe for a backquote, the letters of a line break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.needs import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.text import MARK

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
    if "::" in text and ": :" in message.source and (role := _GLUED_ROLE.search(text)):
        yield finding("punctuation/after", actual=_around(text, role))._replace(own_level=Level.WARNING)


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 12) : match.end() + 12].replace(MARK, "…")


def link(message: Message) -> str | None:
    """Return the words of a link of reStructuredText whose first mark looks like a backquote, and is none."""
    if message.context.markup == "myst" or "`_" not in message.ours.rest:
        return None
    match = _LINK.search(message.ours.rest)
    return match[1] if match else None
