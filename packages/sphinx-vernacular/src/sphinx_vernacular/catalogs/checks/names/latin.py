"""Names in Latin letters that are typed wrong, or others: in a text of another script, and within names of several words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import unless
from sphinx_vernacular.catalogs.checks.names.spelling import exchanged, is_adapted, is_own, is_slip_of_source, misspelt
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance, is_of_other_script
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# a word in Latin letters with what belongs to it: releng-tool, dash.conf, IPv6
WORD = re.compile(
    r"(?<![A-Za-z\d_.,+/@#$%&~\\:=<>{}\"'`-])[A-Za-z][A-Za-z\d]*(?:[._+-][A-Za-z\d]+)*(?![A-Za-z\d_/@\\(=<>{}\"'`]|[:.+-][\w/])",
    re.ASCII,
)
_PLAIN = re.compile(r"[A-Z][a-z]{3,30}")
# GitHub, macOS; VRM; dash.conf; Firefox
_SHAPES = (
    re.compile(r"(?=.*[a-z])[A-Za-z]*[a-z][A-Z][A-Za-z]*|[A-Z]{2,}[a-z]\w*"),
    re.compile(r"[A-Z]{2,6}\d?"),
    re.compile(r"[A-Za-z][\w-]*\.(?:[a-z]{2,4}|yaml|json|html|toml|conf|lock)"),
    _PLAIN,
)
_NAME = re.compile(r".*[A-Z\d._+-]")
# so many words are looked at, and so many of them may be lost; with more of its own, a text is another one
_MOST_WORDS, _MOST, _MOST_ADDED = 300, 60, 15
# a name has no more words and letters
_MOST_OF_NAME, _LONGEST = 6, 80


@unless(misspelt, exchanged)
def compare(message: Message) -> Iterator[Finding]:
    """Find names that are typed wrong or others, where `names` has found none."""
    yield from [each for each in _compare(message) if not _is_slip_of_source(each, message)] or _within(message)


def _is_slip_of_source(each: Finding, message: Message) -> bool:
    """Whether the source has typed a name wrong that the catalog has right elsewhere."""
    values, names = dict(each.values), message.context.names
    name, word = values["expected"], values["actual"]
    parts = [pair for pair in zip(name.split(), word.split(), strict=False) if pair[0] != pair[1]]
    if len(parts) == 1 and " " in name:
        name, word = parts[0]
        if word.lower() in message.context.lower_case and name.lower() not in message.context.lower_case:
            return distance(name.lower(), word.lower()) == 1
    if is_slip_of_source(name, word, message):
        return True
    if word in names and name not in names and distance(name.lower(), word.lower()) == 1:
        return True
    # the sources have the word elsewhere, and the name here alone
    return message.context.source_tokens[word] >= _OFTEN and message.context.source_tokens[name] < 2


_OFTEN = 3


def _compare(message: Message) -> Iterator[Finding]:
    """Find a name that is a typing error away from the source's, or that stands in its place.

    In a language of Latin letters all words are such letters: there a name is what has a capital within it.
    """
    prose, is_other = message.prose, is_of_other_script(message.prose, message.language.code)
    if message.is_untouched or not (_LATIN if is_other else _WITHIN).search(prose):
        return
    if not is_other and not _WITHIN.search(message.source_prose):
        return
    added, cut = _added(message, is_other=is_other)
    if not (added or cut) or len(added) > _MOST_ADDED:
        return
    # an address with the name in it is none
    text = "\n".join([prose, *message.ours.code, *(role.target for role in message.ours.roles)]).lower()
    theirs = list(islice(dict.fromkeys(WORD.findall(message.source_prose)), _MOST_WORDS))
    lost = [word for word in theirs if not _stands(word.lower(), text) and not is_own(word, message)][:_MOST]
    # a name that stands elsewhere may well be typed wrong here
    if is_other and (near := _near(lost, theirs, added, message) or _cut(lost, cut)):
        yield finding("literal/name", expected=near[0], actual=near[1])
        return
    yield from _exchanged(lost, added, message, is_other=is_other)


def _exchanged(lost: list[str], added: list[str], message: Message, *, is_other: bool) -> Iterator[Finding]:
    """Find the one name of a shape that is lost, where another one of that shape is the only one that is new."""
    for shape in _SHAPES if is_other else _SHAPES[:1]:
        gone, new = ([word for word in words if shape.fullmatch(word)] for words in (lost, added))
        if shape is _PLAIN:
            gone = [word for word in gone if word.lower() not in message.context.lower_case]
            gone = [word for word in gone if _is_alone(word, message.source_prose)]
        if len(gone) != 1 or len(new) != 1 or _is_of_its_own(gone[0], new[0], message):
            continue
        if is_other or _is_of_one_family(gone[0], new[0]):
            yield finding("literal/name", expected=gone[0], actual=new[0])
            return


# what is next to the name of a program or a language, and known as well
_KNOWN = words_of(
    "API CSS CSV DNS FTP GPU CPU HTML HTTP HTTPS IP JSON LAN NFS PDF SQL SSH SSL TCP TLS UDP URI URL USB VM WAN XML"
)


def _is_of_its_own(name: str, word: str, message: Message) -> bool:
    """Whether a word is no name typed wrong: the name stands there too, or is short for more of the source's words."""
    # “see this URL” may be said where the source has an address alone
    if word in _KNOWN and (name not in _KNOWN or _stands(name.lower(), message.prose.lower())):
        return True
    if word in message.context.names and name not in message.context.names:
        return True  # the source has typed the catalog's name wrong
    return word.startswith(name) and re.search(rf"\b{re.escape(name)} {word[len(name) :]}", message.source) is not None


