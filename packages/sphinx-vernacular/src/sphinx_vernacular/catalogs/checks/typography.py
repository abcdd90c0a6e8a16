"""How a text is set: doubled words, punctuation, quotation marks, invisible characters, forms of letters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.text import ASIDE, MARK, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"

_CONTROL = re.compile(f"[{_BIDI}]")


def bidi(message: Message) -> Iterator[Finding]:
    """Find invisible controls of direction; the page sets direction itself."""
    for character in dict.fromkeys(_CONTROL.findall(message.text)) if not message.text.isascii() else ():
        if character not in message.source:
            control = finding("bidi/control", actual=_name(character))
            # a mark turns nothing round
            yield control._replace(own_level=Level.STYLE) if character in "\u061c\u200e\u200f" else control


_SEEN = re.compile(f"[{_BIDI}\n\t]")
_HIDDEN = frozenset(("Cf", "Cc", "Co", "Cn", "Cs", "Zl", "Zp"))


def invisible(message: Message) -> Iterator[Finding]:
    """Find characters that nobody sees: zero-width ones, soft hyphens, controls, odd spaces."""
    text = message.text
    if text.isprintable() and not any(filler in text for filler in f"{MARK}\u3164\u115f\u034f"):
        return
    for character in dict.fromkeys(text):
        if character in message.source or character in message.language.joiners:
            continue
        hidden = unicodedata.category(character) in _HIDDEN and not _SEEN.match(character)
        if hidden or character in f"{MARK}\u3164\u115f\u034f\u180e":
            yield finding("invisible/character", actual=_name(character))


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


# “nous nous”, “yavaş yavaş”: short words may well stand twice in a language that nobody has described
_LONG = 7
# … but in these, few do
_CYRILLIC = words_of("be bg mk ru sr uk")
_SINGLE_WORDS = _CYRILLIC | words_of(
    "bs ca cs da de el es et fi fr gl hr hu is it lt lv nb nl nn no pl pt ro sk sl sq sv"
)
_MEANT_TWICE = re.compile(
    r"nous|vous|faire|die|der|das|den|dem|sie|ihr|dat|ze|zij|haar|via|man|mano|quasi|piano|poco|ben|nos|se|det|som|er"
    r"|är|var|i|in|op|aan|uit|af|over|door|på|til|till|az|που|muy|molto|bien|très",
    re.IGNORECASE,
)
_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)


# “ni demasiado ni demasiado poco”
_LISTED = re.compile(r"(?:ni|o|ou|oder|of|или|и|e|y|et|und|i) ", re.IGNORECASE)
# “paso a paso a través de”
_OF_STEPS = re.compile(r" \w{1,2}$")


@cache
def _doubled(marks: str) -> re.Pattern[str]:
    letter = rf"[\w{marks}]"
    return re.compile(rf"(?<!{letter})({letter}++(?: {letter}++)?)\s+\1(?!{letter})", re.IGNORECASE)


def doubled(message: Message) -> Iterator[Finding]:
    """Find words that stand there twice."""
    if _DOUBLED.search(message.source_prose):
        return
    language = message.language
    shortest = _LONG if language.has_doubled_words else 1
    if language.code in _SINGLE_WORDS:
        shortest = 1 if language.code in _CYRILLIC else 2
    for match in _doubled(message.language.marks).finditer(message.prose):
        is_number = any(character.isdigit() for character in match[1])
        if shortest > 1 and (len(match[1]) < shortest or match[0] != f"{match[1]} {match[1]}"):
            continue
        if language.code in _SINGLE_WORDS and (
            _MEANT_TWICE.fullmatch(match[1]) or _OF_STEPS.search(match[1]) or _LISTED.match(match[1])
        ):
            continue
        if match[1][0].isupper() and match[0] not in message.text:
            continue  # a name in a link and behind it
        if match[0].split()[-1].isupper() and not match[0].split()[0].isupper():
            continue  # pt_PT
        if match[0] in message.source and re.search(rf"(?<!\w){re.escape(match[0])}(?!\w)", message.source):
            continue  # two lines of code
        if not is_number and not message.language.is_meant_twice(message.prose, match):
            yield finding("doubled/word", actual=match[0])


# spaces without which the first two of these have nothing to find
_SPACES = ("  ", " )", " ]", "( ", "[ ")
_SPACING = (
    re.compile(r"\S {2,}\S"),
    re.compile(r"[(\[] [^\W\d]{1,40}|(?<![^\W\d])[^\W\d]{1,40} [)\]](?!\w)"),
    re.compile(r"(?<!\.)\.\.(?![./\\])|([,;،؛])\s?\1"),
)
_TWICE = ("..", ",,", ";;", "،،", "؛؛")
_SPACE_IN_QUOTES = re.compile(r"« [^\W\d]{1,40}|(?<![^\W\d])[^\W\d]{1,40} »|(?:^|[\s(])“(?: [^“”]*+|[^“”]* )”")
# what ends a sentence, before closing quotation marks and brackets
END = re.compile(r"[.!?:…؟。！？：।۔][\"'”’»)\]*_\s]*$")
_LATIN_MARKS = frozenset(",;?")
# another mark, or all in brackets or in a link
_CLOSED = re.compile(r"[.。!?…]\W*$|\]\([^()]*\)$|</\w+>$")
# where a noun that stands alone has no full stop, a sentence is known by its last character
_SENTENCE_ENDS = {"ja": "すたるいんうだねよ", "ko": "다요오까"}
_WORD_AT_END = re.compile(rf"[\w\u0600-\u06ff”»\")\]%°{MARK}]\s*$")


def punctuation(message: Message) -> Iterator[Finding]:
    """Find marks of another language, and spaces that are missing or too many."""
    text, source = message.prose, message.source_prose
    for key, pattern in message.language.punctuation:
        if key == "punctuation/latin" and _LATIN_MARKS.isdisjoint(text):
            continue
        match = pattern.search(ASIDE.sub(MARK, text) if key == "punctuation/foreign" else text)
        if match and (key == "punctuation/latin" or not pattern.search(source)):
            yield finding(key, actual=match[0].replace(MARK, "…")[-30:])
            return
    spacing = _SPACING if any(spaces in text for spaces in _SPACES) else _SPACING[2:]
    for pattern in (*spacing, _SPACE_IN_QUOTES) if message.language.quotes else spacing:
        match = pattern.search(text)
        if match and not pattern.search(source):
            spaces = finding("punctuation/spaces", actual=match[0].replace(MARK, "…")[:40])
            is_twice = match[0] in _TWICE and match[0] in message.text
            yield spaces._replace(own_level=Level.WARNING) if is_twice else spaces
    for edge in (0, -1):
        if message.text[edge].isspace() and not message.source[edge].isspace():
            yield finding("punctuation/edge")
    # a label may do without its mark
    is_lost = _WORD_AT_END.search(text) and not END.search(text)
    if END.search(source) and " " in source.strip() and (is_lost or (source[-1:] in ":?" and text[-1:] in ".。")):
        end = finding("punctuation/end", expected=source.rstrip()[-1:])
        # where nearly every other sentence has it
        is_slip = message.context.keeps_ends and source.rstrip()[-1:] in ".!:" and not _CLOSED.search(message.text)
        if is_slip and (sentence := _SENTENCE_ENDS.get(message.language.code)):
            is_slip = text.rstrip()[-1:] in sentence
        yield end._replace(own_level=Level.WARNING) if is_slip else end


_SINGLE = re.compile(r"(?<!\w)'|'(?!\w)")
_AS_CODE = re.compile(rf"'[\x21-\x26\x28-\x7e{MARK}]+'|\"{MARK}+\"")


def quotes(message: Message) -> Iterator[Finding]:
    """Find straight quotation marks, and marks that are opened and not closed."""
    if message.language.quotes and ("'" in message.prose or '"' in message.prose):
        # what a program calls something, or what is filled in, may stand in the quotation marks of programs
        prose = _AS_CODE.sub(MARK, message.prose)
        double = '"' in prose and '"' not in message.source_prose
        if double or ("'" not in message.source_prose and _SINGLE.search(prose)):
            yield finding("quotes/straight", expected=message.language.quotes)
    if not _ANY_QUOTE.search(message.prose):
        return
    is_odd = _marks(message.prose) % 2 > _marks(message.source_prose) % 2
    level = Level.WARNING if is_odd else None
    if message.prose.count('"') % 2 > message.source_prose.count('"') % 2:
        yield finding("quotes/open", actual='"')._replace(own_level=level)
    # where a low one opens, either of the others closes
    low = "„" in message.prose
    for opening, *closing in (("„", "“", "”"), ("«", "»")) if low else (("“", "”"), ("«", "»")):
        counts = message.prose.count(opening), sum(map(message.prose.count, closing))
        if counts[0] != counts[1]:
            actual = opening if counts[0] > counts[1] else closing[0]
            yield finding("quotes/open", actual=actual)._replace(own_level=level)


_ANY_QUOTE = re.compile('[„“”«»"]')
_MARKS = re.compile(r"[„“”«»]|(?<!\w)\"|\"(?!\w)")


def _marks(text: str) -> int:
    return len(_MARKS.findall(text))


def normal(message: Message) -> Iterator[Finding]:
    """Find letters in another form than the catalogs have: composed, with the tone in its place, without tatweel."""
    for key, actual, expected in message.language.normalized(message.text, message.prose):
        yield finding(key, actual=actual, expected=expected)
