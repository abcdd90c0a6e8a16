"""How Arabic writes numbers: Western digits, as the Arabic document has them, and two rules that gettext lacks.

They choose the plural form that goes with a fraction, and the gender of a number in words. The plural of a unit is
decided in ``locale/ar/LC_MESSAGES/units.po``: its forms in the context ``unit``, the rule between them in the header.
All other Arabic words are in catalogs too.
"""

from __future__ import annotations

from kzref.l10n.languages import Language


def _plural_number(number: float) -> int:
    # after a fraction the noun is a genitive in the singular, as after a hundred, whatever its whole part asks for
    whole = int(number)
    return whole if whole == number else 100


def _numeral(numeral: str, one: str) -> str:
    # from three to ten a number has the gender that its noun has not: ستة أعوام, but ست دول
    return numeral.removesuffix("ة") if one.endswith("واحدة") else numeral


LANGUAGE = Language("ar", numbering_system="latn", plural_number=_plural_number, numeral=_numeral)
