"""What a translation states in another form than its source: both texts with the same form of it.

A decade may be the seventies of a century, a version a date, a thousand and a million a word.
"""

from __future__ import annotations

import re
from decimal import Decimal

from sphinx_vernacular.catalogs.matching import roman
from sphinx_vernacular.catalogs.numbers import plain
from sphinx_vernacular.catalogs.text import MARK

_HYPHENATED = re.compile(r"(?<![\w.-])\d{1,3}(?:-\d{1,3})+(?![\w-])")


def with_points(text: str, source: str) -> str:
    """Return a text with points in the numbers of sections that it writes with hyphens."""
    # Arabic writes the number of a section with hyphens: 1-3-1 for 1.3.1
    for number in dict.fromkeys(_HYPHENATED.findall(text)):
        points = plain(number).replace("-", ".")
        more = text.count(number) - source.count(number)
        if more > 0 and points in source:
            text = text.replace(number, points, more)
    for number in dict.fromkeys(_OF_A_FIGURE.findall(source)):  # and German writes the number of a figure with a point
        if number not in text:
            text = re.sub(rf"(?<![\d.]){number.replace('-', '[.]')}(?!\d|\.\d)", number, text)
    return text


_OF_A_FIGURE = re.compile(
    r"\b(?:Chapter|Equation|Example|Fig\.|Figure|Listing|Section|Table) (\d{1,3}(?:-\d{1,3})+)(?![\w-])"
)
_ENUMERATED = re.compile(r"(?:(?<=[(（])|(?<![\w(（.]))(?:(\d{1,2})|([ivx]{1,5}(?![\w]))|([^\W\d_]))(?=[)）])|([①-⑳])")


def with_enumerators(text: str, source: str) -> str:
    """Return a text whose members are counted as those of its source: (i) and (ii) for (1) and (2), or (a) and (b)."""
    theirs, ours = ([match[0] for match in _ENUMERATED.finditer(each)] for each in (source, text))
    if theirs == ours or len(theirs) != len(ours) or len(theirs) < 2:
        return text
    # letters of other alphabets have an order that is not looked at
    if not all(_are_counted(each) or not "".join(each).isascii() for each in (theirs, ours)):
        return text
    following = iter(theirs)
    return _ENUMERATED.sub(lambda _: next(following), text)


def _are_counted(members: list[str]) -> bool:
    values = [int(plain(each)) if each.isdecimal() else roman(each) for each in members]
    return values == list(range(1, len(members) + 1)) or members == list("abcdefghij"[: len(members)])


_DECADE = re.compile(r"(?<!\d)(1\d|20)(\d0)['’]?s\b")


def with_decades(text: str, source: str) -> str:
    """Return a text with the decades of its source in digits."""
    # a language may write the 1970s as the seventies of the 20th century
    for match in _DECADE.finditer(source):
        if match[0][:4] in text:
            continue
        short = re.search(rf"(?<!\d){match[2]}(?!\d)(\D{{0,20}})(?:(\d\d)(?!\d))?", text)
        if short and short[2] in (None, str(int(match[1]) + 1)):
            text = f"{text[: short.start()]}{match[1]}{match[2]}{short[1]}{text[short.end() :]}"
    return text


_CENTURY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?=[ -]centur)")
_ROMAN = re.compile(r"(?<![\w.-])[IVX]{1,6}(?=(?:e|er|ème|ᵉ|º)?(?![\w-]))")


def with_centuries(text: str, source: str) -> str:
    """Return a text with the centuries of its source in digits: XXI for 21st."""
    for match in _CENTURY.finditer(source) if "centur" in source else ():
        if not re.search(rf"(?<!\d){match[1]}(?!\d)", text):
            same = next((each[0] for each in _ROMAN.finditer(text) if str(roman(each[0])) == match[1]), None)
            text = re.sub(rf"(?<![\w.-]){same}(?=(?:e|er|ème|ᵉ|º)?(?![\w-]))", match[1], text) if same else text
    return text


_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,]?\d)")
_WITH_COMMAS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]?\d)")


