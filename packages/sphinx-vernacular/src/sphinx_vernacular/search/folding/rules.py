r"""What the rules of a language consist of, and those that all languages share.

A pair is a pattern and what takes its place, in what regular expressions of Python and JavaScript have in common:
``\w`` only in brackets, ``$1`` for a group, lookbehinds of one width, no flags.
A text is decomposed (NFKD) and in lower case before the first pattern meets it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

TYPE_CHECKING = False  # not from typing: importing it would cost more than these modules
if TYPE_CHECKING:
    from collections.abc import Sequence

Pair = tuple[str, str]

INVISIBLE: Pair = ("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "")
"""Characters that nobody sees and that pasted text is full of."""

ADDRESSES: Pair = (r"(?:https?://|www\.)[!-~]+|[!-~]+\.[a-z]{2,}/[!-~]*", " ")
"""Nobody looks for the parts of an address, and citations are full of them."""

NUMBERS: tuple[Pair, ...] = (
    ("(?<=[0-9])[.,\u066c](?=[0-9]{3}(?![0-9]))", ""),  # 1,783 and 1.783 are 1783
    ("(?<![0-9a-z])0+(?=[0-9])", ""),  # 01 is 1
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How one language is searched.

    ``write`` turns a text into words with single spaces between them, ``stem`` a word into what the index has.
    """

    write: tuple[Pair, ...]
    stem: tuple[Pair, ...]
    stop: str = ""
    """Words that every page has, as ``write`` leaves them, with spaces between them."""
    marks: str = ""
    """What stands for diacritics in the index: whoever types none is not held to them."""
    glued: tuple[str, ...] = ()
    """Words that are written together with the next: the index keeps them, the question tries without."""
    syllables: bool = False
    """Whether a word is written as several: what is marked on a page should stand together."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Names that stand for each other in every text of the language."""


def dates(months: Sequence[str]) -> tuple[Pair, ...]:
    """Return what turns ``1992-03-02`` and ``1992-03`` into words, as pages write them.

    ``months`` are the names of the twelve; in a language that numbers them, what stands before the number too.
    """
    return tuple(
        (
            f"(?<![0-9-])([12][0-9]{{3}})-{number:02}(?:-([0-3][0-9]))?(?![0-9-])",
            f"$2 {unicodedata.normalize('NFKD', month).lower()} $1",
        )
        for number, month in enumerate(months, 1)
    )
