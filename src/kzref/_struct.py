"""What records share: a base class for them, and a check of their tokens."""

from __future__ import annotations

TYPE_CHECKING = False  # not from typing: importing it would cost as much as all facts
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import ClassVar


class Struct:
    """A record: equal to another where their fields are, hashed and shown by them.

    Written once and inherited: to have ``dataclasses`` compile these methods anew for each class
    would take half the time in which Python starts.
    """

    __slots__: ClassVar[tuple[str, ...]] = ()

    def _values(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in type(self).__slots__])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Struct) and type(other) is type(self) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        fields = ", ".join([f"{name}={getattr(self, name)!r}" for name in type(self).__slots__])
        return f"{type(self).__name__}({fields})"


def require(token: str | None, known: Collection[str], what: str) -> None:
    """Raise a `ValueError` that lists the known tokens where one is not among them."""
    if token is not None and token not in known:
        raise ValueError(f"unknown {what} {token!r}: use one of {', '.join(known)}, or declare it in kzref.vocabulary")
