"""Substitutions of reStructuredText and MyST that are lost, added, changed, or have marks that are not read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.parity import difference, parity
from sphinx_vernacular.catalogs.cldr import regions_of
from sphinx_vernacular.catalogs.findings import Finding, Level, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


_BOLD = re.compile(r"\|\*{1,2}[\w.-]{1,80}\*{1,2}\|", re.ASCII)
# the language or the country at the end of a name: |picture_RU|
_OF_A_LANGUAGE = re.compile(r"[_-]([A-Za-z]{2,3})(?=\W*$)")


@needs("|{")
def substitutions(message: Message) -> Iterator[Finding]:
    """Find substitutions that are lost, added or changed; the name of a picture may end with its language."""
    ours, theirs = message.ours.substitutions, message.theirs.substitutions
    if ours == theirs:
        return
    lost, added = difference(ours, theirs, str.lower)
    if not lost and not added:  # docutils looks for the name in any case, and a template of MyST does not
        lost, added = difference(ours, theirs)
        for each in parity("substitution", added, lost):
            is_braced = dict(each.values).get("expected", "").startswith("{")
            yield each if is_braced else each._replace(own_level=Level.STYLE)
        return
    own = {_OF_A_LANGUAGE.sub("", name): name for name in added if is_of(message.language.code, name)}
    for name in list(lost):
        stem = _OF_A_LANGUAGE.sub("", name) if is_of("en", name) else name
        if stem in own:
            lost.remove(name)
            added.remove(own.pop(stem))
    if not lost:  # a second mention, but none at once
        added = [
            name for name in added if name not in message.theirs.substitutions or _stands_twice(name, message.text)
        ]
    for each in parity("substitution", added, lost):
        name = dict(each.values).get("expected", "")
        is_attached = each.key == "substitution/lost" and message.context.markup == "rst" and name != ""
        is_attached = is_attached and message.text.count(name) > message.ours.substitutions.count(name)
        is_said = name in message.ours.substitutions or name in message.context.written_out
        is_said = is_said or _is_spelt_out(name, message)
        is_known = dict(each.values).get("actual", "") in message.context.substitutions
        if (each.key == "substitution/lost" and not is_attached and is_said) or (
            each.key == "substitution/added" and is_known
        ):
            each = each._replace(own_level=Level.STYLE)  # noqa: PLW2901 -- its words, or a pronoun, may stand for it
        if each.key == "substitution/lost" and (spaced := _spaced(name, message.text)):
            yield finding("markup/space", actual=spaced)
        else:
            yield finding("markup/attached", actual=_around(name, message.text)) if is_attached else each


@needs("|")
def bold(message: Message) -> Iterator[Finding]:
    """Find substitutions whose names are bold text, and that are lost, added or changed."""
    if "|*" in message.source:
        yield from parity("substitution", *(_BOLD.findall(text) for text in (message.text, message.source)))


# what has no words
_PICTURE = re.compile(r"im(?:age|g)|icon|symbol|logo|pic|figure|shot|button|(?<![a-z])br(?![a-z])", re.IGNORECASE)


def _is_spelt_out(name: str, message: Message) -> bool:
    """Whether a substitution is all that a source has, and its translation has words in the place of it."""
    return (
        message.source.strip() == name
        and not _PICTURE.search(name)
        and not re.search(r"[|{}]", message.text)
        and any(map(str.isalpha, message.text))
    )


def _spaced(name: str, text: str) -> str:
    """Return a substitution that has a space within its bars; at the beginning of a text that is another fault."""
    if re.match(r"\|\s", text):
        return ""
    bare = re.escape(name.strip("|"))
    match = re.search(rf"(?<!\w)\|(?:\s{{1,3}}{bare}\s{{0,3}}|{bare}\s{{1,3}})\|(?!\w)", text)
    return match[0] if match and name.startswith("|") else ""


def _stands_twice(name: str, text: str) -> bool:
    return re.search(rf"{re.escape(name)}_{{0,2}}\W{{0,3}}{re.escape(name)}", text) is not None


def is_of(code: str, name: str) -> bool:
    """Whether a name ends with a language or one of its countries: |picture_ja|, |picture_JP|."""
    match = _OF_A_LANGUAGE.search(name)
    return match is not None and match[1].lower() in regions_of(code)


def _around(name: str, text: str) -> str:
    start = text.find(name)
    return text[max(0, start - 12) : start + len(name) + 12]
