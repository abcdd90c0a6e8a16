"""The domain ``kz``: facts as cross-reference targets, their values in the reader's language.

Roles, all of them references to a fact, so that Sphinx notices one that a translation lost:

``{kz:value}`id```    what the fact measures, with unit and hedge
``{kz:when}`id```     its date
``{kz:claimed}`id```  what the documents have instead: their quantity, or their date
``{kz:fact}`words <id>```  the reader's words; without words, the fact's sentence

``{kz:entity}`id```   the name of somebody or something that facts are about

The directives, tables and lists made from the facts, are in `kzref.sphinxext.tables`.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.nodes import make_refnode

import kzref
from kzref import l10n, query
from kzref.entities import ENTITIES
from kzref.vocabulary import CHAPTERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from kzref.dates import PartialDate
    from kzref.model import Fact, Quantity

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

_CITED = re.compile(r"\{kz:(\w+)\}`(?:[^`<]*<)?([\w-]+)>?`")


class FactFigure(nodes.inline):
    """A value or a date in a reader's words, with its machine form."""


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
        for id, docname in self.places.items():
            yield id, id, "fact", docname, id, 1
        for id, docname in self.data["entities"].items():
            yield id, id, "entity", docname, f"entity-{id.lower()}", 1

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
        lang = language(env)
        try:
            if typ == "entity":
                entity = query.entity(cast("Any", target))
                shown = contnode if node.get("refexplicit") else nodes.inline("", entity.named(cast("Any", lang)))
                return self._link(builder, fromdocname, "entities", entity.id, f"entity-{entity.id.lower()}", shown)
            fact = query.fact(cast("Any", target))
            shown = contnode if node.get("refexplicit") else figure(fact, typ, lang)
        except (KeyError, ValueError) as error:
            logger.warning("{kz:%s}: %s", typ, error.args[0], location=node, type="ref", subtype="kz")
            return contnode  # said here, better than Sphinx can
        if foreign(env) and isinstance(shown, FactFigure):
            shown["lang"] = foreign(env)
        return self._link(builder, fromdocname, "facts", fact.id, fact.id, shown)

    def _link(self, builder: Builder, fromdocname: str, kind: str, id: str, anchor: str, shown: Element) -> Element:
        place = self.data[kind].get(id)
        if place is None:  # on no page of this project: the words alone
            return shown
        return make_refnode(builder, fromdocname, place, anchor, shown)

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


def figure(fact: Fact, role: str, lang: str) -> Element:
    """Return what a role shows of a fact; a fact that has nothing to show there is a `ValueError`."""
    if role == "fact":
        return nodes.inline("", fact.text(cast("Any", lang)))
    if role == "when":
        if fact.when is None:
            raise ValueError(f"{fact.id} has no date: cite one that has, or its value")
        return date(fact.when, lang)
    quantity, when = fact.quantity, None
    if role == "claimed":
        if fact.claim is None:
            raise ValueError(f"{fact.id} is stated by no document: cite its value or its date")
        quantity, when = fact.claim.quantity, fact.claim.when
    if quantity is not None and quantity.value is not None:
        text = l10n.quantity(quantity, lang)
        return FactFigure("", text, value=str(quantity.value))
    if when is not None:
        return date(when, lang)
    raise ValueError(f"{fact.id} has no value to show: cite one that has, or its date")


def date(when: PartialDate, lang: str) -> FactFigure:
    """Return a date in a reader's words, with its machine form."""
    text = l10n.date(when, lang)
    if when.is_interval:  # HTML's <time> knows no intervals
        return FactFigure("", text, value=str(when))
    return FactFigure("", text, datetime=str(when).rstrip("~"))


def cited(text: str) -> list[tuple[str, str]]:
    """Return the role and the id of each fact that a text cites."""
    return _CITED.findall(text)


def reading(fact: Fact, role: str, lang: str) -> str:
    """Return what a role shows of a fact; a fact that has nothing to show there is a `ValueError`."""
    return figure(fact, role, lang).astext()


def language(env: BuildEnvironment) -> str:
    """Return the language in which facts speak: the build's where it is released, else English."""
    lang = env.config.language or "en"
    return lang if lang in l10n.LANGUAGES else "en"


def foreign(env: BuildEnvironment) -> str:
    """Return the language in which facts speak where it is not the page's; else nothing."""
    spoken = language(env)
    return spoken if env.config.language != spoken else ""


def digest(lang: str) -> str:
    """Return what changes when something that facts show on a page does, or the code that shows it.

    What is shown is taken as it reads in the language: a sentence, a date or a label counts
    wherever the code that makes it lives.
    """
    shown: list[object] = [repr(query.facts()), repr(ENTITIES), repr(CHAPTERS)]
    for fact in query.facts():
        shown.append(fact.ledger(cast("Any", lang)))
        shown += [l10n.quantity(known, lang) for known in _quantities(fact)]
        shown += [l10n.date(when, lang) for when in (fact.when, fact.claim and fact.claim.when) if when]
    shown += [l10n.translate(message, lang, context) for context, message, plural in l10n.messages() if plural is None]
    if lang != "en":  # the words of tables, pictures and names
        shown.append(l10n.catalog_path(lang).read_bytes() if l10n.catalog_path(lang).exists() else kzref.__version__)
    shown += [path.read_bytes() for path in sorted(Path(__file__).parent.rglob("*.py"))]
    return hashlib.sha256(repr(shown).encode()).hexdigest()


def _quantities(fact: Fact) -> Iterator[Quantity]:
    for known in (fact.quantity, fact.claim and fact.claim.quantity):
        if known is not None and known.value is not None:
            yield known


def _outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    # old words stay published otherwise: Sphinx knows the pages' catalogs, not the package's
    now = digest(language(env))
    before = getattr(env, "kzref_digest", None)
    env.kzref_digest = now  # type: ignore[attr-defined]  # an extension's own mark on the environment
    return sorted(env.found_docs) if before not in (None, now) else []


def _visit_figure(self: Any, node: FactFigure) -> None:
    lang = f' lang="{node["lang"]}"' if "lang" in node else ""
    if "datetime" in node:
        self.body.append(f'<time datetime="{node["datetime"]}"{lang}><bdi>')
    else:
        self.body.append(f'<data value="{node["value"]}"{lang}><bdi>')


def _depart_figure(self: Any, node: FactFigure) -> None:
    self.body.append("</bdi></time>" if "datetime" in node else "</bdi></data>")


def _pass(self: Any, node: Element) -> None:
    """Show the children alone, in formats that know nothing better."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the domain.

    ``kzref_report_url`` is where readers report an error, with ``{id}`` for the fact;
    ``kzref_ledger`` is the page that has all fields of the facts of a chapter, with ``{chapter}``.
    """
    from kzref.sphinxext import tables

    app.add_config_value("kzref_report_url", "", "env", types=frozenset({str}))
    app.add_config_value("kzref_ledger", "", "env", types=frozenset({str}))
    app.add_domain(FactDomain)
    others = dict.fromkeys(("latex", "text", "man", "texinfo"), (_pass, _pass))
    app.add_node(FactFigure, html=(_visit_figure, _depart_figure), **cast("Any", others))
    app.connect("env-get-outdated", _outdated)
    tables.setup(app)
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
