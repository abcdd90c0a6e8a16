"""Names that are known by their shape or by the catalog's habit, compared as a set: what is lost, and what stands for it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import unless
from sphinx_vernacular.catalogs.checks.names import latin, misprints, spelling
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.matching import distance, is_of_other_script
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# a word in Latin letters and digits: no part of a path, an address, a placeholder or another alphabet's word
TOKEN = re.compile(
    r"(?<![A-Za-z\d_.\\@%$&#{<=-])(?:[A-Za-z]|\d{1,20}[A-Za-z])[A-Za-z\d]{1,40}(?![A-Za-z\d_\\@(={}>]|[.:]\w)",
    re.ASCII,
)
# GitHub, NVMe; ASCII; 910XT, x86
_SHAPED = re.compile(r"\w*[a-z][A-Z]\w*|[A-Z]{2,}[a-z]\w*|[A-Z]{3,}|(?=\w*[A-Za-z])\w*\d\w*", re.ASCII)
_INNER = re.compile(r"\w*[a-z]\w*[A-Z]\w*|[A-Z]{2,}[a-z]\w*", re.ASCII)
# two words written as one, which may be translated
_OF_WORDS = re.compile(r"[A-Za-z][a-z]*(?:[A-Z][a-z]+)+")
# what no language has another word for
_ACRONYMS = words_of(
    "ASCII BIOS CMYK CSS CSV DHCP DICOM EXIF EPUB GIF GPX HDMI HEIF HTML HTTP HTTPS IMAP IPTC JPEG JSON LDAP MIDI MIME MPEG "
    "NTFS POSIX QEMU RGB SAML SCSI SMTP SNMP SOAP SPARQL SSH SVG TIFF TOML UEFI UUID WLAN XHTML XLSX XML XMP YAML"
)
_PLAIN = re.compile(r"[A-Z][a-z]{5,30}", re.ASCII)
# what looks alike in many typefaces
_ALIKE = str.maketrans("I1O", "ll0")
# a name that so many of its translations have is kept
_HABIT = 0.8
# so many are looked at
_MOST = 60
_MOST_LOST = 12


@unless(spelling.misspelt, spelling.missing, spelling.exchanged, latin.compare, misprints.compare, misprints.acronyms)
def compare(message: Message) -> Iterator[Finding]:
    """Find a name that is typed wrong, or another one, where the other checks of names find nothing."""
    if message.is_untouched:
        return
    words, prose = TOKEN.findall(message.source_prose), message.prose
    names = [word for word in words if not word.islower()]
    known = [name for name in dict.fromkeys(names) if prose.count(name) < names.count(name) and _is_name(name, message)]
    if not known and not ("-" in prose and "-" in message.source_prose):
        return
    theirs = Counter(words)
    if len(theirs) > _MOST:
        return
    ours = Counter(TOKEN.findall(prose))
    lost = [name for name in known if ours[name] < theirs[name]]
    if len(lost) > 2 * _MOST_LOST:
        return
    added = [word for word in ours if ours[word] > theirs[word] and len(word) > 2] if lost else []
    pairs = chain(_pairs(lost, added, message), _others(lost, added, theirs, ours, message))
    found = next(pairs, None) or _hyphened(message)
    if found and not _is_own(found[1], message):
        yield finding("literal/name", expected=found[0], actual=found[1])


def _is_own(word: str, message: Message) -> bool:
    """Whether a word is the language's own: several translations have it, and no source."""
    return message.context.translated_tokens[word] > 1 and not message.context.source_tokens[word]


_HYPHENED = re.compile(r"(?<![\w.-])[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d]+)+(?![\w-])", re.ASCII)


def _hyphened(message: Message) -> tuple[str, str] | None:
    """Return a word with hyphens, such as data-1, and how it is typed with a letter for a figure."""
    for word in _HYPHENED.findall(message.prose) if "-" in message.source_prose else ():
        if word not in message.source_prose:
            alike = word.translate(_ALIKE)
            name = next(
                (each for each in _HYPHENED.findall(message.source_prose) if each.translate(_ALIKE) == alike), None
            )
            if name is not None:
                return name, word
    return None


def _is_name(name: str, message: Message) -> bool:
    if name in message.context.names or _SHAPED.fullmatch(name):
        return True
    return name.lower() not in message.context.lower_case and _PLAIN.fullmatch(name) is not None


def _pairs(lost: list[str], added: list[str], message: Message) -> Iterator[tuple[str, str]]:
    """Yield each name that is lost with the word that the source lacks and that is this name typed wrong."""
    for name in lost:
        is_word = spelling.is_own(name, message) or name.lower() in message.context.lower_case
        is_word = is_word and not _INNER.fullmatch(name)
        if (not is_word or name in _ACRONYMS) and name not in message.text:
            first, length = name[0].translate(_ALIKE).lower(), len(name)
            near = (
                word for word in added if -2 < len(word) - length < 2 and word[0].translate(_ALIKE).lower() == first
            )
            yield from ((name, word) for word in near if _is_slip(name, word, message))


