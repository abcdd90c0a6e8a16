"""Vietnamese: đ is a letter of its own, sorted with d; five years are “5 năm”, since “năm” is both words."""

from __future__ import annotations

from kzref.l10n.languages import Language


def _numeral(numeral: str, one: str) -> str:
    return "" if one.rsplit(maxsplit=1)[-1] == numeral else numeral


LANGUAGE = Language("vi", numeral=_numeral, base_letters=("đ", "d"))
