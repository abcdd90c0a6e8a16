"""Numbers, dates, units, percentages and signs that a translation states otherwise than its source.

A number in words may stand for one in digits, an Arabic dual for a two, and a year may be said once for two dates.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import numbers, numerals
from sphinx_vernacular.catalogs.cldr import names_of
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import Pairs, in_words, matched, roman, says
from sphinx_vernacular.catalogs.numbers import Number, Stated, write
from sphinx_vernacular.catalogs.text import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language
    from sphinx_vernacular.catalogs.message import Message

_SMALL_ROMAN = re.compile(r"\(([ivx]{1,5})\)|^([ivx]{1,5})[.)]\s", re.IGNORECASE)
# a day of the week whose name is a number in Vietnamese
_SHORT_DAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat)\b|^[MTWFS]$")
_HALF_DAY = re.compile(r"(?<!\w)(\d{1,2})(?:[:.]\d\d)?\s?([AaPp])\.?[Mm](?!\w)")
_HYPHENATED = re.compile(r"(?<![\w.-])\d{1,3}(?:-\d{1,3})+(?![\w-])")


def compare(message: Message) -> Iterator[Finding]:
    """Find numbers, dates, units, percentages and signs that differ from the source."""
    language, source_language, prose = message.language, message.context.source_language, message.source_prose
    if not (language.months or _DIGIT.search(prose) or _DIGIT.search(message.prose)):
        dates = source_language.calendar(prose, prose)
        if not dates.months and not dates.weekdays:
            return
    text = _with_amounts(_with_decades(_with_points(message.prose, prose), prose), prose)
    text, prose = _without_parts(_with_hyphens(text, prose), prose), _with_hyphens(prose, text)
    versions, text, prose = _without_dates(text, prose)
    yield from (finding("number/version", expected=version) for version in versions)
    source = numbers.read(_HALF_DAY.sub(lambda match: _in_24_hours(match, message.prose), prose), source_language)
    for other in message.others:
        also = numbers.read(message.parse(other).prose, source_language)
        source.in_words |= also.in_words | {number.whole for number in also.numbers if number.whole is not None}
        source.possible_months |= also.months | also.possible_months
    if message.is_plural_form:
        source.spelt_out = []
    source.in_words |= {roman(match[1] or match[2]) for match in _SMALL_ROMAN.finditer(source.text)}
    if not language.months:
        yield from _digits_alone(source, text, _other_code(message), language.code)
        yield from _by_name(source, text, message)
        return
    translation = numbers.read(text, language)
    yield from _dates(source, translation, language)
    yield from _half_days(source, translation, language)
    yield from _values(source, translation, message)
    yield from _percents(source, translation, message)
    yield from _units_of_marks(source, translation, message)


def _with_points(text: str, source: str) -> str:
    # Arabic writes the number of a section with hyphens: 1-3-1 for 1.3.1
    for number in dict.fromkeys(_HYPHENATED.findall(text)):
        points = number.replace("-", ".")
        more = text.count(number) - source.count(number)
        if more > 0 and points in source:
            text = text.replace(number, points, more)
    return text


_DECADE = re.compile(r"(?<!\d)(1\d|20)(\d0)['’]?s\b")


def _with_decades(text: str, source: str) -> str:
    # a language may write the 1970s as the seventies of the 20th century
    for match in _DECADE.finditer(source):
        if match[0][:4] in text:
            continue
        short = re.search(rf"(?<!\d){match[2]}(?!\d)(\D{{0,20}})(?:(\d\d)(?!\d))?", text)
        if short and short[2] in (None, str(int(match[1]) + 1)):
            text = f"{text[: short.start()]}{match[1]}{match[2]}{short[1]}{text[short.end() :]}"
    return text


_RELEASE = re.compile(r"(?<![\d.,])[12]\d\.(?:0[1-9]|1[0-2])(?![\d%]|[.,]\d)")


def _without_dates(text: str, source: str) -> tuple[list[str], str, str]:
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


def _with_hyphens(text: str, other: str) -> str:
    """Return a text with the dates that are like versions as 2026-01-05, where the other has them in another form."""
    if "." not in text:
        return text
    return _WITH_POINTS.sub(lambda match: match[0] if match[0] in other else "-".join(match.groups()), text)


# ISO 11929-3
_STANDARD = re.compile(r"(\b(?:DIN|EN|IEC|IEEE|ISO)[ /-]?(\d{3,6}))-\d{1,2}(?!\d)")


def _without_parts(text: str, source: str) -> str:
    """Return a text without the parts of standards that the source names as a whole."""
    if "-" not in text:
        return text
    return _STANDARD.sub(lambda match: match[0] if f"{match[2]}-" in source else match[1], text)


_AMOUNT = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,9}(?:[.,]\d{1,3})?)[ \u00a0\u202f]?([kKMGTmgtКМГТ])(?:(?<![mgt])i?[Bo]|b|Б)(?!\w)"
)
_POWERS = {letter: power for power, letters in enumerate(("KК", "MМ", "GГ", "TТ"), 1) for letter in letters}


def _with_amounts(text: str, source: str) -> str:
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
_NUMBER = re.compile(
    r"(?<!\d[.,])(?<![\dA-Za-z])\d{1,3}(?:[ .,'’]\d{3})+(?:\.\d+|(?![.,]?\d))|\d+(?:\.\d+){2,}|\d+(?:[.,]\d+)?"
)
_DAY = re.compile(r"(?<!\d)([12]\d{3})(-?)([01]\d)\2([0-3]\d)(?!\d)")
_DATE = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)")
_DIGIT = re.compile(r"\d")
# up to here a language that nobody has described may say a number in a word
_SPELT = 12
# a number of more digits is said in no word
_LONGEST = 4
_NO_FRACTION = re.compile(r"[.,]0{1,2}(?!\.?\d)")


def _digits(text: str) -> str:
    if re.fullmatch(r"0\d", text):
        return text[1]  # the day of a date
    return re.sub(r"\D", "", _NO_FRACTION.sub("", text))


def _as_said(match: re.Match[str], source: Stated) -> str:
    """Return a date without its month where the source names that: 15.01.2017 is January 15, 2017."""
    day, month = int(match[1]), int(match[3])
    is_month = month in source.months | source.possible_months and match[0] not in source.text
    return f"{day} {match[4]}" if is_month else match[0]


# the signs of units that are the same in every language
_UNIT = re.compile(r"(?<!\d)(\d{1,15}(?:[.,]\d{1,15})?) ?(km|cm|mm|µm|kg|mg|[KkMGT]i?B|[kMG]Hz|ms|°C|°F|%)(?!\w)")


def _units_alone(source: str, text: str) -> Iterator[Finding]:
    theirs = dict.fromkeys(_UNIT.findall(source))
    ours: dict[str, list[str]] = {}
    for number, unit in _UNIT.findall(text) if theirs else ():
        ours.setdefault(number, []).append(unit)
    for number, unit in theirs:
        here = ours.get(number, [unit])
        if _bytes(unit) not in map(_bytes, here) and f"{number} {unit}" not in text:
            yield finding("unit/changed", expected=f"{number} {unit}", actual=f"{number} {here[0]}")


def _bytes(unit: str) -> str:
    # few tell a GiB from a GB
    return unit.replace("iB", "B").lower()


def _by_name(source: Stated, text: str, message: Message) -> Iterator[Finding]:
    """Find another month, day of the week or unit in the place of the source's, by the names that CLDR has."""
    found = list(_units_alone(source.text, text))
    yield from found
    names = names_of(message.language.code)
    if names is None:
        return
    if source.months:
        named, digits = names.months(text), _more_digits(source, text, message)
        missing = sorted(month for month in source.months - named if month not in digits)
        for expected, actual in zip(missing, sorted(named - source.months - source.possible_months), strict=False):
            yield finding("date/changed", expected=names.month(expected), actual=names.month(actual))
    if source.weekdays:
        named = names.weekdays(text)
        pairs = zip(sorted(source.weekdays - named), sorted(named - source.weekdays), strict=False)
        for expected, actual in pairs:
            yield finding("date/changed", expected=names.weekday(expected), actual=names.weekday(actual))
    yield from (each for each in _units_by_name(source.text, text, message) if each not in found)


