"""Addresses of mail and of sites that stand in a sentence, where nothing marks them as links."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_MAIL = re.compile(
    r"(?:(?<![\w.+@/:-])|(?<=mailto:))[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}(?![\w@])", re.ASCII
)


@needs("@")
def mails(message: Message) -> Iterator[Finding]:
    """Find addresses of mail in a sentence that are lost, or not the source's: with a sign or a letter wrong."""
    if "@" not in message.source:
        return
    for expected in dict.fromkeys(_MAIL.findall(message.theirs.rest)):
        name, _, host = expected.partition("@")
        if expected in message.text:
            continue
        if name in message.text or host in message.text:
            other = next(iter(_LIKE_MAIL.findall(message.ours.rest)), "–")
            yield finding("link/changed", expected=expected, actual=other)._replace(own_level=Level.WARNING)
        elif "@" not in message.text:
            yield finding("link/lost", expected=expected)._replace(own_level=Level.WARNING)


_HOST = re.compile(r"(?<![\w./@-])www\.[\w-]{1,64}(?:\.[\w-]{1,64}){1,3}(?![\w@])", re.ASCII)


def hosts(message: Message) -> Iterator[Finding]:
    """Find sites that stand in a sentence without a protocol, and are lost or have another name."""
    yield from _endings(message)
    if "www." not in message.theirs.rest:
        return
    ours = _HOST.findall(message.ours.rest)
    for expected in dict.fromkeys(_HOST.findall(message.theirs.rest)):
        other = next((each for each in ours if each not in message.source), None)
        if (
            other is not None
            and expected not in message.text
            and other.rpartition(".")[0] != expected.rpartition(".")[0]
        ):
            yield finding("link/changed", expected=expected, actual=other)._replace(own_level=Level.WARNING)
        elif not ours and expected.removeprefix("www.") not in message.text and "://" not in message.text:
            yield finding("link/lost", expected=expected)._replace(own_level=Level.WARNING)


# an ending of a site that stands for no land
_ENDED = re.compile(
    r"(?<![\w./@-])((?:[a-z\d][a-z\d-]{0,60}\.){1,4})(com|dev|edu|gov|info|int|io|mil|net|org)(?![\w@-]|\.\w)",
    re.IGNORECASE | re.ASCII,
)


def _endings(message: Message) -> Iterator[Finding]:
    """Find a site that stands in a sentence, or in the words of a link, with another ending: .org for .net."""
    theirs = _ENDED.findall(message.source) if _HAS_ENDING.search(message.source) else []
    if not theirs:
        return
    ours = Counter(_ENDED.findall(message.text))
    lost, added = Counter(theirs) - ours, ours - Counter(theirs)
    for name, ending in lost:
        other = next((each for each in added if each[0] == name and each not in theirs), None)
        if other is not None:
            yield finding("link/changed", expected=name + ending, actual="".join(other))._replace(
                own_level=Level.WARNING
            )


_HAS_ENDING = re.compile(r"\.(?:com|dev|edu|gov|info|int|io|mil|net|org)\b")
_LIKE_MAIL = re.compile(r"[\w.+-]{1,64}\s?@\s?[\w.,-]{1,200}", re.ASCII)


@needs("<>")
def autolinks(message: Message) -> Iterator[Finding]:
    """Find an address that Markdown makes a link between < and >, and that has lost one of them or stands apart from it."""
    for target in dict.fromkeys(message.theirs.autolinks):
        address = re.escape(target)
        is_half = rf"<[^\w\s<>]{{0,2}}\s{{0,9}}{address}|{address}[^\w\s<>]{{0,2}}\s{{0,9}}>"
        if target not in message.ours.autolinks and re.search(is_half, message.ours.rest):
            yield finding("link/broken", expected=target)
