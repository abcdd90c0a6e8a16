"""The facts as data: JSON Lines, CSV in a Frictionless data package, JSON-LD; their works as CSL-JSON and BibTeX.

What is written of facts can be read back: `read_jsonl`, `read_csv` and `read_jsonld` give facts equal
to those that were written. Equal facts make equal bytes: no clock, path or machine gets in.

>>> import kzref
>>> kzref.export.read_jsonl(kzref.export.to_jsonl().splitlines()) == kzref.facts()
True
"""

from __future__ import annotations

from kzref.export.changes import Change, Difference, changes
from kzref.export.jsonld import read_jsonld, to_jsonld
from kzref.export.lines import as_dict, data_version, from_dict, read_jsonl, to_jsonl
from kzref.export.references import to_bibtex, to_csl
from kzref.export.tables import to_csv
from kzref.export.tables_reader import read_csv, read_entities

__all__ = [
    "Change",
    "Difference",
    "as_dict",
    "changes",
    "data_version",
    "from_dict",
    "read_csv",
    "read_entities",
    "read_jsonl",
    "read_jsonld",
    "to_bibtex",
    "to_csl",
    "to_csv",
    "to_jsonl",
    "to_jsonld",
]
