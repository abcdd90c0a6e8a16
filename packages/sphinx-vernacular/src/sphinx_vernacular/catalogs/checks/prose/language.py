"""Text that is not in the language of its catalog: left in the source's, in another one, in a wrong encoding."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import is_of_other_script
from sphinx_vernacular.catalogs.terms import names_kept
from sphinx_vernacular.catalogs.text import ASIDE, IDENTIFIER, LATIN, LOANS, MARK, word_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


# what no one translates: paths, addresses, options, expressions
_NO_WORDS = re.compile(r"(?<!\S)(?:\S*[/\\@=_]\S*|-{1,2}\w\S*|\S+\(\)|\S+ dot\b|\.\w\S*)")
# the author and the initial of a citation
# authors with initials, or a work's year behind its volume
CITATION = re.compile(
    r"\b[A-Z][\w’'-]+,? (?:[A-Z]\.[ ,;]?-?)+|\b[A-Z][\w’'-]+, [A-Z][a-z]+ [A-Z]\.|\([A-Z][a-z]+(?: et al\.)?,? (?:19|20)\d\d\)|\bet al\.|\d \((?:19|20)\d\d\)(?:[.,:]|$)|\bdoi[.:]|\bISBN\b"
)


_TITLED = re.compile(r"(?<!\*)\*([^*]{3,200})\*\*? ?[(（][^()（）]{3}")


# a picture, whose name may be a sentence
_SUBSTITUTION = re.compile(r"\|(?! )[^|]+(?<! )\|")


def untranslated(message: Message) -> Iterator[Finding]:
    """Find text that was left in the language of the source."""
    names = names_kept(message.context.terms, message.language.code)
    text = message.prose.strip()
    if message.context.markup == "rst" and _SUBSTITUTION.fullmatch(message.source):
        return
    if message.is_untouched or text in {message.parse(other).prose.strip() for other in message.others}:
        if text not in names and _is_prose(text, names, message):
            # a title and a name look the same
            is_title = _is_title(text)
            is_label = any(word.lower() in message.context.source_language.label_words for word in LATIN.findall(text))
            # a paragraph is one line
            is_code = "\n" in message.source.strip() or (
                _CODE.search(message.source) and not _functional(text, message)
            )
            is_code = is_code or _RAISED.match(text) is not None
            is_code = is_code or (_COMMAND.match(text) is not None and not _small(text, message))
            is_code = is_code or any(
                _bare(link.words) == _bare(text) and link.target.startswith("http") for link in message.ours.links
            )
            key = "english/name" if is_code or (is_title and not is_label) else "english/same"
            yield finding(key, actual=_shown(text))
        return
    if sentence := _left(message):
        is_lines = "\n" in message.source.strip() and not _is_paragraph(sentence, message)
        is_code = is_lines or CITATION.search(message.source) is not None
        # what a program shows, in a program without a translation
        is_code = is_code or any(sentence.strip() in (role.words or "") for role in message.ours.roles)
        yield finding("english/name" if is_code else "english/word", actual=_shown(sentence))
        return
    prose = _without_titles(message)
    for name in sorted({*message.ours.interpreted}.intersection(message.theirs.interpreted), key=len, reverse=True):
        prose = prose.replace(name, MARK)  # what stands in single backticks may be code in rst too
    prose = without_long_names(message.source_prose, prose)[1] if "(" in prose else prose
    words = message.language.untranslated(prose, message.source_prose, names, message.context.source_language)
    if words:
        # two words without a small one between them may be a loan: hard fork
        is_loan = message.language.is_latin and len(words.split()) == 2 and not _small(words, message)
        is_word = _is_prose(words, names, message) and not is_loan and "\n" not in message.source.strip()
        is_word = is_word and not CITATION.search(message.source)
        yield finding("english/word" if is_word else "english/name", actual=_shown(words))


# what a program says of an error: “NameError: name 'a' is not defined”
_RAISED = re.compile(r"[\W_]*[A-Z]\w*(?:Error|Exception|Warning): ")


# a command with its arguments, begun by no word of a sentence
_COMMAND = re.compile(
    r"(?:[$#] )?(?:sudo|apt(?:-get)?|brew|cd|conda|curl|dnf|docker|git|npm|npx|pip3?|pipx|python3?|scp|ssh|tox|uv|wget|yarn|yum) "
    r"(?:[^\sA-Z]\S* ?){1,12}(?<![.:,;!?])$"
)


def _bare(text: str) -> str:
    """Return a text without the signs and pictures on its edges."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", text)


_CODE = re.compile(r"^\W*#|\w\([^() ]*(?:, |\))|[;{}]\s*$|^\w+ = |^\w[\w.]*\[[\w.,| \[\]]*\]$")


