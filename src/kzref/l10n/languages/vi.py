"""Vietnamese: đ is a letter of its own, and sorted with d."""

from __future__ import annotations

from kzref.l10n.languages import Language

LANGUAGE = Language("vi", base_letters=("đ", "d"))
