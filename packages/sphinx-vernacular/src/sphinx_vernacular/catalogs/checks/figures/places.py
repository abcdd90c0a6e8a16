"""Whether two numbers that stand in another order than in the source have surely changed their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.prose.meaning import sentences_of
from sphinx_vernacular.catalogs.numbers import plain
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.message import Message

_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*")
_CLAUSE = re.compile(r"[,;:،؛、，；：()（）]\s|[（）、，；：]|\s[–—-]\s")
# a row of so many clauses with a number each has the same order in every language
_ROW = 3
# languages that say first what English says last
_TURNED = words_of("am az bn eu fa gu hi hu ja ka kk kn ko ky ml mn mr my ne or pa ps si ta te tr ug ur uz yue zh")


def are_exchanged(message: Message) -> bool:
    """Whether a sentence has the number of another one, or a member of a row that of its neighbour."""
    source, text = plain(message.source_prose), plain(message.prose)
    theirs, ours = ([_NUMBER.findall(each) for each in sentences_of(whole)] for whole in (source, text))
    if len(theirs) != len(ours):
        return False
    changed = [at for at, (one, other) in enumerate(zip(theirs, ours, strict=True)) if sorted(one) != sorted(other)]
    if len(changed) == 2 and _are_swapped(*(numbers[at] for at in changed for numbers in (theirs, ours))):
        return True
    if changed or message.language.code.partition("_")[0] in _TURNED:
        return False
    several = zip(sentences_of(source), sentences_of(text), strict=True)
    return any(_is_in_row(*map(_members, each)) for each in several)


def _are_swapped(one: list[str], here: list[str], other: list[str], there: list[str]) -> bool:
    """Whether each of two sentences has one number of the other, in the place of its own."""
    lost, gained = [n for n in one if n not in here], [n for n in here if n not in one]
    gone, added = [n for n in other if n not in there], [n for n in there if n not in other]
    return len(lost) == 1 and lost == added and gained == gone and len(one) == len(here)


def _members(sentence: str) -> list[list[str]]:
    found = (_NUMBER.findall(clause) for clause in _CLAUSE.split(sentence))
    return [numbers for numbers in found if numbers]


def _is_in_row(theirs: list[list[str]], ours: list[list[str]]) -> bool:
    if len(theirs) != len(ours) or len(theirs) < _ROW:
        return False
    changed = [at for at, (one, other) in enumerate(zip(theirs, ours, strict=True)) if one != other]
    return (
        len(changed) == 2
        and changed[1] - changed[0] == 1
        and all(len(theirs[at]) == len(ours[at]) == 1 for at in changed)
        and theirs[changed[0]] == ours[changed[1]]
        and theirs[changed[1]] == ours[changed[0]]
    )