def _units_by_name(source: str, text: str, message: Message) -> Iterator[Finding]:
    theirs, names = names_of(message.context.source_language.code), names_of(message.language.code)
    wanted = theirs.units(source) if theirs and _DIGIT.search(source) else []
    if not names or not any(units for *_, units in wanted):
        return
    said: dict[str, set[str]] = {}
    for number, word, units in wanted:
        said.setdefault(number, set()).update(units, ["minute"] if word == "m" else [])
    ours: dict[str, list[tuple[str, str, set[str]]]] = {}
    for each in names.units(text):
        ours.setdefault(_digits(each[0]), []).append(each)
    for number, word, is_unit in dict.fromkeys((number, word, bool(units)) for number, word, units in wanted):
        here = ours.get(_digits(number), [])
        if is_unit and here and all(each and not each & said[number] for *_, each in here):
            yield finding("unit/changed", expected=f"{number} {word}", actual=f"{number} {here[0][1]}")


_DURATION = re.compile(r"\b(?:milli)?(?:seconds|minutes|hours|days|weeks|months|years)\b")


def durations(message: Message) -> Iterator[Finding]:
    """Find a unit of time in the place of another one where no number says how much: “the number of seconds”."""
    match = None if message.language.units else _DURATION.search(message.source_prose)
    theirs, ours = names_of(message.context.source_language.code), names_of(message.language.code)
    if not match or not theirs or not ours or _DIGIT.search(message.source_prose):
        return
    said, named = theirs.durations(message.source_prose), ours.durations(message.prose)
    if len(said) == len(named) == 1 and said.keys() != named.keys():
        yield finding("unit/changed", expected=match[0], actual=next(iter(named.values())))


