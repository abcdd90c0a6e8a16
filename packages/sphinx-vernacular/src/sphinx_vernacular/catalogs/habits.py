"""What a catalog has as a rule: its markup, the names that it keeps, how long its translations are."""

from __future__ import annotations

import math
import re
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code import listings, samples
from sphinx_vernacular.catalogs.checks.markup.brackets import is_mixed
from sphinx_vernacular.catalogs.checks.names import tokens
from sphinx_vernacular.catalogs.checks.prose import meaning, omissions
from sphinx_vernacular.catalogs.checks.prose.typography import END, FULL_STOPS
from sphinx_vernacular.catalogs.markup import Markup
from sphinx_vernacular.catalogs.message import Context
from sphinx_vernacular.catalogs.naming import MANY, acronyms, kept_names, names, own_latin, source_slips

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx_vernacular.catalogs import po
    from sphinx_vernacular.catalogs.languages.base import Language
    from sphinx_vernacular.catalogs.terms import Terms

# the name of a page, and where on it a message stands
_SUFFIX = re.compile(r"\.(rst|md)(?::[\w.]+)?$")
# what pages are written in, by how their names end
MARKUPS: dict[str, Markup] = {"rst": "rst", "md": "myst"}
# what Sphinx never has in a message: a bullet, a row of a table, a quotation, a heading with its marks
_BLOCK = re.compile(r"[-*+] |\|.*\|.*\||> |#{1,6} |```|=== ")
# no title is longer
_TITLE = 120
# a word in lower case that stands by itself: no part of a path, an address or code
_LOWER = re.compile(r"(?<![\w./\\`{}<>@=:-])[a-z]{3,40}(?![\w/\\`{}<>@=]|\.\w|-\w)")
_MANY_PARENTHESES = 15
# what stands in a row in brackets, or a reference alone in them: no link of Markdown
_IN_BRACKETS = re.compile(r"\]\[[^\[\]]*\]\[|\[\{[\w:]+\}`[^`]*`\]\[")
# the contents of a book, which mdBook and GitBook read, and Sphinx does not
_CONTENTS = re.compile(r"(?:^|/)SUMMARY\.md\b")
# shorter texts say nothing of how long translations are
_LONG = 40
# fewer do not say by how much lengths differ
_FEW = 8
_LEAST_SPREAD = 0.1
# … as a rule, where a catalog has too few texts to tell
_RATIOS = {"ja": 0.45, "ko": 0.5, "yue": 0.35, "zh": 0.35}


def context_of(
    catalog: po.Catalog,
    *,
    language: Language,
    markup: Markup | None,
    default_role_is_code: bool,
    terms: Terms,
    filled_domains: frozenset[str],
    formed_roles: frozenset[str],
    marks_in_words: bool = False,
    is_inline: bool = False,
) -> Context:
    """Return what the messages of a catalog have in common; without ``markup``, the names of its sources tell."""
    translated = [entry for entry in catalog.messages if entry.is_translated]
    keeps_sentences, fewer_sentences = _fewer_sentences(translated)
    kept, well_known, all_names, own = names(translated)
    listed, own_listed = _listed(translated)
    return Context(
        language=language,
        markup=markup or _guess(catalog),
        default_role_is_code=default_role_is_code,
        terms=terms,
        lower_case=frozenset(word for entry in catalog.messages for word in _LOWER.findall(entry.msgid)),
        names=kept,
        translated_code=_translated(_WORDS_IN_CODE, "`", translated),
        bares_code=_bares_code(translated),
        translated_values=_translated(_VALUE, "{", translated),
        filled_domains=filled_domains,
        formed_roles=formed_roles,
        marks_in_words=marks_in_words,
        is_inline=is_inline,
        translations=frozenset(entry.msgstr[0] for entry in translated if len(entry.msgstr[0]) < _TITLE),
        keeps_ends=_keeps_ends(translated),
        keeps_sentences=keeps_sentences,
        fewer_sentences=fewer_sentences,
        kept_names=kept_names(translated),
        plain_length=_lengths(translated),
        keeps_parentheses=_keeps_parentheses(translated),
        keeps_widths=_keeps_widths(translated),
        own_latin=own_latin(translated, language.code),
        kept_words=well_known,
        all_names=all_names,
        source_slips=source_slips(translated),
        own_capitals=own,
        acronyms=acronyms(translated),
        written_out=_written_out(translated),
        substitutions=_substitutions(translated),
        renames_objects=_renames_objects(translated),
        source_tokens=Counter(word for entry in translated for word in set(tokens.TOKEN.findall(entry.msgid))),
        translated_tokens=Counter(word for entry in translated for word in set(tokens.TOKEN.findall(entry.msgstr[0]))),
        keeps_colons=_keeps_colons(translated),
        keeps_two_colons=_keeps_two_colons(translated),
        listed=listed,
        own_listed=own_listed,
        ends_open=sum(entry.msgstr[0].endswith((";", "；", "؛")) and entry.msgid.endswith(".") for entry in translated)
        > 2,
        stops_for_colons=sum(
            entry.msgid.endswith(":") and entry.msgstr[0].rstrip()[-1:] in FULL_STOPS for entry in translated
        )
        > 2,
        has_blocks=_is_of_another_program(catalog),
        plain_brackets=any("][" in entry.msgid and _IN_BRACKETS.search(entry.msgid) for entry in translated),
        length_ratio=_length_ratio(translated, language.code),
    )


