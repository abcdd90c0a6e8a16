"""The domain ``kz``: facts as cross-reference targets, their values in the reader's language.

Roles, all of them references to a fact, so that Sphinx notices one that a translation lost:

``{kz:value}`id```    what the fact measures, with unit and hedge
``{kz:when}`id```     its date
``{kz:claimed}`id```  what the documents have instead: their quantity, or their date
``{kz:fact}`words <id>```  the reader's words; without words, the fact's sentence

Directive ``{kz:facts} CHAPTER``: the table of a chapter's facts, the target of the references.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

import kzref
from kzref import l10n, query
from kzref.entities import ENTITIES
from kzref.vocabulary import CHAPTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from docutils.nodes import Element, Node
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata, OptionSpec

    from kzref.dates import PartialDate
    from kzref.model import Fact

logger = logging.getLogger(__name__)

# the words of the table, in the catalogs under the context "table"
HEADINGS = ("Fact", "Verdict", "Documents")
MORE = "Sources and record"
CLAIMED = "The articles have: {text}"
GARBLED = "{document}, section {section}: {note}"
CHECKED = "checked {date}"
NO_DOCUMENT = "none"
LAST_CHECKED = "The facts on this page were last checked against the record on {date}."
WORDS = (
    *HEADINGS,
    MORE,
    CLAIMED,
    GARBLED,
    CHECKED,
    NO_DOCUMENT,
    LAST_CHECKED,
    "Permalink to this fact",
    "Report an error",
)


_CITED = re.compile(r"\{kz:(\w+)\}`(?:[^`<]*<)?([\w-]+)>?`")


class FactFigure(nodes.inline):
    """A value or a date in a reader's words, with its machine form."""


class FactTable(nodes.General, nodes.Element):
    """Stands where the table of a chapter's facts will be."""


class Details(nodes.General, nodes.Element):
    """Something that a reader may unfold."""


class FactDirective(SphinxDirective):
    """``{kz:facts} CHAPTER``"""

    required_arguments = 1
    option_spec: ClassVar[OptionSpec] = {}

    def run(self) -> list[Node]:
        slug = self.arguments[0]
        try:
            facts = query.facts(chapter=cast("Any", slug))
        except ValueError as error:
            raise self.error(str(error)) from None
        domain = cast("FactDomain", self.env.domains["kz"])
        for fact in facts:
            domain.note(fact.id, self.env.current_document.docname, self.state_machine.get_source_and_line(self.lineno))
        table = FactTable(chapter=slug)
        self.set_source_info(table)
        return [table]


class FactDomain(Domain):
    """Facts as targets, and the references to them."""

    name = "kz"
    label = "kzref"
    object_types: ClassVar[dict[str, ObjType]] = {"fact": ObjType("fact", "fact", "value", "when", "claimed")}
    directives: ClassVar[dict[str, Any]] = {"facts": FactDirective}
    roles: ClassVar[dict[str, Any]] = {
        name: XRefRole(warn_dangling=True) for name in ("fact", "value", "when", "claimed")
    }
    initial_data: ClassVar[dict[str, Any]] = {"facts": {}}
    data_version = 1

    @property
    def places(self) -> dict[str, str]:
        """Which page has the table entry of each fact."""
        return cast("dict[str, str]", self.data["facts"])

    def note(self, id: str, docname: str, location: Any) -> None:
        """Remember where a fact's entry is; a second one would be an ambiguous target."""
        other = self.places.setdefault(id, docname)
        if other != docname:
            logger.warning(
                "fact %s has its entry on %s already", id, other, location=location, type="kz", subtype="twice"
            )

    def clear_doc(self, docname: str) -> None:
        for id in [id for id, place in self.places.items() if place == docname]:
            del self.places[id]

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        self.places.update({id: place for id, place in otherdata["facts"].items() if place in docnames})

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        for id, docname in self.places.items():
            yield id, id, "fact", docname, id, 1

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
        lang = language(env)
        try:
            fact = query.fact(cast("Any", target))
            shown = contnode if node.get("refexplicit") else _figure(fact, typ, lang)
        except (KeyError, ValueError) as error:
            logger.warning("{kz:%s}: %s", typ, error.args[0], location=node, type="ref", subtype="kz")
            return cast("Any", contnode)  # said here, better than Sphinx can
        place = self.places.get(fact.id)
        if place is None:
            return cast("Any", shown)
        return make_refnode(builder, fromdocname, place, fact.id, shown)

    def resolve_any_xref(self, *args: Any) -> list[Any]:
        return []  # facts are cited by role