def _more_digits(source: Stated, text: str, message: Message) -> set[int]:
    """Return the numbers that may stand for the name of a month: those that the source has in digits less often."""
    ours, theirs = (Counter(map(int, _SHORT_NUMBER.findall(each))) for each in (text, source.text))
    names = names_of(message.context.source_language.code)
    named = names.months(source.text) if names else set[int]()
    return {number for number in ours if number not in named or ours[number] > theirs[number]}


_SHORT_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def _other_code(message: Message) -> tuple[str, str]:
    """Return the code that a translation does not mark as code, and what it alone does: its numbers are said with it."""
    theirs, ours = message.theirs.code, message.ours.code
    return " ".join(code for code in theirs if code not in ours), " ".join(code for code in ours if code not in theirs)


def _digits_alone(source: Stated, text: str, other_code: tuple[str, str], code: str) -> Iterator[Finding]:
    # nobody has said how this language writes numbers: the digits have to be there, whatever parts them
    text = numbers.plain(text)
    for match in _DAY.finditer(source.text):  # 20171025 is 25/10/2017
        text = re.sub(rf"{match[4]}\D{match[3]}\D{match[1]}", match[0], text)
    if _digits(source.text) == _digits(text):
        return
    text = _DATE.sub(lambda match: _as_said(match, source), text)
    said, text = _with_scales(source.text, text), _with_scales(text, source.text)
    is_converted = _is_converted(source.text, text)
    if _MYRIADS.search(text):
        said, text = (_SCALED.sub(_written_out, each) for each in (said, text))
    theirs, ours = (Counter(_digits(number) for number in _NUMBER.findall(each)) for each in (said, text))
    written = {_digits(number): number for each in (text, said) for number in _NUMBER.findall(each)}
    unmarked, marked = ({_digits(number) for number in _NUMBER.findall(code)} for code in other_code)
    sayable = {str(value) for value in source.in_words | source.months | source.possible_months} | unmarked
    optional = Counter(re.sub(r"\D", "", number.text) for number in source.numbers if number.is_glued)
    optional.update(_of_other_names(source.text, text))
    lost = [value for value in (theirs - ours).elements() if value not in marked]
    spelt = numerals.said(text, code) if lost else frozenset[int]()
    lost = [value for value in lost if len(value) > _LONGEST or int(value or 0) not in spelt]
    # a number may be said twice
    added = [value for value in (ours - theirs).elements() if value not in optional and (lost or value not in theirs)]
    # what the source says once, and the translation more often, is no other fault than what it does not say at all
    added = list(dict.fromkeys(value for value in added if value not in theirs)) or list(dict.fromkeys(added))
    glued = {_digits(number) for number in _GLUED.findall(text)}
    for value in dict.fromkeys(lost):
        # a name such as ID3 may be said in another way, but is no MP4
        is_optional = lost.count(value) <= optional[value] and (value in ours or glued.isdisjoint(added))
        if not is_optional and (added or int(value[:9]) > _SPELT):
            number = finding("number/lost", expected=written[value])
            is_said = value in ours and not added  # once for twice
            yield number._replace(own_level=Level.STYLE) if is_converted or is_said else number
    for value in added:
        if (value.lstrip("0") or "0") not in sayable:
            number = finding("number/added", actual=written[value])
            # what is said in a word there, or explained, is often a digit here
            yield number if lost and not is_converted else number._replace(own_level=Level.STYLE)


