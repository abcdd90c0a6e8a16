"""Code of which a translation says all in another form."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_QUOTES = re.compile("[\"'“”„‘’«»]")

_PARTS = re.compile(r"\s*[=:]\s*|\s+")
_VALUE_OF = re.compile(r"\s*[=:]\s*")
_SECTION = re.compile(r"\[([\w.-]+)\]")
_AMOUNT = re.compile(r"([$€£¥]) (?=\d)")
# “Out = Left `LogicalOr` Right”
_BETWEEN = r"= \(?(\w+) `+{}`+ (\w+)"


def respelled(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find code of which the translation says all in another way, and take it out of the lists.

    A key and its value are put together, or parted; a section has its brackets; an operation has its sign.
    """
    theirs, ours = message.theirs.code, message.ours.code
    has_sign = "= " in message.source
    for code in list(added):
        parts = _PARTS.split(code)
        if len(parts) > 1 and set(parts).intersection(theirs) and all(_is_part(part, message) for part in parts):
            added.remove(code)
            lost[:] = [each for each in lost if each not in parts]
        elif (match := _SECTION.fullmatch(code)) and match[1] in lost:
            added.remove(code)
            lost.remove(match[1])
    for code in list(lost):
        parts = _VALUE_OF.split(code)
        if len(parts) > 1 and parts[0] not in theirs and set(parts).issubset(ours) and set(parts).intersection(added):
            lost.remove(code)
            added[:] = [each for each in added if each not in parts]
            continue
        same = next((other for other in added if _is_same(code, other)), None)
        match = re.search(_BETWEEN.format(re.escape(code)), message.source) if has_sign else None
        if same is not None:
            added.remove(same)
        elif not (match and re.search(rf"\b{match[1]} [^\w\s`]{{1,2}} {match[2]}\b", message.ours.rest)):
            continue
        lost.remove(code)
        yield finding("literal/words", expected=code)


def _is_part(part: str, message: Message) -> bool:
    """Whether the source has a part of code as code, or a value as a word."""
    return (
        part in message.theirs.code or re.search(rf"(?<!\w){re.escape(part)}(?!\w)", message.source_prose) is not None
    )


def _is_same(code: str, other: str) -> bool:
    """Whether an amount has another space, or bold text with code in it was read as code."""
    if _AMOUNT.sub(r"\1", code) == _AMOUNT.sub(r"\1", other):
        return True
    ours, theirs = other.split("``"), code.split("``")
    return len(ours) == len(theirs) > 2 and (ours[0], ours[-1]) == (theirs[0], theirs[-1])


# “the ``id_container file``”
_WITH_A_WORD = re.compile(
    r"([^\W_]+(?:[_.][^\W_]+)+) (?:attribute|class|directory|field|files?|folder|function|job|key|method|module|option|page|parameter|property"
    r"|script|section|settings?|table|value|variable)"
)


def with_a_word(lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Find code that has a word of the source's own within its marks, and take it out of the lists."""
    for code in list(lost):
        match = _WITH_A_WORD.fullmatch(code)
        if match and match[1] in added:
            lost.remove(code)
            added.remove(match[1])
            yield finding("literal/words", expected=code)


MARKS_AROUND = "\"'"


def without_brackets(lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Find code that lost its brackets or got a language's quotation marks, and take both out of the lists."""
    for code in list(lost):
        bare, quoted = code.strip("<>{}[]$%|"), _QUOTES.sub('"', code)
        same = (
            other
            for other in added
            if (other == bare != code and len(bare) > 1)
            or _QUOTES.sub('"', other) == quoted
            or ("&" in other and unescape(other) == code != other)
        )
        if (actual := next(same, None)) is not None:
            lost.remove(code)
            added.remove(actual)
            yield finding("literal/changed", expected=code, actual=actual)
