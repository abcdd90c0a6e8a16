"""Misprints where all words are in Latin letters: a name before a number, and an acronym."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.names import is_own, misspelt
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance, is_of_other_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# so many names and words are looked at
_MOST, _MOST_ADDED = 60, 15
_DIGIT = re.compile(r"\d")
_NUMBERED = re.compile(r"(?<![\w.-])([A-Z][a-z]{3,30})(?= (\d{1,4}(?:\.\d{1,4}){0,2})(?![\w%]|[.,]\d))", re.ASCII)


def compare(message: Message) -> Iterator[Finding]:
    """Find a name before a number, and an acronym, that is typed wrong."""
    if message.is_untouched or is_of_other_script(message.prose, message.language.code):
        return  # there any name is looked at
    found = list(_before_number(message)) or list(_within_sentence(message))
    if found and not any(misspelt(message)):
        yield from found
    yield from _acronym(message)


def _before_number(message: Message) -> Iterator[Finding]:
    """Find a name before a number that is typed wrong before the same number: no word of the language elsewhere."""
    theirs = _NUMBERED.findall(message.source_prose) if _DIGIT.search(message.source_prose) else ()
    for name, number in theirs[:_MOST]:
        if name in message.text or is_own(name, message):
            continue
        for word, other in _NUMBERED.findall(message.prose):
            if (
                other == number
                and word not in message.source
                and word not in message.context.own_capitals
                and word[0] == name[0]
                and word[-2:] == name[-2:]
                and distance(name.lower(), word.lower()) == 1
                and (name.lower() not in message.context.lower_case or _is_slip(name, word))
            ):
                yield finding("literal/name", expected=name, actual=word)
                return


# a name within a sentence
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{4,30}(?![\w@/'’-]|\.\w)", re.ASCII)
_WORD = re.compile(r"(?<=[\w,] )[A-Z][a-z]{3,30}(?![\w@/'’-]|\.\w)", re.ASCII)


def _within_sentence(message: Message) -> Iterator[Finding]:
    """Find a name within a sentence that lost a letter, or has two exchanged: what has one more may be a word."""
    names = [name for name in dict.fromkeys(_NAME.findall(message.source_prose)) if name not in message.text]
    names = [name for name in names if name.lower() not in message.context.lower_case and not is_own(name, message)]
    if not names or len(names) > _MOST_ADDED:
        return
    own, text = message.context.own_capitals, message.text
    words = [word for word in dict.fromkeys(_WORD.findall(message.prose)) if word not in message.source]
    for word in words[:_MOST]:
        near = next((name for name in names if _is_cut(name, word)), None)
        if near is not None and word not in own and word.lower() not in text:
            yield finding("literal/name", expected=near, actual=word)
            return


def _is_cut(name: str, word: str) -> bool:
    return (
        name[0] == word[0]
        and name[-2:] == word[-2:]
        and 0 <= len(name) - len(word) < 2
        and distance(name.lower(), word.lower()) == 1
        and _is_slip(name, word)
    )


_TWICE = re.compile(r"([a-z])\1")


def _is_slip(name: str, word: str) -> bool:
    """Whether a letter is missing, too many or in another place, and no letter stands twice for once."""
    if len(name) == len(word):
        return sorted(name) == sorted(word)
    return _TWICE.sub(r"\1", name) != _TWICE.sub(r"\1", word)


ACRONYM = re.compile(r"(?<![\w./-])[A-Z]{3}\d?(?![\w/]|\.\w)", re.ASCII)


def _acronym(message: Message) -> Iterator[Finding]:
    """Find an acronym whose last two letters changed places; DNA and ADN are two languages' own."""
    theirs = dict.fromkeys(ACRONYM.findall(message.source_prose))
    if not theirs or len(theirs) > _MOST:
        return
    added = [word for word in ACRONYM.findall(message.prose) if word not in message.source]
    for word in added[:_MOST_ADDED]:
        name = word[0] + word[2] + word[1] + word[3:]
        if name in theirs and name != word and name not in message.prose and word not in message.context.acronyms:
            yield finding("literal/name", expected=name, actual=word)
            return
