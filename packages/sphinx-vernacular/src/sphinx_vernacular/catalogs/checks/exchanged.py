"""Two pieces of code that have changed places, where what stands between them has not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# code, a reference, a substitution, a name in capitals, a number
_TOKEN = re.compile(
    r"``[^`]{1,200}``|(?:[:{][\w:+.-]{1,60}[:}])?`[^`]{1,200}`_{0,2}|\|[\w .-]{1,60}\||(?<![\w`])(?:[A-Z][A-Z\d]+|\d+(?:\.\d+)*)(?![\w`])"
)
# languages that say first what English says last
_TURNED = words_of("am az bn eu fa gu hi hu ja ka kk kn ko ky ml mn mr my ne or pa ps si ta te tr ug ur uz yue zh")


def code(message: Message) -> Iterator[Finding]:
    """Find two pieces of code, each once in both texts, that have changed places around something that has not."""
    if message.source.count("`") < 4 or message.language.code in _TURNED:
        return
    theirs, ours = (_TOKEN.findall(text) for text in (message.source, message.text))
    common = (
        {token for token in theirs if theirs.count(token) == ours.count(token) == 1}
        if max(len(ours), len(theirs)) < _MOST
        else {}
    )
    one, two = ([token for token in each if token in common] for each in (theirs, ours))
    places = [at for at, (token, other) in enumerate(zip(one, two, strict=True)) if token != other]
    if len(places) != 2 or not all(one[at][0] == one[at][-1] == "`" for at in places):
        return
    if places[1] - places[0] > 1 or _is_from_to(message.source, *(one[at] for at in places)):
        changed = finding("order/changed", expected=one[places[0]].strip("`"), actual=two[places[0]].strip("`"))
        yield changed._replace(own_level=Level.WARNING)


# the target of a reference or of a link that has words of its own
_TARGET = re.compile(
    r":[\w:+.-]{1,60}:`[^`<]{1,200}<([^`>]{1,200})>`|\{[\w:+.-]{1,60}\}`[^`<]{1,200}<([^`>]{1,200})>`|`[^`<]{1,200}<([^`>]{1,400})>`_|\]\(([^()\s]{1,400})\)"
)


def targets(message: Message) -> Iterator[Finding]:
    """Find two of several targets that have changed places, where the others stand in the same order."""
    theirs = [match[match.lastindex or 0] for match in _TARGET.finditer(message.source)]
    if len(theirs) < _SEVERAL or message.language.code in _TURNED or message.text == message.source:
        return
    ours = [match[match.lastindex or 0] for match in _TARGET.finditer(message.text)]
    if ours == theirs or len(set(theirs)) < len(theirs) or sorted(ours) != sorted(theirs):
        return
    places = [at for at, (one, two) in enumerate(zip(theirs, ours, strict=True)) if one != two]
    if len(places) == 2:
        changed = finding("order/changed", expected=theirs[places[0]], actual=ours[places[0]])
        yield changed._replace(own_level=Level.WARNING)


# two may stand in another order, where a sentence is built in another way
_SEVERAL = 3


def _is_from_to(source: str, first: str, second: str) -> bool:
    """Whether the source says two paths or values of one option next to each other, each with its own words."""
    return (
        _shape(first) == _shape(second) != ""
        and re.search(rf"{re.escape(first)}[,;]? (?:and|or|/) {re.escape(second)}", source) is None
    )


def _shape(code: str) -> str:
    """Return what the codes of one kind have in common: the name of an option, the slash of a path; else nothing."""
    bare = code.strip("`")
    if match := re.match(r"--?[\w-]+[ =](?=\S)", bare):
        return match[0]
    return "/" if re.fullmatch(r"~?/[\w./-]+/[\w./-]*", bare) else ""


# longer rows are tables
_MOST = 60
