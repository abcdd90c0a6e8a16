"""Pictures: everything that the data has, at its place, in words that need no picture."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kzref
from kzref import l10n, query
from kzref._entities import ENTITIES
from kzref.sphinxext import pictures
from kzref.sphinxext.pictures import CENTURY, PICTURES
from kzref.vocabulary import CHAPTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from projects import Built, Project

SHEET = Path(pictures.__file__).with_name("static") / "pictures.css"
SVG = "{http://www.w3.org/2000/svg}"


class Site:
    """Each picture on a page of its own, beside a page that has the entries."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.project.configure("kzref.sphinxext", "languages", "rtl")
        toctree = "\n".join(["```{toctree}", *PICTURES, "facts", "```"])
        self.project.write("index.md", f"# Pictures\n\n{toctree}\n")
        entries = "\n\n".join(f"```{{kz:facts}} {chapter}\n```" for chapter in CHAPTERS)
        self.project.write("facts.md", f"# Facts\n\n{entries}\n\n```{{kz:entities}}\n```\n")
        for name in PICTURES:
            self.project.write(f"{name}.md", f"# Page\n\n```{{kz:picture}} {name}\n```\n")
        self.build = cache(self._build)

    def _build(self, language: str) -> Built:
        built = self.project.build(language=language)
        assert 0 == built.status, built.said
        return built

    def html(self, name: str, language: str = "en") -> str:
        """Return the HTML of a picture."""
        (figure,) = re.findall(r"<figure.*?</figure>", self.build(language).page(name), re.DOTALL)
        return str(figure)

    def figure(self, name: str, language: str = "en") -> ET.Element:
        """Return a picture as a tree: it is well-formed, as an e-book needs it."""
        return ET.fromstring(self.html(name, language))  # noqa: S314  # our own page


@pytest.fixture(scope="module")
def kept() -> dict[str, Site]:
    """Return a place for what is built once."""
    return {}


@pytest.fixture
def site(project: Project, tmp_path_factory: pytest.TempPathFactory, kept: dict[str, Site]) -> Site:
    """Return pages with pictures; each language is built once."""
    if not kept:
        kept["site"] = Site(type(project)(tmp_path_factory.mktemp("pictures")))
    return kept["site"]


def cited(figure: ET.Element) -> list[str]:
    """Return the ids of the entries that a picture leads to."""
    links = [link.get("href", "") for link in figure.iter("a")]
    return [href.removeprefix("facts.html#") for href in links if "#entity-" not in href]


def shapes(figure: ET.Element, *names: str) -> list[ET.Element]:
    """Return the shapes of the kinds that are named."""
    return [shape for shape in figure.iter() if shape.get("class") in names]


def percent(shape: ET.Element, name: str) -> float:
    """Return a place or a length."""
    return float(shape.get(name, "").removesuffix("%"))


def words(figure: ET.Element) -> str:
    """Return what is read without the shapes."""

    def read(element: ET.Element) -> Iterator[str]:
        if element.get("aria-hidden") != "true":
            yield element.text or ""
            for child in element:
                yield from read(child)
        yield element.tail or ""

    return " ".join("".join(read(figure)).split())


def test_every_dated_fact_of_the_century_is_in_the_timeline(site: Site) -> None:
    """Each once, as a link with its sentence and as one mark."""
    figure = site.figure("timeline")
    facts = query.timeline("1918", "2018")

    assert Counter(fact.id for fact in facts) == Counter(cited(figure))
    assert len(facts) == len(shapes(figure, "kz-day", "kz-time"))
    assert [] == [fact.id for fact in facts if fact.text("en") not in words(figure)]


def test_marks_stand_at_their_dates(site: Site) -> None:
    """A month or less is a dot, more is a bar from its beginning to its end."""
    marks = {mark.findtext(SVG + "title"): mark for mark in shapes(site.figure("timeline"), "kz-day", "kz-time")}
    day, years = (kzref.fact(id) for id in ("un-admission-date", "us-units-iraq"))

    assert "kz-day" == marks[day.text("en")].get("class")
    assert CENTURY.at("1992-03-02") == pytest.approx(percent(marks[day.text("en")], "cx"), abs=0.02)
    bar = marks[years.text("en")]
    assert (CENTURY.at("2003-08-01"), CENTURY.at("2008-10-21", end=True)) == pytest.approx(
        (percent(bar, "x"), percent(bar, "x") + percent(bar, "width")), abs=0.02
    )


