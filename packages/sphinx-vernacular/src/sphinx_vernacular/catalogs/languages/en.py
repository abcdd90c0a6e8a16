"""English, the language that most sources are written in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import ClassVar

from sphinx_vernacular.catalogs.languages.base import Calendar, Language, opposites
from sphinx_vernacular.catalogs.text import rows, words_of

_MONTHS = rows(
    "January|Jan; February|Feb; March|Mar; April|Apr; May; June|Jun; July|Jul; August|Aug; September|Sept?; "
    "October|Oct; November|Nov; December|Dec"
)
# “may” and “march” are words as well; a short name is a month only beside a number
_MAY = r"\b(?:in|of|since|until|from|to|by|late|early|last|next|every|between|and|or) {0}\b|^{0}$"
_SURE = [
    re.compile(
        (_MAY.format(full) if full in ("May", "March") else rf"\b{full}\b")
        + rf"|\d\s(?:{names})\b|\b(?:{names})\.?,?\s\d"
    )
    for names in _MONTHS
    for full in [names.partition("|")[0]]
]
_POSSIBLE = [re.compile(rf"\b(?:{names})\b", re.IGNORECASE) for names in _MONTHS]
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS = [re.compile(rf"\b{name}s?\b") for name in _WEEKDAYS]
_OF_DATES = frozenset(re.sub(r"\?|\|", " ", " ".join([*_MONTHS, *_WEEKDAYS, "Sep"])).lower().split())
_OF_DATES |= {f"{name.lower()}s" for name in _WEEKDAYS}

_ONES = {
    word: number
    for number, word in enumerate(
        rows(
            "zero; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; "
            "sixteen; seventeen; eighteen; nineteen"
        )
    )
}
_TENS = {
    word: 20 + 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}
_TENS |= {word[:-1] + "ieth": value for word, value in _TENS.items()}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        rows(
            "zeroth; first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; "
            "thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth"
        )
    )
}
# words that another language may say with a digit
_LOOSE = {
    word: {int(value) for value in values.split()}
    for row in rows(
        "once 1; single 1; only 1; both 2; twice 2; double 2; pair 2; couple 2; half 1 2 50; quarter 1 4 25; triple 3; "
        "third 1; thirds 3; quarters 4; dozen 12; hundred 100; thousand 1000; million 1000000; decade 10; century 100; "
        "fortnight 2 14; hexadecimal 16; hex 16; decimal 10; octal 8; binary 2; dual 2; nonzero 0; each 1; every 1; per 1; another 1"
    )
    for word, _, values in [row.partition(" ")]
}
_OF_NUMBERS = frozenset({**_TENS, **_ONES, **_ORDINALS, **_LOOSE})
_NUMBERS = re.compile(r"\b(" + "|".join({**_TENS, **_ONES, **_ORDINALS, **_LOOSE}) + r")\b(?:[- ]([a-z]+))?")


@lru_cache(maxsize=2)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall("[a-z]+", text.lower()))


class English(Language):
    """English numbers, dates, units, and the words by which text that was left in English is known."""

    is_latin = True
    quotes = "“…”"
    joiners = ""
    plural_forms = "nplurals=2; plural=n != 1;"
    function_words = words_of(
        "the of and is are was were with from that this which for by has have had not its their been as at it or into "
        "than they we you your who what where when how been would could should will there these those other about after "
        "before between more most some such only also"
    )
    negation = re.compile(
        r"\b(?:(?<!or )(?<!if )not(?! only\b| just\b| necessarily\b)|never|cannot|\w+n['’]t|no(?= [a-z]{3})(?! matter| longer))\b"
    )
    opposites = opposites(
        r"\b",
        {
            "before": "before <> after",
            "more": "more than|greater than|exceeds? <> less than|fewer than|smaller than",
            "at least": "at least|minimum <> at most|maximum",
            "increase": "increas* <> decreas*|reduc*",
            "north": "north* <> south*",
            "east": "east* <> west*",
            "import": "imports?|imported <> exports?|exported",
            "enable": "enabl* <> disabl*",
            "on": "(?:turn|switch)(?:ed|s|ing)? (?:\\w+ ){0,3}?on <> (?:turn|switch)(?:ed|s|ing)? (?:\\w+ ){0,3}?off",
            "left": "left(?:-hand)? (?:button|column|corner|edge|half|hand|margin|menu|mouse|pane|panel|side|sidebar) <> right(?:-hand)? (?:button|column|corner|edge|half|hand|margin|menu|mouse|pane|panel|side|sidebar)",
            "show": "shows?|shown|showing <> hides?|hidden|hiding",
            "true": "true <> false",
            "success": "succe* <> fail*",
            "external": "external* <> internal*",
            "vertical": "vertical* <> horizontal*",
            "buy": "buy*|bought <> sell*|sold",
            "large": "larger|largest|bigger|biggest <> smaller|smallest",
            "accept": "accept* <> reject*|refus*",
        },
    )
    label_words = words_of(
        "about all answers chapter claim contents correcting date default description details document documents error "
        "example examples fact facts figure first guide heading help history home index introduction kind language "
        "languages last link main member members membership menu name names next note office open opinion order "
        "organization organizations other overview page party place position preface previous principles question "
        "questions reference references relations result results search section see sources start state states summary "
        "table text theme timeline title topics treaty unit value version warning word words year years"
    )
    decimal = "."
    group = ","
    months = _MONTHS
    weekdays = _WEEKDAYS
    scales = (("[Tt]housand", 10**3), ("[Mm]illion|M", 10**6), ("[Bb]illion", 10**9), ("[Tt]rillion", 10**12))
    percent = r"%|per ?cent\b|percentage points?\b"
    negative = r"minus|negative"
    units: ClassVar = {
        "km²": r"km[²2]|sq(?:uare|\.) (?:km|kilomet(?:re|er)s?)",
        "m²": r"m[²2]|sq(?:uare|\.) (?:m|met(?:re|er)s?)",
        "hectare": r"hectares?|ha",
        "km": r"km|kilomet(?:re|er)s?",
        "mile": r"miles?",
        "m": r"m|met(?:re|er)s?",
        "cm": r"cm|centimet(?:re|er)s?",
        "mm": r"mm|millimet(?:re|er)s?",
        "kg": r"kg|kilograms?",
        "tonne": r"tonnes?|tons?",
        "barrel": r"barrels?",
        "litre": r"lit(?:re|er)s?",
        "KB": r"[kK]i?B|kilobytes?",
        "MB": r"Mi?B|megabytes?",
        "GB": r"Gi?B|gigabytes?",
        "TB": r"Ti?B|terabytes?",
        "byte": r"bytes?",
        "bit": r"bits?",
        "°C": r"°C|degrees? Celsius",
        "dollar": r"US dollars?|dollars?|USD|US\$|\$",
        "euro": r"euros?|EUR|€",
        "pound": r"pounds?|GBP|£",
        "tenge": r"tenge|KZT",
        "rouble": r"rou?bles?|RUB",
        "yuan": r"yuan|CNY",
        "century": r"centur(?:y|ies)",
        "decade": r"decades?",
        "year": r"years?",
        "month": r"months?",
        "week": r"weeks?",
        "day": r"days?",
        "hour": r"hours?",
        "minute": r"minutes?",
        "second": r"seconds?",
    }
    before_date = tuple(rf"\b(?:{'|'.join(_MONTHS)})\.?,?\s{day}" for day in ("", r"\d{1,2}(?:st|nd|rd|th)?,?\s"))
    after_date = rf"(?:st|nd|rd|th)?(?:(?:,| and| or| to|–|-)\s?\d{{1,2}}){{0,6}}\s(?:{'|'.join(_MONTHS)})\b"

    words_of_dates = _OF_DATES

    def calendar(self, text: str, rest: str) -> Calendar:
        if _OF_DATES.isdisjoint(_words(text)):
            return Calendar(set(), set(), set(), rest)
        sure = {number for number, name in enumerate(_SURE, 1) if name.search(text)}
        possible = {number for number, name in enumerate(_POSSIBLE, 1) if name.search(text)} - sure
        return Calendar(sure, possible, {number for number, name in enumerate(_DAYS) if name.search(text)}, rest)

    def number_words(self, text: str) -> tuple[set[int], list[int]]:
        if _OF_NUMBERS.isdisjoint(_words(text)):
            return set(), []
        text, at = text.lower(), 0
        said: set[int] = set()
        spelt: list[int] = []
        while match := _NUMBERS.search(text, at):
            word, after = match[1], match[2] or ""
            at = match.end(1)
            rest = _ONES.get(after, _ORDINALS.get(after, 0)) if word in _TENS else 0
            if 0 < rest < 10:  # twenty-one, twenty-first
                at = match.end()
            value = _TENS.get(word, _ONES.get(word))
            if value is not None:
                scale = next((factor for name, factor in self.scales if re.fullmatch(name, after)), 1)
                said.add((value + rest) * scale)
                if value > 2 and scale == 1:
                    spelt.append(value + rest)
            elif word in _ORDINALS:
                said.add(_ORDINALS[word])
                if _ORDINALS[word] > 12 or after in ("century", "centuries"):
                    spelt.append(_ORDINALS[word])
            said |= _LOOSE.get(word, set())
        return said, spelt


LANGUAGE = English("en")