def _others(
    lost: list[str], added: list[str], theirs: Counter[str], ours: Counter[str], message: Message
) -> Iterator[tuple[str, str]]:
    """Yield the one name that is lost with another name of the catalog's that stands once more in its place."""
    gone = [
        name
        for name in lost
        if _SHAPED.fullmatch(name) and name not in message.text and not spelling.is_own(name, message)
    ]
    known = [word for word in added if _SHAPED.fullmatch(word) and word.lower() not in message.source.lower()]
    if len(gone) != 1 or len(known) != 1 or theirs[gone[0]] != ours[known[0]] - theirs[known[0]]:
        return
    name, word = gone[0], known[0]
    context = message.context
    if name.lower() in message.text.lower() or word.startswith(name) or name.startswith(word):
        return
    if spelling.is_slip_of_source(name, word, message) or spelling.is_adapted(name, word):
        return
    if all(_INNER.fullmatch(each) and not _OF_WORDS.fullmatch(each) for each in (name, word)):
        if "\n" not in message.source and distance(name.lower(), word.lower()) > 1:  # no code
            yield name, word
        return
    if all(map(_CODED.fullmatch, (name, word))) and re.sub(r"\D", "", name) == re.sub(r"\D", "", word):
        yield name, word
        return
    # both are kept as a rule, and neither stands for the other
    are_known = all(context.translated_tokens[each] > 2 and context.source_tokens[each] > 1 for each in (name, word))
    if are_known and context.translated_tokens[name] >= _HABIT * context.source_tokens[name]:
        yield name, word


# ARM64
_CODED = re.compile(r"[A-Z]{2,}\d+")


def _stands(word: str, text: str) -> bool:
    return word in text and re.search(rf"(?<![A-Za-z\d]){word}(?![A-Za-z\d])", text) is not None


def _is_doubled(name: str, word: str, message: Message) -> bool:
    """Whether a word with a capital is a name within a sentence that has a letter twice or once, and none of Latin."""
    is_plain = name[1:].islower() and word[0].isupper() and len(name) > 6 and not spelling.OF_LATIN.search(name)
    if not is_plain or name[-1] != word[-1] or _ONCE.sub(r"\1", name) != _ONCE.sub(r"\1", word):
        return False
    return re.search(rf"[a-z] {name}(?! [A-Z])", message.source_prose) is not None


_ONCE = re.compile(r"([a-z])\1")


def _is_slip(name: str, word: str, message: Message) -> bool:
    """Whether a word that the source lacks is a name typed wrong, and no word that the catalog has elsewhere."""
    context = message.context
    others = context.translated_tokens[word] - 1
    if len(name) < _SHORTEST or others > context.translated_tokens[name] / 2 or context.source_tokens[word]:
        return False
    if _stands(word, message.source) or spelling.is_slip_of_source(name, word, message):
        return False
    if name.translate(_ALIKE) == word.translate(_ALIKE):
        return True
    if name.lower() == word.lower():
        return _is_in_other_capitals(name, word, message)
    if any(map(str.isdigit, name)):
        return _is_other_model(name, word)
    return _is_doubled(name, word, message) or _is_near(name, word, message)


_SHORTEST = 3


# DEHu; PDFs is several of them
_ODD = re.compile(r"[A-Z]{2,}[a-rt-z][a-z]?")


def _is_in_other_capitals(name: str, word: str, message: Message) -> bool:
    """Whether a name with a capital within has others: Github and MacOS are known from the catalog alone."""
    if _INNER.fullmatch(name) is None or (name[1:] == word[1:] and message.prose.lstrip(" *_\"'“«").startswith(word)):
        return False
    if word == name.upper() and _ODD.fullmatch(name):
        return True
    is_odd = name[1:] != word[1:] and _INNER.fullmatch(word) is not None
    return message.context.translated_tokens[name] > 0 or (is_odd and message.context.source_tokens[name] > 1)


def _is_other_model(name: str, word: str) -> bool:
    """Whether two letters changed places: 910XT."""
    letters, others = (re.sub(r"\d", "", each).lower() for each in (name, word))
    return letters != others and sorted(name) == sorted(word) and distance(name, word) == 1


def _is_near(name: str, word: str, message: Message) -> bool:
    """Whether one typing error lies between a name that is known and a word, and it is no ending."""
    one, other, kept = name.lower(), word.lower(), message.context.translated_tokens[name]
    if not (kept or name in _ACRONYMS) or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    if other.startswith(one) or one == f"{other}s" or spelling.is_adapted(name, word) or distance(one, other) != 1:
        return False
    if name.isupper():
        is_known = len(name) > _SHORTEST + 1 or name in _ACRONYMS or kept > 1
        return word.isupper() and (is_known or sorted(name) == sorted(word))
    if _INNER.fullmatch(name):
        return True
    # a language may write a letter once: Salmonela
    is_other = _ONCE.sub(r"\1", name) != _ONCE.sub(r"\1", word)
    is_kept = (
        (name in message.context.names or (kept > 1 and is_other)) and word[0].isupper() and name[-2:] == word[-2:]
    )
    return is_kept and not is_of_other_script(message.prose, message.language.code)
