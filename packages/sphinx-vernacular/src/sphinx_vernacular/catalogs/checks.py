"""What can be wrong with one translated message: one small function a concern, each with a code of its own.

A check looks at a `Message` and yields `Finding`s. The part of a finding's key before the slash is the code
that a translator sees and can mute; `sphinx_vernacular.catalogs.sayings` has the words, with the way out.

>>> from sphinx_vernacular.catalogs.checks import Message, findings
>>> message = Message.of("It had [57%](china.md).", "Chiếm [75%](china.md).", "vi")
>>> [finding.key for finding in findings(message)]
['number/changed']
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sphinx_vernacular.catalogs import numbers as figures
from sphinx_vernacular.catalogs import terms as termbase
from sphinx_vernacular.catalogs.lexicon import (
    ARABIC,
    COMMON,
    FUNCTION,
    JOINING,
    LATIN,
    LOANS,
    LOOKALIKES,
    MARKS,
    REDUPLICATED,
    VIETNAMESE,
)
from sphinx_vernacular.catalogs.markup import (
    ASIDE,
    AUTOLINK,
    ENTITY,
    FOOTNOTE,
    INLINE,
    MATHS,
    PLACEHOLDER,
    QUOTED,
    REFERENCE,
    SUBSTITUTION,
    TAG,
    TEXT_ROLES,
    URL,
    Role,
    prose_of,
    spans_of,
)
from sphinx_vernacular.catalogs.numbers import MARK
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Message(NamedTuple):
    """A message and its translation, as the checks see them."""

    source: str
    text: str
    language: str
    source_prose: str
    prose: str
    terms: Terms
    # English texts that the translation may follow as well: the singular of a plural
    others: tuple[str, ...] = ()
    # whether it is one form of a plural
    form: bool = False
    # words that the catalog's English writes in lower case: no names
    words: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        source: str,
        text: str,
        language: str,
        *,
        terms: Terms | None = None,
        others: tuple[str, ...] = (),
        form: bool = False,
        words: frozenset[str] = frozenset(),
    ) -> Message:
        """Take a message apart."""
        prose, known = prose_of(text), NO_TERMS if terms is None else terms
        return cls(source, text, language, prose_of(source), prose, known, others, form, words)


class Finding(NamedTuple):
    """Something wrong: the key of what is said of it, and what is named in that."""

    key: str
    named: tuple[tuple[str, str], ...] = ()

    @property
    def code(self) -> str:
        """What a translator sees, and mutes it by."""
        return self.key.partition("/")[0]


def _found(key: str, **named: str) -> Finding:
    return Finding(key, tuple(named.items()))


def terms(message: Message) -> Iterator[Finding]:
    """Find names and words that the termbase forbids, and names that it translates."""
    language = message.language
    # what is quoted is somebody else's word
    text = termbase.bare(QUOTED.sub(MARK, message.prose))
    for hint, pattern, wanted in termbase.variants(message.terms, language):
        match = pattern.search(text) if hint in text else None
        if match:
            text = text.replace(match[0], MARK)
            yield _found("term/forbidden", found=match[0], wanted=wanted)
    text = ASIDE.sub(MARK, message.prose)
    for name, pattern, wanted in termbase.names(message.terms, language) if LATIN.search(text) else ():
        if name in text and name in message.source_prose and pattern.search(text):
            yield _found("english/term", found=name, wanted=wanted)


# --- references, code and what else is copied from the English


def _parity(code: str, ours: Iterable[str], theirs: Iterable[str]) -> Iterator[Finding]:
    """Compare what a translation has with what the English has, in whatever order."""
    ours, theirs = list(ours), list(theirs)
    if ours == theirs:
        return
    have, want = Counter(ours), Counter(theirs)
    lost, added = list((want - have).elements()), list((have - want).elements())
    for wanted, found in zip(lost, added, strict=False):
        yield _found(f"{code}/changed", wanted=wanted, found=found)
    for wanted in lost[len(added) :]:
        yield _found(f"{code}/lost", wanted=wanted)
    for found in added[len(lost) :]:
        yield _found(f"{code}/added", found=found)


def roles(message: Message) -> Iterator[Finding]:
    """Find roles that are lost, added, exchanged or misspelt, and words that are missing in them or too many."""
    ours, theirs = spans_of(message.text).roles, spans_of(message.source).roles
    have, want = Counter(role.key for role in ours), Counter(role.key for role in theirs)
    lost, added = list((want - have).elements()), list((have - want).elements())
    broken = _broken(message)
    for wanted in list(lost):
        if wanted in broken:
            lost.remove(wanted)
            yield _found("role/broken", wanted=wanted)
            continue
        same = next((key for key in added if key.partition("`")[2] == wanted.partition("`")[2] != ""), None)
        if same is not None:
            lost.remove(wanted)
            added.remove(same)
            yield _found("role/name", wanted=wanted, found=same)
    for wanted, found in zip(lost, added, strict=False):
        yield _found("role/changed", wanted=wanted, found=found)
    for wanted in lost[len(added) :]:
        yield _found("role/lost", wanted=wanted)
    for found in added[len(lost) :]:
        yield _found("role/added", found=found)
    yield from _words_in_roles(ours, theirs)


def _words_in_roles(ours: list[Role], theirs: list[Role]) -> Iterator[Finding]:
    worded = {role.key: role.words is not None for role in theirs}
    for role in ours:
        if role.name == "abbr" and not role.target.endswith(")"):
            if any(other.name == "abbr" and other.target.endswith(")") for other in theirs):
                yield _found("role/abbr", found=role.target)
        elif role.key in worded and role.name not in TEXT_ROLES:
            if worded[role.key] and not role.words:
                yield _found("role/words", wanted=role.key)
            elif role.words is not None and not worded[role.key]:
                yield _found("role/figure", wanted=role.key)


def _broken(message: Message) -> dict[str, str]:
    """Return the English roles of which the translation has the target alone, and what it has it in."""
    ours = spans_of(message.text)
    have = Counter(role.key for role in ours.roles)
    found = {}
    for role in spans_of(message.source).roles:
        if role.key in have or role.name in TEXT_ROLES:
            continue
        for code in ours.code:
            if code.strip() == role.target or code.endswith(f"<{role.target}>"):
                found[role.key] = code
        if re.search(rf"[{{(]\s*{re.escape(role.name)}\s*[}})]", ours.rest):
            found.setdefault(role.key, "")
    return found


def links(message: Message) -> Iterator[Finding]:
    """Find links whose target is lost, added or changed, and those that a page must not have at all."""
    ours, theirs = _links(message.text), _links(message.source)
    rest = spans_of(message.text).rest
    automatic = [match[1] for match in AUTOLINK.finditer(rest)]
    for target in dict.fromkeys([*_OPENED.findall(rest), *ours, *automatic]):
        if target not in message.source and _DANGEROUS.match(_unhidden(target)):
            ours = [other for other in ours if target not in other]
            automatic = [other for other in automatic if other != target]
            yield _found("live/link", found=target)
    yield from _parity("link", ours, theirs)
    for target in automatic:
        if target not in message.source:
            yield _found("live/autolink", found=f"<{target}>")


# where a target begins, however its brackets end
_OPENED = re.compile(r"\]\(\s*<?([^\s<>)]+)")
_DANGEROUS = re.compile(r"(?!https?:|mailto:|ftp:|tel:|project:|inv:|path:)[A-Za-z][A-Za-z0-9+.-]*:")


def _unhidden(target: str) -> str:
    # java&#115;cript: and java\nscript: are javascript: to a browser
    from html import unescape
    from urllib.parse import unquote

    return re.sub(r"[\s\x00-\x20\\]", "", unquote(unescape(target))).lower()


def _links(text: str) -> list[str]:
    spans = spans_of(text)
    found = list(spans.links)
    found += [match[3] or match[4] or "" for match in INLINE.finditer(spans.rest)]
    rest = INLINE.sub(lambda match: f"{match[2]} ", spans.rest)
    found += [match[1] for match in REFERENCE.finditer(rest)]
    return found + [match[0] for match in URL.finditer(TAG.sub("", AUTOLINK.sub(_address, rest)))]


def _address(match: re.Match[str]) -> str:
    return f" {match[1]} "


def literals(message: Message) -> Iterator[Finding]:
    """Find code that is lost, added, translated or written with other digits."""
    broken = Counter(code for code in _broken(message).values() if code)
    ours = Counter(spans_of(message.text).code) - broken
    yield from _parity("literal", ours.elements(), spans_of(message.source).code)


def substitutions(message: Message) -> Iterator[Finding]:
    """Find substitutions that are lost, added or changed."""
    yield from _parity("substitution", *(_all(SUBSTITUTION, text) for text in (message.text, message.source)))


def footnotes(message: Message) -> Iterator[Finding]:
    """Find marks of footnotes that are lost, added or changed."""
    yield from _parity("footnote", *(_all(FOOTNOTE, text) for text in (message.text, message.source)))


def maths(message: Message) -> Iterator[Finding]:
    """Find formulas that are lost, added or changed."""
    yield from _parity("math", *(_all(MATHS, text) for text in (message.text, message.source)))


def _all(pattern: re.Pattern[str], text: str) -> list[str]:
    return [match[0] for match in pattern.finditer(spans_of(text).rest)]


def html(message: Message) -> Iterator[Finding]:
    """Find HTML that the English does not have, or that a translation lost: it would reach the page as it is."""
    ours, theirs = (_tags(text) for text in (message.text, message.source))
    yield from _parity("html", ours, theirs)
    if not ENTITY.search(message.source):
        for match in ENTITY.finditer(spans_of(message.text).rest):
            yield _found("html/entity", found=match[0])


def _tags(text: str) -> list[str]:
    return TAG.findall(AUTOLINK.sub("", INLINE.sub(r"\2", spans_of(text).rest)))


def placeholders(message: Message) -> Iterator[Finding]:
    """Find placeholders that are lost or made up; a form of a plural may say its number in a word."""
    wanted, found = (set(_all_placeholders(text)) for text in (message.source, message.text))
    known = wanted.union(*(_all_placeholders(text) for text in message.others))
    missing, added = sorted(wanted - found), sorted(found - known)
    for name in [] if message.form else missing:
        yield _found("placeholder/lost", wanted=name)
    for name in added:
        yield _found("placeholder/added", found=name, wanted=", ".join(sorted(known)) or "–")


def _all_placeholders(text: str) -> list[str]:
    return [match[0] for match in PLACEHOLDER.finditer(SUBSTITUTION.sub("", spans_of(text).rest))]


# --- Markdown


def noqa(message: Message) -> Iterator[Finding]:
    """Find what would switch off Sphinx's own check of references."""
    if re.search(r"(?<!\\)#\s*noqa\s*$", message.text, re.IGNORECASE):
        yield _found("noqa/found")