_GLUED = re.compile(r"(?<=[A-Za-z])\d+(?:\.\d+)*|\d+(?=[A-Za-z])")
_NAMED = re.compile(r"(?<![\w.-])([A-Z]{1,5})[.-](\d{1,5})(?![\w-]|\.\d)")


def _of_other_names(source: str, text: str) -> list[str]:
    """Return the numbers of names such as H.264 and SHA-256 that a translation calls something else."""
    return [
        number for name, number in _NAMED.findall(source) if not re.search(rf"(?<![A-Za-z]){name}(?![^\W\d_])", text)
    ]


# Chinese, Japanese and Korean count in ten thousands: 55 million is 5500万
_MYRIADS = re.compile("\\d ?[万萬만亿億억兆조]")
_THOUSANDS = ("thousand k K", "million M", "billion B", "trillion T")
_FACTORS = {
    **{name: 10 ** (3 * power) for power, names in enumerate(_THOUSANDS, 1) for name in names.split()},
    **{character: 10 ** (4 * power) for power, row in enumerate(("万萬만", "亿億억", "兆조"), 1) for character in row},
}
_SCALED = re.compile(rf"(?<![\d.,])(\d{{1,9}}(?:\.\d{{1,6}})?)[ -]?({'|'.join(_FACTORS)})(?![A-Za-z])")


def _written_out(match: re.Match[str]) -> str:
    return f"{Decimal(match[1]) * _FACTORS[match[2]]:f}"


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


def _with_scales(text: str, other: str) -> str:
    """Return a text with its millions in digits where the other has the same number so."""
    matches = list(_WITH_SCALE.finditer(text))
    if not matches:
        return text
    written = {_digits(number) for number in _NUMBER.findall(other)}

    def in_digits(match: re.Match[str]) -> str:
        power = next(power for power in _SCALES if match[f"s{power}"])
        value = f"{Decimal(match[1].replace(',', '.')) * 10**power:f}"
        return value if _digits(value) in written else match[0]

    return _WITH_SCALE.sub(in_digits, text)


_IMPERIAL = re.compile(
    r"\d ?(?:[”″\"]|(?:in|inch(?:es)?|feet|foot|ft|yards?|miles?|mph|pounds?|lbs?|ounces?|oz|gallons?|°F)(?!\w))"
)
_METRIC = re.compile(
    r"\d(?: de)? ?(?:[cmk]?m|k?g|l|km/h|°C|[смк]?м|к?г|(?:centi|milli|kilo|санти|милли|кило)\w*|m[eè]tr\w*)(?!\w)"
)


def _is_converted(source: str, text: str) -> bool:
    """Whether inches and pounds of a source are centimetres and kilograms in its translation."""
    return bool(_IMPERIAL.search(source)) and len(_METRIC.findall(text)) > len(_METRIC.findall(source))


