"""The code and the comments of examples in catalogs: of a doctest code stays, and its comments are translated.

What an example prints is not compared here: `sphinx_vernacular.examples` runs it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code.renamed import is_shown_otherwise
from sphinx_vernacular.catalogs.findings import Level, Located, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.po import Entry

_PROMPT = re.compile(r"(>>>|\.\.\.)( |$)")


def is_example(msgid: str) -> bool:
    """Whether a message is a doctest."""
    return msgid.startswith(">>> ")


def code_of(example: str, language: str, source: str = "en") -> list[str]:
    """Return the code lines of an example as they must stand in a language: the language tag is changed.

    >>> code_of('>>> shout("en")', "vi")
    ['>>> shout("vi")']
    """
    lines = [line for line in example.splitlines() if _PROMPT.match(line)]
    return [line if is_comment(line) else line.replace(f'"{source}"', f'"{language}"') for line in lines]


def is_comment(line: str) -> bool:
    """Whether a line of code is a comment, which is translated."""
    return line[4:].lstrip().startswith("#")


# a comment behind code is translated too
_BEHIND = re.compile(r"\s+#\s.*$")


def code_differs(entry: Entry, language: str) -> Iterator[Located]:
    """Compare the code of an example with the source's, line by line."""
    ours = [(line, text) for line, text in _code_with_lines(entry) if not is_comment(text)]
    theirs = [text for text in code_of(entry.msgid, language) if not is_comment(text)]
    untouched = [text for text in entry.msgid.splitlines() if _PROMPT.match(text) and not is_comment(text)]
    for (line, mine), expected, source in zip(ours, theirs, untouched, strict=False):
        if _BEHIND.sub("", _line(mine)) != _BEHIND.sub("", _line(expected)):
            other = finding("code/line", expected=expected)
            # "en" may well be meant, and words that are shown may be the reader's
            is_shown = _BEHIND.sub("", mine) == _BEHIND.sub("", source) or is_shown_otherwise(
                _line(expected), _line(mine)
            )
            yield Located(line, other._replace(own_level=Level.STYLE) if is_shown else other)
            return
    if len(ours) != len(theirs):
        yield Located(entry.msgstr_line, finding("code/count", actual=str(len(ours)), expected=str(len(theirs))))


def _line(text: str) -> str:
    # nothing behind a prompt is nothing with a space, too
    return text.rstrip() if text.strip() in (">>>", "...") else text


def comments(entry: Entry) -> Iterator[tuple[int, str, str]]:
    """Yield the line of each comment of an example, the source's text of it, and the translation's."""
    ours = [(line, text) for line, text in _code_with_lines(entry) if is_comment(text)]
    theirs = [text for text in entry.msgid.splitlines() if _PROMPT.match(text) and is_comment(text)]
    if len(ours) == len(theirs):
        for (line, mine), source in zip(ours, theirs, strict=True):
            yield line, source[4:].lstrip("# "), mine[4:].lstrip("# ")


def _code_with_lines(entry: Entry) -> Iterator[tuple[int, str]]:
    lines = dict(enumerate(entry.msgstr_lines))
    for number, text in enumerate(entry.msgstr[0].splitlines()):
        if _PROMPT.match(text):
            yield lines.get(number, entry.msgstr_line), text
