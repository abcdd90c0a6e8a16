"""How a text is set: punctuation, quotation marks, invisible characters, forms of letters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
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
            control = finding("bidi/control", actual=_controls(character, message.text))
            # a mark turns nothing round
            yield control._replace(own_level=Level.STYLE) if character in "\u061c\u200e\u200f" else control

    if not message.text.isascii():
        for openings, closing in (("\u202a\u202b\u202d\u202e", "\u202c"), ("\u2066\u2067\u2068", "\u2069")):
            opened = sum(map(message.text.count, openings))
            if opened > message.text.count(closing) and message.source.count(closing) == 0:
                first = next(each for each in openings if each in message.text)
                yield finding("bidi/control", actual=f"U+{ord(first):04X} ≠ U+{ord(closing):04X}")


_PAIRS = (("\u202a\u202b\u202d\u202e", "\u202c"), ("\u2066\u2067\u2068", "\u2069"))


def _controls(character: str, text: str) -> str:
    """Return the name of a control, and how often it and the one that ends it stand there, if not as often."""
    closing = next((closing for opening, closing in _PAIRS if character in opening), "")
    one, two = text.count(character), text.count(closing) if closing else 0
    return f"{one} × {_name(character)}, {two} × {_name(closing)}" if closing and one > two else _name(character)


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


# spaces without which the first two of these have nothing to find
_SPACES = ("  ", " )", " ]", "( ", "[ ")
_SPACING = (
    re.compile(r"\S {2,}\S"),
    re.compile(r"[(\[] [^\W\d]{1,40}|(?<![^\W\d])[^\W\d]{1,40} [)\]](?!\w)"),
    re.compile(r"(?<!\.)\.\.(?![./\\])|([,;،؛])\s?\1|(?<![。、，；：])([。、，；：])\2(?!\2)"),
)
_TWICE = ("..", ",,", ";;", "،،", "؛؛", "。。", "、、", "，，", "；；", "：：")
# two marks without which the third has nothing to find
_ANY_TWICE = re.compile(r"[.,;،؛。、，；：]\s?[.,;،؛。、，；：]")
_SPACE_IN_QUOTES = re.compile(r"« [^\W\d]{1,40}|(?<![^\W\d])[^\W\d]{1,40} »|(?:^|[\s(])“(?: [^“”]*+|[^“”]* )”")
# what ends a sentence, before closing quotation marks and brackets
END = re.compile(r"[.!?:…؟。！？：।۔][\"'”’»)\]*_\s]*$")
_LATIN_MARKS = frozenset(",;?")
# another mark, or all in brackets or in a link
_CLOSED = re.compile(r"[.。!?…]\W*$|\]\([^()]*\)$|</\w+>$")
# where a noun that stands alone has no full stop, a sentence is known by its last character
_SENTENCE_ENDS = {"ja": "すたるいんうだねよ", "ko": "다요오까"}
# what one of several conditions or steps in a list does not end with: it has the plain form of the verb
_POLITE = re.compile(r"(?:です|ます|ません|でした|ました|ましょう|ください)\W*$")
_FEW_WORDS = 6
# a note of the translator's behind the sentence
_NOTE_AT_END = re.compile(r"[.!?。！？]\s?[(（][^()（）]{1,300}[)）]\s*$")
_LABEL_AT_END = re.compile(r"[.!:]`\s*$")
# what a word, or something in its place, ends with
_IS_WORD = re.compile(rf"[\w\u0600-\u06ff”»\")\]%°{MARK}]")


def punctuation(message: Message) -> Iterator[Finding]:
    """Find marks of another language, and spaces that are missing or too many."""
    text, source = message.prose, message.source_prose
    for key, pattern in message.language.punctuation:
        if key == "punctuation/latin" and _LATIN_MARKS.isdisjoint(text):
            continue
        match = pattern.search(ASIDE.sub(MARK, text) if key == "punctuation/foreign" else text)
        if match and (key == "punctuation/latin" or not pattern.search(source)):
            yield finding(key, actual=match[0][-30:])
            return
    spacing = list(_SPACING[:2]) if any(spaces in text for spaces in _SPACES) else []
    spacing += _SPACING[2:] if _ANY_TWICE.search(text) else ()
    for pattern in [*spacing, _SPACE_IN_QUOTES] if message.language.quotes else spacing:
        match = pattern.search(text)
        if match and not pattern.search(source):
            spaces = finding("punctuation/spaces", actual=match[0][:40])
            is_twice = match[0] in _TWICE and match[0] in message.text
            yield spaces._replace(own_level=Level.WARNING) if is_twice else spaces
    for edge in (0, -1):
        if message.text[edge].isspace() and not message.source[edge].isspace():
            yield finding("punctuation/edge")


def ends(message: Message) -> Iterator[Finding]:
    """Find texts that do not end as their sources do, and questions and exclamations without their last mark."""
    text, source = message.prose, message.source_prose
    # a label may do without its mark
    is_lost = _IS_WORD.match(text.rstrip()[-1:]) and not END.search(text)
    if END.search(source) and " " in source.strip() and (is_lost or (source[-1:] in ":?" and text[-1:] in FULL_STOPS)):
        end = finding("punctuation/end", expected=source.rstrip()[-1:])
        # in Japanese a sentence may end with its full stop before what it introduces
        is_meant = source[-1:] == ":" and text[-1:] == "。" and message.language.code == "ja"
        is_meant = is_meant or (source[-1:] == ":" and message.context.stops_for_colons and text[-1:] in FULL_STOPS)
        # a note of the translator's ends with an address
        address = _ADDRESS.search(message.text)
        is_meant = is_meant or (address is not None and _ADDRESS.search(message.source.rstrip(".")) is None)
        is_grave = not is_meant and _is_end_lost(source, text, message)
        yield end._replace(own_level=Level.WARNING) if is_grave else end
    elif (match := _IS_OPEN.search(text)) and _FULL_STOP.search(source):
        # the members of a list end so in most languages, and elsewhere those that begin with a small letter
        is_meant = match[1] in ";؛；" and (
            message.context.ends_open or message.language.code not in _WITHFULL_STOPS or text[:1].islower()
        )
        yield finding("punctuation/end", expected=".")._replace(own_level=None if is_meant else Level.WARNING)
    for opening, closing in ("¿?", "¡!") if "¿" in text or "¡" in text else ():
        if text.count(opening) > text.count(closing) and source.count(closing) > text.count(closing):
            yield finding("punctuation/end", expected=closing)._replace(own_level=Level.WARNING)


FULL_STOPS = ".。।۔"
# a mark that ends no sentence, and leads to nothing that follows as a colon does, and one that does end it
_IS_OPEN = re.compile(r"([,;،؛，；、])\s*$")
# languages whose lists have full stops, or nothing
_WITHFULL_STOPS = words_of("af da de en fi is nb nl nn no sv")
_FULL_STOP = re.compile(r"[^\W\d_]{3}[\"”’)\]]?\.\s*$")


_ADDRESS = re.compile(r"https?://[\w./?=&%#~:+-]{4,200}$", re.ASCII)
# what may introduce something as a colon does
_INTRODUCES = re.compile(r"[:：﹕︰፡፦։؛;…,，、—–]\W*$")
# a label of fewer words may do without its colon
_LABEL_WORDS = 4
_TWO_MARKS = re.compile(r"[.!?](?:\s+:+|:)\s*$")
# a text that is so much shorter than it should be has been cut off
_CUT = 0.65


def _is_cut(source: str, text: str, message: Message) -> bool:
    """Whether a text ends within a sentence: an earlier one has its mark, or it is too short by far."""
    if source.rstrip()[-1:] != "." or END.search(text) or _NOT_CUT.search(message.text):
        return False
    if message.language.code in _WITHOUT_STOPS or len(source) < _CUT_LENGTH:
        return False
    if _STOP.search(text):
        return True
    if _NO_SPACES.search(text):
        return False  # there a note has no full stop
    words = source.lower().split()
    if message.context.source_language.function_words.isdisjoint(words):
        return False
    return len(text) < _CUT * message.context.length_ratio * len(source)


_CUT_LENGTH = 50
_NOT_CUT = re.compile(r"[.。!?…:：][\W_]*$|[`>)）\]」]\W*$")
_STOP = re.compile(rf"(?<=[^\W\d_]{{3}})\.\s+(?:[^\W\d_]|{MARK})|[。।۔]")
_NO_SPACES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WITHOUT_STOPS = words_of("bo km lo my th")


def _introduces(source: str, text: str, message: Message) -> bool:
    """Whether what leads to something that follows, as its colon says, ends with another mark or with none."""
    words = source.split()
    if source.rstrip()[-1:] != ":" or len(words) < _LABEL_WORDS or _INTRODUCES.search(message.text):
        return False
    if _TWO_MARKS.search(source) or sum(word.islower() and len(word) > 3 for word in words) < 2:
        return False  # a full stop before the colon, or a title
    # a sentence of Korean has its full stop, whatever follows
    return source.rstrip().endswith("::") or message.language.code != "ko" or text.rstrip()[-1:] != "."


def _is_end_lost(source: str, text: str, message: Message) -> bool:
    """Whether a sentence lacks its mark where nearly every other one has it."""
    if _NOTE_AT_END.search(text):
        return False
    is_label = _LABEL_AT_END.search(message.source) is not None  # the mark is that of a label
    if not is_label and (_introduces(source, text, message) or _is_cut(source, text, message)):
        return True
    if not message.context.keeps_ends or source.rstrip()[-1:] not in ".!:" or _CLOSED.search(message.text):
        return False
    if is_label:
        return False
    if sentence := _SENTENCE_ENDS.get(message.language.code):
        return text.rstrip()[-1:] in sentence and not _is_condition(text)
    # a few words are no sentence where no small word is among them
    words = source.lower().split()
    return len(words) >= _FEW_WORDS or not message.context.source_language.function_words.isdisjoint(words)


def _is_condition(text: str) -> bool:
    """Whether a Japanese text is one sentence in the plain form, as items of a list are: none has a full stop."""
    return re.search("[\u3040-\u30ff]", text) is not None and "。" not in text and not _POLITE.search(text)


_SINGLE = re.compile(r"(?<!\w)'|'(?!\w)")
_AS_CODE = re.compile(rf"'[\x21-\x26\x28-\x7e{MARK}]+'|\"{MARK}+\"")


@needs("'\"„“”«»‘‹「『《")
def quotes(message: Message) -> Iterator[Finding]:
    """Find straight quotation marks, and marks that are opened and not closed."""
    if message.language.quotes and ("'" in message.prose or '"' in message.prose):
        # what a program calls something, or what is filled in, may stand in the quotation marks of programs
        prose = _AS_CODE.sub(MARK, message.prose)
        double = '"' in prose and '"' not in message.source_prose
        if double or ("'" not in message.source_prose and _SINGLE.search(prose)):
            yield finding("quotes/straight", expected=message.language.quotes)
    if _ANY_QUOTE.search(message.prose):
        yield from _open(message)
    if "”" in message.prose and (turned := _TURNED.search(message.prose)) and "„" not in message.prose:
        yield finding("quotes/open", actual=turned[0][:40])._replace(own_level=Level.WARNING)
    if "'" in message.source_prose and _is_left_open(message.prose, message.source_prose):
        yield finding("quotes/open", actual="'")._replace(own_level=Level.WARNING)


_ANY_QUOTE = re.compile('[„“”«»"‘‹「『《]')
# what closes stands before words, and what opens behind them
_TURNED = re.compile(r"(?:^|(?<=[\s(]))”(?=\w)[^“”„«»]{1,80}(?<=[\w.!?])“(?!\w)")
_LOW = (("„", "“”"), ("«", "»"))
_HIGH = (("“", "”"), ("«", "»"))
_OWN = (("‘", "’"), ("‹", "›"), ("「", "」"), ("『", "』"), ("《", "》"))
# a mark that closes may stand for an apostrophe as well; ‘ does so before a year, and in these languages is a letter
_LETTER = words_of("haw sm to ty uz")
_OPENING = re.compile(r"(?<!\w)‘(?!\d\d|(?:s|n|t|em)\b)")


def _open(message: Message) -> Iterator[Finding]:
    text, source = message.prose, message.source_prose
    is_straight = text.count('"') % 2 > source.count('"') % 2
    is_mixed = is_straight and any(_more(text, *marks) == 1 for marks in _LOW)  # „so"
    level = Level.WARNING if is_mixed or _marks(text) % 2 > _marks(source) % 2 else None
    if is_straight:
        yield finding("quotes/open", actual='"')._replace(own_level=level)
    # where a low one opens, either of the others closes
    for opening, closing in _LOW if "„" in text else _HIGH:
        if more := _more(text, opening, closing):
            yield finding("quotes/open", actual=opening if more > 0 else closing[0])._replace(own_level=level)
    # „‚so‘“: there the same mark closes
    for opening, closing in _OWN if message.language.code not in _LETTER and "‚" not in text else ():
        if opening in text and _more(text, opening, closing) > max(0, _more(source, opening, closing)):
            yield finding("quotes/open", actual=opening)._replace(own_level=Level.WARNING)


_OPENS = re.compile(r"(?<![\w'\"])'(?=\w)")
_CLOSES = re.compile(r"(?<=[\w.!?%)])'(?![\w'\"])")
_ANY_OTHER_QUOTE = re.compile('["„“”«»‘’‹›「」『』《》]')


# letters between which words have no spaces, or marks that are no letters
_NO_EDGES = re.compile("[\u0590-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _is_left_open(text: str, source: str) -> bool:
    """Whether a straight single quotation mark lost its partner: of the source's marks, one alone is missing."""
    ours, theirs = ((len(_OPENS.findall(each)), len(_CLOSES.findall(each))) for each in (text, source))
    if not theirs[0] or theirs[0] != theirs[1] or not sum(ours):
        return False
    if len(_SINGLE.findall(text)) % 2 == 0 or _NO_EDGES.search(text):
        return False
    # some of the others may have the marks of the language
    others = len(_ANY_OTHER_QUOTE.findall(text)) - len(_ANY_OTHER_QUOTE.findall(source))
    return others % 2 == 0 and sum(ours) + others == sum(theirs) - 1


def _more(text: str, opening: str, closing: str) -> int:
    """Return how many more marks a text opens than it closes; any of those in ``closing`` closes."""
    opened = len(_OPENING.findall(text)) if opening == "‘" else text.count(opening)
    return opened - sum(map(text.count, closing))


_MARKS = re.compile(r"[„“”«»]|(?<!\w)\"|\"(?!\w)")


def _marks(text: str) -> int:
    return len(_MARKS.findall(text))


def normal(message: Message) -> Iterator[Finding]:
    """Find letters in another form than the catalogs have: composed, with the tone in its place, without tatweel."""
    for key, actual, expected in message.language.normalized(message.text, message.prose):
        yield finding(key, actual=actual, expected=expected)
