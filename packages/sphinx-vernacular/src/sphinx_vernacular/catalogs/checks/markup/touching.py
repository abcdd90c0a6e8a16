"""Footnotes of reStructuredText that touch a word, and are not read for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import MARK
from sphinx_vernacular.catalogs.unread import AFTER, BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_FOOTNOTE = r"\[(?:#[\w.-]{0,60}|\*|[\w.-]{1,60})\]_"
_ANY_FOOTNOTE = re.compile(_FOOTNOTE)
_READ_FOOTNOTE = re.compile(BEFORE + _FOOTNOTE + AFTER)


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


def _around(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 12) : match.end() + 12].replace(MARK, "…")
