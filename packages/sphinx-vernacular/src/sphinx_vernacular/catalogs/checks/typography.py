"""How a text is set: doubled words, punctuation, quotation marks, invisible characters, forms of letters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import ASIDE, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"


def bidi(message: Message) -> Iterator[Finding]:
    """Find invisible controls of direction; the page sets direction itself."""
    for character in dict.fromkeys(re.findall(f"[{_BIDI}]", message.text)):
        if character not in message.source:
            yield finding("bidi/control", actual=_name(character))


_SEEN = re.compile(f"[{_BIDI}\n\t]")


def invisible(message: Message) -> Iterator[Finding]:
    """Find characters that nobody sees: zero-width ones, soft hyphens, controls, odd spaces."""
    for character in dict.fromkeys(message.text):
        kind = unicodedata.category(character)
        hidden = kind in ("Cf", "Cc", "Co", "Cn", "Cs", "Zl", "Zp") and not _SEEN.match(character)
        if (hidden or character in f"{MARK}\u3164\u115f\u034f\u180e") and character not in message.source:
            yield finding("invisible/character", actual=_name(character))


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


def doubled(message: Message) -> Iterator[Finding]:
    """Find words that stand there twice."""
    if re.search(r"\b(\w+) \1\b", message.source_prose, re.IGNORECASE):
        return  # the source says it twice
    letter = rf"[\w{message.language.marks}]"
    pattern = rf"(?<!{letter})({letter}+(?: {letter}+)?)\s+\1(?!{letter})"
    for match in re.finditer(pattern, message.prose, re.IGNORECASE):
        is_number = any(character.isdigit() for character in match[1])
        if not is_number and not message.language.is_meant_twice(message.prose, match):
            yield finding("doubled/word", actual=match[0])


_SPACING = (
    re.compile(r"\S {2,}\S"),
    re.compile(r"[(«\[] [^\W\d]+|[^\W\d]+ [)»\]]|(?:^|[\s(])“(?: [^“”]*|[^“”]* )”"),
    re.compile(r"(?<!\.)\.\.(?!\.)|([,;،؛])\s?\1"),
)


def punctuation(message: Message) -> Iterator[Finding]:
    """Find marks of another language, and spaces that are missing or too many."""
    text, source = message.prose, message.source_prose
    for key, pattern in message.language.punctuation:
        match = pattern.search(ASIDE.sub(MARK, text) if key == "punctuation/foreign" else text)
        if match and (key == "punctuation/latin" or not pattern.search(source)):
            yield finding(key, actual=match[0].replace(MARK, "…")[-30:])
            return
    for pattern in _SPACING:
        match = pattern.search(text)
        if match and not pattern.search(source):
            yield finding("punctuation/spaces", actual=match[0].replace(MARK, "…"))
    for edge in (0, -1):
        if message.text[edge].isspace() and not message.source[edge].isspace():
            yield finding("punctuation/edge")


_AS_CODE = re.compile(rf"'[\x21-\x26\x28-\x7e{MARK}]+'|\"{MARK}+\"")


def quotes(message: Message) -> Iterator[Finding]:
    """Find straight quotation marks, and marks that are opened and not closed."""
    # what a program calls something, or what is filled in, may stand in the quotation marks of programs
    prose = _AS_CODE.sub(MARK, message.prose)
    if ('"' in prose and '"' not in message.source_prose) or (
        re.search(r"(?<!\w)'|'(?!\w)", prose) and "'" not in message.source_prose
    ):
        yield finding("quotes/straight", expected=message.language.quotes)
    for opening, closing in ("«»", "“”"):
        counts = message.prose.count(opening), message.prose.count(closing)
        if counts[0] != counts[1]:
            yield finding("quotes/open", actual=opening if counts[0] > counts[1] else closing)


def normal(message: Message) -> Iterator[Finding]:
    """Find letters in another form than the catalogs have: composed, with the tone in its place, without tatweel."""
    for key, actual, expected in message.language.normalized(message.text, message.prose):
        yield finding(key, actual=actual, expected=expected)