_BLOCK = re.compile(
    r"\s{4}|\t|\s{0,3}(#{1,6}(\s|$)|[-*+](\s|$)|\d{1,9}[.)](\s|$)|>|`{3}|~{3}|:{3}|-{3}|\*{3}|_{3}|\+{3}|\|\s|%|:\s"
    r"|\([\w:-]+\)=|\[[^\]]+\]:|\{[\w-]+\}\s*$|</?(?:div|p|table|ul|ol|li|h[1-6]|pre|section|details|blockquote|hr)\b)"
)


def block(message: Message) -> Iterator[Finding]:
    """Find a beginning that Markdown takes for a list, a heading or a block: readers would see English."""
    match = _BLOCK.match(message.text)
    if match and not _BLOCK.match(message.source) and not PLACEHOLDER.match(message.text):
        yield _found("block/start", found=match[0].strip() or "␣␣␣␣")


def paragraph(message: Message) -> Iterator[Finding]:
    """Find a second paragraph or line, which would not be shown."""
    if "\n" in message.text.strip("\n") and "\n" not in message.source.strip("\n"):
        yield _found("paragraph/second", found=message.text.strip("\n").partition("\n")[2].strip()[:30])


_PAIRS = (("{", "}"), ("[", "]"), ("(", ")"))