def _dates(source: Stated, translation: Stated, language: Language) -> Iterator[Finding]:
    # a month may stand as a number in a list or a table
    as_numbers = {number.whole or 0 for number in translation.numbers if not number.is_date}
    missing = sorted(source.months - translation.months - translation.possible_months - as_numbers)
    added = sorted(translation.months - source.months - source.possible_months)
    for expected, actual in zip(missing, added, strict=False):
        yield finding("date/changed", expected=language.month(expected), actual=language.month(actual))
    for expected in missing[len(added) :]:
        yield finding("date/lost", expected=language.month(expected))
    for actual in added[len(missing) :]:
        yield finding("date/added", actual=language.month(actual))
    for expected in sorted(source.weekdays - translation.weekdays):
        yield finding("date/lost", expected=language.weekday(expected))


def _in_24_hours(match: re.Match[str], translation: str) -> str:
    """Return a time as it is if the translation says it so, else with the hour that it may have there."""
    hour = int(match[1]) % 12 + 12 * (match[2] in "Pp")
    if hour != int(match[1]) and re.search(rf"(?<!\d)0?{hour}(?!\d)", numbers.plain(translation)):
        return f"{hour}{match[0][len(match[1]) :].rstrip('apmAPM. ')}"
    return match[0]


def _half_days(source: Stated, translation: Stated, language: Language) -> Iterator[Finding]:
    for match in _HALF_DAY.finditer(source.text):
        if not re.search(language.half_days[match[2] in "Pp"], translation.text):
            yield finding("date/half", expected=match[0])


