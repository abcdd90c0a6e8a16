"""What a reader's eye finds: labels in their land, columns that begin together, dates in one piece, lines to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import kzref
from kzref import query, region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WIDTHS = (1280, 768, 390, 320)


@pytest.fixture(params=kzref.LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Return a language."""
    return str(request.param)


@pytest.fixture
def visit(browser: Any, site: Callable[[str], Path], language: str) -> Iterator[Callable[..., Any]]:
    """Return what opens a page in a window of some width."""
    page = browser.new_page()

    def opened(name: str, width: int = 1280) -> Any:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto((site(language) / f"{name}.html").as_uri())
        return page

    yield opened
    page.close()


# the names and lengths of which a part, without what fonts leave empty above and below, is not in one state alone
ACROSS = """() => {
  const states = [...document.querySelectorAll(".kz-state")];
  const turned = states[0].getScreenCTM().inverse();
  return [...document.querySelectorAll(".kz-atlas :is(.kz-state-name, .kz-length, .kz-since)")].filter((text) => {
    const box = text.getBoundingClientRect(), size = parseFloat(getComputedStyle(text).fontSize);
    if (!box.width) return false;
    const base = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()).y;
    const within = new Set();
    for (let step = 0; step <= 20; step += 1)
      for (const y of [base - 0.7 * size, base - 0.35 * size, base, base + 0.2 * size]) {
        const point = new DOMPoint(box.left + (box.width * step) / 20, y).matrixTransform(turned);
        within.add(states.findIndex((state) => state.isPointInFill(point)));
      }
    return within.size !== 1 || within.has(-1);
  }).map((text) => text.textContent);
}"""


def test_names_and_lengths_lie_in_their_state(visit: Callable[..., Any]) -> None:
    """No word of the map crosses a border, in any language at any width."""
    found = {width: visit("index", width).evaluate(ACROSS) for width in WIDTHS}

    assert {} == {width: words for width, words in found.items() if words}


def test_what_is_picked_is_told_in_its_state(visit: Callable[..., Any]) -> None:
    """Where there is room, the year and the standing of each state lie in it too."""
    page = visit("index", 1280)
    found = {}
    for body in region.BODIES:
        page.click(f".kz-choices label:has([value='{body}'])")
        found[body] = page.evaluate(ACROSS)

    assert {} == {body: words for body, words in found.items() if words}


def test_the_name_of_an_organization_is_read(visit: Callable[..., Any], language: Any) -> None:
    """In full and in the reader's language: on the choice or with it, and below all choices once it is picked."""
    page = visit("index", 390)
    for body in region.BODIES:
        name = query.entity(body).named(language)
        choice = page.locator(f".kz-choices label:has([value='{body}'])")
        assert name in (choice.inner_text(), choice.locator("input").get_attribute("title"))
        choice.click()
        assert [name] == page.locator(".kz-key .kz-since:visible").all_inner_texts()
        assert not page.locator(".kz-pick").is_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_choices_are_large_enough_for_a_thumb(visit: Callable[..., Any], width: int) -> None:
    """At least 32 pixels high, each in the window."""
    boxes = visit("index", width).eval_on_selector_all(
        ".kz-choices span", "all => all.map(one => one.getBoundingClientRect()).map(b => [b.height, b.left, b.right])"
    )

    assert [] == [box for box in boxes if box[0] < 32 or box[1] < 0 or box[2] > width]


def test_columns_begin_together(visit: Callable[..., Any]) -> None:
    """The first question of each column is as high as that of the others."""
    page = visit("index")
    tops = page.eval_on_selector_all(
        ".kz-questions p", "all => all.map(one => one.getBoundingClientRect()).map(b => [Math.round(b.left), b.top])"
    )
    columns: dict[int, float] = {}
    for left, top in tops:
        columns.setdefault(left, top)

    assert len(columns) == 2
    assert max(columns.values()) - min(columns.values()) < 1


@pytest.mark.parametrize("width", [1280, 768])
def test_no_card_and_no_length_is_alone(visit: Callable[..., Any], width: int) -> None:
    """The last row has as many as the first: of each group of cards, and of the neighbours."""
    page = visit("index", width)
    for tops in page.eval_on_selector_all(
        ".kz-cards ul, .kz-borders",
        "all => all.map(one => [...one.children].map(li => li.getBoundingClientRect().top))",
    ):
        assert tops.count(min(tops)) == tops.count(max(tops))


@pytest.mark.parametrize("width", [1280, 768, 390, 320])
def test_facts_stand_in_the_column(visit: Callable[..., Any], width: int) -> None:
    """Table and cards are as wide as the text, and what unfolds begins where the fact does."""
    page = visit("manual/turkey", width)
    beside = page.evaluate("""() => {
      const column = document.querySelector("article h1 ~ p, article section > p").getBoundingClientRect();
      const sides = (one) => [one.getBoundingClientRect().left, one.getBoundingClientRect().right];
      const rows = [...document.querySelectorAll(".kz-facts tbody tr")];
      const start = document.dir === "rtl" ? 1 : 0;
      return {
        out: rows.filter((row) => sides(row)[0] < column.left - 0.5 || sides(row)[1] > column.right + 0.5).length,
        hanging: rows.filter((row) => {
          const [text, more] = [row.querySelector("td p"), row.querySelector("details")].map((one) => sides(one)[start]);
          return Math.abs(text - more) > 0.5;
        }).length,
      };
    }""")

    assert {"out": 0, "hanging": 0} == beside


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_days_and_quantities_do_not_break(visit: Callable[..., Any], width: int) -> None:
    """Each is on one line, and in the window."""
    broken = {}
    for name in ("turkey", "united-nations", "russia", "china"):
        page = visit(f"manual/{name}", width)
        broken[name] = page.evaluate("""() =>
          [...document.querySelectorAll("article p > a > :is(time, data:not([value*='/']))")].filter((one) =>
            one.getBoundingClientRect().height > 1.5 * one.getClientRects()[0].height).map((one) => one.textContent)""")
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    assert {} == {name: found for name, found in broken.items() if found}


