"""What all that is made from facts is written with: words in one language, and links to the entries of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from docutils import nodes
from sphinx import addnodes

import kzref
from kzref import l10n

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
    "each document",
    "{document}, section {section}: {note}",
    "checked {date}",
    "Cite as: kzref, fact {id}, checked on {date}.",
    "Cite as: kzref, fact {id}.",
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

    def word(self, message: str, **known: object) -> str:
        text = l10n.translate(message, self.lang, "table")
        return text.format(**known) if known else text

    def day(self, iso: str) -> str:
        return l10n.date(kzref.PartialDate(iso), self.lang)

    def label(self, word: str) -> Element:
        """Return what the head of a table says, for the phone that shows a row as a card."""
        return nodes.paragraph("", self.word(word), classes=["kz-label"])

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

    def checked(self) -> Iterator[Element]:
        """Say when the facts that were shown were checked, if any were."""
        days = [fact.record.checked for fact in self.shown if fact.record.checked]
        if days:
            checked = "The facts on this page were last checked against the record on {date}."
            yield nodes.paragraph("", self.word(checked, date=self.day(max(days))), classes=["kz-checked"])
