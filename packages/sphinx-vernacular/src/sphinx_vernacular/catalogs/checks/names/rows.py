"""Names in a row, in bold, beside an anchor, or with a mark in them: one that stands twice, is skipped or exchanged."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations, islice, pairwise
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.names.spelling import is_own
from sphinx_vernacular.catalogs.checks.names.tokens import TOKEN
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_NAME = r"[A-Z][A-Za-z\d]{1,30}(?: [A-Z][A-Za-z\d]{1,30}){0,4}"
# “A and A”: a name, what joins two of them, and the name again
_TWICE = re.compile(rf"(?<![\w-])({_NAME})(?:, ?|、| ?/ ?|,? ?\w{{1,3}} ?| 및 )\1(?![A-Za-z\d-])")
_MOST = 40
# C++, C#, .NET, G'MIC
_MARKED = re.compile(
    r"(?<![\w+#.'`/-])(?:[A-Za-z]\w{0,15}(?:\+\+|#)|\.[A-Z][A-Z]\w{1,8}|[A-Z]['*]-?[A-Z]{2,8})(?![\w+#'/(=])"
)
_FULL = re.compile(r"(?<![\w.-])[A-Z][a-z]+(?: [A-Z][a-z]+){2,3}(?![\w-])")


def compare(message: Message) -> Iterator[Finding]:
    """Find a name that stands twice for two, one without its mark, one that is skipped, and two that are exchanged."""
    if message.is_untouched:
        return
    found = next(_found(message), None)
    if found is not None:
        yield found


# a word with a capital or a figure, of which a row has two
_CAPITAL_OR_FIGURE = re.compile(r"[A-Z\d](?<![A-Za-z\d].)")


def _found(message: Message) -> Iterator[Finding]:
    source = message.source_prose
    yield from _marked(message)
    if len(list(islice(_CAPITAL_OR_FIGURE.finditer(source), 2))) > 1:
        yield from _repeated(message)
        if ", " in source:
            yield from _skipped(message)
        yield from _part(message)
        yield from _turned(message)
    yield from _swapped(message)
    yield from _numbered(message)
    yield from _coauthor(message)


# the beginnings of names: of those that stand twice, two are the same
_CAPITALS = re.compile(r"[A-Z][A-Za-z\d]")


def _repeated(message: Message) -> Iterator[Finding]:
    """Find the source's “A and B” as “A and A”."""
    text = message.prose
    capitals = _CAPITALS.findall(text)
    for match in islice(_TWICE.finditer(text), _MOST) if len(set(capitals)) < len(capitals) else ():
        name = match[1]
        source = message.source_prose
        if name not in source or _TWICE.search(source):
            continue
        if text.count(name) <= source.count(name):
            continue
        beside = re.compile(
            rf"(?<![\w-]){re.escape(name)}(?:, | ?/ ?|,? (?:and|or|&) (?:the )?)({_NAME})|({_NAME})(?:, | ?/ ?|,? (?:and|or|&) (?:the )?){re.escape(name)}(?![\w-])"
        )
        for each in beside.finditer(source):
            lost = each[1] or each[2]
            if lost != name and lost not in message.text and not is_own(lost, message):
                yield finding("literal/name", expected=lost, actual=name)
                return
    yield from _bold(message)


_BOLD = re.compile(r"\*\*([^*]{2,80})\*\*")


def _bold(message: Message) -> Iterator[Finding]:
    if message.text.count("**") < 4:
        return
    theirs, ours = (_BOLD.findall(text) for text in (message.source, message.text))
    if (
        len(theirs) != len(ours)
        or len(ours) > _MOST
        or len(set(theirs)) != len(theirs)
        or len(set(ours)) != len(ours) - 1
    ):
        return
    twice = next(each for each in ours if ours.count(each) > 1)
    lost = [each for each in theirs if each not in message.text and all(word[0].isupper() for word in each.split())]
    if twice in theirs and len(lost) == 1:
        yield finding("literal/name", expected=lost[0], actual=twice)