def test_marks_do_not_cover_each_other(site: Site) -> None:
    """On the narrowest phone too, where a dot takes 3.5 percent of the line."""
    for lane in site.figure("timeline").iter(SVG + "svg"):
        taken: dict[float, float] = {}
        for mark in shapes(lane, "kz-day", "kz-time"):
            dot = mark.get("class") == "kz-day"
            height = float(mark.get("cy", "")) if dot else float(mark.get("y", "")) + 4
            left = percent(mark, "cx") - 1.75 if dot else percent(mark, "x")
            assert taken.get(height, -9) <= left, mark.findtext(SVG + "title")
            taken[height] = left + (3.5 if dot else percent(mark, "width"))


days = st.dates().map(str)


@given(st.sampled_from([CENTURY, pictures.since_independence(2026)[0]]), days, days)
def test_time_runs_one_way(axis: pictures.Axis, one: str, other: str) -> None:
    """A later day is never at an earlier place, and none is off the line."""
    early, late = sorted((one, other))

    assert 0 <= axis.at(early) <= axis.at(late) <= 100
    assert axis.at(early) <= axis.at(early, end=True)


def test_what_goes_on_goes_beyond_what_ends_with_the_axis(site: Site) -> None:
    """The seat in the Security Council ended with 2018; a membership without an end runs to the edge."""
    ends = [percent(stay, "x") + percent(stay, "width") for stay in shapes(site.figure("memberships"), "kz-stay")]

    assert 1 == sum(end < 98 for end in ends)
    assert len(ends) - 1 == sum(end == pytest.approx(100, abs=0.02) for end in ends)


def test_memberships_leave_nothing_out() -> None:
    """What the model files as membership or office of Kazakhstan in one organization is shown, or says the same."""
    shown = {
        (entity.id, fact.id): fact for entity, *found in pictures.organizations() for part in found for fact in part
    }
    for kind in ("membership", "office"):
        for fact in query.facts(kind=kind):
            places = [id for id in fact.about if kzref.entity(id).type == "organization"]
            if fact.when is None or fact.about[0] != "KZ" or len(places) != 1:
                continue
            same = [other for (place, _), other in shown.items() if place == places[0] and other.kind == kind]
            assert any(other.when and other.when.overlaps(fact.when) for other in same), fact.id


def test_a_chairmanship_of_several_organizations_is_drawn_in_the_row_of_each() -> None:
    """Only facts on one organization are drawn, so each of those chaired at once has such a fact of its own."""
    at_once, rows = (
        query.fact("io-chairs-at-once"),
        {entity.id: chaired for entity, _, chaired in pictures.organizations()},
    )
    assert at_once.when is not None
    for id in set(at_once.about) & set(rows):
        assert any(fact.when and fact.when.overlaps(at_once.when) for fact in rows[id]), id

    assert ["int-chair-2016", "io-chaired-eaeu", "int-chair-2026"] == [fact.id for fact in rows["EAEU"]]


def test_memberships_claim_nothing_more() -> None:
    """Kazakhstan is a partner of NATO, which a sentence on several organizations names beside others."""
    joined = {entity.id: [fact.id for fact in joined] for entity, joined, _ in pictures.organizations()}

    assert "NATO" not in joined
    assert ["io-cofounder-eaeu", "io-eaeu-member"] == joined["EAEU"]
    assert ["osce-joined"] == joined["OSCE"]
    assert ["CIS", "OSCE", "UN"] == list(joined)[:3]


def test_each_membership_and_chairmanship_is_a_shape_and_a_link(site: Site) -> None:
    """As many lines and bars as facts, each fact linked with its date."""
    figure = site.figure("memberships")
    found = pictures.organizations()

    assert len(found) == len(shapes(figure, "kz-stay"))  # one line each: it begins with the last of the memberships
    assert sum(len(joined) for _, joined, _ in found) == len(shapes(figure, "kz-day"))
    assert sum(len(chaired) for _, _, chaired in found) == len(shapes(figure, "kz-chair"))
    assert Counter(fact.id for _, *both in found for part in both for fact in part) == Counter(cited(figure))
    assert "Chairmanship: throughout 2010" in words(figure)


def test_a_founding_act_is_not_called_a_membership(site: Site) -> None:
    """Its day is told as what it is, and that of the membership beside it where it came into force later."""
    told = words(site.figure("memberships"))

    assert "Founding act: 29 May 2014" in told
    assert "Membership: 1 January 2015" in told
    assert "Membership: 29 May 2014" not in told