def markup(message: Message) -> Iterator[Finding]:
    """Find marks that are opened and not closed."""
    ours, theirs = _bare(message.text), _bare(message.source)
    for mark, pattern in (("`", r"`+"), ("**", r"\*\*"), ("*", r"(?<![*\s])\*(?!\*)|(?<!\*)\*(?![*\s])")):
        if len(re.findall(pattern, ours)) % 2 and not len(re.findall(pattern, theirs)) % 2:
            yield _found("markup/open", found=mark)
            return
    for opening, closing in _PAIRS:
        if ours.count(opening) != ours.count(closing) and theirs.count(opening) == theirs.count(closing):
            yield _found("markup/open", found=opening if ours.count(opening) > ours.count(closing) else closing)
    for match in re.finditer(r"\*\*\s[^*]+\*\*|\*\*[^*]+\s\*\*", ours):
        if not re.search(r"\*\*\s[^*]+\*\*|\*\*[^*]+\s\*\*", theirs):
            yield _found("markup/space", found=match[0])


def _bare(text: str) -> str:
    return re.sub(r"\\[*`{}()\[\]]", "", MATHS.sub("", spans_of(text).rest))


# --- figures


def numbers(message: Message) -> Iterator[Finding]:
    """Find numbers, dates, units, percentages and signs that differ from the English."""
    others = [prose_of(other) for other in message.others]
    for kind, wanted, found in figures.compare(
        message.source_prose, message.prose, message.language, others=others, form=message.form
    ):
        yield _found(kind, wanted=wanted, found=found)


