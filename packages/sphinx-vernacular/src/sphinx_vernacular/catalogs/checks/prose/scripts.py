"""Letters and marks of a script that a language does not use: a Cyrillic о in a Latin word, a 学 among traditional ones."""

from __future__ import annotations

import re
from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.text import ASIDE, MARK, word_at, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# the letters of scripts, as ranges of a character class
_RANGES = {
    "latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "greek": "\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03ff\u1f00-\u1fff",
    "cyrillic": "\u0400-\u0481\u048a-\u052f",
    "armenian": "\u0531-\u0556\u0561-\u0587",
    "hebrew": "\u05d0-\u05ea",
    "arabic": "\u0620-\u064a\u066e-\u06d3",
    "indic": "\u0904-\u0939\u0958-\u0961\u0985-\u09b9\u0a05-\u0a39\u0a85-\u0ab9\u0b05-\u0b39\u0b85-\u0bb9\u0c05-\u0c39\u0c85-\u0cb9\u0d05-\u0d39\u0d85-\u0dc6",
    "thai": "\u0e01-\u0e30\u0e40-\u0e46",
    "lao": "\u0e81-\u0eb0\u0ec0-\u0ec6",
    "myanmar": "\u1000-\u103f",
    "georgian": "\u10d0-\u10fa",
    "ethiopic": "\u1200-\u135a",
    "khmer": "\u1780-\u17b3",
    "kana": "\u3041-\u3096\u30a1-\u30fa",
    "hangul": "\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e",
    "han": "\u3400-\u4db5\u4e00-\u9fff",
}
# languages that are written in Latin letters alone are not named here
_SCRIPTS = {
    code: frozenset(scripts.split())
    for scripts, codes in {
        "greek": "el",
        "cyrillic": "be bg ce cv ky mk mn os ru tg tt uk ba",
        "cyrillic latin": "sr kk uz az bs sh",
        "armenian": "hy",
        "hebrew": "he yi",
        "arabic": "ar ckb fa ps sd ug ur",
        "indic": "as bn gu hi kn ml mr ne or pa sa si ta te",
        "thai": "th",
        "lao": "lo",
        "myanmar": "my",
        "georgian": "ka",
        "ethiopic": "am ti",
        "khmer": "km",
        "kana han": "ja",
        "hangul han": "ko",
        "han": "zh yue",
    }.items()
    for code in codes.split()
}
# a letter of a formula, or of what has one: µ, Δx; languages in letters of their own have the Latin ones besides
_GREEK = re.compile(r"(?<![\u0370-\u03ff\u1f00-\u1fff])[\u0391-\u03c9](?![\u0370-\u03ff\u1f00-\u1fff])")
_NOT_DESCRIBED = words_of("dv bo iu chr ii jv su km-x")


@cache
def _foreign(code: str) -> re.Pattern[str] | None:
    """Return a pattern for letters that a language has not."""
    if code in _NOT_DESCRIBED or not code:
        return None
    own = {"latin"} | _SCRIPTS.get(code, frozenset(["latin"]))
    return re.compile("[" + "".join(letters for name, letters in _RANGES.items() if name not in own) + "]+")


_NON_LATIN = re.compile("[\u0370-\u1fff\u3040-\ud7a3\uff01-\uff60]")
_SENTENCE_MARKS = "\uff01-\uff1e\uff21-\uff5d\u3001\u3002\u300a-\u3011\u060c\u061b\u061f\u0964"
_WIDE = re.compile(f"[{_SENTENCE_MARKS}]+")
# full-width letters and digits beside characters that are wide themselves
_WIDE_LETTER = re.compile("[\uff21-\uff3a\uff41-\uff5a]+")
_DENSE = words_of("ja ko yue zh")


def foreign(message: Message) -> Iterator[Finding]:
    """Find letters and marks of a script in which the language is not written, where the source has none of them."""
    text = message.prose
    if text.isascii() or message.is_untouched or not _NON_LATIN.search(text):
        return
    code = message.language.code
    pattern = _foreign(code) if message.language.script is None else None
    plain = ASIDE.sub(MARK, text)
    if pattern:
        for match in pattern.finditer(plain):
            letters = match[0]
            is_formula = _GREEK.fullmatch(letters) and not _is_within(plain, match)
            if letters not in message.source and not is_formula:
                yield finding("language/script", actual=word_at(plain, letters))
                return
    if "indic" in _SCRIPTS.get(code, ()) and (word := _of_two_blocks(plain)) and word not in message.source:
        yield finding("language/script", actual=word)
    if code == "ko" and (han := _HAN_IN_HANGUL.search(plain)) and han[0] not in message.source:
        yield finding("language/script", actual=word_at(plain, han[0]))
    wide = _WIDE_LETTER if code in _DENSE else _WIDE if code not in _SCRIPTS or "cyrillic" in _SCRIPTS[code] else None
    if wide and code not in ("", "ja"):
        for match in wide.finditer(text):
            if not any(letter in message.source for letter in match[0]):
                yield finding("punctuation/foreign", actual=word_at(text, match[0]))._replace(own_level=Level.WARNING)
                return