def _marked(message: Message) -> Iterator[Finding]:
    """Find C++ that became C."""
    if message.characters.isdisjoint("+#'*") and " ." not in f" {message.source_prose}":
        return
    for name in dict.fromkeys(_MARKED.findall(message.source_prose)):
        if name in message.text:
            continue
        bare = re.sub(r"[^A-Za-z\d-]", "", name)
        pattern = re.compile(rf"(?<![\w-]){bare}(?![\w+#])")
        before, after = (len(pattern.findall(text)) for text in (message.source_prose, message.prose))
        if after > before:
            yield finding("literal/name", expected=name, actual=bare)
            return


# Dyson ZA
_LONG_ROW = 3
_INITIALS = re.compile(r" [A-Z]{1,3}$")
_ROW = re.compile(
    r"(?<![\w-])([A-Z][\w+#'. -]{1,40}?), (?=([A-Z][\w+#'. -]{1,40}?)(?:, (?:and |or )?|,? (?:and|or|&) )([A-Z][\w+#'-]{1,40}))"
)


def _skipped(message: Message) -> Iterator[Finding]:
    """Find a name of a row that is left out where those on both its sides follow one another."""
    text = message.prose
    rows = list(islice(_ROW.finditer(message.source_prose), _MOST))
    members = {name for match in rows for name in match.groups()}
    for match in rows:
        before, name, after = match[1], match[2], match[3]
        first = name.split()[0]
        if before not in text or after not in text or first in message.text or is_own(name, message):
            continue
        # where all others of a long row are kept, no habit of the catalog's is needed
        is_known = message.context.translated_tokens[first] or _INITIALS.search(name)
        others = members - {name}
        if not is_known and (len(others) < _LONG_ROW or not all(other.split()[-1] in text for other in others)):
            continue
        if re.search(rf"{re.escape(before)}(?:, ?|、|,? \w{{1,3}} ){re.escape(after)}", text):
            yield finding("literal/missing", expected=name)
            return


def _part(message: Message) -> Iterator[Finding]:
    """Find the name of a person without its middle."""
    for name in islice(dict.fromkeys(_FULL.findall(message.source_prose)), _MOST):
        first, *middle, last = name.split()
        short = f"{first} {last}"
        if short in message.prose and short not in message.source and not any(each in message.text for each in middle):
            yield finding("literal/name", expected=name, actual=short)
            return


# what does not change: a role, code, the address of a link; behind it the name that belongs to it
_ANCHOR = re.compile(r"(`[^`]{1,80}`)")
_BESIDE = re.compile(r"[^.;`]{0,24}?(?<![\w-])([A-Z][A-Za-z\d]{2,30})(?![\w-])")


def _swapped(message: Message) -> Iterator[Finding]:
    """Find two names that are exchanged: each stands behind the other's anchor, or in the other's words in bold."""
    if message.source.count("`") > 3:
        theirs, ours = (_anchored(text) for text in (message.source, message.text))
        both = [each for each in theirs if each in ours]
        for one in both:
            for other in both:
                if theirs[one] != theirs[other] and ours[one] == theirs[other] and ours[other] == theirs[one]:
                    yield finding("literal/name", expected=theirs[one], actual=ours[one])
                    return
    if message.source.count("**") > 3:
        before, after = (_in_bold(text) for text in (message.source, message.text))
        alone = [name for name in before if name in after and before[name] and not after[name]]
        beside = [name for name in before if name in after and not before[name] and after[name]]
        if len(alone) == len(beside) == 1:
            yield finding("literal/name", expected=alone[0], actual=beside[0])


def _anchored(text: str) -> dict[str, str]:
    """Return the name behind each anchor that stands once."""
    found: dict[str, str] = {}
    counts = Counter(_ANCHOR.findall(text))
    for match in islice(_ANCHOR.finditer(text), _MOST):
        if counts[match[1]] == 1 and (name := _BESIDE.match(text, match.end())):
            found[match[1]] = name[1]
    return found


def _in_bold(text: str) -> dict[str, bool]:
    """Return each name in bold type that stands once, and whether it stands there alone."""
    found: dict[str, bool] = {}
    for words in islice(_BOLD.findall(text), _MOST):
        inside = TOKEN.findall(words)
        for name in inside:
            if name[0].isupper() and text.count(name) == 1:
                found[name] = words.strip() == name
    return found


