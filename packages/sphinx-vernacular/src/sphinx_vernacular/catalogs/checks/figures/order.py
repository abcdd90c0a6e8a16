"""Numbers and values in another order than in the source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.figures.places import are_exchanged
from sphinx_vernacular.catalogs.checks.needs import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message


_IN_ORDER = re.compile(r"\d.*?\d|[%{]\S.*?[%{]", re.DOTALL)
# two placeholders with nothing but a mark between them: 1–10, width × height
_PAIR_OF_VALUES = re.compile(r"(?:\}|\)[a-z])\s?[^\w\s{}()\[\]]{1,2}\s?[%{$][\w({]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# a year moves with its date
_YEAR = re.compile(r"[12]\d{3}")


@needs("0%{")
def order(message: Message) -> Iterator[Finding]:
    """Find numbers and values in another order than in the source: words may be, but two may have changed places."""
    if message.is_untouched or not _IN_ORDER.search(message.source):
        return
    for expected, actual in zip(_in_order(message, message.theirs), _in_order(message, message.ours), strict=True):
        if actual != expected and sorted(actual) == sorted(expected):
            pair = next(pair for pair in zip(expected, actual, strict=True) if pair[0] != pair[1])
            changed = finding("order/changed", expected=pair[0], actual=pair[1])
            yield changed._replace(own_level=Level.WARNING) if are_exchanged(message) else changed
            return


def _in_order(message: Message, parsed: Parsed) -> tuple[list[str], list[str]]:
    is_pair = "%(" in message.source or _PAIR_OF_VALUES.search(message.source) is not None
    numbers = [each for each in _NUMBER.findall(parsed.prose) if not _YEAR.fullmatch(each)]
    return numbers, parsed.placeholders if is_pair else []
