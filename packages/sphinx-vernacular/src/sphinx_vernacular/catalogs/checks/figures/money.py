"""Sums of money: another currency in the place of the source's, and one that a sum has lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import finding
from sphinx_vernacular.catalogs.numbers import plain
from sphinx_vernacular.catalogs.readings import is_same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

# signs and codes, and what languages call a currency, as far as all forms of the name begin
_NAMES = {
    "dollar": r"\$|USD|d[oòó]l+[aá]r|дол+ар|ドル|米ドル|美元|美金|달러|불|دلار|دولار|ڈالر|דולר|डॉलर|ดอลลาร์|δολάρι|dolerio",
    "euro": r"€|EUR|[eé][uv]r|евро|євро|ユーロ|欧元|歐元|유로|یورو|يورو|אירו|यूरो|ยูโร|ευρώ",
    "pound": r"£|GBP|pound|pfund|pond|pund|livre|libra|lliure|sterl|funt|lib(?:e|r)r|фунт|ポンド|英镑|英鎊|파운드|پوند|جنيه|פאונד|लीरा|sterlin|punta",
}
_CURRENCIES = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _NAMES.items()}
_VALUE = r"\d{1,12}(?:[.,]\d{1,6}){0,4}"
_SUM = re.compile(rf"(?<![\w$€£])(?:US)?([$€£]) ?({_VALUE})(?![\w$])")
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound"}
_NUMBER = re.compile(rf"(?<![\w.,]){_VALUE}(?![\d$\w]|[.,]\d)|(?<![\d.,]){_VALUE}(?=[^\x00-\x7f])")
# nothing but a mark stands behind it
_BARE = re.compile(r"\s*(?:[.;:!?)\]。，、；：！？）]|$)")
# as far as a currency stands from its sum
_BEFORE, _BEHIND = 14, 14
_MOST = 20


@needs("$€£")
def compare(message: Message) -> Iterator[Finding]:
    """Find sums in another currency, or in none, where the language has no rules of its own."""
    if message.language.units or message.is_untouched:
        return
    sums = list(dict.fromkeys(_SUM.findall(message.source_prose)))
    if not sums or len(sums) > _MOST:
        return
    text = plain(message.prose)
    said = {name for name, pattern in _CURRENCIES.items() if pattern.search(text)}
    meant = {_SIGNS[sign] for sign, _ in sums}
    matches = [match for match in _NUMBER.finditer(text) if not _DIGIT.match(text, match.end())]
    for sign, value in sums:
        here = [match for match in matches if is_same(value, match[0])]
        if len(here) != 1 or sum(is_same(value, other) for _, other in sums) > 1:
            continue
        match = here[0]
        around = text[max(0, match.start() - _BEFORE) : match.start()] + " " + text[match.end() : match.end() + _BEHIND]
        others = [name for name, pattern in _CURRENCIES.items() if name not in meant and pattern.search(around)]
        if others and _SIGNS[sign] not in said:
            other = _CURRENCIES[others[0]].search(around)
            yield finding(
                "unit/changed", expected=f"{sign}{value}", actual=f"{match[0]} {other[0] if other else ''}".rstrip()
            )
        elif not said and _BARE.match(text, match.end()) and not re.search(r"[^\W\d_]{3}$|[¤元円圆]", around.strip()):
            yield finding("unit/lost", expected=f"{sign}{value}")


_DIGIT = re.compile(r"\d|[.,]\d")
