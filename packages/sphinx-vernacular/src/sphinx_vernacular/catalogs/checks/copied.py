"""What a translation copies and types wrong: a link without its space, the target of a term, code that it has right elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.references import difference
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import is_typed_wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message

# rst reads the address of a link only behind a space
_GLUED = re.compile(r"(?<!`)`[^`<>]{0,300}[^`<>\s]<([^`<>\s]{1,1000}_?)>`__?(?!\w)")


def glued(message: Message) -> Iterator[Finding]:
    """Find a link whose address has no space before it: rst then reads the address as a part of its name."""
    if message.context.markup != "rst" or ">`_" not in message.text:
        return
    for target in dict.fromkeys(_GLUED.findall(message.text)):
        if f" <{target}>" in message.source or f"\n<{target}>" in message.source:
            yield finding("link/space", expected=target)


def terms(message: Message) -> Iterator[Finding]:
    """Find a term of the glossary that is typed wrong behind its words: ``:term:`words <term>```."""
    lost, added = difference(_terms(message.ours), _terms(message.theirs))
    for expected in lost:
        actual = next((each for each in added if is_typed_wrong(expected, each, message.prose)), None)
        if actual is not None:
            yield finding("role/changed", expected=f":term:`{expected}`", actual=f":term:`{actual}`")


def _terms(parsed: Parsed) -> list[str]:
    return [role.target for role in parsed.roles if role.name in ("term", "std:term") and role.target != role.words]


def repeated(message: Message) -> Iterator[Finding]:
    """Find what stands several times in single backticks, and once as another word: there it is a name."""
    theirs, ours = message.theirs.interpreted, message.ours.interpreted
    if message.theirs.default_role_is_code or len(theirs) < 2 or len(theirs) != len(ours):
        return
    lost, added = difference(ours, theirs)
    if len(lost) == len(added) == 1 and lost[0] in ours:
        yield finding("literal/changed", expected=lost[0], actual=added[0])
