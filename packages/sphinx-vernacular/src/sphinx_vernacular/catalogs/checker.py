"""Check a catalog as a whole: its header, each of its entries, what is muted, and catalogs without a page."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular.catalogs import checks, doctests, languages, po
from sphinx_vernacular.catalogs.findings import CODES, NEVER_MUTED, Finding, Located, Problem, finding
from sphinx_vernacular.catalogs.message import Message
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# catalogs that belong to no page: the words of Sphinx and its theme
DOMAINS = ("sphinx",)

_MUTE = re.compile(r"vernacular:\s*ok\b\s*([\w-]*)\s*:?\s*(.*)")
# shorter texts may well be the same for two messages
_LONG = 40


def check(
    path: Path,
    *,
    language: str | None = None,
    complete: bool = False,
    terms: Terms | None = None,
    speak: str | None = None,
) -> list[Problem]:
    """Return what is wrong with one catalog, in the order of its lines.

    ``language`` is the one that its header must name, ``complete`` says that
    nothing in it may be fuzzy or without a translation, ``terms`` is the termbase.
    Problems are told in the language ``speak``, or in that of the catalog.
    """
    catalog = po.read(path)
    code = language or catalog.header.get("Language", "")
    if catalog.problems:
        return [problem._replace(language=speak or code) for problem in catalog.problems]
    located = [Located(1, each) for each in _header(catalog, language)]
    located += _Checker(catalog, code, terms or NO_TERMS).entries(complete=complete)
    located.sort(key=lambda item: item.line)
    return [Problem(path, line, each, speak or code) for line, each in located]


def _header(catalog: po.Catalog, language: str | None) -> Iterator[Finding]:
    header = catalog.header
    named = header.get("Language", "")
    if language and named != language:
        yield finding("header/language", actual=named, expected=language)
    if "charset=utf-8" not in header.get("Content-Type", "").lower().replace(" ", ""):
        yield finding("header/charset")
    forms = languages.get(named).plural_forms
    if forms and header.get("Plural-Forms", "").replace(" ", "") != forms.replace(" ", ""):
        yield finding("header/plural", expected=forms)


class _Checker:
    """Checks the entries of one catalog, which it reads as a whole."""

    def __init__(self, catalog: po.Catalog, language: str, terms: Terms) -> None:
        self.catalog = catalog
        self.language = language
        self.terms = terms
        self.lines = catalog.path.read_text(encoding="utf-8").split("\n")
        forms = re.search(r"nplurals=(\d+)", catalog.header.get("Plural-Forms", ""))
        self.forms = int(forms[1]) if forms else 0
        # what the sources write in lower case somewhere is no name
        self.lower_case = frozenset(
            word for entry in catalog.messages for word in re.findall(r"(?<![\w.`])[a-z]{3,}(?![\w`])", entry.msgid)
        )

    def entries(self, *, complete: bool) -> Iterator[Located]:
        repeated = self.repeated()
        for entry in self.catalog.messages:
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
        if doctests.is_example(entry.msgid):
            yield from self.example(entry)
            return
        plural = entry.msgid_plural is not None
        if plural and self.forms not in (0, len(entry.msgstr)):
            counts = finding("header/forms", actual=str(len(entry.msgstr)), expected=str(self.forms))
            yield Located(entry.msgstr_line, counts)
        for number, text in enumerate(entry.msgstr):
            message = self.message(
                entry.msgid_plural or entry.msgid, text, others=(entry.msgid,) if plural else (), is_plural_form=plural
            )
            line = self.line_of_form(entry, number) if number else entry.msgstr_line
            for each in checks.findings_of(message, checks.PAGE if entry.msgctxt is None else checks.INTERFACE):
                yield Located(line, each)

    def message(self, source: str, text: str, *, others: tuple[str, ...] = (), is_plural_form: bool = False) -> Message:
        return Message.of(
            source,
            text,
            self.language,
            terms=self.terms,
            others=others,
            is_plural_form=is_plural_form,
            lower_case=self.lower_case,
        )

    def example(self, entry: po.Entry) -> Iterator[Located]:
        """Compare the code of an example with the source's, and look at what is the translator's: the comments."""
        yield from doctests.code_differs(entry, self.language)
        for line, source, comment in doctests.comments(entry):
            for each in checks.findings_of(self.message(source, comment), checks.PLAIN):
                yield Located(line, each)
        for each in checks.findings_of(self.message(entry.msgid, entry.msgstr[0]), checks.CODE):
            yield Located(entry.msgstr_line, each)

    def repeated(self) -> dict[int, list[Located]]:
        """Find the translation of another text: pasted in the wrong place, it is the same twice."""
        first: dict[str, po.Entry] = {}
        located: dict[int, list[Located]] = {}
        for entry in self.catalog.messages:
            text = entry.msgstr[0]
            if not entry.is_translated or len(text) < _LONG or doctests.is_example(entry.msgid):
                continue
            other = first.setdefault(text, entry)
            if other is not entry and SequenceMatcher(None, other.msgid, entry.msgid).ratio() < 0.6:
                same = finding("repeated/text", expected=str(other.msgstr_line))
                located[id(entry)] = [Located(entry.msgstr_line, same)]
        return located

    def unmuted(self, entry: po.Entry, located: list[Located]) -> Iterator[Located]:
        """Leave out what a translator has said to be right, and say where that was said in vain."""
        codes = {item.finding.code for item in located}
        muted = set()
        for note in entry.notes:
            match = _MUTE.match(note)
            if not match:
                continue
            code, reason = match.groups()
            if code not in CODES - NEVER_MUTED:
                yield Located(self.line_of_note(entry, note), finding("mute/code", actual=code))
            elif not reason.strip(" .:-"):
                yield Located(self.line_of_note(entry, note), finding("mute/reason", expected=code))
            elif code not in codes:
                yield Located(self.line_of_note(entry, note), finding("mute/nothing", expected=code))
            else:
                muted.add(code)
        yield from (item for item in located if item.finding.code not in muted)

    def line_of_form(self, entry: po.Entry, number: int) -> int:
        """Return the line on which one form of a plural begins."""
        for line in range(entry.msgstr_line, len(self.lines) + 1):
            if self.lines[line - 1].lstrip().startswith(f"msgstr[{number}]"):
                return line
        return entry.msgstr_line

    def line_of_note(self, entry: po.Entry, note: str) -> int:
        """Return the line of a translator's comment, which stands above its entry."""
        for line in range(entry.line, 0, -1):
            if self.lines[line - 1].lstrip("# ").rstrip() == note:
                return line
        return entry.line


def strays(
    path: Path,
    docnames: Iterable[str],
    *,
    compact: bool | str = False,
    domains: Iterable[str] = DOMAINS,
    speak: str = "en",
) -> list[Problem]:
    """Return the catalogs below a folder that have no page, and the pages that have no catalog.

    ``domains`` are catalogs that belong to no page, ``compact`` is Sphinx's ``gettext_compact``.
    """
    pages = {docname_to_domain(docname, compact) for docname in docnames}
    catalogs = {catalog.relative_to(path).with_suffix("").as_posix(): catalog for catalog in path.rglob("*.po")}
    orphans = [
        Problem(catalog, 1, finding("orphan/page", expected=domain), speak)
        for domain, catalog in sorted(catalogs.items())
        if domain not in {*pages, *domains}
    ]
    return orphans + [
        Problem(path / f"{domain}.po", 1, finding("missing/catalog", expected=domain), speak)
        for domain in sorted(pages - catalogs.keys())
    ]
