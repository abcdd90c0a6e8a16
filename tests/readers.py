"""Readers of CSV and JSON-LD as we write them: that facts can be read back proves that nothing is lost."""

from __future__ import annotations

import csv
import json
import os
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kzref import Entity, Fact, Work
from kzref.export.lines import FIGURES, from_dict

if TYPE_CHECKING:
    Row = dict[str, Any]


def read_csv(folder: str | os.PathLike[str]) -> tuple[Fact, ...]:
    """Return the facts of the data package in a folder.

    A table that is not there is an `OSError`; one that makes no facts is a `ValueError`
    that says which of them, and why.
    """
    works = {row["id"]: _work_of_row(row) for row in _read(folder, "works")}
    links = {name: _links(folder, name) for name in ("about", "sources", "citations")}
    facts = []
    for row in _read(folder, "facts"):
        id = row["id"]
        about, sources, citations = (links[name].get(id, []) for name in links)
        try:
            line = _line_of_row(row)
            line["about"] = [link["entity"] for link in about]
            line["sources"] = [
                {"document": link["document"], "section": int(link["section"]), "note": link["note"]}
                for link in sources
            ]
            line["record"]["citation"] = [works[link["work"]] for link in citations]
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{folder}: fact {id!r} is not as kzref export writes it: {error!r}") from None
        try:
            facts.append(from_dict(line))
        except ValueError as error:
            raise ValueError(f"{folder}: {error}") from None
    return tuple(facts)


def read_entities(folder: str | os.PathLike[str]) -> tuple[Entity, ...]:
    """Return the entities of the data package in a folder; one that can't be is a `ValueError`."""
    return tuple(
        Entity(**cast("Any", {field.name: row[field.name] for field in fields(Entity)}))
        for row in _read(folder, "entities")
    )


def _read(folder: str | os.PathLike[str], name: str) -> list[Row]:
    path = Path(folder, f"{name}.csv")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [{column: cell or None for column, cell in row.items()} for row in csv.DictReader(file, strict=True)]
    except (csv.Error, UnicodeDecodeError) as error:
        raise ValueError(f"{path} is not CSV in UTF-8: {error}") from None


def _links(folder: str | os.PathLike[str], name: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in sorted(_read(folder, name), key=lambda row: int(row["position"])):
        groups.setdefault(row["fact"], []).append(row)
    return groups


def _line_of_row(row: Row) -> Row:
    def part(prefix: str) -> Row:
        template = row[f"{prefix}template"]
        statement = {"template": template} if template else None
        return {"statement": statement, **figures(prefix)}

    def figures(prefix: str) -> Row:
        found = {key: row[f"{prefix}{key}"] for key in FIGURES}
        return {**found, "value": None if found["value"] is None else _number(found["value"])}

    return {
        **{key: row[key] for key in ("id", "chapter", "kind", "as_of", "strength")},
        "statement": {},
        **figures(""),
        "claim": part("claim_") if row["claim_template"] else None,
        "record": {
            "verdict": row["verdict"],
            "checked": row["as_of"],
            **part("record_"),
            "note": row["record_note"],
        },
    }


def _work_of_row(row: Row) -> Row:
    return {**{field.name: row[field.name] for field in fields(Work)}, "copy": row["copy"] == "true"}


def _number(text: str) -> int | float:
    return int(text) if text.lstrip("-").isdecimal() else float(text)


def read_jsonld(path: str | os.PathLike[str]) -> tuple[Fact, ...]:
    """Return the facts of a file that `to_jsonld` made.

    It reads the form that we write, not all that JSON-LD allows: what has another is a `ValueError`.
    """
    try:
        nodes = json.loads(Path(path).read_text(encoding="utf-8"))["@graph"]
        by_id = {node["@id"]: node for node in nodes}
        return tuple(from_dict(_line_of_node(node, by_id)) for node in nodes if "kz:verdict" in node)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"{os.fspath(path)} is not as kzref export writes it: {error}") from None


def _line_of_node(node: Row, by_id: dict[str, Row]) -> Row:
    claim, record = node.get("isBasedOn", {}), node.get("kz:record", {})
    return {
        "id": node["identifier"],
        "chapter": node["kz:chapter"],
        "kind": node["kz:kind"],
        "statement": node["text"],
        **_measured(node),
        "about": [link["@id"].removeprefix("#entity-") for link in node["about"]],
        "claim": {"statement": {"template": claim["kz:statement"]}, **_measured(claim)} if claim else None,
        "sources": [
            {
                "document": place["isPartOf"]["@id"].removeprefix("#document-"),
                "section": place["position"],
                "note": place.get("description"),
            }
            for place in claim.get("appearance", [])
        ],
        "record": {
            "verdict": node["kz:verdict"],
            "citation": [_work_of_node(by_id[link["@id"]]) for link in node.get("citation", [])],
            "checked": node.get("kz:checked"),
            "statement": {"template": record["kz:statement"]} if "kz:statement" in record else None,
            **_measured(record),
            "note": node.get("kz:note"),
        },
        "as_of": node.get("kz:checked"),
        "strength": node["kz:strength"],
    }


def _work_of_node(work: Row) -> Row:
    return {
        "by": work["publisher"]["name"],
        "title": work["name"],
        "kind": work["kz:kind"],
        "language": work["inLanguage"],
        "date": work.get("datePublished"),
        "url": work.get("url", work.get("identifier")),
        "read": work["kz:read"],
        "copy": work.get("kz:copy", False),
        "archived": work.get("archivedAt"),
    }


def _measured(node: Row) -> Row:
    measured = node.get("mainEntity", {})
    return {
        "value": measured.get("value"),
        "unit": measured.get("unitText", measured.get("currency")),
        "qualifier": measured.get("kz:qualifier"),
        "when": node.get("kz:when"),
    }
