"""English, the language of the messages themselves."""

from __future__ import annotations

from kzref.l10n.languages import Language


def _ordinal_ending(place: int) -> str:
    return "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")


LANGUAGE = Language("en", has_catalog=False, plural_number=float, ordinal_ending=_ordinal_ending)
