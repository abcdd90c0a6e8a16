"""Names in code that stand for a reader's own values, and what an example shows: a translation may have others there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.message import Message

_WORD = re.compile(r"[^\W\d_]+")
# a name that stands alone: source, case_sensitive, NAME
_NAME = re.compile(r"[a-z]+(?:_[a-z]+)*|[A-Z]+(?:_[A-Z]+)*", re.ASCII)
_OTHER_NAME = re.compile(r"[^\W\d]+(?:[ '’-][^\W\d]+)*")
_TOKEN = re.compile(r"[^\W\d]+(?:['’][^\W\d]+)*")
# what is given to a function or an option stands behind one of these
_GIVEN = re.compile(r"[(,=<{\[]\s?$")
_GIVEN_VALUE = re.compile(r"[(,=<{\[]\s?[%$]?$")
_SPACES = re.compile(r"\s+")
# names that mean nothing: a language may have others
_MEANINGLESS = words_of("bar baz eggs foo qux quux spam")
# text in straight quotation marks: several words or one with a capital, or whatever is printed
_SHOWN = re.compile(
    r"([\"'])(?=[^\"']*[^\W\d_])(?:[^\"'\n]* [^\"'\n]*|[A-Z][^\"'\n]*)\1|(?<=print\()([\"'])[^\"'\n]*\2"
)
# the lines of a picture made of letters, which have any length
_LINES = re.compile("[\u2500-\u257f]|[+.'|] ?-[- ]*[+.'|]")
_LENGTH = re.compile(r"([-_\u2500\u2550])\1+")
# a comment of an example of several lines
_COMMENT = re.compile(r"(?m)(^[ \t]*|[ \t])(?:#|//|--)[ \t].*$")
_QUOTED = re.compile(r"([\"'])[^\"'\n]*\1")


def is_shown_otherwise(code: str, other: str) -> bool:
    """Whether two pieces of code differ in comments alone, or in a text in quotation marks that is there to be read.

    >>> is_shown_otherwise('say("Hello")', 'say("Bonjour")'), is_shown_otherwise('at("key")', 'at("mot")')
    (True, False)
    """
    if _LINES.search(code) and _lines_of(code) == _lines_of(other):
        return True  # a picture of letters, whose labels are to be read
    if "\n" in code:
        code, other = (_COMMENT.sub(r"\1", each) for each in (code, other))
    if code == other:
        return True
    if "{" in code and formats_of(code) != formats_of(other):
        return False
    shown = {match.start() for match in _SHOWN.finditer(code)}
    ours, theirs = list(_QUOTED.finditer(other)), list(_QUOTED.finditer(code))
    if not shown or len(ours) != len(theirs) or _QUOTED.sub("…", code) != _QUOTED.sub("…", other):
        return False
    return all(one[0] == two[0] or one.start() in shown for one, two in zip(theirs, ours, strict=True))


def _lines_of(code: str) -> str:
    """Return what a picture of letters has besides words, with lines of one length."""
    return _LENGTH.sub(
        r"\1", "".join(each for each in code if not each.isalpha() and not each.isspace() and each not in "()")
    )


# {:2.2%}, {0!r}: how a value is shown
_FORMAT = re.compile(r"\{[\w.\[\]]*([!:][^\s{}'\"]+)\}")


def formats_of(code: str) -> list[str]:
    """Return how the texts in quotation marks of some code show their values."""
    return [each for quoted in _QUOTED.finditer(code) for each in _FORMAT.findall(quoted[0])]


def renames(lost: list[str], added: list[str]) -> bool:
    """Whether several names that stand alone are others in a translation."""
    gone, new = names_of(lost, added)
    return len(gone) > 1 and bool(new)


def names_of(lost: list[str], added: list[str]) -> tuple[set[str], set[str]]:
    """Return the names that are lost, and those that may stand in their place."""
    gone = {code for code in lost if _NAME.fullmatch(code)}
    return gone, {code for code in added if _OTHER_NAME.fullmatch(code)}


def pairs_of(lost: list[str], added: list[str], message: Message) -> list[tuple[str, str]]:
    """Return the code that differs in names which the translation has otherwise elsewhere as well, and what it has."""
    pairs = _meaningless(lost, added, message)
    if pairs:
        return pairs
    gone, new = names_of(lost, added)
    rest = [code for code in added if code not in new]
    twice = _given_twice([code for code in lost if code not in gone], rest)
    for code in lost:
        other = next((each for each in rest if _is_renamed(code, each, (gone, new), twice, message)), None)
        if other is not None and code not in gone:
            rest.remove(other)
            pairs.append((code, other))
    translated = any(name.lower() not in {each.lower() for each in gone} for name in new)
    # in German a noun has a capital
    cases = [(code, code.capitalize()) for code in gone if code.islower() and code.capitalize() in new]
    return pairs + (cases if translated else [])


def _changed(code: str, other: str) -> list[tuple[re.Match[str], str]]:
    """Return the names in code that are others in a piece of the same shape, and these."""
    theirs, ours = list(_TOKEN.finditer(code)), list(_TOKEN.finditer(other))
    if len(theirs) != len(ours) or _shape(code) != _shape(other):
        return []
    return [(one, two[0]) for one, two in zip(theirs, ours, strict=True) if one[0] != two[0]]


def _given_twice(lost: list[str], added: list[str]) -> set[tuple[str, str]]:
    """Return the names that are given to two functions, and in both have the same other name."""
    counts: Counter[tuple[str, str]] = Counter()
    for code in set(lost) if len(lost) > 1 else ():
        pairs = next(filter(None, (_changed(code, other) for other in added)), [])
        counts.update({(one[0], name) for one, name in pairs if _GIVEN_VALUE.search(code[: one.start()])})
    return {pair for pair, count in counts.items() if count > 1}


def _is_renamed(
    code: str, other: str, names: tuple[set[str], set[str]], twice: set[tuple[str, str]], message: Message
) -> bool:
    changed = _changed(code, other)
    return bool(changed) and all(
        (one[0] in names[0] and name in names[1]) or (one[0], name) in twice or _is_told(one, name, message)
        for one, name in changed
    )


def _is_told(match: re.Match[str], name: str, message: Message) -> bool:
    """Whether a name that is given to something stands in the sentence around it as well, in both languages."""
    given = _GIVEN.search(match.string[: match.start()]) or match[0].isupper()
    return bool(given) and _has_word(match[0], message.source_prose) and _has_word(name, message.prose)


def _has_word(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE) is not None


def _shape(code: str) -> str:
    return _SPACES.sub("", _TOKEN.sub("a", code))


def _meaningless(lost: list[str], added: list[str], message: Message) -> list[tuple[str, str]]:
    """Return all that is lost and added where it has another name in the place of a foo, wherever the source has that."""
    if len(lost) < 2 or len(lost) != len(added):
        return []
    of_shape = {_WORD.sub("a", code): code for code in added}
    others = [of_shape.get(_WORD.sub("a", code), "") for code in lost]
    words = [pair for pair in zip(lost, others, strict=True) for pair in zip(*map(_WORD.findall, pair), strict=False)]
    names = {name: other for name, other in words if name != other}
    is_whole = len(names) == 1 and len({*others} - {""}) == len(lost)
    if is_whole and _MEANINGLESS.issuperset(names) and not {*names}.intersection(_WORD.findall(message.text)):
        return list(zip(lost, others, strict=True))
    return []
