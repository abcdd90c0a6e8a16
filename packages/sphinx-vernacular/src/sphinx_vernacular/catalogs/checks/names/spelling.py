"""Names, keys, numbers of programs and hashes that are typed wrong."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.names.known import IN_OWN_LETTERS, OF_COMPUTING, SPELT, WELL_KNOWN
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.lands import is_said
from sphinx_vernacular.catalogs.matching import OTHER_SCRIPT, distance
from sphinx_vernacular.catalogs.terms import names_kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# what a finger presses, a number of a program, a hash
_IDENTIFIER = re.compile(
    r"(?<!\w)(?:(?:Ctrl|Control|Alt|Shift|Cmd|Command|Super|Win)\s?[-+]\s?)+(?:[A-Za-z0-9]|F\d\d?)(?!\w)"
    r"|(?<!\w)0[xb][0-9A-Fa-f]{0,64}(?!\w)|(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6,64}(?!\w)",
    re.ASCII,
)


_MAY_IDENTIFY = re.compile(r"0[xb]|[A-Z\d]{6}|(?:Ctrl|Control|Alt|Shift|Cmd|Command|Super|Win)\s?[-+]")


@needs("0+-")
def identifiers(message: Message) -> Iterator[Finding]:
    """Find keys, hexadecimal numbers and hashes that are others than in the source."""
    if not _MAY_IDENTIFY.search(message.source):
        return
    ours, theirs = (
        Counter(re.sub(r"\s", "", each).replace("-", "+") for each in _IDENTIFIER.findall(text))
        for text in (message.text, message.source)
    )
    for expected, actual in zip((theirs - ours).elements(), (ours - theirs).elements(), strict=False):
        if actual not in message.source:
            yield finding("literal/changed", expected=expected, actual=actual)


_WORD = re.compile(r"(?<![\w.\\/@-])[^\W\d_]\w{3,60}(?![\w@])")
# capitals within it, digits, or an underscore: no word that another language may write in a similar way
_NAME = re.compile(r"[A-Za-z]*(?:[a-z][A-Z]\w|[A-Za-z]\d|[a-zA-Z]_)\w*|[A-Z]{4,}", re.ASCII)
# letters of Cyrillic that look like Latin ones
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХаеорсух", "ABEKMHOPCTXaeopcyx")


# a text that lacks more is another text
_MOST = 10
# a text that has more is a list, of which so many are looked at
_MOST_NAMES = 50


def misspelt(message: Message) -> Iterator[Finding]:
    """Find names that are a typing error away from the source's, and one of its names in the place of another."""
    names, kept = message.context.names, names_kept(message.context.terms, message.language.code)
    names = names | kept if kept else names
    theirs = Counter(_WORD.findall(message.source_prose))
    found = [
        name
        for name in theirs
        if name in names
        or name in WELL_KNOWN
        or (not ((end := name[1:]).islower() and end.isalpha()) and _NAME.fullmatch(name))
    ]
    if all(message.prose.count(name) >= theirs[name] for name in found[:_MOST]):
        return
    ours = Counter(_WORD.findall(message.prose))
    lost = [name for name in found if ours[name] < theirs[name] and not is_own(name, message)]
    for name in lost[:_MOST]:
        actual = next((word for word in ours if word not in theirs and _is_like(name, word)), None)
        if actual and (_is_translated(name, actual, message) or (name not in names and _is_word(name, actual))):
            continue
        if actual is None and len(lost) == 1 and name in names and _HAS_CAPITALS.search(name):
            # another name of the catalog's
            others = (word for word in ours if word in names and word not in message.source)
            actual = next((word for word in others if _HAS_CAPITALS.search(word)), None)
        if actual is None and _NAME.fullmatch(name):
            others = (word for word in ours - theirs if word in theirs and _NAME.fullmatch(word))
            actual = next(
                (word for word in others if word[:3] == name[:3] and name not in (f"{word}s", word[:-1])), None
            )
        if actual in names and name not in names and _HAS_CAPITALS.search(name):
            continue
        if actual is not None and is_slip_of_source(name, actual, message):
            continue
        all_names = message.context.all_names
        if actual in all_names and name not in all_names and sorted(actual) == sorted(name):
            continue  # the source has typed the catalog's name wrong
        if actual is not None and not _IDENTIFIER.fullmatch(actual):
            mistyped = finding("literal/name", expected=name, actual=actual)
            # the source may have a zero in the place of a capital O
            yield mistyped._replace(own_level=Level.STYLE) if name.replace("0", "O") == actual else mistyped


