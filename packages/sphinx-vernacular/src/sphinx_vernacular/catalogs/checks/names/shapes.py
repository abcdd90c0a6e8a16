"""Words that no language has, by their shape: Ohm*um^2, TICKET-031, 200mAh, a_b_c, OrderedDict.

They need no marks of code to be known: a sign, a figure or a capital is within them. One that the translation
lacks, where it has one that is nearly the same and that the source lacks, was typed wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import unless
from sphinx_vernacular.catalogs.checks.names import latin, misprints, spelling, tokens
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import OTHER_SCRIPT, distance

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from sphinx_vernacular.catalogs.message import Message

# what stands between spaces, or between characters that are written without them, and no mark at its ends
_CHUNK = re.compile(
    r"[^\s\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef\ufffc.,;:!?()\[\]{}\"“”„«»‹›‘’'`*…،؛؟।–—-]"
    r"[^\s\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef\ufffc()\[\]{}\"“”„«»‹›‘`…،؛؟।–—]{2,60}"
)
_AT_END = ".,;:!?*'’-/"
# a letter with a figure, a sign or a capital within
_SHAPED = re.compile(
    r".*(?:[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]|[A-Za-z][_^*=&@#~+]|[_^*=&@#~+][A-Za-z]|[A-Za-z]-\d|[A-Z]{2}-[A-Z]{2})"
)
# 10th; 1990s; 5MB; Ctrl+C: what a language has its own words for, and other checks look at
_OWN = re.compile(
    r"\d+(?:st|nd|rd|th|s)\b.*|[\d.,]+[KMGT]i?B|.*(?:Ctrl|Control|Shift|Alt|Cmd|Command|Win|Del|Esc|Ins)\b.*",
    re.IGNORECASE,
)
# what is the same in another notation
_SAME = str.maketrans("₀₁₂₃₄₅₆₇₈₉×−’\u00a0\u202f", "0123456789x-'  ")
_MOST, _FEW = 40, 3
# two patterns are faster than one with both
_CAPITALS_WITHIN = (re.compile("[a-z][A-Z]"), re.compile("[A-Z]-[A-Z]"))
_SHORTEST = 4


@unless(spelling.misspelt, spelling.missing, latin.compare, misprints.compare, misprints.acronyms, tokens.compare)
def compare(message: Message) -> Iterator[Finding]:
    """Find a word of such a shape that is typed wrong, where the other checks of names find nothing."""
    if message.is_untouched or "\n" in message.source.strip():
        return
    has_sign = not message.characters.isdisjoint("0_^*=&@#~+")
    if not has_sign and not any(each.search(message.source_prose) for each in _CAPITALS_WITHIN):
        return
    theirs = Counter(_chunks(message.source_prose))
    if not theirs or len(theirs) > _MOST:
        return
    yield from _in_other_letters(theirs, message)
    text = _squeezed(message.text)
    lost = [chunk for chunk in theirs if _squeezed(chunk) not in text and not spelling.is_own(chunk, message)]
    if not lost or len(lost) > _FEW:
        return
    source = _squeezed(message.source)
    added = [chunk for chunk in dict.fromkeys(_chunks(message.prose)) if _squeezed(chunk) not in source]
    for chunk in lost:
        other = next((each for each in added if _is_slip(chunk, each, message)), None)
        if other is not None:
            yield finding("literal/name", expected=chunk, actual=other)
            return


_WITHIN = re.compile("[A-Za-z]*[a-z][A-Z][A-Za-z]*")


def _in_other_letters(theirs: Counter[str], message: Message) -> Iterator[Finding]:
    """Find a word with a capital within that has its capitals elsewhere: orderedDict for OrderedDict."""
    names = {chunk.lower(): chunk for chunk in theirs if _WITHIN.fullmatch(chunk)}
    if not names:
        return
    for other in dict.fromkeys(_chunks(message.prose)):
        chunk = names.get(other.lower(), other)
        if other == chunk[0].upper() + chunk[1:]:
            continue  # a sentence may begin so
        if chunk != other and other not in message.source and message.context.translated_tokens[other] <= 1:
            yield finding("literal/name", expected=chunk, actual=other)
            return


_POSSESSIVE = re.compile("['’]s$")


def _chunks(text: str) -> Iterator[str]:
    for chunk in islice(_CHUNK.findall(text), 4 * _MOST):
        bare = _POSSESSIVE.sub("", chunk.rstrip(_AT_END))
        if len(bare) >= _SHORTEST and _SHAPED.match(bare) and not _OWN.fullmatch(bare):
            yield bare


def _squeezed(text: str) -> str:
    """Return a text as it is compared: without spaces and hyphens, and with one mark of decimals."""
    text = text.translate(_SAME).replace("^2", "²").replace("^3", "³").replace("\\_", "_")
    return re.sub(r"[\s-]|(?<=\d)[.,](?=\d)", "", text).lower()


# several words, or a unit
_NO_WORD = re.compile(r".*[a-z]_[a-z]|.*\^|(?:.*[a-z][A-Z]){2}|\d[\d.,]*[A-Za-z]{1,3}\d?$")
_WORD = re.compile("[a-z]{4}")


_CAPITALS = re.compile("[A-Z]+(?:-[A-Z]+)+")
_COMPOUND = re.compile(r"[A-Za-z\d]+(?:\\?_[A-Za-z\d]+)+|[A-Z]+(?:-[A-Z]+){2,}", re.ASCII)
_PART = re.compile(r"[A-Za-z\d]+")
# of fewer parts, another language may leave one out
_MANY_PARTS = 4


def is_another_part(name: str, other: str, known: Container[str] = ()) -> bool:
    """Whether a name of several parts has another one in a single place, or has lost one of many.

    A part may be translated; another word of the sources (``known``), a short one or one of many is no translation.

    >>> [is_another_part("en_GB", other) for other in ("en_US", "de_DE", "en_gb")]
    [True, False, False]
    >>> is_another_part("CC-BY-SA", "CC-BY-NC"), is_another_part("to_the_end_of", "to_end_of")
    (True, True)
    """
    if not (_COMPOUND.fullmatch(name) and _COMPOUND.fullmatch(other)) or name.lower() == other.lower():
        return False
    theirs, ours = _PART.findall(name), _PART.findall(other)
    if len(theirs) != len(ours):
        return len(theirs) >= _MANY_PARTS and len(ours) >= _FEW and not Counter(ours) - Counter(theirs)
    others = [(one, two) for one, two in zip(theirs, ours, strict=True) if one != two]
    if len(others) != 1:
        return False
    one, two = others[0]
    return max(len(one), len(two)) <= _FEW or two in known or len(theirs) >= _MANY_PARTS


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def _is_slip(chunk: str, other: str, message: Message) -> bool:
    """Whether one typing error or two, or one part of several, lie between two words, and no ending of the language."""
    context = message.context
    # where the letters are others, nothing in Latin ones is translated
    known = _PART.findall(other) if OTHER_SCRIPT.search(message.text) else context.source_tokens
    # UN-WHO may be ONU-OMS
    if (is_part := is_another_part(chunk, other, known)) or _CAPITALS.fullmatch(chunk):
        return is_part and context.translated_tokens[other] <= 1
    if not (other.isascii() or not chunk.isascii()) or message.context.translated_tokens[other] > 1:
        return False
    if _letters(chunk) != _letters(other) and _WORD.search(chunk) and not _NO_WORD.match(chunk):
        return False  # Project2 may be Projet2
    parts = zip(chunk.split("/"), other.split("/"), strict=False)
    if any(spelling.is_slip_of_source(one, two, message) for one, two in parts if one != two):
        return False
    if other.startswith(chunk) or chunk.startswith(other) or abs(len(chunk) - len(other)) > 2:
        return False
    return distance(chunk, other) <= (1 if len(chunk) < 2 * _SHORTEST else 2)
