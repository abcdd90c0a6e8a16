"""The map of Kazakhstan and its neighbours: ``{kz:picture} map``.

The outlines are Natural Earth's, cut by ``tools/map``; what is written on them comes from facts and `kzref.region`.
A reader picks an organization, and its members are filled: choices and rules of ``map.css``, without a script.
Words stand at places in percent and in the size of the page's words, so that they can be read on a phone;
a map is the same in every direction of writing. Below it stands the same in words, which is all that books show.
"""

from __future__ import annotations

import json
import math
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

from kzref import l10n, query, region
from kzref.sphinxext import reading
from kzref.sphinxext.nodes import Choices, Details, Map, element, table
from kzref.sphinxext.works import work_nodes
from sphinx_vernacular.direction import direction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Element

    from kzref._ids import EntityId
    from kzref.sphinxext.writer import Writer

CAPTION = "Kazakhstan and its neighbours, with the length of each border."
PICK = "Choose an organization to see who belongs to it."

# in the catalogs under the context "map"
WORDS = (
    CAPTION,
    PICK,
    "no organization",
    "{state}: {length}",
    "{status}, {when}",
    "The map in words",
    "{north}° N, {east}° E",
    "Where this is from",
    *region.STATUSES.values(),
    *(place.name for place in region.PLACES),
)

# where the name of a state stands, in units of the outlines
_NAMES: dict[EntityId, tuple[int, int]] = {
    "KZ": (530, 290),
    "RU": (190, 75),
    "CN": (859, 583),
    "KG": (693, 520),
    "UZ": (411, 507),
    "TM": (293, 594),
}
# a name that, alone and as large as on a phone, has room elsewhere in its state than with the length below it
_MOVED = ("UZ",)
# the names of places stand beside their dots: at the end of a line that ends there, or at the beginning
_BEFORE = ("khorgos",)


@cache
def outlines() -> dict[str, Any]:
    """Return the frame and the size of the map, and its shapes as data of SVG paths."""
    found: dict[str, Any] = json.loads(Path(__file__).with_name("outlines.json").read_text(encoding="utf-8"))
    return found


def place_of(north: float, east: float) -> tuple[float, float]:
    """Return where a point is on the map, in percent of its width and height.

    >>> place_of(56, 46)
    (0.0, 0.0)
    """
    left, right, bottom, top = outlines()["frame"]

    def up(degrees: float) -> float:
        return math.log(math.tan(math.pi / 4 + math.radians(degrees) / 2))

    return (
        round((east - left) / (right - left) * 100, 1),
        round((up(top) - up(north)) / (up(top) - up(bottom)) * 100, 1),
    )


def picture(writer: Writer) -> list[Element]:
    """Return the map, and the same in words."""
    caption = element("figcaption", nodes.paragraph("", _word(writer, CAPTION)))
    choices = Choices(
        name="body",
        label=writer.word("Organization"),
        choices=[("", l10n.capital(_word(writer, "no organization")), ""), *_bodies(writer)],
        paper="omit",
    )
    pick = nodes.paragraph("", _word(writer, PICK), classes=["kz-pick"], paper="omit")
    drawing = Map(svg=_svg(writer), paper="omit")
    words = Details("", _table(writer), *_places(writer), *_sources(writer), summary=_word(writer, "The map in words"))
    words["paper"] = "open"
    words["classes"].append("no-search")
    parts = (caption, choices, pick, _key(writer), drawing, _borders(writer), words)
    return [element("figure", *parts, classes=["kz-map"])]


def _word(writer: Writer, message: str) -> str:
    return l10n.translate(message, writer.lang, "map")


# words


def _bodies(writer: Writer) -> Iterator[tuple[str, str, str]]:
    """Yield the organizations with what their choice says, and their full names where that is an acronym.

    Arabic readers know names, not the acronyms of another script.
    """
    for body in region.BODIES:
        name = query.entity(body).named(writer.lang)
        yield (body, name, "") if direction(writer.lang) == "rtl" else (body, body, name)


def _key(writer: Writer) -> Element:
    """Return the name of the organization that is picked, and what the colours mean."""
    bodies = [
        nodes.inline("", "", writer.name(query.entity(body)), classes=["kz-since", f"s-{body}"])
        for body in region.BODIES
    ]
    colours = [
        nodes.inline("", _word(writer, word), classes=[f"kz-key-{number}"])
        for number, word in enumerate(("member", "observer"))
    ]
    key = nodes.paragraph("", "", *bodies, *colours, classes=["kz-key"])
    key["paper"] = "omit"  # nothing can be picked there
    return key


def _borders(writer: Writer) -> Element:
    """Return the neighbours with the lengths of their borders, each a link to its fact."""
    items = []
    for state, id in region.BORDERS.items():
        fact = query.fact(id)
        before, _, after = _word(writer, "{state}: {length}").partition("{length}")
        name = before.format(state=query.entity(state).named(writer.lang))
        link = writer.reference(fact, reading.shown(fact, "value", writer.lang))
        items.append(nodes.list_item("", nodes.paragraph("", name, link, nodes.Text(after))))
    return nodes.bullet_list("", *items, classes=["kz-borders"])