# --- language and script

# what is no word of a language: an abbreviation, the name of a file or of something in a program
_NAME = re.compile(r".*[A-Z].*[A-Z]|.*[\d_²³]|\.|\w+\.\w|.$|[a-z]{1,2}$")


def english(message: Message) -> Iterator[Finding]:
    """Find text that was left in English."""
    known = termbase.known(message.terms, message.language)
    text, source = message.prose.strip(), message.source_prose.strip()
    if text in {source, *(prose_of(other).strip() for other in message.others)}:
        if text not in known and any(_is_english(word, known, message.words) for word in LATIN.findall(text)):
            yield _found("english/same", found=text[:40])
    elif message.language == "ar":
        theirs = set(LATIN.findall(message.source_prose))
        for word in _strange(message, known):
            if word in theirs:
                yield _found("english/word", found=word)
                return
    elif message.language == "vi":
        yield from _english_pair(message, known)


# the name of something: Read the Docs, The Astana Times
_TITLE = re.compile(r"[A-Z][\w’.-]*(?: (?:(?:of|the|and|for|in|on|to) )*[A-Z][\w’.-]*)+")


def _is_english(word: str, known: frozenset[str], lower: frozenset[str]) -> bool:
    if word in known or _NAME.match(word) or word.lower() in LOANS:
        return False
    return word[0].islower() or word.lower() in COMMON or word.lower() in lower


def _strange(message: Message, known: frozenset[str]) -> list[str]:
    """Return the Latin words of a text in another script that are neither names nor in brackets or quotes."""
    words = LATIN.findall(_TITLE.sub(MARK, ASIDE.sub(MARK, message.prose)))
    return [
        word
        for word in words
        if word[0].islower() and not _NAME.match(word) and word not in known and word not in LOANS
    ]