def markup_of(entry: po.Entry) -> Markup | None:
    """Return the markup of the pages that a message stands on; None where they have several, or none is named."""
    suffixes = {match[1] for place in entry.locations if (match := _SUFFIX.search(place))}
    return MARKUPS[suffixes.pop()] if len(suffixes) == 1 else None


def _is_of_another_program(catalog: po.Catalog) -> bool:
    """Whether messages have whole blocks or are those of a book's contents: no program of Sphinx has read the pages."""
    messages = catalog.messages
    if sum(_BLOCK.match(entry.msgid) is not None for entry in messages) > len(messages) / 50:
        return True
    return any(_CONTENTS.search(place) for entry in messages for place in entry.locations)


def _guess(catalog: po.Catalog) -> Markup:
    entries = [entry for entry in catalog.messages if entry.msgctxt is None]
    named: set[Markup] = {each for entry in entries if (each := markup_of(entry)) is not None}
    if len(named) == 1:  # the names of the pages tell, whatever stands on them
        return named.pop()
    return guess(entry.msgid for entry in entries)


# what makes a text longer than its words are
_MARKUP = re.compile(r"[`|<>{}\\]|\]\(|https?:")


def _lengths(entries: list[po.Entry]) -> tuple[float, float]:
    """Return how long a translation is for a character of its source, and by how much its logarithm differs."""
    ratios = [
        math.log(len(entry.msgstr[0]) / len(entry.msgid))
        for entry in entries
        if len(entry.msgid) >= _LONG and entry.msgid != entry.msgstr[0] and not _MARKUP.search(entry.msgid)
    ]
    if len(ratios) < _FEW:
        return 1.0, 0.0
    usual = median(ratios)
    return math.exp(usual), max(_LEAST_SPREAD, 1.48 * median(abs(ratio - usual) for ratio in ratios))


def _keeps_parentheses(entries: list[po.Entry]) -> bool:
    texts = [
        entry.msgstr[0]
        for entry in entries
        if "(" in entry.msgid and omissions.GROUP.search(entry.msgid) and entry.msgid != entry.msgstr[0]
    ]
    lost = sum("(" not in text and "（" not in text for text in texts)
    # but for the one that is looked at
    return bool(texts) and lost <= max(1 + (len(texts) >= _MANY_PARENTHESES), 0.05 * len(texts))


def _keeps_widths(entries: list[po.Entry]) -> bool:
    wide = [text for entry in entries if "（" in (text := entry.msgstr[0]) or "）" in text]
    mixed = sum(map(is_mixed, wide))
    return bool(wide) and mixed <= max(1, 0.02 * len(wide))


def _keeps_two_colons(entries: list[po.Entry]) -> bool:
    texts = [entry.msgstr[0].rstrip() for entry in entries if entry.msgid.endswith("::")]
    return len(texts) > _MANY_EXAMPLES and sum(not text.endswith("::") for text in texts) < 2


# one in so many is a slip
_MANY_EXAMPLES = 4


def _keeps_colons(entries: list[po.Entry]) -> bool:
    texts = [entry.msgstr[0].rstrip() for entry in entries if entry.msgid.endswith("::")]
    return len(texts) > 2 and sum(not text.endswith((":", "：")) for text in texts) < 2


# an example of one line
_CALL = re.compile(r"(?:[a-z_]\w* = )?[A-Za-z_][\w.]*\([^()]*\)")


