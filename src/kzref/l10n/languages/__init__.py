"""What each language does in its own way: one module a language, with a `Language` of that name.

The words are not here but in the catalogs of ``locale/LANG/LC_MESSAGES``: units and their plurals in ``units.po``,
dates in ``dates.po``, all others in ``kzref.po``. A language that writes numbers as CLDR has them, and has nothing else
of what `Language` lists, needs no module.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale

from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable


def _no_ending(place: int) -> str:
    return ""


def _as_it_is(numeral: str, one: str) -> str:
    return numeral


class Language(NamedTuple):
    """How numbers and names are written in one language.

    ``plural_number`` gives the number by which the catalog chooses a plural: most plural rules know
    integers only, so that a fraction goes by its integer part. ``ordinal_ending`` is what a place in an order ends in.
    ``numeral`` gives the word for a number as it stands before what is counted, of which ``one`` is the form with one,
    or nothing where digits read better. ``base_letters`` are letters that dictionaries sort as others, which follow in the same order,
    and that Unicode does not decompose.
    """

    locale: str
    has_catalog: bool = True
    numbering_system: str = "latn"
    plural_number: Callable[[float], float] = int
    ordinal_ending: Callable[[int], str] = _no_ending
    numeral: Callable[[str, str], str] = _as_it_is
    base_letters: tuple[str, str] = ("", "")


@cache
def language(lang: str) -> Language:
    """Return what is known of a released language; another one is a `LookupError` that lists them."""
    if lang not in LANGUAGES:
        raise LookupError(f"unknown language {lang!r}: the released languages are {', '.join(LANGUAGES)}")
    name = f"{__name__}.{lang.lower().replace('-', '_')}"
    try:
        described: Language = import_module(name).LANGUAGE
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return Language(lang)
    return described


@cache
def locale(lang: str) -> Locale:
    """Return what CLDR knows of a released language."""
    return Locale.parse(language(lang).locale.replace("-", "_"))


def sort_key(name: str, lang: str) -> str:
    """Return what names are sorted by: letters before their marks, as dictionaries have it.

    >>> sorted(["Đức", "Ấn Độ", "Iran", "Dubai"], key=lambda name: sort_key(name, "vi"))
    ['Ấn Độ', 'Dubai', 'Đức', 'Iran']
    """
    letters = name.casefold().translate(str.maketrans(*language(lang).base_letters))
    bare = "".join(letter for letter in unicodedata.normalize("NFD", letters) if not unicodedata.combining(letter))
    return bare + name
