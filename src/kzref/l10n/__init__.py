"""Words, dates, numbers and money in a reader's language.

Knows no facts: `kzref.model` calls it, never the other way.
The words are in the catalogs (`kzref.l10n.catalogs`): ``units.po`` has how quantities are written, the plurals of
units too, ``dates.po`` how dates are, and ``kzref.po`` all others. Babel gives the numbers and the names of months;
`kzref.l10n.languages` has what a language does otherwise than both say.
A released language is complete: a message that its catalog lacks is an error, and so is
a language that is not released. Nothing falls back to English in silence.
"""

from __future__ import annotations

from kzref.l10n.catalogs import catalog_paths, translate
from kzref.l10n.dates import FORMS, date
from kzref.l10n.languages import sort_key
from kzref.l10n.numbers import number, ordinal, quantity
from kzref.l10n.words import capital, messages, sentence, word

__all__ = [
    "FORMS",
    "capital",
    "catalog_paths",
    "date",
    "messages",
    "number",
    "ordinal",
    "quantity",
    "sentence",
    "sort_key",
    "translate",
    "word",
]
