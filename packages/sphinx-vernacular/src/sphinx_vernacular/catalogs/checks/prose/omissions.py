"""What a translation leaves out: a parenthesis, or so much that it is far shorter than the catalog's others are."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.markup import sites
from sphinx_vernacular.catalogs.checks.prose.meaning import length_misfit, sentences, sentences_of
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.text import DENSE, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

GROUP = re.compile(r"\(([^()]{8,300})\)")
_WORD = re.compile(r"[^\W\d_]{2,}")
# what may take the place of brackets
_ASIDE = re.compile(r"[(（\[【〔「『—–]| - ")
# so many brackets a sentence has
_MOST = 3
# which part of it is missing at least
_PART = 0.7
_LONG = 60
_COMMA = re.compile("[,;:،؛，；：、]")


# what a translation has more of than its source, where too few texts tell
_LONGER = 1.1
_LONG_WORDED = words_of("ca de el es fr gl it pt ro")


@needs("(")
def parenthesis(message: Message) -> Iterator[Finding]:
    """Find a parenthesis that is lost, in a catalog whose translations keep theirs."""
    source, text = message.source_prose, message.prose
    ratio, spread = message.context.plain_length
    if "(" not in source or not message.context.keeps_parentheses or message.is_untouched or DENSE.search(text):
        return
    if len(_ASIDE.findall(text)) >= len(_ASIDE.findall(source)) or _has_abbreviation(message):
        return
    if not spread:
        ratio = message.context.length_ratio * (_LONGER if message.language.code in _LONG_WORDED else 1)
    pairs = [(source, text)]
    several = sentences_of(source), sentences_of(text)
    if len(several[0]) == len(several[1]):
        pairs = list(zip(*several, strict=True))
    for theirs, ours in pairs:
        lost = _lost(theirs, ours) if "(" in theirs else None
        if (
            lost
            and not _NOTE.match(lost)
            and not _goes_without_saying(lost, ours, message)
            and not _has_its_button(lost, message)
            and len(theirs) >= _LONG
            and len(_WORD.findall(lost)) > 1
            and (len(ours) < ratio * (len(theirs) - _PART * len(lost)) or _has_lost_names(lost, ours))
        ):
            yield finding("sentence/parenthesis", expected=lost[:60])
            return


# “(or files)”: many languages say two things of a kind in a word or two
_OTHER_THING = re.compile(r"(?:and|or) [a-z]+")
_FROM = re.compile(r"(?:translated )?(?:from|in) ([A-Z][a-z]+)")


def _goes_without_saying(lost: str, text: str, message: Message) -> bool:
    """Whether what is in brackets is said without them: the reader's own name or language, or another thing."""
    if lost in text or _OTHER_THING.fullmatch(lost):
        return True
    match = _FROM.fullmatch(lost)
    return match is not None and match[1].lower() in sites.marks(message.language.code)


# what an author has left for himself
_NOTE = re.compile(r"(?:link|links) to\b|(?:to ?do|tbd|fixme|insert|add|see if)\b", re.IGNORECASE)
_SHOWN = re.compile(r"\*\*([A-Z]\w+)\*\*")


def _has_its_button(lost: str, message: Message) -> bool:
    """Whether a parenthesis explains what is on a button, in the reader's language: the translation has it there."""
    shown = [word for word in _SHOWN.findall(message.source) if word in lost]
    return any(f"**{word}**" in message.text and message.source.count(word) == 1 for word in shown)


_NAME = re.compile(r"(?<![\w-])[A-Z]{2,6}(?![\w-])")


def _has_lost_names(lost: str, text: str) -> bool:
    """Whether words in brackets have two abbreviations, of which a sentence has none."""
    names = set(_NAME.findall(lost))
    return len(names) > 1 and not any(name in text for name in names)


def _has_abbreviation(message: Message) -> bool:
    """Whether the source has one with what it stands for in brackets: that is looked at elsewhere."""
    return any(role.name == "abbr" for role in message.theirs.roles)


def _lost(theirs: str, ours: str) -> str | None:
    """Return the words in brackets of a sentence that its translation has not; of two, those farther from the other."""
    groups, asides = list(GROUP.finditer(theirs)), [match.start() / len(ours) for match in _ASIDE.finditer(ours)]
    if len(groups) - len(asides) != 1 or len(groups) > _MOST:
        return None
    places = [group.start() / len(theirs) for group in groups]
    group, place = max(
        zip(groups, places, strict=True), key=lambda each: min((abs(each[1] - aside) for aside in asides), default=1.0)
    )
    # a comma more, near the place where the brackets stand, may have taken their place
    commas = [match.start() / len(ours) for match in _COMMA.finditer(ours.rstrip(_ENDS))]
    more = len(commas) > len(_COMMA.findall(GROUP.sub("", theirs).rstrip(_ENDS)))
    return None if more and any(abs(comma - place) < _NEAR for comma in commas) else group[1]


_ENDS = " ,;:.،؛؟!?"
_NEAR = 0.1