# letters and vowels of the scripts of India, each of which has a block of 128 characters
_INDIC = re.compile("[\u0901-\u0950\u0958-\u0963\u0980-\u0dff]{2,60}")
_BLOCK = 7


def _of_two_blocks(text: str) -> str | None:
    """Return a word that has letters of one script of India and vowels of another."""
    return next((word for word in _INDIC.findall(text) if len({ord(each) >> _BLOCK for each in word}) > 1), None)


_HAN_IN_HANGUL = re.compile("[\u4e00-\u9fff]{2,}(?=[\uac00-\ud7a3])|(?<=[\uac00-\ud7a3])[\u4e00-\u9fff]{2,}")


def _is_within(text: str, match: re.Match[str]) -> bool:
    """Whether letters have others on both sides."""
    before, behind = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isalpha() and behind.isalpha()


_NO_LATIN = re.compile("[\u0370-\u052f\u1f00-\u1fff]")
_MIXED = re.compile(
    "|".join(
        f"(?<=[{_RANGES[one]}])[{_RANGES[other]}]" for one, other in permutations(("latin", "greek", "cyrillic"), 2)
    )
)
# shorter ones with a Greek letter are formulas
_WORD = 4
_LETTERS = re.compile(r"[^\W\d_]{2,60}")
_OF = {name: re.compile(f"[{_RANGES[name]}]+") for name in ("latin", "greek", "cyrillic")}
# letters that look like those of another of these scripts
_ALIKE = {
    "latin": frozenset("ABCEHIJKMOPSTXYZNaceiopsxyjhdqwvurkmnt"),
    "cyrillic": frozenset("АВСЕНІЈКМОРЅТХУЗаеіјорсухѕһԁԛԝгкмитьп"),
    "greek": frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαιονρυχκγτεη"),
}


# H₂O behind a unit
_FORMULA = re.compile("[A-Z][a-z]?[₀-₉][A-Z₀-₉]*")


def mixed(message: Message) -> Iterator[Finding]:
    """Find a word with letters of two scripts that look the same: a Cyrillic о in a Latin word."""
    text = message.text
    if text.isascii() or not _NO_LATIN.search(text) or not _MIXED.search(text):
        return
    for word in _LETTERS.findall(_FORMULA.sub(" ", text)):
        if not _MIXED.search(word) or word in message.source:
            continue
        runs = {name: pattern.findall(word) for name, pattern in _OF.items()}
        found = {name: letters for name, letters in runs.items() if letters}
        if len(found) < 2:
            continue
        few = min(found, key=lambda name: len("".join(found[name])))
        if few == "latin" and message.language.code not in _SCRIPTS:
            continue  # a word of another script, which is told as that
        letters = "".join(found[few])
        if all(pair in message.source for pair in _pairs(word)):
            continue  # KΩ behind letters of another script
        if any(len(run) > 1 and run in message.source for run in found[few]):
            continue
        if "greek" in found and len(word) < _WORD and message.language.code != "el":
            continue  # Δx, µm
        is_within = sum(map(len, found.values())) > 2 and not _is_stressed(word, letters)
        if (_ALIKE[few].issuperset(letters) and _is_misread(word, letters, few, message.source)) or (
            is_within and len(letters) == 1
        ):
            yield finding("letters/wrong", actual=f"{letters[0]} ({word})", expected=_expected(word, few))
            return


def _pairs(word: str) -> Iterator[str]:
    """Yield each letter of another script with the one before it."""
    return (word[match.start() - 1 : match.end()] for match in _MIXED.finditer(word))


_STRESSED = frozenset("áéíóúýàèìòùÁÉÍÓÚÀÈÌÒÙ")


def _is_stressed(word: str, letters: str) -> bool:
    """Whether a Cyrillic word has a letter of another script for its stress: бóльшую."""
    return not _STRESSED.isdisjoint(letters) and _OF["cyrillic"].search(word) is not None


def _is_misread(word: str, letters: str, script: str, source: str) -> bool:
    """Whether a word has a letter of another script for its own, and no Latin name has an ending of the language."""
    at = [place for place, letter in enumerate(word) if letter in letters]
    is_ending = at[0] >= len(word) - len(letters) and script != "latin" and word[: at[0]].isascii()
    if _is_stressed(word, letters) or (is_ending and re.search(rf"(?<!\w){word[: at[0]]}(?!\w)", source)):
        return False
    return not (is_ending and (len(letters) > 1 or word[: at[0]].isupper()))


