"""The map: its outlines, what it says of each state, and how a reader picks an organization."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import kzref
from kzref import l10n, query, region, sphinxext, vocabulary
from kzref.dates import PartialDate
from kzref.model import Work
from kzref.sphinxext.map import place_of
from kzref.weak import is_weak

if TYPE_CHECKING:
    from projects import Built, Project

pytestmark = pytest.mark.slow  # builds pages

HERE = Path(sphinxext.__file__).parent
OUTLINES = HERE / "outlines.json"
SHEET = HERE / "static" / "map.css"


class Site:
    """A page with the map, beside one with the entries of all facts."""

    def __init__(self, project: Project) -> None:
        self.project = project
        project.configure("kzref.sphinxext", "languages", "rtl")
        project.write("index.md", "# Map\n\n```{kz:picture} map\n```\n\n```{toctree}\nfacts\n```\n")
        entries = "\n\n".join(f"```{{kz:facts}} {chapter}\n```" for chapter in vocabulary.CHAPTERS)
        project.write("facts.md", f"# Facts\n\n{entries}\n\n```{{kz:entities}}\n```\n")
        self.build = cache(self._build)

    def _build(self, language: str) -> Built:
        built = self.project.build(language=language)
        assert 0 == built.status, built.said
        return built

    def html(self, language: str = "en") -> str:
        """Return the HTML of the map."""
        (figure,) = re.findall(r"<figure.*?</figure>", self.build(language).page("index"), re.DOTALL)
        return str(figure)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return pages with the map; each language is built once."""
    from projects import Project

    return Site(Project(tmp_path_factory.mktemp("map")))


def outlines() -> dict[str, Any]:
    """Return the outlines."""
    found: dict[str, Any] = json.loads(OUTLINES.read_text(encoding="utf-8"))
    return found


def test_the_outlines_are_small() -> None:
    """A reader on a phone loads them with the page."""
    assert len(gzip.compress(OUTLINES.read_bytes())) <= 12_000


def test_the_frame_leaves_out_what_is_disputed() -> None:
    """Kashmir and Aksai Chin are south of it, Crimea, South Ossetia and Abkhazia west; other states have no line."""
    west, east, south, north = outlines()["frame"]

    assert (46, 88, 56) == (west, east, north)
    assert south >= 37.05  # where China, Pakistan and Afghanistan meet
    assert set(region.STATES) == set(outlines()["states"])


def test_no_line_crosses_the_caspian() -> None:
    """Where the sea is deepest, between the shores, is the land of no state."""
    for north, east in ((42.0, 50.5), (44.0, 50.0), (38.5, 51.5), (45.5, 51.0)):
        across, down = (
            share / 100 * size for share, size in zip(place_of(north, east), outlines()["size"], strict=True)
        )
        assert [] == [state for state, path in outlines()["states"].items() if is_inside(path, across, down)]


def is_inside(path: str, across: float, down: float) -> bool:
    """Return whether a point is inside the rings of a path (even-odd)."""
    crossings = 0
    for ring in path.split("z"):
        if not ring:
            continue
        numbers = [int(number) for number in re.findall(r"-?\d+", ring)]
        x, y = numbers[:2]
        points = [(x, y)]
        for right, below in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + right, y + below
            points.append((x, y))
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
            if (y1 > down) != (y2 > down) and across < x1 + (down - y1) / (y2 - y1) * (x2 - x1):
                crossings += 1
    return crossings % 2 == 1


@pytest.mark.parametrize(("place", "state"), [("Astana", "KZ"), ("Tengiz", "KZ")])
def test_places_are_in_their_state(place: str, state: str) -> None:
    """The points and the outlines are of one projection."""
    (known,) = (known for known in region.PLACES if known.name == place)
    across, down = (
        share / 100 * size for share, size in zip(place_of(known.north, known.east), outlines()["size"], strict=True)
    )

    assert is_inside(outlines()["states"][state], across, down)


def test_what_has_no_source_is_refused() -> None:
    """Neither nothing nor weak works alone let a standing in."""
    weak = Work(by="A", title="B", kind="news", language="en", url="https://en.wikipedia.org/wiki/B")

    assert is_weak(weak.url)
    for works in ((), (weak,)):
        with pytest.raises(ValueError, match="RU in CIS rests on no work that is not weak"):
            region.Standing(body="CIS", state="RU", works=works)


def test_standings_agree_with_the_facts_that_they_name() -> None:
    """The fact is about the state and the organization, and has the date, which is not written again."""
    for standing in region.STANDINGS:
        if standing.fact:
            fact = query.fact(standing.fact)
            assert {standing.body, standing.state} <= set(fact.about)
            assert fact.when is not None, standing
            assert fact.when == standing.when, standing
            with pytest.raises(ValueError, match="has a fact, which has its day"):
                replace(standing, since=PartialDate("1999"))
    assert len(region.STANDINGS) == len({(standing.body, standing.state) for standing in region.STANDINGS})