# members of a list with “and” or “or” before the last: behind what introduces a list, or names
_ITEM_WORD = r"[\w'’./+#&\ufffc-]{1,40}"
_ITEM = rf"{_ITEM_WORD}(?: {_ITEM_WORD}){{0,2}}"
_NAME_ITEM = r"[A-Z\ufffc][\w'’./+#&-]{0,40}(?: [A-Z\ufffc][\w'’./+#&-]{0,40}){0,2}"
_LIST = re.compile(
    rf"(?:: |\((?!that is|for instance|for example|e\.g|i\.e)|\b(?:such as|including|e\.g\.,?|like|namely) )(?:{_ITEM}, ){{1,20}}{_ITEM},? (?:and|or|&) {_ITEM}(?=[.;)]| \(|$)"
    rf"|(?<![\w,] )(?:{_NAME_ITEM}, ){{1,20}}{_NAME_ITEM},? (?:and|or|&) {_NAME_ITEM}(?![\w-])"
)
_SEPARATOR = re.compile(r"[,;،؛、，；·•/|+]|\s[-–—]\s")
# … where a list has commas
_WITHOUT_COMMAS = words_of("ar am bo ckb dv dz fa he ja km ko lo my ps th ti ug ur yi yue zh")
_COMMA_AND = re.compile(", ")
_OXFORD = re.compile(r", (?:and|or|&) [^,]+$")
# a list that is shorter may have become another sentence
_MEMBERS = 3


def members(message: Message) -> Iterator[Finding]:
    """Find a list that has lost a member: it has fewer commas than the source's needs."""
    source, text = message.source_prose, message.prose
    if source.count(",") < _MEMBERS - 2 or message.language.code in _WITHOUT_COMMAS or message.is_untouched:
        return
    if not _LIST.search(source):
        return
    several = sentences_of(source), sentences_of(text)
    is_parallel = len(several[0]) == len(several[1])
    most = max((len(_SEPARATOR.findall(each)) for each in several[1]), default=0)
    for number, theirs in enumerate(several[0] if is_parallel else [source]):
        if "," not in theirs:
            continue
        ours = several[1][number] if is_parallel else text
        for match in _LIST.finditer(theirs):
            commas = len(_COMMA_AND.findall(match[0]))
            count = commas + 1 + (_OXFORD.search(match[0]) is None)
            separators = len(_SEPARATOR.findall(ours)) + max(0, ours.count("(") - theirs.count("("))
            # sentences may have another order
            if count >= _MEMBERS and max(separators, most) < count - 2:
                yield finding("sentence/member", expected=match[0][:60])
                return


# shorter texts may be far shorter still
_SHORT = 60
# how much shorter, in usual differences of the logarithms of lengths and as a part of the usual length
_FAR, _FAR_DENSE = (3.0, 0.45), (3.5, 0.33)
# … where too few texts tell how much they differ
_FARTHEST = 0.25
_RATIO_DENSE = 0.45
# what all is shorter than where a sentence is missing
_LESS = _LESS_SPLIT = 0.7


def short(message: Message) -> Iterator[Finding]:
    """Find a translation that is far shorter than the others of its catalog are for such a text."""
    source, text = message.source_prose.strip(), message.prose.strip()
    ratio, spread = message.context.plain_length
    if not spread:
        ratio = min(message.context.length_ratio, 2.0)
    if DENSE.search(text):
        ratio = min(ratio, _RATIO_DENSE)  # in a catalog full of names, translations are longer
    share = len(text) / max(1.0, ratio * len(source))
    if len(source) < _SHORT or share > _LESS or message.is_untouched:
        return
    if len(message.ours.code) != len(message.theirs.code) or _has_abbreviation(message):
        return  # what stands in marks that are broken is no code
    least, part = _FAR_DENSE if DENSE.search(text) else _FAR
    far = -math.log(max(share, 0.01)) / spread if spread else 0.0
    is_short = (far >= least and share <= part) or share <= _FARTHEST
    is_split = not is_short and spread > 0 and share <= _LESS_SPLIT and _is_split(source, text, ratio)
    if (is_short or is_split) and not _is_told(message):
        less = finding("sentence/short", expected=str(round(ratio * len(source))), actual=str(len(text)))
        yield less if is_short else less._replace(own_level=Level.STYLE)


_MOST_SENTENCES = 8
# how much worse it must fit that each sentence is one, and how well that one is two
_WORSE = 4.0
_FIT = 1.5


def _is_split(source: str, text: str, ratio: float) -> bool:
    """Whether the lengths say that one sentence was made two, and another one left out: their number is the same."""
    theirs, ours = sentences_of(source), sentences_of(text)
    count = len(theirs)
    if count != len(ours) or not 1 < count <= _MOST_SENTENCES or min(map(len, theirs)) < _SHORTEST:
        return False
    alike = sum(length_misfit(one, other, ratio) for one, other in zip(theirs, ours, strict=True))
    best = min(
        _cost(theirs[:lost] + theirs[lost + 1 :], ours, at, ratio) for lost in range(count) for at in range(count - 1)
    )
    return best < _FIT * (count - 1) and alike - best > _WORSE


_SHORTEST = 25


def _cost(theirs: tuple[str, ...], ours: tuple[str, ...], at: int, ratio: float) -> float:
    """Return how badly sentences fit, of which one is two in the translation."""
    joined = [*ours[:at], f"{ours[at]} {ours[at + 1]}", *ours[at + 2 :]]
    return sum(length_misfit(one, other, ratio) for one, other in zip(theirs, joined, strict=True))


def _is_told(message: Message) -> bool:
    """Whether it is told already what is missing: a sentence, or words in brackets."""
    return any(each.level > Level.STYLE for each in (*sentences(message), *parenthesis(message)))
