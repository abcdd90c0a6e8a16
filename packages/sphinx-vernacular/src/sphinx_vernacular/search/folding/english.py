"""English: endings of number, tense and possession."""

from __future__ import annotations

from .rules import ADDRESSES, INVISIBLE, NUMBERS, Rules, dates

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

ENGLISH = Rules(
    write=(
        INVISIBLE,
        ADDRESSES,
        ("[\u0300-\u036f]", ""),
        *dates(MONTHS),
        *NUMBERS,
        (r"['’]s(?![\w])", ""),
        ("['’]", ""),
        (r"(?:_|[^\w])+", " "),
    ),
    stem=(
        ("^(.{2,})ies$", "$1y"),
        ("^(.+(?:s|x|z|ch|sh))es$", "$1"),
        ("^(.{2,}[^aisu])s$", "$1"),
        ("^(.{3,})(?:ing|ed)$", "$1"),
        ("^(.{4,})e$", "$1"),  # recognize, recognized, recognizing
        ("^(.{3,})y$", "$1i"),
    ),
    stop=(
        "a an and are as at be been but by did do does for from had has have how if in into is it its no not of on or "
        "such that the their then there these they this to was were what when where which why will with"
    ),
)
