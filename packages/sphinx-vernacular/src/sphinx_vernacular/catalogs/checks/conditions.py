"""When a check is called: what a text must have for it, and which other checks must have found nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

_Function: TypeAlias = "Callable[[Message], Iterator[Finding]]"
_Check = TypeVar("_Check", bound="Callable[[Message], Iterator[Finding]]")

# a check, and the characters of which it needs one
_NEEDED: dict[_Function, frozenset[str]] = {}
# a check, and those before it that would tell the same
_BEFORE: dict[_Function, frozenset[_Function]] = {}


def needs(characters: str) -> Callable[[_Check], _Check]:
    """Say that a check finds nothing where neither source nor translation has one of these characters.

    Checks are many, and most texts have few marks. A nought stands for whatever counts: a digit of any script, ½, 三.
    """

    def note(check: _Check) -> _Check:
        _NEEDED[check] = frozenset(characters)
        return check

    return note


def unless(*others: _Function) -> Callable[[_Check], _Check]:
    """Say that a check has nothing to add where one of these, which stand before it in the list, finds something."""

    def note(check: _Check) -> _Check:
        _BEFORE[check] = frozenset(others)
        return check

    return note


def needed(check: _Function) -> frozenset[str] | None:
    """Return the characters of which a check needs one; None if it looks at every text."""
    return _NEEDED.get(check)


def told_before(check: _Function) -> frozenset[_Function]:
    """Return the checks after which another one has nothing to add."""
    return _BEFORE.get(check, frozenset())
