"""Words that turn the meaning round: a negation that is lost, the opposite said, a sentence left out.

These checks go by marker words alone: a language says which words deny, and which word is the opposite of which.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import cache, lru_cache, partial
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import denials
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.text import ASIDE, DENSE, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.languages.base import Language
    from sphinx_vernacular.catalogs.message import Message

# no end is behind U.S. and No. 11
_SENTENCE_END = re.compile(
    r"[.!?؟।](?<!\b[A-Z]\.[A-Z]\.)(?<!\b(?:Dr|Mr|vs)\.)(?<!\b(?:No|Nr|Ch|Eq|pp)\.(?=\s\d))"
    r"(?<!\b(?:Abb|Abs|Art|Fig|Kap|Sec|Vol|art|fig|sec|vol)\.(?=\s\d))(?<!\b(?:Chap|Figs|Para|Sect|para)\.(?=\s\d))[\"'”’»)\]]*(?=\s+[^\sa-z])|[。！？](?=.)"
)
# in a longer text a word and its opposite may both stand, said in another way
_SHORT = 160
# a translation that is shorter than this part of what it usually is has lost something
_SHARE = 0.62
_HALF = 0.5
_JOINT = re.compile(r"[,;:،؛—–](?=\s)")
# so many of a catalog's translations may have fewer sentences where that is none of its ways
_STRICT = 0.02
_WORDS_ALONE = re.compile(r"[A-Z][a-z]+(?: [a-z]+)?[.!]")
# “See below.” is said in another sentence as well
_SHORTEST = 25


def negation(message: Message) -> Iterator[Finding]:
    """Find a source that denies and a translation that does not."""
    theirs, ours = message.context.source_language.negation, message.language.negation
    if ours is None:
        yield from _denials(message)
        return
    said = (
        " ".join(each[:1].lower() + each[1:] for each in sentences_of(message.source_prose)) if theirs and ours else ""
    )
    match = theirs.search(said) if theirs and said else None
    if match and match[0] == "no" and match.start() == 0 and len(said.split()) <= _TITLE_WORDS:
        return  # “No shared data” may be “Your data stays here”
    if not match or not ours or ours.search(message.prose) or match[0] in message.prose:
        return  # what is still in English denies too
    if not ours.search(unicodedata.normalize("NFKC", message.prose)):
        yield finding("negation/lost", expected=match[0].strip())


# how badly the lengths of a sentence and its translation may fit
_ALIGNED = 8.0
# so far behind a word that denies stands what another language says without one
_REACH = 40


# a title has no more words
_TITLE_WORDS = 4
# what is in all words that deny in English; the last is what is behind the apostrophe
_DENIED = frozenset(["no", "not", "never", "cannot", "t"])


def _denials(message: Message) -> Iterator[Finding]:
    """Look sentence by sentence for words that deny, in a language of which nothing else is known."""
    ours, theirs = denials.of(message.language.code), message.context.source_language.negation
    if ours is None or theirs is None or message.is_untouched or _DENIED.isdisjoint(message.source_words):
        return
    source, text = message.source_prose, message.prose
    if not theirs.search(source.lower()):
        return
    source = denials.NONE.sub(MARK, ASIDE.sub(MARK, source))
    pairs = [(source, text)]
    sentences = sentences_of(source), sentences_of(text)
    if len(sentences[0]) == len(sentences[1]):
        pairs = list(zip(*sentences, strict=True))
    for said, told in _halves(pairs):
        sentence = said[:1].lower() + said[1:]  # “Do not”, and no “NOT” of a logic
        sentence = denials.LOUD.sub("do not", sentence)
        match = theirs.search(sentence)
        if not match or len(theirs.findall(sentence)) > 1 or denials.BEFORE.search(sentence[: match.start()]):
            continue
        if len(pairs) == 1 and match.start() == 0 and len(sentence.split()) <= _TITLE_WORDS and match[0] == "no":
            continue  # a title: “No shared data” may be “Your data stays here”
        if denials.IDIOMS.search(sentence[match.end() : match.end() + _REACH]):
            continue
        is_pair = len(pairs) == 1 or length_misfit(said, told, message.context.length_ratio) < _ALIGNED
        if not is_pair or match[0] in told:
            continue
        is_of_fault = denials.FAULT.search(sentence[: match.start()]) is not None
        if not _is_denied(said, denials.FAULTS.sub(MARK, told) if is_of_fault else told, message.language.code):
            yield finding("negation/lost", expected=_with_next(match))
            return


def _is_denied(said: str, told: str, code: str) -> bool:
    """Whether a translation denies, and not only where its source has another word that does: unknown, instead."""
    ours, by_itself = denials.of(code), denials.strict(code, with_prefixes=False)
    denied = len(ours.findall(told)) if ours else 0
    if not denied or by_itself is None or by_itself.search(told):
        return denied > 0
    lexical = denials.LEXICAL.findall(said)
    has_prefix = any(word[:2].lower() in ("un", "in", "im") for word in lexical)
    strict = denials.strict(code, with_prefixes=not has_prefix)
    return denied > len(lexical) or (strict is not None and strict.search(told) is not None)


def _halves(pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield pairs of sentences, of which each half is one where both have one colon: “No sharing: we do not share”."""
    for said, told in pairs:
        theirs, ours = said.split(": "), _COLON.split(told)
        if len(theirs) == len(ours) == 2:
            yield from zip(theirs, ours, strict=True)
        else:
            yield said, told