def without_spaces(text: str, source: str) -> str:
    """Return a text without the spaces in numbers of as many digits as one of the source's: 18 921 005."""
    if not (found := _SPACED.search(plain(text))) or found[0] in source:
        return text
    lengths = {len(number) for number in _WITH_COMMAS.findall(source)}
    return _SPACED.sub(lambda match: match[0].replace(" ", "") if len(match[0]) in lengths else match[0], plain(text))


_CHARACTER = re.compile(r"&#\d{1,7};?")


def without_characters(text: str) -> str:
    """Return a text without the numbers of characters in HTML, such as &#9731."""
    return _CHARACTER.sub(MARK, text) if "&#" in text else text


_RELEASE = re.compile(r"(?<![\d.,])[12]\d\.(?:0[1-9]|1[0-2])(?![\d%]|[.,]\d)")


def without_dates(text: str, source: str) -> tuple[list[str], str, str]:
    """Return the versions that a translation took for dates, as 22.09 for September 2022, and both texts without."""
    versions = []
    for version in dict.fromkeys(_RELEASE.findall(source)):
        year, month = version.split(".")
        rest, others = text, source.replace(version, "")
        parts = [re.compile(rf"(?<!\d)0?{part}(?!\d)") for part in (f"20{year}", month.lstrip("0"), year)]
        more = [part for part in parts if len(part.findall(text)) > len(part.findall(others))]
        if version not in text and more[:2] == parts[:2]:
            for part in more:
                rest = part.sub("", rest, count=1)
            versions.append(version)
            text, source = rest, others
    return versions, text, source


_WITH_POINTS = re.compile(r"([12]\d{3})\.(?<![\d.]\d{4}\.)(0[1-9]|1[0-2])\.(0[1-9]|[12]\d|3[01])(?!\.?\d)")


def with_hyphens(text: str, other: str) -> str:
    """Return a text with the dates that are like versions as 2026-01-05, where the other has them in another form."""
    if "." not in text:
        return text
    return _WITH_POINTS.sub(lambda match: match[0] if match[0] in other else "-".join(match.groups()), text)


# ISO 11929-3
_STANDARD = re.compile(r"(\b(?:DIN|EN|IEC|IEEE|ISO)[ /-]?(\d{3,6}))-\d{1,2}(?!\d)")


def without_parts(text: str, source: str) -> str:
    """Return a text without the parts of standards that the source names as a whole."""
    if "-" not in text:
        return text
    return _STANDARD.sub(lambda match: match[0] if f"{match[2]}-" in source else match[1], text)


_AMOUNT = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,9}(?:[.,]\d{1,3})?)[ \u00a0\u202f]?([kKMGTmgtКМГТ])(?:(?<![mgt])i?[Bo]|b|Б)(?!\w)"
)
_POWERS = {letter: power for power, letters in enumerate(("KК", "MМ", "GГ", "TТ"), 1) for letter in letters}


def with_amounts(text: str, source: str) -> str:
    """Return a text with the bytes of its source where it has as many in another unit."""
    # 512 MB are 0.5 GB
    for match in _AMOUNT.finditer(source):
        for other in _AMOUNT.finditer(text) if match[0] not in text else ():
            if other[2].upper() != match[2].upper() and _bytes_of(match, ",", "") & _bytes_of(other, ",", "."):
                text = text.replace(other[0], match[0], 1)
                break
    return text


def _bytes_of(match: re.Match[str], mark: str, instead: str) -> set[Decimal]:
    number, power = Decimal(match[1].replace(mark, instead)), _POWERS[match[2].upper()]
    return {number * 1000**power, number * 1024**power}


# digits with whatever groups them or parts their decimals
NUMBER = re.compile(
    # a lakh is 1,00,000
    r"\d(?:(?<!\d[.,]\d)(?<![\dA-Za-z].)(?:\d?(?:,\d\d)+,\d{3}(?![.,]?\d)|\d{0,2}(?:[ .,'’]\d{3})+(?:\.\d+|(?![.,]?\d)))"
    r"|\d*(?:\.\d+){2,}|\d*(?:[.,]\d+)?)"
)
_NO_FRACTION = re.compile(r"[.,]0{1,2}(?!\.?\d)")


