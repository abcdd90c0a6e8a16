"""Numbers, dates and units in a language of which nothing but the names that CLDR has is known."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import numbers, numerals
from sphinx_vernacular.catalogs.checks.figures import dates, forms, scales
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.readings import is_same, parted
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message
    from sphinx_vernacular.catalogs.numbers import Stated

_DAY = re.compile(r"(?<!\d)([12]\d{3})(-?)([01]\d)\2([0-3]\d)(?!\d)")
_DATE = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)")
# a telephone number of an example is one of another country elsewhere
_PHONE = re.compile(r"(?<!\w)(\+\d\d)[\d ()/-]{6,16}\d")
# up to here a language that nobody has described may say a number in a word
_SPELT = 12
# … and one whose numerals are known: the sixth, a week, a year and a dozen are numbers as well
_SMALL = 7
# a number of more digits is said in no word
_LONGEST = 4
# a version without its nought is another one
_VERSION = re.compile(r"(?<![\w.-])([A-Za-z][\w+-]{0,40})[ -]v?(\d{1,3}\.\d{0,2}0)(?![\w%]|[.,]\d)")
_IS_VERSION = words_of("Version version Versions versions release Release")
_NO_DIGIT = re.compile(r"\D")


def _versions(source: Stated, text: str) -> Iterator[Finding]:
    """Find a version that has lost the nought at its end: Python 3.1 for Python 3.10."""
    if "0" not in source.text:
        return
    for name, version in dict.fromkeys(_VERSION.findall(source.text)):
        if version in text or version.replace(".", ",") in text or not (name in _IS_VERSION or name[0].isupper()):
            continue
        cut = version.rstrip("0").rstrip(".")
        before = r"(?<![\w.,-])" if name in _IS_VERSION else rf"{re.escape(name)}[ -]?v?"
        if re.search(rf"{before}{re.escape(cut)}(?!\d|[.,]\d|\s?%)", text):
            yield finding("number/changed", expected=version, actual=cut)


def _as_said(match: re.Match[str], source: Stated) -> str:
    """Return a date without its month where the source names that: 15.01.2017 is January 15, 2017."""
    day, month = int(match[1]), int(match[3])
    is_month = month in source.months | source.possible_months and match[0] not in source.text
    return f"{day} {match[4]}" if is_month else match[0]


def other_code(message: Message) -> tuple[str, str]:
    """Return the code that a translation does not mark as code, and what it alone does: its numbers are said with it."""
    theirs, ours = message.theirs.code, message.ours.code
    return " ".join(code for code in theirs if code not in ours), " ".join(code for code in ours if code not in theirs)


def compare(source: Stated, text: str, other_code: tuple[str, str], code: str) -> Iterator[Finding]:
    """Find other digits than the source's: nobody has said how this language writes numbers, or what parts them."""
    text = numbers.plain(text)
    yield from dates.compare(source, text, code)
    yield from _versions(source, text)
    stated, text = dates.as_in_source(source.text, text, code)
    changed, stated, text = scales.as_in_source(stated, text, code)
    yield from changed
    source = replace(source, text=stated)
    for match in _DAY.finditer(source.text):  # 20171025 is 25/10/2017
        text = re.sub(rf"{match[4]}\D{match[3]}\D{match[1]}|{match[1]}\D{match[3]}\D{match[4]}(?!\d)", match[0], text)
    text = _with_own_phone(source.text, text)
    text = _with_own_times(source.text, text)
    text = _with_thousands(source.text, text)
    if code in _WITH_OWN_YEARS and _YEAR.search(source.text) and _OWN_YEAR.search(text):
        return  # 21 December 2021 is 30 Azar 1400
    if (found := _told_by_all(source.text, text)) is not None:
        yield from found
        return
    text = _DATE.sub(lambda match: _as_said(match, source), text)
    said, text = forms.with_scales(source.text, text), forms.with_scales(text, source.text)
    is_converted = forms.is_converted(source.text, text)
    if forms.MYRIADS.search(text):
        said, text = (forms.SCALED.sub(forms.written_out, each) for each in (said, text))
    numbers_of = [forms.NUMBER.findall(each) for each in (said, text)]
    theirs, ours = (Counter(map(forms.digits_of, each)) for each in numbers_of)
    written = {forms.digits_of(number): number for each in reversed(numbers_of) for number in each}
    yield from _of_other_values(*numbers_of)
    unmarked, marked = ({forms.digits_of(number) for number in forms.NUMBER.findall(code)} for code in other_code)
    unmarked |= {value.lstrip("0") or "0" for value in unmarked}
    sayable = {str(value) for value in source.in_words | source.months | source.possible_months} | unmarked
    optional = Counter(re.sub(r"\D", "", number.text) for number in source.numbers if number.is_glued)
    optional.update(of_other_names(source.text, text))
    lost = [value for value in (theirs - ours).elements() if value not in marked]
    spelt = numerals.said(text, code) if lost else frozenset[int]()
    # the nineties stand for 1990
    spelt |= {
        number.whole for number in source.numbers if number.is_decade and number.whole and number.whole % 100 in spelt
    }
    lost = [value for value in lost if len(value) > _LONGEST or int(value or 0) not in spelt]
    # a number may be said twice
    added = [value for value in (ours - theirs).elements() if value not in optional and (lost or value not in theirs)]
    # what the source says once, and the translation more often, is no other fault than what it does not say at all
    added = list(dict.fromkeys(value for value in added if value not in theirs)) or list(dict.fromkeys(added))
    glued = {forms.digits_of(number) for number in _GLUED.findall(text)}
    for value in dict.fromkeys(lost):
        # a name such as ID3 may be said in another way, but is no MP4
        is_optional = lost.count(value) <= optional[value] and (value in ours or glued.isdisjoint(added))
        if not is_optional and (added or int(value[:9]) > _SPELT or _is_unsaid(int(value[:9]), text, code)):
            number = finding("number/lost", expected=written[value])
            is_said = value in ours and not added  # once for twice
            yield number._replace(own_level=Level.STYLE) if is_converted or is_said else number
    for value in added:
        if (value.lstrip("0") or "0") not in sayable:
            number = finding("number/added", actual=written[value])
            # what is said in a word there, or explained, is often a digit here
            yield number if lost and not is_converted else number._replace(own_level=Level.STYLE)


