"""What CLDR calls lands and languages: “China” is Cina, Kina, Hiina, 中国 to those who read of it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

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
# scripts that have no small letters, in which names take no endings
_WITHOUT_ENDINGS = words_of("ja ko yue zh")
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


# names of lands and languages that are words or other names too
_ALSO_WORDS = words_of(
    "Chad Georgia Guinea Jordan Turkey Polish Niger Mali Jersey Guernsey Man Cocos Americas World Reunion Ga Ido Fang Vai "
    "Bush Central Adam Page Mobile Troll Vostok Center Nice Lima Boise Easter Midway Wake Niue Moon Macedonia "
    "Afrikaans Korea America Africa Europe Asia Oceania Latin"
)
_NAMED = re.compile(r"[A-Z](?:(?<![\w-].)|(?<=[Nn]on-.))[a-z]{3,20}(?![\w-]|\.\w)", re.ASCII)


@cache
def _cities() -> dict[str, str]:
    """Return the zone of time of each city that is known by its English name."""
    zones = [str(zone) for zone in Locale.parse("ja").time_zones]
    names = {zone.rpartition("/")[2]: zone for zone in zones if zone.count("/") == 1}
    return {name: zone for name, zone in names.items() if name.isalpha() and name not in _codes()}


@cache
def _plain(code: str) -> dict[str, tuple[str, ...]]:
    """Return how the names of one word begin that a language has for each land, language and city.

    It is nothing where letters are not small or large and names take prefixes and endings, as in Arabic.
    """
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return {}
    if code not in _WITHOUT_ENDINGS and not _has_cases(str(locale.territories.get("FR", ""))):
        return {}
    found = {}
    for name in (*_codes(), *_cities()):
        if name in _ALSO_WORDS or not name.isalpha() or len(name) < _LEAST:
            continue
        if name in _cities():
            own = str(locale.time_zones.get(_cities()[name], {}).get("city", ""))
            stems = (own[: max(_LEAST, len(own) - 1)].lower(),) if own else ()
        else:
            key, is_land = _codes()[name]
            own = (locale.territories if is_land else locale.languages).get(key, "")
            # a few letters would be the beginning of any word
            own = own.lower()
            stems = (own[:-1] if _has_cases(own) and len(own) > _LEAST + 1 else own,) if _stems(name, code) else ()
        if stems and stems[0] and len(own.split()) == 1 and (not _has_cases(own) or len(own) > _LEAST):
            found[name] = tuple(stem for stem in stems if stem)
    return found


_KATAKANA = "\u30a1-\u30fc"


@cache
def _index(code: str) -> tuple[re.Pattern[str], dict[str, frozenset[str]]] | None:
    """Return a pattern for all that a language has for lands, languages and cities, and what each stem stands for."""
    meant: dict[str, set[str]] = {}
    for name, stems in _plain(code).items():
        for stem in stems:
            meant.setdefault(stem, set()).add(name)
    if not meant:
        return None
    words = sorted(meant, key=len, reverse=True)
    start = r"(?<![^\W\d_])" if _has_cases(words[0]) else ""
    end = r"[^\W\d_]{0,4}(?![^\W\d_])" if start else ""
    if not start:  # タイ is no part of タイル
        start, end = (f"(?<![{_KATAKANA}])", f"(?![{_KATAKANA}])") if code == "ja" else ("", "")
    pattern = re.compile(rf"{start}({'|'.join(map(re.escape, words))}){end}")
    return pattern, {stem: frozenset(names) for stem, names in meant.items()}


@cache
def _known() -> frozenset[str]:
    return frozenset((*_codes(), *_cities())) - _ALSO_WORDS


@cache
def words() -> frozenset[str]:
    """Return the words of all English names in small letters: a text with none of them names nothing."""
    names = " ".join((*_codes(), *_cities())).lower()
    return frozenset(_LETTERS.findall(names)) - words_of("and of the da new")


def named(text: str) -> list[str]:
    """Return the lands, languages and cities that an English text names in one word."""
    known = _known()
    return [word for word in dict.fromkeys(_NAMED.findall(text)) if word in known]


_LETTERS = re.compile(r"[^\W\d_]+")
_SEVERAL = re.compile(r"(?<![\w-])[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}(?![\w-])")


def named_in_several_words(text: str) -> list[str]:
    """Return the lands that an English text names in two words or three: European Union."""
    return [name for name in dict.fromkeys(_SEVERAL.findall(text)) if name in _codes() and _codes()[name][1]]


@cache
def _whole(code: str) -> dict[str, frozenset[str]]:
    """Return the English names of each land and language by the whole name that a language has for it."""
    meant: dict[str, set[str]] = {}
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return {}
    for name, (key, is_land) in _codes().items():
        own = str((locale.territories if is_land else locale.languages).get(key, "")).lower()
        if own:
            meant.setdefault(own, set()).add(name)
    return {own: frozenset(names) for own, names in meant.items()}


def named_by(text: str, code: str) -> frozenset[str]:
    """Return the English names of what a text is the whole name of.

    >>> sorted(named_by("Italienisch", "de"))
    ['Italian']
    """
    return _whole(code).get(text.strip().lower(), frozenset())


def said_in_several_words(text: str, code: str) -> list[tuple[str, frozenset[str]]]:
    """Return each name of several words that a text has for a land."""
    text = text.lower()
    return [
        (own, names)
        for own, names in _whole(code).items()
        if " " in own and own in text and re.search(rf"(?<!\w){re.escape(own)}(?!\w)", text)
    ]


def is_known(name: str, code: str) -> bool:
    """Whether a language has one word for a land, a language or a city."""
    return name in _plain(code)


def said(text: str, code: str) -> list[tuple[str, frozenset[str]]]:
    """Return each word of a text that names a land, a language or a city, and which ones it may be."""
    index = _index(code)
    if index is None:
        return []
    pattern, meant = index
    return [(match[0], meant[match[1]]) for match in pattern.finditer(text.lower())]


def is_of_several_words(name: str, code: str) -> bool:
    """Whether a language has several words for a land, of which a text would have the longest: Paesi Bassi."""
    stems = _stems(name, code)
    return name not in _ALSO_WORDS and name not in _plain(code) and any(map(_has_cases, stems)) and _codes()[name][1]


def places_of(name: str, text: str, code: str) -> list[int]:
    """Return where a text names a land or a language."""
    text = text.lower()
    starts = (r"(?<![^\W\d_])" if _has_cases(stem) else "" for stem in _stems(name, code))
    return [
        match.start()
        for stem, start in zip(_stems(name, code), starts, strict=True)
        for match in re.finditer(start + re.escape(stem), text)
    ]


def is_city(name: str) -> bool:
    """Whether a name is that of a city."""
    return name in _cities()


def with_kin(names: Iterable[str]) -> frozenset[str]:
    """Return names with all that begin as they do: Germany, German."""
    beginnings = tuple(name[:_LEAST] for name in names)
    return frozenset(name for name in (*_codes(), *_cities()) if name.startswith(beginnings))


def is_in_row(name: str, others: list[str], text: str) -> bool:
    """Whether a name stands beside another one: “English and German”."""
    joint = r"(?:, | and | or |, and |/)"
    return any(
        re.search(rf"{one}{joint}{other}", text) for each in others for one, other in ((name, each), (each, name))
    )


def codes_of(names: Iterable[str]) -> frozenset[str]:
    """Return the codes of lands and languages by their English names."""
    return frozenset(_codes()[name][0] for name in names if name in _codes())
