"""What a text must have for a check to have anything to say of it: checks are many, and most texts have few marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

# a check, and the characters of which it needs one
_NEEDED: dict[Callable[[Message], Iterator[Finding]], frozenset[str]] = {}
_Check = TypeVar("_Check", bound="Callable[[Message], Iterator[Finding]]")


def needs(characters: str) -> Callable[[_Check], _Check]:
    """Say that a check finds nothing where neither source nor translation has one of these characters.

    A nought stands for whatever counts: a digit of any script, ½, 三.
    """

    def note(check: _Check) -> _Check:
        _NEEDED[check] = frozenset(characters)
        return check

    return note


def needed(check: Callable[[Message], Iterator[Finding]]) -> frozenset[str] | None:
    """Return the characters of which a check needs one; None if it looks at every text."""
    return _NEEDED.get(check)
