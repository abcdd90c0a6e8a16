"""Digits that were typed as letters or as digits of another script, and units that have lost their exponent."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.cldr import names_of
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.numbers import plain
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language
    from sphinx_vernacular.catalogs.message import Message

_DIGIT = re.compile(r"\d")


@needs("0∞")
def compare(message: Message) -> Iterator[Finding]:
    """Find digits that are letters, letters that are digits, and digits of another script."""
    source, text = message.source_prose, message.prose
    if source == text:
        return
    if not text.isascii():
        yield from _of_other_scripts(source, text, message.language)
    if "∞" in source and "∞" not in text and _alone("8", text) > _alone("8", source):
        yield finding("sign/changed", expected="∞", actual="8")
    if _DIGIT.search(source):
        if "0" in source or "1" in source:
            yield from _letters(source, text, message.language.code)
        yield from _areas(source, plain(text), message.language.code)
    if not _ALONE.isdisjoint(message.source_words):
        yield from _digits(source, text)


_ALONE = frozenset("ilo")

# where the digits of each script begin, and the languages that are written with them
_SCRIPTS = {
    0x660: "ar ckb ku ps sd ug",
    0x6F0: "fa ur ps ckb ku sd ug pa",
    0x966: "hi mr ne sa kok mai bho",
    0x9E6: "bn as",
    0xE50: "th",
    0xED0: "lo",
    0x1040: "my",
    0x17E0: "km",
    0xFF10: "zh ja ko yue",
}
_OF_SCRIPTS = {zero: words_of(codes) for zero, codes in _SCRIPTS.items()}
_OTHER_DIGITS = re.compile("".join(["[", *(f"{chr(zero)}-{chr(zero + 9)}" for zero in _SCRIPTS), "]"]))
_NUMBER = re.compile(r"\d+(?:[.,٫٬]\d+)*")


def _of_other_scripts(source: str, text: str, language: Language) -> Iterator[Finding]:
    if not _OTHER_DIGITS.search(text):
        return
    said = frozenset(_NUMBER.findall(plain(source)))
    for match in {each[0]: each for each in _NUMBER.finditer(text)}.values():
        scripts = {zero for each in match[0] if (zero := _script_of(each)) is not None}
        is_own = all(zero == 0 or language.code.partition("_")[0] in _OF_SCRIPTS[zero] for zero in scripts)
        # a language that knows its letters tells them among these
        is_told = language.strange_letters is not None and language.strange_letters.search(match[0]) is not None
        # what the source has not is told as another number
        is_of_source = plain(match[0]) in said and match[0] not in source
        if (len(scripts) > 1 or not is_own) and not is_told and is_of_source:
            yield finding("number/changed", expected=plain(match[0]), actual=match[0])


def _script_of(character: str) -> int | None:
    """Return where the digits of a script begin; 0 for those of ASCII, and None for what is no digit."""
    if character.isascii():
        return 0 if character.isdigit() else None
    return next((zero for zero in _SCRIPTS if zero <= ord(character) < zero + 10), None)


# letters that look like digits
_LIKE = {"0": "[0OoОо]", "1": "[1lI|]"}
_ZEROS = "OoОо"
# languages in which a letter O is a word
_HAVE_O = words_of("es pt pt_BR gl it ca pl cs sk sl hr sr bs ru uk be bg mk hu ro tr eo sv da nb no fy cy ga gd ht")
_AT_END = r"(?=\s*(?:[)\]}»”\"'.,;:!?，。；]|$))"
_WRITTEN = re.compile(r"(?<![\w.-])[A-Za-z\d]+(?:[.-][A-Za-z\d]+)*(?![\w-])", re.ASCII)
_MOST, _LONGEST = 40, 24


def _letters(source: str, text: str, code: str) -> Iterator[Finding]:
    writtens = [each for each in dict.fromkeys(_WRITTEN.findall(source)) if "0" in each or "1" in each]
    for written in writtens[:_MOST]:
        if len(written) > _LONGEST:
            continue
        if written in text and written not in "01":
            continue
        if written == "0":
            behind = _AT_END if code.partition("_")[0] in _HAVE_O else ""
            pattern = re.compile(rf"(?<![\w'’-])[{_ZEROS}](?![\w'’-]){behind}")
        elif written == "1":
            pattern = re.compile(r"(?<![\w'’-])l(?![\w'’.-])")
        else:
            pattern = re.compile(rf"(?<![A-Za-z\d.-]){_BEHIND_NO_LETTER.sub(_like, re.escape(written))}(?![A-Za-z\d])")
        here = pattern.search(text)
        is_lost = written not in "01" or _alone(written, plain(text)) < _alone(written, source)
        if here and is_lost and not pattern.search(source.replace(written, "")):
            yield finding("number/changed", expected=written, actual=here[0])


# VO2max is no slip
_BEHIND_NO_LETTER = re.compile("(?<![A-Za-uw-z])(?<![A-Za-z]{2})[01]")


def _like(match: re.Match[str]) -> str:
    return _LIKE[match[0]]


def _alone(character: str, text: str) -> int:
    return len(re.findall(rf"(?<![\w.,]){character}(?![\w]|[.,]\d)", text, re.ASCII))


# (i) is the first of a list
_LETTER = re.compile(r"(?<![\w.'’(-])[iloO](?![\w.'’)-])")


def _digits(source: str, text: str) -> Iterator[Finding]:
    """Find a digit in the place of a letter that stands alone: 1 = ignore case."""
    letters = Counter(_LETTER.findall(source))
    for letter, count in letters.items():
        digit = "0" if letter in "oO" else "1"
        if _alone(letter, text) < count and _alone(digit, text) > _alone(digit, source):
            yield finding("number/changed", expected=letter, actual=digit)


_AREA = re.compile(
    r"(?<![\d.,])(\d+(?:[.,]\d+)*)[ -]?(?:(?:sq(?:uare|\.)?|cubic|cu\.?) ?(?:[kcm]?m\b|(?:kilo|centi|milli)?met(?:er|re)s?)"
    r"|[kcm]?m(?:[²³]|[23](?!\d)))"
)
_LENGTHS = frozenset(["kilometer", "meter", "centimeter", "millimeter"])
_SIGN_OF_AREA = re.compile(r"(?<![\d.,])(\d{1,12}(?:[.,]\d{1,6})?) ?([kcmксм]?[mм])(?:[²³]|[23](?!\d))")
_LATIN_LETTERS = str.maketrans("ксм", "kcm")
_SQUARE = re.compile(
    r"[²³]|\bk?m[23]\b|quadr|carr|cuadr|[Кк]в|квад|čtver|štvor|négyzet|平方|立方|제곱|kvadr|vierk|kw\.|τετραγ|ตาราง|kare|neliö"
    r"|persegi|pătra|cúb|cub|kub|куб|ruut|kvad|مربع|مكعب|מ\"ר|वर्ग|vuông|khối|köb|κυβ|세제곱|입방",
    re.IGNORECASE,
)


def _areas(source: str, text: str, code: str) -> Iterator[Finding]:
    """Find square kilometres that are kilometres in a translation, or square metres."""
    matches = list({match[1]: match for match in _AREA.finditer(source)}.values())[:_MOST]
    if not matches:
        return
    signs: dict[str, dict[str, None]] = {}
    for number, sign in _SIGN_OF_AREA.findall(source):
        signs.setdefault(number, {})[sign] = None
    for number, sign in dict.fromkeys(_SIGN_OF_AREA.findall(text)):
        said = signs.get(number)
        if said and sign.translate(_LATIN_LETTERS) not in said:
            yield finding("unit/changed", expected=f"{number} {next(iter(said))}²", actual=f"{number} {sign}²")
    if _SQUARE.search(text):
        return
    names = names_of(code)
    lengths = {number: word for number, word, units in names.units(text) if units & _LENGTHS} if names else {}
    for match in matches:
        if match[1] in lengths:
            yield finding("unit/changed", expected=match[0], actual=f"{match[1]} {lengths[match[1]]}")
            continue
        here = re.search(
            rf"(?<![\d.,]){re.escape(match[1])} ?(?:(?:[kcm]?m|[ксм]?м)(?![\w²³])|(?:キロ|センチ|ミリ)?メートル|(?:킬로|센티)?미터|公里|千米|米)",
            text,
        )
        if here:
            yield finding("unit/changed", expected=match[0], actual=here[0])
