"""What a translation must not say twice: a figure comes with the words that belong to it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kzref import query
from kzref.sphinxext import messages
from kzref.vocabulary import LANGUAGES
from sphinx_vernacular.catalogs.findings import own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

_WORD = {
    "en": "“{actual}” stands before {expected}, which brings it along: take it out",
    "ar": "«{actual}» مكتوبة قبل {expected}، وهو يأتي بها معه: احذفها",
    "vi": "“{actual}” đứng trước {expected}, mà {expected} đã tự ghi từ này: hãy bỏ đi",
}
_TWICE = {
    "en": "{expected} stands more often than in the English: take one out",
    "ar": "{expected} مكرر أكثر مما في الإنجليزية: احذف الزائد",
    "vi": "{expected} xuất hiện nhiều hơn trong bản tiếng Anh: hãy bỏ phần thừa",
}


def doubled(message: Message) -> Iterator[Finding]:
    """Find a hedge or a word such as “ngày” before a figure that has it already, and a figure that stands twice."""
    lang = message.language.code
    if lang not in LANGUAGES:
        return
    for told in (*messages.cited(message.source, lang), *_of_statements(lang).get(message.source, ())):
        name, _, reading = told.partition(" = ")
        word = reading.split()[0]
        if re.search(rf"(?<!\w){re.escape(word)}\s+{re.escape(name)}", message.text, re.IGNORECASE):
            yield own("doubled", _WORD, actual=word, expected=name)
    for name in ("{value}", "{when}"):
        if message.text.count(name) > max(1, message.source.count(name)):
            yield own("doubled", _TWICE, expected=name)


@cache
def _of_statements(lang: str) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for fact in query.facts():
        for statement, figures in messages.stated(fact, lang):
            told.setdefault(statement, []).extend(figures)
    return told
