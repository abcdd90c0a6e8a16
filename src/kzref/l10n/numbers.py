"""Numbers, places in an order, and quantities with their units, as readers write them.

The words, with the plurals of units, are in the catalog of each language, ``locale/LANG/LC_MESSAGES/units.po``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import numbers

from kzref.l10n.catalogs import translate, translate_plural
from kzref.l10n.languages import language, locale
from kzref.vocabulary import QUALIFIERS, UNCOUNTED, UNITS

if TYPE_CHECKING:
    from kzref.quantities import Quantity

# the first places of an order, and the numbers that are written in words where something is counted in a text
RANKS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

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
    """Write a place in an order: a word for the first ten, then a number, such as 168th in English."""
    place = int(value)
    if 1 <= place <= len(RANKS):
        return translate(RANKS[place - 1], lang, "rank")
    return number(place, lang) + language(lang).ordinal_ending(place)


def quantity(quantity: Quantity, lang: str, *, in_words: bool = False) -> str:
    """Write a quantity with its unit and its hedge.

    ``in_words`` writes what is counted up to ten in words, as running text does; measures, money and percent keep
    their digits. A quantity without a value is a `ValueError`: its qualifier is said in the sentence.

    >>> from kzref.quantities import Quantity
    >>> quantity(Quantity(300_000_000, "USD"), "vi")
    '300 triệu đô la Mỹ'
    >>> quantity(Quantity(50, "treaties", "more-than"), "en")
    'more than 50 treaties'
    >>> quantity(Quantity(6, "states"), "ar", in_words=True)
    'ست دول'
    """
    value, unit = quantity.value, quantity.unit
    if value is None or unit is None:
        raise ValueError(f"{quantity} has no value to write")
    if unit == "rank":
        text = ordinal(value, lang)
    elif scale := next((scale for scale in MONEY if unit == "USD" and value >= scale[0]), None):
        text = _counted(scale[1:], value / scale[0], lang, "money")
    else:
        text = _counted(UNITS[unit], value, lang, "unit", in_words=in_words and unit not in UNCOUNTED)
    hedged = QUALIFIERS[quantity.qualifier] if quantity.qualifier else None
    return translate(hedged, lang, "qualifier").format(quantity=text) if hedged else text


def _counted(forms: tuple[str, str], value: float, lang: str, context: str, *, in_words: bool = False) -> str:
    written = number(value, lang)
    if in_words and value in range(1, len(NUMERALS) + 1):
        one = translate_plural(*forms, 1, lang, context).format(n=number(1, lang))
        written = language(lang).numeral(translate(NUMERALS[int(value) - 1], lang, "number"), one) or written
    return translate_plural(*forms, value, lang, context).format(n=written)
