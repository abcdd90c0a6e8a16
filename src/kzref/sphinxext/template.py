"""The templates of the package's own catalogs: its words as entries, which a language must have."""

from __future__ import annotations

from functools import partial

from kzref import citation, l10n, query
from kzref._entities import ENTITIES
from kzref.l10n.catalogs import DOMAINS, domain_of
from kzref.sphinxext import glance, jsonld, pictures, reading, writer
from kzref.sphinxext import map as region_map
from sphinx_vernacular.catalogs.po import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzref.dates import PartialDate
    from kzref.model import Fact
    from kzref.quantities import Quantity


def entries(lang: str) -> dict[str, list[Entry]]:
    """Return an entry for each message by its domain, in the order of the chapters, with what it stands for.

    ``lang`` is the language in which the comments write the figures.
    """
    found: dict[tuple[str, str], Entry] = {}
    for context, message, plural in l10n.messages():
        found.setdefault((context, message), _entry(context, message, plural))
    for context, said in (
        ("citation", citation.PATTERNS.values()),
        ("table", writer.WORDS),
        ("picture", pictures.WORDS),
        ("map", region_map.WORDS),
        ("dataset", jsonld.WORDS),
    ):
        for word in said:
            found.setdefault((context, word), _entry(context, word))
    for word in (glance.CHECKED, glance.DATES):
        found["glance", word] = _entry("glance", word)
    found["glance", glance.MINUTES[0]] = _entry("glance", *glance.MINUTES)
    for entity in ENTITIES:
        entry = found.setdefault(("entity", entity.name), _entry("entity", entity.name))
        entry.extracted.append(f"{entity.type} {entity.id}")
    for fact in query.facts():
        for context, message, comment in _of(fact, lang):
            entry = found.setdefault((context, message), _entry(context, message))
            entry.extracted.append(comment)
    return {
        domain: [entry for (context, _), entry in found.items() if domain_of(context) == domain] for domain in DOMAINS
    }


def _entry(context: str, message: str, plural: str | None = None) -> Entry:
    return Entry(msgctxt=context, msgid=message, msgid_plural=plural, msgstr=[""])


def stated(fact: Fact, lang: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the sentences of a fact, each with what its figures read as in the language."""
    if fact.claim:
        yield fact.claim.statement, _figures(fact.claim.statement, fact.claim.quantity, fact.claim.when, lang)
    if fact.record.statement:
        yield fact.record.statement, _figures(fact.record.statement, fact.quantity, fact.when, lang)


def _of(fact: Fact, lang: str) -> Iterator[tuple[str, str, str]]:
    for statement, figures in stated(fact, lang):
        who = "the articles say" if fact.claim and statement is fact.claim.statement else "the record says"
        yield "statement", statement, "; ".join([f"{fact.id}, what {who}", *figures])
    for source in fact.sources:
        if source.note:
            yield "note", source.note, f"{fact.id}, on {source.document} {source.section}"
    if fact.record.note:
        yield "note", fact.record.note, f"{fact.id}, on the record"


def _figures(statement: str, quantity: Quantity | None, when: PartialDate | None, lang: str) -> list[str]:
    shown = []
    if "{value}" in statement and quantity:
        shown.append("{value} = " + _or_english(lambda tongue: l10n.quantity(quantity, tongue, in_words=True), lang))
    if "{when}" in statement and when:
        shown.append("{when} = " + _or_english(lambda tongue: l10n.date(when, tongue), lang))
    return shown


def cited(text: str, lang: str) -> list[str]:
    """Return what each figure that a text cites reads as in the language.

    A form that a date does not have is a `ValueError`.
    """
    told = []
    for role, form, target in reading.cited(text):
        fact = query.find(target)
        if fact is not None and role != "fact":
            shown = _or_english(partial(reading.reading, fact, role, form=form), lang)
            told.append(f"{{kz:{role}}}`{form} <{target}>` = {shown}" if form else f"{{kz:{role}}}`{target}` = {shown}")
    return list(dict.fromkeys(told))


def _or_english(write: Callable[[str], str], lang: str) -> str:
    try:
        return write(lang)
    except LookupError:  # a language that is only begun, or whose patterns are not translated yet
        return write("en")
