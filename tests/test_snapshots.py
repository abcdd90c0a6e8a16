"""No fact changes in silence: every field of every fact stands in a snapshot, in every language."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from kzref import LANGUAGES, Claim, PartialDate, Quantity, Record, Source, Work, chapters
from kzref.vocabulary import CHAPTERS, KINDS, QUALIFIERS, UNITS, VERDICTS
from tools import snapshots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_facts_are_as_they_were_accepted(language: Any) -> None:
    """A fact or a sentence that changed is named with its field; ``make accept`` takes it over."""
    accepted = (snapshots.FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    current = snapshots.snapshot(language)
    changed = "\n".join(snapshots.differences(accepted, current))

    assert accepted == current, f"changed facts; if this is meant: make accept\n{changed}"


def test_a_difference_names_fact_and_field() -> None:
    """What a reviewer is told."""
    old = "a\n  when: 1992\n\nb\n  when: -\n"
    new = "a\n  when: 1993\n\nc\n  when: -\n"

    assert ["a.when: 1992 -> 1993", "b: removed", "c: added"] == list(snapshots.differences(old, new))


def mutants(thing: Any) -> Iterator[Any]:
    """Yield copies of a part of a fact, each with one field changed."""
    for field in fields(thing):
        value = getattr(thing, field.name)
        for other in changed(field.name, value):
            try:
                yield replace(thing, **{field.name: other})
            except ValueError:  # refused outright: that is not silent either
                continue


def changed(name: str, value: Any) -> Iterator[Any]:  # noqa: C901  # one branch a kind of field
    """Yield other values for a field."""
    tokens: dict[str, Iterable[str]] = {
        "verdict": VERDICTS,
        "kind": KINDS,
        "unit": UNITS,
        "qualifier": QUALIFIERS,
        "document": ("ar", "vi"),
    }
    if isinstance(value, (Claim, Record, Quantity, Work, Source)):
        yield from mutants(value)
        if not isinstance(value, Record):
            yield None
    elif name == "about":
        yield value[1:]
        yield (*value, "KZ")
        yield tuple(reversed(value)) if len(value) > 1 else ("CN" if value == ("KZ",) else "KZ",)
    elif isinstance(value, tuple):
        yield value[1:]
        for place, item in enumerate(value):
            yield from ((*value[:place], other, *value[place + 1 :]) for other in mutants(item))
    elif name in tokens:
        yield from (token for token in tokens[name] if token != value)
    elif isinstance(value, PartialDate):
        yield PartialDate("1066")
        yield None
    elif isinstance(value, bool) or value is None:
        added: dict[str, Any] = {"when": PartialDate("1066"), "quantity": Quantity(7, "km2"), "note": "New."}
        if name in added:
            yield added[name]
    elif isinstance(value, (int, float)):
        yield value + 1
        yield value * 10
    elif isinstance(value, str):
        yield value + "x"
        yield "2001-01-01" if name in ("checked", "date") else "Other."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_changed_field_is_noticed(chapter: str, language: Any) -> None:
    """Whatever field of whatever fact changes, its part of the snapshot is another."""
    silent, count = [], 0
    facts = chapters.load(chapter)
    for fact in facts:
        described = list(snapshots.describe(fact, language))
        for mutant in mutants(fact):
            if mutant == fact:
                continue
            count += 1
            try:
                same = list(snapshots.describe(mutant, language)) == described
            except LookupError:  # a sentence that has no translation
                continue
            if same:
                silent.append(
                    next(
                        f"{fact.id}.{f.name}" for f in fields(fact) if getattr(fact, f.name) != getattr(mutant, f.name)
                    )
                )

    assert count > 10 * len(facts)
    assert [] == silent
