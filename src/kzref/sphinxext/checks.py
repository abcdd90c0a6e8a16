"""What only facts can tell of a translation: a figure comes with its own words, and a date in a form that it has."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kzref import l10n, query
from kzref.sphinxext import rebuild, template
from kzref.vocabulary import LANGUAGES
from sphinx_vernacular.catalogs.findings import own

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

_WORD = {
    "en": "“{actual}” stands beside {expected}, which brings it along: take it out",
    "ar": "«{actual}» مكتوبة بجانب {expected}، وهو يأتي بها معه: احذفها",
    "vi": "“{actual}” đứng cạnh {expected}, mà {expected} đã tự ghi từ này: hãy bỏ đi",
}
_TWICE = {
    "en": "{expected} stands more often than in the English: take one out",
    "ar": "{expected} مكرر أكثر مما في الإنجليزية: احذف الزائد",
    "vi": "{expected} xuất hiện nhiều hơn trong bản tiếng Anh: hãy bỏ phần thừa",
}
_FORM = {
    "en": "{actual} shows nothing: before the id of a date stands {expected} or nothing, and only what the date has",
    "ar": "{actual} لا يُظهر شيئًا: لا يُكتب قبل معرِّف التاريخ إلا {expected} أو لا شيء، على أن يكون في التاريخ نفسه",
    "vi": "{actual} không hiện gì: trước mã của ngày chỉ viết {expected} hoặc không viết gì, và chỉ phần mà ngày đó có",
}
# words that are doubled too where a figure begins with another of them
_KIN: dict[str, tuple[tuple[str, ...], ...]] = {
    "ar": (("نحو", "حوالي", "حوالى", "قرابة", "زهاء", "ما يقارب", "ما يقرب من", "أكثر من"), ("عام", "سنة")),
    "vi": (("khoảng", "chừng", "xấp xỉ", "gần", "hơn", "ngót"), ("ngày", "tháng")),
}
# what Arabic writes together with the next word
_PROCLITICS = {"ar": "[وفبلك]{0,2}"}
_FIGURE = re.compile(r"\{kz:(?:value|when|claimed)\}`[^`]+`")
_PLACEHOLDER = re.compile(r"\{\w+\}(?!`)")


def state(lang: str) -> str:
    """Return what changes when figures read otherwise: a catalog that was sound may be so no more."""
    try:
        return rebuild.digest_of_process(lang)
    except LookupError:  # a sentence waits for its translation: the check of its catalog names the line
        return ""


def doubled(message: Message) -> Iterator[Finding]:
    """Find words beside a figure that has them already, such as a hedge or “ngày”, and a figure that stands twice."""
    lang = message.language.code
    if lang not in LANGUAGES:
        return
    text = " ".join(message.text.split()).casefold()
    cited = (told for name in _figures(message) for told in _readings(name, lang) or ())
    for told in (*cited, *_of_statements(lang).get(message.source, ())):
        name, _, reading = told.partition(" = ")
        before, last = _around(reading, lang)
        # most texts have none of the words: a pattern need not be made for them
        if not any(phrase.casefold() in text for phrase in (*before, last) if phrase):
            continue
        if match := _beside(re.escape(name), before, last, lang).search(message.text):
            yield own("doubled", _WORD, actual=match["before"] or match["behind"], expected=name)
    for name in dict.fromkeys(_PLACEHOLDER.findall(message.text)):
        if message.text.count(name) > message.source.count(name) > 0:
            yield own("doubled", _TWICE, expected=name)


def forms(message: Message) -> Iterator[Finding]:
    """Find a date that is asked for in a form that it does not have: it would show nothing."""
    lang = message.language.code
    for name in _figures(message) if lang in LANGUAGES else ():
        if _readings(name, lang) is None:
            yield own("form", _FORM, actual=name, expected=", ".join(l10n.FORMS))


def _figures(message: Message) -> Iterable[str]:
    return dict.fromkeys(_FIGURE.findall(message.text))


@cache
def _readings(name: str, lang: str) -> list[str] | None:
    """Return what a figure reads as, as `template.cited` has it; None where it reads as nothing."""
    try:
        return template.cited(name, lang)
    except ValueError:
        return None


def _around(reading: str, lang: str) -> tuple[set[str], str]:
    """Return the words of a reading that stand around its digits: phrases before them, and what is behind."""
    first, last, *_ = *re.split(r"\d.*\d|\d", reading, maxsplit=1, flags=re.DOTALL), ""
    words = first.split()
    before = {" ".join(words[:end]) for end in range(1, len(words) + 1)}
    before |= {" ".join(words[start:]) for start in range(len(words) - 1)}
    for kin in _KIN.get(lang, ()):
        if any(f"{reading} ".startswith(f"{word} ") for word in kin):
            before.update(kin)
    return before, last.strip()


def _beside(name: str, before: set[str], last: str, lang: str) -> re.Pattern[str]:
    """Return what finds the phrases before a name, or the last words behind it."""
    any_of = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(before, key=len, reverse=True))
    left = rf"(?<!\w){_PROCLITICS.get(lang, '')}(?P<before>{any_of or '(?!)'})\s+[*_]*{name}"
    right = rf"{name}[*_]*\s*(?P<behind>{re.escape(last) or '(?!)'})(?!\w)"
    return re.compile(f"{left}|{right}", re.IGNORECASE)


@cache
def _of_statements(lang: str) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for fact in query.facts():
        for statement, figures in template.stated(fact, lang):
            told.setdefault(statement, []).extend(figures)
    return told
