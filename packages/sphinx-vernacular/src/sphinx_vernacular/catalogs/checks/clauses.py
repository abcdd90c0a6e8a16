"""A clause or a sentence of the source that stands in a text of another script as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.language import untranslated
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import is_of_other_script
from sphinx_vernacular.catalogs.text import MARK, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_WORD = r"[A-Za-z][A-Za-z’'-]*"
# five words or more, with the marks of a sentence between them
_RUN = re.compile(rf"(?<![\w/.@-]){_WORD}(?:[,;:]? \(?{_WORD}\)?){{4,60}}(?![\w/@])", re.ASCII)
_LOWER = re.compile(r"(?<![\w.-])[a-z]{2,}(?![\w.-])")
# a translation and, in brackets behind it, what it translates
_COPY = re.compile(r"(?<=[^\x00-\x7f])\s?[(（][^()（）]*[)）]")
# a title of a work, or what a window shows, in italics, in bold type or with a dash before it
_TYPE = re.compile(r"\*{1,2}[^*]{1,300}\*{1,2}|(?<!\w)_[^_]{1,300}_(?!\w)|[「『《〈【][^」』》〉】]{1,300}[」』》〉】]")
_SMALL = 2
_LOWER_CASE = 4


def left(message: Message) -> Iterator[Finding]:
    """Find five words or more of the source that a translation has as they are, where nothing else was found in it."""
    found = list(_left(message))
    if found and not any(untranslated(message)):
        yield from found


def _left(message: Message) -> Iterator[Finding]:
    prose = message.prose
    # a paragraph is one line, and code is none; what is in English of another country stays as it is
    is_same = message.language.code == message.context.source_language.code
    if message.is_untouched or is_same or "\n" in message.source.strip():
        return
    if not is_of_other_script(prose, message.language.code):
        yield from _in_latin_letters(message)
        return
    if not _RUN.search(prose):
        return
    source = " ".join(message.source_prose.split())
    shown = _shown(message)
    text = _COPY.sub(MARK, QUOTED.sub(MARK, prose))
    for match in _RUN.finditer(text):
        run = match[0]
        lower = _LOWER.findall(run)
        small = message.context.source_language.function_words.intersection(lower)
        if len(lower) < _LOWER_CASE or not small or len(small) + len(lower) < _SMALL + _LOWER_CASE:
            continue
        if run.strip("()") in source and not any(run in each for each in shown):
            yield finding("english/word", actual=run[:40])
            return


def _shown(message: Message) -> list[str]:
    """Return what may stay in the language of the source: titles of works, and what a window shows."""
    ours = message.ours
    links = [link.words for link in ours.links if link.target.startswith("http") or not link.target]
    return [*_TYPE.findall(message.text), *links, *(role.words or "" for role in ours.roles), *ours.interpreted]


# small words that few other languages have, and none has two of
_ENGLISH = re.compile(
    r"(?<![\w'’-])(?:the|you|your|will|with|this|that|which|from|should|when|been|have|would|these)(?![\w'’-])"
)
_PART = re.compile(r"[,;:.!?()]+(?:\s|$)|\s(?=\()")
_WORDS = 6


def _in_latin_letters(message: Message) -> Iterator[Finding]:
    """Look at whole clauses alone, where all words are in Latin letters."""
    if not _ENGLISH.search(message.prose):
        return
    source, text = (" ".join(QUOTED.sub(MARK, each).split()) for each in (message.source_prose, message.prose))
    shown = _shown(message)
    for part in _PART.split(source):
        clause = part.strip()
        small, words = len(_ENGLISH.findall(clause)), len(_LOWER.findall(clause))
        if not small or words < _WORDS or words + small < _WORDS + _SMALL or MARK in clause:
            continue
        if clause in text and not any(clause in each for each in shown):
            yield finding("english/word", actual=clause[:40])
            return