# languages of the Solar Hijri calendar
_WITH_OWN_YEARS = ("fa", "ps")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OWN_YEAR = re.compile(r"(?<!\d)1[34]\d\d(?!\d)")


def _with_own_phone(source: str, text: str) -> str:
    """Return a text with the telephone number of its source where it has one of another country."""
    theirs = _PHONE.search(source)
    return _PHONE.sub(lambda match: match[0] if match[1] == theirs[1] else theirs[0], text) if theirs else text


_TIME = re.compile(r"(?<![\w.,:/-])([01]?\d|2[0-3]):([0-5]\d)(?![\w:/-]|[.,]\d)")


def _with_own_times(source: str, text: str) -> str:
    """Return a text with the times of its source where it has a point or an h between hours and minutes."""
    for hour, minutes in islice(dict.fromkeys(_TIME.findall(source)), _MOST) if ":" in source else ():
        if f"{hour}.{minutes}" not in source:
            text = re.sub(rf"(?<![\d.,:]){hour}(?:\.| ?[hH] ?){minutes}(?![\d:]|[.,]\d)", f"{hour}:{minutes}", text)
    return text


_MOST = 20
_KILO = re.compile(r"(?<![\w.,])(\d{1,3})[Kk](?![\w/])")


def _with_thousands(source: str, text: str) -> str:
    """Return a text with 80K for its 80 000 where the source has that."""
    for match in islice(_KILO.finditer(source), _MOST):
        if match[0] not in text:
            text = re.sub(rf"(?<![\d.,]){match[1]}[., \u00a0\u202f]?000(?![\d.,]*\d)", match[0], text)
    return text


def _told_by_all(source: str, text: str) -> list[Finding] | None:
    """Return what is wrong where all digits are there, since something else parts them; None where others are."""
    theirs, ours = forms.NUMBER.findall(source), forms.NUMBER.findall(text)
    if len(theirs) == len(ours) and all(map(is_same, theirs, ours)):
        return []
    if forms.MYRIADS.search(text) and forms.SCALED.search(source):
        return None  # 14.5 million is no 145億
    if _NO_DIGIT.sub("", source) == _NO_DIGIT.sub("", text):
        return [finding("number/changed", expected=there, actual=here) for there, here in parted(source, text)]
    return [] if forms.digits_of(source) == forms.digits_of(text) else None


def _of_other_values(theirs: list[str], ours: list[str]) -> Iterator[Finding]:
    """Find a number with the digits of one of the source's, and another value: 85 for 8.5."""
    if theirs == ours:
        return
    by_digits: dict[str, list[str]] = {}
    for number in ours:
        by_digits.setdefault(_NO_DIGIT.sub("", number), []).append(number)
    for number in dict.fromkeys(theirs):
        alike = by_digits.get(_NO_DIGIT.sub("", number), [])
        if alike and not any(is_same(number, other) for other in alike):
            other = next((other for other in alike if not any(is_same(other, each) for each in theirs)), None)
            if other is not None:
                yield finding("number/changed", expected=number, actual=other)


_GLUED = re.compile(r"(?<=[A-Za-z])\d+(?:\.\d+)*|\d+(?=[A-Za-z])")
_NAMED = re.compile(r"(?<![\w.-])([A-Z]{1,5})[.-](\d{1,5})(?![\w-]|\.\d)")


def _is_unsaid(value: int, text: str, code: str) -> bool:
    """Whether a small number stands nowhere in a text, in a language whose numerals are known."""
    return value > _SMALL and numerals.is_known(code) and not numerals.is_within(value, text, code)


def of_other_names(source: str, text: str) -> list[str]:
    """Return the numbers of names such as H.264 and SHA-256 that a translation calls something else."""
    return [
        number for name, number in _NAMED.findall(source) if not re.search(rf"(?<![A-Za-z]){name}(?![^\W\d_])", text)
    ]