def _english_pair(message: Message, known: frozenset[str]) -> Iterator[Finding]:
    # the two languages share their letters: words that stand together in the English too tell
    source = f" {' '.join(LATIN.findall(message.source_prose))} "
    left = _TITLE.sub(MARK, ASIDE.sub(MARK, message.prose))
    first = re.match(r"([A-Z][a-z]+) (?![A-Z])", left)
    if first and first[1].lower() in COMMON and f" {first[1]} " in source and not _SYLLABLE.fullmatch(first[1].lower()):
        yield _found("english/word", found=first[1])
        return
    for match in re.finditer(r"[A-Za-z]+(?: [A-Za-z]+)+", left):
        words = match[0].split(" ")
        for pair in pairwise(words):
            lower = [word for word in pair if word.islower() and word not in known]
            if (
                lower
                and f" {' '.join(pair)} " in source
                and (FUNCTION & set(lower) or not all(_SYLLABLE.fullmatch(word) or word in LOANS for word in lower))
            ):
                yield _found("english/word", found=" ".join(pair))
                return


_SYLLABLE = re.compile(
    r"(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|ng|nh|c|m|n|p|t)?"
)


def language(message: Message) -> Iterator[Finding]:
    """Find text in a language or a script that is neither the catalog's nor the English."""
    text = unicodedata.normalize("NFC", ASIDE.sub(MARK, message.prose))
    script = _SCRIPTS.get(message.language)
    if script is None:
        return
    for character in dict.fromkeys(script.findall(text)):
        if character.isalpha() and character not in message.source_prose:
            yield _found("language/script", found=_word_at(text, character))
            return
    if message.language == "ar":
        yield from _not_arabic(message, text)
    elif message.language == "vi" and message.prose.strip() != message.source_prose.strip():
        yield from _not_vietnamese(message, text)


def _not_vietnamese(message: Message, text: str) -> Iterator[Finding]:
    known = {*LATIN.findall(message.source), *termbase.known(message.terms, "vi"), *LOANS}
    words = [word for word in LATIN.findall(text) if word[0].islower() and word not in known]
    strange = [word for word in words if not all(map(_is_syllable, word.split("-"))) and not _NAME.match(word)]
    if len(strange) > 1:
        yield _found("language/script", found=" ".join(strange[:4]))
    elif len(words) > 3 and not any(letter in VIETNAMESE for letter in text.lower()):
        yield _found("language/marks", found=" ".join(words[:4]))


def _is_syllable(word: str) -> bool:
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", word.lower())).replace("đ", "d")
    return _SYLLABLE.fullmatch(plain) is not None


# what is in none of the scripts that a language uses
_SCRIPTS = {
    "ar": re.compile("[^\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefcA-Za-zÀ-ɏ²³µºª\\W\\d_]"),
    "vi": re.compile("[^A-Za-zÀ-ɏ\u1e00-\u1eff²³µºª\\W\\d_]"),
}
# Persian and Urdu words that no Arabic text has, in letters that Arabic has
_SISTERS = re.compile(rf"(?<![\w{MARKS}])(?:است|برای|این|های|ہے|کے|میں)(?![\w{MARKS}])")


def _word_at(text: str, character: str) -> str:
    return next((word for word in text.split() if character in word), character)[:40]


def _not_arabic(message: Message, text: str) -> Iterator[Finding]:
    if message.prose.strip() == message.source_prose.strip():
        return  # that is English
    theirs = set(LATIN.findall(message.source))
    strange = [word for word in _strange(message, termbase.known(message.terms, "ar")) if word not in theirs]
    if strange:
        yield _found("language/script", found=strange[0])
    elif match := _SISTERS.search(text):
        yield _found("language/script", found=match[0])


_NOT_ARABIC = re.compile("[\u0672-\u06d5\u06ee-\u06ff\u0750-\u077f\u08a0-\u08ff]")