def digits_of(text: str) -> str:
    """Return the digits of a number, without a fraction that is nought."""
    if re.fullmatch(r"0\d", text):
        return text[1]  # the day of a date
    return re.sub(r"\D", "", _NO_FRACTION.sub("", text))


# Chinese, Japanese and Korean count in ten thousands: 55 million is 5500万
MYRIADS = re.compile("\\d ?[万萬만亿億억兆조]")
_THOUSANDS = ("thousand k K", "million M", "billion B", "trillion T")
_FACTORS = {
    **{name: 10 ** (3 * power) for power, names in enumerate(_THOUSANDS, 1) for name in names.split()},
    **{character: 10 ** (4 * power) for power, row in enumerate(("万萬만", "亿億억", "兆조"), 1) for character in row},
}
SCALED = re.compile(
    rf"(?<![\d.,])(\d{{1,3}}(?:,\d{{3}}){{1,3}}(?:\.\d{{1,6}})?|\d{{1,9}}(?:\.\d{{1,6}})?)[ -]?({'|'.join(_FACTORS)})(?![A-Za-z])"
)


def written_out(match: re.Match[str]) -> str:
    """Return a number with the noughts of the word behind it."""
    value = Decimal(match[1].replace(",", "")) * _FACTORS[match[2]]
    return f"{value:f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


# what languages of Europe call a thousand, a million and so on: 21 million are 21,000,000
_SCALES = {
    9: r"mil mill(?:ones|ións)|mil milhões|mil milions|billion|[mM]illiard(?:s|en?)?|Mrd\.?|bilh(?:ão|ões)|mil[iy]ard\w*"
    r"|miljard\w*|миллиард\w*|мільярд\w*|млрд\.?|mld\.?",
    6: r"[mM]illion(?:s|en)?|Mio\.?|mill[oó]n(?:es)?|milh(?:ão|ões)|milion\w*|milijon\w*|miljo\w*|millió|milyon|миллион\w*"
    r"|мільйон\w*|млн\.?|mln\.?|εκατομμύρι\w*",
    3: r"thousand|mille|mila|mil|mii|[tT]ausend|duizend|tysi[ęą]c\w*|tys\.?|tisíc\w*|tusen|tuhat\w*|ezer|bin|тысяч\w*|тыс\.?|тисяч\w*",
}
_WITH_SCALE = re.compile(
    r"(?<![\d.,])(\d{1,9}(?:[.,]\d{1,6})?)[ -]?(?:"
    + "|".join(f"(?P<s{power}>{names})" for power, names in _SCALES.items())
    + r")(?!\w)"
)


_RANGE_OF = re.compile(r"(?<![\d.,])(\d{1,3})([-–]| to )(?=\d{1,3} (thousand|million|billion)\b)")


def with_scales(text: str, other: str) -> str:
    """Return a text with its millions in digits where the other has the same number so."""
    text = _RANGE_OF.sub(r"\1 \3\2", text)  # 2-3 thousand
    matches = list(_WITH_SCALE.finditer(text))
    if not matches:
        return text
    written = {digits_of(number) for number in NUMBER.findall(other)}

    def in_digits(match: re.Match[str]) -> str:
        power = next(power for power in _SCALES if match[f"s{power}"])
        value = f"{Decimal(match[1].replace(',', '.')) * 10**power:f}"
        return value if digits_of(value) in written else match[0]

    return _WITH_SCALE.sub(in_digits, text)


_IMPERIAL = re.compile(
    r"\d ?(?:[”″\"]|(?:in|inch(?:es)?|feet|foot|ft|yards?|miles?|mph|pounds?|lbs?|ounces?|oz|gallons?|°F)(?!\w))"
)
_METRIC = re.compile(
    r"\d(?: de)? ?(?:[cmk]?m|k?g|l|km/h|°C|[смк]?м|к?г|(?:centi|milli|kilo|санти|милли|кило)\w*|m[eè]tr\w*)(?!\w)"
)


def is_converted(source: str, text: str) -> bool:
    """Whether inches and pounds of a source are centimetres and kilograms in its translation."""
    return bool(_IMPERIAL.search(source)) and len(_METRIC.findall(text)) > len(_METRIC.findall(source))