def _figure(fact: Fact, role: str, lang: str) -> Element:
    if role == "fact":
        return nodes.inline("", fact.text(cast("Any", lang)))
    if role == "when":
        if fact.when is None:
            raise ValueError(f"{fact.id} has no date: cite one that has, or its value")
        return _date(fact.when, lang)
    quantity, when = fact.quantity, None
    if role == "claimed":
        if fact.claim is None:
            raise ValueError(f"{fact.id} is stated by no document: cite its value or its date")
        quantity, when = fact.claim.quantity, fact.claim.when
    if quantity is not None and quantity.value is not None:
        text = l10n.quantity(quantity, lang)
        return FactFigure("", text, value=str(quantity.value))
    if when is not None:
        return _date(when, lang)
    raise ValueError(f"{fact.id} has no value to show: cite one that has, or its date")


def _date(when: PartialDate, lang: str) -> FactFigure:
    text = l10n.date(when, lang)
    if when.is_interval:  # HTML's <time> knows no intervals
        return FactFigure("", text, value=str(when))
    return FactFigure("", text, datetime=str(when).rstrip("~"))


def cited(text: str) -> list[tuple[str, str]]:
    """Return the role and the id of each fact that a text cites."""
    return _CITED.findall(text)


def reading(fact: Fact, role: str, lang: str) -> str:
    """Return what a role shows of a fact; a fact that has nothing to show there is a `ValueError`."""
    return _figure(fact, role, lang).astext()


class FactTables(SphinxPostTransform):
    """Puts the tables where the directives stood, in the language of the build."""

    default_priority = 8  # before references are resolved: the tables may hold some

    def run(self, **kwargs: Any) -> None:
        for place in list(self.document.findall(FactTable)):
            place.replace_self(render_table(query.facts(chapter=place["chapter"]), language(self.env), self.config))


def render_table(facts: Iterable[Fact], lang: str, config: Any) -> list[Element]:
    """Return a table of facts, and below it the day on which they were last checked."""
    facts = list(facts)
    body = nodes.tbody()
    for fact in facts:
        row = nodes.row()
        row += nodes.entry("", *_statement(fact, lang, config))
        verdict = nodes.inline(
            "", l10n.word("verdict", fact.record.verdict, lang), classes=[f"kz-{fact.record.verdict}"]
        )
        row += nodes.entry("", nodes.paragraph("", "", verdict))
        places = ", ".join(f"{l10n.word('document', s.document, lang)} {s.section}" for s in fact.sources)
        row += nodes.entry("", nodes.paragraph("", places or _word(NO_DOCUMENT, lang)))
        body += row
    head = nodes.thead(
        "", nodes.row("", *(nodes.entry("", nodes.paragraph("", _word(word, lang))) for word in HEADINGS))
    )
    widths = [nodes.colspec(colwidth=width) for width in (70, 14, 16)]
    table = nodes.table("", nodes.tgroup("", *widths, head, body, cols=3), classes=["kz-facts"])
    days = [fact.record.checked for fact in facts if fact.record.checked]
    if not days:
        return [table]
    day = l10n.date(kzref.PartialDate(max(days)), lang)
    return [table, nodes.paragraph("", _word(LAST_CHECKED, lang).format(date=day), classes=["kz-checked"])]