# macOS, jQuery, IPv6, OpenStreetMap: no part of a path, an address or code
_INNER_CAPITAL = re.compile(
    r"(?<![\w.\\/@`'\"<{-])(?:[A-Za-z]{0,30}[a-z][A-Z]\w{1,30}|[A-Z]{2,10}[a-z]\d\w{0,9})(?![\w@/(`'\"=>}]|[.:]\w|-\w)",
    re.ASCII,
)


# two patterns are faster than one with both
_INNER = (re.compile("[a-z][A-Z]"), re.compile(r"[A-Z]{2}[a-z]\d"))


def inner_capitals(text: str) -> frozenset[str]:
    """Return the names of a text that have a capital within them."""
    return frozenset(match[0] for match in _inner(text))


def _inner(text: str) -> Iterator[re.Match[str]]:
    return _INNER_CAPITAL.finditer(text) if any(each.search(text) for each in _INNER) else iter(())


# between the names of a row: “Linux, macOS and Windows”
_JOINT = r"(?:,? (?:and|or|&) |, | ?/ ?)(?:the )?"
_NEXT = re.compile(rf"{_JOINT}([A-Za-z]*[A-Z]\w+)")
_LAST = re.compile(rf"([A-Za-z]*[A-Z]\w+){_JOINT}$")
# no two words that are written as one, as StandardDeviation and eCommerce are, and no vCPU, which may be a virtual CPU
_NO_WORDS = re.compile(r"(?!e[A-Z][a-z]|[a-z][A-Z]+s?$)(?:[a-z]|.*[A-Z]{2}|.*\d)")


