"""Numbers in words: another one in the place of the source's, in digits or in words, and ordinals.

Where a source says three and its translation has a four, or a 4, that stands nowhere in the source, one is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import numerals
from sphinx_vernacular.catalogs.cldr import scales_of
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.numbers import plain
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|\w{3,5}ty"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b",
    re.IGNORECASE,
)
# what makes another number of a word, and what languages count in other ways
_MORE = re.compile(
    r"\b(?:hundreds?|thousands?|[mbtr]{1,2}illions?|dozens?|scores?|quarters?|hal(?:f|ves)|thirds|decades?|centur\w+"
    r"|o['’]clock|fold|twice|double(?![ -]click)|both|pairs?|once(?! (?:the|you|it|all|this|they|we)\b)|triple)\b|%",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r"(?:(?<=\bone )|(?<=\beach )|(?<=\bfew ))seconds?\b|(?:(?<=\ba )|(?<=\d ))seconds?\b|(?<=\bper )second\b|\bseconds\b"
)
_TWO = re.compile(r"\btwo\b", re.IGNORECASE)
_FURTHER = {
    name: value for value, name in enumerate(["fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 4)
}
_FURTHER_ORDINAL = re.compile(rf"\b({'|'.join(_FURTHER)})\b", re.IGNORECASE)
_WHOLE = re.compile(r"(?<![\w.,])\d{1,4}(?![.,]?\d)|(?<=[\u3040-\u9fff])\d{1,4}(?![.,]?\d)")
_RUN = re.compile(r"\d{1,6}")
_SMALLEST, _SPELT, _LARGEST = 2, 12, 100
# words that _WORDS and _ORDINAL find; most texts have none of them
_ANY = words_of(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "first second third st nd rd th fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)


def compare(message: Message) -> Iterator[Finding]:
    """Find numbers that a source says in words and its translation has others for."""
    if message.language.months or message.is_plural_form:
        return
    source, text = message.source_prose, message.prose
    if _ANY.isdisjoint(message.source_words) and "illion" not in source:
        return
    if "illion" in source:
        yield from list(_long_scale(source, text, message.language.code)) or _scales(
            source, text, message.language.code
        )
    yield from _english(source, text, message)
    yield from _ordinals(source, text, message.language.code)
    if not _WORDS.search(source) or _MORE.search(source) or source == text:
        return
    in_words, spelt = message.context.source_language.number_words(_OF_TIME.sub("", source))
    spelt += [_FURTHER[each.lower()] for each in _FURTHER_ORDINAL.findall(source)]
    spelt = spelt + [2] * len(_TWO.findall(source))
    digits = [int(each) for each in _RUN.findall(source)]
    text = plain(text)
    words = numerals.all_said(text, message.language.code)
    ours = Counter(words) + Counter(map(int, _WHOLE.findall(text)))
    theirs = Counter(spelt) + Counter(int(each) for each in _WHOLE.findall(source))
    lost = [value for value in dict.fromkeys(spelt) if ours[value] < theirs[value] and value < _LARGEST]
    known = {*in_words, *spelt, *digits}
    added = [value for value in ours if _SMALLEST <= value < _LARGEST and value not in known]
    # of a number that stands there in digits too, one more in words is the only other sign
    is_sure = any(ours[value] == 0 for value in lost) or any(value > _SPELT and value in words for value in added)
    if lost and added and (is_sure or len(words) == len(spelt) or _is_one_of(lost, added, ours, theirs)):
        yield finding("number/word", expected=str(lost[0]))


def _is_one_of(lost: list[int], added: list[int], ours: Counter[int], theirs: Counter[int]) -> bool:
    """Whether of a number that stands several times one is another, and there are as many of all."""
    return len(lost) == len(added) == 1 and ours[lost[0]] + ours[added[0]] == theirs[lost[0]]


_ST = re.compile(r"(?<![\w.,])\d{1,4}(?:st|nd|rd|th)\b")


def _english(source: str, text: str, message: Message) -> Iterator[Finding]:
    """Find 5th in a text of another language: the ending is that of English."""
    if message.language.code in (message.context.source_language.code, "en"):
        return
    for each in dict.fromkeys(_ST.findall(source)):
        # “3rd party” stands there as a name, or in English as a whole
        behind = re.search(rf"{each}[ -]+(\w+)", source)
        if each in _ST.findall(text) and not (behind and re.search(rf"{each}[ -]+{behind[1]}(?!\w)", text)):
            yield finding("english/word", actual=each)
            return


_ORDINALS = {"first": 1, "second": 2, "third": 3}
_ORDINAL = re.compile(r"\b(first|second|third|1st|2nd|3rd)\b", re.IGNORECASE)
# how the words for first, second and third begin
_STEMS = {
    "ca": "primer|segon|tercer",
    "cs": "prvn|druh|třet",
    "da": "først|anden|tredje",
    "de": "erst|zweit|dritt",
    "el": "πρώτ|δεύτερ|τρίτ",
    "es": "primer|segund|tercer",
    "fi": "ensimmäi|toinen|kolma",
    "fr": "premi|deuxi|troisi",
    "hr": "prv|drug|treć",
    "hu": "első|második|harmadik",
    "id": "pertama|kedua|ketiga",
    "it": "prim|second|terz",
    "ja": "(?:最初|第一|第1|1番目|一番目|１番目)|(?:第二|第2|2番目|二番目|２番目)|(?:第三|第3|3番目|三番目|３番目)",
    "ko": "(?:첫|1번째)|(?:두 ?번째|둘째|2번째)|(?:세 ?번째|셋째|3번째)",
    "nb": "først|andre|tredje",
    "nl": "eerst|tweede|derde",
    "pl": "pierwsz|drugi|trzeci",
    "pt": "primeir|segund|terceir",
    "ro": "prim|(?:doilea|doua)|(?:treilea|treia)",
    "ru": "перв|втор|трет",
    "sk": "prv|druh|tret",
    "sl": "prv|drug|tretj",
    "sv": "först|andra|tredje",
    "tr": "(?:birinci|ilk)|ikinci|üçüncü",
    "uk": "перш|друг|трет",
    "zh": "(?:第一|第1|首)|(?:第二|第2)|(?:第三|第3)",
}
_UNSPACED = ("ja", "ko", "zh")
_BAR = re.compile(r"\|(?![^()]*\))")
_PATTERNS = {
    code: [re.compile(stem if code in _UNSPACED else rf"(?<!\w){stem}", re.IGNORECASE) for stem in _BAR.split(stems)]
    for code, stems in _STEMS.items()
}
# here the second is also the other, which a short text alone does not say besides
_OTHER = ("cs", "da", "hr", "nb", "pl", "ru", "sk", "sl", "sv", "uk")
_SHORT = 120


def _ordinals(source: str, text: str, code: str) -> Iterator[Finding]:
    patterns = _PATTERNS.get(code.partition("_")[0])
    found = [each.lower() for each in _ORDINAL.findall(source)] if patterns else []
    if not found or not patterns or (len(source) > _SHORT and code.partition("_")[0] in _OTHER):
        return
    theirs = {_ORDINALS.get(each) or int(each[0]) for each in found}
    ours = {value for value, pattern in enumerate(patterns, 1) if pattern.search(text)}
    lost, added = theirs - ours, ours - theirs
    if len(lost) == len(added) == 1:
        yield finding("number/word", expected=found[0] if len(theirs) == 1 else str(lost.pop()))


_SCALE = re.compile(r"(?:(\d[\d.,]*)[ -])?\b([mbt]r?illion)s?\b", re.IGNORECASE)
_POWERS = {"million": 6, "billion": 9, "trillion": 12}
# a thousand millions, millions in digits or in short
_THOUSANDS = re.compile(r"\d[., \u00a0\u202f]?000\s*$|\b(?:mil|mille|mila|tausend|tusen|тысяч\w*)\s*$", re.IGNORECASE)
_IN_SHORT = re.compile(
    r"\d[\d.,\s]{6,}|\d ?(?:[MBKGТTМ]|Mio|Mrd|mln|mld|млн|млрд)(?![^\W\d_])|(?<!\w)[Mm]i?l[li]", re.IGNORECASE
)


def _scales(source: str, text: str, code: str) -> Iterator[Finding]:
    """Find a billion for a million by the words that CLDR has for them, and a number of millions that is left out."""
    known = scales_of(code)
    if known is None:
        return
    pattern, powers = known
    said = [
        (_POWERS[match[2].lower()], match[0], match[1])
        for match in _SCALE.finditer(source)
        if match[2].lower() in _POWERS
    ]
    found = [(powers[match[1]], match) for match in pattern.finditer(text.lower())]
    theirs, ours = Counter(power for power, *_ in said), Counter(power for power, _ in found)
    lost = [each for each in said if ours[each[0]] < theirs[each[0]]]
    added = [match for power, match in found if power not in theirs]
    if lost and len(added) == 1 and not _THOUSANDS.search(text[: added[0].start()]):
        before = _NUMBER_BEFORE.search(text[: added[0].start()])
        start = before.start() if before else added[0].start()
        yield finding("number/changed", expected=lost[0][1], actual=text[start : added[0].end()])
    elif lost and not found and not _IN_SHORT.search(text):
        missing = (words for _, words, said_before in lost if said_before and said_before.rstrip(".,") not in text)
        yield from (finding("number/lost", expected=words) for words in islice(missing, 1))


_NUMBER_BEFORE = re.compile(r"\d{1,12}(?:[.,٫]\d{1,6})?[ \u00a0\u202f-]?(?:de )?$")
# languages in which a billion has twelve noughts
_LONG = frozenset(
    ["ca", "cs", "da", "de", "es", "fi", "fr", "gl", "hr", "hu", "it", "nb", "nl", "no", "pl", "sk", "sl", "sv"]
)
_FALSE = {
    "billion": re.compile(r"(?<!\w)b[iy]l+[ij]?[oóòö]+\w*", re.IGNORECASE),
    "trillion": re.compile(r"(?<!\w)tr[iy]l+[ij]?[oóòö]+\w*", re.IGNORECASE),
}


def _long_scale(source: str, text: str, code: str) -> Iterator[Finding]:
    """Find the word for a larger number that sounds like the English one: trillones for trillions."""
    if "illion" not in source or code.partition("_")[0] not in _LONG:
        return
    for word, pattern in _FALSE.items():
        match = re.search(rf"\b{word}s?\b", source, re.IGNORECASE)
        here = pattern.search(text) if match else None
        others = (f"{'tr' if word == 'billion' else 'quadr'}illion", f"{'b' if word == 'billion' else 'tr'}illiard")
        if match and here and not any(each in source.lower() for each in others):
            yield finding("number/changed", expected=match[0], actual=here[0])
