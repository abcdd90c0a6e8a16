"""Roles, links, code, footnotes and whatever else a translation copies from its source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.message import (
    AUTOLINK,
    FOOTNOTE,
    INLINE,
    MATHS,
    REFERENCE,
    SUBSTITUTION,
    TAG,
    TEXT_ROLES,
    URL,
    Message,
    Role,
    spans_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def parity(code: str, ours: Iterable[str], theirs: Iterable[str]) -> Iterator[Finding]:
    """Compare what a translation has with what its source has, in whatever order."""
    ours, theirs = list(ours), list(theirs)
    if ours == theirs:
        return
    lost, added = _difference(ours, theirs)
    for expected, actual in zip(lost, added, strict=False):
        yield finding(f"{code}/changed", expected=expected, actual=actual)
    for expected in lost[len(added) :]:
        yield finding(f"{code}/lost", expected=expected)
    for actual in added[len(lost) :]:
        yield finding(f"{code}/added", actual=actual)


def _difference(ours: Iterable[str], theirs: Iterable[str]) -> tuple[list[str], list[str]]:
    have, want = Counter(ours), Counter(theirs)
    return list((want - have).elements()), list((have - want).elements())


def roles(message: Message) -> Iterator[Finding]:
    """Find roles that are lost, added, exchanged or misspelt, and words that are missing in them or too many."""
    ours, theirs = spans_of(message.text).roles, spans_of(message.source).roles
    lost, added = _difference((role.key for role in ours), (role.key for role in theirs))
    broken = _broken(message)
    for expected in list(lost):
        if expected in broken:
            lost.remove(expected)
            yield finding("role/broken", expected=expected)
            continue
        same = next((key for key in added if key.partition("`")[2] == expected.partition("`")[2] != ""), None)
        if same is not None:
            lost.remove(expected)
            added.remove(same)
            yield finding("role/name", expected=expected, actual=same)
    yield from parity("role", added, lost)
    yield from _words_in_roles(ours, theirs)


def _words_in_roles(ours: list[Role], theirs: list[Role]) -> Iterator[Finding]:
    has_words = {role.key: role.words is not None for role in theirs}
    for role in ours:
        if role.name == "abbr" and not role.target.endswith(")"):
            if any(other.name == "abbr" and other.target.endswith(")") for other in theirs):
                yield finding("role/abbr", actual=role.target)
        elif role.key in has_words and role.name not in TEXT_ROLES:
            if has_words[role.key] and not role.words:
                yield finding("role/words", expected=role.key)
            elif role.words is not None and not has_words[role.key]:
                yield finding("role/figure", expected=role.key)


def _broken(message: Message) -> dict[str, str]:
    """Return the source's roles of which the translation has the target alone, and the code that it stands in."""
    ours = spans_of(message.text)
    have = {role.key for role in ours.roles}
    broken = {}
    for role in spans_of(message.source).roles:
        if role.key in have or role.name in TEXT_ROLES:
            continue
        for code in ours.code:
            if code.strip() == role.target or code.endswith(f"<{role.target}>"):
                broken[role.key] = code
        if re.search(rf"[{{(]\s*{re.escape(role.name)}\s*[}})]", ours.rest):
            broken.setdefault(role.key, "")
    return broken


# where a target begins, however its brackets end
_OPENED = re.compile(r"\]\(\s*<?([^\s<>)]+)")
_DANGEROUS = re.compile(r"(?!https?:|mailto:|ftp:|tel:|project:|inv:|path:)[A-Za-z][A-Za-z0-9+.-]*:")


def links(message: Message) -> Iterator[Finding]:
    """Find links whose target is lost, added or changed, and those that a page must not have at all."""
    ours, theirs = _links(message.text), _links(message.source)
    rest = spans_of(message.text).rest
    automatic = [match[1] for match in AUTOLINK.finditer(rest)]
    for target in dict.fromkeys([*_OPENED.findall(rest), *ours, *automatic]):
        if target not in message.source and _DANGEROUS.match(_without_disguise(target)):
            ours = [other for other in ours if target not in other]
            automatic = [other for other in automatic if other != target]
            yield finding("live/link", actual=target)
    yield from parity("link", ours, theirs)
    for target in automatic:
        if target not in message.source:
            yield finding("live/autolink", actual=f"<{target}>")


def _without_disguise(target: str) -> str:
    # java&#115;cript: and java\nscript: are javascript: to a browser
    from html import unescape
    from urllib.parse import unquote

    return re.sub(r"[\s\x00-\x20\\]", "", unquote(unescape(target))).lower()


def _links(text: str) -> list[str]:
    spans = spans_of(text)
    targets = list(spans.links)
    targets += [match[3] or match[4] or "" for match in INLINE.finditer(spans.rest)]
    rest = INLINE.sub(lambda match: f"{match[2]} ", spans.rest)
    targets += [match[1] for match in REFERENCE.finditer(rest)]
    rest = TAG.sub("", AUTOLINK.sub(lambda match: f" {match[1]} ", rest))
    return targets + [match[0] for match in URL.finditer(rest)]


def literals(message: Message) -> Iterator[Finding]:
    """Find code that is lost, added, translated or written with other digits."""
    broken = Counter(code for code in _broken(message).values() if code)
    ours = Counter(spans_of(message.text).code) - broken
    yield from parity("literal", ours.elements(), spans_of(message.source).code)


def substitutions(message: Message) -> Iterator[Finding]:
    """Find substitutions that are lost, added or changed."""
    yield from parity("substitution", *(_all(SUBSTITUTION, text) for text in (message.text, message.source)))


def footnotes(message: Message) -> Iterator[Finding]:
    """Find marks of footnotes that are lost, added or changed."""
    yield from parity("footnote", *(_all(FOOTNOTE, text) for text in (message.text, message.source)))


def formulas(message: Message) -> Iterator[Finding]:
    """Find formulas that are lost, added or changed."""
    yield from parity("math", *(_all(MATHS, text) for text in (message.text, message.source)))


def _all(pattern: re.Pattern[str], text: str) -> list[str]:
    return [match[0] for match in pattern.finditer(spans_of(text).rest)]