def _table(writer: Writer) -> Element:
    """Return what each state is in each organization."""
    standings = {(standing.body, standing.state): standing for standing in region.STANDINGS}
    rows = []
    for body in region.BODIES:
        cells: list[Element] = [nodes.entry("", nodes.paragraph("", "", writer.name(query.entity(body))))]
        for state in region.STATES:
            label = nodes.paragraph("", query.entity(state).named(writer.lang), classes=["kz-label"])
            standing = standings.get((body, state))
            cells.append(nodes.entry("", label, _standing(writer, standing)) if standing else nodes.entry())
        rows.append(nodes.row("", *cells, classes=[f"b-{body}"]))
    head = [writer.word("Organization"), *(query.entity(state).named(writer.lang) for state in region.STATES)]
    return table(head, (16, *[14] * len(region.STATES)), rows, "kz-facts")


def _standing(writer: Writer, standing: region.Standing) -> Element:
    status = _word(writer, region.STATUSES[standing.status])
    if standing.when is None:
        return nodes.paragraph("", status)
    shown: Element = reading.date(standing.when, writer.lang)
    if standing.fact:
        shown = writer.reference(query.fact(standing.fact), shown)
    before, _, after = _word(writer, "{status}, {when}").partition("{when}")
    return nodes.paragraph("", before.format(status=status), shown, nodes.Text(after.format(status=status)))


def _places(writer: Writer) -> Iterator[Element]:
    items = []
    for place in region.PLACES:
        degrees = {
            "north": l10n.number(round(place.north, 2), writer.lang),
            "east": l10n.number(round(place.east, 2), writer.lang),
        }
        name = writer.name(query.entity(place.entity), begins=True)
        text = _word(writer, "{north}° N, {east}° E").format(**degrees)
        items.append(nodes.list_item("", nodes.paragraph("", "", name, nodes.Text(f" · {text}"))))
    yield nodes.bullet_list("", *items)


def _sources(writer: Writer) -> Iterator[Element]:
    yield nodes.paragraph("", _word(writer, "Where this is from"))
    cited = [place.works for place in region.PLACES] + [standing.works for standing in region.STANDINGS]
    works = dict.fromkeys(work for group in cited for work in group)
    items = [nodes.list_item("", nodes.paragraph("", "", *work_nodes(work, writer.lang))) for work in works]
    yield nodes.bullet_list("", *items, classes=["kz-works"])
    yield nodes.paragraph("", writer.word("checked {date}", date=writer.day(region.CHECKED)))


# shapes


def _svg(writer: Writer) -> str:
    shapes_of = outlines()
    width, height = shapes_of["size"]
    classes = {state: ["kz-state"] for state in region.STATES}
    for standing in region.STANDINGS:
        classes[standing.state].append(f"{'m' if standing.status == 'member' else 'o'}-{standing.body}")
    shapes = [f'<path class="kz-land" d="{shapes_of["land"]}"/>']
    for state, path in shapes_of["states"].items():
        home = " kz-home" if state == "KZ" else ""
        shapes.append(f'<path class="{" ".join(classes[state])}{home}" d="{path}"/>')
    words = []
    for state in region.STATES:
        moved = ' class="kz-moved"' if state in _MOVED else ""
        words.append(f"<g{moved}>{''.join(_labels(writer, state, width, height))}</g>")
    words += [text for place in region.PLACES for text in _dot(writer, place)]
    # without a style sheet it is as large as it says
    head = f'<svg xmlns="http://www.w3.org/2000/svg" class="kz-atlas" width="100%" height="{height}" direction="ltr" aria-hidden="true">'
    inner = f'<svg viewBox="0 0 {width} {height}" fill-rule="evenodd">{"".join(shapes)}</svg>'
    return f"{head}{inner}{''.join(words)}</svg>"


def _labels(writer: Writer, state: EntityId, width: int, height: int) -> Iterator[str]:
    """Yield the name of a state, the length of its border, and since when it is what it is in each organization."""
    across, down = _NAMES[state]
    at = f'x="{across / width * 100:g}%" y="{round(down / height * 100, 1):g}%"'
    yield _text("kz-state-name", at, query.entity(state).named(writer.lang))
    if state in region.BORDERS:
        length = query.fact(region.BORDERS[state]).quantity
        assert length is not None  # facts on borders have one
        yield _text("kz-length", f'{at} dy="1.2em"', l10n.quantity(length, writer.lang))
    for standing in region.STANDINGS:
        if standing.state == state:
            year = str(standing.when)[:4] if standing.when else ""
            status = "" if standing.status == "member" and year else _word(writer, region.STATUSES[standing.status])
            said = (
                _word(writer, "{status}, {when}").format(status=status, when=year)
                if status and year
                else status or year
            )
            yield _text(f"kz-since s-{standing.body}", f'{at} dy="1.2em"', said)


def _dot(writer: Writer, place: region.Place) -> Iterator[str]:
    across, down = place_of(place.north, place.east)
    yield f'<circle class="kz-place" cx="{across}%" cy="{down}%" r="3"/>'
    anchor, aside = ("end", -6) if place.entity in _BEFORE else ("start", 6)
    at = f'x="{across}%" y="{down}%" dx="{aside}" dy="0.35em" text-anchor="{anchor}"'
    yield _text("kz-place-name", at, _word(writer, place.name))


def _text(name: str, at: str, words: str) -> str:
    return f'<text class="{name}" {at}>{escape(words)}</text>'
