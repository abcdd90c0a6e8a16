"""Single letters that are exchanged for others: an axis, a user, a drive."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# X, Y; no initial, no mark of a list, no word
_SINGLE = re.compile(r"(?<![A-Za-zÀ-ɏ\d.'’&+/#@_*%(\\-])([A-Z])(?![A-Za-zÀ-ɏ\d.&+#@_*%()\\]|['’](?!s\b)|-\d|/[A-Za-z])")
_AXIS = re.compile(r"(?<![A-Za-zÀ-ɏ\d.'’&+/#@_%\\])([A-Za-z])(?![A-Za-zÀ-ɏ\d.'’&+#@_%()\\])")
# a word in many a language, or a point of the compass
_WORDS = frozenset("AEIOUY")
# … but the one that is not looked at
_ALONE = frozenset("bcdefghjklmnopqrstuvwxyz")
# a letter of English that is a word, whatever it stands for besides
_PRONOUN = re.compile(r"\bI\b(?= [a-z])")
_COMPASS = frozenset("NSEWO")


def single(message: Message) -> Iterator[Finding]:
    """Find a letter that stands for itself and became another one of them: an axis, a user, a drive."""
    if _ALONE.isdisjoint(message.source_words):
        return
    theirs = Counter(_SINGLE.findall(_PRONOUN.sub("", message.source_prose)))
    if not theirs or message.is_untouched or len(theirs) > 8 or sum(theirs.values()) > 12:
        return
    if any(role.name == "menuselection" for role in message.theirs.roles):
        return  # the labels of a menu are translated
    ours = Counter(_SINGLE.findall(message.prose))
    # German has an x-Achse
    small = Counter(each.upper() for each in _AXIS.findall(message.prose))
    for letter, count in theirs.items():
        if letter == "A" or small[letter] >= count or letter in _COMPASS:
            continue
        if (
            small[letter] == 0
            and message.text.upper().count(letter)
            and re.search(rf"(?<![A-Za-z]){letter}(?![a-z])", message.text, re.IGNORECASE)
        ):
            continue
        for source in (ours, small):
            taken = [
                each
                for each in source
                if each != letter
                and source[each] - theirs[each] == count
                and (each in theirs or abs(ord(each) - ord(letter)) == 1)
                and each not in _COMPASS
                and not (each in _WORDS and message.language.is_latin)
            ]
            if len(taken) == 1 and sum((source - theirs).values()) == count:
                yield finding("literal/name", expected=letter, actual=taken[0])
                return


# a word that a letter names one of: type N, class B
_KIND = re.compile(
    r"\b(?:type|class|category|grade|zone|group|drive|port|model|key|button|version|plan|option)s? ([A-Z])(?![\w'’.&/+#-])",
    re.IGNORECASE,
)
_KINDS = words_of(
    "type class category grade zone group drive port model key button version plan option "
    "types classes categories grades zones groups drives ports models keys buttons versions plans options"
)
_NO_WORD = frozenset("BCDFGHJLMNPQRTWX")


def kinds(message: Message) -> Iterator[Finding]:
    """Find another letter where a text has one alone, and a word of the source's says of what kind it is."""
    source = message.source_prose
    match = None if _KINDS.isdisjoint(message.source_words) else _KIND.search(source)
    if not match or message.is_untouched:
        return
    theirs, ours = _SINGLE.findall(source), _SINGLE.findall(message.prose)
    if len(theirs) == len(ours) == 1 and theirs[0] == match[1] != ours[0] and {*theirs, *ours} <= _NO_WORD:
        yield finding("literal/name", expected=theirs[0], actual=ours[0])


_LIST = re.compile(r"(?<![A-Za-z\d])[A-Z](?:, ?[A-Z]){2,9}(?![A-Za-z\d])")


@needs(",")
def listed(message: Message) -> Iterator[Finding]:
    """Find letters in a row that have changed places."""
    if "," not in message.source_prose:
        return
    theirs, ours = (_LIST.findall(text) for text in (message.source_prose, message.prose))
    if len(theirs) == len(ours) == 1:
        row, other = (re.findall("[A-Z]", each[0]) for each in (theirs, ours))
        if row != other and sorted(row) == sorted(other):
            yield finding("literal/name", expected=theirs[0], actual=ours[0])
