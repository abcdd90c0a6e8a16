"""What `bench` reckons with, and the table that it writes."""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = ("figure", "median", "quartiles", "bound", "")


class Figure(NamedTuple):
    """What was measured: a value a round, and the bound that their median must not exceed, where there is one."""

    name: str
    values: tuple[float, ...]
    unit: str = ""
    bound: float | None = None

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.values)

    @property
    def missed(self) -> bool:
        """Whether there is a bound and the median is above it."""
        return self.bound is not None and self.median > self.bound

    @property
    def row(self) -> tuple[str, ...]:
        """The cells of the table."""
        spread = " to ".join(map(written, quartiles(self.values))) if len(self.values) > 1 else ""
        bound = f"{self.bound:g} {self.unit}".strip() if self.bound is not None else ""
        verdict = "" if self.bound is None else "missed" if self.missed else "met"
        return self.name, f"{written(self.median)} {self.unit}".strip(), spread, bound, verdict


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Return the values that a quarter is below and above.

    >>> quartiles([1, 2, 3, 4, 5])
    (2.0, 4.0)
    """
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return first, third


def ratios(of: Sequence[float], to: Sequence[float]) -> tuple[float, ...]:
    """Return how many times the other each value is, round by round: what disturbs a round disturbs both.

    >>> ratios([3, 8], [2, 4])
    (1.5, 2.0)
    """
    return tuple(one / other for one, other in zip(of, to, strict=True))


def exponents(sizes: tuple[int, int], small: Sequence[float], large: Sequence[float]) -> tuple[float, ...]:
    """Return with which power of the size a cost grows, round by round.

    >>> exponents((10, 100), [2.0, 1.0], [20.0, 100.0])
    (1.0, 2.0)
    """
    return tuple(math.log(ratio, sizes[1] / sizes[0]) for ratio in ratios(large, small))


def written(value: float) -> str:
    """Write a value with as many decimals as say something.

    >>> written(1.0391), written(12.34), written(217.4), written(11)
    ('1.04', '12.3', '217', '11')
    """
    if isinstance(value, int):
        return str(value)
    return f"{value:.{2 if abs(value) < 10 else 1 if abs(value) < 100 else 0}f}"


def table(figures: Sequence[Figure], notes: Sequence[str] = ()) -> str:
    """Return the figures as a Markdown table that is also read as plain text, and notes below it."""
    rows = [HEAD, *(figure.row for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    # numbers stand to the right of their columns
    rule = [f"{'-' * (width - 1)}{':' if number in (1, 3) else '-'}" for number, width in enumerate(widths)]
    lines.insert(1, "| " + " | ".join(rule) + " |")
    return "\n".join([*lines, "", *notes]).rstrip() + "\n"
