"""Marks that a text has by what it says: of questions, of what introduces something, of labels; and lost signs."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.prose.meaning import sentences_of
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import OTHER_SCRIPT
from sphinx_vernacular.catalogs.text import MARK, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# question marks of every script; Greek writes a semicolon, and a mark that looks like one
_QUESTION = re.compile("[?？؟⸮՞፧‽⁇⁈⁉;\u037e]")
_ASKED = re.compile(r"\?[\"'”’»)\]*]*$")
_EXCLAIMED = re.compile(r"![\"'”’»)\]*]*$")
_TOLD = re.compile(r"(?<=[^\W\d_]{3})\.[\"'”’»)\]*]*$")
# “Whether you use it.” may well be asked
_INDIRECT = re.compile(r"(?:^|[.!?:] )(?:whether|if|how|what|why|which|where|when|who)\b[^.!?]*\.\W*$", re.IGNORECASE)
_SEMICOLONS = (";", "；", "؛")
_ASKS = re.compile(r"[?？؟][\"'”’»)\]*」』）]*$")
# languages that ask without a mark
_WITHOUT_MARK = words_of("bo dz km lo my th")
_KA = re.compile(r"か[。．]?[」』）)]*$")
# what a sentence ends with that asks nothing
_STOPS = re.compile(r"[.。।।۔!！:：][\"'”’»)\]*」』）]*$")


# of fewer words, a question is a title as well
_WORDS = 5


@needs("?!？！؟⸮՞፧‽⁇⁈⁉;\u037e")
def questions(message: Message) -> Iterator[Finding]:
    """Find a question that has become a statement, and a call that has become a question."""
    source, text = message.source_prose.strip(), message.prose.strip()
    if message.is_untouched:
        return
    if (
        "?" in source
        and not source[:1].islower()
        and message.language.code not in _WITHOUT_MARK
        and not _QUESTION.search(text)
    ):
        theirs, ours = sentences_of(source), sentences_of(text)
        if len(theirs) == len(ours):
            for asked, told in zip(theirs, ours, strict=True):
                is_question = _ASKED.search(asked) and len(asked.split()) > 1
                is_alone = len(theirs) == 1 and len(asked.split()) >= _WORDS
                if is_question and (is_alone or _STOPS.search(told)) and not _KA.search(told):
                    yield finding("punctuation/end", expected="?")._replace(own_level=Level.WARNING)
                    return
    elif "?" not in source and _ASKS.search(text) and (match := _EXCLAIMED.search(source) or _told(source)):
        yield finding("punctuation/end", expected=match[0][0])._replace(own_level=Level.WARNING)
    elif source[-1:] == ":" and text[-1:] in _SEMICOLONS and message.text.rstrip()[-1:] == text[-1:]:
        yield finding("punctuation/end", expected=":")._replace(own_level=Level.WARNING)


def _told(source: str) -> re.Match[str] | None:
    """Return the end of a text that asks nothing."""
    return None if _INDIRECT.search(source) else _TOLD.search(source)


# what stands in the place of a colon: a dash, an arrow, or a mark of another script
_COLON = re.compile(r"[:：﹕︰፡፥፦՝։؛;；–—―=→\n]|\s-{1,2}\s|->")
_LABEL = re.compile(rf"\*\*[^*\n{MARK}]{{2,80}}(?::\*\*|\*\*\s?:)\s")
_BOLD_FIRST = re.compile(r"\*\*[^*\n]{2,80}\*\*")
# a word of a sentence that introduces something by a colon, in a text that has but one
_SHORT_LABEL = re.compile(r"(?:^|(?<=[.!?] ))([A-Z][a-z]+(?: (?!(?:is|are|was|were|says?)\b)[a-z]+)?): \S")
# what other languages put a comma behind
_BEFORE_COMMA = frozenset(["For example", "Remember", "See", "Note", "Tip", "Example", "Examples", "See also"])


@needs(":")
def colons(message: Message) -> Iterator[Finding]:
    """Find a label that has lost its colon: **Name** of a thing, and no **Name**: what it is."""
    source, text = message.theirs.rest, message.ours.rest
    if ":" not in source or _COLON.search(text) or message.is_untouched:
        return
    if _LABEL.match(source):
        if _BOLD_FIRST.match(text):
            yield finding("punctuation/end", expected=":")._replace(own_level=Level.WARNING)
    elif (match := _SHORT_LABEL.search(source)) and text[:1] not in "*_" and match[1] not in _BEFORE_COMMA:
        prose = message.prose
        if _says_it_again(match, prose):
            return
        if not re.search(r"[(（]", prose) and len(sentences_of(prose)) == len(sentences_of(message.source_prose)):
            yield finding("punctuation/end", expected=f"{match[1]}:")._replace(own_level=Level.WARNING)


# so far from its beginning a sentence has the comma in the place of a label's colon
_STEM = 5
_FIRST_COMMA = re.compile(r"^[^.,，、]{2,14}[,，、]")


def _says_it_again(match: re.Match[str], text: str) -> bool:
    """Whether the sentence behind a label names it again, or the translation has a comma there."""
    label, behind = match[1], match.string[match.end() - 1 :]
    words = re.findall(r"\w+", behind)[:4]
    if len(label) > _STEM and label not in text and label[:_STEM].lower() in text.lower():
        return True  # its word stands there: “Alternatywnie użyj”
    return (
        label in words or label.rstrip("s") in words or (match.start() == 0 and _FIRST_COMMA.search(text) is not None)
    )


_LABELS = re.compile(r"\*{1,2}([^*]{2,60})\*{1,2}")
_PAIRS = (("¿", "?"), ("¡", "!"))


@needs("¿¡?!")
def opened(message: Message) -> Iterator[Finding]:
    """Find a question or an exclamation of Spanish without the mark that opens it, and such a mark by itself."""
    text = message.prose
    is_spanish = message.language.code in ("es", "ast") and not message.is_untouched
    for opening, closing in _PAIRS:
        if opening in text and not is_spanish and closing not in text and opening not in message.source:
            yield finding("punctuation/pair", actual=opening)
        if not is_spanish or closing not in text:
            continue
        kept = (label for label in _LABELS.findall(message.text) if closing in label and label in message.source)
        for label in kept:  # the label of a button, in the language of its program
            text = text.replace(label, "", 1)
        count = len(re.findall(rf"(?<=\w)[\"'”’»)]?\{closing}(?!\S*\w)", text))
        if count > text.count(opening):
            yield finding("punctuation/pair", actual=closing)


# letters of Greek and Arabic, whose questions end with other marks
_OTHER_ASKS = (
    (words_of("el"), re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]\?(?=\s|$)")),
    (words_of("fa ps sd ug ur ckb"), re.compile(r"[\u0600-\u06ff]\?(?=\s|$)")),
)


@needs("?")
def asked(message: Message) -> Iterator[Finding]:
    """Find a question mark of Latin letters behind a word of a language that has another one."""
    if "?" in message.prose and not message.text.isascii():
        for codes, pattern in _OTHER_ASKS:
            if message.language.code in codes and pattern.search(message.prose):
                yield finding("punctuation/end", expected="?")._replace(own_level=Level.WARNING)


# signs that a language may write in another way, or leave out: of marks, temperatures, numbers, keys
_MAY_GO = frozenset("©®™℠°℃℉№℗ℹ⌘⌥⇧⏎↵␣☞✓✔✗✘✕➔➜➝➞➡⬅⬆⬇●○■□▪▫◆◇►▶◀▲▼△▽★☆※〒〃〆")


# signs of formulas that are written in other ways
_WRITTEN_OTHERWISE = frozenset("−∕∗∘∙∼≤≥≦≧≪≫⋅∣∈∖≅≃≡⇒≠")


def symbols(message: Message) -> Iterator[Finding]:
    """Find a picture or a sign that is lost: an emoji, a button, infinity."""
    source = "".join([message.theirs.rest, *(link.words for link in message.theirs.links)])
    if source.isascii() or message.is_untouched:
        return
    for sign in dict.fromkeys(source):
        if sign > "\u2000" and sign != MARK and sign not in _MAY_GO and sign not in message.text:
            kind = unicodedata.category(sign)
            if kind == "So" or (kind == "Sm" and sign > "\u2200" and sign not in _WRITTEN_OTHERWISE):
                yield finding("punctuation/symbol", expected=sign)
                return


# the end of a sentence, or a comma, that touches the next word; letters of scripts that have capitals
_SMALL, _CAPITAL = (
    "a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺļľłńņňőœŕřśşšșţťțūůűųźżžα-ωά-ώа-яё-џґ",
    "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŐŒŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽΑ-ΩΆ-ΏА-ЯЁ-ЏҐ",
)
_JOINED = re.compile(
    rf"\.(?=[{_CAPITAL}][{_SMALL}])(?<=[{_SMALL}]{{4}}.)|[!?](?=[{_CAPITAL}][{_SMALL}])(?<=[{_SMALL}]{{3}}.)"
    rf"|[,;](?=[{_SMALL}]{{2}})(?<=[{_SMALL}]{{3}}.)"
)
_BEHIND = re.compile(r"[.!?,;](?=\s)")
# an address, a path, code
_NO_PROSE = re.compile(r"[/@_=\\<>(){}\[\]#|\d]|\w[.:]\w+[.:]\w")


@needs(".!?,;")
def joined(message: Message) -> Iterator[Finding]:
    """Find a sentence or a clause that begins without a space, where its source has one behind its mark."""
    if message.language.punctuation or message.is_untouched:
        return
    text = message.prose
    for match in _JOINED.finditer(text):
        start, end = text.rfind(" ", 0, match.start()) + 1, text.find(" ", match.end())
        chunk = text[start : end if end >= 0 else len(text)].rstrip(".,;:!?")
        word = text[match.start() - 3 : match.end() + 3]
        if _NO_PROSE.search(chunk) or MARK in chunk or word in message.source or word in text[end:]:
            continue
        has_fewer = len(_BEHIND.findall(text)) < len(_BEHIND.findall(message.source_prose))
        # asyncio.Future
        is_of_prose = not (chunk.isascii() and OTHER_SCRIPT.search(text))
        if is_of_prose and (has_fewer or not chunk.isascii()):
            yield finding("punctuation/after", actual=chunk[:60])._replace(own_level=Level.WARNING)
            return
