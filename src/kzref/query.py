"""Find facts and entities."""

from __future__ import annotations

from functools import cache

from kzref import chapters
from kzref.dates import PartialDate
from kzref.vocabulary import CHAPTERS, DOCUMENTS, KINDS, VERDICTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzref._ids import Chapter, Document, EntityId, FactId, Kind, Verdict
    from kzref.entities import Entity
    from kzref.model import Fact

# ids that were renamed: old id -> new id. They stay valid for ever.
ALIASES: dict[str, str] = {
    "intro-concept-current": "pol-concept-2020",
    "pol-oic-accession": "io-oic-member",
}

_CHAPTER_OF_PREFIX = {prefix: chapter for chapter, (_, prefix, _) in CHAPTERS.items()}


def fact(id: FactId) -> Fact:
    """Return the fact with a known id.

    A type checker knows all ids. At run time an unknown one is a `KeyError` that
    says what was probably meant. For ids that come from data, use `find`.

    >>> import kzref
    >>> kzref.fact("cn-border-share-kz").value
    57
    """
    found = find(id)
    if found is None:
        raise KeyError(_unknown("fact", id, (known.id for known in facts())))
    return found


def find(text: str) -> Fact | None:
    """Return the fact whose id is ``text``, or None.

    >>> import kzref
    >>> kzref.find("no-such-fact") is None
    True
    """
    text = ALIASES.get(text, text)
    chapter = _CHAPTER_OF_PREFIX.get(text.partition("-")[0])
    return _by_id(chapter).get(text) if chapter else None


def facts(
    *,
    chapter: Chapter | None = None,
    kind: Kind | None = None,
    about: EntityId | None = None,
    verdict: Verdict | None = None,
    document: Document | None = None,
    on: str | None = None,
) -> tuple[Fact, ...]:
    """Return the facts that match every condition given, in the documents' order.

    ``about`` is the id of an entity, ``document`` the one that makes the claim,
    ``on`` a date or an interval in EDTF: a fact matches whose own date shares a day with it.
    A token that does not exist is a `ValueError`.

    >>> import kzref
    >>> [fact.id for fact in kzref.facts(chapter="united-nations", on="2018-01-15")]
    ['un-sc-member-first', 'un-sc-presidency']
    """
    _known(chapter, CHAPTERS, "chapter")
    _known(kind, KINDS, "kind")
    _known(verdict, VERDICTS, "verdict")
    _known(document, DOCUMENTS, "document")
    if about is not None:
        entity(about)
    day = PartialDate(on) if on is not None else None
    return tuple(
        fact
        for slug in ([chapter] if chapter else CHAPTERS)
        for fact in chapters.load(slug)
        if (kind is None or fact.kind == kind)
        and (about is None or about in fact.about)
        and (verdict is None or fact.record.verdict == verdict)
        and (document is None or any(source.document == document for source in fact.sources))
        and (day is None or (fact.when is not None and fact.when.overlaps(day)))
    )


def timeline(start: str | None = None, end: str | None = None, *, about: EntityId | None = None) -> tuple[Fact, ...]:
    """Return the facts that have a date, in the order of their dates.

    ``start`` and ``end`` are EDTF dates; either may be left out.

    >>> import kzref
    >>> [str(fact.when) for fact in kzref.timeline("1918", "1924")]
    ['1918-04-30', '1918-04-30/1924-10-27']
    """
    span = PartialDate(f"{start or '..'}/{end or '..'}") if start or end else None
    dated = [
        (fact.when, fact)
        for fact in facts(about=about)
        if fact.when is not None and (span is None or fact.when.overlaps(span))
    ]
    return tuple(fact for when, fact in sorted(dated, key=lambda pair: (pair[0].first, pair[0].last, pair[1].id)))


def entity(id: EntityId) -> Entity:
    """Return the entity with a known id; an unknown one is a `KeyError` that says what was probably meant.

    >>> import kzref
    >>> kzref.entity("KZ").wikidata
    'Q232'
    """
    from kzref.entities import BY_ID

    try:
        return BY_ID[id]
    except KeyError:
        raise KeyError(_unknown("entity", id, BY_ID)) from None


@cache
def _by_id(chapter: str) -> dict[str, Fact]:
    found: dict[str, Fact] = {}
    for fact in chapters.load(chapter):
        if fact.id in found:
            raise ValueError(f"fact {fact.id!r} is defined twice in {chapter}: give one of them another id")
        found[fact.id] = fact
    return found


def _known(token: str | None, known: Iterable[str], what: str) -> None:
    if token is not None and token not in known:
        raise ValueError(_unknown(what, token, known))


def _unknown(what: str, token: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    tokens = {name.casefold(): name for name in known}
    near = [tokens[name] for name in get_close_matches(token.casefold(), tokens, n=3, cutoff=0.5)]
    if near:
        hint = f"did you mean {' or '.join(map(repr, near))}?"
    else:
        hint = f"use one of {', '.join(tokens.values())}" if len(tokens) < 30 else "kzref list shows all"
    return f"unknown {what} {token!r}: {hint}"