def _values(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    language = message.language
    pairs, missing, added = matched(source, translation)
    said = [number for number in missing if message.is_plural_form or in_words(number, translation.text, language)]
    missing = [number for number in missing if number not in said]
    unmarked, marked = _other_code(message) if missing or added else ("", "")
    others = () if added else _of_other_names(source.text, translation.text)
    missing = [number for number in missing if number.text not in marked and number.text not in others]
    unmarked += unmarked.replace(".", ",")  # 1.3 m/s in the notation of the language
    added = [number for number in added if number.text not in unmarked and not _is_sayable(number, source, missing)]
    yield from _differences(missing, added, message)
    values = {number.whole for number in translation.numbers}
    for value in dict.fromkeys(source.spelt_out):
        if value not in values and not says(value, translation.text, language):
            yield finding("number/word", expected=str(value))
    for number, other in pairs:
        if number.relation and other.relation and number.relation != other.relation:
            yield finding("sign/changed", expected=number.relation + number.text, actual=other.relation + other.text)
    if not message.is_plural_form:
        pairs = [(number, other) for number, other in pairs if not _is_minutes(number, other, source)]
        yield from _units(pairs, said, translation, language)


def _differences(missing: list[Number], added: list[Number], message: Message) -> Iterator[Finding]:
    """Say of each number that is missing what stands in its place."""

    def written(number: Number) -> str:
        return write(number, message.language, message.context.source_language)

    # the same digits that mean something else here, and the same number with another sign
    for key, is_alike in (("number/notation", _has_same_digits), ("sign/changed", _has_another_sign)):
        for number in list(missing):
            like = next((other for other in added if is_alike(number, other)), None)
            if like is not None:
                missing.remove(number)
                added.remove(like)
                yield finding(key, expected=number.sign + written(number), actual=like.sign + _shown(like))
    for number, other in zip(missing, added, strict=False):
        yield finding(f"{_kind(number)}/changed", expected=written(number), actual=_shown(other))
    for number in missing[len(added) :]:
        if not number.is_glued:  # 3D may be said in a word
            yield finding(f"{_kind(number)}/lost", expected=written(number))
    for number in added[len(missing) :]:
        more = finding(f"{_kind(number)}/added", actual=_shown(number))
        yield more._replace(own_level=Level.STYLE) if number.is_glued else more  # ID3 may be the name of what is said


def _kind(number: Number) -> str:
    return "date" if number.is_date else "number"


def _shown(number: Number) -> str:
    return f"{number.text} {number.scale_word}".strip()


def _is_sayable(number: Number, source: Stated, missing: list[Number]) -> bool:
    """Whether the source says a number that is in digits here: in a word, or as the name of a month or a day."""
    if number.sign == "-" and f"-{number.text}-" not in source.text:
        return False
    if number.whole in source.in_words | {day + 2 for day in source.weekdays}:
        return True
    if number.whole in range(2, 8) and _SHORT_DAY.search(source.text):
        return True
    if any(other.is_glued and other.value == number.value for other in source.numbers):
        return True  # 2D is of two dimensions
    if number.whole == 1 and not missing and re.search(r"\b[Aa]n?\b", source.text):
        return True  # “a note”
    return number.whole in source.months | source.possible_months and not number.is_date


def _has_same_digits(number: Number, other: Number) -> bool:
    digits = re.sub(r"\D", "", number.text)
    same = digits == re.sub(r"\D", "", other.text) and (digits == number.text or digits != other.text)
    return same and number.sign == other.sign and number.scale == other.scale


def _has_another_sign(number: Number, other: Number) -> bool:
    return number.value == other.value and number.sign != other.sign


def _percents(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    theirs = _count(source, message.context.source_language)
    ours = _count(translation, message.language)
    if ours < theirs:
        bare = {number.value for number in translation.numbers if not number.is_percent}
        lost = [number for number in source.numbers if number.is_percent and number.value in bare]
        if lost or MARK in source.text:
            shown = write(lost[0], message.language, message.context.source_language) if lost else ""
            yield finding("percent/lost", expected=f"{shown}%")
    elif ours and not theirs:
        number = next((number.text for number in translation.numbers if number.is_percent), "")
        yield finding("percent/added", actual=f"{number}%")


def _count(stated: Stated, language: Language) -> int:
    of_marks = len(_of_marks(language)[1].findall(stated.text)) if MARK in stated.text else 0
    return sum(number.is_percent for number in stated.numbers) + of_marks


@cache
def _of_marks(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns for a unit and for a percent sign beside something that is filled in."""
    units = "|".join(f"(?P<u{number}>{names})" for number, names in enumerate(language.units.values()))
    return re.compile(rf"{MARK}[\s-]?(?:{units})(?![\w/])"), re.compile(rf"{MARK}\s?(?:{language.percent})|%{MARK}")


def _units(pairs: Pairs, said: list[Number], translation: Stated, language: Language) -> Iterator[Finding]:
    for number, other in pairs:
        if number.unit and other.unit and other.unit != number.unit:
            yield finding("unit/changed", expected=f"{number.text} {number.unit}", actual=f"{other.text} {other.unit}")
        elif number.unit and not other.unit and not _says(number.unit, translation, language):
            yield finding("unit/lost", expected=f"{number.text} {number.unit}")
    for number in said:
        if number.unit and not _says(number.unit, translation, language):
            yield finding("unit/lost", expected=f"{number.text} {number.unit}")


def _is_minutes(number: Number, other: Number, source: Stated) -> bool:
    """Whether the m behind a number is no metre: a translation has minutes there."""
    return (number.unit, other.unit) == ("m", "minute") and re.search(
        rf"(?<!\d){re.escape(number.text)}[\s-]?m(?!\w)", source.text
    ) is not None


def _units_of_marks(source: Stated, translation: Stated, message: Message) -> Iterator[Finding]:
    if MARK not in source.text:
        return
    units = list(message.context.source_language.units)
    for match in _of_marks(message.context.source_language)[0].finditer(source.text):
        unit = units[int((match.lastgroup or "u0")[1:])]
        if not _says(unit, translation, message.language):
            yield finding("unit/lost", expected=unit)


def _says(unit: str, translation: Stated, language: Language) -> bool:
    return _unit(unit, language).search(translation.text) is not None or any(
        number.unit == unit for number in translation.numbers
    )


@cache
def _unit(unit: str, language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{language.edge}|(?<=\d))(?:{language.units[unit]})(?!\w)")
