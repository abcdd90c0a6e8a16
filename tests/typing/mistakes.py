"""Deliberate mistakes: each line marked below must be reported by mypy and by pyright. Never run."""

from __future__ import annotations

import kzref
from kzref import Claim, Quantity, Record, Source

fact = kzref.fact("cn-border-share-kz")
kzref.fact("cn-border-share-kzz")  # mistake: id
kzref.facts(chapter="chinna")  # mistake: chapter
kzref.facts(kind="treatie")  # mistake: kind
kzref.facts(verdict="true")  # mistake: verdict
kzref.facts(document="en")  # mistake: document
kzref.facts(about="KAZ")  # mistake: entity
kzref.facts(about=("CN", "RUS"))  # mistake: one of several entities
kzref.facts(on=3.5)  # mistake: type of a date
kzref.entities(type="stat")  # mistake: type of entity
kzref.facts(year=1992)  # mistake: keyword
kzref.entity("XX")  # mistake: entity id
kzref.entitty("KZ")  # mistake: name of a function
fact.text("fr")  # mistake: language
fact.text()  # mistake: no language
print(fact.vaule)  # mistake: attribute
print(fact.record.verdickt)  # mistake: attribute of a part
fact.kind = "event"  # mistake: assignment
fact.record.note = "x"  # mistake: assignment in a part
Quantity(5, "parsecs")  # mistake: unit
Quantity(5, "km2", "roughly")  # mistake: qualifier
Source("de", 1)  # mistake: document of a source
Claim("It is so.")  # mistake: positional statement
Record(verdict="maybe")  # mistake: verdict of a record
share: int = fact.value  # mistake: a value may be missing
kzref.find(5)  # mistake: type of an id
