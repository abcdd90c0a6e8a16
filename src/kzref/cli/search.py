"""``kzref search``: facts found by words, in any of the languages, however they are typed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import Parser, StopError, add_command, add_filters, add_language, facts
from kzref.cli.output import id_and_verdict, write
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from kzref._folding import Folding
    from kzref._ids import Language
    from kzref.model import Fact


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "search", "facts that have all the words, in any language", run)
    parser.add_argument("words", nargs="+", metavar="WORD", help="a word or its beginning, marks and case aside")
    add_language(parser)
    add_filters(parser)


def run(options: argparse.Namespace) -> int:
    """Write the facts that have the words, in the language of the words unless another is asked for."""
    question = " ".join(options.words)
    if not any(folding(lang).split(question) for lang in LANGUAGES):
        raise StopError(2, f"there is no word in {question!r} to look for")
    selected = facts(options)
    found = search(question, selected)
    if not found:
        similar = near(question, selected)
        hint = f"did you mean {' or '.join(similar)}?" if similar else "try fewer words, or kzref list"
        raise StopError(1, f"nothing found for {question!r}: {hint}")
    is_acronym = question.isascii() and question.isupper()  # in every language: no word tells the reader's
    if not options.lang and options.format == "text" and not is_acronym:
        options.lang = next(lang for lang in LANGUAGES if search(question, found, [lang]))
    write(found, options, lambda fact: id_and_verdict(fact, options))
    return 0


@cache
def folding(lang: Language) -> Folding:
    """Return how words of a language are compared: as on the site. One without rules of its own has those of English."""
    from kzref import synonyms
    from kzref._folding import RULES, Folding

    return Folding(RULES.get(lang, RULES["en"]), synonyms.names(lang))


def search(question: str, facts: Iterable[Fact], languages: Iterable[Language] = LANGUAGES) -> list[Fact]:
    """Return the facts that have every word of a question in one of the languages, or a longer one that begins with it."""
    asked = {lang: folding(lang).terms(question) for lang in languages}
    return [fact for fact in facts if any(folding(lang).has(asked[lang], _keys(fact, lang)) for lang in languages)]


def near(question: str, facts: Iterable[Fact]) -> list[str]:
    """Return words that the facts have and that look like those that were not found."""
    from difflib import get_close_matches

    texts = [_text(fact, lang) for fact in facts for lang in LANGUAGES]
    known = {word for text in texts for word in re.findall(r"\w+", text.casefold())}
    missing = [word for word in re.findall(r"\w+", question.casefold()) if not search(word, facts)]
    return [found for word in missing for found in get_close_matches(word, known, n=1, cutoff=0.7)]


@cache
def _keys(fact: Fact, lang: Language) -> set[str]:
    return folding(lang).keys(_text(fact, lang))


def _text(fact: Fact, lang: Language) -> str:
    """Return all that a fact is found by: its id, sentences and dates, and the names of those that it is about."""
    sentences = {fact.text(lang), fact.claimed(lang) if fact.claim else ""}
    names = (kzref.entity(id).named(lang) for id in fact.about)
    return "\n".join([fact.id, *sentences, *names, str(fact.when or "")])
