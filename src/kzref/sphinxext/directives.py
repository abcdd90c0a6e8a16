"""The directives of the domain ``kz``, and the transform that puts their tables and pictures in.

A directive leaves a place in the page; the words come in when the page is written, so that
no page keeps words that have changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

from kzref import query
from kzref._entities import ENTITIES
from kzref.sphinxext import entries, pictures, views
from kzref.sphinxext import map as region_map
from kzref.sphinxext.glance import GlanceDirective, glance
from kzref.sphinxext.nodes import OtherLanguage, PendingView
from kzref.sphinxext.reading import foreign, language
from kzref.sphinxext.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element, Node

PICTURES = (*pictures.PICTURES, "map")


def picture(writer: Writer, name: str) -> list[Element]:
    """Return a picture by its name."""
    return region_map.picture(writer) if name == "map" else pictures.picture(writer, name)


VIEWS: dict[str, Callable[..., list[Element]]] = {
    "facts": entries.facts,
    "all-facts": views.all_facts,
    "contrast": views.contrast,
    "timeline": views.timeline,
    "memberships": views.memberships,
    "partners": views.partners,
    "entities": views.entities,
    "works": views.works,
    "strengths": views.strengths,
    "picture": picture,
    "glance": glance,
}

# what stands nowhere else; the other views repeat facts, and readers search for the entry of a fact
_OWN = {"facts", "entities", "works"}


class ViewDirective(SphinxDirective):
    """Leaves the place for a table or list."""

    optional_arguments = 2

    def run(self) -> list[Node]:
        view = self.name.partition(":")[2]
        listing = PendingView(view=view, arguments=self.arguments)
        self.set_source_info(listing)
        domain = cast("Any", self.env.domains["kz"])
        location = self.get_location()
        docname = self.env.current_document.docname
        if view == "facts":
            try:
                facts = query.facts(chapter=cast("Any", self.arguments[0] if self.arguments else ""))
            except ValueError as error:
                raise self.error(str(error)) from None
            for fact in facts:
                domain.note("facts", fact.id, docname, location)
        if view == "entities":
            for entity in ENTITIES:
                domain.note("entities", entity.id, docname, location)
        return [listing]


class ResolveViews(SphinxPostTransform):
    """Puts the tables where the directives stood, in the language of the build."""

    default_priority: ClassVar[int | None] = 8  # before references are resolved: the tables hold some

    def run(self, **kwargs: Any) -> None:
        writer = Writer(language(self.env), self.config.kzref_report_url)
        places = list(self.document.findall(PendingView))
        if any(place["view"] == "glance" for place in places):
            writer.length = sum(len(text.astext().split()) for text in self.document.findall(nodes.paragraph))
        for place in places:
            found = VIEWS[place["view"]](writer, *place["arguments"])
            if place is places[-1]:
                found = [*found, *writer.checked()]
            for node in found:
                if place["view"] not in _OWN:
                    node["classes"].append("no-search")
                for xref in node.findall(addnodes.pending_xref):
                    xref["refdoc"] = self.env.current_document.docname
                    xref.source, xref.line = place.source, place.line
            place.replace_self([OtherLanguage("", *found, lang=spoken)] if (spoken := foreign(self.env)) else found)


class PictureDirective(SphinxDirective):
    """Leaves the place for a picture."""

    required_arguments = 1

    def run(self) -> list[Node]:
        (name,) = self.arguments
        if name not in PICTURES:
            raise self.error(f"unknown picture {name!r}: use one of {', '.join(PICTURES)}")
        place = PendingView(view="picture", arguments=[name])
        self.set_source_info(place)
        return [place]


# the directives that look at their arguments themselves
OWN_DIRECTIVES: dict[str, type[SphinxDirective]] = {"picture": PictureDirective, "glance": GlanceDirective}
