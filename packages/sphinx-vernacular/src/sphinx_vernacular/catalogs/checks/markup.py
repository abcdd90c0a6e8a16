"""HTML, placeholders, and marks of Markdown that a translation breaks or brings in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.references import parity
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.message import (
    AUTOLINK,
    ENTITY,
    INLINE,
    MATHS,
    PLACEHOLDER,
    SUBSTITUTION,
    TAG,
    Message,
    spans_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def html(message: Message) -> Iterator[Finding]:
    """Find HTML that the source does not have, or that a translation lost: it would reach the page as it is."""
    yield from parity("html", _tags(message.text), _tags(message.source))
    if not ENTITY.search(message.source):
        for match in ENTITY.finditer(spans_of(message.text).rest):
            yield finding("html/entity", actual=match[0])


def _tags(text: str) -> list[str]:
    return TAG.findall(AUTOLINK.sub("", INLINE.sub(r"\2", spans_of(text).rest)))


def placeholders(message: Message) -> Iterator[Finding]:
    """Find placeholders that are lost or made up; a form of a plural may say its number in a word."""
    theirs, ours = (set(_placeholders(text)) for text in (message.source, message.text))
    fillable = theirs.union(*(_placeholders(text) for text in message.others))
    for name in [] if message.is_plural_form else sorted(theirs - ours):
        yield finding("placeholder/lost", expected=name)
    for name in sorted(ours - fillable):
        yield finding("placeholder/added", actual=name, expected=", ".join(sorted(fillable)) or "–")


def _placeholders(text: str) -> list[str]:
    return [match[0] for match in PLACEHOLDER.finditer(SUBSTITUTION.sub("", spans_of(text).rest))]


def noqa(message: Message) -> Iterator[Finding]:
    """Find what would switch off Sphinx's own check of references."""
    if re.search(r"(?<!\\)#\s*noqa\s*$", message.text, re.IGNORECASE):
        yield finding("noqa/found")


_BLOCK = re.compile(
    r"\s{4}|\t|\s{0,3}(#{1,6}(\s|$)|[-*+](\s|$)|\d{1,9}[.)](\s|$)|>|`{3}|~{3}|:{3}|-{3}|\*{3}|_{3}|\+{3}|\|\s|%|:\s"
    r"|\([\w:-]+\)=|\[[^\]]+\]:|\{[\w-]+\}\s*$|</?(?:div|p|table|ul|ol|li|h[1-6]|pre|section|details|blockquote|hr)\b)"
)


def block(message: Message) -> Iterator[Finding]:
    """Find a beginning that Markdown takes for a list, a heading or a block: readers would see the source."""
    match = _BLOCK.match(message.text)
    if match and not _BLOCK.match(message.source) and not PLACEHOLDER.match(message.text):
        yield finding("block/start", actual=match[0].strip() or "␣␣␣␣")


def paragraph(message: Message) -> Iterator[Finding]:
    """Find a second paragraph or line, which would not be shown."""
    if "\n" in message.text.strip("\n") and "\n" not in message.source.strip("\n"):
        yield finding("paragraph/second", actual=message.text.strip("\n").partition("\n")[2].strip()[:30])


_MARKS = (("`", r"`+"), ("**", r"\*\*"), ("*", r"(?<![*\s])\*(?!\*)|(?<!\*)\*(?![*\s])"))
_BRACKETS = (("{", "}"), ("[", "]"), ("(", ")"))
_SPACE_INSIDE = re.compile(r"\*\*\s[^*]+\*\*|\*\*[^*]+\s\*\*")


def unbalanced(message: Message) -> Iterator[Finding]:
    """Find marks that are opened and not closed, and spaces that keep marks from being read."""
    ours, theirs = _without_escapes(message.text), _without_escapes(message.source)
    for mark, pattern in _MARKS:
        if len(re.findall(pattern, ours)) % 2 and not len(re.findall(pattern, theirs)) % 2:
            yield finding("markup/open", actual=mark)
            return
    for opening, closing in _BRACKETS:
        if ours.count(opening) != ours.count(closing) and theirs.count(opening) == theirs.count(closing):
            yield finding("markup/open", actual=opening if ours.count(opening) > ours.count(closing) else closing)
    if not _SPACE_INSIDE.search(theirs):
        yield from (finding("markup/space", actual=match[0]) for match in _SPACE_INSIDE.finditer(ours))


def _without_escapes(text: str) -> str:
    return re.sub(r"\\[*`{}()\[\]]", "", MATHS.sub("", spans_of(text).rest))
