"""Dates that say no more than is known: EDTF level 0, open intervals and ``~``."""

from __future__ import annotations

from dataclasses import dataclass

from kzref._struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

# the ends of an open interval, comparable with every ISO day
BEGINNING = "0000-01-01"
END = "9999-12-31"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PartialDate(Struct):
    """A year, a month, a day or an interval, in the notation of EDTF.

    ``edtf`` is one of ``1992``, ``1992-03``, ``1992-03-02``,
    ``1918-04-30/1924-10-27``, ``1992-03-02/..``, ``../1991``;
    a ``~`` after a date makes it approximate.
    Anything else, and a day that is not in the calendar, is a `ValueError`.
    Dates can be sorted: by the first day that they cover, then by the last.

    >>> import kzref
    >>> march = kzref.PartialDate("1992-03")
    >>> march.first, march.last
    ('1992-03-01', '1992-03-31')
    >>> kzref.PartialDate("1992-03-02/..").overlaps(kzref.PartialDate("2018"))
    True
    """

    edtf: str

    def __post_init__(self) -> None:
        if not isinstance(self.edtf, str):
            raise TypeError(f"a PartialDate is made from EDTF, as '1992-03-02': use PartialDate.of({self.edtf!r})")
        parts = self.edtf.split("/")
        if len(parts) > 2:
            rule = "write 1992-03-02 for a day, and two dates with a slash for an interval, which has two ends"
            raise ValueError(f"{self.edtf!r} is not a date: {rule}")
        if all(part == ".." for part in parts):
            raise ValueError(f"{self.edtf!r} is not a date: an interval has two ends, of which one may be '..'")
        for part in parts:
            if part != ".." or len(parts) == 1:
                _check(part, self.edtf)
        if len(parts) == 2 and self.first > self.last:
            raise ValueError(f"{self.edtf!r} ends before it begins: put the earlier date first")

    @classmethod
    def of(cls, when: str | int | date | PartialDate) -> PartialDate:
        """Return a date that is given in EDTF, as a year, as a `datetime.date` or as a date of this kind.

        Anything else is a `TypeError`.

        >>> import kzref
        >>> str(kzref.PartialDate.of(1992))
        '1992'
        """
        if isinstance(when, PartialDate):
            return when
        if isinstance(when, str):
            return cls(when)
        if hasattr(when, "__index__") and not isinstance(when, bool):
            return cls(f"{int(when):04}")  # pyright: ignore[reportArgumentType]
        from datetime import date  # whoever has a date has loaded it

        if isinstance(when, date):
            return cls(f"{when.year:04}-{when.month:02}-{when.day:02}")
        raise TypeError(f"a date is a text such as '1992-03-02', a year such as 1992, or a datetime.date, not {when!r}")

    def __str__(self) -> str:
        return self.edtf

    def __lt__(self, other: PartialDate) -> bool:
        return _order(self) < _order(other)

    def __le__(self, other: PartialDate) -> bool:
        return _order(self) <= _order(other)

    def __gt__(self, other: PartialDate) -> bool:
        return _order(self) > _order(other)

    def __ge__(self, other: PartialDate) -> bool:
        return _order(self) >= _order(other)

    @property
    def start(self) -> PartialDate | None:
        """The beginning of an interval (None: open); of a single date, itself."""
        return self._end_of(0)

    @property
    def end(self) -> PartialDate | None:
        """The end of an interval (None: open); of a single date, itself."""
        return self._end_of(-1)

    def _end_of(self, index: int) -> PartialDate | None:
        if not self.is_interval:
            return self
        text = self.edtf.split("/")[index]
        return None if text == ".." else PartialDate(text)

    @property
    def is_interval(self) -> bool:
        """Whether it has a beginning and an end of its own."""
        return "/" in self.edtf

    @property
    def is_approximate(self) -> bool:
        """Whether a single date is marked ``~``."""
        return self.edtf.endswith("~") and not self.is_interval

    @property
    def parts(self) -> tuple[int, ...]:
        """Year, month and day of a single date, as many as are known."""
        if self.is_interval:
            raise ValueError(f"{self.edtf!r} is an interval: ask its start or its end for their parts")
        return tuple(int(part) for part in self.edtf.rstrip("~").split("-"))

    @property
    def first(self) -> str:
        """The first day it covers, as an ISO date."""
        text = self.edtf.split("/")[0].rstrip("~")
        return BEGINNING if text == ".." else text + "-01-01"[len(text) - 4 :]

    @property
    def last(self) -> str:
        """The last day it covers, as an ISO date."""
        text = self.edtf.split("/")[-1].rstrip("~")
        if text == "..":
            return END
        if len(text) == 4:
            return text + "-12-31"
        if len(text) == 7:
            return f"{text}-{_days_in(int(text[:4]), int(text[5:])):02}"
        return text

    def overlaps(self, other: str | int | date | PartialDate) -> bool:
        """Whether the two have a day in common; the other may be anything that `of` takes."""
        other = PartialDate.of(other)
        return self.first <= other.last and other.first <= self.last


def _order(date: object) -> tuple[str, str, str]:
    if not isinstance(date, PartialDate):  # None above all: many facts have no date
        way_out = "kzref.timeline() has the facts with a date, in order" if date is None else "see PartialDate.of"
        raise TypeError(f"a PartialDate is compared with another one, not with {date!r}: {way_out}")
    return date.first, date.last, date.edtf


def _check(part: str, edtf: str) -> None:
    numbers = part.removesuffix("~").split("-")
    if [len(number) for number in numbers] != [4, 2, 2][: len(numbers)] or not all(map(_is_number, numbers)):
        raise ValueError(f"{edtf!r} is not a date: write 1992, 1992-03, 1992-03-02, or two of them with a slash")
    year, month, day = map(int, [*numbers, "1", "1"][:3])
    if not 1 <= month <= 12:
        raise ValueError(f"{edtf!r} is not a date: there is no month {month}")
    if not 1 <= day <= _days_in(year, month):
        raise ValueError(f"{edtf!r} is not a date: that month has no day {day}")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _days_in(year: int, month: int) -> int:
    if month == 2 and (year % 4 or (year % 100 == 0 and year % 400)):
        return 28
    return _DAYS[month - 1]
