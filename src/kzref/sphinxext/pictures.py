"""Pictures made from the facts: the directive ``{kz:picture} NAME``.

``timeline``     the dated facts of each chapter on an axis, intervals as bars
``memberships``  what Kazakhstan joined and chaired, by organization over the years
``border``       how the last land in dispute with China was divided
``partners``     how many facts of which kind there are about each partner

A picture is a list of links to the entries of its facts, which reads well by itself; beside the words
stand shapes, whose places and lengths are attributes of SVG, so that a strict Content-Security-Policy
lets them through. ``pictures.css`` lays both out and turns the shapes round on right-to-left pages.
Only the pages that have a picture load it.
"""

from __future__ import annotations

import string
from collections import Counter
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, cast

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from kzref import l10n, query, relations
from kzref.quantities import Quantity
from kzref.sphinxext import reading
from kzref.sphinxext.nodes import Drawing, FactValue, Tag
from kzref.vocabulary import CHAPTERS, KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from docutils.nodes import Element, Node

    from kzref._entities import Entity
    from kzref._ids import FactId
    from kzref.dates import PartialDate
    from kzref.model import Fact
    from kzref.sphinxext.writer import Writer

CAPTIONS = {
    "timeline": "Facts with a date, from {start} to {end}, by chapter. A dot is a day or a month, a bar a longer time; "
    "the years before {turn} stand closer together.",
    "memberships": "What Kazakhstan joined and what it chaired, from {start} to {end}. A dot is the day or the month "
    "in which it joined or signed the founding act, and the line after it the membership; "
    "a thick bar is a chairmanship.",
    "border": "How the last land in dispute between Kazakhstan and China was divided, by one account: {area} in all.",
    "partners": "How many facts of each kind there are about each partner of Kazakhstan.",
}

# what a reader does to see the words of a row; an e-book shows them anyway
OPEN = {"timeline": "Open a chapter to read its facts.", "partners": "Open a partner to read them."}

# the words of the pictures, in the catalogs under the context "picture"
WORDS = (*CAPTIONS.values(), *OPEN.values(), "{what}: {when}", "{name}: {share}, {area}")

# the years that the articles speak of; from independence on there is much more to tell
START, TURN, END = 1918, 1991, 2018

# memberships whose day is that of the founding act, which says nothing of when it came into force
FOUNDED: tuple[FactId, ...] = (
    "ru-csto-member",
    "ru-sco-member",
    "cn-cooperate-sco",
    "tr-turkic-council",
    "io-cica-member",
    "io-cofounder-sco",
    "io-cofounder-csto",
    "io-cofounder-eaeu",
    "io-cofounder-cis",
)

LAND: FactId = "cn-disputed-area"
SHARES: tuple[FactId, ...] = ("cn-border-share-kz", "cn-border-share-cn")

# sizes in CSS pixels: a dot, the distance of marks above each other, a bar of one fact
_RADIUS = 5
_PITCH = 13
_UNIT = 4


class Axis(NamedTuple):
    """Where a day is on a line of time, in percent of its length.

    ``points`` are the beginnings of years with their places, in order; between two of them time runs evenly.
    What is later than the last has the rest of the line: it is seen to go on.

    >>> axis = Axis(((1918, 0), (1991, 16), (2019, 96)))
    >>> axis.at("1991-01-01"), axis.at("2005-01-01"), axis.at("2018-12-31", end=True), axis.at("2024-11-12")
    (16.0, 56.0, 96.0, 100.0)
    """

    points: tuple[tuple[int, float], ...]

    def at(self, day: str, *, end: bool = False) -> float:
        """Return where an ISO day begins, or where it ends."""
        year, month, number = (int(part) for part in day.split("-"))
        moment = year + (month - 1) / 12 + (number - (not end)) / 372
        for (before, left), (after, right) in pairwise(self.points):
            if moment < after + 0.001:  # the end of a year is the beginning of the next
                return round(left + (right - left) * max(0.0, moment - before) / (after - before), 2)
        return 100.0

    def span(self, when: PartialDate) -> tuple[float, float]:
        """Return where a date begins and ends."""
        return self.at(when.first), self.at(when.last, end=True)


