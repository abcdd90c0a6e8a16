"""The domain ``kz``: facts as cross-reference targets, their values in the reader's language.

Roles, all of them references to a fact, so that Sphinx notices one that a translation lost:

``{kz:value}`id```    what the fact measures, with unit and hedge
``{kz:when}`id```     its date; ``{kz:when}`year <id>``` its year alone, as ``month`` and ``day`` do
``{kz:claimed}`id```  what the documents have instead: their quantity, or their date
``{kz:fact}`words <id>```  the reader's words; without words, the fact's sentence

``{kz:entity}`id```   the name of somebody or something that facts are about

The directives, tables and lists made from the facts, are in `kzref.sphinxext.directives`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.errors import NoUri
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.nodes import make_refnode

from kzref import l10n, query
from kzref.sphinxext import reading
from kzref.sphinxext.nodes import FactValue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment


logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)


class FactDomain(Domain):
    """Facts as targets, and the references to them."""

    name = "kz"
    label = "kzref"
    object_types: ClassVar[dict[str, ObjType]] = {
        "fact": ObjType("fact", "fact", "value", "when", "claimed"),
        "entity": ObjType("entity", "entity"),
    }
    roles: ClassVar[dict[str, Any]] = {
        name: XRefRole(warn_dangling=True, innernodeclass=nodes.inline)
        for name in ("fact", "value", "when", "claimed", "entity")
    }
    initial_data: ClassVar[dict[str, Any]] = {"facts": {}, "entities": {}}
    data_version = 2

    @property
    def places(self) -> dict[str, str]:
        """Which page has the table entry of each fact."""
        return cast("dict[str, str]", self.data["facts"])

    def note(self, kind: str, id: str, docname: str, location: Any) -> None:
        """Remember where the entry of a fact or an entity is; a second one would be an ambiguous target."""
        other = self.data[kind].setdefault(id, docname)
        if other != docname:
            logger.warning("%s has its entry on %s already", id, other, location=location, type="kz", subtype="twice")

    def clear_doc(self, docname: str) -> None:
        for kind in ("facts", "entities"):
            self.data[kind] = {id: place for id, place in self.data[kind].items() if place != docname}

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        for kind in ("facts", "entities"):
            self.data[kind].update({id: place for id, place in otherdata[kind].items() if place in docnames})

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        # -1 keeps ids out of the search, which has their sentences: see kzref.sphinxext.answers
        for id, docname in self.places.items():
            yield id, id, "fact", docname, id, -1
        for id, docname in self.data["entities"].items():
            yield id, id, "entity", docname, f"entity-{id.lower()}", -1

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> nodes.reference | None:
        # Sphinx takes any element here, whatever its types say
        return cast("nodes.reference", self._resolve(env, fromdocname, builder, typ, target, node, contnode))

    def _resolve(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> Element:
        lang = reading.language(env)
        try:
            if typ == "entity":
                entity = query.entity(cast("Any", target))
                shown = contnode if node.get("refexplicit") else nodes.inline("", entity.named(cast("Any", lang)))
                return self._link(builder, node, "entities", entity.id, f"entity-{entity.id.lower()}", shown)
            fact = query.fact(cast("Any", target))
            if typ == "fact" and node.get("refexplicit"):
                shown = contnode
            else:
                shown = reading.shown(fact, typ, lang, contnode.astext() if node.get("refexplicit") else "")
                _capitalize(shown, node)
        except (KeyError, ValueError) as error:
            logger.warning("{kz:%s}: %s", typ, error.args[0], location=node, type="ref", subtype="kz")
            return contnode  # said here, better than Sphinx can
        if reading.foreign(env) and isinstance(shown, FactValue):
            shown["lang"] = reading.foreign(env)
        return self._link(builder, node, "facts", fact.id, fact.id, shown)

    def _link(self, builder: Builder, node: pending_xref, kind: str, id: str, anchor: str, shown: Element) -> Element:
        place = self.data[kind].get(id)
        if place is None:
            # no page of this project has it; another one may, which Sphinx asks for missing references only
            ask = self.env.events.emit_firstresult
            found = ask("missing-reference", self.env, node, shown, allowed_exceptions=(NoUri,))
            return cast("Element", found or shown)
        words: Any = shown
        plain = all(isinstance(child, nodes.Text) for child in shown)
        if type(shown) is nodes.inline and plain and "lang" not in shown:
            words = nodes.Text(shown.astext())  # an element around the words of a link would say nothing
        return make_refnode(builder, node["refdoc"], place, anchor, words)

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:
        return []  # facts are cited by role


def _capitalize(shown: Element, node: Element) -> None:
    """Give what a role shows a capital where it begins a sentence, such as a count in words or Vietnamese “ngày”."""
    if reading.begins_sentence(node):
        shown[0] = nodes.Text(l10n.capital(shown.astext()))
