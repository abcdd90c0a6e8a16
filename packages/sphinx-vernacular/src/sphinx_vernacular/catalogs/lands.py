"""What CLDR calls lands and languages: “China” is Cina, Kina, Hiina, 中国 to those who read of it."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale, UnknownLocaleError

# what is said of some of them in English as well
_ALSO = {
    "America": "US",
    "Britain": "GB",
    "Burma": "MM",
    "Czech Republic": "CZ",
    "Great Britain": "GB",
    "Holland": "NL",
    "Korea": "KR",
    "Macedonia": "MK",
    "Swaziland": "SZ",
    "Turkey": "TR",
    "UK": "GB",
    "USA": "US",
    "Vietnam": "VN",
}
_WORD = re.compile(r"[^\W\d_][^\s()]*")
# so many letters of a name stay in all its cases
_LEAST, _ENDING = 4, 2
_SCRIPTS = {"zh": ("zh_Hant",), "sr": ("sr_Latn",), "uz": ("uz_Cyrl",)}


@cache
def _codes() -> dict[str, tuple[str, bool]]:
    """Return the code of each English name, and whether it is that of a land."""
    english = Locale.parse("en")
    languages = {name: (code, False) for code, name in english.languages.items() if "_" not in code}
    lands = {name: (code, True) for code, name in english.territories.items() if code.isalpha()}
    return {**languages, **lands, **{name: (code, True) for name, code in _ALSO.items()}}


@cache
def _stems(name: str, code: str) -> tuple[str, ...]:
    """Return how the longest word begins that a language has for a land or a language, in each of its scripts."""
    stems: list[str] = []
    if name not in _codes():
        return ()
    key, is_land = _codes()[name]
    for tag in (code, *_SCRIPTS.get(code, ())):
        try:
            locale = Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
        own = (locale.territories if is_land else locale.languages).get(key, "")
        if word := max(_WORD.findall(own), key=len, default="").lower():
            # the name of a language ends with what makes it one: Tschech-isch, чеш-ский
            ending = _ENDING if is_land else 2 * _ENDING
            stems.append(word[: max(_LEAST, len(word) - ending)] if _has_cases(word) else word)
    return tuple(stems)


def _has_cases(text: str) -> bool:
    """Whether a text is in letters that are small or large, as those are whose words have endings."""
    return text.lower() != text.upper()


def is_said(name: str, text: str, code: str) -> bool:
    """Whether a text names a land or a language as those who speak its own language do, in whatever case.

    >>> is_said("China", "È in Cina.", "it"), is_said("Czechia", "в Чехии", "ru"), is_said("China", "Chima", "it")
    (True, True, False)
    """
    stems = _stems(name, code)
    text = text.lower() if stems else ""
    return any(
        re.search(rf"(?<![^\W\d_]){re.escape(stem)}", text) if _has_cases(stem) else stem in text for stem in stems
    )