_COLON = re.compile(r" ?: |：")


# in a longer sentence a “not” may say anything
_DENIED_LENGTH = 110
_DENIED_FIT = 1.0


def denied(message: Message) -> Iterator[Finding]:
    """Find a sentence that denies where the source's has no word that another language could say so."""
    plain, source, text = denials.plain(message.language.code), message.source_prose, message.prose
    if plain is None or message.is_untouched or not plain.search(text):
        return
    theirs, ours = sentences_of(source), sentences_of(text)
    if len(theirs) != len(ours):
        return
    for said, told in zip(theirs, ours, strict=True):
        match = plain.search(told)
        if (
            not match
            or len(said) > _DENIED_LENGTH
            or not denials.SAYS.search(said)
            or denials.MAY_DENY.search(said)
            or MARK in said
        ):
            continue
        if said.endswith("?") or length_misfit(said, told, message.context.length_ratio) > _DENIED_FIT:
            continue
        yield finding("negation/added", actual=match[0].strip())
        return


def _with_next(match: re.Match[str]) -> str:
    """Return a word that denies, and the one behind it."""
    word = re.match(r" ?[a-z]+", match.string[match.end() :])
    return f"{match[0]}{word[0] if word else ''}".strip()


@cache
def _any_opposite(language: Language) -> re.Pattern[str]:
    sides = [side.pattern for pair in language.opposites.values() for side in pair]
    return re.compile("|".join(sides) or "(?!)", re.IGNORECASE)


# the vowels of Arabic, which writers leave out
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")


def opposites(message: Message) -> Iterator[Finding]:
    """Find a translation that says the opposite of one of the source's words, and not the word itself."""
    source, text, ours = message.source_prose, _MARKS.sub("", message.prose), message.language.opposites
    source_language = message.context.source_language
    if not ours or len(source) > _SHORT or not _any_opposite(source_language).search(source):
        return
    for name, theirs in source_language.opposites.items():
        there = [pattern.search(source) for pattern in theirs]
        if bool(there[0]) == bool(there[1]) or name not in ours:
            continue
        here = [pattern.search(text) for pattern in ours[name]]
        word, said, opposite = (there[0], *here) if there[0] else (there[1], *reversed(here))
        # “does not accept” is “refuses”
        if (
            word
            and opposite
            and not said
            and not _denies(source_language, source)
            and not _denies(message.language, text.replace(opposite[0], ""))
        ):
            yield finding("opposite/said", expected=word[0], actual=opposite[0])


def _denies(language: Language, text: str) -> bool:
    return language.negation is not None and language.negation.search(text) is not None


