"""What Kazakhstan joined and chaired, and which states facts are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzref import query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzref._entities import Entity
    from kzref.model import Fact


class Membership(NamedTuple):
    """An organization, the facts on whether and since when Kazakhstan is a member, and those on its offices there."""

    organization: Entity
    membership: tuple[Fact, ...]
    offices: tuple[Fact, ...]


class Partner(NamedTuple):
    """Another state with the facts that are about it."""

    state: Entity
    facts: tuple[Fact, ...]


def memberships() -> tuple[Membership, ...]:
    """Return the organizations that Kazakhstan joined or chaired, with the facts on that, in the order of `entities`.

    An organization needs a fact of its own: one on membership or office that names no other organization.
    What is said of several at once is a membership of none; an office that was held in several counts for each of them.

    >>> import kzref
    >>> [str(joined.offices[0].when) for joined in kzref.memberships() if joined.organization.id == "OIC"]
    ['2011-06/2012-11']
    """
    found = []
    for organization in query.entities(type="organization"):
        of_kazakhstan = [fact for fact in query.facts(about=organization.id) if fact.about[0] == "KZ"]
        membership = tuple(fact for fact in of_kazakhstan if fact.kind == "membership" and is_about_one(fact))
        offices = tuple(fact for fact in of_kazakhstan if fact.kind == "office")
        if membership or any(map(is_about_one, offices)):
            found.append(Membership(organization, membership, offices))
    return tuple(found)


def is_about_one(fact: Fact) -> bool:
    """Whether a fact is about one organization alone."""
    return sum(query.entity(id).type == "organization" for id in fact.about) == 1


def distinct(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts without those that say the same again: whose dates have a day in common with an earlier one."""
    kept: list[Fact] = []
    for fact in facts:
        if fact.when is None or not any(other.when and fact.when.overlaps(other.when) for other in kept):
            kept.append(fact)
    return kept


def partners() -> tuple[Partner, ...]:
    """Return the other states that facts are about, with these facts, in the order of `entities`.

    >>> import kzref
    >>> state, facts = kzref.partners()[0]
    >>> state.name, len(facts) > 40
    ('Russia', True)
    """
    about = ((state, query.facts(about=state.id)) for state in query.entities(type="state") if state.id != "KZ")
    return tuple(Partner(state, facts) for state, facts in about if facts)
