"""Tables and lists made from the facts, each a directive of the domain ``kz``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes

from kzref import citation, l10n, query, relations
from kzref._entities import ENTITIES
from kzref.dates import END
from kzref.export import references
from kzref.sphinxext import entries
from kzref.sphinxext.nodes import Details, Filters, OtherLanguageInline, table
from kzref.sphinxext.reading import date
from kzref.sphinxext.works import work_nodes
from kzref.vocabulary import CHAPTERS, KINDS, STRENGTHS, VERDICTS

if TYPE_CHECKING:
    from docutils.nodes import Element

    from kzref.sphinxext.writer import Writer


def all_facts(writer: Writer) -> list[Element]:
    """Return every fact, with filters that need no JavaScript: ``{kz:all-facts}``."""
    rows = []
    for fact in query.facts():
        cells: list[list[Element]] = [
            [nodes.paragraph("", "", writer.link(fact))],
            entries.verdict(writer, fact),
            [nodes.paragraph("", l10n.word("kind", fact.kind, writer.lang))],
            [nodes.paragraph("", l10n.word("chapter", fact.chapter, writer.lang))],
        ]
        classes = [f"v-{entries.judged(fact)}", f"k-{fact.kind}", f"c-{fact.chapter}"]
        rows.append(nodes.row("", *(nodes.entry("", *cell) for cell in cells), classes=classes))
    head = [writer.word(word) for word in ("Fact", "What the articles say", "Kind", "Chapter")]
    listing = table(head, (60, 14, 12, 14), rows, "kz-facts")
    alone = ("record", citation.judged("confirmed", writer.lang, claimed=False))
    filters = Filters(
        paper="omit",
        every=writer.word("all"),
        choices=[
            (writer.word(label), letter, [*((token, l10n.word(name, token, writer.lang)) for token in tokens), *more])
            for label, letter, name, tokens, more in (
                ("What the articles say", "v", "verdict", VERDICTS, [alone]),
                ("Kind", "k", "kind", KINDS, []),
                ("Chapter", "c", "chapter", CHAPTERS, []),
            )
        ],
    )
    return [nodes.container("", filters, listing, classes=["kz-all"])]


def contrast(writer: Writer, verdict: str) -> list[Element]:
    """Return what the articles say beside what the record says: ``{kz:contrast} VERDICT``."""
    rows = []
    for fact in query.facts(verdict=cast("Any", verdict)):
        if fact.claim is None:
            continue
        claimed = fact.claimed(writer.lang)
        claim = nodes.paragraph("", entries.of_one_document(writer, fact, claimed) or claimed)
        said = [writer.label("What the articles say"), claim]
        known: list[Element] = [writer.label("What the record says"), nodes.paragraph("", "", writer.link(fact))]
        if note := fact.note(writer.lang):
            known.append(nodes.paragraph("", note))
        rows.append(nodes.row("", nodes.entry("", *said), nodes.entry("", *known)))
    head = [writer.word(word) for word in ("What the articles say", "What the record says")]
    return [table(head, (50, 50), rows, "kz-facts")]


def timeline(writer: Writer, start: str | None = None, end: str | None = None) -> list[Element]:
    """Return facts in the order of their dates: ``{kz:timeline} START END``."""
    items = []
    for fact in query.timeline(start, end):
        assert fact.when is not None  # a timeline has dated facts only
        shown = nodes.paragraph("", "", date(fact.when, writer.lang), classes=["kz-when"])
        items.append(nodes.list_item("", shown, nodes.paragraph("", "", writer.link(fact))))
    return [nodes.bullet_list("", *items, classes=["kz-timeline"])]


def memberships(writer: Writer) -> list[Element]:
    """Return each organization with the facts on membership and chairmanships: ``{kz:memberships}``."""
    rows = []
    for organization, membership, offices in relations.memberships():
        cells: list[list[Element]] = [[nodes.paragraph("", "", writer.name(organization))]]
        for label, facts in (("Membership", membership), ("Chairmanship", offices)):
            told = sorted(relations.distinct(facts), key=lambda fact: fact.when.first if fact.when else END)
            links: list[Element] = [nodes.paragraph("", "", writer.link(fact)) for fact in told]
            cells.append([writer.label(label), *links] if links else [])
        rows.append(nodes.row("", *(nodes.entry("", *cell) for cell in cells)))
    head = [writer.word(word) for word in ("Organization", "Membership", "Chairmanship")]
    return [table(head, (24, 42, 34), rows, "kz-facts")]


def partners(writer: Writer) -> list[Element]:
    """Return each state with its facts: ``{kz:partners}``."""
    found: list[Element] = []
    for state, facts in relations.partners():
        title = writer.word("{name} ({count})", name=state.named(writer.lang), count=len(facts))
        items = [nodes.list_item("", nodes.paragraph("", "", writer.link(fact))) for fact in facts]
        found.append(
            Details("", nodes.bullet_list("", *items), summary=title, paper="open", ids=[f"partner-{state.id.lower()}"])
        )
    return found


def entities(writer: Writer) -> list[Element]:
    """Return the glossary of names, the target of references to entities: ``{kz:entities}``."""
    items = []
    for entity in sorted(
        ENTITIES, key=lambda entity: (entity.type, l10n.sort_key(entity.named(writer.lang), writer.lang))
    ):
        name = entity.named(writer.lang)
        term = nodes.term("", name, ids=[f"entity-{entity.id.lower()}"])
        paragraph = nodes.paragraph("", l10n.word("entity type", entity.type, writer.lang))
        if entity.acronym:
            paragraph += nodes.Text(f" · {entity.acronym}")
        if writer.lang != "en":
            paragraph += [nodes.Text(" · "), OtherLanguageInline("", entity.name, lang="en")]
        if entity.wikidata:
            address = f"https://www.wikidata.org/wiki/{entity.wikidata}"
            paragraph += [nodes.Text(" · "), nodes.reference("", entity.wikidata, refuri=address)]
        items.append(nodes.definition_list_item("", term, nodes.definition("", paragraph)))
    return [nodes.definition_list("", *items, classes=["kz-entities"])]


def works(writer: Writer) -> list[Element]:
    """Return what the record rests on: ``{kz:works}``."""
    items = [
        nodes.list_item("", nodes.paragraph("", "", *work_nodes(work, writer.lang))) for work in references.works()
    ]
    return [nodes.bullet_list("", *items, classes=["kz-works"])]


def strengths(writer: Writer) -> list[Element]:
    """Return how many facts of each chapter rest on primary, secondary or weak works: ``{kz:strengths}``."""
    rows = []
    for chapter in [*CHAPTERS, None]:
        name = l10n.word("chapter", chapter, writer.lang) if chapter else l10n.capital(writer.word("all"))
        counts = Counter(fact.strength for fact in query.facts(chapter=cast("Any", chapter)))
        cells = [name, *(l10n.number(counts[cast("Any", token)], writer.lang) for token in STRENGTHS)]
        rows.append(nodes.row("", *(nodes.entry("", nodes.paragraph("", cell)) for cell in cells)))
    words = [l10n.capital(l10n.word("strength", token, writer.lang)) for token in STRENGTHS]
    return [table([writer.word("Chapter"), *words], (32, 17, 17, 17, 17), rows, "kz-strengths")]
