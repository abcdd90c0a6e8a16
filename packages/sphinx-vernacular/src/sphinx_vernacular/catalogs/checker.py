"""Check a catalog as a whole: its header, each of its entries, what is muted, and catalogs without a page."""

from __future__ import annotations

import re
from collections import Counter
from gettext import c2py
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular.catalogs import checks, example_code, languages, markup, po
from sphinx_vernacular.catalogs.checks import meaning
from sphinx_vernacular.catalogs.findings import CODES, NEVER_MUTED, UPDATE, Finding, Located, Problem, finding
from sphinx_vernacular.catalogs.message import Context, Message
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx_vernacular.catalogs.checks import Check
    from sphinx_vernacular.catalogs.markup import Markup

# catalogs that belong to no page: the words of Sphinx and its theme
DOMAINS = ("sphinx",)

_MUTE = re.compile(r"vernacular:\s*ok\b\s*(?:vernacular\.)?([\w-]*)\s*:?\s*(.*)")
_SUFFIX = re.compile(r"\.(rst|md)(?::[\w.]+)?$")
# a program's own words; a docstring is named by what it belongs to
_PROGRAM = re.compile(r"\.(?:py|html)(?::\d+)?$")
# shorter texts may well be the same for two messages
_LONG = 40
# no title is longer
_TITLE = 120
# a word in lower case that stands by itself: no part of a path, an address or code
_LOWER = re.compile(r"(?<![\w./\\`{}<>@=:-])[a-z]{3,40}(?![\w/\\`{}<>@=]|\.\w|-\w)")

# what a translation keeps: numbers, and what has Latin letters in capitals or in code
_KEPT = re.compile(r"(?<!\w)(?:\d[\d.,]*\d|\d|[A-Z]\w*[A-Z]\w*)(?!\w)|`[^`]+`")
# a word that may be a name
_NAME = re.compile(r"(?<![\w.\\/@-])[A-Z][A-Za-z]{3,40}(?![\w@])")


def check(
    path: Path,
    *,
    language: str | None = None,
    complete: bool = False,
    terms: Terms | None = None,
    speak: str | None = None,
    markup: Markup | None = None,
    default_role_is_code: bool = False,
    filled_domains: Iterable[str] = (),
    formed_roles: Iterable[str] = (),
    extra: Iterable[Check] = (),
    update: str = UPDATE,
    use_fuzzy: bool = False,
) -> list[Problem]:
    """Return all that is wrong with one catalog, in the order of its lines; each problem has its level.

    ``language`` is the one that its header must name, ``complete`` says that
    nothing in it may be fuzzy or without a translation, ``terms`` is the termbase.
    Problems are told in the language ``speak``, or in that of the catalog.
    ``markup`` is that of the pages; without it the sources tell. References of ``filled_domains`` can't be muted.
    What ``formed_roles`` have before their target is the form in which it is shown, and a translator's choice.
    ``extra`` are checks of a project's own: functions that take a `Message` and yield findings (see `findings.own`).
    ``update`` is the command that messages name for bringing catalogs up to date,
    ``use_fuzzy`` says that readers are shown fuzzy translations too.
    """
    catalog = po.read(path)
    tag = language or catalog.header.get("Language", "")
    if use_fuzzy:
        for entry in catalog.messages:
            entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    translated = [entry for entry in catalog.messages if entry.is_translated]
    context = Context(
        language=languages.get(tag),
        markup=markup or _guess(catalog),
        default_role_is_code=default_role_is_code,
        terms=terms or NO_TERMS,
        lower_case=frozenset(word for entry in catalog.messages for word in _LOWER.findall(entry.msgid)),
        names=_names(translated),
        filled_domains=frozenset(filled_domains),
        formed_roles=frozenset(formed_roles),
        translations=frozenset(entry.msgstr[0] for entry in translated if len(entry.msgstr[0]) < _TITLE),
        keeps_ends=_keeps_ends(translated),
        keeps_sentences=_keeps_sentences(translated),
        length_ratio=_length_ratio(translated),
    )
    located = [Located(problem.line, problem.finding) for problem in catalog.problems]
    if catalog.header:
        located += [Located(1, each) for each in _header(catalog, language)]
    located += _Checker(catalog, tag, context, tuple(extra)).entries(complete=complete)
    located.sort(key=lambda item: item.line)
    return [Problem(path, line, each, speak or tag, update) for line, each in located]


def _guess(catalog: po.Catalog) -> Markup:
    entries = [entry for entry in catalog.messages if entry.msgctxt is None]
    suffixes = {match[1] for entry in entries for place in entry.locations if (match := _SUFFIX.search(place))}
    if suffixes in ({"rst"}, {"md"}):  # the names of the pages tell, whatever stands on them
        return "rst" if suffixes == {"rst"} else "myst"
    return markup.guess(entry.msgid for entry in entries)


