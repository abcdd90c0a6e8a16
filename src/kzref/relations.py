"""What Kazakhstan joined and chaired, and which states facts are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzref import query

if TYPE_CHECKING:
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

    >>> import kzref
    >>> [str(joined.offices[0].when) for joined in kzref.memberships() if joined.organization.id == "OIC"]
    ['2011-06/2012-11']
    """
    found = []
    for organization in query.entities(type="organization"):
        of_kazakhstan = [fact for fact in query.facts(about=organization.id) if fact.about[0] == "KZ"]
        membership, offices = (
            tuple(fact for fact in of_kazakhstan if fact.kind == kind) for kind in ("membership", "office")
        )
        if membership or offices:
            found.append(Membership(organization, membership, offices))
    return tuple(found)


def partners() -> tuple[Partner, ...]:
    """Return the other states that facts are about, with these facts, in the order of `entities`.

    >>> import kzref
    >>> state, facts = kzref.partners()[0]
    >>> state.name, len(facts) > 40
    ('Russia', True)
    """
    about = ((state, query.facts(about=state.id)) for state in query.entities(type="state") if state.id != "KZ")
    return tuple(Partner(state, facts) for state, facts in about if facts)
