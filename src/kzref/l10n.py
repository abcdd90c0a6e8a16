"""Words, dates, numbers and money in a reader's language.

Knows no facts: `kzref.model` calls it, never the other way.
The words are in the catalogs ``kzref.po``; Babel gives the numbers and the names of months.
A released language is complete: a message that its catalog lacks is an error, and so is
a language that is not released. Nothing falls back to English in silence.
"""

from __future__ import annotations

import string
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale, dates, numbers

from kzref.vocabulary import (
    CHAPTERS,
    DOCUMENTS,
    ENTITY_TYPES,
    KINDS,
    QUALIFIERS,
    READ,
    STRENGTHS,
    UNITS,
    VERDICTS,
    WORK_KINDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzref._ids import Language
    from kzref.dates import PartialDate
    from kzref.model import Quantity

# the released languages: complete, and led to by default
LANGUAGES: tuple[Language, ...] = ("en", "ar", "vi")

# patterns that readers' habits ask for and CLDR does not have: context -> {name: English}
PATTERNS: dict[str, dict[str, str]] = {
    "date": {
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        "about": "about {date}",
        "between": "from {start} to {end}",
        "days": "from {first} to {last} {month} {year}",
        "two days": "on {first} and {last} {month} {year}",
        "since": "since {start}",
        "until": "until {end}",
    },
}

# vocabulary, which is its context in the catalogs: token -> English
WORDS: dict[str, dict[str, str]] = {
    "kind": KINDS,
    "verdict": VERDICTS,
    "document": DOCUMENTS,
    "entity type": ENTITY_TYPES,
    "work kind": WORK_KINDS,
    "read": READ,
    "strength": STRENGTHS,
}

# the first places of an order, which some languages write as words
RANKS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th")

# money is written with a word for its scale: (from, one, many)
MONEY: tuple[tuple[int, str, str], ...] = (
    (10**9, "{n} billion US dollars", "{n} billion US dollars"),
    (10**6, "{n} million US dollars", "{n} million US dollars"),
)


def messages() -> Iterator[tuple[str, str, str | None]]:
    """Yield every message of this module as (context, singular, plural): what a catalog must have."""
    for context, words in WORDS.items():
        yield from ((context, word, None) for word in words.values())
    yield from (("chapter", title, None) for _, _, title in CHAPTERS.values())
    yield from (("unit", one, many) for one, many in UNITS.values())
    yield from (("money", one, many) for _, one, many in MONEY)
    yield from (("rank", place, None) for place in RANKS)
    yield from (("qualifier", pattern, None) for pattern in QUALIFIERS.values() if pattern)
    for context, patterns in PATTERNS.items():
        yield from ((context, pattern, None) for pattern in patterns.values())


def translate(message: str, lang: str, context: str) -> str:
    """Return the message in the language ``lang``.

    An unknown language, and a message that a released language lacks, is a `LookupError`.
    """
    if lang == "en":
        return message
    return _catalog(lang).pgettext(context, message)


def _plural(one: str, many: str, value: float, lang: str, context: str) -> str:
    if lang == "en":
        return one if value == 1 else many
    return _catalog(lang).npgettext(context, one, many, int(value))  # a broken number goes by its whole part


class _Nothing(NullTranslations):
    """What a catalog falls back to: an error, where gettext would give English."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang

    def pgettext(self, context: str, message: str) -> str:
        raise LookupError(
            f"no {self.lang} translation of {message!r}: make update lists it in "
            f"locale/{self.lang}/LC_MESSAGES/kzref.po, under the context {context!r}"
        )

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return self.pgettext(context, msgid1)


def number(value: float, lang: str) -> str:
    """Write a number: 1,000 in English, 1.000 in Vietnamese, Western digits in Arabic."""
    return numbers.format_decimal(value, locale=_locale(lang), numbering_system="latn")


def ordinal(value: float, lang: str) -> str:
    """Write a place in an order: 168th in English; elsewhere a word for the first ten, then the plain number."""
    place = int(value)
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    if lang == "en":
        return number(place, lang) + ending
    return translate(f"{place}{ending}", lang, "rank") if place <= len(RANKS) else number(place, lang)


def quantity(quantity: Quantity, lang: str, *, hedge: bool = True) -> str:
    """Write a quantity with its unit and, unless ``hedge`` is false, its hedge.

    A quantity without a value is a `ValueError`: its qualifier is said in the sentence.

    >>> from kzref.model import Quantity
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
        scaled = value / scale[0]
        pattern = _plural(scale[1], scale[2], scaled, lang, "money")
        text = pattern.format(n=number(scaled, lang))
    else:
        pattern = _plural(*UNITS[unit], value, lang, "unit")
        text = pattern.format(n=number(value, lang))
    hedged = QUALIFIERS[quantity.qualifier] if hedge and quantity.qualifier else None
    return translate(hedged, lang, "qualifier").format(quantity=text) if hedged else text


def date(when: PartialDate, lang: str) -> str:
    """Write a date or an interval as readers of the language do.

    >>> from kzref.dates import PartialDate
    >>> date(PartialDate("1992-03-02"), "vi")
    'ngày 2 tháng 3 năm 1992'
    >>> date(PartialDate("2010-01-01/2010-12-31"), "en")
    'from 1 January 2010 to 31 December 2010'
    """
    if when.is_interval:
        start, end = when.start, when.end
        if start and end and len(start.parts) == len(end.parts) == 3 and start.parts[:2] == end.parts[:2]:
            year, month, first = start.parts
            last = end.parts[2]
            pattern = "two days" if last == first + 1 else "days"
            return _pattern("date", pattern, lang, first=first, last=last, month=_month(month, lang), year=year)
        if start and end:
            return _pattern("date", "between", lang, start=date(start, lang), end=date(end, lang))
        if start:
            return _pattern("date", "since", lang, start=date(start, lang))
        assert end is not None  # an interval is open at one end only
        return _pattern("date", "until", lang, end=date(end, lang))
    year, *rest = when.parts
    parts: dict[str, object] = {"year": year}
    if rest:
        parts["month"] = _month(rest[0], lang)
    if len(rest) == 2:
        parts["day"] = rest[1]
    text = _pattern("date", ("year", "month", "day")[len(rest)], lang, **parts)
    return _pattern("date", "about", lang, date=text) if when.is_approximate else text


def _month(number: int, lang: str) -> str:
    return str(dates.get_month_names("wide", locale=_locale(lang))[number])


def sentence(statement: str, quantity_: Quantity | None, when: PartialDate | None, lang: str) -> str:
    """Return a statement in the language, its placeholders filled in."""
    text = translate(statement, lang, "statement")
    known: dict[str, str] = {}
    if "{value}" in text and quantity_:
        known["value"] = quantity(quantity_, lang)
    if "{when}" in text and when:
        known["when"] = date(when, lang)
    return text.format(**known)


def word(vocabulary: str, token: str, lang: str) -> str:
    """Return what readers call a token of a vocabulary: one of `WORDS`, or ``chapter``.

    >>> word("verdict", "not-checked", "en")
    'not checked'
    """
    if vocabulary == "chapter":
        return translate(CHAPTERS[token][2], lang, "chapter")
    return translate(WORDS[vocabulary][token], lang, vocabulary)


def _pattern(context: str, name: str, lang: str, **known: object) -> str:
    return translate(PATTERNS[context][name], lang, context).format(**known)


@cache
def _locale(lang: str) -> Locale:
    _require(lang)
    return Locale.parse(lang)


def _require(lang: str) -> None:
    if lang not in LANGUAGES:
        raise LookupError(f"unknown language {lang!r}: the released languages are {', '.join(LANGUAGES)}")


@cache
def _catalog(lang: str) -> GNUTranslations:
    _require(lang)
    compiled = resources.files("kzref") / "_locale" / lang / "LC_MESSAGES" / "kzref.mo"
    if compiled.is_file():
        with compiled.open("rb") as file:
            catalog = GNUTranslations(file)
    else:
        catalog = _from_source(catalog_path(lang))
    catalog.add_fallback(_Nothing(lang))
    return catalog


def catalog_path(lang: str) -> Path:
    """Return where the repository keeps the words of a language."""
    return Path(__file__).parents[2] / "locale" / lang / "LC_MESSAGES" / "kzref.po"


def _from_source(path: Path) -> GNUTranslations:
    # in the repository a saved kzref.po counts at once, with nothing to install again
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    if not path.exists():
        raise LookupError(f"there is no {path}: make update creates it")
    with path.open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return GNUTranslations(compiled)


def placeholders(text: str) -> set[str]:
    """Return the names in braces of a message."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