def _listed(entries: list[po.Entry]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the sources' examples, and those that translations alone have in theirs, more than once."""
    theirs, ours = set[str](), Counter[str]()
    for entry in entries:
        if entry.msgid.startswith(">>>") or listings.is_listing(entry.msgid) or _CALL.fullmatch(entry.msgid):
            theirs.update(listings.NAME.findall(entry.msgid))
            ours.update(listings.NAME.findall(entry.msgstr[0]))
    return frozenset(theirs), frozenset(word for word, count in ours.items() if count > 1 and word not in theirs)


_WORDS_IN_CODE = re.compile(r"(?<=`)[A-Za-z]\w*(?: \w+|/[A-Z]\w+)*(?=`)")
_VALUE = re.compile(r"(?<![\w$%{])\{[a-z]{3,40}\}(?!\})")


def _translated(pattern: re.Pattern[str], mark: str, entries: list[po.Entry]) -> frozenset[str]:
    """Return what of a kind the sources have several times and most translations have not; a mark is in all of it."""
    said, kept = Counter[str](), Counter[str]()
    for entry in entries:
        if mark in entry.msgid:
            found = set(pattern.findall(entry.msgid))
            said.update(found)
            kept.update(each for each in found if each in entry.msgstr[0])
    return frozenset(each for each, count in said.items() if count >= 4 and kept[each] < 0.5 * count)


_CODE = re.compile(r"``([^`]{1,80})``|`([^`]{1,80})`(?!_)")


def _bares_code(entries: list[po.Entry]) -> bool:
    marked, bare = 0, 0
    for entry in entries:
        text = entry.msgstr[0]
        for match in _CODE.finditer(entry.msgid) if "`" in entry.msgid else ():
            marked += match[0] in text
            bare += "`" not in text and (match[1] or match[2]) in text
    return bare >= MANY and bare > marked


def _keeps_ends(entries: list[po.Entry]) -> bool:
    ended = [
        entry for entry in entries if " " in entry.msgid and END.search(entry.msgid) and entry.msgid != entry.msgstr[0]
    ]
    lost = sum(not END.search(entry.msgstr[0]) for entry in ended)
    return len(ended) >= MANY and lost <= 0.05 * len(ended)


def _fewer_sentences(entries: list[po.Entry]) -> tuple[bool, float]:
    """Return whether translations keep the number of sentences, and which part of them does not, but for one."""
    several = [
        (theirs, len(meaning.sentences_of(entry.msgstr[0])))
        for entry in entries
        if entry.msgid != entry.msgstr[0] and (theirs := len(meaning.sentences_of(entry.msgid))) > 1
    ]
    fewer = sum(ours < theirs for theirs, ours in several)
    return len(several) >= MANY and fewer <= 0.1 * len(several), max(0, fewer - 1) / max(1, len(several))


def _length_ratio(entries: list[po.Entry], code: str) -> float:
    ratios = [len(entry.msgstr[0]) / len(entry.msgid) for entry in entries if len(entry.msgid) >= _LONG]
    return median(ratios) if len(ratios) >= 10 else _RATIOS.get(code, 1.0)


_SUBSTITUTION = re.compile(r"\|([A-Za-z][\w .-]{0,40})\|")


def _written_out(translated: Iterable[po.Entry]) -> frozenset[str]:
    """Return the substitutions that several sources have and no translation: it has their words."""
    sources: Counter[str] = Counter()
    kept: set[str] = set()
    for entry in translated:
        if "|" in entry.msgid:
            sources.update(set(_SUBSTITUTION.findall(entry.msgid)))
            kept.update(_SUBSTITUTION.findall(entry.msgstr[0]))
    return frozenset(f"|{name}|" for name, count in sources.items() if count > 1 and name not in kept)


def _substitutions(translated: Iterable[po.Entry]) -> frozenset[str]:
    """Return the substitutions that some source has, or several translations."""
    theirs: set[str] = set()
    ours: Counter[str] = Counter()
    for entry in translated:
        if "|" in entry.msgid:
            theirs.update(_SUBSTITUTION.findall(entry.msgid))
        if "|" in entry.msgstr[0]:
            ours.update(set(_SUBSTITUTION.findall(entry.msgstr[0])))
    known = theirs.union(name for name, count in ours.items() if count > 1)
    return frozenset(f"|{name}|" for name in known)


_CALLED = re.compile(r"`([a-z]\w*\.\w+\([^`()]*\))`")


def _renames_objects(translated: Iterable[po.Entry]) -> bool:
    """Whether translations call methods of something that has another name than in their sources, three times."""
    count = 0
    for entry in translated:
        if ")`" in entry.msgid and entry.msgid != entry.msgstr[0]:
            both = _CALLED.findall(entry.msgid), _CALLED.findall(entry.msgstr[0])
            count += any(map(samples.renames_object, *both))
    return count >= _MANY_RENAMED


_MANY_RENAMED = 3


_OF_MYST = re.compile(r"\]\(|\{[\w:+.-]{1,60}\}`|(?<![`:])`[^`\n]{1,80}`(?![`_\w])")
_OF_RST = re.compile(r"(?<!\w):[A-Za-z][\w:+.-]{0,60}:`|(?<!`)``(?![` ])[^`]{1,80}``(?!`)|`__?(?!\w)")


def guess(sources: Iterable[str]) -> Markup:
    """Return the markup that the sources of a catalog are written in.

    >>> guess(["See :ref:`china`.", "Run ``make``."])
    'rst'
    """
    votes = Counter[Markup]()
    for source in sources:
        if "`" in source or "](" in source:
            votes["rst"] += len(_OF_RST.findall(source))
            votes["myst"] += len(_OF_MYST.findall(source))
    return "rst" if votes["rst"] > votes["myst"] else "myst"
