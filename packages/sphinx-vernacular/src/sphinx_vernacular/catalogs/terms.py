"""A termbase: one name for each thing, and the names that it must not be given."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from sphinx_vernacular.catalogs.text import LATIN

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx_vernacular.catalogs.languages.base import Language


class Term(NamedTuple):
    """A term in the languages, and the variants of it that are not to be used."""

    line: int
    words: dict[str, str]
    forbidden: dict[str, tuple[str, ...]]
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)  # told apart by identity, so that what is made of it can be kept
class Terms:
    """A termbase: one name for each thing, and the names that it must not be given."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def read(cls, path: Path) -> Terms:
        """Read a CSV file with the columns ``en``, one a language, ``forbidden_`` and a language, ``note``.

        Variants are separated by ``|``. A file without these columns, or a variant that is the term itself,
        is a `ValueError` that names the line.
        """
        terms = []
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            columns = rows.fieldnames or []
            if "en" not in columns:
                raise ValueError(f"{path}:1: a termbase has the columns en, ar, vi, forbidden_ar, forbidden_vi, note")
            languages = [name for name in columns if f"forbidden_{name}" in columns]
            for row in rows:
                words = {name: (row[name] or "").strip() for name in ("en", *languages)}
                forbidden = {
                    name: tuple(part.strip() for part in (row[f"forbidden_{name}"] or "").split("|") if part.strip())
                    for name in languages
                }
                for name, variants in forbidden.items():
                    if words[name] in variants or (variants and not words[name]):
                        raise ValueError(
                            f"{path}:{rows.line_num}: {name} forbids {variants[0]!r} and has no other word for it: "
                            f"write in the column {name} what to say instead"
                        )
                terms.append(Term(rows.line_num, words, forbidden, (row.get("note") or "").strip()))
        return cls(tuple(terms))


NO_TERMS = Terms()


@cache
def names_kept(terms: Terms, language: str) -> frozenset[str]:
    """Return the names that a language writes in Latin letters, and their words."""
    names = [term.words.get(language, "") for term in terms.terms]
    return frozenset(names) | frozenset(word for name in names for word in LATIN.findall(name))


@cache
def forbidden(terms: Terms, language: Language) -> list[tuple[str, re.Pattern[str], str]]:
    """Return each forbidden variant as (what to look for first, the pattern, what to write)."""
    pairs = [
        (variant, term.words[language.code])
        for term in terms.terms
        for variant in term.forbidden.get(language.code, ())
    ]
    pairs.sort(key=lambda pair: -len(pair[0]))  # a variant may begin with another
    return [
        (bare(variant, language)[1:], re.compile(_bounded(bare(variant, language), language)), expected)
        for variant, expected in pairs
    ]


@cache
def translated_names(terms: Terms, language: str) -> list[tuple[str, re.Pattern[str], str]]:
    """Return each English name that the language has another word for, a pattern for it, and the word."""
    pairs = [(term.words["en"], term.words.get(language, "")) for term in terms.terms]
    return [
        (name, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), word) for name, word in pairs if name not in word != ""
    ]


def bare(text: str, language: Language) -> str:
    """Return a text without the marks that the language may write or leave out."""
    return re.sub(f"[{language.marks}]", "", text)


def _bounded(variant: str, language: Language) -> str:
    # a sentence may begin with it
    first = f"[{variant[0].lower()}{variant[0].upper()}]" if variant[0].isalpha() else re.escape(variant[0])
    return rf"{language.term_edge}{first}{re.escape(variant[1:])}(?!\w)"
