"""Snapshots of the facts: every field of every fact, a file a language, below ``tests/snapshots``.

A fact that changes shows in the diff of these files, for a reviewer to read; ``make accept`` writes them anew.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

import kzref
from kzref import l10n
from kzref.model import Claim, Record
from tools import rooms
from tools.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzref import Fact, Language

FOLDER = ROOT / "tests" / "snapshots"
_SHOWN = 20  # changes on a screen; git diff shows all of them after make accept
# the fields that are written in the reader's language, with the contexts of their messages
_TRANSLATED = {"statement": "statement", "note": "note"}


def snapshot(language: Language) -> str:
    """Return what the snapshot of a language should be."""
    return "\n\n".join("\n".join(describe(fact, language)) for fact in kzref.facts()) + "\n"


def describe(fact: Fact, language: Language) -> Iterator[str]:
    """Yield the id of a fact, how it reads, and each field with its value."""
    yield fact.id
    yield f"  text: {fact.text(language)}"
    if fact.claim:
        yield f"  claimed: {fact.claimed(language)}"
    yield from _fields(fact, "  ", language)


def _fields(record: Any, prefix: str, language: str) -> Iterator[str]:
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, (Claim, Record)):
            yield from _fields(value, f"{prefix}{field.name}.", language)
        elif isinstance(value, tuple) and any(map(is_dataclass, value)):
            for item in value:
                yield f"{prefix}{field.name}: {_plain(item, language)}"
        elif field.name != "id":
            shown = l10n.translate(value, language, _TRANSLATED[field.name]) if _is_prose(field.name, value) else value  # pyright: ignore[reportArgumentType]
            yield f"{prefix}{field.name}: {_plain(shown, language)}"


def _is_prose(name: str, value: object) -> bool:
    return name in _TRANSLATED and bool(value)


def _plain(value: Any, language: str) -> str:
    if value is None or value == ():
        return "-"
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    if isinstance(value, kzref.PartialDate) or not is_dataclass(value):
        return str(value)
    parts = []
    for field in fields(value):
        part = getattr(value, field.name)
        parts.append(l10n.translate(part, language, _TRANSLATED[field.name]) if _is_prose(field.name, part) else part)
    return " | ".join("-" if part is None else str(part) for part in parts)


def unaccepted() -> list[str]:
    """Return what has changed in the facts since the snapshots were written, and the way out; nothing if all is as it was."""
    changes: dict[str, list[str]] = {}
    for language in kzref.LANGUAGES:
        path = FOLDER / f"{language}.txt"
        accepted = path.read_text(encoding="utf-8") if path.exists() else ""
        try:
            current = snapshot(language)
        except LookupError as error:  # a sentence that is not translated yet
            return [str(error)]
        for change in differences(accepted, current):
            changes.setdefault(change, []).append(language)
    if not changes:
        return []
    lines = [f"[{', '.join(languages)}] {change}" for change, languages in changes.items()]
    more = [f"... and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return [*lines[:_SHOWN], *more, "changed facts; if this is meant: make accept"]


def accept(lang: str) -> int:
    """Write the snapshots anew, and the picture of the architecture."""
    if rooms.accept():
        print(f"written: {rooms.PICTURE.relative_to(ROOT)}")
    FOLDER.mkdir(exist_ok=True)
    texts = {language: snapshot(language) for language in kzref.LANGUAGES}
    for language, text in texts.items():
        path = FOLDER / f"{language}.txt"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"written: {path.relative_to(ROOT)}")
    return 0


def differences(accepted: str, current: str) -> Iterator[str]:
    """Yield the facts and fields in which two snapshots differ, each as ``fact.field: old -> new``."""
    old, new = _parsed(accepted), _parsed(current)
    for id in dict.fromkeys([*old, *new]):
        if id not in new:
            yield f"{id}: removed"
        elif id not in old:
            yield f"{id}: added"
        else:
            for name in dict.fromkeys([*old[id], *new[id]]):
                before, after = old[id].get(name, []), new[id].get(name, [])
                if before != after:
                    yield f"{id}.{name}: {'; '.join(before) or '-'} -> {'; '.join(after) or '-'}"


def _parsed(text: str) -> dict[str, dict[str, list[str]]]:
    parsed: dict[str, dict[str, list[str]]] = {}
    for block in text.strip().split("\n\n"):
        id, *lines = block.split("\n")
        values: dict[str, list[str]] = parsed.setdefault(id, {})
        for line in lines:
            name, _, value = line.strip().partition(": ")
            values.setdefault(name, []).append(value)
    return parsed