def test_every_founding_act_is_known_as_one() -> None:
    """The facts that tell of signing or founding, and no others."""
    joined = [fact for _, facts, _ in kzref.memberships() for fact in facts]
    telling = {fact.id for fact in joined if re.search(r"\b(co-)?(sign|found)", fact.text("en"))}

    assert telling == set(pictures.FOUNDED)


def test_the_caption_names_the_years_that_are_shown(site: Site) -> None:
    """The first and the last that a membership or a chairmanship names; the axis ends there too."""
    found = [fact for _, *both in pictures.organizations() for part in both for fact in part]
    named = [int(year) for fact in found for year in re.findall(r"\d{4}", str(fact.when))]
    figure = site.figure("memberships")
    labels = [int(text.text or "") for text in figure.iter(SVG + "text")]

    assert (min(named), max(named)) == pictures.years_of(found)
    assert f"from {min(named)} to {max(named)}." in words(figure[0])
    assert {min(labels), max(labels)} == {pictures.TURN, max(named)}
    assert len(labels) == len(set(labels)) * 2  # above and below


def test_years_are_those_of_what_has_an_end() -> None:
    """An interval that is open names one year alone."""
    facts = [kzref.fact("io-chaired-cica"), kzref.fact("int-brics-partner")]

    assert (2020, 2025) == pictures.years_of(facts)
    assert (2025, 2025) == pictures.years_of(facts[1:])


def test_the_land_is_divided_as_the_facts_say(site: Site) -> None:
    """The parts are as wide as the shares, and their areas are the whole."""
    figure = site.figure("border")
    parts = [percent(part, "width") for part in figure.iter(SVG + "rect")]
    areas = [int(data.get("value", "")) for data in figure.iter("data")]

    assert [kzref.fact(id).value for id in pictures.SHARES] == parts
    assert 100 == sum(parts)
    assert kzref.fact(pictures.LAND).value == areas[0] == areas[2] + areas[4]
    assert ["cn-disputed-area", *pictures.SHARES] == cited(figure)
    assert "Kazakhstan: 57%, about 538 km²" in words(figure)


def test_partners_have_all_their_facts(site: Site) -> None:
    """Every fact on every partner is a link under its kind, and each count is a bar of that height."""
    figure = site.figure("partners")
    ids = [row.findtext("details/summary/span") for row in figure.findall("ul/li")]
    states = sorted(
        (entity for entity in ENTITIES if entity.type == "state" and entity.id != "KZ"),
        key=lambda entity: -len(query.facts(about=entity.id)),
    )
    known = [(entity.named("en"), query.facts(about=entity.id)) for entity in states]

    assert [f"{name} ({len(facts)})" for name, facts in known if facts] == ids
    assert Counter(fact.id for _, facts in known for fact in facts) == Counter(cited(figure))
    first = figure.findall("ul/li")[0]
    heights = sorted(float(bar.get("height", "")) / 4 for bar in shapes(first, "kz-count"))
    assert sorted(Counter(fact.kind for fact in known[0][1]).values()) == heights


@pytest.mark.parametrize("language", kzref.LANGUAGES)
@pytest.mark.parametrize("name", PICTURES)
def test_words_are_of_the_language(site: Site, name: str, language: str) -> None:
    """The caption is translated, and every link is to an entry."""
    figure = site.figure(name, language)
    caption = l10n.translate(pictures.CAPTIONS[name], language, "picture")
    end = 2018 if name == "timeline" else 2026
    caption = caption.format(start=1918 if name == "timeline" else 1991, end=end, turn=1991, area="\0")

    assert "figcaption" == figure[0].tag
    assert all(part in words(figure[0]) for part in caption.split("\0"))
    assert all(link.get("href", "").startswith("facts.html#") for link in figure.iter("a"))
    assert ("en" == language and name == "memberships") == ("Chairmanship:" in words(figure))


