"""A fact as plain data, and the facts as JSON Lines: one fact a line.

``statement``, ``value``, ``unit``, ``qualifier`` and ``when`` of a line are what we stand behind.
``claim`` is what the documents say (null where none does), ``sources`` says where. ``record`` is
what is known: its verdict, the works it rests on, the day it was checked, and what differs
from the claim (null where nothing does). ``as_of`` is the day on which the record was checked,
``strength`` the rank of the best of those works.

A ``statement`` has a sentence for each language; that of a claim or of a record has its English
``template`` too, in which ``{value}`` and ``{when}`` stand for the figures.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzref import l10n, query
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Record, Source, Work
from kzref.quantities import Quantity
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzref._ids import Language

TITLE = "kzref: the foreign policy of Kazakhstan as facts"
ABOUT = (
    "Sourced, dated and localized facts on the foreign policy of Kazakhstan: what two translations "
    "of a popular article claim, and what the public record says of it."
)
HOME = "https://github.com/kzref/kzref"
# SPDX, address, title
LICENSE: tuple[str, str, str] = (
    "CC-BY-4.0",
    "https://creativecommons.org/licenses/by/4.0/",
    "Creative Commons Attribution 4.0",
)

FIGURES: tuple[str, ...] = ("value", "unit", "qualifier", "when")
KEYS: tuple[str, ...] = (
    *("id", "chapter", "kind", "statement", *FIGURES),
    *("about", "claim", "sources", "record", "as_of", "strength"),
)


def as_dict(fact: Fact, languages: Sequence[Language] | None = None) -> dict[str, Any]:
    """Return a fact as JSON has it, its sentences in the languages given (None: in all).

    >>> import kzref
    >>> line = kzref.export.as_dict(kzref.fact("cn-border-share-kz"))
    >>> line["value"], line["unit"], line["record"]["verdict"], line["sources"][0]["section"]
    (57, 'percent', 'imprecise', 7)
    """
    languages = languages or LANGUAGES
    claim, record = fact.claim, fact.record
    return {
        "id": fact.id,
        "chapter": fact.chapter,
        "kind": fact.kind,
        "statement": {lang: fact.text(lang) for lang in languages},
        **_figures(fact),
        "about": list(fact.about),
        "claim": {"statement": _sentences(claim.statement, claim, languages), **_figures(claim)} if claim else None,
        "sources": [
            {"document": source.document, "section": source.section, "note": source.note} for source in fact.sources
        ],
        "record": {
            "verdict": record.verdict,
            "citation": [as_work(work) for work in record.citation],
            "checked": record.checked,
            "statement": _sentences(record.statement, fact, languages) if record.statement else None,
            **_figures(record),
            "note": record.note,
        },
        "as_of": record.checked,
        "strength": fact.strength,
    }


def as_work(work: Work) -> dict[str, Any]:
    """Return a work as JSON has it."""
    return {field.name: getattr(work, field.name) for field in fields(work)}


def from_dict(line: dict[str, Any]) -> Fact:
    """Return the fact that `as_dict` made the line from.

    A line that lacks something, or can't be a fact, is a `ValueError`; so is one whose
    figures, or whose strength, are not those of its claim and its record.
    """
    name = name_of(line)
    if odd := set(line).symmetric_difference(KEYS):
        raise ValueError(f"fact {name!r} lacks, or should not have, {', '.join(sorted(odd))}")
    try:
        fact = _fact(line)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"fact {name!r} is not as kzref export writes it: {error!r}") from None
    for key, value in {**_figures(fact), "as_of": fact.record.checked, "strength": fact.strength}.items():
        if line[key] != value:
            raise ValueError(
                f"fact {name!r}: {key} is {line[key]!r}, but {value!r} by its claim and its record: change it there"
            )
    return fact


def name_of(line: object) -> str:
    """Return the id of a line; what has none is a `ValueError`."""
    id = line.get("id") if isinstance(line, dict) else None
    if not isinstance(id, str):
        raise ValueError(f"a fact is an object with an id, not {line!r:.60}")  # noqa: TRY004  # data, not a mistake in code
    return id


def _fact(line: dict[str, Any]) -> Fact:
    claim, record = line["claim"], line["record"]
    return Fact(
        id=line["id"],
        chapter=line["chapter"],
        kind=line["kind"],
        about=tuple(line["about"]),
        claim=Claim(statement=claim["statement"]["template"], **_measured(claim)) if claim else None,
        sources=tuple(Source(**source) for source in line["sources"]),
        record=Record(
            verdict=record["verdict"],
            statement=record["statement"]["template"] if record["statement"] else None,
            citation=tuple(Work(**work) for work in record["citation"]),
            checked=record["checked"],
            note=record["note"],
            **_measured(record),
        ),
    )


def _figures(of: Fact | Claim | Record) -> dict[str, Any]:
    quantity = of.quantity
    return {
        "value": quantity.value if quantity else None,
        "unit": quantity.unit if quantity else None,
        "qualifier": quantity.qualifier if quantity else None,
        "when": str(of.when) if of.when else None,
    }


def _measured(part: dict[str, Any]) -> dict[str, Any]:
    value, unit, qualifier, when = (part[key] for key in FIGURES)
    empty = value is None and unit is None and qualifier is None
    return {
        "quantity": None if empty else Quantity(value, unit, qualifier),
        "when": None if when is None else PartialDate(when),
    }


def _sentences(template: str, of: Fact | Claim, languages: Sequence[Language]) -> dict[str, str]:
    sentences = {"template": template}
    sentences.update((lang, l10n.sentence(template, of.quantity, of.when, lang)) for lang in languages)
    return sentences


def to_jsonl(facts: Iterable[Fact] | None = None, languages: Sequence[Language] | None = None) -> str:
    """Return one fact a line, as JSON. None stands for all facts, and for all languages."""
    return written(as_dict(fact, languages) for fact in (query.facts() if facts is None else facts))


def read_jsonl(source: str | os.PathLike[str] | Iterable[str]) -> tuple[Fact, ...]:
    """Return the facts of a file of JSON Lines (its path), or of its lines.

    A line that is not a fact is a `ValueError` that says which line, and why.
    """
    facts = []
    for place, line in parsed(source):
        try:
            facts.append(from_dict(line))
        except ValueError as error:
            raise ValueError(f"{place}: {error}") from None
    return tuple(facts)


def data_version(source: str | os.PathLike[str] | None = None) -> str:
    """Return a value that changes whenever a fact, or a word of it, changes: twelve hexadecimal digits.

    They are the beginning of the SHA-256 of what ``kzref export`` writes, now or in the file ``source``.
    """
    return digest(to_jsonl().encode() if source is None else Path(source).read_bytes())


def digest(data: bytes) -> str:
    """Return the twelve digits that stand for some data."""
    return hashlib.sha256(data).hexdigest()[:12]


def written(lines: Iterable[dict[str, Any]]) -> str:
    """Return JSON Lines as they are published."""
    return "".join(f"{to_json(line)}\n" for line in lines)


def to_json(thing: object) -> str:
    """Return JSON on one line, its letters as they are."""
    return json.dumps(thing, ensure_ascii=False, allow_nan=False)


def parsed(source: str | os.PathLike[str] | Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Yield what each line has, with the place to name where it is wrong.

    What is not JSON, or not UTF-8, is a `ValueError`.
    """
    if not isinstance(source, (str, os.PathLike)):
        yield from _parsed("line ", source)
        return
    try:
        with Path(source).open(encoding="utf-8-sig", newline="\n") as file:
            yield from _parsed(f"{os.fspath(source)}:", file)
    except UnicodeDecodeError as error:
        raise ValueError(f"{os.fspath(source)}: not UTF-8 ({error.reason}): is it an export of kzref?") from None


def _parsed(name: str, lines: Iterable[str]) -> Iterator[tuple[str, Any]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                thing = json.loads(line)
            except json.JSONDecodeError as error:
                raise ValueError(f"{name}{number}: not JSON ({error.msg}, column {error.colno})") from None
            yield f"{name}{number}", thing