def _added(message: Message, *, is_other: bool) -> tuple[list[str], list[str]]:
    """Return the words that stand in no word of the source, and those that are none of its words but a part of one."""
    words = list(islice(dict.fromkeys(WORD.findall(message.prose)), _MOST_WORDS))
    source = message.source.lower()
    own = message.context.own_latin
    # a name without its last letter stands within it
    known = {word.lower() for word in WORD.findall(message.source)} if is_other else set[str]()
    rest = [word for word in words if len(word) > 2 and word.lower() not in known and word not in own]
    cut = [word for word in rest if not _stands(word.lower(), source)] if is_other else []
    added = [word for word in words if word not in message.source and (is_other or _WITHIN.search(word))]
    source += source.replace(".", "")  # E.U.
    return [word for word in added if word.lower() not in source and word not in own], cut


def _near(lost: list[str], theirs: list[str], added: list[str], message: Message) -> tuple[str, str] | None:
    for word in added:
        name = next((name for name in (*lost, *theirs) if _is_near(name, word) and not is_own(name, message)), None)
        if name is not None and not _is_of_its_own(name, word, message):
            return name, word
    return None


def _cut(lost: list[str], cut: list[str]) -> tuple[str, str] | None:
    """Return a name, and what is left of it: no singular."""
    pairs = ((name, word) for word in cut for name in lost if _NAME.match(name) and _is_near(name, word))
    return next((pair for pair in pairs if pair[0].lower() != f"{pair[1].lower()}s"), None)


_LATIN = re.compile(r"[A-Za-z]{2}")
_WITHIN = re.compile(r"[a-z][A-Z]")


_INNER = re.compile(r"([A-Z]?[a-z]+)(?=[A-Z])(\w+)")


def _is_of_one_family(name: str, word: str) -> bool:
    """Whether two names have the same beginning up to their inner capital, and another end: GitHub and GitLab."""
    one, other = _INNER.match(name), _INNER.match(word)
    if not one or not other or is_adapted(name, word):
        return False
    if one[1] != other[1]:
        return one[2] == other[2] and one[2][0].isupper() and len(one[2]) > 2 and one[1][:1] == other[1][:1]
    return not (name.startswith(word) or word.startswith(name)) and not one[2][:2].isupper()


def _is_alone(word: str, text: str) -> bool:
    """Whether a word with a capital stands within a sentence, and is no part of a name of several words."""
    return re.search(rf"(?<![\w-])[a-z]+,? {word}(?![ -][A-Z])", text) is not None


