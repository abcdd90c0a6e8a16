"""Names that stand for each other, for the search: what entities are called, and ``synonyms.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kzref._entities import ENTITIES

if TYPE_CHECKING:
    from kzref._entities import Entity


def names(language: str) -> list[list[str]]:
    """Return the synonyms of this reference: what its entities are called, and ``synonyms.toml``.

    >>> [group for group in names("vi") if "CIS" in group]
    [['Cộng đồng các Quốc gia Độc lập', 'Commonwealth of Independent States', 'CIS', 'SNG']]
    """
    groups = [
        list(dict.fromkeys(filter(None, (_named(entity, language), entity.name, entity.acronym))))
        for entity in ENTITIES
    ]
    more = tomllib.loads((Path(__file__).with_name("synonyms.toml")).read_text(encoding="utf-8"))
    for others in more.get(language, []):
        known = next((group for group in groups if others[0] in group), None)
        if known is None:
            groups.append(others)
        else:
            known.extend(name for name in others[1:] if name not in known)
    return [group for group in groups if len(group) > 1]


def _named(entity: Entity, language: str) -> str | None:
    try:
        return entity.named(cast("Any", language))
    except LookupError:  # a name that is new: make update brings it into the catalogs
        return None