CENTURY = Axis(((START, 0), (TURN, 16), (END + 1, 97)))
TICKS = (1995, 2000, 2005, 2010, 2015)


def since_independence(end: int) -> tuple[Axis, tuple[int, ...]]:
    """Return the line from independence to the end of a year, and the years that are marked on it.

    >>> since_independence(2026)[1]
    (1995, 2000, 2005, 2010, 2015, 2020)
    """
    return Axis(((TURN, 0), (end + 1, 97))), tuple(range(1995, end - 2, 5))


class SpreadAxis(SphinxPostTransform):
    """Gives each row of a timeline its own years in an e-book, where the words between part them."""

    default_priority: ClassVar[int | None] = 9  # after the pictures have been put in
    builders: tuple[str, ...] = ("epub",)

    def run(self, **kwargs: Any) -> None:
        for figure in self.document.findall(Tag):
            if "kz-picture-timeline" in figure["classes"]:
                _spread_axis(figure)


def _spread_axis(figure: Tag) -> None:
    above, below = (row for row in figure.children if isinstance(row, Tag) and "kz-row" in row["classes"])
    years = next(above.findall(Drawing))
    for row in list(figure.findall(Tag)):
        if row["tag"] == "summary":
            row.append(years.deepcopy())
    figure.remove(above)
    figure.remove(below)


def picture(writer: Writer, name: str) -> list[Element]:
    """Return a picture by its name."""
    return [_tag("figure", *PICTURES[name](writer), classes=["kz-picture", f"kz-picture-{name}"])]


def timeline(writer: Writer) -> list[Element]:
    """Return the dated facts of each chapter, with a mark for each on an axis."""
    rows = []
    for chapter in CHAPTERS:
        found = [fact for fact in query.timeline(str(START), str(END)) if fact.chapter == chapter]
        if found:
            drawing = _lane([(fact.text(writer.lang), *_span(CENTURY, fact)) for fact in found])
            words = nodes.bullet_list("", *(_dated(writer, fact) for fact in found))
            rows.append(_opened(writer, l10n.word("chapter", chapter, writer.lang), len(found), drawing, words))
    caption = _caption(writer, "timeline", start=_text(START), end=_text(END), turn=_text(TURN))
    years = (START, TURN, *TICKS, END)
    return [caption, _axis(CENTURY, *years), _list(rows), _axis(CENTURY, *years)]


def memberships(writer: Writer) -> list[Element]:
    """Return what Kazakhstan joined and chaired, the organizations in the order in which it joined them."""
    found = organizations()
    first, last = years_of(fact for _, *groups in found for group in groups for fact in group)
    axis, ticks = since_independence(last)
    rows = []
    for entity, joined, chaired in found:
        shapes = _grid(axis, ticks)
        words = []
        for fact in joined:
            shapes += _stay(axis, fact, goes_on=fact is joined[-1])
            words.append(_labelled(writer, "Founding act" if fact.id in FOUNDED else "Membership", fact))
        for fact in chaired:
            shapes += _chair(axis, fact)
            words.append(_labelled(writer, "Chairmanship", fact))
        name = nodes.paragraph("", "", writer.name(entity), classes=["kz-name"])
        rows.append(nodes.list_item("", _row(name, _drawing(24, *shapes), nodes.bullet_list("", *words))))
    caption = _caption(writer, "memberships", start=_text(first), end=_text(last))
    years = (TURN, *ticks, last)
    return [caption, _axis(axis, *years), _list(rows), _axis(axis, *years)]


def years_of(facts: Iterable[Fact]) -> tuple[int, int]:
    """Return the first and the last year that the dates of facts name: what is open at an end names the other alone."""
    named = [end for fact in facts for end in (_when(fact).start, _when(fact).end) if end]
    return min(end.parts[0] for end in named), max(end.parts[0] for end in named)


