"""What is known of a language by its code: its direction and its name."""

from __future__ import annotations

from babel import Locale


def _locale(code: str) -> Locale:
    return Locale.parse(code, sep="-" if "-" in code else "_")


def direction(language: str) -> str:
    """Return ``rtl`` or ``ltr``, as CLDR has it.

    >>> direction("ar"), direction("vi")
    ('rtl', 'ltr')
    """
    return str(_locale(language).text_direction)


def name_of(code: str) -> str:
    """Return what a language calls itself.

    >>> name_of("vi")
    'Tiếng Việt'
    """
    name = _locale(code).display_name or code
    return name[0].upper() + name[1:]
