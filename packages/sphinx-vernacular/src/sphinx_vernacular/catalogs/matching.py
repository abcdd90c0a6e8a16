"""Which numbers of a translation are those of its source: in digits or words, by value, with their units."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from sphinx_vernacular.catalogs.numbers import Number, Stated
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.languages.base import Language

Pairs: TypeAlias = list[tuple[Number, Number]]


_ROMAN = re.compile(r"(?<!\w)(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?!\w)")
_ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


# a table of figures in one message: what is different is looked for in so many of its numbers
_MOST = 200


def matched(source: Stated, translation: Stated) -> tuple[Pairs, list[Number], list[Number]]:
    """Return the numbers that both have, the source's that the translation lacks, and the translation's own."""
    scales = {number.scale for number in source.numbers}
    pairs, theirs, left = _identical(_with_versions(source.numbers), translation.numbers)
    missing = []
    for number in theirs:
        alike = [other for other in left if _is_alike(number, other, scales)]
        if alike:
            other = next((other for other in alike if other.unit == number.unit), alike[0])
            left.remove(other)
            pairs.append((number, other))
        elif not (_is_repeatable(number) and any(_is_alike(number, other, scales) for other in translation.numbers)):
            missing.append(number)
    added = [
        other
        for other in left
        if not any(
            (number.is_name or _is_repeatable(other)) and _is_alike(number, other, scales) for number in source.numbers
        )
    ]
    if not added:
        missing = [number for number in missing if not _is_said_twice(number, source, translation)]
    return pairs, missing, added


def _is_said_twice(number: Number, source: Stated, translation: Stated) -> bool:
    """Whether a source says a number three times, as with the name of an index, and a translation still twice."""
    theirs, ours = (sum(other.value == number.value for other in each.numbers) for each in (source, translation))
    return theirs > 2 and ours == theirs - 1


def _with_versions(numbers: list[Number]) -> list[Number]:
    """Return numbers with those as versions that are called so once: version 1.0, or 1.0."""
    versions = {number.text for number in numbers if number.is_name and "." in number.text}
    return [number._replace(is_name=True) if number.text in versions else number for number in numbers]


def _identical(theirs: list[Number], ours: list[Number]) -> tuple[Pairs, list[Number], list[Number]]:
    """Pair the numbers that are the same in every way; return these pairs and what is left of each."""
    waiting: dict[object, list[Number]] = {}
    for other in ours:
        waiting.setdefault((other.value, other.sign, other.unit, other.relation), []).append(other)
    pairs, left = [], []
    for number in theirs:
        same = waiting.get((number.value, number.sign, number.unit, number.relation))
        if same and not (number.is_name and "." in number.text):
            pairs.append((number, same.pop()))
        else:
            left.append(number)
    rest = {id(other) for others in waiting.values() for other in others}
    return pairs, left[:_MOST], [other for other in ours if id(other) in rest][:_MOST]


def distance(one: str, other: str) -> int:
    """Return how many letters are to be added, taken out, changed or exchanged to make one word of another.

    >>> [distance("Bitwala", word) for word in ("Bitwala", "Bitwalla", "Bitwlaa", "Bitcoin")]
    [0, 1, 1, 4]
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        two, before, row = before, row, [at]
        for place, each in enumerate(other, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != each))
            if two and place > 1 and letter == other[place - 2] and one[at - 2] == each:
                cost = min(cost, two[place - 2] + 1)
            row.append(cost)
    return row[-1]


def is_slip(word: str, other: str) -> bool:
    """Whether a letter within a word is missing, doubled or another one; at its end it may be the ending of a language.

    >>> [is_slip("string", other) for other in ("sring", "stirng", "strings", "strin", "chain")]
    [True, True, False, False, False]
    """
    if not other.isascii() or max(len(word), len(other)) > _LONGEST or abs(len(word) - len(other)) > 1:
        return False
    return word[-1:] == other[-1:] and distance(word, other) == 1


# longer words are none
_LONGEST = 80


def is_typed_wrong(word: str, other: str, text: str) -> bool:
    """Whether what stands in a text is a word in Latin letters with one typing error, and no word of a language."""
    if (
        not word.isascii()
        or not other.isascii()
        or len(word) > _LONGEST
        or abs(len(word) - len(other)) > 1
        or max(len(word), len(other)) < 3
    ):
        return False
    if distance(word.lower(), other.lower()) != 1:
        return False
    return OTHER_SCRIPT.search(text) is not None or sorted(word) == sorted(other)


# languages that have letters of their own
_OTHER_LETTERS = words_of(
    "am ar be bg bn ckb dv el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru sd si sr ta te tg th ti "
    "ug uk ur yue zh"
)


# languages that say first what English says last
TURNED = words_of("am az bn eu fa gu hi hu ja ka kk kn ko ky ml mn mr my ne or pa ps si ta te tr ug ur uz yue zh")


def is_of_other_script(text: str, code: str) -> bool:
    """Whether a text of a language is in letters that are not Latin.

    >>> is_of_other_script("Альфа", "ru"), is_of_other_script("der Winkel α", "de")
    (True, False)
    """
    return code in _OTHER_LETTERS and OTHER_SCRIPT.search(text) is not None


OTHER_SCRIPT = re.compile("[\u0370-\u1aff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def roman(text: str) -> int:
    """Return the value of a roman numeral; 0 for what is none."""
    match = _ROMAN.fullmatch(text.upper())
    return 10 * len(match[1]) + _ROMAN_ONES.index(match[2]) if match else 0


def _is_repeatable(number: Number) -> bool:
    # a year, or a day of a month, may be said once for two dates, and twice for one; so may 3D, 15.3.1, version 2.0
    return (
        isinstance(number.value, str)
        or number.is_date
        or number.is_glued
        or (number.is_name and "." in number.text)
        or (number.whole is not None and not number.unit and 1000 < number.whole < 2100)
    )


def _is_alike(number: Number, other: Number, scales: set[int]) -> bool:
    if number.sign != other.sign and "-" in (number.sign, other.sign):
        return False
    if isinstance(other.value, str):
        # a version stays as it is; a number gets the marks of the language
        is_version = isinstance(number.value, str) or (number.is_name and not number.is_percent)
        return other.value == number.text and is_version
    if isinstance(number.value, str):
        return False
    if number.is_name and "." in number.text and "," not in number.text:
        return other.text.replace(",", ".") == number.text  # version 3.0 is not version 3
    if number.is_decade and other.value == number.value % 100:
        return True
    # “5 to 10 million”: a language may say the million twice
    return other.value == number.value or (other.scale in scales and other.value == number.value * other.scale)


def in_words(number: Number, text: str, language: Language) -> bool:
    """Whether a text says a number in words, or in roman numerals."""
    value = number.whole
    if value is None or number.sign == "-" or "." in number.text:
        return False
    if number.is_decade and re.search(language.decade(value), text):
        return True
    return says(value, text, language)


def says(value: int, text: str, language: Language) -> bool:
    """Whether a text has a number in words or in roman numerals."""
    return any(roman(match[0]) == value for match in _ROMAN.finditer(text)) or bool(
        _spelling(value, language).search(text)
    )


@cache
def _spelling(value: int, language: Language) -> re.Pattern[str]:
    """Return a pattern for a number in the words of a language."""
    return re.compile(language.spelling(value), re.IGNORECASE)