def test_no_year_is_alone(visit: Callable[..., Any]) -> None:
    """The dates of a chapter fill their lines evenly, below a title."""
    page = visit("manual/united-nations", 390)
    tops = page.eval_on_selector_all(".kz-years li", "all => all.map(one => one.getBoundingClientRect().top)")

    assert min(tops.count(top) for top in set(tops)) > 1
    title = page.evaluate("getComputedStyle(document.querySelector('.kz-years'), '::before').content")
    assert page.get_attribute(".kz-years", "aria-label") in title


# the contrast of two colours by WCAG's formula
CONTRAST = """(pairs) => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  return pairs.map(([one, property, other, ground]) => {
    const [a, b] = [light(style(one)[property]), light(style(other)[ground])];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_borders_are_to_be_seen(browser: Any, site: Callable[[str], Path], scheme: str) -> None:
    """Three to one against the land on both sides, as WCAG asks of what a picture is understood by."""
    page = browser.new_page(color_scheme=scheme)
    page.goto((site("en") / "index.html").as_uri())
    states = (".kz-home", ".kz-state:not(.kz-home)")
    ratios = page.evaluate(CONTRAST, [(".kz-state", "stroke", state, "fill") for state in states])

    assert min(ratios) >= 3
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_links_are_seen_to_be_links(browser: Any, site: Callable[[str], Path], scheme: str) -> None:
    """What underlines them has three to one against the paper, below the page too."""
    page = browser.new_page(color_scheme=scheme)
    page.goto((site("vi") / "manual" / "turkey.html").as_uri())
    lines = ("section > p > a:not(:has(time, data))", ".kz-permalink", ".vernacular-improve a")
    ratios = page.evaluate(CONTRAST, [(line, "textDecorationColor", "body", "backgroundColor") for line in lines])

    assert min(ratios) >= 3
    page.close()


@pytest.mark.parametrize("width", [768, 390, 320])
def test_a_card_says_what_its_values_are(visit: Callable[..., Any], width: int) -> None:
    """The verdict and the documents of a claim stand below their labels; no label stands alone."""
    cells = visit("manual/turkey", width).evaluate("""() =>
      [...document.querySelectorAll(".kz-facts tbody td:not(:first-child)")].map((cell) =>
        [...cell.querySelectorAll(":scope > p")].filter((one) => one.getBoundingClientRect().height).map((one) =>
          [one.className, one.getBoundingClientRect().left, one.getBoundingClientRect().top]))""")
    rows = list(zip(cells[::2], cells[1::2], strict=True))

    assert rows
    for verdict, documents in rows:
        for cell in (verdict, documents) if documents else ():
            (label, *values) = cell
            assert values
            assert label[0] == "kz-label"
            assert all(value[0] != "kz-label" and value[2] > label[2] for value in values)


def test_years_are_nearer_to_their_own_line(visit: Callable[..., Any]) -> None:
    """A row of the dates of a chapter has its years above its dots, not below those of another row."""
    found = visit("manual/united-nations", 390).evaluate("""() =>
      [...document.querySelectorAll(".kz-years li")].map((item) => {
        const year = document.createRange(), dot = item.querySelector("a").getBoundingClientRect();
        year.selectNodeContents(item.querySelector("strong"));
        const box = year.getBoundingClientRect();
        return [(box.top + box.bottom) / 2, (dot.top + dot.bottom) / 2];
      })""")
    lines = sorted({round(line) for _, line in found})

    assert len(lines) > 1
    for year, line in found:
        assert all(abs(other - year) > 1.5 * (line - year) for other in lines if other < year)


def test_paper_has_all_of_the_map_in_words(visit: Callable[..., Any]) -> None:
    """Nothing is wider than the paper or stands over it, the table has its title, and each standing its state."""
    page = visit("facts/map", 720)
    page.emulate_media(media="print")
    over, skip, title, alone = page.evaluate("""() => [
      [...document.querySelectorAll(".kz-map td p")].filter((one) => one.getBoundingClientRect().right > innerWidth).length,
      getComputedStyle(document.querySelector(".skip-to-content")).display,
      document.querySelector(".kz-map summary").getBoundingClientRect().height,
      [...document.querySelectorAll(".kz-map td + td:not(:empty)")].filter((cell) =>
        !cell.querySelector(".kz-label").getBoundingClientRect().height).length,
    ]""")

    assert (0, "none", 0) == (over, skip, alone)
    assert title > 0


def test_the_last_year_stands_at_its_place(visit: Callable[..., Any]) -> None:
    """As far from the year before as all years of the axis are from each other."""
    years = visit("facts/memberships").evaluate("""() =>
      [...document.querySelector(".kz-picture-memberships .kz-drawing").querySelectorAll("text")].map((one) =>
        [Number(one.textContent), parseFloat(one.getAttribute("x"))])""")
    (first, start), *_, (before, near), (last, end) = years

    assert (near - start) / (before - first) == pytest.approx((end - near) / (last - before), rel=0.02)


def test_the_navigation_leads_to_no_other_site(site: Callable[[str], Path], language: str) -> None:
    """What `tools.site.sheets` leaves out of the style sheets nobody misses."""
    for path in site(language).rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        _, found, navigation = html.partition('<div class="sidebar-tree">')
        assert not found or "external" not in navigation.partition("</aside>")[0], path
