"""Brackets of a translation, of any width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_WIDE = str.maketrans("（）［］｛｝", "()[]{}")
_BRACKETS = (("{", "}"), ("[", "]"), ("(", ")"))
_ANY_BRACKET = re.compile("[(){}（）［］｛｝\\[\\]]")


def compare(message: Message) -> Iterator[Finding]:
    """Find brackets without a partner, those that change their places, and one that closes within bold text."""
    if " /" in message.source and (slash := _open_slash(message.theirs.rest, message.ours.rest)):
        yield finding("markup/bracket", actual=slash)
    if not (_ANY_BRACKET.search(message.ours.rest) or _ANY_BRACKET.search(message.theirs.rest)):
        return
    # in rst a bracket behind a backslash is a bracket: the two part it from a role
    escaped = r"\1" if message.context.markup == "rst" else ""
    ours, theirs = (
        re.sub(r"\\([{}()\[\]])", escaped, parsed.rest if parsed.rest.isascii() else parsed.rest.translate(_WIDE))
        for parsed in (message.ours, message.theirs)
    )
    if message.context.keeps_widths and is_mixed(message.ours.rest):
        yield finding("markup/bracket", actual="（")
    if ours.count(")") > ours.count("("):
        ours = _without_numbers(ours)
    for opening, closing in _BRACKETS:
        if ours.count(opening) != ours.count(closing) and theirs.count(opening) == theirs.count(closing):
            yield finding("markup/bracket", actual=opening if ours.count(opening) > ours.count(closing) else closing)
        elif _is_turned(ours, opening, closing) and not _is_turned(theirs, opening, closing):
            yield finding("markup/bracket", actual=closing)
    if "**" in ours and "(" in ours and _is_crossed(ours) and not _is_crossed(theirs):
        yield finding("markup/bracket", actual=")")


# words between two slashes: an aside
_SLASHES = re.compile(r"(?<!\S)/(?=[^\W\d_])[^/\n]{2,80}(?<=\w)/(?=[\s,.;:!?)]|$)")
_OPENS = re.compile(r"(?<!\S)/(?=[^\W\d_])")
_CLOSES = re.compile(r"(?<=\w)/(?=[\s,.;:!?)]|$)")


def _open_slash(theirs: str, ours: str) -> str | None:
    """Return a slash without its partner, where the source has words between two."""
    asides = len(_SLASHES.findall(theirs))
    opened, closed = len(_OPENS.findall(ours)), len(_CLOSES.findall(ours))
    is_even = asides == len(_OPENS.findall(theirs)) == len(_CLOSES.findall(theirs))
    return "/" if asides and is_even and opened != closed and max(opened, closed) == asides else None


_BOLD = re.compile(r"\*\*([^*\n]{1,200})\*\*")
_LIST = re.compile(r"(?:^|[\s(])(?:\d{1,2}|[a-z])\)")


_GROUP = re.compile(r"\([^()]*\)")
_NUMBER = re.compile(r"(?<![\w(])(\d{1,2})\)")


def _without_numbers(text: str) -> str:
    """Return a text without what is in brackets, and without the numbers of a list: 1) and 2)."""
    rest = _GROUP.sub("", text)
    numbers = _NUMBER.findall(rest)
    if len(numbers) > 1 and numbers == [str(number) for number in range(1, len(numbers) + 1)]:
        return _NUMBER.sub("", rest)
    return text


def _is_crossed(text: str) -> bool:
    """Whether a bracket opens outside of bold text and closes within, or the other way round."""
    return any(span.count("(") != span.count(")") for span in _BOLD.findall(text) if not _LIST.search(span))


def is_mixed(text: str) -> bool:
    """Whether a full-width bracket is closed by one of half its width, or the other way round."""
    wide, narrow = text.count("（") - text.count("）"), text.count("(") - text.count(")")
    return wide != 0 and wide + narrow == 0


def _is_turned(text: str, opening: str, closing: str) -> bool:
    """Whether a bracket closes before any opens: typed from right to left, the two change their places."""
    depth = 0
    for character in filter(f"{opening}{closing}".__contains__, text) if closing in text else "":
        depth += (character == opening) - (character == closing)
        if depth < 0:
            return True
    return False