# a person, a model with a figure, what an abbreviation in brackets stands for
_CAPITAL = "[A-Z\u00c0-\u00de][\\w’'-]{1,30}"
_PERSON = rf"{_CAPITAL}(?: (?:[A-Z]\\.|van|von|de|der|den|da|di|{_CAPITAL})){{1,3}}"
_ROLE = re.compile(rf"(?<![\w-])({_PERSON}) \((?=[^()]{{3,40}}\))")
_MODEL = re.compile(r"(?<![\w.-])(?=[A-Z\d]*\d)[A-Z]{1,4}\d{1,4}[A-Z]{0,2}(?![\w-]|\.\w)")
_SHORT = re.compile(r"\(([A-Z]{2,6})\)")
_JOINS = re.compile(r",|\b(?:and|or)\b|&")
_NEAR = 90


def _turned(message: Message) -> Iterator[Finding]:
    """Find two neighbours of a row in another order: persons with what they are, models, abbreviations in brackets."""
    brackets, has_figures = message.source_prose.count("("), "0" in message.characters
    for pattern, may_be in ((_ROLE, brackets > 1), (_MODEL, has_figures), (_SHORT, brackets > 1)):
        if not may_be:
            continue
        places = [
            (match[match.lastindex or 0], match.start(), match.end())
            for match in islice(pattern.finditer(message.source_prose), _MOST)
        ]
        if len(places) < 2:
            continue
        source, text = message.source_prose, message.prose
        counts = Counter(name for name, *_ in places)
        once = {
            name: found[0].start()
            for name, *_ in places
            if counts[name] == 1 == source.count(name)
            and len(found := list(re.finditer(rf"(?<![A-Za-z\d]){re.escape(name)}(?![A-Za-z\d])", text))) == 1
        }
        for (one, _, end), (other, start, _) in pairwise(places):
            between = source[end:start]
            if one not in once or other not in once or len(between) > _NEAR or not _JOINS.search(between):
                continue
            here = text[once[other] : once[one]]
            if once[other] < once[one] and not re.search(r"[.!?;:。]", between + here):
                yield finding("literal/name", expected=one, actual=other)
                return


# a name with a number behind it: Autoconf 2.71
_VERSION = re.compile(r"(?<![\w-])([A-Za-z][A-Za-z]{2,30}) v?(\d{1,4}(?:\.\d{1,4})+)(?![\w]|\.\d)")


def _numbered(message: Message) -> Iterator[Finding]:
    """Find two versions that are exchanged: each stands behind the other's name."""
    may_have = "." in message.source_prose and "0" in message.characters
    theirs = dict(_VERSION.findall(message.source_prose)) if may_have else {}
    ours = dict(_VERSION.findall(message.prose)) if len(theirs) > 1 else {}
    for one, other in combinations(islice(theirs, _MOST), 2):
        if theirs[one] != theirs[other] and ours.get(one) == theirs[other] and ours.get(other) == theirs[one]:
            yield finding("number/changed", expected=f"{one} {theirs[one]}", actual=f"{one} {ours[one]}")
            return


_AUTHORS = re.compile(rf"\bby ({_PERSON}),? and ({_PERSON})(?= in\b|[.)]|$)")
_ROLES = re.compile(rf"(?<![\w-])({_PERSON}) (?=\()")


def _coauthor(message: Message) -> Iterator[Finding]:
    """Find a person who is left out beside another one whose name is kept."""
    source, text = message.source_prose, message.text
    rows = [match.groups() for match in _AUTHORS.finditer(source)] if "by" in message.source_words else []
    persons = _ROLES.findall(source) if source.count("(") > 2 else []
    if len(persons) > 2:
        rows.append(tuple(persons))
    for names in rows:
        lost = [name for name in names if not any(word in text for word in name.split() if word[0].isupper())]
        if len(lost) == 1 and all(name in text for name in names if name != lost[0]):
            yield finding("literal/missing", expected=lost[0])
            return
