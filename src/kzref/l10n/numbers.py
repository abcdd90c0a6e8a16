"""Numbers, places in an order, and quantities with their units, as readers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import numbers

from kzref.l10n.catalogs import translate, translate_plural
from kzref.l10n.languages import language, locale
from kzref.vocabulary import QUALIFIERS, UNITS

if TYPE_CHECKING:
    from kzref.quantities import Quantity

# the first places of an order, which some languages write as words
RANKS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th")

# money is written with a word for its scale: (from, one, many)
MONEY: tuple[tuple[int, str, str], ...] = (
    (10**9, "{n} billion US dollars", "{n} billion US dollars"),
    (10**6, "{n} million US dollars", "{n} million US dollars"),
)


def number(value: float, lang: str) -> str:
    """Write a number: 1,000 in English, 1.000 in Vietnamese, Western digits in Arabic."""
    system = language(lang).numbering_system
    return numbers.format_decimal(value, locale=locale(lang), numbering_system=system)


def ordinal(value: float, lang: str) -> str:
    """Write a place in an order: 168th in English; elsewhere a word for the first ten, then the plain number."""
    place = int(value)
    if 1 <= place <= len(RANKS):
        return translate(RANKS[place - 1], lang, "rank")
    return number(place, lang) + language(lang).ordinal_ending(place)


def quantity(quantity: Quantity, lang: str, *, hedge: bool = True) -> str:
    """Write a quantity with its unit and, unless ``hedge`` is false, its hedge.

    A quantity without a value is a `ValueError`: its qualifier is said in the sentence.

    >>> from kzref.quantities import Quantity
    >>> quantity(Quantity(300_000_000, "USD"), "vi")
    '300 triệu đô la Mỹ'
    >>> quantity(Quantity(50, "treaties", "more-than"), "en")
    'more than 50 treaties'
    """
    value, unit = quantity.value, quantity.unit
    if value is None or unit is None:
        raise ValueError(f"{quantity} has no value to write")
    if unit == "rank":
        text = ordinal(value, lang)
    elif scale := next((scale for scale in MONEY if unit == "USD" and value >= scale[0]), None):
        text = _counted(scale[1:], value / scale[0], lang, "money")
    else:
        text = _counted(UNITS[unit], value, lang, "unit")
    hedged = QUALIFIERS[quantity.qualifier] if hedge and quantity.qualifier else None
    return translate(hedged, lang, "qualifier").format(quantity=text) if hedged else text


def _counted(forms: tuple[str, str], value: float, lang: str, context: str) -> str:
    return translate_plural(*forms, value, lang, context).format(n=number(value, lang))