def _expected(word: str, few: str) -> str:
    """Return the script of which the word's other letters are."""
    return next(name.capitalize() for name, pattern in _OF.items() if name != few and pattern.search(word))


# letters that a language has not, and its neighbours in the same script have
_SISTERS = {
    code: re.compile(rf"(?<=[{_RANGES['cyrillic']}])[{letters}]|[{letters}](?=[{_RANGES['cyrillic']}])")
    for code, letters in {
        "ru": "іїєґўІЇЄҐЎ", "uk": "ыэъёЫЭЪЁ", "bg": "ыэіїєґЫЭІЇЄҐ", "be": "ищъИЩЪ", "sr": "щъыэЩЪЫЭ", "mk": "щъыэЩЪЫЭ",
    }.items()
}  # fmt: skip
# an Arabic yeh or kaf where the same text has the letter of its own language
_ARABIC = {"ي": "ی", "ك": "ک"}
_WITHOUT_ARABIC = words_of("fa ur")
# the character for one, typed for the mark of a long vowel
_LONG_MARK = re.compile(r"(?<=[\u30a1-\u30fa])\u4e00(?=[\u30a1-\u30fa])")
# a letter that looks like a three, within a sentence
_THREE = re.compile(r"(?<=[^\W\d_] )\u0417(?= [^\W\d_])")


@cache
def _is_japanese(character: str) -> bool:
    return character.encode("euc_jis_2004", errors="ignore") != b""


def sisters(message: Message) -> Iterator[Finding]:
    """Find a letter that only a neighbour in the same script has, or one that is typed for a mark or a digit."""
    code, text = message.language.code, message.prose
    if text.isascii() or message.is_untouched:
        return
    letter, expected = "", "–"
    if code in _SISTERS and (match := _SISTERS[code].search(ASIDE.sub(MARK, text))):
        letter = match[0]
    elif code in _WITHOUT_ARABIC:
        letter = next((one for one, own in _ARABIC.items() if one in text and own in text), "")
        expected = _ARABIC.get(letter, "–")
    elif code == "ja" and "\u4e00" in text and _LONG_MARK.search(text):
        letter, expected = "\u4e00", "ー"
    elif code == "ja":  # what the sets of characters of its country have not is Chinese
        letter = next((each for each in text if "\u4e00" <= each <= "\u9fff" and not _is_japanese(each)), "")
    if "\u0417" in text and text.count("3") < message.source_prose.count("3") and _THREE.search(text):
        letter, expected = "\u0417", "3"
    if letter and letter not in message.source:
        yield finding("letters/wrong", actual=f"{letter} ({word_at(text, letter)})", expected=expected)


# what stands in an alphabet's letters for a name of Latin letters and digits: R9M
_MODEL = re.compile(
    r"(?<![\w-])(?=\w*\d)(?=\w*[\u0391-\u03a9\u0410-\u042f])[A-Z\d\u0391-\u03a9\u0410-\u042f]{2,12}(?![\w-])"
)
_AS_LATIN = str.maketrans("АВСЕНІКМОРТХУЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABCEHIKMOPTXYSJABEZHIKMNOPTYX")


@needs("0")
def models(message: Message) -> Iterator[Finding]:
    """Find a Cyrillic or Greek letter in a name with digits that the source has in Latin ones: А1 for A1."""
    if message.text.isascii() or message.is_untouched:
        return
    for word in dict.fromkeys(_MODEL.findall(message.prose)):
        name = word.translate(_AS_LATIN)
        if sum(not each.isascii() for each in word) > 2:
            continue  # a name that is written in another alphabet
        if (
            name.isascii()
            and word not in message.source
            and re.search(rf"(?<![\w-]){name}(?![\w-])", message.source_prose)
        ):
            letter = next(each for each in word if not each.isascii())
            yield finding("letters/wrong", actual=f"{letter} ({word})", expected="Latin")
            return


# invisible characters within words that these languages write
_JOINED = words_of("ar as bn bo ckb dv dz fa gu hi km kn ks ku lo ml mn mr my ne or pa ps ru-x sa sd si ta te th ug ur")
_JOINER = re.compile(r"(?:(?<=[^\W_])|(?<=[^\W_]-))([\u200b\u200c\u200d])(?=[ -]?[^\W_])")


@needs("\u200b\u200c\u200d")
def joiners(message: Message) -> Iterator[Finding]:
    """Find a character that nobody sees within a word of a language that has no use for it."""
    text = message.text
    if text.isascii() or message.language.code in _JOINED:
        return
    match = _JOINER.search(text)
    if match and match[1] not in message.source:
        yield finding("invisible/character", actual=f"U+{ord(match[1]):04X} ({word_at(text, match[1])})")
