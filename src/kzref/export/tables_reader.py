"""Read the facts back from the tables of a data package."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kzref._entities import Entity
from kzref.export.lines import FIGURES, from_dict
from kzref.export.tables import ENTITY_FIELDS, WORK_FIELDS

if TYPE_CHECKING:
    import os

    from kzref.model import Fact

    Row = dict[str, Any]


def read_csv(folder: str | os.PathLike[str]) -> tuple[Fact, ...]:
    """Return the facts of the data package in a folder.

    A table that is not there is an `OSError`; one that makes no facts is a `ValueError`
    that says which of them, and why.
    """
    works = {row["id"]: _cited(row) for row in _read(folder, "works")}
    links = {name: _links(folder, name) for name in ("about", "sources", "citations")}
    facts = []
    for row in _read(folder, "facts"):
        id = row["id"]
        about, sources, citations = (links[name].get(id, []) for name in links)
        try:
            line = _line(row)
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
        Entity(**cast("Any", {name: row[name] for name in ENTITY_FIELDS})) for row in _read(folder, "entities")
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


def _line(row: Row) -> Row:
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


def _cited(row: Row) -> Row:
    return {**{name: row[name] for name in WORK_FIELDS}, "copy": row["copy"] == "true"}


def _number(text: str) -> int | float:
    return int(text) if text.lstrip("-").isdecimal() else float(text)
