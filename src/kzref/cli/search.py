"""``kzref search``: facts found by words, in any of the languages, however they are typed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import Parser, StopError, add_command, add_filters, add_language, facts
from kzref.cli.output import id_and_verdict, write
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from kzref._ids import Language
    from kzref.model import Fact

# letters that are written one for the other: hamza on its seats, alif maqsura, ta marbuta, the Vietnamese d
_SAME = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": "", "ى": "ي", "ة": "ه", "ـ": "", "đ": "d", "ı": "i", "’": "'"})
# what Arabic writes in front of a word without a space, the longest first
_PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "ال", "لل", "و", "ب", "ل", "ف", "ك")


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "search", "facts that have all the words, in any language", run)
    parser.add_argument("words", nargs="+", metavar="WORD", help="a word or its beginning, marks and case aside")
    add_language(parser)
    add_filters(parser)


def run(options: argparse.Namespace) -> int:
    """Write the facts that have the words, in the language of the words unless another is asked for."""
    if not any(map(words, options.words)):
        raise StopError(2, f"there is no word in {' '.join(options.words)!r}")
    selected = facts(options)
    found = search(options.words, selected)
    if not found:
        similar = near(options.words, selected)
        hint = f"did you mean {' or '.join(similar)}?" if similar else "try fewer words, or kzref list"
        raise StopError(1, f"nothing found for {' '.join(options.words)!r}: {hint}")
    if not options.lang and options.format == "text":
        options.lang = next((lang for lang in LANGUAGES if search(options.words, found, [lang])), None)
    write(found, options, lambda fact: id_and_verdict(fact, options))
    return 0


def fold(text: str) -> str:
    """Return a text as it is compared: small letters, no marks, one form of each letter, Western digits.

    >>> fold("Đặng"), fold("الأُمَم")
    ('dang', 'الامم')
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_SAME)
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in kept)


def search(texts: Iterable[str], facts: Iterable[Fact], languages: Iterable[Language] = LANGUAGES) -> list[Fact]:
    """Return the facts in which every word stands, or a longer one that begins with it.

    Their ids are searched, their sentences, what the documents say, and the names of those
    they are about, in the languages given. Arabic words are met behind the article and prepositions.
    """
    wanted = [word for text in texts for word in words(text)]
    found = []
    for fact in facts:
        there = set(_indexed(fact, languages))
        if all(any(other.startswith(form) for form in _forms(word) for other in there) for word in wanted):
            found.append(fact)
    return found


def near(texts: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """Return words that the facts have and that look like those that were not found."""
    from difflib import get_close_matches

    known = {word for fact in facts for word in _indexed(fact, LANGUAGES)}
    missing = [word for text in texts for word in words(text) if not any(other.startswith(word) for other in known)]
    return [found for word in missing for found in get_close_matches(word, known, n=1, cutoff=0.7)]


def _texts(fact: Fact, languages: Iterable[Language]) -> Iterator[str]:
    yield fact.id
    for lang in languages:
        yield fact.text(lang)
        if fact.claim:
            yield fact.claimed(lang)
        for id in fact.about:
            yield kzref.entity(id).named(lang)


def _indexed(fact: Fact, languages: Iterable[Language]) -> Iterator[str]:
    for text in _texts(fact, languages):
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