def _statement(fact: Fact, lang: str, config: Any) -> Iterator[Element]:
    text = fact.text(cast("Any", lang))
    permalink = nodes.reference("", "#", refid=fact.id, internal=True, classes=["kz-permalink"])
    permalink["reftitle"] = _word("Permalink to this fact", lang)
    sentence = nodes.paragraph("", "", nodes.inline("", text), nodes.Text(" "), permalink, ids=[fact.id])
    yield sentence
    rows: list[Element] = []
    if fact.claim and (claimed := fact.claimed(cast("Any", lang))) != text:
        rows.append(nodes.paragraph("", _word(CLAIMED, lang).format(text=claimed)))
    for source in fact.sources:
        if source.note:
            note = l10n.translate(source.note, lang, "note")
            document = l10n.word("document", source.document, lang)
            rows.append(
                nodes.paragraph("", _word(GARBLED, lang).format(document=document, section=source.section, note=note))
            )
    if fact.record.note:
        rows.append(nodes.paragraph("", l10n.translate(fact.record.note, lang, "note")))
    for work in fact.record.citation:
        cited = nodes.inline("", f"{work.by}, ", nodes.inline("", f"“{work.title}”"), classes=["kz-work"])
        cited["dir"] = "auto"
        if work.date:
            cited += nodes.Text(f", {work.date}")
        item = nodes.paragraph("", "", cited)
        if work.url and work.url.startswith("http"):
            item += [nodes.Text(" "), nodes.reference("", work.url.split("//", 1)[1], refuri=work.url, internal=False)]
        elif work.url:
            item += nodes.Text(f", {work.url}")
        rows.append(item)
    if fact.record.checked:
        day = l10n.date(kzref.PartialDate(fact.record.checked), lang)
        rows.append(nodes.paragraph("", _word(CHECKED, lang).format(date=day)))
    if report := config.kzref_report_url:
        link = nodes.reference("", _word("Report an error", lang), refuri=report.format(id=fact.id), internal=False)
        rows.append(nodes.paragraph("", "", link))
    yield Details("", *rows, summary=_word(MORE, lang))


def _word(message: str, lang: str) -> str:
    return l10n.translate(message, lang, "table")


def language(env: BuildEnvironment) -> str:
    """Return the language in which facts speak: the build's where it is released, else English."""
    lang = env.config.language or "en"
    return lang if lang in l10n.LANGUAGES else "en"


def digest(lang: str) -> str:
    """Return what changes when a word that facts show on a page does."""
    words = [repr(fact) for fact in query.facts()] + [repr(entity) for entity in ENTITIES] + [repr(CHAPTERS)]
    if lang != "en":
        words.append(
            l10n.catalog_path(lang).read_text(encoding="utf-8")
            if l10n.catalog_path(lang).exists()
            else kzref.__version__
        )
    return hashlib.sha256("\n".join(words).encode()).hexdigest()


def _outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    # old words stay published otherwise: Sphinx knows the pages' catalogs, not the package's
    now = digest(language(env))
    before = getattr(env, "kzref_digest", None)
    env.kzref_digest = now  # type: ignore[attr-defined]  # an extension's own mark on the environment
    return sorted(env.found_docs) if before not in (None, now) else []


def _visit_figure(self: Any, node: FactFigure) -> None:
    if "datetime" in node:
        self.body.append(f'<time datetime="{node["datetime"]}"><bdi>')
    else:
        self.body.append(f'<data value="{node["value"]}"><bdi>')


def _depart_figure(self: Any, node: FactFigure) -> None:
    self.body.append("</bdi></time>" if "datetime" in node else "</bdi></data>")


def _visit_details(self: Any, node: Details) -> None:
    self.body.append(f'<details class="kz-more"><summary>{self.encode(node["summary"])}</summary>\n')


def _depart_details(self: Any, node: Details) -> None:
    self.body.append("</details>\n")


def _pass(self: Any, node: Element) -> None:
    """Show the children alone, in formats that know nothing better."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the domain; ``kzref_report_url`` is where readers report an error, with ``{id}`` for the fact."""
    app.add_config_value("kzref_report_url", "", "env", types=frozenset({str}))
    app.add_domain(FactDomain)
    others = {name: (_pass, _pass) for name in ("latex", "text", "man", "texinfo")}
    app.add_node(FactFigure, html=(_visit_figure, _depart_figure), **cast("Any", others))
    app.add_node(Details, html=(_visit_details, _depart_details), **cast("Any", others))
    app.add_node(FactTable)
    app.add_post_transform(FactTables)
    app.connect("env-get-outdated", _outdated)
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
