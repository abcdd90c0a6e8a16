"""Marks that a text has and its reader sees: neither MyST nor reStructuredText takes them for markup."""

from __future__ import annotations

import re
from typing import NamedTuple

from docutils.utils.punctuation_chars import closers, closing_delimiters, delimiters, match_chars, openers

from sphinx_vernacular.catalogs.text import MARK

# reStructuredText reads a mark only between spaces and punctuation
BEFORE = rf"(?<![^\s{openers}{delimiters}])"
AFTER = rf"(?![^\s{closing_delimiters}{delimiters}{closers}])"
_IN_STARS = r"(?:\*\*(?=\S).{1,4000}?(?<![\s\\])\*\*|\*(?![\s*]).{1,4000}?(?<![\s\\*])\*(?!\*))"
EMPHASIS = re.compile(f"{BEFORE}{_IN_STARS}{AFTER}", re.DOTALL)
# with character_level_inline_markup, marks may touch a word
_EMPHASIS_IN_WORDS = re.compile(_IN_STARS, re.DOTALL)


class Unread(NamedTuple):
    """A mark that readers would see as it is."""

    mark: str
    around: str
    space_before: bool
    space_after: bool


_MARKS = re.compile(r"(?<!\\)(`+|\*+)")


def _unread(text: str, start: int, end: int) -> Unread:
    around = text[max(0, start - 12) : end + 12]
    return Unread(text[start:end], around, _is_space(_character(text, start - 1)), _is_space(_character(text, end)))


_QUOTED = re.compile(r"(?<=(\W))(?<!\*)\*{1,2}(?=([^\w\s*]))")


def without_quoted(text: str) -> str:
    """Return a text with spaces for the asterisks that stand alone in brackets or quotation marks: rst lets them be.

    >>> without_quoted("(*) and *x*")
    '( ) and *x*'
    """
    return _QUOTED.sub(lambda match: " " * len(match[0]) if match_chars(match[1], match[2]) else match[0], text)


def in_rst(text: str, *, in_words: bool = False) -> list[Unread]:
    """Return the marks that reStructuredText leaves for readers to see, and that are not meant to be seen."""
    text = without_quoted(text)
    text = (_EMPHASIS_IN_WORDS if in_words else EMPHASIS).sub(lambda match: match[0].replace("*", " "), text)
    return [_unread(text, *match.span()) for match in _MARKS.finditer(text)]


def _character(text: str, at: int) -> str:
    return text[at] if 0 <= at < len(text) else ""


def _is_space(character: str) -> bool:
    return not character or character.isspace()


class _Run(NamedTuple):
    """A run of asterisks or underscores that may begin or end emphasis, as CommonMark tells."""

    start: int
    end: int
    opens: bool
    closes: bool


def in_myst(text: str) -> list[Unread]:
    """Return the marks that MyST leaves as they are: emphasis is paired as CommonMark pairs it."""
    runs = [_run(text, match) for match in _MARKS.finditer(text) if match[0][0] == "*"]
    marks = [match.span() for match in _MARKS.finditer(text) if match[0][0] == "`"]
    marks += [(run.start, run.end) for run in _unpaired(runs)]
    return [_unread(text, *mark) for mark in sorted(marks)]


_UNDERSCORES = re.compile(r"(?<![\\_])_+")
# no emphasis and no part of a name: an address, the end of a reference, a field of a form
_NO_EMPHASIS = re.compile(r"https?://\S+|_{4,}")


def underscores(text: str) -> tuple[int, list[Unread]]:
    """Return how many underscores MyST reads as emphasis, and those that it leaves as they are."""
    text = _NO_EMPHASIS.sub(MARK, text)
    runs = [_run(text, match) for match in _UNDERSCORES.finditer(text)]
    left = _unpaired(runs)
    return len(runs) - len(left), [_unread(text, run.start, run.end) for run in left]


def _unpaired(runs: list[_Run]) -> list[_Run]:
    """Return the runs that begin and end nothing."""
    left = [run.end - run.start for run in runs]
    unread = {number for number, run in enumerate(runs) if not (run.opens or run.closes)}
    stack: list[int] = []  # the runs that may still begin emphasis
    for number, run in enumerate(runs):
        while run.closes and left[number] and stack:
            used = 2 if min(left[stack[-1]], left[number]) >= 2 else 1
            left[stack[-1]] -= used
            left[number] -= used
            if not left[stack[-1]]:
                stack.pop()
        if run.opens and left[number]:
            stack.append(number)
        elif run.closes and left[number]:
            unread.add(number)
    unread.update(stack)
    return [runs[number] for number in sorted(unread)]


def _run(text: str, match: re.Match[str]) -> _Run:
    before, after = _character(text, match.start() - 1), _character(text, match.end())
    space_before, space_after = _is_space(before), _is_space(after)
    mark_before, mark_after = _is_mark(before), _is_mark(after)
    opens = not space_after and (not mark_after or space_before or mark_before)
    closes = not space_before and (not mark_before or space_after or mark_after)
    if match[0][0] == "_":  # within a word an underscore is a letter of it
        opens, closes = opens and (not closes or mark_before), closes and (not opens or mark_after)
    return _Run(*match.span(), opens, closes)


def _is_mark(character: str) -> bool:
    return character != "" and not character.isalnum() and not character.isspace() and character not in "\u200c\u200d"