def organizations() -> list[tuple[Entity, list[Fact], list[Fact]]]:
    """Return each organization with the facts on joining and on chairing it, in the order of their dates.

    Of the memberships those can be drawn that have a date and one organization alone;
    what says the same again is left out.
    """
    drawn = []
    for organization, *facts in relations.memberships():
        joined, chaired = (
            sorted(relations.distinct(fact for fact in group if fact.when and relations.is_about_one(fact)), key=_first)
            for group in facts
        )
        if joined or chaired:
            drawn.append((organization, joined, chaired))
    return sorted(drawn, key=lambda row: min(_first(fact) for fact in row[1] + row[2]))


def border(writer: Writer) -> list[Element]:
    """Return the land in dispute as a bar that is divided as the land was."""
    land = query.fact(LAND).quantity
    assert land is not None  # the figure that is divided
    assert land.value is not None
    shapes: list[str] = []
    items: list[nodes.list_item] = []
    start = 0.0
    for number, fact in enumerate(query.fact(id) for id in SHARES):
        assert fact.value is not None  # so are the shares
        assert fact.quantity is not None
        share = l10n.quantity(fact.quantity, writer.lang)
        part = Quantity(round(land.value * fact.value / 100), land.unit, land.qualifier)
        middle, faint = round(start + fact.value / 2, 2), ' fill-opacity="0.7"' * number
        shapes.append(f'<rect class="kz-part-{number}" x="{start:g}%" width="{fact.value:g}%" height="100%"{faint}/>')
        shapes.append(f'<text class="kz-on-part" x="{middle:g}%" y="52" fill="#fff">{escape(share)}</text>')
        start += fact.value
        known: dict[str, Node] = {
            "name": _text(query.entity(_share_of(fact)).named(writer.lang)),
            "share": reading.shown(fact, "value", writer.lang),
            "area": FactValue("", l10n.quantity(part, writer.lang), value=str(part.value)),
        }
        link = _link(fact, *_filled(_word(writer, "{name}: {share}, {area}"), known))
        items.append(nodes.list_item("", nodes.paragraph("", "", link)))
    area = _link(query.fact(LAND), reading.shown(query.fact(LAND), "value", writer.lang))
    return [_caption(writer, "border", area=area), _drawing(88, *shapes), _list(items)]


def partners(writer: Writer) -> list[Element]:
    """Return each partner with the number of facts of each kind, the one with most facts first."""
    chosen = sorted(relations.partners(), key=lambda partner: -len(partner.facts))
    totals = Counter(fact.kind for _, known in chosen for fact in known)
    kinds = sorted(totals, key=lambda kind: (-totals[kind], list(KINDS).index(kind)))
    counts = [[sum(fact.kind == kind for fact in known) for kind in kinds] for _, known in chosen]
    rows = []
    for (entity, known), row in zip(chosen, counts, strict=True):
        words = []
        for kind, count in zip(kinds, row, strict=True):
            links = [nodes.list_item("", nodes.paragraph("", "", writer.link(f))) for f in known if f.kind == kind]
            if links:
                head = _count(writer, l10n.word("kind", kind, writer.lang), count)
                words.append(nodes.list_item("", nodes.paragraph("", head), nodes.bullet_list("", *links)))
        columns = _columns(row)
        rows.append(_opened(writer, entity.named(writer.lang), len(known), columns, nodes.bullet_list("", *words)))
    heads = [_tag("span", _text(l10n.word("kind", kind, writer.lang))) for kind in kinds]
    kept = _row(_tag("span", classes=["kz-name"]), _tag("span", *heads, classes=["kz-kinds"]))
    kept["attributes"] = {"aria-hidden": "true"}  # each list says its kind itself
    kept["paper"] = "omit"  # the drawings below it are left out there
    return [_caption(writer, "partners"), kept, _list(rows)]


PICTURES: dict[str, Callable[[Writer], list[Element]]] = {
    "timeline": timeline,
    "memberships": memberships,
    "border": border,
    "partners": partners,
}