def _small(text: str, message: Message) -> frozenset[str]:
    return message.context.source_language.function_words.intersection(text.lower().split())


def _functional(text: str, message: Message) -> bool:
    return len(_small(text, message)) > 1


def _is_sentence(text: str, message: Message) -> bool:
    """Whether a text has a small word and so many others in lower case that it can be no name."""
    return len(_small(text, message)) > 0 and sum(map(str.islower, LATIN.findall(text))) > 4


_SENTENCE = re.compile(r"(?<=[.!?:;])\s+")
_PROSE = re.compile(r"[A-Z][A-Za-z’'-]*(?:,? [A-Za-z][A-Za-z’'-]*){8,}[.!?]$")


def _is_paragraph(sentence: str, message: Message) -> bool:
    """Whether a sentence of several lines is one of a paragraph, and no code: the rest of it is in another script."""
    is_other = is_of_other_script(message.prose, message.language.code)
    return is_other and _PROSE.fullmatch(sentence.strip()) is not None and len(_small(sentence, message)) > 0


def _is_title(text: str) -> bool:
    """Whether all words of a text but small ones have a capital."""
    return text != "" and not any(word.islower() and len(word) > 3 for word in LATIN.findall(text))


def _without_titles(message: Message) -> str:
    """Return a text without titles in their own words that have their translation in brackets behind them."""
    prose = message.prose
    for quoted in _QUOTED_IN_BOLD.findall(message.text) if "**" in message.text else ():
        if quoted in message.source:  # what a program says, or code
            prose = prose.replace(quoted, MARK)
    for title in _TITLED.findall(message.text) if "*" in message.text else ():
        if title in message.source:
            prose = prose.replace(title, MARK)
    return prose


_QUOTED_IN_BOLD = re.compile(r"(?<=[^`]`)[^`*\n]{3,200}(?=`[^`*]{0,60}\*\*)")
_EMPHASIS = re.compile(r"([*_])[^*_]+\1")
_SHORT_FOR = re.compile(
    r"(?<![\w-])[\"'“„«]?([A-Z][A-Za-z]{2,12})(?:-\d+)?[\"'”“»]?(?:-[\w+-]+| ?;)? ?\(([A-Z][^()]{8,160})\)"
)


def without_long_names(source: str, text: str) -> tuple[str, str]:
    """Return two texts without what a name is short for: MERRA (Modern-Era Retrospective analysis …)."""
    for match in (*_SHORT_FOR.finditer(source), *_SHORT_FOR.finditer(text)):
        is_short = _initials(match[2]).startswith(_initials(match[1]))
        if (is_short and match[1].isupper()) or _is_short_for(match[1], match[2]):
            source, text = (each.replace(match[2], MARK) for each in (source, text))
    return source, text


def _is_short_for(name: str, words: str) -> bool:
    """Whether the beginnings of words make a name, in their order, and without small ones: CSW, MonaLisa."""
    name, words = name.lower(), words.lower()
    starts = [match.start() for match in _BEGINNING.finditer(words)]
    reached = {0}
    for at, letter in enumerate(name):
        first = min(reached)
        places = reached | {start for start in starts if at and start >= first}
        reached = {place + 1 for place in places if words[place : place + 1] == letter}
        if not reached:
            return False
    return True


_BEGINNING = re.compile(r"(?<![^\W_])[^\W_]")


def _initials(text: str) -> str:
    """Return the capitals of a text."""
    return "".join(filter(str.isupper, text))


def _left(message: Message) -> str:
    """Return a sentence of the source that stands in the translation; empty if there is none."""
    if message.context.source_language.function_words.isdisjoint(message.words):
        return ""
    source, text = message.source_prose, _without_titles(message)
    for link in {*message.theirs.links}.intersection(message.ours.links):  # titles of works that are in English
        if link.target.startswith("http") and (_is_title(link.words) or _EMPHASIS.fullmatch(link.words)):
            source, text = (each.replace(link.words.strip("*_"), MARK) for each in (source, text))
    if "\n" in source or "\n" in text:
        source, text = (" ".join(each.split()) for each in (source, text))
    source, text = without_long_names(source, text)
    text = ASIDE.sub(MARK, text)
    for sentence in _SENTENCE.split(ASIDE.sub(MARK, source)):
        if sentence in text and (_functional(sentence, message) or _is_sentence(sentence, message)):
            return sentence
    return ""


def _shown(text: str) -> str:
    return text[:40]


