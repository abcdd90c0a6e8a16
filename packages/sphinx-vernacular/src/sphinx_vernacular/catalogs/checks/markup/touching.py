"""Marks that touch a word and are not read for it: underscores of Markdown, and footnotes of reStructuredText."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.needs import needs
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import MARK
from sphinx_vernacular.catalogs.unread import AFTER, BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_UNDERSCORED = re.compile(r"(?<![\\_])(_{1,2})(?![\s_])[^_\n]{1,200}(?<![\s\\])\1(?!_)")
_FOOTNOTE = r"\[(?:#[\w.-]{0,60}|\*|[\w.-]{1,60})\]_"
_ANY_FOOTNOTE = re.compile(_FOOTNOTE)
_READ_FOOTNOTE = re.compile(BEFORE + _FOOTNOTE + AFTER)


@needs("_")
def underscores(message: Message) -> Iterator[Finding]:
    """Find emphasis with underscores that touches a letter: Markdown reads asterisks there, and no underscores."""
    if message.context.markup != "myst" or "_" not in message.theirs.rest:
        return
    theirs, ours = (list(_UNDERSCORED.finditer(parsed.rest)) for parsed in (message.theirs, message.ours))
    lost = sum(not _touches(match) for match in theirs) - sum(not _touches(match) for match in ours)
    touching = [match for match in ours if _touches(match) and not _is_name(match)]
    for match in touching[: max(0, lost)]:
        yield finding("markup/glued", actual=_around(match))


@needs("[")
def footnotes(message: Message) -> Iterator[Finding]:
    """Find footnotes that touch a letter or a mark, where reStructuredText does not read them."""
    if message.context.markup != "rst" or message.context.marks_in_words or "]_" not in message.text:
        return
    theirs = _READ_FOOTNOTE.findall(message.theirs.rest)
    ours = {match.start() for match in _READ_FOOTNOTE.finditer(message.ours.rest)}
    for match in _ANY_FOOTNOTE.finditer(message.ours.rest):
        if match.start() not in ours and match[0] in theirs and not match.string[: match.start()].endswith(MARK):
            yield finding("markup/attached", actual=_around(match))


def _beside(match: re.Match[str]) -> tuple[str, str]:
    return match.string[: match.start()][-1:], match.string[match.end() :][:1]


def _touches(match: re.Match[str]) -> bool:
    return any(map(str.isalnum, _beside(match)))


def _is_name(match: re.Match[str]) -> bool:
    """Whether the underscores are those of a name of several words: my_long_name."""
    return all(each.isascii() and each.isalnum() for each in _beside(match)) and " " not in match[0]


def _around(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 12) : match.end() + 12].replace(MARK, "…")
