"""Misprints where all words are in Latin letters: a name before a number, and an acronym."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.names.spelling import OF_LATIN, is_own
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance, is_of_other_script
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# so many names and words are looked at
_MOST, _MOST_ADDED = 60, 15
_DIGIT = re.compile(r"\d")
_NUMBERED = re.compile(r"(?<![\w.-])([A-Z][a-z]{3,30})(?= (\d{1,4}(?:\.\d{1,4}){0,2})(?![\w%]|[.,]\d))", re.ASCII)


def compare(message: Message) -> Iterator[Finding]:
    """Find a name before a number that is typed wrong."""
    if not _is_left_to_others(message):
        yield from list(_before_number(message)) or _within_sentence(message)


def _is_left_to_others(message: Message) -> bool:
    """Whether no name was typed anew, or `latin` looks at any name, as in texts of another script."""
    return message.is_untouched or is_of_other_script(message.prose, message.language.code)


def _before_number(message: Message) -> Iterator[Finding]:
    """Find a name before a number that is typed wrong before the same number: no word of the language elsewhere."""
    theirs = _NUMBERED.findall(message.source_prose) if _DIGIT.search(message.source_prose) else ()
    for name, number in theirs[:_MOST]:
        if name in message.text or is_own(name, message):
            continue
        for word, other in _NUMBERED.findall(message.prose):
            if (
                other == number
                and word not in message.source
                and word not in message.context.own_capitals
                and word[0] == name[0]
                and word[-2:] == name[-2:]
                and distance(name.lower(), word.lower()) == 1
                and (name.lower() not in message.context.lower_case or _is_slip(name, word))
            ):
                yield finding("literal/name", expected=name, actual=word)
                return


# a name within a sentence
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{4,30}(?![\w@/'’-]|\.\w)", re.ASCII)
_WORD = re.compile(r"(?<=[\w,] )[A-Z][a-z]{3,30}(?![\w@/'’-]|\.\w)", re.ASCII)


def _within_sentence(message: Message) -> Iterator[Finding]:
    """Find a name within a sentence that lost a letter, or has two exchanged: what has one more may be a word."""
    names = [name for name in dict.fromkeys(_NAME.findall(message.source_prose)) if name not in message.text]
    names = [name for name in names if name.lower() not in message.context.lower_case and not is_own(name, message)]
    names = [name for name in names if _is_sure(name, message)]
    if not names or len(names) > _MOST_ADDED:
        return
    own, text = message.context.own_capitals, message.text
    words = [word for word in dict.fromkeys(_WORD.findall(message.prose)) if word not in message.source]
    for word in words[:_MOST]:
        near = next((name for name in names if _is_cut(name, word)), None)
        if near is not None and word not in own and word.lower() not in text:
            yield finding("literal/name", expected=near, actual=word)
            return


def _is_sure(name: str, message: Message) -> bool:
    """Whether a word with a capital is a name: the catalog keeps it elsewhere, or another one stands beside it."""
    is_kept = message.context.translated_tokens[name] > 0 or not OF_LATIN.search(name)
    beside = re.findall(rf"([A-Z]\w+) {name}(?!\w)|(?<!\w){name} ([A-Z]\w*)", message.source_prose)
    words = {word.lower() for pair in beside for word in pair if word}
    return is_kept or not words <= message.context.source_language.function_words


def _is_cut(name: str, word: str) -> bool:
    return (
        name[0] == word[0]
        and name[-2:] == word[-2:]
        and 0 <= len(name) - len(word) < 2
        and distance(name.lower(), word.lower()) == 1
        and _is_slip(name, word)
    )


_TWICE = re.compile(r"([a-z])\1")


def _is_slip(name: str, word: str) -> bool:
    """Whether a letter is missing, too many or in another place, and no letter stands twice for once."""
    if len(name) == len(word):
        return sorted(name) == sorted(word)
    return _TWICE.sub(r"\1", name) != _TWICE.sub(r"\1", word)


# a name with a letter that has an accent
_ACCENTED = re.compile(r"(?<![\w-])[A-Z\u00c0-\u00de][a-z]*[\u00c0-\u017f][a-z\u00df-\u017f]*(?![\w-])")


def accents(message: Message) -> Iterator[Finding]:
    """Find a name that has lost its accent: Lopez for López."""
    if message.source_prose.isascii() or message.is_untouched:
        return
    for name in dict.fromkeys(_ACCENTED.findall(message.source_prose)[:_MOST]):
        parts = unicodedata.normalize("NFD", name)
        bare = "".join(each for each in parts if not unicodedata.combining(each))
        is_lost = bare != name and len(name) > 2 and bare not in message.source
        is_lost = is_lost and name not in message.prose and parts not in message.prose
        if is_lost and re.search(rf"(?<!\w){bare}(?!\w)", message.prose):
            yield finding("literal/name", expected=name, actual=bare)
            return


# UAX #29
_NUMBER_SIGN = re.compile(r"(?<![\w-])([A-Z]{2,8}) #(\d{1,6})(?!\w)")
_AT = re.compile(r"(?<![\w.@-])[A-Z][a-z]{0,8}@[a-z]{1,8}(?![\w@-]|\.\w)")


@needs("#@")
def marked(message: Message) -> Iterator[Finding]:
    """Find a name without the sign within it: UAX 29 for UAX #29, Clave for Cl@ve."""
    source, text = message.source_prose, message.prose
    for name, number in _NUMBER_SIGN.findall(source) if "#" in source and "#" not in text else ():
        if re.search(rf"{name} {number}(?!\w)", text) and f"{name} {number}" not in source:
            yield finding("literal/name", expected=f"{name} #{number}", actual=f"{name} {number}")
            return
    for name in dict.fromkeys(_AT.findall(source)) if "@" in source and not message.is_untouched else ():
        for bare in (name.replace("@", "a"), name.replace("@", "")):
            if name not in message.text and bare not in source and re.search(rf"(?<!\w){bare}(?!\w)", text):
                yield finding("literal/name", expected=name, actual=bare)
                return