def _names(entries: list[po.Entry]) -> frozenset[str]:
    said, kept = Counter[str](), Counter[str]()
    for entry in entries:
        if entry.msgid != entry.msgstr[0]:
            words = set(_NAME.findall(entry.msgid))
            said.update(words)
            kept.update(words.intersection(_NAME.findall(entry.msgstr[0])))
    return frozenset(word for word, count in kept.items() if count >= 4 and count >= 0.8 * said[word])


# what ends a sentence, and what may follow it
_END = re.compile(r"[.!?:…؟。！？：।۔][\"'”’»)\]*_\s]*$")
# fewer show no habit
_MANY = 20


def _keeps_ends(entries: list[po.Entry]) -> bool:
    ended = [
        entry for entry in entries if " " in entry.msgid and _END.search(entry.msgid) and entry.msgid != entry.msgstr[0]
    ]
    lost = sum(not _END.search(entry.msgstr[0]) for entry in ended)
    return len(ended) >= _MANY and lost <= 0.05 * len(ended)


def _keeps_sentences(entries: list[po.Entry]) -> bool:
    several = [
        (theirs, len(meaning.sentences_of(entry.msgstr[0])))
        for entry in entries
        if entry.msgid != entry.msgstr[0] and (theirs := len(meaning.sentences_of(entry.msgid))) > 1
    ]
    return len(several) >= _MANY and sum(ours < theirs for theirs, ours in several) <= 0.1 * len(several)


def _length_ratio(entries: list[po.Entry]) -> float:
    ratios = [len(entry.msgstr[0]) / len(entry.msgid) for entry in entries if len(entry.msgid) >= _LONG]
    return median(ratios) if len(ratios) >= 10 else 1.0


def _header(catalog: po.Catalog, language: str | None) -> Iterator[Finding]:
    header = catalog.header
    named = header.get("Language", "")
    if language and not named:
        yield finding("header/unnamed", expected=language)
    elif language and named.replace("-", "_").lower() != language.replace("-", "_").lower():
        same = languages.get(named).code == languages.get(language).code
        yield finding("header/region" if same else "header/language", actual=named, expected=language)
    if "charset=utf-8" not in header.get("Content-Type", "").lower().replace(" ", ""):
        yield finding("header/charset")
    forms = languages.get(named).plural_forms
    has_plurals = any(entry.msgid_plural is not None for entry in catalog.messages)
    if forms and has_plurals and _plurals(header.get("Plural-Forms", "")) != _plurals(forms):
        yield finding("header/plural", expected=forms)


def _plurals(rule: str) -> list[int]:
    """Return the form that a rule gives each number, and their count: a rule can be written in many ways."""
    match = re.search(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+)", rule)
    try:
        return [int(match[1]), *map(c2py(match[2]), range(250))] if match else []
    except (ValueError, ArithmeticError):
        return []


