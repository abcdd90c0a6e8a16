"""Keys to press and the arrows of menus: a translation has those of its source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message

# keys that are held, by the names that they have on the keyboards of several countries
_HELD = {
    "alt": "Alt",
    "cmd": "Cmd",
    "command": "Cmd",
    "control": "Ctrl",
    "ctl": "Ctrl",
    "ctrl": "Ctrl",
    "maiusc": "Shift",
    "maj": "Shift",
    "majusc": "Shift",
    "majúsc": "Shift",
    "mayus": "Shift",
    "mayús": "Shift",
    "meta": "Meta",
    "shift": "Shift",
    "skift": "Shift",
    "strg": "Ctrl",
    "umsch": "Shift",
    "umschalt": "Shift",
}
_BETWEEN = re.compile(r"\s*[+-]\s*(?=\S)|\s+")
# a letter, a figure or a function key stands on every keyboard
_SAME = re.compile(r"[A-Za-z0-9]|[Ff]\d\d?", re.ASCII)


@needs("`")
def pressed(message: Message) -> Iterator[Finding]:
    """Find keys that are others than in the source; names of keys such as Enter may be translated."""
    theirs = _keys(message.theirs)
    ours = _keys(message.ours) if theirs else []
    if not ours or len(ours) != len(theirs):
        return
    one, two = (Counter(key for keys in each for key in keys) for each in (theirs, ours))
    lost, added = sorted((one - two).elements()), sorted((two - one).elements())
    for key in lost:
        is_held = key in _HELD.values()
        if not is_held and not _SAME.fullmatch(key):
            continue
        other = next((each for each in added if _takes_its_place(key, each, is_held=is_held)), None)
        if other is not None:
            added.remove(other)
            yield finding("literal/changed", expected=key, actual=other)
        elif sum(two.values()) < sum(one.values()):
            yield finding("literal/lost", expected=key)


def _keys(parsed: Parsed) -> list[list[str]]:
    return [
        [
            _HELD.get(key.lower(), key.upper() if len(key) == 1 else key)
            for key in _BETWEEN.split(role.target.strip("()"))
            if key
        ]
        for role in parsed.roles
        if role.name == "kbd"
    ]


def _takes_its_place(key: str, other: str, *, is_held: bool) -> bool:
    if is_held:
        return other in _HELD.values() or (other.isascii() and distance(key, other) == 1)
    return _SAME.fullmatch(other) is not None or (len(other) == 2 and other.isascii())


_ARROW = re.compile(r"(?<![-–—])(?:-{1,2}|[–—])\s?>|(?<!-)-{3,}>|[→➔➜⇒]|=>")


@needs(">→➔➜⇒")
def arrows(message: Message) -> Iterator[Finding]:
    """Find arrows that are lost or point the other way, and those between menus that Sphinx does not read as such."""
    if _ANY_ARROW.search(message.source):
        yield from _turned(message)
        yield from _levels(message)
    if "-->" not in message.source or "menuselection" not in message.source:
        return
    theirs, ours = (
        [role.target for role in parsed.roles if role.name == "menuselection"]
        for parsed in (message.theirs, message.ours)
    )
    if len(theirs) != len(ours) or sum(each.count("-->") for each in theirs) <= sum(each.count("-->") for each in ours):
        return
    for target in ours:
        other = next((match[0] for match in _ARROW.finditer(target) if match[0] != "-->"), None)
        if other is not None:
            yield finding("literal/changed", expected="-->", actual=other)
            return


_ANY_ARROW = re.compile(r"->|[→➔➜⇒]|=>| > ")
_RIGHT, _LEFT = re.compile(r"-{1,2}>|[→➔➜⇒⟶]|=>"), re.compile(r"<-{1,2}(?!>)|[←⇐⟵]|(?<=\s)<=(?=\s)")
_FROM_RIGHT = re.compile("[\u0590-\u08ff]")


def _turned(message: Message) -> Iterator[Finding]:
    """Find an arrow that points to the left, or is lost."""
    theirs, ours = message.theirs.rest, message.ours.rest
    if (match := _RIGHT.search(theirs)) and not _LEFT.search(theirs) and (left := _LEFT.search(ours)):
        if len(_RIGHT.findall(ours)) < len(_RIGHT.findall(theirs)) and not _FROM_RIGHT.search(ours):
            yield finding("literal/changed", expected=match[0], actual=left[0])
        return
    arrows = _RIGHT.findall(_RENAMED.sub("", message.source))
    if arrows and len(arrows) > len(_ANY_STEP.findall(message.text)):
        yield finding("literal/lost", expected=arrows[0])


# a new name behind the old one, which may be said in words
_RENAMED = re.compile(r"(?<=`) (?:-{1,2}>|→) (?=`)")
# what stands in the place of an arrow
_ANY_STEP = re.compile(r"-{1,2}\s?>|[→➔➜⇒⟶←⇐⟵‣▸▶►›»＞>]|<-")


_MENU = re.compile(
    r"(?<!\*)\*{1,2}([^*\n]{1,100}? (?:-{0,2}>|→) [^*\n]{1,100}?)\*{1,2}(?!\*)|:(?:menuselection|guilabel):`([^`]+? -{0,2}> [^`]+)`"
)
_BETWEEN_MENUS = re.compile(r"\s(?:-{0,2}>|→|»|›|＞)\s")


def _levels(message: Message) -> Iterator[Finding]:
    """Find a path of menus that has fewer levels than in the source."""
    theirs, ours = ([match[1] or match[2] for match in _MENU.finditer(text)] for text in (message.source, message.text))
    if len(theirs) != len(ours):
        return
    for path, other in zip(theirs, ours, strict=True):
        if len(_BETWEEN_MENUS.findall(other)) == len(_BETWEEN_MENUS.findall(path)) - 1 > 0 and not _LEFT.search(other):
            yield finding("sentence/member", expected=path)
