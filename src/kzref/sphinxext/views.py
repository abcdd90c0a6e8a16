"""Tables and lists made from the facts, which the directives of the domain ``kz`` show.

``{kz:facts} CHAPTER``             a chapter's facts, the target of every reference to them
``{kz:all-facts}``                 every fact, with filters that need no JavaScript
``{kz:contrast} VERDICT``          what the articles say beside what the record says
``{kz:timeline} START END``        facts in the order of their dates
``{kz:memberships}``               each organization: membership and chairmanships
``{kz:partners}``                  each state with its facts
``{kz:entities}``                  the glossary of names, the target of references to entities
``{kz:works}``                     what the record rests on
``{kz:strengths}``                 how many facts of each chapter rest on primary, secondary or weak works
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes
from sphinx import addnodes

import kzref
from kzref import citation, l10n, query, relations
from kzref._entities import ENTITIES
from kzref.dates import END
from kzref.export import references
from kzref.sphinxext import jsonld
from kzref.sphinxext.nodes import Described, Details, Filters, OtherLanguageInline, table
from kzref.sphinxext.reading import date
from kzref.sphinxext.works import work_nodes
from kzref.vocabulary import CHAPTERS, KINDS, STRENGTHS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Element

    from kzref._entities import Entity
    from kzref.model import Fact

# the words of the tables, in the catalogs under the context "table"
WORDS = (
    "Fact",
    "Documents",
    "Kind",
    "Chapter",
    "Sources and record",
    "The articles say: {text}",
    "{document}: {text}",
    "{document}, section {section}: {note}",
    "checked {date}",
    "Cite as: kzref, fact {id}, checked on {date}.",
    "Cite as: kzref, fact {id}.",
    "none",
    "The facts on this page were last checked against the record on {date}.",
    "Permalink to this fact",
    "Report an error",
    "About: {names}",
    "Also about: {names}",
    "What the articles say",
    "What the record says",
    "all",
    "Organization",
    "Membership",
    "Founding act",
    "Chairmanship",
    "{name} ({count})",
)


class Writer:
    """Writes facts in one language."""

    def __init__(self, lang: str, report: str) -> None:
        self.lang: Any = lang
        self.report = report
        self.shown: list[Fact] = []
        self.length = 0  # of the page's own text, in words

    # words

    def word(self, message: str, **known: object) -> str:
        text = l10n.translate(message, self.lang, "table")
        return text.format(**known) if known else text

    def day(self, iso: str) -> str:
        return l10n.date(kzref.PartialDate(iso), self.lang)

    def link(self, fact: Fact) -> Element:
        """Return the fact's sentence as a reference to its entry."""
        return self.reference(fact, nodes.inline("", fact.text(self.lang)))

    def reference(self, fact: Fact, shown: Element) -> Element:
        """Return what is shown of a fact as a reference to its entry."""
        self.shown.append(fact)
        return self._xref("fact", fact.id, shown)

    def name(self, entity: Entity, *, begins: bool = False) -> Element:
        """Return the name of an entity as a reference; one that begins a line has a capital."""
        name = entity.named(self.lang)
        return self._xref("entity", entity.id, nodes.inline("", l10n.capital(name) if begins else name))

    def _xref(self, role: str, target: str, shown: Element) -> Element:
        attributes = {"refdomain": "kz", "reftype": role, "reftarget": target, "refexplicit": True, "refwarn": True}
        return addnodes.pending_xref("", shown, **cast("Any", attributes))

    # views

    def facts(self, chapter: str) -> list[Element]:
        facts = query.facts(chapter=cast("Any", chapter))
        # a chapter of which no document speaks needs no columns to say so once a row
        cited = any(fact.sources for fact in facts)
        head = [self.word(word) for word in ("Fact", *(["What the articles say", "Documents"] if cited else []))]
        widths = (66, 18, 16) if cited else (100,)
        return [table(head, widths, [self._row(fact, cited=cited) for fact in facts], "kz-facts")]

    def checked(self) -> Iterator[Element]:
        """Say when the facts that were shown were checked, if any were."""
        days = [fact.record.checked for fact in self.shown if fact.record.checked]
        if days:
            checked = "The facts on this page were last checked against the record on {date}."
            yield nodes.paragraph("", self.word(checked, date=self.day(max(days))), classes=["kz-checked"])

    def _row(self, fact: Fact, *, cited: bool) -> nodes.row:
        self.shown.append(fact)
        cells: list[list[Element]] = [list(self._statement(fact)), *([self._verdict(fact)] if cited else [])]
        if cited:
            places = [citation.place(source.document, source.section, self.lang) for source in fact.sources]
            # a card, as a phone shows a row, says nothing of documents where none has it
            none = nodes.paragraph("", l10n.capital(self.word("none")), classes=["kz-none"])
            cells.append([nodes.paragraph("", l10n.capital(text)) for text in places] or [none])
        return nodes.row("", *(nodes.entry("", *cell) for cell in cells))

    def _label(self, word: str) -> Element:
        # what the head of the table says, where a phone shows a row as a card
        return nodes.paragraph("", self.word(word), classes=["kz-label"])

    def _verdict(self, fact: Fact) -> list[Element]:
        word = citation.judged(fact.record.verdict, self.lang, claimed=fact.claim is not None)
        shown = nodes.paragraph("", "", nodes.inline("", word, classes=["kz-verdict", f"kz-{_judged(fact)}"]))
        return [self._label("What the articles say"), shown] if fact.claim else [shown]

    def _statement(self, fact: Fact) -> Iterator[Element]:
        text = fact.text(self.lang)
        permalink = nodes.reference("", "#", refid=fact.id, internal=True, classes=["kz-permalink"], paper="omit")
        permalink["reftitle"] = self.word("Permalink to this fact")
        yield nodes.paragraph(
            "", "", nodes.inline("", text), nodes.Text("\N{NO-BREAK SPACE}"), permalink, ids=[fact.id]
        )
        record = Details("", *self._record(fact, text), summary=self.word("Sources and record"), paper="open")
        record["classes"].append("no-search")  # citations and remarks would double the index
        yield record
        yield Described(description=jsonld.claim(fact, self.lang))

    def _record(self, fact: Fact, text: str) -> Iterator[Element]:
        if fact.claim and (claimed := fact.claimed(self.lang)) != text:
            alone = self._of_one_document(fact, claimed)
            yield nodes.paragraph("", alone or self.word("The articles say: {text}", text=claimed))
        for source in fact.sources:
            if source.note:
                note = l10n.translate(source.note, self.lang, "note")
                document = l10n.word("document", source.document, self.lang)
                pattern = "{document}, section {section}: {note}"
                told = self.word(pattern, document=document, section=source.section, note=note)
                yield nodes.paragraph("", l10n.capital(told))
        if fact.record.note:
            yield nodes.paragraph("", l10n.translate(fact.record.note, self.lang, "note"))
        if others := [entity for entity in map(query.entity, fact.about) if not self._is_named(entity, text)]:
            before, _, after = self.word("Also about: {names}").partition("{names}")
            about = nodes.paragraph("", before)
            for number, entity in enumerate(others):
                about += [nodes.Text(" · ")] if number else []
                about += self.name(entity)
            about += nodes.Text(after)
            yield about
        for work in fact.record.citation:
            yield nodes.paragraph("", "", *work_nodes(work, self.lang))
        yield self._citation(fact)
        if self.report:
            address = self.report.format(id=fact.id)
            report = nodes.reference("", self.word("Report an error"), refuri=address)
            yield nodes.paragraph("", "", report, classes=["kz-report"], paper="omit")

    def _is_named(self, entity: Entity, text: str) -> bool:
        """Whether readers know without being told: the sentence has the name, or the whole manual is about it."""
        return entity.id == "KZ" or entity.named(self.lang) in text or (entity.acronym or entity.name) in text

    def _citation(self, fact: Fact) -> nodes.paragraph:
        """Return how to cite an entry; the whole citation, with its works, is `kzref.Fact.cite`."""
        if fact.record.checked is None:
            said = self.word("Cite as: kzref, fact {id}.", id="{id}")
        else:
            checked = self.day(fact.record.checked)
            said = self.word("Cite as: kzref, fact {id}, checked on {date}.", id="{id}", date=checked)
        before, _, after = said.partition("{id}")
        id = OtherLanguageInline("", fact.id)
        if self.lang != "en":  # the words that it is made of are English
            id["lang"] = "en"
        return nodes.paragraph("", "", nodes.Text(before), id, nodes.Text(after))

    def all_facts(self) -> list[Element]:
        rows = []
        for fact in query.facts():
            cells: list[list[Element]] = [
                [nodes.paragraph("", "", self.link(fact))],
                self._verdict(fact),
                [nodes.paragraph("", l10n.word("kind", fact.kind, self.lang))],
                [nodes.paragraph("", l10n.word("chapter", fact.chapter, self.lang))],
            ]
            classes = [f"v-{_judged(fact)}", f"k-{fact.kind}", f"c-{fact.chapter}"]
            rows.append(nodes.row("", *(nodes.entry("", *cell) for cell in cells), classes=classes))
        head = [self.word(word) for word in ("Fact", "What the articles say", "Kind", "Chapter")]
        listing = table(head, (60, 14, 12, 14), rows, "kz-facts")
        alone = ("record", citation.judged("confirmed", self.lang, claimed=False))
        filters = Filters(
            paper="omit",
            every=self.word("all"),
            choices=[
                (self.word(label), letter, [*((token, l10n.word(name, token, self.lang)) for token in tokens), *more])
                for label, letter, name, tokens, more in (
                    ("What the articles say", "v", "verdict", VERDICTS, [alone]),
                    ("Kind", "k", "kind", KINDS, []),
                    ("Chapter", "c", "chapter", CHAPTERS, []),
                )
            ],
        )
        return [nodes.container("", filters, listing, classes=["kz-all"])]

    def contrast(self, verdict: str) -> list[Element]:
        rows = []
        for fact in query.facts(verdict=cast("Any", verdict)):
            if fact.claim is None:
                continue
            claimed = fact.claimed(self.lang)
            claim = nodes.paragraph("", self._of_one_document(fact, claimed) or claimed)
            said = [self._label("What the articles say"), claim]
            known: list[Element] = [self._label("What the record says"), nodes.paragraph("", "", self.link(fact))]
            if fact.record.note:
                known.append(nodes.paragraph("", l10n.translate(fact.record.note, self.lang, "note")))
            rows.append(nodes.row("", nodes.entry("", *said), nodes.entry("", *known)))
        head = [self.word(word) for word in ("What the articles say", "What the record says")]
        return [table(head, (50, 50), rows, "kz-facts")]

    def _of_one_document(self, fact: Fact, claimed: str) -> str:
        """Return what one document alone says, with its name; nothing where both say it."""
        documents = {source.document for source in fact.sources}
        if len(documents) > 1:
            return ""
        document = l10n.word("document", documents.pop(), self.lang)
        return l10n.capital(self.word("{document}: {text}", document=document, text=claimed))

    def timeline(self, start: str | None = None, end: str | None = None) -> list[Element]:
        items = []
        for fact in query.timeline(start, end):
            assert fact.when is not None  # a timeline has dated facts only
            shown = nodes.paragraph("", "", date(fact.when, self.lang), classes=["kz-when"])
            items.append(nodes.list_item("", shown, nodes.paragraph("", "", self.link(fact))))
        return [nodes.bullet_list("", *items, classes=["kz-timeline"])]

    def memberships(self) -> list[Element]:
        rows = []
        for organization, membership, offices in relations.memberships():
            cells: list[list[Element]] = [[nodes.paragraph("", "", self.name(organization))]]
            for label, facts in (("Membership", membership), ("Chairmanship", offices)):
                told = sorted(relations.distinct(facts), key=lambda fact: fact.when.first if fact.when else END)
                links: list[Element] = [nodes.paragraph("", "", self.link(fact)) for fact in told]
                cells.append([self._label(label), *links] if links else [])
            rows.append(nodes.row("", *(nodes.entry("", *cell) for cell in cells)))
        head = [self.word(word) for word in ("Organization", "Membership", "Chairmanship")]
        return [table(head, (24, 42, 34), rows, "kz-facts")]

    def partners(self) -> list[Element]:
        found: list[Element] = []
        for state, facts in relations.partners():
            title = self.word("{name} ({count})", name=state.named(self.lang), count=len(facts))
            items = [nodes.list_item("", nodes.paragraph("", "", self.link(fact))) for fact in facts]
            found.append(
                Details(
                    "", nodes.bullet_list("", *items), summary=title, paper="open", ids=[f"partner-{state.id.lower()}"]
                )
            )
        return found

    def entities(self) -> list[Element]:
        items = []
        for entity in sorted(
            ENTITIES, key=lambda entity: (entity.type, l10n.sort_key(entity.named(self.lang), self.lang))
        ):
            name = entity.named(self.lang)
            term = nodes.term("", name, ids=[f"entity-{entity.id.lower()}"])
            paragraph = nodes.paragraph("", l10n.word("entity type", entity.type, self.lang))
            if entity.acronym:
                paragraph += nodes.Text(f" · {entity.acronym}")
            if self.lang != "en":
                paragraph += [nodes.Text(" · "), OtherLanguageInline("", entity.name, lang="en")]
            if entity.wikidata:
                address = f"https://www.wikidata.org/wiki/{entity.wikidata}"
                paragraph += [nodes.Text(" · "), nodes.reference("", entity.wikidata, refuri=address)]
            items.append(nodes.definition_list_item("", term, nodes.definition("", paragraph)))
        return [nodes.definition_list("", *items, classes=["kz-entities"])]

    def works(self) -> list[Element]:
        items = [
            nodes.list_item("", nodes.paragraph("", "", *work_nodes(work, self.lang))) for work in references.works()
        ]
        return [nodes.bullet_list("", *items, classes=["kz-works"])]

    def strengths(self) -> list[Element]:
        rows = []
        for chapter in [*CHAPTERS, None]:
            name = l10n.word("chapter", chapter, self.lang) if chapter else l10n.capital(self.word("all"))
            counts = Counter(fact.strength for fact in query.facts(chapter=cast("Any", chapter)))
            cells = [name, *(l10n.number(counts[cast("Any", token)], self.lang) for token in STRENGTHS)]
            rows.append(nodes.row("", *(nodes.entry("", nodes.paragraph("", cell)) for cell in cells)))
        words = [l10n.capital(l10n.word("strength", token, self.lang)) for token in STRENGTHS]
        return [table([self.word("Chapter"), *words], (32, 17, 17, 17, 17), rows, "kz-strengths")]


def _judged(fact: Fact) -> str:
    """Return the name that style sheets and filters have for what is said of a fact."""
    return fact.record.verdict if fact.claim else "record"
