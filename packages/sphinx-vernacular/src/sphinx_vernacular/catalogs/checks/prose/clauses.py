"""A clause or a sentence of the source that stands in a text of another script as it is."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import unless
from sphinx_vernacular.catalogs.checks.prose.language import CITATION, untranslated, without_long_names
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import is_of_other_script
from sphinx_vernacular.catalogs.text import MARK, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_WORD = r"[A-Za-z][A-Za-z’'-]*"
# five words or more, with the marks of a sentence between them
_RUN = re.compile(rf"(?<![\w/.@-]){_WORD}(?:[,;:]? \(?{_WORD}\)?){{4,60}}(?![\w/@])", re.ASCII)
_LOWER = re.compile(r"(?<![\w.-])[a-z]{2,}(?![\w.-])")
# a translation and, in brackets behind it, what it translates
_COPY = re.compile(r"(?<=[^\x00-\x7f])\s?[(（][^()（）]*[)）]")
# a title of a work, or what a window shows, in italics, in bold type or with a dash before it
_TYPE = re.compile(r"\*{1,2}[^*]{1,300}\*{1,2}|(?<!\w)_[^_]{1,300}_(?!\w)|[「『《〈【][^」』》〉】]{1,300}[」』》〉】]")
_SMALL = 2
_LOWER_CASE = 4


@unless(untranslated)
def left(message: Message) -> Iterator[Finding]:
    """Find five words or more of the source that a translation has as they are, where nothing else was found in it."""
    prose = message.prose
    # a paragraph is one line, and code is none; what is in English of another country stays as it is
    is_same = message.language.code == message.context.source_language.code
    if message.is_untouched or is_same or "\n" in message.source.strip():
        return
    if not is_of_other_script(prose, message.language.code) or not _RUN.search(prose):
        yield from _in_parts(message)
        return
    source = " ".join(message.source_prose.split())
    shown = _shown(message)
    text = _COPY.sub(MARK, QUOTED.sub(MARK, prose))
    for match in _RUN.finditer(text):
        run = match[0]
        lower = _LOWER.findall(run)
        small = message.context.source_language.function_words.intersection(lower)
        if len(lower) < _LOWER_CASE or not small or len(small) + len(lower) < _SMALL + _LOWER_CASE:
            continue
        if run.strip("()") in source and not any(run in each for each in shown):
            yield finding("english/word", actual=run[:40])
            return


def _shown(message: Message) -> list[str]:
    """Return what may stay in the language of the source: titles of works, and what a window shows."""
    ours = message.ours
    links = [link.words for link in ours.links if link.target.startswith("http") or not link.target]
    return [*_TYPE.findall(message.text), *links, *(role.words or "" for role in ours.roles), *ours.interpreted]


# words of English by which a clause is known, however short it is
_ENGLISH = re.compile(
    r"(?<![\w'’-])(?:the|you|your|will|with|this|that|which|from|should|when|been|have|would|these|those|and|of|to|is|are"
    r"|was|were|be|not|or|if|for|by|as|at|on|it|its|an|there|they|their|we|our|can|may|must|has|had|but|into|than|then"
    r"|already|some|any|all|each|other|instead|like|only|also|more|most|such|here|how|what|where|who|why|do|does"
    r"|using|used|make|see|please|about|after|before|between|both|because|while|during|without|within)(?![\w'’-])",
    re.IGNORECASE,
)
# those of them that few other languages have
_SURE = re.compile(
    r"(?<![\w'’-])(?:the|you|your|with|this|that|which|from|should|when|been|have|would|these|those|and|of|to|are"
    r"|were|not|if|there|they|their|into|than|then|already|instead|like|because|while|during|without|within|using|used"
    r"|please|about|after|before|between|both|also|other|does|how|what|where|is|it|its|by|some|any|only)(?![\w'’-])",
    re.IGNORECASE,
)
_SURE_WORDS = frozenset(_SURE.pattern.partition("(?:")[2].rpartition(")(?!")[0].split("|"))
_PART = re.compile(r"[,;:.!?()]+(?:\s|$)|\s?[()]|\s[–—-]{1,3}\s")
_PART_WORDS = 3
_PART_WEIGHT = 4
# a member of a list, with a word that English alone has before a noun
_MOST = 10
_DETERMINED = re.compile(r"(?<![\w'’-])(?:some|your|these|those|their|every) [A-Za-z]{4,30}(?![\w'’-])")
# two words of English alone before what is marked, behind the end of a sentence
_FORMED_BEFORE = re.compile(rf"(?:^|[.!?:;] )[A-Z][a-z-]{{2,30}} [a-z]{{4,30}} [a-z]{{4,30}} {MARK}")
_LONG = re.compile(r"(?<![\w.-])[a-z]{4,}(?![\w.-])")
# a word that English alone forms so
_FORMED = re.compile(r"(?<![\w'’-])[A-Za-z][a-z]{3,30}(?:ly|ed|ing|ness|ful)(?![\w'’-])")
# types of C that look like words
_C_TYPE = re.compile(r"(?:un)?signed (?:char|int|long|short)")
_GROUP = re.compile(r"\(([A-Za-z][a-z'’]+(?: [a-z][a-z'’-]*){1,12})\)")


_IN_CODE = re.compile(r"\w_\w|[a-z]\.[a-z]|[={}\[\]]")


def _in_parts(message: Message) -> Iterator[Finding]:
    """Look at each clause of a translation, and at its words in brackets: all of it is in the source as well."""
    prose = message.prose
    if not (
        (not _SURE_WORDS.isdisjoint(message.words) and _SURE.search(prose))
        or (MARK in prose and _FORMED_BEFORE.search(prose))
        or ("(" in prose and _FORMED.search(prose))
    ) or CITATION.search(message.source):
        return
    both = without_long_names(message.source_prose, _COPY.sub(MARK, prose))
    source, text = (" ".join(QUOTED.sub(MARK, each).split()) for each in both)
    shown = _shown(message)
    for part in _PART.split(text):
        clause = part.strip(" *_")
        words = len(clause.split())
        phrase = next(
            (each[0] for each in islice(_DETERMINED.finditer(clause), _MOST) if _is_whole(each[0], source)), ""
        )
        if (
            not phrase
            and MARK in clause
            and words >= _PART_WORDS
            and len(clause) < 200
            and len(_LONG.findall(clause)) > 1
        ):
            phrase = clause if _is_whole(clause, source) and _is_sentence(clause, source) else ""
        if phrase and not _IN_CODE.search(phrase) and not _is_shown(phrase, shown):
            yield finding("english/word", actual=phrase[:40])
            return
        if words < _PART_WORDS or _IN_CODE.search(clause) or not (small := len(_SURE.findall(clause))):
            continue
        lower = len(_LOWER.findall(clause))
        small += len(_ENGLISH.findall(clause)) > small
        if lower > 1 and lower + small >= _PART_WEIGHT and _is_whole(clause, source) and not _is_shown(clause, shown):
            yield finding("english/word", actual=clause[:40])
            return
    run = _run_of_source(text, source)
    if run and not _is_shown(run, shown) and not _IN_CODE.search(run):
        yield finding("english/word", actual=run[:40])
        return
    yield from _in_brackets(source, text)


def _in_brackets(source: str, text: str) -> Iterator[Finding]:
    """Find words in brackets that are English by their form, and stand so in the source."""
    for match in _GROUP.finditer(text):
        if _C_TYPE.fullmatch(match[1]):
            continue
        if _FORMED.search(match[1]) and match[0] in source and not _ABBREVIATED.search(text[: match.start()][-_REACH:]):
            yield finding("english/word", actual=match[1][:40])
            return


_RUN_LENGTH = 6


def _run_of_source(text: str, source: str) -> str:
    """Return six words of the source that a text has in a row, where three of them are words of English alone."""
    ours, theirs = text.split(" "), source.split(" ")
    if len(ours) < _RUN_LENGTH or len(theirs) < _RUN_LENGTH:
        return ""
    known = {tuple(theirs[at : at + _RUN_LENGTH]) for at in range(len(theirs) - _RUN_LENGTH + 1)}
    for at in range(len(ours) - _RUN_LENGTH + 1):
        words = ours[at : at + _RUN_LENGTH]
        if tuple(words) in known:
            run = " ".join(words)
            if len(_SURE.findall(run)) > 2 and len(_LOWER.findall(run)) >= _RUN_LENGTH - 1 and MARK not in run:
                return run
    return ""


# what stands for an abbreviation is known by its English words: GPS (global positioning system)
_ABBREVIATED = re.compile(r"[A-Z]{2}\w* ?$")
_REACH = 12


def _is_whole(clause: str, source: str) -> bool:
    """Whether words stand in a source as they are, and no letter is beside them."""
    at = source.find(clause)
    around = source[at - 1 : at] + source[at + len(clause) : at + len(clause) + 1] if at >= 0 else "x"
    return not any(map(str.isalnum, around))


def _is_sentence(clause: str, source: str) -> bool:
    """Whether words stand between two ends of sentences in a source."""
    return re.search(rf"(?:^|[.!?:;] ){re.escape(clause)}(?:[.!?:;]|$)", source) is not None


def _is_shown(clause: str, shown: list[str]) -> bool:
    return any(clause in each for each in shown)