def letters(message: Message) -> Iterator[Finding]:
    """Find letters of a sister script: Persian and Urdu ones in Arabic, an eth for a đ."""
    text = ASIDE.sub(MARK, message.prose) if message.language == "vi" else message.prose
    for character in dict.fromkeys(text):
        wanted = LOOKALIKES.get(message.language, {}).get(character)
        if (wanted or (message.language == "ar" and _NOT_ARABIC.match(character))) and character not in message.source:
            digit = unicodedata.digit(character, None)
            named = _word_at(text, character)
            if digit is not None:
                wanted = f"{digit} / {chr(0x660 + digit)}"
            yield _found("letters/wrong", found=f"{character} ({named})", wanted=wanted or "–")


def mojibake(message: Message) -> Iterator[Finding]:
    """Find text that was read in a wrong encoding."""
    text = message.text
    if "\ufffd" in text:
        yield _found("mojibake/found", found="\ufffd")
    elif "???" in text and "???" not in message.source:
        yield _found("mojibake/found", found="???")
    else:
        for match in re.finditer(r"[\u0080-\u017f\u02c6\u02dc\u0192\u2013-\u203a\u20ac\u2122]{2,}", text):
            if match[0] not in message.source and (garbled := _garbled(match[0])):
                yield _found("mojibake/found", found=garbled)
                return


def _garbled(text: str) -> str:
    """Return the part of a text that is UTF-8 read as a Western encoding; empty if there is none."""
    raw = b"".join(_western(character) for character in text)
    for length in (2, 3, 4):
        for start in range(len(raw) - length + 1):
            with_ = raw[start : start + length]
            try:
                meant = with_.decode("utf-8")
            except UnicodeDecodeError:
                continue
            if len(meant) == 1 and re.match(
                "[\u00a0-\u024f\u0300-\u036f\u0600-\u06ff\u1e00-\u1eff\u2010-\u203a]", meant
            ):
                return text[start : start + length]
    return ""


def _western(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return bytes([ord(character)]) if ord(character) < 256 else b"\x00"


_SEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\n\t]")
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"


def bidi(message: Message) -> Iterator[Finding]:
    """Find invisible controls of direction; the page sets direction itself."""
    for match in dict.fromkeys(re.findall(f"[{_BIDI}]", message.text)):
        if match not in message.source:
            yield _found("bidi/control", found=_name(match))


def invisible(message: Message) -> Iterator[Finding]:
    """Find characters that nobody sees: zero-width ones, soft hyphens, controls, odd spaces."""
    for character in dict.fromkeys(message.text):
        kind = unicodedata.category(character)
        hidden = kind in ("Cf", "Cc", "Co", "Cn", "Cs", "Zl", "Zp") and not _SEEN.match(character)
        if (hidden or character in f"{MARK}\u3164\u115f\u034f\u180e") and character not in message.source:
            yield _found("invisible/character", found=_name(character))


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


# --- typography


def doubled(message: Message) -> Iterator[Finding]:
    """Find words that stand there twice."""
    if re.search(r"\b(\w+) \1\b", message.source_prose, re.IGNORECASE):
        return  # the English says it twice
    pattern = rf"(?<![\w{MARKS}])([\w{MARKS}]+(?: [\w{MARKS}]+)?)\s+\1(?![\w{MARKS}])"
    for match in re.finditer(pattern, message.prose, re.IGNORECASE):
        word = match[1]
        if message.language == "ar" and re.search("ًا$|اً$|ًى$", word):
            continue  # “little by little”: رويدًا رويدًا
        if any(character.isdigit() for character in word) or (message.language == "ar" and len(word) < 2):
            continue
        if message.language == "vi" and not _is_slip(message.prose, match):
            continue
        yield _found("doubled/word", found=match[0])


