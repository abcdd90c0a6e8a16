"""Examples of several lines that are whole messages: their indentation, their signs, and the names in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code.renamed import formats_of
from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import distance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# what a line of code begins or ends with, and no line of a text
_OF_CODE = re.compile(
    r"\s*+(?:>>> ?\S|(?:from [\w.]+ )?import \w|(?:async )?(?:def|class) \w+.*[:{]$|@\w|return\b|[\w.]+\(.*\)[;:]?$|[\w.\[\], ]+ ?[-+*/]?= ?\S"
    r"|(?:if|elif|else|for|while|try|except|with)\b.*:$|[$#] |#include|<\w|[}\])]+[;,]?$|\.\. [\w:-]+::)"
)
_COMMENT = re.compile(r"(?:(?<=\s)|^)(?:#|//|--)\s.*$")
_QUOTED = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|\"{3}.*|'{3}.*")
NAME = re.compile(r"[^\W\d]\w*")
_SIGNS = re.compile(r"[\w\s]+")
# longer ones are data
_MOST = 400


def is_listing(source: str) -> bool:
    r"""Whether a message is an example of several lines.

    >>> is_listing("import a\n\nprint(a.b)"), is_listing("It is\nhere (now).")
    (True, False)
    """
    if "\n" not in source or "`" in source:
        return False
    lines = [line for line in source.splitlines()[:_MOST] if line.strip()]
    return len(lines) > 1 and sum(_OF_CODE.match(line) is not None for line in lines) * 2 > len(lines)


@needs("\n")
def compare(message: Message) -> Iterator[Finding]:
    """Find a line whose indentation or signs are others, and a name that is typed wrong or is another in one place."""
    if "\n" not in message.source or not is_listing(message.source):
        return
    theirs, ours = message.source.rstrip().splitlines(), message.text.rstrip().splitlines()
    if len(theirs) != len(ours) or len(theirs) > _MOST:
        if line := _left_out(theirs[:_MOST], ours[:_MOST]):
            yield finding("code/line", expected=line)._replace(own_level=Level.WARNING)
        return
    in_text = False
    for expected, actual in zip(theirs, ours, strict=True):
        is_text = in_text or '"""' in expected
        in_text ^= expected.count('"""') % 2 == 1
        if expected == actual or is_text or not actual.strip():
            continue
        if _indentation(expected) != _indentation(actual) or _differs(expected, actual, message):
            yield finding("code/line", expected=expected)._replace(own_level=Level.WARNING)
            return


def _left_out(theirs: list[str], ours: list[str]) -> str | None:
    """Return a line of code that stands nowhere, where there are fewer lines and no other one has taken its place."""
    gone, new = (
        [line for line in lines if line.strip() and line not in others]
        for lines, others in ((theirs, {*ours}), (ours, {*theirs}))
    )
    stripped = {line.strip() for line in ours}
    lost = [line for line in gone if line.strip() not in stripped]
    if len(lost) <= len(new) or sum(map(bool, map(str.strip, ours))) >= sum(map(bool, map(str.strip, theirs))):
        return None
    is_plain = (
        line for line in lost if _OF_CODE.match(line) and not _COMMENT.search(line) and not _QUOTED.search(line)
    )
    return next(is_plain, None)


def counts_its_own(message: Message) -> bool:
    """Whether a text that an example shows is translated, and the example may count its letters."""
    theirs, ours = (_QUOTED.findall(text) for text in (message.source, message.text))
    return len(theirs) == len(ours) and theirs != ours and is_listing(message.source)


def is_listed(code: str, other: str, message: Message) -> bool:
    """Whether the names of two pieces of code stand in an example of the source, and in that of its translation."""
    context = message.context
    if not context.own_listed:
        return False
    theirs, ours = (set(NAME.findall(each)) for each in (code, other))
    return bool(ours - theirs) and theirs - ours <= context.listed and ours - theirs <= context.own_listed


def _indentation(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _differs(expected: str, actual: str, message: Message) -> bool:
    if "{" in expected and formats_of(expected) != formats_of(actual):
        return True
    one, two = (_COMMENT.sub("", _QUOTED.sub('""', line)) for line in (expected, actual))
    if one == two or not _OF_CODE.match(expected):
        return False
    if _SIGNS.sub("", one) != _SIGNS.sub("", two):
        return True
    names = [NAME.findall(each) for each in (one, two)]
    if len(names[0]) != len(names[1]):
        return False
    known = set(NAME.findall(message.text))
    return any(
        name != other and other not in message.context.own_listed and (name in known or _is_slip(name, other, message))
        for name, other in zip(*names, strict=True)
    )


def _is_slip(name: str, other: str, message: Message) -> bool:
    """Whether a name that stands nowhere else has a letter more, less or in the place of another."""
    is_near = other.isascii() and len(name) < 80 and distance(name, other) == 1
    return is_near and message.text.count(other) < 2