def _is_prose(text: str, names: frozenset[str], message: Message) -> bool:
    """Whether a text is to be translated: more than names, identifiers, a citation or a formula."""
    if CITATION.search(text) or re.search(r"\\[A-Za-z]+\s?[{_^\\]", message.source):
        return False
    source_language, text = message.context.source_language, _NO_WORDS.sub(MARK, text)
    words = [
        word
        for word in LATIN.findall(text)
        if not (word in names or word.lower() in LOANS or (IDENTIFIER.match(word) and len(word) > 3))
    ]
    lower = {word for word in words if word.isascii() and word.islower()}
    functional = (lower & source_language.function_words) - {"by"}  # before a name: who made it
    # beside a small word, one of two letters counts as well: from {start} to {end}
    lower = functional | {word for word in lower if len(word) > 2 or functional}
    if message.language.script is None:
        return len(functional) > 1  # one word or a name may well be the same in a language that nobody has described
    if functional and len(lower) > 1:
        return True
    if any(word.lower() in source_language.label_words for word in words) or len(lower) > 1:
        return True
    # a word that stands alone in lower case may be the name of anything
    return any(not word.islower() and word.lower() in message.context.lower_case for word in words)


def foreign(message: Message) -> Iterator[Finding]:
    """Find text in a language or a script that is neither the catalog's nor the source's."""
    language = message.language
    if language.script is None:
        return
    text = unicodedata.normalize("NFC", ASIDE.sub(MARK, message.prose))
    for character in dict.fromkeys(language.script.findall(text)):
        if character.isalpha() and character not in message.source_prose:
            yield finding("language/script", actual=word_at(text, character))
            return
    if not message.is_untouched:
        names = names_kept(message.context.terms, language.code)
        if strange := language.foreign(text, message.source, names):
            yield finding(strange[0], actual=strange[1])


def letters(message: Message) -> Iterator[Finding]:
    """Find letters of a sister script: Persian and Urdu ones in Arabic, an eth for a đ."""
    language = message.language
    if language.strange_letters is None or not (strange := language.strange_letters.findall(message.prose)):
        return
    # in Latin letters, what is quoted or in brackets may be a name in another language
    text = ASIDE.sub(MARK, message.prose) if language.is_latin else message.prose
    for character in dict.fromkeys(strange):
        if character not in text or character in message.source:
            continue
        digit = unicodedata.digit(character, None)
        expected = language.look_alikes.get(character, "–") if digit is None else f"{digit} / {chr(0x660 + digit)}"
        yield finding("letters/wrong", actual=f"{character} ({word_at(text, character)})", expected=expected)
        return  # a text in another language has many


# what UTF-8 becomes where it is read as a Western encoding
_WESTERN = re.compile(r"[\u0080-\u017f\u02c6\u02dc\u0192\u2013-\u203a\u20ac\u2122]{2,}")
_MEANT = re.compile("[\u00a0-\u024f\u0300-\u036f\u0600-\u06ff\u1e00-\u1eff\u2010-\u203a]")


# marks behind the last word are meant: “really ???”
_MEANT_MARKS = re.compile(r"(?<=\w)\s?\?{3,}\s*$")
# a letter that became a question mark: M?glichkeit
_LOST_LETTER = re.compile(r"(?<![\w/.=&-])[^\W\d_]{1,30}\?[^\W\d_]{2,30}(?![\w=])", re.ASCII)


def mojibake(message: Message) -> Iterator[Finding]:
    """Find text that was read in a wrong encoding."""
    text = message.text
    if text.isascii() and "?" not in text:
        return
    if "\ufffd" in text and "\ufffd" not in message.source:
        yield finding("mojibake/found", actual="\ufffd")
    elif "???" in text and "???" not in message.source and not _MEANT_MARKS.search(text):
        yield finding("mojibake/found", actual="???")
    elif "?" in text and (lost := _LOST_LETTER.search(message.prose)) and not _LOST_LETTER.search(message.source):
        yield finding("mojibake/found", actual=lost[0])
    else:
        for match in _WESTERN.finditer(text):
            if match[0] not in message.source and (garbled := _garbled(match[0])):
                yield finding("mojibake/found", actual=garbled)
                return


_LATIN_LETTER = re.compile("[\u0000-\u024f]")


def _garbled(text: str) -> str:
    """Return the part of a text that is UTF-8 read as a Western encoding; empty if there is none."""
    raw = b"".join(_western(character) for character in text)
    if len(raw) > 3 and raw[0] > 0xC2:
        meant = raw.decode("utf-8", errors="replace").rstrip("\ufffd")
        if len(meant) > 1 and meant.isalpha() and not _LATIN_LETTER.search(meant):
            return text[:12]  # several letters of another script
    for length in (2, 3, 4):
        for start in range(len(raw) - length + 1):
            try:
                meant = raw[start : start + length].decode("utf-8")
            except UnicodeDecodeError:
                continue
            if len(meant) == 1 and _MEANT.match(meant):
                return text[start : start + length]
    return ""


def _western(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return bytes([ord(character)]) if ord(character) < 256 else b"\x00"