def _is_slip(text: str, match: re.Match[str]) -> bool:
    word, lower = match[1], match[1].lower()
    if (
        " " in word
        or word in JOINING
        or (not any(letter in VIETNAMESE for letter in lower) and not _SYLLABLE.fullmatch(lower))
    ):
        return " " not in word or lower.partition(" ")[0] != lower.partition(" ")[2]
    if lower in REDUPLICATED:
        return False
    # “trở thành | thành viên”: the end of one word and the beginning of the next
    alone = not re.search(r"\w $", text[: match.start()]) or not re.match(r" \w", text[match.end() :])
    return alone or match[0].split()[1][0].isupper() or lower in JOINING


def punctuation(message: Message) -> Iterator[Finding]:
    """Find marks of another language, and spaces that are missing or too many."""
    text, source = message.prose, message.source_prose
    for key, pattern in _PUNCTUATION.get(message.language, ()):
        match = pattern.search(ASIDE.sub(MARK, text) if key == "punctuation/foreign" else text)
        if match and (key == "punctuation/latin" or not pattern.search(source)):
            yield _found(key, found=match[0].replace(MARK, "…")[-30:])
            return
    for pattern in _SPACING:
        match = pattern.search(text)
        if match and not pattern.search(source):
            yield _found("punctuation/spaces", found=match[0].replace(MARK, "…"))
    for edge in (0, -1):
        if message.text[edge].isspace() and not message.source[edge].isspace():
            yield _found("punctuation/edge")


_SPACING = (
    re.compile(r"\S {2,}\S"),
    re.compile(r"[(«\[] [^\W\d]+|[^\W\d]+ [)»\]]|(?:^|[\s(])“(?: [^“”]*|[^“”]* )”"),
    re.compile(r"(?<!\.)\.\.(?!\.)|([,;،؛])\s?\1"),
)
_PUNCTUATION: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "ar": (
        ("punctuation/before", re.compile(rf"[\w»{MARKS}{MARK}]{{1,12}}\s+[،؛؟!:.](?![\w.])")),
        (
            "punctuation/latin",
            re.compile(rf"[^\s,;?]{{0,12}}[{ARABIC}{MARKS}»]\s?[,;?](?![{ARABIC}])|[,;]\s[{ARABIC}]\S*"),
        ),
        (
            "punctuation/after",
            re.compile(
                rf"[\w{MARKS}]{{0,12}}[،؛؟](?=[{ARABIC}A-Za-z])|[{ARABIC}{MARKS}]{{3,}}[.!:](?=[{ARABIC}]{{3,}})"
            ),
        ),
        ("punctuation/foreign", re.compile("[。，、：；？！．]")),
        ("punctuation/latin", re.compile(rf"[{ARABIC}][^?\n]{{0,12}}[{ARABIC}\d{MARK})]\s?\?")),
    ),
    "vi": (
        ("punctuation/before", re.compile(rf"[\w”{MARK}]\s+[,;:?!.…](?![\w.])")),
        ("punctuation/after", re.compile(r"[^\W\d]{2}[,;:?!](?=[^\W\d])|[^\W\d]{2}\.(?=[A-ZĐÀ-Ỹ][^\W\d]+)")),
        ("punctuation/foreign", re.compile("[،؛؟٪٫٬۔。，、：；？！．«»]")),
    ),
}


_AS_CODE = re.compile(rf"'[\x21-\x26\x28-\x7e{MARK}]+'|\"{MARK}+\"")


def quotes(message: Message) -> Iterator[Finding]:
    """Find straight quotation marks, and marks that are opened and not closed."""
    wanted = {"ar": "«…»", "vi": "“…”"}.get(message.language, "“…”")
    # what a program calls something, or what is filled in, may stand in the quotation marks of programs
    prose = _AS_CODE.sub(MARK, message.prose)
    if ('"' in prose and '"' not in message.source_prose) or (
        re.search(r"(?<!\w)'|'(?!\w)", prose) and "'" not in message.source_prose
    ):
        yield _found("quotes/straight", wanted=wanted)
    for opening, closing in ("«»", "“”"):
        counts = message.prose.count(opening), message.prose.count(closing)
        if counts[0] != counts[1]:
            yield _found("quotes/open", found=opening if counts[0] > counts[1] else closing)