@lru_cache(maxsize=1024)  # several checks ask for those of one message
def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, each with its mark.

    >>> sentences_of("One. Two (e.g. this)! Three")
    ('One.', 'Two (e.g. this)!', 'Three')
    """
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    return tuple(text[start:end].strip() for start, end in pairwise(ends))


def sentences(message: Message) -> Iterator[Finding]:
    """Find a translation that has fewer sentences than its source and is much shorter than translations are."""
    source, text = message.source_prose.strip(), message.prose.strip()
    ratio = message.context.length_ratio
    expected = len(source) * ratio
    if len(source) < 60 or len(text) > expected or message.is_untouched:
        return
    theirs = sentences_of(source)
    if len({*theirs}) < len(theirs):  # a source may say the same twice
        theirs = tuple(dict.fromkeys(theirs))
        expected = len(" ".join(theirs)) * ratio
    ours = len(sentences_of(text))
    if ours >= len(theirs):
        return
    marks = source.count(MARK)
    # of many sentences, one is a smaller part; where every reference is still there, two have rather become one
    share = _SHARE if marks else max(_SHARE, 1 - 0.75 / len(theirs))
    is_lost = len(text) < share * expected and text.count(MARK) in (0, marks)
    # where the others have them all, it is enough that as much is missing as the shortest of them has
    shortest = min(map(len, theirs))
    is_lost = is_lost or (
        message.context.keeps_sentences and shortest > _SHORTEST and len(text) < expected - 0.6 * ratio * shortest
    )
    is_left_out = _is_left_out(theirs, sentences_of(text), message)
    # “Experimental.”: a catalog that has all others has hardly joined it to another
    is_strict = message.context.keeps_sentences and message.context.fewer_sentences <= _STRICT
    is_strict = is_strict and ours == len(theirs) - 1 and any(map(_WORDS_ALONE.fullmatch, theirs))
    if is_lost or is_left_out or is_strict:
        lost = finding("sentence/lost", expected=str(len(theirs)), actual=str(ours))
        # Chinese, Japanese and Korean say much in few characters, and put a comma where English ends a sentence;
        # others do so where there are more marks within the sentences than in the source
        is_joined = len(_JOINT.findall(text)) > len(_JOINT.findall(source)) and len(text) > _HALF * expected
        is_style = not is_left_out and (is_joined or not is_lost or DENSE.search(text))
        yield lost._replace(own_level=Level.STYLE) if is_style else lost


# how much worse two sentences that became one must fit, in squares of a usual difference of lengths
_WORSE = 2.5
_WORSE_DENSE = 6.0
# how well the other sentences must fit, each of them
_FIT = 1.5
# where more translations than these have fewer sentences, their writers join them
_MANY_JOINED = 0.3
_MANY_JOINED_DENSE = 0.15
_MOST_SENTENCES = 40
_WIDE_JOINT = re.compile("[，；：]")


def _is_left_out(theirs: tuple[str, ...], ours: tuple[str, ...], message: Message) -> bool:
    """Whether the lengths say that one sentence was left out, and not that two became one.

    Without the sentence that is missing, each of the others is as long as its translation should be; were two of
    them joined, the one that stands for both would be far too short.
    """
    is_dense = DENSE.search(message.prose) is not None
    if len(theirs) - len(ours) != 1 or len(theirs) > _MOST_SENTENCES:
        return False
    if message.context.fewer_sentences > (_MANY_JOINED_DENSE if is_dense else _MANY_JOINED):
        return False
    if theirs[0][:1].islower() or any(each.count("(") != each.count(")") for each in theirs):
        return False  # the end of a sentence that began elsewhere; the point of an abbreviation
    if message.prose.count("(") > message.source_prose.count("(") or set(message.ours.code) - set(message.theirs.code):
        return False  # a sentence may stand in brackets now, or within code that is closed too late
    if is_dense and _is_joined_dense(message.source_prose, message.prose):
        return False
    ratio, count = message.context.length_ratio, len(ours)
    before = list(accumulate(map(partial(length_misfit, ratio=ratio), theirs, ours), initial=0.0))
    behind = list(accumulate(map(partial(length_misfit, ratio=ratio), theirs[::-1], ours[::-1]), initial=0.0))
    without, left_out = min((before[at] + behind[count - at], at) for at in range(count + 1))
    joined = min(
        before[at] + length_misfit(f"{theirs[at]} {theirs[at + 1]}", ours[at], ratio) + behind[count - 1 - at]
        for at in range(count)
    )
    is_worse = without < _FIT * count and joined - without > (_WORSE_DENSE if is_dense else _WORSE)
    return is_worse and not _is_kept(theirs[left_out], message)


# a number or a name behind the first word, which a translation keeps
_KEPT = re.compile(r"\d[\d.,]*\d|(?<=\s)[A-Z][A-Za-z]{2,}")


def _is_kept(sentence: str, message: Message) -> bool:
    """Whether a translation has all numbers and names that this one of the source's sentences alone has."""
    rest = message.source_prose.replace(sentence, "")
    kept = {token for token in _KEPT.findall(sentence) if token not in rest}
    return bool(kept) and all(token in message.prose for token in kept)


def _is_joined_dense(source: str, text: str) -> bool:
    commas = len(_JOINT.findall(source))
    return len(_JOINT.findall(text)) + len(_WIDE_JOINT.findall(text)) > commas or text.count("、") > commas + 1


def length_misfit(source: str, text: str, ratio: float) -> float:
    """Return how far a length is from what it should be; the shorter a sentence is, the more lengths differ."""
    unlikely = math.log(max(1, len(text)) / max(1, len(source)) / ratio) ** 2 / (0.0144 + 6 / max(8, len(source)))
    return unlikely + _FIT * abs(source.count(MARK) - text.count(MARK))
