"""What a catalog has as a rule of names: those that it keeps, and its own."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import matching
from sphinx_vernacular.catalogs.checks.names import latin, misprints, spelling
from sphinx_vernacular.catalogs.checks.names.known import OF_COMPUTING

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs import po

# fewer show no habit
MANY = 20

# a word that may be a name
_NAME = re.compile(r"[A-Z](?<![\w.\\/@-].)[A-Za-z]{3,40}(?![\w@])")
# more names with a capital within are those of a programming interface
_MANY_NAMES = 300


def names(entries: list[po.Entry]) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return words with a capital that translations keep, and well-known names that at most one leaves out.

    Behind them are words in capitals that one keeps, and words with a capital that translations alone have.
    """
    said, kept, known, left, own = (Counter[str]() for _ in range(5))
    for entry in entries:
        if entry.msgid != entry.msgstr[0]:
            words = set(_NAME.findall(entry.msgid))
            said.update(words)
            ours = set(_NAME.findall(entry.msgstr[0]))
            kept.update(words & ours)
            own.update(ours - words)
            for word in OF_COMPUTING & words:
                known[word] += 1
                left[word] += spelling.stem(word) not in entry.msgstr[0].lower()
    return (
        frozenset(word for word, count in kept.items() if count >= 4 and count >= 0.8 * said[word]),
        frozenset(word for word, count in known.items() if count > 2 and left[word] < 2 and count < 0.1 * len(entries)),
        frozenset(word for word, count in kept.items() if count and word.isupper()),
        frozenset(word for word, count in own.items() if count > 1),
    )


def kept_names(entries: list[po.Entry]) -> frozenset[str]:
    """Return the names that translations keep, where they keep nearly all; what all is about may go without saying."""
    said, kept = Counter[str](), Counter[str]()
    for entry in entries:
        if entry.msgid != entry.msgstr[0]:
            found = spelling.inner_capitals(entry.msgid)
            said.update(found)
            kept.update(name for name in found if name in entry.msgstr[0])
    if said.total() < MANY or kept.total() < 0.95 * said.total():
        return frozenset()
    return frozenset(name for name in said if 1 < said[name] - 1 <= kept[name] < 0.05 * len(entries))


def source_slips(entries: list[po.Entry]) -> frozenset[tuple[str, str]]:
    """Return the names that one source types otherwise than the catalog does elsewhere, each with that other name."""
    said: Counter[str] = Counter()
    once: Counter[str] = Counter()
    for entry in entries:
        found = spelling.inner_capitals(entry.msgid)
        once.update(found)
        said.update([*found, *spelling.inner_capitals(entry.msgstr[0])])
    if len(once) > _MANY_NAMES:
        return frozenset()
    return frozenset(
        (name, other)
        for name in once
        if once[name] == 1
        for other in once
        if said[other] >= 2 * said[name]
        and name[0] == other[0]
        and abs(len(name) - len(other)) < 2
        and matching.distance(name, other) == 1
    )


def acronyms(entries: list[po.Entry]) -> frozenset[str]:
    """Return words of three capitals that the sources have, or several translations."""
    own, theirs = Counter[str](), set[str]()
    for entry in entries:
        if _THREE.search(entry.msgstr[0]):
            own.update(dict.fromkeys(misprints.ACRONYM.findall(entry.msgstr[0]), 1))
        if _THREE.search(entry.msgid):
            theirs.update(misprints.ACRONYM.findall(entry.msgid))
    return frozenset(theirs.union(word for word, count in own.items() if count > 1))


_WITHIN = re.compile("[a-z][A-Z]")
_THREE = re.compile("[A-Z]{3}")


def own_latin(entries: list[po.Entry], code: str) -> frozenset[str]:
    """Return words in Latin letters that several translations have, and their sources have not."""
    own = Counter[str]()
    for entry in entries:
        text = entry.msgstr[0]
        if _WITHIN.search(text) or matching.is_of_other_script(text, code):
            source = entry.msgid.lower()
            own.update({word for word in latin.WORD.findall(text) if word.lower() not in source})
    return frozenset(word for word, count in own.items() if count > 1)