# where the catalogs put the tone: on the first of two vowels that nothing follows (hòa, thủy, ủy), else on the second
_TONES = {
    first + unicodedata.normalize("NFC", second + tone): unicodedata.normalize("NFC", first + tone) + second
    for first, second in ("oa", "oe", "uy")
    for tone in "\u0300\u0301\u0309\u0303\u0323"
}
# of three vowels, on the third: thuyền
_THREE = {
    wrong + "ê": "uy" + unicodedata.normalize("NFC", "ê" + tone)
    for tone in "\u0300\u0301\u0309\u0303\u0323"
    for wrong in (unicodedata.normalize("NFC", "u" + tone) + "y", "u" + unicodedata.normalize("NFC", "y" + tone))
}
_WITHIN = re.compile("|".join(_THREE))
_OPEN = re.compile(rf"(?<!q)({'|'.join(_TONES)})(?!\w)")
_CLOSED = re.compile(rf"({'|'.join(_TONES.values())})(?=[^\W\d_])")


# the year of the hijra, and a letter before a foreign word
_STRETCHABLE = re.compile("هـ|ـه|ـ|[وف]?(?:[بلكه]|ال|لل)ـ+")


def normal(message: Message) -> Iterator[Finding]:
    """Find letters in another form than the catalogs have: composed, with the tone in its place, without tatweel."""
    if message.language == "vi":
        composed = unicodedata.normalize("NFC", message.text)
        if composed != message.text:
            yield _found("normal/composed")
        for word in re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", message.prose)):
            if (placed := _placed(word)) != word:
                yield _found("normal/tone", found=word, wanted=placed)
                return
    elif message.language == "ar":
        for match in re.finditer(rf"[{ARABIC}{MARKS}]*\u0640[{ARABIC}{MARKS}\u0640]*", message.prose):
            if not _STRETCHABLE.fullmatch(match[0]):
                yield _found("normal/tatweel", found=match[0], wanted=match[0].replace("\u0640", ""))
                return
        for match in re.finditer("[\ufb50-\ufd3d\ufd40-\ufdef\ufe70-\ufefc]+", message.text):
            yield _found("normal/forms", found=match[0], wanted=unicodedata.normalize("NFKC", match[0]))
            return


def _placed(word: str) -> str:
    """Return a word with its tone where the catalogs have it."""
    lower = word.lower()
    placed = _WITHIN.sub(lambda match: _THREE[match[0]], lower)
    placed = _OPEN.sub(lambda match: _TONES[match[1]], placed)
    placed = _CLOSED.sub(lambda match: next(new for new, old in _TONES.items() if old == match[1]), placed)
    if placed == lower:
        return word
    return placed.upper() if word.isupper() else placed.capitalize() if word[0].isupper() else placed


# --- all of them

Check: TypeAlias = "Callable[[Message], Iterator[Finding]]"

# where the text is words alone
PLAIN: tuple[Check, ...] = (
    mojibake,
    numbers,
    english,
    language,
    letters,
    bidi,
    invisible,
    doubled,
    punctuation,
    quotes,
    normal,
    terms,
)
# what the package's own words and those of the interface can have besides
WORDS = (roles, links, literals, html, placeholders, markup, paragraph, *PLAIN)
# what the text of a page can have besides
PAGE = (
    roles,
    links,
    literals,
    substitutions,
    footnotes,
    maths,
    html,
    placeholders,
    noqa,
    block,
    paragraph,
    markup,
    *PLAIN,
)


def findings(message: Message, checks: Iterable[Check] = PAGE) -> list[Finding]:
    """Return what is wrong with a message."""
    found: list[Finding] = []
    for check in checks if message.text.strip() else ():
        found += check(message)
        if check is mojibake and found and found[-1].code == "mojibake":
            break  # the words are not to be judged
    return found
