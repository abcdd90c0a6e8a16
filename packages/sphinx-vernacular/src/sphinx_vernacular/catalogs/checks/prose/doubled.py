"""Words and characters that stand twice in a row.

Many languages say some words twice on purpose: “yavaş yavaş” is slowly. What nobody says twice are small words,
of which a list tells those of such languages.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from operator import eq
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import MARK, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language
    from sphinx_vernacular.catalogs.message import Message

# “nous nous”, “yavaş yavaş”: short words may well stand twice in a language that nobody has described
_LONG = 7
# … but a syllable is one letter there
_LONG_DENSE = 4
_HANGUL = re.compile("[\uac00-\ud7a3]")
# … but in these, few do
_CYRILLIC = words_of("be bg mk ru sr uk")
_SINGLE_WORDS = _CYRILLIC | words_of(
    "bs ca cs da de el es et fi fr gl hr hu is it lt lv nb nl nn no pl pt ro sk sl sq sv"
)
# … and in these no small word does
_SMALL_WORDS = {
    "az": words_of("və bu üçün ilə kimi olan"),
    "fa": words_of("از در که را این است برای"),
    "he": words_of("של את על עם או"),
    "hi": words_of("के में है हैं और को का से"),
    "id": words_of("yang dan di ke dari untuk dengan pada adalah ini atau dalam akan oleh sebagai dapat"),
    "ko": words_of("및 또는 있는 있습니다 하는 위해"),
    "ms": words_of("yang dan di ke dari untuk dengan pada adalah ini atau dalam akan oleh sebagai boleh"),
    "tr": words_of("ve bu için ile olarak olan gibi veya ama"),
}
# of two characters in a row, those that end one word and begin the next are no slip: 目的的, 总和和
_CHARACTERS = {
    "ja": re.compile(
        r"をを|(?<!ま)でで(?![きすしはもてあ])|(?<![もそこあどー])のの(?![ちどぼりうべ])|にに(?![ぎげおんくこしは])"
    ),
    "zh": re.compile(
        r"(?<![目标標])的的(?![确確士])|(?<![总總饱飽温溫平柔谐諧])和和(?![平谐諧])|(?<!即)将将(?![来來军軍])|被被(?!子)|把把(?![手柄关關])|(?<!参)与与(?![会會])|您您"
        r"|(?<![存现現实實正内內所潜潛])在在(?![线線场場职職建编編逃位])|(?<![而但或还還就也都只于於总總])是是(?!否)|这这|該該"
    ),
}
_MEANT_TWICE = re.compile(
    r"nous|vous|faire|die|der|das|den|dem|sie|ihr|dat|ze|zij|haar|via|man|mano|quasi|piano|poco|ben|nos|se|det|som|er"
    r"|är|var|i|in|op|aan|uit|af|over|door|på|til|till|az|που|muy|molto|bien|très",
    re.IGNORECASE,
)
# words that stand twice behind some others only: “är det det”, “Regeln, die die Form betreffen”
_BEHIND = {
    "de": (words_of("die der das den dem"), re.compile(r",[^,.:;]{0,30}$")),
    "sv": (
        words_of("det"),
        re.compile(r"(?:är|var|blir|gör|vad|om|att|när|som|för|kan|ska|skulle|har|än) $|,[^,.]{0,9}$", re.IGNORECASE),
    ),
}
# a phrase of characters that no spaces part, and the same again
_DENSE_PHRASE = re.compile(
    r"([\u3040-\u30ff\u3400-\u9fff]{4,24}|[\u3041-\u309f\u3400-\u9fff]{3}|[\u0e01-\u0e4e]{4,24})\s?\1"
)
_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)


# “ni demasiado ni demasiado poco”
_LISTED = re.compile(r"(?:ni|o|ou|oder|of|или|и|e|y|et|und|i) ", re.IGNORECASE)
# “paso a paso a través de”
_OF_STEPS = re.compile(r" \w{1,2}$")
# so far before a word stands what lets it be said twice
_REACH = 32


# members of a list, and two sentences, begin and end with the same words
_PARTED = re.compile(f"[,;،؛、{MARK}]|[.:!?؟…](?= )")
_MARKS_AROUND = ".,;:!?()\"'«»“”’"
# shorter phrases may be said twice
_PHRASE_LETTERS = 8
_DIFFERENT = 3
# so many words a phrase has that stands twice
_PHRASE = (3, 8)
# このシャードのシャードID: of this shard, the shard's ID
_OF = re.compile("^[の的]|[の的]$")
# the vowels of Indian scripts are marks and no letters
_VOWELS = "\u0900-\u0963\u0966-\u0dff"


@cache
def _doubled(marks: str) -> re.Pattern[str]:
    # of two words, neither has a vowel of those: “नाम उपयोगकर्ता नाम” is one phrase behind another
    letter, plain = rf"[\w{marks}{_VOWELS}]", rf"[\w{marks}]"
    return re.compile(rf"(?<!{letter})({letter}++(?: {plain}++)?)\s+\1(?!{letter})", re.IGNORECASE)


def compare(message: Message) -> Iterator[Finding]:
    """Find words and characters that stand there twice, where the source has none."""
    if not _may_be_doubled(message.text):
        return
    yield from _parts(message)
    if _DOUBLED.search(message.source_prose):
        return
    yield from _phrases(message)
    language = message.language
    if match := _CHARACTERS[language.code].search(message.prose) if language.code in _CHARACTERS else None:
        yield finding("doubled/word", actual=match[0])
    for match in _doubled(language.marks).finditer(message.prose):
        if match[1][0].isupper() and match[0] not in message.text:
            continue  # a name in a link and behind it
        if match[0].split()[-1].isupper() and not match[0].split()[0].isupper():
            continue  # pt_PT
        if match[0] in message.source and re.search(rf"(?<!\w){re.escape(match[0])}(?!\w)", message.source):
            continue  # two lines of code
        around = message.prose[match.start() - 1 : match.start()] + message.prose[match.end() : match.end() + 2]
        if "-" in around and len(match[1]) > 2 and re.search(r"^-|-\w$", around):
            continue  # peut-être être: one of the two is a part of another word
        is_number = any(character.isdigit() for character in match[1])
        if not is_number and not _is_sayable(message, match) and not language.is_meant_twice(message.prose, match):
            yield finding("doubled/word", actual=match[0])


# the file replaces the old file: the two stand beside each other behind an Arabic verb, and an adjective follows
_ADJECTIVE = re.compile(r"\s+ال\w{2,}")


def _meets_itself(match: re.Match[str], message: Message) -> bool:
    """Whether a noun of Arabic ends one phrase and begins the next, since the source says a noun twice as well."""
    if match[1][:2] != "ال" or not _ADJECTIVE.match(message.prose, match.end()):
        return False
    small = message.context.source_language.function_words
    nouns = Counter(
        word.rstrip("s").removesuffix("ie").rstrip("y")
        for word in _LONG_WORDS.findall(message.source_prose.lower())
        if word not in small
    )
    return any(count > 1 for count in nouns.values())


_LONG_WORDS = re.compile(r"[a-z]{4,}")
_WORDS = re.compile(r"\w+")
# letters that no spaces part, or whose marks are no letters to a regular expression
_OTHER_WORDS = re.compile("[\u0300-\u036f\u0591-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _may_be_doubled(text: str) -> bool:
    """Whether a word or two follow themselves in a text, or three stand there twice: so does all that is doubled."""
    words = _WORDS.findall(text.lower())
    pairs = list(pairwise(words))
    if any(map(eq, words, words[1:])) or any(map(eq, pairs, pairs[2:])):
        return True
    if len(set(zip(pairs, words[2:], strict=False))) < len(words) - 2:
        return True
    return not text.isascii() and _OTHER_WORDS.search(text) is not None


# what parts sentences, and the items of a list that stand in one line
_SENTENCE = re.compile(r"(?<=[.!?:;…।؟])\s+|[。！？：；]\s*|\s[-–—•*]\s|\n+")
# … and what parts the members of a sentence
_MEMBER = re.compile(r"[,،、，;；()（）]\s*|\s[-–—•*/|]\s|\n+")
_LEAST_LETTERS = 10
_LEAST_DENSE = 5
_NO_SPACES = re.compile("[\u0e01-\u0e4e\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_MOST_PARTS = 400


def _parts(message: Message) -> Iterator[Finding]:
    """Find a sentence or an item that stands in a text twice, and a member of a list that follows itself."""
    text, source = message.text, message.source
    if message.is_untouched or len(text) < 2 * _LEAST_DENSE:
        return
    ours = [part.strip(_AROUND) for part in _SENTENCE.split(text, _MOST_PARTS)]
    if len(ours) > 1 and len(set(ours)) < len(ours):
        counts, beside = Counter(ours), {one for one, other in pairwise(ours) if one == other}
        again = next(
            (part for part, count in counts.items() if count > 1 and _is_sentence(part, is_beside=part in beside)), ""
        )
        if again:
            theirs = [part.strip(_AROUND) for part in _SENTENCE.split(source, _MOST_PARTS)]
            if max(Counter(theirs).values()) < Counter(ours)[again]:
                yield finding("doubled/word", actual=again[:60])
                return
    if (again := _end_again(text)) and not _end_again(source):
        yield finding("doubled/word", actual=again[:60])
        return
    members = [part.strip(_AROUND) for part in _MEMBER.split(text, _MOST_PARTS)]
    for one, other in pairwise(members):
        if one == other and one and (_is_member(one) or _is_word(one)):
            theirs = [part.strip(_AROUND) for part in _MEMBER.split(source, _MOST_PARTS)]
            if not _is_member(one) and not (_is_row(theirs) and len(theirs) < len(members)):
                continue  # “schnell, schnell”; of two words of the source, both may be the same one here
            if not any(first == second and first for first, second in pairwise(theirs)):
                yield finding("doubled/word", actual=one[:60])
            return


def _end_again(text: str) -> str:
    """Return the last sentence of a text where the same stands before it, however short it is.

    >>> _end_again("It is so. See :ref:`a.b`. See :ref:`a.b`."), _end_again("It is so. It was so.")
    ('See :ref:`a.b`.', '')
    """
    text = text.rstrip()
    if text[-1:] not in _STOPS:
        return ""
    tail = text[-_LEAST_LETTERS:]
    at = text.rfind(tail, 0, len(text) - 1)
    length = len(text) - at - len(tail)
    again = text[len(text) - length :].strip()
    if at < 0 or not text[: len(text) - length].rstrip().endswith(again) or again[-1:] not in _STOPS:
        return ""
    before = text[: len(text) - length].rstrip()[: -len(again)].rstrip()
    is_whole = not before or before[-1:] in _STOPS
    return again if is_whole and sum(map(str.isalpha, again)) >= _LEAST_DENSE and len(again) >= _LEAST_LETTERS else ""


_STOPS = frozenset(".!?…।؟。！？")
_AROUND = ".,;:!?…。！？：； *_-–—•"


def _is_sentence(part: str, *, is_beside: bool) -> bool:
    """Whether a part of a text is so long that nobody says it twice: a label may stand in several places."""
    factor = 1 if is_beside else 2
    if _NO_SPACES.search(part):
        return len(part) >= (_LEAST_DENSE + 3) * factor
    return len(part.split()) > 2 * factor and sum(map(str.isalpha, part)) >= _LEAST_LETTERS * factor


def _is_member(part: str) -> bool:
    """Whether a member of a list is a name or several words: “ja, ja” is said so."""
    letters = sum(map(str.isalpha, part))
    if len(part) > _LEAST_LETTERS and _NO_SPACES.search(part):
        return True
    return letters > 3 and (len(part.split()) > 1 or (part[:1].isupper() and not part.isupper()))


_ROW = 2


def _is_word(part: str) -> bool:
    """Whether a member is one word in small letters."""
    return part.isalpha() and len(part) > 3 and not _NO_SPACES.search(part)


def _is_row(members: list[str]) -> bool:
    """Whether members of a source are a list of words: one within is a word or two."""
    return any(0 < len(part.split()) <= _ROW and part[0].isalpha() for part in members[1:-1])


def _phrases(message: Message) -> Iterator[Finding]:
    """Find a phrase that follows itself at once."""
    phrase = _twice(message.prose)
    half = phrase.split()
    if phrase and f"{phrase} {' '.join(half[: len(half) // 2])}" in " ".join(message.prose.split()):
        return  # three times: it is meant
    if phrase and _is_phrase(phrase) and phrase in " ".join(message.text.split()) and not _twice(message.source):
        yield finding("doubled/word", actual=phrase)
    match = None if phrase or message.prose.isascii() else _DENSE_PHRASE.search(message.prose)
    if match and _OR_AGAIN.search(message.source):
        return
    if match and len(set(match[1])) >= _DIFFERENT and not _OF.search(match[1]) and not _twice(message.source):
        yield finding("doubled/word", actual=match[0])


# the source says it twice: “kernel or kernel”
_OR_AGAIN = re.compile(r"\b(\w{3,30})(?:,| or| and|/) \1\b", re.IGNORECASE)


def _twice(text: str) -> str:
    """Return a phrase of three to eight words with the same phrase behind it; empty if there is none.

    >>> _twice("it shows the day and shows the day and all")
    'shows the day and shows the day and'
    """
    words = text.split()
    if len(words) < 2 * _PHRASE[0] or len(words) < len(set(words)) + _PHRASE[0] - 1:
        return ""
    bare = [word.rstrip(".!?:)»”") for word in words]
    last: dict[str, int] = {}
    distances = set[int]()
    for at, word in enumerate(bare):
        if _PHRASE[0] <= at - last.get(word, at) <= _PHRASE[1]:
            distances.add(at - last[word])
        last[word] = at
    for distance in sorted(distances):
        run = 0
        for at in range(distance, len(bare)):
            run = run + 1 if bare[at] == bare[at - distance] else 0
            if run == distance:
                return " ".join(words[at + 1 - 2 * distance : at + 1])
    return ""


def _is_phrase(text: str) -> bool:
    """Whether a phrase is of words, and not of marks and of what is filled in."""
    words = [word.strip(_MARKS_AROUND) for word in text.split()]
    is_of_words = all(any(map(str.isalpha, word)) for word in words) and not _PARTED.search(text)
    return is_of_words and len(set(words)) > 1 and sum(map(len, words)) >= _PHRASE_LETTERS


def _is_sayable(message: Message, match: re.Match[str]) -> bool:
    """Whether a language may well say a word twice."""
    language, word = message.language, match[1]
    if language.code == "ar" and _meets_itself(match, message):
        return True
    shortest = _shortest(language)
    if shortest > 1 and match[0] != f"{word} {word}":
        return True
    if len(word) < (_LONG_DENSE if _HANGUL.match(word) and " " in word else shortest):
        return word.lower() not in _SMALL_WORDS.get(language.code, ())
    return language.code in _SINGLE_WORDS and _may_meet(language.code, message.prose, match)


def _shortest(language: Language) -> int:
    """Return how many letters a word has that a language does not say twice."""
    if not language.has_doubled_words or language.code in _CYRILLIC:
        return 1
    return 2 if language.code in _SINGLE_WORDS else _LONG


# “so znane barve barve RGB”: the known colours are the colours RGB
_NAME_BEHIND = re.compile(r" [A-Z]{2,}\b")


def _may_meet(code: str, text: str, match: re.Match[str]) -> bool:
    """Whether a word of one phrase may stand before the same one of the next."""
    word = match[1]
    if _NAME_BEHIND.match(text, match.end()):
        return True
    words, before = _BEHIND.get(code, (frozenset[str](), re.compile("")))
    if word.lower() in words:
        return before.search(text[max(0, match.start() - _REACH) : match.start()]) is not None
    return bool(_MEANT_TWICE.fullmatch(word) or _OF_STEPS.search(word) or _LISTED.match(word))
