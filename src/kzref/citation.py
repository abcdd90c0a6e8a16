"""How a fact and a work are cited."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from typing import TYPE_CHECKING

from kzref import l10n
from kzref.dates import PartialDate
from kzref.l10n import capital, translate, word
from kzref.vocabulary import DOCUMENTS, LANGUAGES, RECORD_ALONE
from kzref.weak import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# name -> English
PATTERNS: dict[str, str] = {
    "documents": "{document}, section {section}",
    "record alone": "no document states it",
    "record": "Record, checked on {date}: {works}",
    "unchecked": "Record: not checked",
    "fact": "kzref, fact {id}: “{text}” {sources}. {record}.",
    "items": "{one}; {other}",
    "work": "{by}, “{title}”",
    "parts": "{one}, {other}",
    "copy": "copy at {address}",
    "archived": "archived at {address}",
}

# marks of a quotation, and those of one within it
_WITHIN = (("“”", "‘’"), ("«»", "“”"))


def place(document: str, section: int, lang: str) -> str:
    """Return how to cite a section of a document."""
    return located(word("document", document, lang), section, lang)


def located(document: str, section: int, lang: str) -> str:
    """Return how to cite a section of what a document is called."""
    return filled("documents", lang, document=document, section=section)


def told_in(places: Iterable[tuple[str, int, str | None]], lang: str) -> Iterator[tuple[str, int, str | None]]:
    """Yield what the documents are called that tell a fact, the section, and the remark on it, if any.

    Where both tell it in sections of the same number and with the same remark, they are named together.
    """
    together: defaultdict[tuple[int, str | None], dict[str, None]] = defaultdict(dict)  # each document once
    for document, section, note in places:
        together[section, note][document] = None
    for (section, note), documents in together.items():
        if len(documents) == len(DOCUMENTS):
            yield translate("each document", lang, "table"), section, note
        else:
            yield from ((word("document", document, lang), section, note) for document in documents)


def remark(document: str, section: int, note: str, lang: str) -> str:
    """Return a remark on what a document, by what it is called, says, and where it says it."""
    pattern = translate("{document}, section {section}: {note}", lang, "table")
    return pattern.format(document=document, section=section, note=translate(note, lang, "note"))


def citation(
    id: str, text: str, sections: Iterable[tuple[str, int]], works: Iterable[str], checked: str | None, lang: str
) -> str:
    """Return how to cite a fact: its sentence, the documents' sections, and the works of its record, if any."""
    sources = joined("items", [place(document, section, lang) for document, section in sections], lang)
    cited = joined("items", works, lang)
    record = (
        filled("record", lang, date=l10n.date(PartialDate(checked), lang), works=cited)
        if cited and checked
        else filled("unchecked", lang)
    )
    return filled(
        "fact", lang, id=id, text=text, sources=capital(sources or filled("record alone", lang)), record=record
    )


def judged(verdict: str, lang: str, *, claimed: bool) -> str:
    """Return what is said of a fact: the verdict on what the documents say, or that it comes from the record alone.

    What nobody checked does not come from a record.
    """
    word_of = word("verdict", verdict, lang)
    if claimed or verdict == "not-checked":
        return word_of
    alone = translate(RECORD_ALONE, lang, "verdict")
    return alone if verdict == "confirmed" else filled("parts", lang, one=alone, other=word_of)


def labelled(verdict: str, lang: str, *, claimed: bool) -> str:
    """Return what is said of a fact where no head of a table tells what it judges."""
    text = judged(verdict, lang, claimed=claimed)
    return f"{translate('What the articles say', lang, 'table')}: {text}" if claimed else capital(text)


def card(
    id: str, text: str, verdict: str, sections: Iterable[tuple[str, int]], works: Iterable[tuple[str, str]], lang: str
) -> str:
    """Return a fact as HTML for notebooks: its sentence, the verdict, and what it rests on.

    ``works`` are descriptions with the address that stands in each of them, if any.
    """
    sections = list(sections)
    items = [escape(place(document, section, lang)) for document, section in sections]
    items += [_linked(escape(work), escape(address)) for work, address in works]
    label = labelled(verdict, lang, claimed=bool(sections))
    return _html(text, id, label, items)


def entity_card(id: str, name: str, type: str, codes: Iterable[tuple[str, str | None]], lang: str) -> str:
    """Return an entity as HTML for notebooks: its name, what it is, and the codes that it has."""
    items = [f"{kind}: {_linked(escape(code), escape(code))}" for kind, code in codes if code is not None]
    return _html(name, id, word("entity type", type, lang), items)


def _html(text: str, id: str, label: str, items: Iterable[str]) -> str:
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f"<div><p>{escape(text)} <code>{escape(id)}</code></p><p>{escape(label)}</p><ul>{rows}</ul></div>"


def _linked(text: str, address: str) -> str:
    return text.replace(address, f'<a href="{address}">{address}</a>') if is_address(address) else text


def named(by: str, title: str, language: str) -> str:
    """Return who published a work and its title, with the marks of the work's own language where we have them.

    What the title quotes itself stands between the marks of a quotation within a quotation.
    """
    lang = language if language in LANGUAGES else "en"
    pattern = translate(PATTERNS["work"], lang, "citation")
    for marks, within in _WITHIN:
        if all(mark in pattern for mark in marks):
            title = title.translate(str.maketrans(marks, within))
    return pattern.format(by=by, title=title)


def addresses(url: str | None, archived: str | None, *, copy: bool) -> list[tuple[str, str]]:
    """Return the addresses of a work, each with the name of the pattern that says what it is, or nothing."""
    return [(name, address) for name, address in (("copy" if copy else "", url), ("archived", archived)) if address]


def work(named: str, date: str | None, addresses: Iterable[tuple[str, str]], lang: str) -> str:
    """Return how to cite a work: its name, its date as the reader writes it, and where it is found."""
    parts = [named]
    if date:
        parts.append(l10n.date(PartialDate(date), lang))
    parts += [filled(name, lang, address=address) if name else address for name, address in addresses]
    return joined("parts", parts, lang)


def joined(pattern: str, items: Iterable[str], lang: str) -> str:
    """Return items with what a language puts between them."""
    text = ""
    for item in items:
        text = filled(pattern, lang, one=text, other=item) if text else item
    return text


def filled(pattern: str, lang: str, **values: object) -> str:
    """Return a pattern in a language, filled in."""
    return translate(PATTERNS[pattern], lang, "citation").format(**values)
