"""Find facts by words, in any of the languages, however they are typed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from kzref import query
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzref.model import Fact

# letters that are written one for the other: hamza on its seats, alif maqsura, ta marbuta, the Vietnamese d
_SAME = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": "", "ى": "ي", "ة": "ه", "ـ": "", "đ": "d", "ı": "i", "’": "'"})
# what Arabic writes in front of a word without a space, the longest first
_PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "ال", "لل", "و", "ب", "ل", "ف", "ك")


def fold(text: str) -> str:
    """Return a text as it is compared: small letters, no marks, one form of each letter, Western digits.

    >>> fold("Đặng"), fold("الأُمَم")
    ('dang', 'الامم')
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_SAME)
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in kept)


def search(texts: Iterable[str], facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts in which every word stands, or a longer one that begins with it.

    Their ids are searched, their sentences, what the documents say, and the names of those
    they are about, in every language. Arabic words are met behind the article and prepositions.
    """
    wanted = [word for text in texts for word in words(text)]
    found = []
    for fact in facts:
        there = set(_indexed(fact))
        if all(any(other.startswith(form) for form in _forms(word) for other in there) for word in wanted):
            found.append(fact)
    return found


def near(texts: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """Return words that the facts have and that look like those that were not found."""
    from difflib import get_close_matches

    known = {word for fact in facts for word in _indexed(fact)}
    missing = [word for text in texts for word in words(text) if not any(other.startswith(word) for other in known)]
    return [found for word in missing for found in get_close_matches(word, known, n=1, cutoff=0.7)]


def _texts(fact: Fact) -> Iterator[str]:
    yield fact.id
    for lang in LANGUAGES:
        yield fact.text(lang)
        if fact.claim:
            yield fact.claimed(lang)
        for id in fact.about:
            yield query.entity(id).named(lang)


def _indexed(fact: Fact) -> Iterator[str]:
    for text in _texts(fact):
        for word in words(text):
            yield word
            yield from _forms(word)


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()


def _forms(word: str) -> set[str]:
    # a word of Arabic with and without what may be written in front of it; two letters at least are left
    return {word} | {
        word[len(prefix) :] for prefix in _PREFIXES if word.startswith(prefix) and len(word) > len(prefix) + 1
    }
