"""The entry of a fact, the target of every reference to it, with what is said of it and what that rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from docutils import nodes

from kzref import citation, l10n, query
from kzref.sphinxext.nodes import Details, OtherLanguageInline, Statement, table
from kzref.sphinxext.works import work_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Element

    from kzref._entities import Entity
    from kzref.model import Fact
    from kzref.sphinxext.writer import Writer


def facts(writer: Writer, chapter: str) -> list[Element]:
    """Return the entries of a chapter: ``{kz:facts} CHAPTER``."""
    found = query.facts(chapter=cast("Any", chapter))
    # a chapter of which no document speaks needs no columns to say so once a row
    cited = any(fact.sources for fact in found)
    head = [writer.word(word) for word in ("Fact", *(["What the articles say", "Documents"] if cited else []))]
    widths = (66, 18, 16) if cited else (100,)
    return [table(head, widths, [_row(writer, fact, cited=cited) for fact in found], "kz-facts")]


def _row(writer: Writer, fact: Fact, *, cited: bool) -> nodes.row:
    writer.shown.append(fact)
    cells: list[list[Element]] = [list(_statement(writer, fact)), *([verdict(writer, fact)] if cited else [])]
    if cited:
        told = citation.told_in(((source.document, source.section, None) for source in fact.sources), writer.lang)
        places = [citation.located(named, section, writer.lang) for named, section, _ in told]
        shown = [nodes.paragraph("", l10n.capital(text)) for text in places]
        cells.append([writer.label("Documents"), *shown] if shown else [])
    return nodes.row("", *(nodes.entry("", *cell) for cell in cells))


def verdict(writer: Writer, fact: Fact) -> list[Element]:
    """Return what is said of a fact in a cell of a table."""
    word = citation.judged(fact.record.verdict, writer.lang, claimed=fact.claim is not None)
    shown = nodes.paragraph("", "", nodes.inline("", word, classes=["kz-verdict", f"kz-{judged(fact)}"]))
    return [writer.label("What the articles say"), shown] if fact.claim else [shown]


def _statement(writer: Writer, fact: Fact) -> Iterator[Element]:
    text = fact.text(writer.lang)
    sentence = Statement("", text, fact=fact.id, days=_days(fact), permalink=writer.word("Permalink to this fact"))
    yield nodes.paragraph("", "", sentence, ids=[fact.id])
    record = Details("", *_record(writer, fact, text), summary=writer.word("Sources and record"), paper="open")
    record["classes"].append("no-search")  # citations and remarks would double the index
    yield record


def _days(fact: Fact) -> dict[str, str]:
    """Return the first day of an event, and the last if it has one, in the words of schema.org."""
    if fact.kind != "event" or not fact.when:
        return {}
    first, _, last = str(fact.when).replace("~", "").partition("/")
    return {name: day for name, day in (("startDate", first), ("endDate", last)) if day.strip(".")}


def _record(writer: Writer, fact: Fact, text: str) -> Iterator[Element]:
    if fact.claim and (claimed := fact.claimed(writer.lang)) != text:
        alone = of_one_document(writer, fact, claimed)
        yield nodes.paragraph("", alone or writer.word("The articles say: {text}", text=claimed))
    told = ((source.document, source.section, source.note) for source in fact.sources)
    for named, section, note in citation.told_in(told, writer.lang):
        if note:
            yield nodes.paragraph("", l10n.capital(citation.remark(named, section, note, writer.lang)))
    if remark := fact.note(writer.lang):
        yield nodes.paragraph("", remark)
    if others := [entity for entity in map(query.entity, fact.about) if not _is_named(writer, entity, text)]:
        before, _, after = writer.word("Also about: {names}").partition("{names}")
        about = nodes.paragraph("", before)
        for number, entity in enumerate(others):
            about += [nodes.Text(" · ")] if number else []
            about += writer.name(entity)
        about += nodes.Text(after)
        yield about
    for work in fact.record.citation:
        yield nodes.paragraph("", "", *work_nodes(work, writer.lang))
    cited = _citation(writer, fact)
    if writer.report:
        address = writer.report.format(id=fact.id)
        report = nodes.reference("", writer.word("Report an error"), refuri=address)
        cited += nodes.inline("", " · ", report, classes=["kz-report"], paper="omit")
    yield cited


def _is_named(writer: Writer, entity: Entity, text: str) -> bool:
    """Whether readers know without being told: the sentence has the name, or the whole manual is about it."""
    return entity.id == "KZ" or entity.named(writer.lang) in text or (entity.acronym or entity.name) in text


def _citation(writer: Writer, fact: Fact) -> nodes.paragraph:
    """Return how to cite an entry; the whole citation, with its works, is `kzref.Fact.cite`."""
    if fact.record.checked is None:
        said = writer.word("Cite as: kzref, fact {id}.", id="{id}")
    else:
        checked = writer.day(fact.record.checked)
        said = writer.word("Cite as: kzref, fact {id}, checked on {date}.", id="{id}", date=checked)
    before, _, after = said.partition("{id}")
    id = OtherLanguageInline("", fact.id)
    if writer.lang != "en":  # the words that it is made of are English
        id["lang"] = "en"
    return nodes.paragraph("", "", nodes.Text(before), id, nodes.Text(after))


def of_one_document(writer: Writer, fact: Fact, claimed: str) -> str:
    """Return what one document alone says, with its name; nothing where both say it."""
    documents = {source.document for source in fact.sources}
    if len(documents) > 1:
        return ""
    document = l10n.word("document", documents.pop(), writer.lang)
    return l10n.capital(writer.word("{document}: {text}", document=document, text=claimed))


def judged(fact: Fact) -> str:
    """Return the name that style sheets and filters have for what is said of a fact."""
    return fact.record.verdict if fact.claim else "record"