def test_kazakhstan_is_in_every_organization() -> None:
    """A reader who picks one sees at least the country that the reference is on."""
    assert set(region.BODIES) == {standing.body for standing in region.STANDINGS if standing.state == "KZ"}


def test_every_standing_is_drawn_and_told(site: Site) -> None:
    """The shapes of a state have a class for each organization, and the table has a cell for each standing."""
    html = site.html()
    for state, path in outlines()["states"].items():
        ((classes,),) = [re.findall(r'class="([^"]*)"$', tag) for tag in html.split(f' d="{path}"')[:1]]
        drawn = {name[2:] for name in classes.split() if name[1] == "-"}
        assert drawn == {standing.body for standing in region.STANDINGS if standing.state == state}
    cells = re.findall(r"<td>(?:(?!</td>).)*(?:member|observer)(?:(?!</td>).)*</td>", html, re.DOTALL)
    assert len(region.STANDINGS) == len(cells)


def test_every_organization_has_its_rules() -> None:
    """What is picked fills, labels and marks; no rule is for what can't be picked."""
    sheet = SHEET.read_text(encoding="utf-8")
    for letter in "mosb":
        assert set(region.BODIES) == set(re.findall(rf':has\(\[value="(\w+)"\]:checked\) \.{letter}-\1\b', sheet))


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_words_are_of_the_language(site: Site, language: Any) -> None:
    """Names and lengths are text of the page, and each length leads to its fact."""
    html = site.html(language)
    svg = html[html.index("<svg") : html.rindex("</svg>")]
    for state in region.STATES:
        assert f">{query.entity(state).named(language)}</text>" in svg
    for id in region.BORDERS.values():
        quantity = query.fact(id).quantity
        assert quantity
        assert f">{l10n.quantity(quantity, language)}</text>" in svg
        assert f'href="facts.html#{id}"' in html


def test_a_strict_policy_lets_the_map_through(site: Site) -> None:
    """No style in the page, no script, nothing from elsewhere."""
    html = site.html("ar")

    assert not re.findall(r"<style|<script|\sstyle=|\son\w+=|<img|url\(", html)


def test_the_neighbours_stay_off_the_table_of_memberships() -> None:
    """That page is on Kazakhstan."""
    told = {fact.id for found in kzref.memberships() for fact in (*found.membership, *found.offices)}

    assert not [fact for fact in told if query.fact(fact).about[0] != "KZ"]  # pyright: ignore[reportArgumentType]


def test_a_reader_picks_an_organization(site: Site, browser: Any) -> None:
    """By keyboard: its members are filled and have their year, others are not; the map is not mirrored."""
    page = browser.new_page(viewport={"width": 390, "height": 800}, java_script_enabled=True)
    page.goto((site.build("ar").out / "index.html").as_uri())
    fill = "code => getComputedStyle(document.querySelector(`.${code}`)).fill"
    before = page.evaluate(fill, "m-EAEU")
    page.focus(".kz-choices input[value='CSTO']")
    page.keyboard.press("ArrowDown")

    assert page.is_checked(".kz-choices input[value='EAEU']")
    assert before != page.evaluate(fill, "m-EAEU") != page.evaluate(fill, "o-EAEU")
    years = page.evaluate(
        "[...document.querySelectorAll('svg .kz-since')].filter(t => t.getBoundingClientRect().width).map(t => t.textContent)"
    )
    assert ["2015", "2015", "2015", "مراقب، 2020"] == years
    west, east = (
        page.evaluate(
            "name => [...document.querySelectorAll('svg text')].find(t => t.textContent === name).getBoundingClientRect().x",
            name,
        )
        for name in ("تنغيز", "خورغوس")
    )
    assert west < east
    assert 390 == page.evaluate("document.documentElement.scrollWidth")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(site: Site, browser: Any, scheme: str) -> None:
    """The map is open to everyone, its words too."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe: the map is not checked")
    page = browser.new_page(viewport={"width": 390, "height": 800}, color_scheme=scheme)
    page.goto((site.build("ar").out / "index.html").as_uri())
    page.evaluate("document.querySelectorAll('figure details').forEach(row => { row.open = true; })")
    found = axe.Axe().run(page, context="figure").response["violations"]

    assert [] == [(rule["id"], rule["nodes"][0]["html"]) for rule in found]
    page.close()


def test_books_show_words_alone(site: Site) -> None:
    """Nobody can pick anything on paper: no choices and no map, and the table is there."""
    built = site.project.build("text")
    text = (built.out / "index.txt").read_text(encoding="utf-8")

    assert "about 1,257 km" in text
    assert "associate" in text
    assert "no organization" not in text
