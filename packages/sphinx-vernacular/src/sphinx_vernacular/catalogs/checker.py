"""Check a catalog as a whole: its header, each of its entries, what is muted, and catalogs without a page."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular.catalogs import checks, example_code, header, languages, po
from sphinx_vernacular.catalogs.files import has_marks_in_words
from sphinx_vernacular.catalogs.findings import CODES, NEVER_MUTED, UPDATE, Finding, Level, Located, Problem, finding
from sphinx_vernacular.catalogs.habits import MARKUPS, context_of, markup_of
from sphinx_vernacular.catalogs.message import Message
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms
from sphinx_vernacular.catalogs.text import DENSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx_vernacular.catalogs.checks import Check
    from sphinx_vernacular.catalogs.markup import Markup
    from sphinx_vernacular.catalogs.message import Context

# catalogs that belong to no page: the words of Sphinx and its theme
DOMAINS = ("sphinx",)

_MUTE = re.compile(r"vernacular:\s*ok\b\s*(?:vernacular\.)?([\w-]*)\s*:?\s*(.*)")
# the text of a licence holds in its own language alone
_LICENSE = re.compile(r"(?:^|/)(?:licen[cs]e|copying|a?l?gpl)[\w-]*\.(?:rst|md|txt)\b", re.IGNORECASE)
# a program's own words; a docstring is named by what it belongs to
_PROGRAM = re.compile(r"\.(?:py|html)(?::\d+)?$")
# shorter texts may well be the same for two messages
_LONG = 40
# … and of characters that are words, so many say as much
_LONG_DENSE = 20
# what follows from it where the translation is that of another text
_COMPARED = frozenset(
    ["date", "literal", "negation", "number", "opposite", "order", "percent", "sentence", "sign", "unit"]
)
# what a translation keeps: numbers, what has Latin letters in capitals or in code, and one word in bold type
_KEPT = re.compile(r"(?<!\w)(?:\d[\d.,]*\d|\d|[A-Z]\w*[A-Z]\w*)(?!\w)|`[^`]+`|\*\*[^*\s]+\*\*")


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
    marks_in_words: bool | None = None,
    is_inline: bool = False,
) -> list[Problem]:
    """Return all that is wrong with one catalog, in the order of its lines; each problem has its level.

    ``language`` is the one that its header must name; without it the header tells, or the name of the catalog.
    ``complete`` says that nothing in it may be fuzzy or without a translation, ``terms`` is the termbase.
    Problems are told in the language ``speak``, or in that of the catalog.
    ``markup`` is that of the pages; without it the names of the sources tell. References of ``filled_domains`` can't be muted.
    What ``formed_roles`` have before their target is the form in which it is shown, and a translator's choice.
    ``extra`` are checks of a project's own: functions that take a `Message` and yield findings (see `findings.own`).
    ``update`` is the command that messages name for bringing catalogs up to date,
    ``use_fuzzy`` says that readers are shown fuzzy translations too,
    ``marks_in_words`` that marks of reStructuredText may touch a word; without it, the project's ``docutils.conf`` tells.
    ``is_inline`` says that `sphinx_vernacular.myst` reads the translations of Markdown pages.
    """
    catalog = po.read(path)
    named = catalog.header.get("Language", "").strip()
    tag = language or named or languages.named_by(path)
    if use_fuzzy:
        for entry in catalog.messages:
            entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    context = context_of(
        catalog,
        language=languages.get(tag),
        markup=markup,
        default_role_is_code=default_role_is_code,
        terms=terms or NO_TERMS,
        filled_domains=frozenset(filled_domains),
        formed_roles=frozenset(formed_roles),
        marks_in_words=has_marks_in_words(path.resolve().parent) if marks_in_words is None else marks_in_words,
        is_inline=is_inline,
    )
    located = [Located(problem.line, problem.finding) for problem in catalog.problems]
    if catalog.header:
        located += [Located(1, each) for each in header.compare(catalog, language or ("" if named else tag))]
    contexts: dict[Markup | None, Context] = {None: context}
    if markup is None:
        contexts |= {each: replace(context, markup=each) for each in MARKUPS.values()}
    located += _Checker(catalog, tag, contexts, tuple(extra)).entries(complete=complete)
    located.sort(key=lambda item: item.line)
    return [Problem(path, line, each, speak or tag, update) for line, each in located]


class _Checker:
    """Checks the entries of one catalog, which it reads as a whole."""

    def __init__(
        self, catalog: po.Catalog, tag: str, contexts: dict[Markup | None, Context], extra: tuple[Check, ...]
    ) -> None:
        self.catalog = catalog
        self.tag = tag
        self.context = contexts[None]
        self.contexts = contexts  # by the markup of a message
        self.extra = extra
        forms = re.search(r"nplurals\s*=\s*(\d+)", catalog.header.get("Plural-Forms", ""))
        self.forms = int(forms[1]) if forms else 0

    def entries(self, *, complete: bool) -> Iterator[Located]:
        repeated = self.repeated()
        for entry in self.catalog.messages:
            if entry.is_damaged:
                continue
            if entry.is_translated:
                same = repeated.get(id(entry), [])
                for item in self.unmuted(entry, [*self.entry(entry), *same]):
                    if not same or item.finding.code not in _COMPARED:
                        yield item
            else:
                yield from self.unfinished(entry, complete=complete)

    def unfinished(self, entry: po.Entry, *, complete: bool) -> Iterator[Located]:
        line = entry.msgstr_line
        if entry.is_fuzzy:
            if complete:
                yield Located(line, finding("fuzzy/marked"))
        elif any(entry.msgstr) and not entry.msgid.isspace():
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
        is_license = entry.locations and all(map(_LICENSE.search, entry.locations))
        is_description = entry.locations and all(place.endswith(":-1") for place in entry.locations)
        context = self.contexts.get(markup_of(entry), self.context)
        for text, line in zip(entry.msgstr, entry.form_lines, strict=True):
            message = Message(
                entry.msgid_plural or entry.msgid,
                text,
                context,
                others=(entry.msgid,) if plural else (),
                is_plural_form=plural,
                is_format=any(flag.endswith("-format") and not flag.startswith("no-") for flag in entry.flags),
            )
            for each in checks.findings_of(message, kind, self.extra):
                is_style = (is_license and each.code == "english") or (
                    is_description and each.key == "block/start" and text[:1].isspace()
                )
                yield Located(line, each._replace(own_level=Level.STYLE) if is_style else each)

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
        before: po.Entry | None = None
        for entry in self.catalog.messages:
            text = entry.msgstr[0]
            is_short = len(text) < (_LONG_DENSE if DENSE.search(text) else _LONG)
            if is_short and before is not None and before.msgstr[0] == text and _is_pasted(before, entry):
                self.tell(before, entry, located)
            before = entry
            if not entry.is_translated or (is_short and "**" not in text) or example_code.is_example(entry.msgid):
                continue
            other = first.setdefault(text, entry)
            if other is entry:
                continue
            is_other = _has_bold_of(other.msgid, entry.msgid, text) or _has_bold_of(entry.msgid, other.msgid, text)
            if is_other or not (is_short or _is_similar(other.msgid, entry.msgid)):
                self.tell(other, entry, located)
        return located

    def tell(self, one: po.Entry, other: po.Entry, located: dict[int, list[Located]]) -> None:
        """Note which of two entries has the translation of the other."""
        wrong, right = (one, other) if self.fit(other) > self.fit(one) else (other, one)
        source = " ".join(right.msgid.split())
        source = source if len(source) <= _LONG else f"{source[:_LONG]}…"
        same = finding("repeated/text", expected=str(right.msgstr_line), actual=source)
        located.setdefault(id(wrong), [Located(wrong.msgstr_line, same)])

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


_BOLD = re.compile(r"\*\*([^*]{2,60})\*\*")


def _has_bold_of(right: str, wrong: str, text: str) -> bool:
    """Whether a translation has in bold type what one of two sources has so, where the other has something else."""
    theirs, others, ours = ({_letters(each) for each in _BOLD.findall(source)} for source in (right, wrong, text))
    if any(one in two or two in one for one in ours for two in others):
        return False
    return bool(ours) and ours <= theirs and bool(others)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


_CODE = re.compile(r"`[^`]+`")
# two texts that say nearly the same share so many of their words
_MOST_OF = 0.5
# so much longer a source is than its neighbour that has the same short translation
_LONGER = 2.5


def _is_pasted(before: po.Entry, entry: po.Entry) -> bool:
    """Whether of two neighbours with one short translation, one is far longer and shares no word with the other."""
    short, long = sorted((before.msgid, entry.msgid), key=len)
    if not entry.is_translated or not before.is_translated or entry.msgstr[0].strip() in (short, long):
        return False
    if len(long) < _LONG or len(long) < _LONGER * len(short) or example_code.is_example(long):
        return False
    if short.isupper() and short == "".join(word[0] for word in long.split() if word[0].isupper())[: len(short)]:
        return False  # an abbreviation has the translation of what it stands for
    return set(_BEGINNING.findall(short.lower())).isdisjoint(_BEGINNING.findall(long.lower()))


_BEGINNING = re.compile(r"\b\w{3,4}")


def _is_similar(one: str, other: str) -> bool:
    beginnings = [set(_BEGINNING.findall(text.lower())) for text in (one, other)]
    if len(beginnings[0] & beginnings[1]) >= 0.8 * max(3, min(map(len, beginnings))):
        return True  # “Import it as XML” and “How do I import it as XML?”
    words = Counter(one.lower().split()), Counter(other.lower().split())
    shared = sum((words[0] & words[1]).values())
    code = [set(_CODE.findall(text)) for text in (one, other)]
    if code[0] and code[0] == code[1] and shared >= _MOST_OF * min(map(len, beginnings)):
        return True  # both say of the same code what it does
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