# facts


def _when(fact: Fact) -> PartialDate:
    assert fact.when is not None  # only facts with a date are asked
    return fact.when


def _first(fact: Fact) -> str:
    return _when(fact).first


def _share_of(fact: Fact) -> Any:
    """Return the state whose share a fact gives: its id ends in the state's code."""
    return fact.id.rpartition("-")[2].upper()


# words


def _word(writer: Writer, message: str) -> str:
    return l10n.translate(message, writer.lang, "picture")


def _count(writer: Writer, name: str, count: int) -> str:
    return writer.word("{name} ({count})", name=name, count=count)


def _text(value: object) -> nodes.Text:
    return nodes.Text(str(value))


def _filled(pattern: str, known: dict[str, Node]) -> list[Node]:
    """Return the words of a pattern, with nodes where its placeholders are."""
    found: list[Node] = []
    for words, name, _, _ in string.Formatter().parse(pattern):
        found += [nodes.Text(words)] if words else []
        found += [known[name]] if name else []
    return found


def _caption(writer: Writer, name: str, **known: Node) -> Element:
    caption = _tag("figcaption", nodes.paragraph("", "", *_filled(_word(writer, CAPTIONS[name]), known)))
    if name in OPEN:
        caption += nodes.paragraph("", _word(writer, OPEN[name]), classes=["kz-open"], paper="omit")
    return caption


def _link(fact: Fact, *shown: Node) -> Element:
    attributes = {"refdomain": "kz", "reftype": "fact", "reftarget": fact.id, "refexplicit": True, "refwarn": True}
    (only, *more) = shown
    words = only if not more and isinstance(only, nodes.Element) else nodes.inline("", "", *shown)
    return addnodes.pending_xref("", words, **cast("Any", attributes))


def _labelled(writer: Writer, label: str, fact: Fact) -> nodes.list_item:
    known = {"what": _text(writer.word(label)), "when": reading.shown(fact, "when", writer.lang)}
    link = _link(fact, *_filled(_word(writer, "{what}: {when}"), known))
    return nodes.list_item("", nodes.paragraph("", "", link))


def _dated(writer: Writer, fact: Fact) -> nodes.list_item:
    shown = nodes.paragraph("", "", reading.date(_when(fact), writer.lang), classes=["kz-when"])
    return nodes.list_item("", shown, nodes.paragraph("", "", writer.link(fact)))


# elements


def _tag(tag: str, *children: Node, classes: Iterable[str] = ()) -> Tag:
    return Tag("", *cast("Any", children), tag=tag, classes=list(classes), attributes={})


def _row(*cells: Element) -> Tag:
    return _tag("div", *cells, classes=["kz-row"])


def _axis(axis: Axis, *years: int) -> Tag:
    return _tag("div", _tag("span", classes=["kz-name"]), _ticks(axis, *years), classes=["kz-row"])


def _list(items: list[nodes.list_item]) -> nodes.bullet_list:
    return nodes.bullet_list("", *items, classes=["kz-rows"])


def _opened(writer: Writer, name: str, count: int, drawing: Drawing, words: Element) -> nodes.list_item:
    """Return a row that opens to show its words."""
    shown = _tag("span", _text(_count(writer, name, count)), classes=["kz-name"])
    row = _tag("details", _tag("summary", shown, drawing, classes=["kz-row"]), words)
    row["paper"] = "open"
    return nodes.list_item("", row)


# shapes


def _drawing(height: int, *shapes: str) -> Drawing:
    # what reads well without a style sheet too: words in the middle, shapes in the colour of the text
    known = 'direction="ltr" text-anchor="middle" fill="currentColor"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" class="kz-drawing" width="100%" height="{height}" {known} aria-hidden="true">'
    return Drawing(svg=f"{head}{''.join(shapes)}</svg>")


def _rect(name: str, start: float, end: float, top: float, height: float, inside: str = "") -> str:
    place = f'x="{start:g}%" width="{round(end - start, 2):g}%" y="{top:g}" height="{height:g}"'
    return f'<rect class="{name}" {place} rx="2">{inside}</rect>'