# what is written alike everywhere, one kind a row: what stands for another of its kind is wrong
_KINDS = tuple(
    map(
        words_of,
        (
            "GET POST PUT PATCH DELETE HEAD",
            "CET CEST EET EEST WET WEST EST EDT CST CDT MST MDT PST PDT BST MSK JST",
            "JSON YAML XML CSV TOML HTML CSS PDF SVG PNG JPEG GIF XLSX",
            "HTTP HTTPS FTP SFTP SSH SMTP IMAP LDAP SNMP MQTT TCP UDP",
            "RAM ROM CPU GPU SSD HDD USB HDMI VGA",
        ),
    )
)
_THREE = re.compile("[A-Z]{3}")
_CAPITALS = re.compile(r"(?<![\w./$%{-])[A-Z]{3,6}(?![\w/]|\.\w|-\d)", re.ASCII)


def others(message: Message) -> Iterator[Finding]:
    """Find one of a few acronyms that no language translates in the place of another of its kind: POST for PUT."""
    theirs = set(_CAPITALS.findall(message.source_prose)) if _THREE.search(message.source_prose) else None
    if not theirs or message.is_untouched:
        return
    text, source = message.text.lower(), message.source.lower()
    for kind in _KINDS:
        lost = [name for name in theirs & kind if not _has(name, text)]
        if len(lost) == 1:
            added = [name for name in set(_CAPITALS.findall(message.prose)) & kind if not _has(name, source)]
            if len(added) == 1:
                yield finding("literal/name", expected=lost[0], actual=added[0])
                return


def _has(name: str, text: str) -> bool:
    return re.search(rf"(?<![a-z]){name.lower()}(?![a-z])", text) is not None


ACRONYM = re.compile(r"[A-Z](?<![\w./-].)[A-Z]{2}\d?(?![\w/]|\.\w)", re.ASCII)


def acronyms(message: Message) -> Iterator[Finding]:
    """Find an acronym of which two letters changed places; DNA and ADN are two languages' own."""
    if not _THREE.search(message.source_prose) or message.is_untouched:
        return
    if not is_of_other_script(message.prose, message.language.code):
        yield from _longer(message)
    theirs = Counter(ACRONYM.findall(message.source_prose))
    if not theirs or len(theirs) > _MOST:
        return
    ours = Counter(ACRONYM.findall(message.prose))
    added = [word for word in ours if word not in message.source]
    ways = (_LAST,) if message.language.code in _ROMANCE else (_FIRST, _LAST)
    for word in added[:_MOST_ADDED]:
        is_known = word in message.context.acronyms or _is_explained(word, message.prose)
        moved = [word[a] + word[b] + word[c] + word[3:] for a, b, c in ways]
        alike = [name for name in theirs if _is_of_same_letters(name, word)]
        name = next((each for each in moved + alike if each != word and ours[each] < theirs[each]), None)
        if name is not None and not is_known:
            yield finding("literal/name", expected=name, actual=word)
            return


def _is_of_same_letters(name: str, word: str) -> bool:
    """Whether of three letters another one stands twice: XXS for XSS."""
    return name[0] == word[0] and len({*name}) == 2 and {*name} == {*word} and len(name) == len(word)


# three letters of which two changed places, and languages that put the first word of such a name last: DNA is ADN
_FIRST, _LAST = (1, 0, 2), (0, 2, 1)
_ROMANCE = words_of("ca es fr gl it oc pt ro")


def _is_explained(word: str, text: str) -> bool:
    """Whether the words before an abbreviation in brackets begin with its letters: Diversidad Biológica (DB)."""
    before, bracket, _ = text.partition(f"({word})")
    return bracket != "" and "".join(filter(str.isupper, before)).endswith(word)


# TITLE and TITEL are words of two languages
_ANY_VOWEL = re.compile("[AEIOUY]")
_LONGER = re.compile(r"(?<![\w./-])[A-Z]{4,12}(?![\w/]|\.\w)", re.ASCII)


def _longer(message: Message) -> Iterator[Finding]:
    """Find a longer word in capitals of which two letters changed places, or that lost one where it stands twice."""
    theirs = dict.fromkeys(_LONGER.findall(message.source_prose))
    added = [word for word in _LONGER.findall(message.prose) if word not in message.source] if theirs else []
    for word in added[:_MOST_ADDED]:
        for name in list(theirs)[:_MOST]:
            if word in message.context.all_names and name not in message.context.all_names:
                continue  # the source has typed the catalog's name wrong
            is_moved = (
                len(_ANY_VOWEL.findall(name)) < 2
                and sorted(name) == sorted(word)
                and distance(name, word) == 1
                and name not in message.text
            )
            is_cut = len(name) > 5 and len(name) - len(word) == 1 and distance(name, word) == 1 and name[-1] == word[-1]
            if is_moved or (is_cut and name in message.text):
                yield finding("literal/name", expected=name, actual=word)
                return
