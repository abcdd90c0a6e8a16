"""The facts as CSV, described by a Frictionless ``datapackage.json``.

Three tables hold things, ``facts``, ``entities`` and ``works``; three more link them, a row a link
in their order: ``about``, ``sources`` (the sections of the documents) and ``citations``.
An empty cell is no value.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any, NamedTuple

from kzref import query
from kzref._entities import ENTITIES, Entity
from kzref._version import __version__
from kzref.export.lines import ABOUT, FIGURES, HOME, LICENSE, TITLE, as_dict, digest, to_json, written
from kzref.model import Work
from kzref.vocabulary import (
    CHAPTERS,
    DOCUMENTS,
    ENTITY_TYPES,
    KINDS,
    LANGUAGES,
    QUALIFIERS,
    READ,
    STRENGTHS,
    UNITS,
    VERDICTS,
    WORK_KINDS,
    WORK_LANGUAGES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzref._ids import Language
    from kzref.model import Fact

    Row = dict[str, Any]

_WORK_FIELDS = tuple(field.name for field in fields(Work))
_ENTITY_FIELDS = ("id", "type", "name", "acronym", "alpha2", "m49", "wikidata")


class _Column(NamedTuple):
    name: str
    description: str
    type: str = "string"
    tokens: Iterable[str] = ()
    required: bool = False
    links: str = ""

    def field(self) -> Row:
        constraints: Row = {}
        if self.required:
            constraints["required"] = True
        if self.tokens:
            constraints["enum"] = list(self.tokens)
        field: Row = {"name": self.name, "type": self.type, "description": self.description}
        return {**field, "constraints": constraints} if constraints else field


def _figures(prefix: str, whose: str) -> list[_Column]:
    return [
        _Column(f"{prefix}value", f"The number {whose}", "number"),
        _Column(f"{prefix}unit", "What the number counts", tokens=UNITS),
        _Column(f"{prefix}qualifier", "The hedge or superlative of the number", tokens=QUALIFIERS),
        _Column(f"{prefix}when", f"The date or interval {whose}, in EDTF"),
    ]


def _columns(languages: Sequence[Language]) -> dict[str, list[_Column]]:
    key = _Column("id", "Its stable id", required=True)
    link = [
        _Column("fact", "The fact", required=True, links="facts"),
        _Column("position", "The place of the row among those of the fact, from 1", "integer", required=True),
    ]
    template = "in English, with {value} and {when} for the figures"
    return {
        "facts": [
            key,
            _Column("chapter", "The chapter of the fact", tokens=CHAPTERS, required=True),
            _Column("kind", "What kind of fact it is", tokens=KINDS, required=True),
            *(
                _Column(f"statement_{lang}", f"The sentence that the reference vouches for ({lang})", required=True)
                for lang in languages
            ),
            *_figures("", "the reference vouches for"),
            _Column("claim_template", f"What the documents say, {template}; empty where none says it"),
            *(_Column(f"claim_{lang}", f"What the documents say ({lang})") for lang in languages),
            *_figures("claim_", "the documents give"),
            _Column("verdict", "What the record says of the claim", tokens=VERDICTS, required=True),
            _Column("record_template", f"What the record says where it differs, {template}"),
            *_figures("record_", "the record gives where it differs"),
            _Column("record_note", "A remark on the record"),
            _Column("as_of", "The day on which the record was checked", "date"),
            _Column("strength", "The rank of the best work that the record rests on", tokens=STRENGTHS, required=True),
        ],
        "entities": [
            key,
            _Column("type", "What it is", tokens=ENTITY_TYPES, required=True),
            _Column("name", "Its name in English", required=True),
            *(_Column(f"name_{lang}", f"Its name ({lang})", required=True) for lang in languages if lang != "en"),
            _Column("acronym", "The Latin acronym in use"),
            _Column("alpha2", "ISO 3166-1 alpha-2"),
            _Column("m49", "UN M49"),
            _Column("wikidata", "The item in Wikidata"),
        ],
        "works": [
            key,
            _Column("by", "Who published the work", required=True),
            _Column("title", "Its title, in its own language", required=True),
            _Column("kind", "What it is", tokens=WORK_KINDS, required=True),
            _Column("language", "The language in which it is written (BCP 47)", tokens=WORK_LANGUAGES, required=True),
            _Column("date", "Its date in EDTF, where it bears one"),
            _Column("url", "Its address, DOI or document number"),
            _Column("read", "How much of it was read", tokens=READ, required=True),
            _Column("copy", "Whether the address is that of a copy", "boolean", required=True),
            _Column("archived", "The address of a kept copy of the page"),
        ],
        "about": [*link, _Column("entity", "Whom or what the fact is about", required=True, links="entities")],
        "sources": [
            *link,
            _Column("document", "The document that claims it", tokens=DOCUMENTS, required=True),
            _Column("section", "The section of the document", "integer", required=True),
            _Column("note", "What is garbled there, or how the documents differ"),
        ],
        "citations": [*link, _Column("work", "A work that the record rests on", required=True, links="works")],
    }


def to_csv(facts: Iterable[Fact] | None = None, languages: Sequence[Language] | None = None) -> dict[str, str]:
    """Return the files of the data package: name -> text.

    None stands for all facts, and for all languages. A text that CSV can't keep is a `ValueError`.

    >>> import kzref
    >>> list(kzref.export.to_csv())
    ['datapackage.json', 'facts.csv', 'entities.csv', 'works.csv', 'about.csv', 'sources.csv', 'citations.csv']
    """
    languages = languages or LANGUAGES
    lines = [as_dict(fact, languages) for fact in (query.facts() if facts is None else facts)]
    columns, rows = _columns(languages), _rows(lines, languages)
    files = {f"{name}.csv": _table([column.name for column in columns[name]], rows[name]) for name in columns}
    return {"datapackage.json": _descriptor(columns, files, digest(written(lines).encode())), **files}


def entities_of(lines: Iterable[Mapping[str, Any]]) -> list[Entity]:
    """Return the entities that lines are about, in the order of `kzref.entities`.

    One that is not declared there is a `ValueError`.
    """
    used = {id for line in lines for id in line["about"]}
    if unknown := used.difference(entity.id for entity in ENTITIES):
        raise ValueError(f"facts are about {', '.join(sorted(unknown))}: declare it in kzref._entities")
    return [entity for entity in ENTITIES if entity.id in used]


def work_id(work: Mapping[str, Any]) -> str:
    """Return an id made from what the work is, so that one that comes in renames no other."""
    return digest(to_json([work[name] for name in _WORK_FIELDS]).encode())


def _rows(lines: list[Row], languages: Sequence[Language]) -> dict[str, list[Row]]:
    def links(name: str, targets: Iterable[tuple[Row, list[Row]]]) -> None:
        rows[name] = [
            {"fact": line["id"], "position": position, **row}
            for line, found in targets
            for position, row in enumerate(found, 1)
        ]

    works = {work_id(work): work for line in lines for work in line["record"]["citation"]}
    rows = {
        "facts": [_flat(line) for line in lines],
        "entities": [
            {name: getattr(entity, name) for name in _ENTITY_FIELDS}
            | {f"name_{lang}": entity.named(lang) for lang in languages}
            for entity in entities_of(lines)
        ],
        "works": [{"id": id, **work} for id, work in works.items()],
    }
    links("about", ((line, [{"entity": id} for id in line["about"]]) for line in lines))
    links("sources", ((line, line["sources"]) for line in lines))
    links("citations", ((line, [{"work": work_id(work)} for work in line["record"]["citation"]]) for line in lines))
    return rows


def _flat(line: Row) -> Row:
    claim, record = line["claim"], line["record"]
    row = {key: line[key] for key in ("id", "chapter", "kind", *FIGURES, "as_of", "strength")}
    row |= {f"statement_{lang}": text for lang, text in line["statement"].items()}
    if claim:
        row |= {f"claim_{key}": text for key, text in claim["statement"].items()}
        row |= {f"claim_{key}": claim[key] for key in FIGURES}
    row |= {f"record_{key}": record[key] for key in (*FIGURES, "note")}
    if record["statement"]:
        row["record_template"] = record["statement"]["template"]
    return {**row, "verdict": record["verdict"]}


def _table(columns: list[str], rows: Iterable[Row]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return text.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if not text or "\r" in text:
        raise ValueError(f"{text!r} can't be told from no value, or from the end of a line, in CSV: change the text")
    return text


def _descriptor(columns: dict[str, list[_Column]], files: dict[str, str], version: str) -> str:
    spdx, address, title = LICENSE
    package = {
        "profile": "tabular-data-package",
        "name": "kzref",
        "title": TITLE,
        "description": ABOUT,
        "version": f"{__version__}+{version}",
        "homepage": HOME,
        "licenses": [{"name": spdx, "path": address, "title": title}],
        "resources": [_resource(name, columns[name], files[f"{name}.csv"].encode()) for name in columns],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(name: str, columns: list[_Column], data: bytes) -> Row:
    links = [column for column in columns if column.links]
    schema: Row = {
        "fields": [column.field() for column in columns],
        "primaryKey": ["fact", "position"] if links else ["id"],
        "missingValues": [""],
    }
    if links:
        schema["foreignKeys"] = [
            {"fields": [column.name], "reference": {"resource": column.links, "fields": ["id"]}} for column in links
        ]
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": schema,
    }
