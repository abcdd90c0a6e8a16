"""Signs before and behind numbers: one that a number has lost, or another in its place.

A number is looked at by its value, as often as it stands: 1% and 50% have two percent signs.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.cldr import percent_of
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_VALUE = r"\d+(?:[.,]\d+)*"
_DIGIT = re.compile(r"\d")
_PERCENT = re.compile(rf"({_VALUE})[ \u00a0\u202f]?[%٪％﹪]|(?<![\w%])%[ \u00a0]?({_VALUE})")
_ANY = re.compile(rf"(?<![A-Za-z\d.,])({_VALUE})(?![\d%٪％﹪]|[.,]\d| ?[%％]|\w*\()")
# what says in words that a number is a percentage; the last of a row has the sign of all
_PER_CENT = (
    r"(?:pro[cz]\w|pour ?cent|por ?c[ei]|per ?cent|процент|відсот|відс\.|száz|τοις εκ|yüzde|per[sz]en|prósent|protsent"
    r"|퍼센트|프로|パーセント|割|分|百分|分之|درصد|ร้อยละ|เปอร์|odstot|postot|na sto|на сто|проц|prosen)"
)
_PER_CENT_BEHIND = re.compile(rf"[ \u00a0-]?(?:de |of )?{_PER_CENT}", re.IGNORECASE)
_PER_CENT_BEFORE = re.compile(rf"{_PER_CENT}\w{{0,6}}[ \u00a0]?$|[%٪] ?\(?$", re.IGNORECASE)
_HAS_SIGN_BEHIND = re.compile(rf"[^\d.;:!?()]{{0,16}}(?:{_VALUE}\s?(?:[,、]|\w{{1,4}})\s?){{0,3}}{_VALUE}\s?[%٪％﹪]")


@needs("0")
def compare(message: Message) -> Iterator[Finding]:
    """Find numbers whose signs are lost or others."""
    source, text = message.source_prose, message.prose
    if not _DIGIT.search(source) or source == text or not _DIGIT.search(text):
        return
    source, text = plain(source), plain(text)
    if not message.language.months:
        yield from _percents(source, text, message.language.code)
        yield from _minus(source, text)
    # an operator is a relation as well, and told once
    yield from list(_relations(source, text)) or _operators(source, text)
    yield from _plus(source, text)
    yield from _opposite(source, text)
    yield from _coordinates(source, text, message.language.code)


def _percents(source: str, text: str, code: str) -> Iterator[Finding]:
    theirs = _percentages(source) if "%" in source else None
    if not theirs:
        return
    ours = _percentages(text)
    missing = theirs - ours
    if not missing:
        return
    said = Counter(_value(match[1]) for match in _ANY.finditer(source))
    bare = Counter(_value(match[1]) for match in _ANY.finditer(text) if not _is_percentage(match, text, code))
    for value in missing:
        if bare[value] > said[value]:
            yield finding("percent/lost", expected=f"{value}%")


def _is_percentage(match: re.Match[str], text: str, code: str) -> bool:
    """Whether a number without a sign is a percentage by a word, or by the sign of the next number."""
    return (
        _HAS_SIGN_BEHIND.match(text, match.end()) is not None
        or _PER_CENT_BEHIND.match(text, match.end()) is not None
        or text[match.end() :].lstrip(" \u00a0\u202f").startswith(percent_of(code))
        or _PER_CENT_BEFORE.search(text[max(0, match.start() - 14) : match.start()]) is not None
    )


def _percentages(text: str) -> Counter[str]:
    return Counter(_value(match[1] or match[2]) for match in _PERCENT.finditer(text))


def _value(number: str) -> str:
    return number.replace(",", ".")


_MINUS = "[-−–﹣－‐‑]"
_NEGATIVE = re.compile(rf"(?:(?<=^)|(?<=[\s(\[,;:=/<>≤≥\"'“„«]))(?<!\d )(?<!\d)[-−]({_VALUE})(?![\w-]|[.,]\d)")
_SIGNED = re.compile(rf"{_MINUS}[ \u00a0]?({_VALUE})")
_WITHOUT = re.compile(rf"(?<![\w.,+−–-])(?<!{_MINUS} )({_VALUE})(?![\w-]|[.,]\d)")
_MINUS_WORDS = re.compile(
    r"min[uo]s|moins|menos|meno|minús|miinus|míinus|mínus|минус|мінус|负|負|零下|마이너스|영하|マイナス|eksi|negat|нега|від.ємн|отриц|ลบ|منفی",
    re.IGNORECASE,
)


def _minus(source: str, text: str) -> Iterator[Finding]:
    theirs = Counter(_value(number) for number in _NEGATIVE.findall(source)) if "-" in source or "−" in source else None
    if not theirs or _MINUS_WORDS.search(text):
        return
    ours = Counter(_value(number) for number in _SIGNED.findall(text))
    bare, said = (Counter(_value(number) for number in _WITHOUT.findall(each)) for each in (text, source))
    for value, count in theirs.items():
        # 48.4,-4.5
        is_listed = "." in value and re.search(rf"\d,{re.escape(value)}(?!\d)", text) and f",{value}" not in source
        if ours[value] < count and (is_listed or bare[value] > said[value]):
            yield finding("sign/changed", expected=f"-{value}", actual=value)


_RELATION = re.compile(r"(?<![-=<>~])(<=|>=|=<|=>|&lt;=?|&gt;=?|≤|≥|≦|≧|⩽|⩾|[<>＜＞])[ \u00a0]?(\d+(?:[.,]\d+)*)(?!\d)")
_SAME_RELATION: dict[str, str] = {
    "&lt;": "<", "&gt;": ">", "&lt;=": "≤", "&gt;=": "≥", "<=": "≤", "=<": "≤", ">=": "≥", "=>": "≥",
    "≦": "≤", "≧": "≥", "⩽": "≤", "⩾": "≥", "＜": "<", "＞": ">",
}  # fmt: skip


def _relations(source: str, text: str) -> Iterator[Finding]:
    theirs = _related(source) if _COMPARES.search(source) else {}
    ours = _related(text) if theirs else {}
    for value, signs in theirs.items():
        here = ours.get(value, {})
        for sign in here.keys() - signs.keys() if here and len(here) >= len(signs) else ():
            lost = next((each for each in signs if each not in here), None)
            if lost is not None:
                yield finding("sign/changed", expected=f"{signs[lost]} {value}", actual=f"{here[sign]} {value}")


_BOUNDS = {"<=": "≤", "≦": "≤", "⩽": "≤", ">=": "≥", "≧": "≥", "⩾": "≥", "≤": "≤", "≥": "≥"}
_BOUND = re.compile(r"(?<![-=<>~!])(?:[<>]=(?![=>])|[≤≥≦≧⩽⩾])")


@needs("<>≤≥≦≧⩽⩾")
def bounds(message: Message) -> Iterator[Finding]:
    """Find a bound between words or names that is turned round, where as many bounds stand in both texts."""
    if message.is_untouched or not (theirs := _BOUND.findall(message.source_prose)):
        return
    ours = _BOUND.findall(message.prose)
    signs, own = (Counter(map(_BOUNDS.__getitem__, each)) for each in (theirs, ours))
    # what is turned round as a whole has all its signs turned
    if len(theirs) == len(ours) > 1 and signs != own and len(own) > 1:
        lost = next(iter(signs - own))
        yield finding("sign/changed", expected=lost, actual=next(iter(own - signs)))


_COMPARES = re.compile("[<>≤≥≦≧⩽⩾]|&[lg]t;")


def _related(text: str) -> dict[str, dict[str, str]]:
    related: dict[str, dict[str, str]] = {}
    for sign, number in _RELATION.findall(text):
        related.setdefault(_value(number), {})[_SAME_RELATION.get(str(sign), str(sign))] = sign
    return related


_PLUS = re.compile(
    r"(?<![\w.,+*/-])(\d+(?:[.,]\d+)* ?[A-Za-z%]{0,2})\+(?![\w+=(])|(?<![\w)\]+*/])\+(\d+(?:[.,]\d+)*)(?![\w.-])"
)
# where nothing but a bracket or a mark is beside it, no word says what the sign said
_ALONE = r"(?:^|[(\[（【{{\"“„«]){}(?=$|[)\]）】}}\"”“»]|[.,;。，、](?:\s|$))"


def _plus(source: str, text: str) -> Iterator[Finding]:
    if "+" not in source:
        return
    for behind, before in dict.fromkeys(_PLUS.findall(source)):
        value = behind or before
        sign = f"{behind}+" if behind else f"+{before}"
        if sign in text or sign.replace(" ", "") in text.replace(" ", "").replace("＋", "+"):
            continue
        alone = re.compile(_ALONE.format(re.escape(value).replace(r"\ ", " ?")))
        if alone.search(text) and not alone.search(source):
            yield finding("sign/changed", expected=sign, actual=value)


# 3B+ is the name of a model, and 5V+ may be five volts or more
_MODEL = re.compile(r"(?<![\w.,+*/-])(\d{1,4}[B-JLN-SUX-Z])\+(?![\w+=(])")
_SIGNED_VALUE = re.compile(rf"(?<![A-Za-z\d)\]%.,:/+−–-])([-−+])({_VALUE})(?![\w]|[.,]\d)")


def _opposite(source: str, text: str) -> Iterator[Finding]:
    """Find a value with the other sign where both stand in the source, or both signs exchanged; a model without its plus."""
    for model in dict.fromkeys(_MODEL.findall(source)) if "+" in source else ():
        bare = re.compile(rf"(?<![\w.,-]){model}(?! ?[\w+＋])|(?<![\w.,-]){model}(?= \w)")
        if f"{model}+" not in text and len(bare.findall(text)) > len(bare.findall(source.replace(f"{model}+", ""))):
            yield finding("sign/changed", expected=f"{model}+", actual=model)
    theirs = _signs_of(source) if "+" in source else {}
    ours = _signs_of(text) if theirs else {}
    for value, signs in theirs.items():
        here = ours.get(value, "")
        if sorted(signs) == ["+", "-"] and len(here) == 2 and here != signs:
            yield finding("sign/changed", expected=f"{signs[0]}{value}", actual=f"{here[0]}{value}")


def _signs_of(text: str) -> dict[str, str]:
    """Return the signs of each value in their order."""
    signs: dict[str, str] = {}
    for sign, value in _SIGNED_VALUE.findall(text):
        signs[_value(value)] = signs.get(_value(value), "") + sign.replace("−", "-")
    return signs


_FORMULA = re.compile(
    r"(?<![\w.,])(?=(\d+(?:[.,]\d+)*|[A-Za-z](?=[ \d])\d?) ([-+−–×*x·÷=:/]|<=?|>=?) (\d+(?:[.,]\d+)*)(?![\w]|[.,]\d))"
)
_SAME_OPERATOR: dict[str, str] = {"−": "-", "–": "-", "*": "×", "x": "×", "·": "×", ":": "÷", "/": "÷"}


def _operators(source: str, text: str) -> Iterator[Finding]:
    """Find another sign between two numbers: 60 - 10 for 60 + 10."""
    theirs = _operations(source)
    ours = _operations(text) if theirs else {}
    for numbers, signs in theirs.items():
        here = ours.get(numbers, {})
        if here and signs.keys().isdisjoint(here):
            written, actual = next(iter(signs.values())), next(iter(here.values()))
            yield finding("sign/changed", expected=written, actual=actual)


def _operations(text: str) -> dict[tuple[str, str], dict[str, str]]:
    found: dict[tuple[str, str], dict[str, str]] = {}
    for one, sign, other in _FORMULA.findall(text):
        found.setdefault((_value(one), _value(other)), {})[_SAME_OPERATOR.get(str(sign), str(sign))] = (
            f"{one} {sign} {other}"
        )
    return found


_DEGREES = re.compile(rf"({_VALUE})\s?[°º˚](?!C)")
_IN_WORDS = re.compile(
    r"gra[du]|degr|deg\b|stup|stop|fok|aste|градус|度|도|องศา|độ|درج|[°º˚]\s?[CF]|βαθμ|derec|मोट|डिग्री|laips|grād|kraad",
    re.IGNORECASE,
)
# behind a hyphen there may be an ending: 150-kal
_NO_DEGREES = re.compile(rf"(?<![\w.,+−–-])(?<!{_MINUS} )({_VALUE})(?!\w|-\d|[.,]\d|\s?[°º˚])")
_POINT = re.compile(rf"({_VALUE})\s?(?:[°º˚′″'\"”’]){{1,2}}\s?([NSEWOÖØLVСЮВЗ北南東东西])(?!\w)")
_POINTS = {
    "N": "NСΒ北", "S": "SЮ南", "E": "EOÖØLВ東东", "W": "WOVЗ西",
}  # fmt: skip
# where the north is no N, or the south no S
_OTHER_POINTS = (
    "cs",
    "sk",
    "sl",
    "hr",
    "bs",
    "sr",
    "pl",
    "lt",
    "lv",
    "et",
    "fi",
    "hu",
    "tr",
    "ro",
    "az",
    "sq",
    "id",
    "ms",
    "eu",
)


def _coordinates(source: str, text: str, code: str) -> Iterator[Finding]:
    if not any(each in source for each in "°º˚"):
        return
    points = dict(_POINT.findall(text))
    for value, point in _POINT.findall(source):
        here = points.get(value, point)
        is_known = point in _POINTS and (code not in _OTHER_POINTS or here in "NE" or here == "W")
        if is_known and here not in _POINTS[point] and source.count(value) == 1:
            yield finding("sign/changed", expected=f"{value} {point}", actual=f"{value} {here}")
    degrees = _DEGREES.findall(source)
    if not degrees or _IN_WORDS.search(text):
        return
    ours = Counter(_value(number) for number in _DEGREES.findall(text))
    bare, said = (Counter(_value(number) for number in _NO_DEGREES.findall(each)) for each in (text, source))
    for value, count in Counter(map(_value, degrees)).items():
        if ours[value] < count and bare[value] > said[value]:
            yield finding("unit/lost", expected=f"{value}°")