def _stands(name: str, text: str) -> bool:
    return name in text and re.search(rf"(?<![a-z\d]){re.escape(name)}(?![a-z\d])", text) is not None


_DIGITS = re.compile(r"\d")
_VARIANT = re.compile(
    r"ou?r|er$|re$|i[sz]|y[sz]|ll?(?:ed|ing|er)|[cs]e$|ae|oe|a?e?y$|(?:ed|ing|ly|al|ic)$|[aeo]$|ph|ck?s?$"
)


def _is_near(name: str, word: str) -> bool:
    """Whether one typing error lies between a name and a word."""
    if not _SHORTEST <= len(name) <= _LONGEST or abs(len(name) - len(word)) > 1 or name[0].lower() != word[0].lower():
        return False
    # a word in small letters may be spelt in two ways: colour, color
    if not _NAME.match(name) and (len(name) <= _SHORTEST or _VARIANT.search(name)):
        return False
    name, word = name.lower(), word.lower()
    if re.sub(r"[._+-]", "", name) == re.sub(r"[._+-]", "", word):
        return False
    if _DIGITS.sub("", name) == _DIGITS.sub("", word):
        return False  # another version, or a number behind it
    is_plural = (word == f"{name}s" or name == f"{word}s") and not re.search(r"[._-]", name)
    return not is_plural and distance(name, word) == 1


_ROW = re.compile(r"[A-Z](?<![\w.-].)[A-Za-z]+(?: [A-Z][A-Za-z]+)+(?![\w-])")


def _within(message: Message) -> Iterator[Finding]:
    """Find a name of several words of which one is another, where the words beside it are kept as they are."""
    rows = _ROW.findall(message.source_prose)
    if not rows or message.is_untouched:
        return
    text = message.prose
    for row in islice(dict.fromkeys(rows), _MOST):
        words = row.split()
        if row in text or len(words) > _MOST_OF_NAME or len(row) > _LONGEST or not any(map(text.__contains__, words)):
            continue
        for at, name in enumerate(words):
            if len(name) < _SHORTEST or name in text or is_own(name, message):
                continue
            if found := next((found for part, found in _replaced(words, at, text) if _is_other(*part, message)), None):
                yield finding("literal/name", expected=found[0], actual=found[1])
                return


_SHORTEST = 4


def _replaced(words: list[str], at: int, text: str) -> Iterator[tuple[tuple[str, str, int], tuple[str, str]]]:
    """Yield what stands in the place of a word beside one or two words of a name, and both names."""
    for size in (3, 2):
        for start in range(max(0, at - size + 1), min(at, len(words) - size) + 1):
            part = words[start : start + size]
            before, after = " ".join(words[start:at]), " ".join(words[at + 1 : start + size])
            if before not in text or after not in text:
                continue
            pattern = rf"(?<![\w-]){before}{' ' * bool(before)}([A-Z][A-Za-z]+){' ' * bool(after)}{after}(?![^\W_])"
            if match := re.search(pattern, text):
                yield (words[at], match[1], size), (" ".join(part), match[0])


# so much of two words of one length is the same: Armenian, American
_ALIKE = 0.6
_ENDING = 3
# tunnelling, tunneling
_SPELT = re.compile("(?:ing|ed|ou?r)$")


def _is_other(name: str, word: str, count: int, message: Message) -> bool:
    """Whether a word of a name was typed wrong, or another one put in its place, and not translated."""
    if word in message.source or name.lower() == word.lower():
        return False
    if count > 2 and name.lower() in word.lower() and len(word) > len(name) + 2:
        return True
    if name.lower() in message.context.lower_case or _SPELT.search(name):
        return False
    if count > 2 and len(name) == len(word) and name[-2:] == word[-2:]:
        return SequenceMatcher(None, name, word).ratio() > _ALIKE
    # the ending of a word is another one in each language
    return abs(len(name) - len(word)) == 1 and name[-_ENDING:] == word[-_ENDING:] and distance(name, word) == 1
