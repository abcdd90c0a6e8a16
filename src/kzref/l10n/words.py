"""Sentences, and what readers call the tokens of the vocabularies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzref.l10n.catalogs import translate
from kzref.l10n.dates import PATTERNS, date
from kzref.l10n.numbers import MONEY, NUMERALS, RANKS, quantity
from kzref.vocabulary import (
    CHAPTERS,
    DOCUMENTS,
    ENTITY_TYPES,
    KINDS,
    QUALIFIERS,
    READ,
    RECORD_ALONE,
    STRENGTHS,
    UNITS,
    VERDICTS,
    WORK_KINDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzref.dates import PartialDate
    from kzref.quantities import Quantity

# vocabulary, which is the context of its messages too -> the tables of its tokens
_LABELS: dict[str, dict[str, str]] = {
    "kind": KINDS,
    "verdict": VERDICTS,
    "document": DOCUMENTS,
    "entity type": ENTITY_TYPES,
    "work kind": WORK_KINDS,
    "read": READ,
    "strength": STRENGTHS,
}


def word(vocabulary: str, token: str, lang: str) -> str:
    """Return what readers call a token: a kind, verdict, document, type of entity, kind of work, strength or chapter.

    >>> word("verdict", "not-checked", "en")
    'not checked'
    """
    label = CHAPTERS[token][2] if vocabulary == "chapter" else _LABELS[vocabulary][token]
    return translate(label, lang, vocabulary)


def sentence(statement: str, quantity_: Quantity | None, when: PartialDate | None, lang: str) -> str:
    """Return a statement in the language, its placeholders filled in."""
    text = translate(statement, lang, "statement")
    values: dict[str, str] = {}
    if "{value}" in text and quantity_:
        values["value"] = quantity(quantity_, lang, in_words=True)
    if "{when}" in text and when:
        values["when"] = date(when, lang)
    return capital(text.format(**values))  # a figure in words may begin it


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def messages() -> Iterator[tuple[str, str, str | None]]:
    """Yield every message of `kzref.l10n` as (context, singular, plural): what a catalog must have."""
    for context, labels in _LABELS.items():
        yield from ((context, label, None) for label in labels.values())
    yield from (("chapter", title, None) for _, _, title in CHAPTERS.values())
    yield from (("unit", one, many) for one, many in UNITS.values())
    yield from (("money", one, many) for _, one, many in MONEY)
    yield ("verdict", RECORD_ALONE, None)
    yield from (("rank", place, None) for place in RANKS)
    yield from (("number", numeral, None) for numeral in NUMERALS)
    yield from (("qualifier", pattern, None) for pattern in QUALIFIERS.values() if pattern)
    yield from (("date", pattern, None) for pattern in PATTERNS.values())