# within a sentence, with a capital
_PLAIN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,30}(?![\w@/'’-]|\.\w|\s*(?:→|>|->|menu))", re.ASCII)


def is_own(name: str, message: Message) -> bool:
    """Whether a translation has the name that a land or a language has there."""
    return is_said(name, message.text, message.language.code)


def is_slip_of_source(name: str, other: str, message: Message) -> bool:
    """Whether a source mistypes a name that its translation has as it is spelt: “Pyhton”, MusicBrains for MusicBrainz."""
    known = OF_COMPUTING | SPELT
    is_known = other in known and name not in known and distance(name.lower(), other.lower()) <= 1
    counts = message.context.source_tokens
    is_rare = name.isalpha() and len(name) > _LONG_NAME and counts[name] * _OFTEN <= counts[other] >= _OFTEN
    is_rare = is_rare and name[0] == other[0] and distance(name, other) == 1 and other not in (f"{name}s", name[:-1])
    return is_known or is_rare or (name, other) in message.context.source_slips


# a longer name that sources have so many times less often than one that is a letter away is that one
_LONG_NAME = 5
_OFTEN = 5


def stem(name: str) -> str:
    """Return how a name begins in all its cases, in small letters."""
    return name[:-1].lower()


def left_out(message: Message) -> Iterator[Finding]:
    """Find a name without a capital within it that is left out, in a catalog where no other translation does."""
    kept = message.context.kept_words
    if not kept or message.is_untouched:
        return
    for name in dict.fromkeys(_PLAIN.findall(message.source_prose)):
        own = IN_OWN_LETTERS.get(name)
        if is_own(name, message) or (own and any(each in message.text for each in own)):
            continue
        if name in kept and stem(name) not in message.text.lower():
            if not any(dict(each.values)["expected"] == name for each in misspelt(message)):
                yield finding("literal/missing", expected=name)
            return


def missing(message: Message) -> Iterator[Finding]:
    """Find a name that a translation leaves out of a row of them, or in a catalog where no other does."""
    source, text = message.source_prose, ""
    for match in islice(_inner(source), _MOST_NAMES):
        name = match[0]
        text = text or _bare(message.text)
        if name.lower() in message.context.lower_case or _bare(name).rstrip("s") in text:
            continue
        others = [_NEXT.match(source, match.end()), _LAST.search(source[max(0, match.start() - 40) : match.start()])]
        is_in_row = _NO_WORDS.match(name) and any(other and other[1] in message.prose for other in others)
        if is_in_row or name in message.context.kept_names:
            # what is mistyped is there
            if not any(dict(each.values)["expected"] == name for each in misspelt(message)):
                yield finding("literal/missing", expected=name)
            return


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


_PART_OF_NAME = re.compile(r"(?<![A-Za-z])([A-Z][A-Za-z]{2,40}) (?=([A-Z][A-Za-z]{2,40})(?![A-Za-z]))")


def exchanged(message: Message) -> Iterator[Finding]:
    """Find a name in Latin letters of which one word is another one, within a text in other letters."""
    theirs = dict.fromkeys(_PART_OF_NAME.findall(message.source_prose))
    if not theirs or len(theirs) > _MOST_NAMES or not OTHER_SCRIPT.search(message.prose):
        return
    ours = dict.fromkeys(_PART_OF_NAME.findall(message.prose))
    if len(ours) > _MOST_NAMES:
        return
    for first, second in ours:
        if first in message.source or (first, second) in theirs:
            continue
        if re.search(rf"(?<![A-Za-z])[A-Z]{{2,5}} {second}", message.source):
            continue  # MS Azure is Microsoft Azure
        lost = [name for name in theirs if name[1] == second and not _has_word(message.prose, name[0])]
        if lost and lost[0][0].lower() not in message.context.source_language.function_words:
            yield finding("literal/name", expected=" ".join(lost[0]), actual=f"{first} {second}")


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<![A-Za-z]){word}(?![A-Za-z])", text) is not None


_HAS_CAPITALS = re.compile("[a-z][A-Z]")
# two words written as one
_OF_WORDS = re.compile("[A-Z][a-z]{4,}[A-Z][a-z]{4,}")


def _is_translated(name: str, other: str, message: Message) -> bool:
    """Whether a word says what a name means: it has no capital, and the name is of two words or stands there too."""
    if other.islower() and _OF_WORDS.fullmatch(name):
        return True
    is_word = re.search(rf"(?<!\w){other.lower()}(?!\w)", message.text) is not None
    return is_word and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", message.text) is not None


_VOWELS = re.compile("[AEIOUY]")


def _is_word(name: str, other: str) -> bool:
    """Whether what looks like a name may be a word: TITLE is TITRE in French, and XLSX is no word."""
    if re.fullmatch(r"[A-Za-z][a-z]+\d+", name):
        return True  # a word with a number: Project2
    is_letters = name.isupper() and name.isalpha()
    return is_letters and (sorted(other) != sorted(name) or _VOWELS.search(name) is not None)


# the end of a word that other languages have in a similar spelling
OF_LATIN = re.compile(r"(?:[aeiou]n|ions?|al|ic|ics|[eo]r|[rt]y|ed|ing|ly|ble|[ae]nt|ive|ment|[cgst]e|is[tm]|s)$")
# DALEKs, NATed: the ending is that of a word
_CAPITALS_FIRST = re.compile(r"[A-Z]{3,}(?=[a-z]+$)", re.ASCII)


def is_adapted(name: str, word: str) -> bool:
    """Whether a word has another language's ending for who does something: YouTuber, YouTubeur."""
    capitals = _CAPITALS_FIRST.match(name)
    is_inflected = capitals is not None and _CAPITALS_FIRST.match(word) and word.startswith(capitals[0])
    return is_inflected or (name.endswith("er") and word.startswith(name[:-2]))


def _is_like(name: str, word: str) -> bool:
    # the end of a word may be that of its plural
    is_ending = name[:-1] == word[:-1] and not _NAME.fullmatch(name)
    is_ending = is_ending or is_adapted(name, word)
    return word.translate(_LOOK_ALIKES) == name or (_is_near(name, word) and not is_ending)


def _is_near(one: str, other: str) -> bool:
    """Whether one typing error lies between two words; an ending, a capital or another number is none.

    >>> [_is_near("WebODM", word) for word in ("WebOMD", "WebDM", "WebODMs", "WEBODM", "WebXYM")]
    [True, True, False, False, False]
    """
    one, other = one.lower(), other.lower()
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or long.startswith(short) or not other.isascii():
        return False
    digits, others = (sorted(filter(str.isdigit, word)) for word in (one, other))
    if digits != others and len(others) >= len(digits):
        return False
    at = next(place for place in range(len(short)) if short[place] != long[place])
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return one[at + 1 :] == other[at + 1 :] or (
        one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    )
