"""Partial dates: what EDTF level 0 allows, and nothing else."""

from __future__ import annotations

import calendar
import operator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzref import PartialDate


@pytest.mark.parametrize(
    "edtf",
    ["1992", "1992-03", "1992-03-02", "1918-04-30/1924-10-27", "1992-03-02/..", "../1991", "1992~", "2000-02-29"],
)
def test_dates_that_exist(edtf: str) -> None:
    """What EDTF allows is taken, and written back as it was."""
    assert edtf == str(PartialDate(edtf))


@pytest.mark.parametrize(
    ("edtf", "why"),
    [
        ("1992-13", "no month 13"),
        ("1992-00", "no month 0"),
        ("1992-02-30", "no day 30"),
        ("1900-02-29", "no day 29"),
        ("92", "write 1992"),
        ("1992-3", "write 1992"),
        ("", "write 1992"),
        ("..", "is not a date"),
        ("../..", "two ends"),
        ("1992/1993/1994", "two ends"),
        ("02/03/1992", "write 1992-03-02 for a day"),
        ("1993/1992", "ends before it begins"),
        ("1992-1X", "write 1992"),
    ],
)
def test_dates_that_do_not(edtf: str, why: str) -> None:
    """An impossible date is an error that names it and says why."""
    with pytest.raises(ValueError, match=why) as caught:
        PartialDate(edtf)

    assert repr(edtf) in str(caught.value)


@given(st.dates())
def test_every_day_of_the_calendar(day: object) -> None:
    """A day covers itself."""
    date = PartialDate(str(day))

    assert (str(day), str(day)) == (date.first, date.last)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_every_month_ends_where_the_calendar_has_it(year: int, month: int) -> None:
    """The last day of a month is that of the standard library."""
    date = PartialDate(f"{year:04}-{month:02}")

    assert calendar.monthrange(year, month)[1] == int(date.last[-2:])


def test_edtf_is_text() -> None:
    """A number is refused here, and taken where dates come from data."""
    with pytest.raises(TypeError, match=r"use PartialDate\.of\(1992\)"):
        PartialDate(1992)  # type: ignore[arg-type]  # that is the point
    assert PartialDate("1992") == PartialDate.of(1992) == PartialDate.of(PartialDate("1992"))


@given(
    st.permutations(["../1991", "1465~", "1918", "1918-04-30", "1918-04-30/1924-10-27", "1992-03-02", "1992-03-02/.."])
)
def test_dates_sort_by_their_first_and_last_day(order: list[str]) -> None:
    """What is open at its beginning comes first; of two that begin together, the one that ends first."""
    dates = sorted(map(PartialDate, order))

    assert ["../1991", "1465~", "1918", "1918-04-30", "1918-04-30/1924-10-27", "1992-03-02", "1992-03-02/.."] == [
        str(date) for date in dates
    ]
    assert dates[0] < dates[1] <= dates[1] < dates[-1]
    assert dates[-1] > dates[0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1992", "1992-03-02", True),
        ("1992-03", "1992-04", False),
        ("2017-01-01/2018-12-31", "2018-01-15", True),
        ("1992-03-02/..", "2026", True),
        ("../1991", "1992", False),
        ("1992-03-02/..", "1992-03-01", False),
        ("2018-12-31", "2018", True),
    ],
)
def test_overlap(one: str, other: str, expected: bool) -> None:
    """Two dates overlap when they share a day, whichever is asked."""
    assert expected is PartialDate(one).overlaps(PartialDate(other))
    assert expected is PartialDate(other).overlaps(PartialDate(one))
    assert expected is PartialDate(one).overlaps(other)


@pytest.mark.parametrize("other", [None, 1993, "1993"])
def test_a_date_is_compared_with_a_date_alone(other: Any) -> None:
    """From either side: who sorts facts by their dates meets those that have none."""
    date = PartialDate("1992")

    for compare in (operator.lt, operator.le):
        for pair in ((date, other), (other, date)):
            with pytest.raises(TypeError, match=f"a PartialDate is compared with another one, not with {other!r}: "):
                compare(*pair)
