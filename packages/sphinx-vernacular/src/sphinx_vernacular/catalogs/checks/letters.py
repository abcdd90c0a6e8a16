"""Single letters, keys, emoji and words of two alphabets: what is exchanged, lost or mixed."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_MAY_MIX = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_WORD = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]{3,60}")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_OTHER = re.compile("[\u0370-\u03ff\u0400-\u052f]")
# letters of Cyrillic and Greek, and the Latin ones that they look like
_FROM = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν"
_TO = "ABESIJKMHOPCTYXaesijopcyxd" + "ABEZHIKMNOPTYXopv"
_ALIKE = str.maketrans(_FROM, _TO)
_BACK = frozenset(_TO)
_INSIDE = re.compile("(?<=[\u0370-\u052f])[A-Za-z]{1,2}(?=[\u0370-\u052f])|^[A-Za-z](?=[\u0370-\u052f]{3})")
_RUNS = re.compile("[A-Za-z]+")


def mixed(message: Message) -> Iterator[Finding]:
    """Find a word with a letter of another alphabet that looks like its own."""
    text = message.prose
    if not _MAY_MIX.search(text):
        return
    for word in _WORD.findall(text):
        others = _OTHER.findall(word)
        if not others or len(others) == len(word) or word in message.source:
            continue
        latin = _LATIN.findall(word)
        name = word.translate(_ALIKE)
        if name in message.source and name.isascii():
            yield finding("literal/name", expected=name, actual=_shown(word, others))
        elif len(latin) < len(others) and _BACK.issuperset(latin) and _within(word):
            yield finding("letters/wrong", expected=_shown(word, latin), actual=word)


def _within(word: str) -> bool:
    """Whether Latin letters stand between those of the other alphabet: no name before an ending."""
    return _INSIDE.search(word) is not None and len(_RUNS.findall(word)) < 3


def _shown(word: str, letters: list[str]) -> str:
    """Return a word, and which of its letters are of the other alphabet: they look the same."""
    return f"{word} ({', '.join(f'{each} U+{ord(each):04X}' for each in dict.fromkeys(letters))})"


# X, Y; no initial, no mark of a list, no word
_SINGLE = re.compile(r"(?<![A-Za-zÀ-ɏ\d.'’&+/#@_*%(\\-])([A-Z])(?![A-Za-zÀ-ɏ\d.&+#@_*%()\\]|['’](?!s\b)|-\d|/[A-Za-z])")
_AXIS = re.compile(r"(?<![A-Za-zÀ-ɏ\d.'’&+/#@_%\\])([A-Za-z])(?![A-Za-zÀ-ɏ\d.'’&+#@_%()\\])")
# a word in many a language, or a point of the compass
_WORDS = frozenset("AEIOUY")
_COMPASS = frozenset("NSEWO")


def single(message: Message) -> Iterator[Finding]:
    """Find a letter that stands for itself and became another one of them: an axis, a user, a drive."""
    theirs = Counter(_SINGLE.findall(message.source_prose))
    if not theirs or message.is_untouched or len(theirs) > 8:
        return
    if sum(theirs.values()) > 12:
        return
    ours = Counter(_SINGLE.findall(message.prose))
    # German has an x-Achse
    small = Counter(each.upper() for each in _AXIS.findall(message.prose))
    for letter, count in theirs.items():
        if letter == "A" or small[letter] >= count or letter in _COMPASS:
            continue
        if (
            small[letter] == 0
            and message.text.upper().count(letter)
            and re.search(rf"(?<![A-Za-z]){letter}(?![a-z])", message.text, re.IGNORECASE)
        ):
            continue
        for source in (ours, small):
            taken = [
                each
                for each in source
                if each != letter
                and source[each] - theirs[each] == count
                and (each in theirs or abs(ord(each) - ord(letter)) == 1)
                and each not in _COMPASS
                and not (each in _WORDS and message.language.is_latin)
            ]
            if len(taken) == 1 and sum((source - theirs).values()) == count:
                yield finding("literal/name", expected=letter, actual=taken[0])
                return


_LIST = re.compile(r"(?<![A-Za-z\d])[A-Z](?:, ?[A-Z]){2,9}(?![A-Za-z\d])")


def listed(message: Message) -> Iterator[Finding]:
    """Find letters in a row that have changed places."""
    theirs, ours = (_LIST.findall(text) for text in (message.source_prose, message.prose))
    if len(theirs) == len(ours) == 1:
        row, other = (re.findall("[A-Z]", each[0]) for each in (theirs, ours))
        if row != other and sorted(row) == sorted(other):
            yield finding("literal/name", expected=theirs[0], actual=ours[0])


def keys(message: Message) -> Iterator[Finding]:
    """Find a key of one letter or figure that is another one in the role ``kbd``."""
    if "kbd" not in message.source:
        return
    theirs, ours = (
        Counter(role.target for role in parsed.roles if role.name == "kbd" and len(role.target) == 1)
        for parsed in (message.theirs, message.ours)
    )
    lost, added = theirs - ours, ours - theirs
    if lost.total() == added.total() == 1:
        expected, actual = next(iter(lost)), next(iter(added))
        if expected.lower() != actual.lower():
            yield finding("literal/changed", expected=expected, actual=actual)


_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\u231a-\u23ff](?<![\u2713\u2714\u2717\u2718\u2715\u2716\u2776-\u2793])"
)


def emoji(message: Message) -> Iterator[Finding]:
    """Find a small picture that is lost, or another one than in the source."""
    theirs = Counter(_EMOJI.findall(message.source)) if not message.source.isascii() else Counter[str]()
    if not theirs:
        return
    ours = Counter(_EMOJI.findall(message.text))
    lost, added = theirs - ours, ours - theirs
    if lost and added:
        yield finding("literal/name", expected=next(iter(lost)), actual=next(iter(added)))
    elif lost:
        yield finding("literal/missing", expected=next(iter(lost)))


_ZERO = re.compile(r"(?<![\w.,:/-])0(?![\w:/-]|[.,]\d)")
_ZERO_AS_LETTER = re.compile(r"(?<![\w.,:/'’-])[OОΟ](?=\s*[).,;:%°]|$)(?!\.[\w ])")
# an O within a sentence, where no word of the language is one
_STANDING_O = re.compile(r"(?<=[a-z.,:] )O(?= )")
_WITH_O = frozenset(
    ["an", "ast", "ca", "cs", "en", "eo", "es", "eu", "fr", "gl", "hu", "it", "nl", "oc", "pl", "pt", "ro", "sk", "sl"]
)
_GLUED = re.compile(r"(?<![\w.-])(?=[\dOОlI.,]*\d)[\dOОlI]+(?:[.,][\dOОlI]+)*(?!\w)")
_FIGURES = str.maketrans("OОlI", "0011")


def figures(message: Message) -> Iterator[Finding]:
    """Find a figure that is typed as the letter that looks like it."""
    source, text = message.source_prose, message.prose
    for word in _GLUED.findall(text):
        name = word.translate(_FIGURES)
        if name != word and word not in source and re.search(rf"(?<![\d.]){re.escape(name)}(?!\d)", source):
            yield finding("literal/name", expected=name, actual=word)
            return
    if message.language.is_latin and message.language.code not in _WITH_O:
        text = _STANDING_O.sub("O)", text)
    zeros = len(_ZERO.findall(source))
    match = _ZERO_AS_LETTER.search(text) if zeros and len(_ZERO.findall(text)) < zeros else None
    if match and not re.search(rf"(?<!\w){match[0]}(?!\w)", source):
        yield finding("literal/name", expected="0", actual=match[0])
