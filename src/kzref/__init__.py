"""The foreign policy of Kazakhstan as facts: each with its source, and with what the record says of it.

`facts` finds them by chapter, entity, verdict or date, and `fact` by its id; `timeline` puts them in order.
`memberships` says what Kazakhstan joined and chaired, `partners` which states facts are about,
`entities` whom, and `works` what they rest on. ``help(kzref.facts)`` has examples; so has each of the others.

>>> import kzref
>>> kzref.fact("un-admission-date").when
PartialDate(edtf='1992-03-02')
>>> [str(fact.when) for fact in kzref.facts(about="OIC", kind="office")]
['2011-06/2012-11']
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref import export as export
    from kzref._entities import Entity as Entity
    from kzref._ids import Chapter as Chapter
    from kzref._ids import Document as Document
    from kzref._ids import EntityId as EntityId
    from kzref._ids import EntityType as EntityType
    from kzref._ids import FactId as FactId
    from kzref._ids import Kind as Kind
    from kzref._ids import Language as Language
    from kzref._ids import Qualifier as Qualifier
    from kzref._ids import Read as Read
    from kzref._ids import Strength as Strength
    from kzref._ids import Unit as Unit
    from kzref._ids import Verdict as Verdict
    from kzref._ids import WorkKind as WorkKind
    from kzref._version import __version__ as __version__
    from kzref.dates import PartialDate as PartialDate
    from kzref.model import Claim as Claim
    from kzref.model import Fact as Fact
    from kzref.model import Record as Record
    from kzref.model import Source as Source
    from kzref.model import Work as Work
    from kzref.quantities import Quantity as Quantity
    from kzref.query import entities as entities
    from kzref.query import entity as entity
    from kzref.query import fact as fact
    from kzref.query import facts as facts
    from kzref.query import find as find
    from kzref.query import timeline as timeline
    from kzref.query import works as works
    from kzref.relations import Membership as Membership
    from kzref.relations import Partner as Partner
    from kzref.relations import memberships as memberships
    from kzref.relations import partners as partners
    from kzref.vocabulary import LANGUAGES as LANGUAGES

# name -> the module that has it, loaded when the name is first used
_HOMES = {
    "__version__": "_version",
    "Chapter": "_ids",
    "Document": "_ids",
    "EntityId": "_ids",
    "EntityType": "_ids",
    "FactId": "_ids",
    "Kind": "_ids",
    "Language": "_ids",
    "Qualifier": "_ids",
    "Read": "_ids",
    "Strength": "_ids",
    "Unit": "_ids",
    "Verdict": "_ids",
    "WorkKind": "_ids",
    "PartialDate": "dates",
    "LANGUAGES": "vocabulary",
    "Claim": "model",
    "Entity": "_entities",
    "Fact": "model",
    "Quantity": "quantities",
    "Record": "model",
    "Source": "model",
    "Work": "model",
    "entities": "query",
    "entity": "query",
    "fact": "query",
    "facts": "query",
    "find": "query",
    "timeline": "query",
    "works": "query",
    "Membership": "relations",
    "Partner": "relations",
    "memberships": "relations",
    "partners": "relations",
}

__all__ = [
    "LANGUAGES",
    "Chapter",
    "Claim",
    "Document",
    "Entity",
    "EntityId",
    "EntityType",
    "Fact",
    "FactId",
    "Kind",
    "Language",
    "Membership",
    "PartialDate",
    "Partner",
    "Qualifier",
    "Quantity",
    "Read",
    "Record",
    "Source",
    "Strength",
    "Unit",
    "Verdict",
    "Work",
    "WorkKind",
    "__version__",
    "entities",
    "entity",
    "export",
    "fact",
    "facts",
    "find",
    "memberships",
    "partners",
    "timeline",
    "works",
]

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name == "export":
            return import_module("kzref.export")
        if name not in _HOMES:
            raise AttributeError(f"module 'kzref' has no attribute {name!r}")
        value = getattr(import_module(f"kzref.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
