"""What records share: a base class for them, and a check of their tokens."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

TYPE_CHECKING = False  # not from typing: importing it would cost as much as all facts
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import ClassVar, NoReturn


class Struct:
    """The base of frozen dataclasses: they are equal where their fields are, hashed and shown by them.

    Written once and inherited: to have ``dataclasses`` compile these methods anew for each class
    would take half the time in which Python starts.
    """

    __slots__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        # a dataclass with slots is made twice, the second time with methods of its own that say less than those below
        for method in ("__setattr__", "__delattr__"):
            if method in cls.__dict__:
                delattr(cls, method)

    if not TYPE_CHECKING:  # type checkers know frozen dataclasses, and would let any name be assigned

        def __setattr__(self, name: str, value: object) -> NoReturn:
            kind, fields = type(self).__name__, ", ".join(type(self).__slots__)
            rule = f"a{'n' * (kind[0] in 'AEIOU')} {kind} is immutable; dataclasses.replace() makes a copy with another {fields}"
            raise FrozenInstanceError(f"can't change {name}: {rule}")

        def __delattr__(self, name: str) -> NoReturn:
            self.__setattr__(name, None)

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