@pytest.mark.parametrize("name", PICTURES)
def test_a_strict_policy_lets_pictures_through(site: Site, name: str) -> None:
    """No style in the page, no script, nothing from elsewhere."""
    html = site.html(name, "ar")

    assert not re.findall(r"<style|<script|\sstyle=|\son\w+=|<img|url\(", html)
    assert {"http://www.w3.org/2000/svg"} == set(re.findall(r"\w+://[^\"]+", html)) | {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("name", PICTURES)
def test_shapes_are_for_the_eye_alone(site: Site, name: str) -> None:
    """What is drawn is hidden from those who are read to, and nothing that they need is in it."""
    figure = site.figure(name)

    assert all("true" == drawing.get("aria-hidden") for drawing in figure.iter(SVG + "svg"))
    assert not [link for drawing in figure.iter(SVG + "svg") for link in drawing.iter("a")]


def test_the_style_sheet_knows_no_sides() -> None:
    """One sheet for both directions of writing."""
    rules = re.sub(r"/\*.*?\*/", "", SHEET.read_text(encoding="utf-8"), flags=re.DOTALL)

    assert [] == re.findall(r"\b(?:left|right)\b|(?:margin|padding)-(?:top|bottom)", rules)


def test_the_style_sheet_knows_every_name(site: Site) -> None:
    """No class without a rule, and no rule for what is nowhere."""
    used = {
        part
        for name in PICTURES
        for element in site.figure(name).iter()
        for part in element.get("class", "").split()
        if part.startswith("kz-")
    }
    # tables.py dates its items so, and kzref.css has the rule
    assert used - {"kz-when", "kz-picture-timeline"} == set(re.findall(r"\.(kz-[\w-]+)", SHEET.read_text("utf-8")))


def test_only_pages_with_a_picture_load_the_sheet(site: Site) -> None:
    """The first view of another page is no heavier."""
    built = site.build("en")

    assert "_static/pictures.css" in built.page("border")
    assert SHEET.read_bytes() == (built.out / "_static" / "pictures.css").read_bytes()
    assert "pictures.css" not in built.page("facts")


def test_an_unknown_picture_is_an_error(project: Project) -> None:
    """The build names the line and the pictures that there are."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# Page\n\n```{kz:picture} timelime\n```\n")

    built = project.build()

    assert 0 != built.status
    assert "index.md:3: ERROR: unknown picture 'timelime': use one of timeline, memberships" in built.said


def test_other_formats_have_the_words(project: Project) -> None:
    """Plain text has caption and links, and no shapes."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# Page\n\n```{kz:picture} border\n```\n")

    built = project.build("text")

    assert 0 == built.status, built.said
    text = (built.out / "index.txt").read_text(encoding="utf-8")
    assert "Kazakhstan: 57%, about 538 km²" in text
    assert "svg" not in text


@pytest.mark.parametrize("language", ["ar", "vi"])
@pytest.mark.parametrize("name", PICTURES)
def test_nothing_sticks_out_on_a_narrow_phone(site: Site, browser: Any, name: str, language: str) -> None:
    """At 320 px, rows open, the page is no wider than the screen and no shape or word leaves the picture."""
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto((site.build(language).out / f"{name}.html").as_uri())
    outside = page.evaluate("""() => {
        document.querySelectorAll("figure details").forEach(row => { row.open = true; });
        const figure = document.querySelector("figure").getBoundingClientRect();
        return [...document.querySelectorAll("figure *")].filter(element => {
            const box = element.getBoundingClientRect();
            return box.width && (box.left < figure.left - 1 || box.right > figure.right + 1);
        }).map(element => element.outerHTML.slice(0, 80));
    }""")

    assert [] == outside
    assert 320 == page.evaluate("document.documentElement.scrollWidth")
    page.close()


def test_time_runs_from_where_reading_begins(site: Site, browser: Any) -> None:
    """In Arabic 1918 is at the right and its digits are not mirrored; in Vietnamese it is at the left."""
    places = {}
    for language in ("ar", "vi"):
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto((site.build(language).out / "timeline.html").as_uri())
        places[language] = page.evaluate("""() => {
            const [first, last] = ["1918", "2018"].map(year =>
                [...document.querySelectorAll("figure text")].find(text => text.textContent === year));
            return [Math.sign(first.getScreenCTM().a), first.getBoundingClientRect().x < last.getBoundingClientRect().x];
        }""")
        page.close()

    assert {"ar": [1, False], "vi": [1, True]} == places


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PICTURES)
def test_axe_finds_nothing(site: Site, browser: Any, name: str, scheme: str) -> None:
    """Pictures are open to everyone, rows open."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe: pictures are not checked")
    page = browser.new_page(viewport={"width": 390, "height": 800}, color_scheme=scheme)
    page.goto((site.build("ar").out / f"{name}.html").as_uri())
    page.evaluate("document.querySelectorAll('figure details').forEach(row => { row.open = true; })")
    found = axe.Axe().run(page, context="figure").response["violations"]

    assert [] == [(rule["id"], rule["nodes"][0]["html"]) for rule in found]
    page.close()