class _Checker:
    """Checks the entries of one catalog, which it reads as a whole."""

    def __init__(self, catalog: po.Catalog, tag: str, context: Context, extra: tuple[Check, ...]) -> None:
        self.catalog = catalog
        self.tag = tag
        self.context = context
        self.extra = extra
        forms = re.search(r"nplurals\s*=\s*(\d+)", catalog.header.get("Plural-Forms", ""))
        self.forms = int(forms[1]) if forms else 0

    def entries(self, *, complete: bool) -> Iterator[Located]:
        repeated = self.repeated()
        for entry in self.catalog.messages:
            if entry.is_damaged:
                continue
            if entry.is_translated:
                yield from self.unmuted(entry, [*self.entry(entry), *repeated.get(id(entry), [])])
            else:
                yield from self.unfinished(entry, complete=complete)

    def unfinished(self, entry: po.Entry, *, complete: bool) -> Iterator[Located]:
        line = entry.msgstr_line
        if entry.is_fuzzy:
            if complete:
                yield Located(line, finding("fuzzy/marked"))
        elif any(entry.msgstr):
            yield Located(line, finding("empty/form"))
        elif complete:
            yield Located(line, finding("untranslated/missing"))

    def entry(self, entry: po.Entry) -> Iterator[Located]:
        if example_code.is_example(entry.msgid):
            yield from self.example(entry)
            return
        plural = entry.msgid_plural is not None
        if plural and self.forms not in (0, len(entry.msgstr)):
            counts = finding("header/forms", actual=str(len(entry.msgstr)), expected=str(self.forms))
            yield Located(entry.msgstr_line, counts)
        is_program = entry.locations and all(map(_PROGRAM.search, entry.locations))
        kind = checks.INTERFACE if is_program or entry.msgctxt is not None else checks.PAGE
        for text, line in zip(entry.msgstr, entry.form_lines, strict=True):
            message = Message(
                entry.msgid_plural or entry.msgid,
                text,
                self.context,
                others=(entry.msgid,) if plural else (),
                is_plural_form=plural,
                is_format=any(flag.endswith("-format") and not flag.startswith("no-") for flag in entry.flags),
            )
            yield from (Located(line, each) for each in checks.findings_of(message, kind, self.extra))

    def example(self, entry: po.Entry) -> Iterator[Located]:
        """Compare the code of an example with the source's, and look at what is the translator's: the comments."""
        yield from example_code.code_differs(entry, self.tag)
        for line, source, comment in example_code.comments(entry):
            for each in checks.findings_of(Message(source, comment, self.context), checks.PLAIN):
                yield Located(line, each)
        for each in checks.findings_of(Message(entry.msgid, entry.msgstr[0], self.context), checks.CODE):
            yield Located(entry.msgstr_line, each)

    def repeated(self) -> dict[int, list[Located]]:
        """Find the translation of another text: pasted in the wrong place, it is the same twice."""
        first: dict[str, po.Entry] = {}
        located: dict[int, list[Located]] = {}
        for entry in self.catalog.messages:
            text = entry.msgstr[0]
            if not entry.is_translated or len(text) < _LONG or example_code.is_example(entry.msgid):
                continue
            other = first.setdefault(text, entry)
            if other is not entry and not _is_similar(other.msgid, entry.msgid):
                wrong, right = (other, entry) if self.fit(entry) > self.fit(other) else (entry, other)
                same = finding("repeated/text", expected=str(right.msgstr_line))
                located.setdefault(id(wrong), [Located(wrong.msgstr_line, same)])
        return located

    def fit(self, entry: po.Entry) -> float:
        """Return how well a translation belongs to its source: by what both have, and by its length."""
        theirs, ours = (set(_KEPT.findall(text)) for text in (entry.msgid, entry.msgstr[0]))
        expected = max(1.0, len(entry.msgid) * self.context.length_ratio)
        length = min(expected, len(entry.msgstr[0])) / max(expected, len(entry.msgstr[0]))
        return length + 2 * len(theirs & ours) - len(theirs ^ ours)

    def unmuted(self, entry: po.Entry, located: list[Located]) -> Iterator[Located]:
        """Leave out what a translator has said to be right, and say where that was said in vain."""
        codes = {item.finding.code for item in located}
        muted = set()
        for note, line in zip(entry.notes, entry.note_lines, strict=True):
            match = _MUTE.match(note)
            if not match:
                continue
            code, reason = match.groups()
            if code not in (CODES | codes) - NEVER_MUTED:
                yield Located(line, finding("mute/code", actual=code))
            elif not reason.strip(" .:-"):
                yield Located(line, finding("mute/reason", expected=code))
            elif code not in codes:
                yield Located(line, finding("mute/nothing", expected=code))
            else:
                muted.add(code)
        yield from (item for item in located if item.finding.code not in muted or self.is_filled(item.finding))

    def is_filled(self, what: Finding) -> bool:
        """Whether what is wrong is a reference whose text is not the translator's: it can't be muted."""
        role = next((value for _, value in what.values), "")
        return what.code == "role" and role[1:].partition(":")[0] in self.context.filled_domains


def _is_similar(one: str, other: str) -> bool:
    words = Counter(one.lower().split()), Counter(other.lower().split())
    shared = sum((words[0] & words[1]).values())
    # an abbreviation may have the translation of what it stands for
    return 2 * shared >= 0.5 * sum(map(len, (one.split(), other.split()))) or min(len(one), len(other)) < _LONG / 2


def strays(
    folders: Path | Iterable[Path],
    docnames: Iterable[str],
    *,
    compact: bool | str = False,
    domains: Iterable[str] = DOMAINS,
    speak: str = "en",
    update: str = UPDATE,
) -> list[Problem]:
    """Return the catalogs below folders that have no page, and the pages that have no catalog.

    ``domains`` are catalogs that belong to no page, ``compact`` is Sphinx's ``gettext_compact``.
    """
    folders = [folders] if isinstance(folders, Path) else list(folders)
    pages = {docname_to_domain(docname, compact) for docname in docnames}
    catalogs = {
        catalog: catalog.relative_to(folder).with_suffix("").as_posix()
        for folder in folders
        for catalog in folder.rglob("*.po")
    }
    orphans = [
        Problem(catalog, 1, finding("orphan/page", expected=domain), speak, update)
        for catalog, domain in sorted(catalogs.items())
        if domain not in {*pages, *domains}
    ]
    return orphans + [
        Problem(folders[0] / f"{domain}.po", 1, finding("missing/catalog", expected=domain), speak, update)
        for domain in sorted(pages - set(catalogs.values()))
    ]
