"""A few facts at a glance: ``{kz:glance} ID …``, large what they measure, small what that is.

An id shows what its fact measures, or its date where it measures nothing; ``when:ID`` shows the date.
In a chapter a line below says how long the page takes to read and when the facts of the chapter were checked,
and then come its dated facts: a dot for each, by their years, linked to its entry. They have no axis: a chapter tells
of five centuries or of five years, and a finger needs some room for each dot on the narrowest phone.
The first id is one of the chapter's own. The option ``plain`` leaves line and dots out.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from kzref import l10n, query
from kzref.dates import BEGINNING
from kzref.l10n.catalogs import translate_plural
from kzref.sphinxext import reading
from kzref.sphinxext.nodes import Glance, PendingView, element

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element, Node

    from kzref.model import Fact
    from kzref.sphinxext.writer import Writer

# in the catalogs under the context "glance"
MINUTES = ("{n} minute to read", "{n} minutes to read")
CHECKED = "facts checked {date}"
DATES = "Dates of this chapter"

# words that a reader takes in within a minute
_PACE = 200


class GlanceDirective(SphinxDirective):
    """Leaves the place for a few facts."""

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {"plain": directives.flag}  # pyright: ignore[reportIncompatibleVariableOverride]

    def run(self) -> list[Node]:
        ids = self.arguments[0].split()
        for id in ids:
            try:
                _large(id, "en")
            except (KeyError, ValueError) as error:
                raise self.error(str(error.args[0])) from None
        place = PendingView(view="glance", arguments=["plain" if "plain" in self.options else "", *ids])
        self.set_source_info(place)
        return [place]


def glance(writer: Writer, plain: str, *ids: str) -> list[Element]:
    """Return the facts, each a link to its entry."""
    items = []
    for id in ids:
        fact, shown = _large(id, writer.lang)
        sentence = nodes.inline("", fact.text(writer.lang).replace(" km", "\N{NO-BREAK SPACE}km"))  # narrow columns
        link = writer.reference(fact, nodes.inline("", "", shown, nodes.Text(" "), sentence))
        items.append(nodes.list_item("", nodes.paragraph("", "", link)))
    found: list[Element] = [nodes.bullet_list("", *items)]
    if not plain:
        # no paragraph of the page's own: what describes the page to search engines is its first
        found.append(element("p", nodes.Text(l10n.capital(" · ".join(_about(writer, _fact(ids[0])[0]))))))
        found[-1]["paper"] = "omit"
    return [Glance("", *found), *([] if plain else _dates(writer, _fact(ids[0])[0].chapter))]


def _dates(writer: Writer, chapter: str) -> list[Element]:
    """Return the dated facts of a chapter as links to their entries, by year."""
    facts = [fact for fact in query.timeline() if fact.chapter == chapter]
    items = []
    for year, group in groupby(facts, key=_year):
        dots = [writer.reference(fact, element("span", nodes.Text(_date(fact, writer.lang)))) for fact in group]
        items.append(nodes.list_item("", nodes.paragraph("", "", nodes.strong("", year), *dots)))
    label = l10n.translate(DATES, writer.lang, "glance")
    years = element("nav", nodes.bullet_list("", *items), classes=["kz-years"], **{"aria-label": label})
    years["paper"] = "omit"  # a book has the timeline of all chapters, in words
    return [years] if items else []


def _year(fact: Fact) -> str:
    assert fact.when is not None  # a timeline has dated facts only
    day = fact.when.last if fact.when.first == BEGINNING else fact.when.first
    return day[:4].lstrip("0")


def _date(fact: Fact, lang: str) -> str:
    assert fact.when is not None
    return l10n.date(fact.when, lang)


def _about(writer: Writer, first: Fact) -> list[str]:
    """Return how long the page takes to read, and when the facts of its chapter were last checked."""
    minutes = max(1, round(writer.length / _PACE))
    one, many = MINUTES
    said = [translate_plural(one, many, minutes, writer.lang, "glance").format(n=l10n.number(minutes, writer.lang))]
    days = [fact.record.checked for fact in query.facts(chapter=first.chapter) if fact.record.checked]
    if days:
        said.append(
            l10n.translate(CHECKED, writer.lang, "glance").format(
                date=writer.day(max(days)).replace(" ", "\N{NO-BREAK SPACE}")
            )
        )
    return said


def _fact(id: str) -> tuple[Fact, str]:
    role, _, name = id.rpartition(":")
    fact = query.fact(cast("Any", name))
    if role not in ("", "when", "value"):
        raise ValueError(f"{id}: a glance shows a value or a date, no {role!r}: write the id, or when:{name}")
    measured = fact.quantity is not None and fact.quantity.value is not None
    return fact, role or ("value" if measured else "when")


def _large(id: str, lang: str) -> tuple[Fact, Element]:
    fact, role = _fact(id)
    return fact, reading.shown(fact, role, lang, in_words=False)
