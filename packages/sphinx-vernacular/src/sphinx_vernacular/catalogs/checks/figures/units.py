"""Units that are the same signs in every language: one that a number has lost, and bytes in a language's own letters."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_BYTES = re.compile(r"(?<![\w.,])(\d{1,9}(?:[.,]\d{1,3})?)[ \u00a0\u202f]?([kKMGTкКМГТ])(i?[Bb]|o|[Бб])(?!\w)")
_POWERS = {letter: power for power, letters in enumerate(("kKкК", "MМ", "GГ", "TТ"), 1) for letter in letters}


@needs("0")
def compare(message: Message) -> Iterator[Finding]:
    """Find units that are others, and numbers without theirs."""
    if _DIGIT.search(message.source_prose):
        yield from _of_bytes(message)
        yield from _changed(message)
        yield from _lost(message)


_DIGIT = re.compile(r"\d")


def _of_bytes(message: Message) -> Iterator[Finding]:
    """Find another multiple of a byte where a language has letters of its own for it: Mo, ГБ."""
    theirs = _amounts(message.source_prose) if _BYTES.search(message.source_prose) else {}
    ours = _amounts(message.prose) if theirs else {}
    for number, said in theirs.items():
        here = ours.get(number, {})
        if (
            here
            and said.keys().isdisjoint(here)
            and not any(each.isascii() and each[-1] == "B" for each in here.values())
        ):
            expected, actual = next(iter(said.values())), next(iter(here.values()))
            yield finding("unit/changed", expected=f"{number} {expected}", actual=f"{number} {actual}")


def _amounts(text: str) -> dict[str, dict[int, str]]:
    amounts: dict[str, dict[int, str]] = {}
    for number, letter, end in _BYTES.findall(text):
        amounts.setdefault(number.replace(",", "."), {}).setdefault(_POWERS[letter], letter + end)
    return amounts


# signs that stand at a number and are no words
_SIGN = (
    r"[mk]?V|mA|A|[kM]?W|[kMGT]?Hz|[kM]?Ω|Nm|[kM]Pa|dBm?|°[CF]|px|dpi|ppi|fps|rpm|[mµun]s|[cmk]m|[km]g|m[lL]"
    r"|[kKMGT]i?B|[kMG]bps|[kMG]bit"
)
_MEASURE = re.compile(rf"(?<![\w.,/])(?<!\D-)(\d{{1,9}}(?:[.,]\d{{1,6}})?) ?({_SIGN})(?![\w/]|\.\w)")
# … one that might be a word or a decade too is looked at beside another sign alone
_ANY_MEASURE = re.compile(_MEASURE.pattern.replace("|[kKMGT]i?B", "|[smg]|[kKMGT]i?B"))
_NUMBER = re.compile(
    r"(?<![A-Za-z\d.,/])(\d{1,9}(?:[.,]\d{1,6})?)(?:(?![\d\w]|[.,]\d)|(?=([\u3040-\u30ff\u4e00-\u9fff])))"
)
# nothing but a mark behind a number, and no further number, which may have the unit of both
_BARE = re.compile(r"\s*(?:[.,;:!?)\]。，、；：！？）](?!\s*\d)|$)")
# a character that begins no name of a unit, or a small word
_BEFORE_WORD = re.compile(
    r"\s?[\u4e00-\u9fff](?<![年月日个個条條次倍度号號点點位元分台张張行列级級层層页頁项項美字人天小周週块塊核帧幀秒毫微米厘公千万萬亿億百十瓦伏安欧歐赫兆吉太字像英克升牛帕摄攝华華転回本件])"
    r"|\s?[のでとをはがにへ]"
    r"|\s(?:et|ou|und|oder|y|o|e|and|or|de|für|pour|para|por|auf|mit|en|och|og|dan|и|или|для|на|в|с)(?![\w.])"
)
# names of units in any language, as far as they begin
_NAMES = re.compile(
    r"volt|amp|watt|hertz|herz|ohm|pascal|decib|pixel|[cs]econd|segund|sek|sec|seg|metr|mètr|meter|gram|lit[er]|byte|octet|bit"
    r"|вольт|ампер|ватт|герц|ом|паскал|пиксел|секунд|сек|метр|грамм|литр|байт|бит|(?<![^\W\d_])[МмКкГТ]?[Ббгсв](?!\w)"
    r"|[伏安瓦赫欧歐帕秒米克升兆吉]|字[节節]|位元|像素|比特|毫|微|度|秒|ボルト|アンペア|ワット|ヘルツ|バイト|ビット|ピクセル|画素|メートル|グラム"
    r"|(?<![^\W\d_])[kKmMGTcdµ]i?[BboVAWmsgl](?!\w)",
    re.IGNORECASE,
)
_MOST = 20


def _changed(message: Message) -> Iterator[Finding]:
    """Find another sign in the place of a number's unit: 12 A for 12 V."""
    theirs = _signs(message.source_prose)
    ours = _signs(message.prose) if theirs else {}
    for number, said in theirs.items():
        here = ours.get(number, {})
        added = [sign for sign in here if sign not in said]
        # of one that stands several times, each may be changed alone
        lost = [sign for sign in said if len(here.get(sign, ())) < len(said[sign])]
        if added and lost and (said.keys().isdisjoint(here) or _count(said) == _count(here)):
            yield finding(
                "unit/changed", expected=f"{number} {said[lost[0]][0]}", actual=f"{number} {here[added[0]][0]}"
            )


def _count(signs: dict[str, list[str]]) -> int:
    return sum(map(len, signs.values()))


def _signs(text: str) -> dict[str, dict[str, list[str]]]:
    """Return the signs that stand behind each number, by what few tell from others: GB and GiB, kB and KB."""
    signs: dict[str, dict[str, list[str]]] = {}
    for number, sign in _ANY_MEASURE.findall(text):
        alike = sign.replace("i", "").replace("k", "K")
        signs.setdefault(number.replace(",", "."), {}).setdefault(alike, []).append(sign)
    return signs


def _lost(message: Message) -> Iterator[Finding]:
    """Find a number that stands without its unit."""
    measures = _MEASURE.findall(message.source_prose)
    if not measures or len(measures) > _MOST:
        return
    source = Counter(each.replace(",", ".") for each in re.findall(r"(?<![\d.,])\d+(?:[.,]\d+)?", message.source_prose))
    counted = Counter(number.replace(",", ".") for number, _ in measures)
    bare: dict[str, list[bool]] = {}
    text = message.prose
    # before a word, where no sign of the source's and no name of one stands anywhere
    may_be_within = not any(sign in text for _, sign in measures) and not _NAMES.search(text)
    for match in _NUMBER.finditer(text):
        is_bare = _BARE.match(text, match.end()) or (may_be_within and _BEFORE_WORD.match(text, match.end()))
        if is_bare or not match[2]:
            bare.setdefault(match[1].replace(",", "."), []).append(bool(is_bare))
    for number, sign in dict.fromkeys(measures):
        value = number.replace(",", ".")
        here = bare.get(value, [])
        if (
            here
            and all(here)
            and counted[value] == source[value]
            and (may_be_within or not re.search(rf"{re.escape(number)}\s?[^\W\d]", text))
        ):
            yield finding("unit/lost", expected=f"{number} {sign}")
