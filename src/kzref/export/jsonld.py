"""The facts as JSON-LD in the words of schema.org.

A ``Dataset`` has a ``Claim`` for each fact: its ``text`` is what we stand behind. What the documents
say is another ``Claim``, in ``isBasedOn``; the sections where they say it are its ``appearance``.
``kz:`` marks what schema.org has no word for; these words are the fields of `kzref.model`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzref import l10n, query
from kzref._version import __version__
from kzref.dates import BEGINNING, END
from kzref.export.lines import ABOUT, FIGURES, HOME, LICENSE, TITLE, as_dict, digest, to_json, written
from kzref.export.tables import entities_of, work_id
from kzref.vocabulary import DOCUMENTS, LANGUAGES
from kzref.weak import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzref._entities import Entity
    from kzref._ids import Language
    from kzref.model import Fact

    Node = dict[str, Any]

_CONTEXT: Node = {
    "@version": 1.1,
    "@vocab": "https://schema.org/",
    "kz": f"{HOME}#",
    "text": {"@container": "@language"},
    "name": {"@container": "@language"},
    "license": {"@type": "@id"},
    "sameAs": {"@type": "@id"},
    "url": {"@type": "@id"},
    "archivedAt": {"@type": "@id"},
}

# type of entity -> the nearest type of schema.org
_TYPES = {
    "state": "Country",
    "former-state": "Place",
    "territory": "Place",
    "organization": "Organization",
    "office": "Thing",
    "person": "Person",
    "place": "Place",
    "company": "Organization",
    "treaty": "CreativeWork",
    "programme": "Thing",
}

# unit -> its code in UN/CEFACT Recommendation 20
_CODES = {"percent": "P1", "km2": "KMK", "km": "KMT", "years": "ANN", "months": "MON"}


def to_jsonld(
    facts: Iterable[Fact] | None = None, languages: Sequence[Language] | None = None, *, base: str | None = None
) -> str:
    """Return the facts as JSON-LD, one node a line. None stands for all facts, and for all languages.

    ``base`` is the address to which ids are relative; without it that of the file itself.
    """
    languages = languages or LANGUAGES
    chosen = tuple(query.facts() if facts is None else facts)
    lines = [as_dict(fact, languages) for fact in chosen]
    works = {work_id(work): work for line in lines for work in line["record"]["citation"]}
    graph = [
        dataset(chosen, languages, digest(written(lines).encode())),
        *(_claim(line, languages) for line in lines),
        *(_entity(entity, languages) for entity in entities_of(lines)),
        *(_work(id, work) for id, work in works.items()),
        *(_document(document, languages) for document in DOCUMENTS),
    ]
    context = {**_CONTEXT, "@base": base} if base else _CONTEXT
    nodes = ",\n".join(to_json(_filled(node)) for node in graph)
    return f'{{"@context": {to_json(context)},\n"@graph": [\n{nodes}\n]}}\n'


def dataset(facts: tuple[Fact, ...], languages: Sequence[Language], version: str) -> Node:
    """Return the description of facts as a whole; ``version`` is what changes when their data does."""
    days = [day for fact in facts if fact.when for day in (fact.when.first, fact.when.last)]
    years = [day[:4] for day in days if day not in (BEGINNING, END)]
    return {
        "@id": "#dataset",
        "@type": "Dataset",
        "name": {"en": TITLE},
        "description": ABOUT,
        "version": f"{__version__}+{version}",
        "url": HOME,
        "license": LICENSE[1],
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": {"en": "The kzref developers"}, "url": HOME},
        "inLanguage": list(languages),
        "temporalCoverage": f"{min(years)}/{max(years)}" if years else None,
        "hasPart": [{"@id": f"#{fact.id}"} for fact in facts],
    }


def _claim(line: Node, languages: Sequence[Language]) -> Node:
    claim, record = line["claim"], line["record"]
    return {
        "@id": f"#{line['id']}",
        "@type": "Claim",
        "identifier": line["id"],
        "inLanguage": list(languages),
        "text": line["statement"],
        **_figures(line),
        "about": [{"@id": f"#entity-{id}"} for id in line["about"]],
        "citation": [{"@id": f"#work-{work_id(work)}"} for work in record["citation"]],
        "kz:chapter": line["chapter"],
        "kz:kind": line["kind"],
        "kz:verdict": record["verdict"],
        "kz:checked": record["checked"],
        "kz:note": record["note"],
        "kz:strength": line["strength"],
        "kz:record": {"kz:statement": (record["statement"] or {}).get("template"), **_figures(record)},
        "isBasedOn": claim
        and {
            "@id": f"#{line['id']}.claim",
            "@type": "Claim",
            "text": {lang: text for lang, text in claim["statement"].items() if lang != "template"},
            "kz:statement": claim["statement"]["template"],
            **_figures(claim),
            "appearance": [
                {
                    "@type": "CreativeWork",
                    "isPartOf": {"@id": f"#document-{source['document']}"},
                    "position": source["section"],
                    "description": source["note"],
                }
                for source in line["sources"]
            ],
        },
    }


def _figures(part: Node) -> Node:
    value, unit, qualifier, when = (part[key] for key in FIGURES)
    money = unit == "USD"
    return {
        "mainEntity": (unit or qualifier)
        and {
            "@type": "MonetaryAmount" if money else "QuantitativeValue",
            "value": value,
            "currency": unit if money else None,
            "unitText": None if money else unit,
            "unitCode": _CODES.get(unit),
            "kz:qualifier": qualifier,
        },
        "temporalCoverage": when and when.replace("~", ""),  # ISO 8601 knows no "about"
        "kz:when": when,
    }


def _entity(entity: Entity, languages: Sequence[Language]) -> Node:
    codes = (("ISO 3166-1 alpha-2", entity.alpha2), ("UN M49", entity.m49))
    return {
        "@id": f"#entity-{entity.id}",
        "@type": _TYPES[entity.type],
        "name": {lang: entity.named(lang) for lang in languages},
        "alternateName": entity.acronym,
        "identifier": [{"@type": "PropertyValue", "propertyID": name, "value": code} for name, code in codes if code],
        "sameAs": entity.wikidata and f"http://www.wikidata.org/entity/{entity.wikidata}",
        "kz:type": entity.type,
    }


def _work(id: str, work: Node) -> Node:
    url = work["url"]
    return {
        "@id": f"#work-{id}",
        "@type": "CreativeWork",
        "name": work["title"],
        "publisher": {"@type": "Organization", "name": work["by"]},
        "inLanguage": work["language"],
        "datePublished": work["date"],
        "url" if url and is_address(url) else "identifier": url,  # the number of a document is no address
        "archivedAt": work["archived"],
        "kz:kind": work["kind"],
        "kz:read": work["read"],
        "kz:copy": work["copy"] or None,
    }


def _document(document: str, languages: Sequence[Language]) -> Node:
    return {
        "@id": f"#document-{document}",
        "@type": "CreativeWork",
        "name": {lang: l10n.word("document", document, lang) for lang in languages},
        "inLanguage": document,
    }


def _filled(thing: Any) -> Any:
    # in JSON-LD nothing is said of what is not known
    if isinstance(thing, dict):
        kept = {key: _filled(value) for key, value in thing.items()}
        return {key: value for key, value in kept.items() if value is not None and value not in ({}, [])}
    return [_filled(item) for item in thing] if isinstance(thing, list) else thing
