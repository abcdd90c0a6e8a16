"""Make many facts, ask every query of them, and print as JSON what each took: seconds of CPU time.

``python tools/bench/facts.py 20000``; `bench` runs it in a process of its own, which loads nothing else:
Python's collection of garbage goes through all that is loaded.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections import defaultdict
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, cast

import kzref
from kzref import chapters, query

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzref.model import Fact


def _find(id: str) -> Fact | None:
    query._by_id.cache_clear()  # noqa: SLF001  # the first look-up in a chapter is what takes time
    return query.find(id)


QUERIES: dict[str, Callable[[], object]] = {
    "find(id), nothing remembered": lambda: _find("cn-border-share-kz-0"),
    "facts()": kzref.facts,
    "facts(chapter=)": lambda: kzref.facts(chapter="china"),
    "facts(kind=)": lambda: kzref.facts(kind="treaty"),
    "facts(about=)": lambda: kzref.facts(about="CN"),
    "facts(verdict=)": lambda: kzref.facts(verdict="confirmed"),
    "facts(document=)": lambda: kzref.facts(document="vi"),
    "facts(on=)": lambda: kzref.facts(on="1994"),
    "timeline()": kzref.timeline,
    "timeline(start, end)": lambda: kzref.timeline("1991", "1992"),
}


def grown_facts(count: int) -> tuple[Fact, ...]:
    """Make so many facts after the pattern of the real ones, each with parts of its own.

    >>> [fact.id for fact in grown_facts(2)]
    ['intro-policy-age-0', 'intro-independence-1991-0']
    """
    known = kzref.facts()
    return tuple(_copy(known[number % len(known)], number // len(known)) for number in range(count))


def _copy(fact: Fact, number: int) -> Fact:
    record = replace(fact.record, quantity=_again(fact.record.quantity), when=_again(fact.record.when))
    claim = fact.claim and replace(fact.claim, quantity=_again(fact.claim.quantity), when=_again(fact.claim.when))
    sources = tuple(map(_again, fact.sources))
    return replace(fact, id=cast("Any", f"{fact.id}-{number}"), record=record, claim=claim, sources=sources)


def _again(part: Any) -> Any:
    return part and type(part)(**{field.name: getattr(part, field.name) for field in fields(part)})


def know(facts: tuple[Fact, ...]) -> None:
    """Let the package have these facts in the place of its own."""
    known: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        known[fact.chapter].append(fact)
    tuples = {chapter: tuple(found) for chapter, found in known.items()}

    def load(chapter: str) -> tuple[Fact, ...]:
        return tuples[chapter]

    chapters.load = load
    for table in (query._by_id, query._rows, query._dated):  # noqa: SLF001  # they were made of our own facts
        table.cache_clear()


def seconds(work: Callable[[], object], times: int) -> float:
    """Return the median of the CPU time that something takes."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return statistics.median(taken)


def main(count: int) -> dict[str, object]:
    """Measure with so many facts: what making them takes, and each query."""
    grown_facts(500)  # what is loaded and compiled once counts nowhere
    started = time.process_time()
    facts = grown_facts(count)
    made = time.process_time() - started
    know(facts)
    times = max(5, 40_000 // count)
    return {"made": made, "asked": {name: seconds(ask, times) for name, ask in QUERIES.items()}}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
