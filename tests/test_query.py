"""Finding facts, and what happens when there is none."""

from __future__ import annotations

from typing import Any

import pytest

import kzref
from kzref.query import ALIASES
from kzref.vocabulary import CHAPTERS


def test_an_unknown_id_says_what_was_meant() -> None:
    """A misspelt id is a KeyError with the id that is near."""
    with pytest.raises(KeyError, match="did you mean 'un-member-number'"):
        kzref.fact("un-member-numbr")  # type: ignore[arg-type]  # that is the point


def test_an_unknown_entity_says_what_was_meant() -> None:
    """The same for entities."""
    with pytest.raises(KeyError, match="did you mean 'astana'"):
        kzref.entity("astanna")  # type: ignore[arg-type]


@pytest.mark.parametrize("where", ["chapter", "kind", "verdict", "document", "strength"])
def test_an_unknown_token_says_what_was_meant(where: str) -> None:
    """A filter that can't match anything is an error, not an empty answer."""
    with pytest.raises(ValueError, match=f"unknown {where}"):
        kzref.facts(**{where: "nonsense"})  # type: ignore[arg-type]


def test_find_takes_any_text() -> None:
    """Ids from data are looked up without an error."""
    assert kzref.find("") is None
    assert kzref.find("cn-") is None
    found = kzref.find("cn-border-share-kz")
    assert found is not None
    assert 57 == found.value


def test_facts_come_in_the_order_of_the_documents() -> None:
    """Chapters stand as in the documents; inside a chapter the order is its module's."""
    order = list(dict.fromkeys(found.chapter for found in kzref.facts()))

    assert list(CHAPTERS) == order


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ({"chapter": "china"}, lambda found: found.chapter == "china"),
        ({"kind": "treaty"}, lambda found: found.kind == "treaty"),
        ({"about": "RU"}, lambda found: "RU" in found.about),
        ({"verdict": "contradicted"}, lambda found: found.record.verdict == "contradicted"),
        ({"document": "vi"}, lambda found: any(source.document == "vi" for source in found.sources)),
        ({"strength": "primary"}, lambda found: any(work.is_primary for work in found.record.citation)),
        ({"strength": "none"}, lambda found: not found.record.citation),
        (
            {"on": "2018-01-15"},
            lambda found: found.when is not None and found.when.first <= "2018-01-15" <= found.when.last,
        ),
    ],
)
def test_each_condition_selects_what_it_says(condition: Any, holds: Any) -> None:
    """A condition keeps every fact that meets it and drops every other."""
    kept = kzref.facts(**condition)

    assert [found for found in kzref.facts() if holds(found)] == list(kept)
    assert 0 < len(kept) < len(kzref.facts())


def test_the_timeline_is_in_order_and_within_its_ends() -> None:
    """Dated facts, earliest first."""
    found = [fact.when for fact in kzref.timeline("1992", "1994") if fact.when]

    assert sorted(found, key=lambda when: when.first) == found
    assert all(when.first <= "1994-12-31" and when.last >= "1992-01-01" for when in found)


def test_aliases_lead_to_facts_that_exist() -> None:
    """A renamed id stays valid."""
    assert all(kzref.find(old) for old in ALIASES)
