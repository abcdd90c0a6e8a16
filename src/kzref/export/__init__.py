"""The facts as data: JSON Lines, CSV in a Frictionless data package, JSON-LD; their works as CSL-JSON and BibTeX.

Nothing of a fact is lost in writing: `read_jsonl` returns facts equal to those that were written. Equal facts produce
equal bytes, whatever the time, the path or the machine.

>>> import kzref
>>> kzref.export.read_jsonl(kzref.export.to_jsonl().splitlines()) == kzref.facts()
True
"""

from __future__ import annotations

from kzref.export.changes import Change, Difference, changes
from kzref.export.jsonld import to_jsonld
from kzref.export.lines import as_dict, data_version, from_dict, read_jsonl, to_jsonl
from kzref.export.references import to_bibtex, to_csl
from kzref.export.tables import to_csv

__all__ = [
    "Change",
    "Difference",
    "as_dict",
    "changes",
    "data_version",
    "from_dict",
    "read_jsonl",
    "to_bibtex",
    "to_csl",
    "to_csv",
    "to_jsonl",
    "to_jsonld",
]
