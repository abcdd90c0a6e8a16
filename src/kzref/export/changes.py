"""What changed between two exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kzref import query
from kzref.export.lines import name_of, parsed, to_jsonl

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator


class Difference(NamedTuple):
    """A field that changed: its path, with dots, and what it was and is (None: nothing)."""

    field: str
    old: Any
    new: Any


class Change(NamedTuple):
    """What happened to a fact: ``added``, ``removed`` or ``changed``, and to which of its fields."""

    id: str
    kind: str
    fields: tuple[Difference, ...] = ()


def changes(
    old: str | os.PathLike[str] | Iterable[str], new: str | os.PathLike[str] | Iterable[str] | None = None
) -> tuple[Change, ...]:
    """Return what changed from one export in JSON Lines to another, or (None) to the present facts.

    A fact whose id was renamed is the same fact, and its ``id`` a field that changed.
    A list changes by what was taken out and what was added. Lines that are not JSON, have no id
    or have that of another line are a `ValueError`.

    >>> import kzref
    >>> before = kzref.export.to_jsonl().replace('"value": 944,', '"value": 900,', 1).splitlines()
    >>> [(change.id, change.fields[0]) for change in kzref.export.changes(before)]
    [('cn-disputed-area', Difference(field='value', old=900, new=944))]
    """
    before = _by_id(old)
    after = _by_id(to_jsonl().split("\n") if new is None else new)
    found = []
    for id, line in after.items():
        if id not in before:
            found.append(Change(id, "added"))
        elif fields := tuple(_differences("", before[id], line)):
            found.append(Change(id, "changed", fields))
    found += [Change(id, "removed") for id in before if id not in after]
    return tuple(found)


def _by_id(source: str | os.PathLike[str] | Iterable[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for place, line in parsed(source):
        try:
            name = name_of(line)
            id = query.ALIASES.get(name, name)
            if id in found:
                raise ValueError(f"fact {id!r} stands there a second time")
        except ValueError as error:
            raise ValueError(f"{place}: {error}") from None
        found[id] = line
    return found


def _differences(path: str, old: Any, new: Any) -> Iterator[Difference]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*new, *(key for key in old if key not in new)]:
            yield from _differences(f"{path}.{key}" if path else key, old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list):
        left = [Difference(path, item, None) for item in old if item not in new]
        came = [Difference(path, None, item) for item in new if item not in old]
        # the same things in another order, or another number of times: the lists themselves
        yield from left + came or ([Difference(path, old, new)] if old != new else [])
    elif old != new:
        yield Difference(path, old, new)