def _dot(name: str, middle: float, height: float, inside: str = "") -> str:
    return f'<circle class="{name}" cx="{middle:g}%" cy="{height:g}" r="{_RADIUS}">{inside}</circle>'


def _grid(axis: Axis, years: Iterable[int]) -> list[str]:
    places = [axis.at(f"{year}-01-01") for year in years]
    return [f'<line class="kz-grid" x1="{place:g}%" x2="{place:g}%" y1="0" y2="100%"/>' for place in places]


def _ticks(axis: Axis, *years: int) -> Drawing:
    shapes = []
    for year in years:
        # the label at the beginning stays inside the line; every other one gives way on a phone
        place = axis.at(f"{year}-01-01")
        anchor = "" if place else ' text-anchor="start"'
        minor = ' class="kz-minor"' if year % 10 == 5 else ""
        shapes.append(f'<text{minor}{anchor} x="{place:g}%" y="14">{year}</text>')
    return _drawing(20, *shapes)


def _span(axis: Axis, fact: Fact) -> tuple[float, float, bool]:
    """Return where the date of a fact begins and ends, and whether that is longer than a month."""
    when = _when(fact)
    return *axis.span(when), when.first[:7] != when.last[:7]


def _lane(marks: list[tuple[str, float, float, bool]]) -> Drawing:
    """Return the marks of a row, above each other where they would touch."""
    ends: list[float] = []  # where each level is free again
    shapes = []
    for words, start, end, long in marks:
        middle = min(max((start + end) / 2, 1.5), 98.5)  # a dot stays whole at the edges of the picture
        # a dot takes as much of the narrowest picture, on a phone
        left, right = (start, end + 0.8) if long else (middle - 1.9, middle + 1.9)
        level = next((number for number, free in enumerate(ends) if free <= left), len(ends))
        ends[level : level + 1] = [right]
        height = 10 + level * _PITCH
        title = f"<title>{escape(words)}</title>"
        if long:
            shapes.append(_rect("kz-time", start, max(end, start + 1.4), height - 4, 8, title))
        else:
            shapes.append(_dot("kz-day", round(middle, 2), height, title))
    early = f'<rect class="kz-early" width="{CENTURY.at(f"{TURN}-01-01"):g}%" height="100%" fill-opacity="0.1"/>'
    return _drawing(7 + _PITCH * len(ends), early, *_grid(CENTURY, TICKS), *shapes)


def _stay(axis: Axis, fact: Fact, *, goes_on: bool) -> list[str]:
    """Return a membership; where another follows, as where the founding act came into force later, the dot alone."""
    start, end = axis.span(_when(fact))
    if not _when(fact).is_interval:  # nothing says that it ended
        start, end = (start + end) / 2, 100
    line = [_rect("kz-stay", start, end, 10, 4)] if goes_on else []
    return [*line, _dot("kz-day", max(round(start, 2), 1.5), 12)]


def _chair(axis: Axis, fact: Fact) -> list[str]:
    return [_rect("kz-chair", *axis.span(_when(fact)), 4, 16)]


def _columns(counts: list[int]) -> Drawing:
    """Return a bar for each count, all rows to the same scale."""
    width = 100 / len(counts)
    floor = max(counts) * _UNIT + 16
    shapes = [f'<line class="kz-grid" x1="0" x2="100%" y1="{floor}" y2="{floor}"/>']
    for number, count in enumerate(counts):
        if count:
            middle, top = round((number + 0.5) * width, 2), floor - count * _UNIT
            shapes.append(_rect("kz-count", middle - 0.3 * width, middle + 0.3 * width, top, count * _UNIT))
            shapes.append(f'<text x="{middle:g}%" y="{top - 4}">{count}</text>')
    drawing = _drawing(floor + 1, *shapes)
    drawing["paper"] = "omit"  # it needs the kinds above it, upright: e-books do without
    return drawing
