"""Find facts, entities and works."""

from __future__ import annotations

from functools import cache
from sys import intern

from kzref import chapters
from kzref.dates import BEGINNING, END, PartialDate
from kzref.vocabulary import CHAPTERS, DOCUMENTS, ENTITY_TYPES, KINDS, LANGUAGES, STRENGTHS, VERDICTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date
    from typing import Any

    from kzref._entities import Entity
    from kzref._ids import Chapter, Document, EntityId, EntityType, FactId, Kind, Strength, Verdict
    from kzref.model import Fact, Work

    # a fact, the first and the last day of its date (nothing where it has none), the documents that claim it,
    # its kind, whom it is about, its verdict
    Row = tuple[Fact, str, str, frozenset[str], str, tuple[str, ...], str]

# ids that were renamed: old id -> new id. They stay valid for ever.
ALIASES: dict[str, str] = {
    "ca-aral-fund": "io-ifas-chair",
    "intro-concept-current": "pol-concept-2020",
    "io-sdg-centre": "un-almaty-centre",
    "pol-oic-accession": "io-oic-member",
    "tr-us-recognition-date": "us-first-recognize",
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
    found = find(_text(id, "the id of a fact is a text such as 'un-member-number'"))
    if found is None:
        if entities := called(id):
            raise KeyError(f"{id!r} is no fact: its facts are kzref.facts(about={entities[0]!r})")
        raise KeyError(_unknown("fact", id, [fact.id for fact in facts()], "kzref.facts(), or kzref list"))
    return found


def find(text: str) -> Fact | None:
    """Return the fact whose id is ``text``, or None, as for an empty cell of a table or anything else that is no text.

    >>> import kzref
    >>> kzref.find("no-such-fact") is None
    True
    """
    if not isinstance(text, str):
        return None
    text = ALIASES.get(text, text)
    chapter = _CHAPTER_OF_PREFIX.get(text.partition("-")[0])
    return _by_id(chapter).get(text) if chapter else None


def facts(
    *,
    chapter: Chapter | Iterable[Chapter] | None = None,
    kind: Kind | Iterable[Kind] | None = None,
    about: EntityId | Iterable[EntityId] | None = None,
    verdict: Verdict | Iterable[Verdict] | None = None,
    document: Document | Iterable[Document] | None = None,
    on: str | int | date | PartialDate | None = None,
    strength: Strength | Iterable[Strength] | None = None,
) -> tuple[Fact, ...]:
    """Return the facts that match every condition given, in the documents' order.

    ``about`` is the id of an entity, ``document`` the one that makes the claim. If several tokens are given, a fact
    matches any of them. ``on`` is a date or an interval, in EDTF, as a year or as a `datetime.date`: a fact matches
    if its own date has a day in common with it. ``strength`` is what the record rests on, by the best of its works. A
    token that does not exist is a `ValueError`, an entity that does not a `KeyError`.

    >>> import kzref
    >>> [fact.id for fact in kzref.facts(chapter="united-nations", on="2018-01-15")]
    ['un-sc-member-first', 'un-sc-presidency']
    >>> [fact.id for fact in kzref.facts(about=("CN", "RU"), on=2001)]
    ['ru-baikonur', 'cn-cooperate-sco', 'io-cofounder-sco']
    """
    chosen = _tokens(chapter, CHAPTERS, "chapter")
    rows = [row for slug in CHAPTERS if not chosen or slug in chosen for row in _rows(slug)]
    if kinds := _tokens(kind, KINDS, "kind"):
        rows = [row for row in rows if row[4] in kinds]
    if entities := _entities(about):
        rows = [row for row in rows if not entities.isdisjoint(row[5])]
    if verdicts := _tokens(verdict, VERDICTS, "verdict"):
        rows = [row for row in rows if row[6] in verdicts]
    if documents := _tokens(document, DOCUMENTS, "document"):
        rows = [row for row in rows if not documents.isdisjoint(row[3])]
    if strengths := _tokens(strength, STRENGTHS, "strength"):
        rows = [row for row in rows if row[0].strength in strengths]
    if on is not None:
        days = PartialDate.of(on)
        start, end = days.first, days.last
        rows = [row for row in rows if row[1] <= end and start <= row[2]]
    return tuple([row[0] for row in rows])


def timeline(
    start: str | int | date | PartialDate | None = None,
    end: str | int | date | PartialDate | None = None,
    *,
    about: EntityId | Iterable[EntityId] | None = None,
) -> tuple[Fact, ...]:
    """Return the facts that have a date, in the order of their dates.

    ``start`` and ``end`` are dates as in `facts`; either may be left out. An interval alone has both.

    >>> import kzref
    >>> [str(fact.when) for fact in kzref.timeline(1918, 1924)]
    ['1918-04-30', '1918-04-30/1924-10-27', '1920-08-26']
    """
    opening = None if start is None else PartialDate.of(start)
    if end is None and opening and opening.is_interval:
        end = opening
    begin = opening.first if opening else BEGINNING
    last = END if end is None else PartialDate.of(end).last
    if begin > last:
        raise ValueError(f"{start} is later than {end}: put the earlier date first")
    found = [fact for fact, first_day, last_day in zip(*_dated()) if first_day <= last and begin <= last_day]  # noqa: B905
    if entities := _entities(about):
        found = [fact for fact in found if not entities.isdisjoint(fact.about)]
    return tuple(found)


def entity(id: EntityId) -> Entity:
    """Return the entity with a known id; an unknown one is a `KeyError` that says what was probably meant.

    >>> import kzref
    >>> kzref.entity("KZ").wikidata
    'Q232'
    """
    from kzref._entities import BY_ID

    found = BY_ID.get(_text(id, "the id of an entity is a text such as 'KZ'"))
    if found is None:
        raise KeyError(_unknown("entity", id, BY_ID, "kzref.entities(), or kzref entities", called(id)))
    return found


def entities(*, type: EntityType | Iterable[EntityType] | None = None) -> tuple[Entity, ...]:
    """Return the entities that facts are about: all of them, or those of one type or of any of several.

    >>> import kzref
    >>> [entity.id for entity in kzref.entities(type="former-state")]
    ['SU', 'kazakh-khanate', 'kazakh-ssr', 'turkestan-assr']
    """
    from kzref._entities import ENTITIES

    types = _tokens(type, ENTITY_TYPES, "entity type")
    return tuple([entity for entity in ENTITIES if not types or entity.type in types])


def works(of: Fact | Iterable[Fact] | None = None) -> tuple[Work, ...]:
    """Return the works that facts rest on (None: all facts), each once, in the order of who published them.

    What is neither a fact nor several of them is a `TypeError`.

    >>> import kzref
    >>> len(kzref.works(kzref.facts(chapter="china"))) < len(kzref.works())
    True
    """
    cited = {work for fact in (facts() if of is None else _facts(of)) for work in fact.record.citation}
    return tuple(sorted(cited, key=lambda work: (work.by.casefold(), work.date or "", work.title, work.url or "")))


def _facts(given: Any) -> Iterator[Fact]:
    from kzref.model import Fact

    if isinstance(given, (str, bytes, Fact)) or not hasattr(given, "__iter__"):
        given = [given]
    for fact in given:
        if not isinstance(fact, Fact):
            raise TypeError(f"works are those of facts, as in kzref.works(kzref.facts(chapter='china')), not {fact!r}")
        yield fact


@cache
def _by_id(chapter: str) -> dict[str, Fact]:
    by_id: dict[str, Fact] = {}
    for fact in chapters.load(chapter):
        if fact.id in by_id:
            raise ValueError(f"fact {fact.id!r} is defined twice in {chapter}: give one of them another id")
        by_id[fact.id] = fact
    return by_id


@cache
def _rows(chapter: str) -> tuple[Row, ...]:
    """Return the facts of a chapter with what is asked of them most and takes time to find out.

    What many facts have alike is one object for all: the less memory a question goes through, the sooner it is answered.
    """
    rows = []
    claiming: dict[frozenset[str], frozenset[str]] = {}
    for fact in chapters.load(chapter):
        when = fact.when
        first, last = (when.first, when.last) if when else ("", "")
        documents: frozenset[str] = frozenset([source.document for source in fact.sources])
        documents = claiming.setdefault(documents, documents)
        rows.append((fact, intern(first), intern(last), documents, fact.kind, fact.about, fact.record.verdict))
    return tuple(rows)


@cache
def _dated() -> tuple[tuple[Fact, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the facts that have a date, in the order of their dates, and the first and the last days of these."""
    dated = [row for chapter in CHAPTERS for row in _rows(chapter) if row[1]]
    dated.sort(key=lambda row: (row[1], row[2], row[0].id))
    return tuple([row[0] for row in dated]), tuple([row[1] for row in dated]), tuple([row[2] for row in dated])


def _tokens(given: str | Iterable[str] | None, known: Collection[str], vocabulary: str) -> frozenset[str]:
    """Return the tokens that a condition names; none where there is no condition."""
    tokens = _several(given, vocabulary)
    for token in tokens:
        if token not in known:
            from kzref.l10n import word

            label = token.casefold()
            labelled = [
                other for other in known for lang in LANGUAGES if word(vocabulary, other, lang).casefold() == label
            ]
            raise ValueError(_unknown(vocabulary, token, known, meant=labelled))
    return tokens


def _entities(given: EntityId | Iterable[EntityId] | None) -> frozenset[str]:
    ids: frozenset[EntityId] = _several(given, "entity")
    for id in ids:
        entity(id)
    return ids


def _several(given: Any, what: str) -> frozenset[Any]:
    if given is None:
        return frozenset()
    rule = f"a condition on the {what} is a text, or several of them"
    if isinstance(given, str):
        return frozenset([given])
    if isinstance(given, bytes) or not hasattr(given, "__iter__"):
        raise TypeError(f"{rule}, not {_shown(given)}")
    tokens = frozenset([_text(token, rule) for token in given])
    if not tokens:
        raise ValueError(f"no {what} is given: name one at least, or leave the condition out")
    return tokens


def _text(given: object, rule: str) -> str:
    if not isinstance(given, str):
        raise TypeError(f"{rule}, not {_shown(given)}")
    return given


def _shown(given: object) -> str:
    id = getattr(given, "id", None)
    return f"{given!r}: give its id, {id!r}" if isinstance(id, str) else repr(given)


def called(name: str) -> list[EntityId]:
    """Return the ids of entities that have a name, or an id, in any language."""
    return [entity.id for entity in entities() if name.casefold() in {entity.id.casefold(), *_names(entity)}]


def _names(entity: Entity) -> Iterator[str]:
    """Yield what an entity is called, in every language, without regard to case."""
    yield from (name.casefold() for name in (entity.name, entity.acronym) if name)
    yield from (entity.named(lang).casefold() for lang in LANGUAGES)


def _unknown(what: str, token: str, known: Iterable[str], source: str = "", meant: Sequence[str] = ()) -> str:
    """Return an error's text: what was probably meant, or where all are listed."""
    from difflib import get_close_matches

    tokens = {name.casefold(): name for name in known}
    near = dict.fromkeys(meant) or [
        tokens[name] for name in get_close_matches(token.casefold(), tokens, n=3, cutoff=0.5)
    ]
    if near:
        hint = f"did you mean {' or '.join(map(repr, near))}?"
    else:
        hint = f"all are in {source} on the command line" if source else f"use one of {', '.join(tokens.values())}"
    return f"unknown {what} {token!r}: {hint}"
