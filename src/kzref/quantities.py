"""How much, of what, and how exactly."""

from __future__ import annotations

from dataclasses import dataclass

from kzref._struct import Struct, require
from kzref.vocabulary import QUALIFIERS, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref._ids import Qualifier, Unit


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quantity(Struct):
    """How much, of what, and how exactly.

    ``value`` counts ``unit`` (percent, square kilometres, whole US dollars, years,
    or a count noun; ``rank`` is a place in an order, 1 being the first).
    ``qualifier`` is the hedge or superlative that goes with it; a claim such as
    "one of the largest" has a qualifier and no value.

    >>> import kzref
    >>> kzref.Quantity(944, "km2")
    Quantity(value=944, unit='km2', qualifier=None)
    """

    value: int | float | None = None
    unit: Unit | None = None
    qualifier: Qualifier | None = None

    def __post_init__(self) -> None:
        if isinstance(self.value, bool) or not isinstance(self.value, (int, float, type(None))):
            raise TypeError(f"the value of a quantity is a number, as in Quantity(57, 'percent'), not {self.value!r}")
        if self.value is not None and not -float("inf") < self.value < float("inf"):
            raise ValueError(f"the value of a quantity can be written in digits, {self.value!r} can't: leave it out")
        require(self.unit, UNITS, "unit")
        require(self.qualifier, QUALIFIERS, "qualifier")
        if (self.value is None) != (self.unit is None):
            raise ValueError("a value needs its unit and a unit its value")
        if self.value is None and self.qualifier is None:
            raise ValueError("an empty quantity: give a value with its unit, or a qualifier, or no quantity at all")
