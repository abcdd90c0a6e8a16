"""Everybody gets in: by keyboard, with a screen reader, on a small phone, without scripts or style sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# one page of every kind
KINDS = (
    "index",
    "manual/china",
    "facts/all",
    "facts/timeline",
    "facts/names",
    "guide/data",
    "reference/index",
    "search",
)
LANGUAGES = ("en", "ar", "vi")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Return a language."""
    return str(request.param)


@pytest.fixture
def visit(browser: Any, site: Callable[[str], Path], language: str) -> Iterator[Callable[..., Any]]:
    """Return what opens a page in a browser of some kind."""
    contexts: list[Any] = []

    def opened(name: str, **kind: Any) -> Any:
        contexts.append(browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **kind}))
        page = contexts[-1].new_page()
        page.goto((site(language) / f"{name}.html").as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


def found(page: Any, **options: Any) -> list[str]:
    """Return what axe finds on a page: the rule, and the first element that breaks it."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe: it is not installed")
    # what passes is not listed: that takes as long as finding what fails
    violations = axe.Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [f"{violation['id']}: {violation['nodes'][0]['html'][:200]}" for violation in violations]


# of long lists and tables one of each shape stays: what axe finds in one of them, it finds in all, in an hour
ONE_OF_EACH_SHAPE = """() => {
  const shape = (node) => {
    const inner = [...node.children].map(shape).filter((one, at, all) => one !== all[at - 1]);
    const attributes = [...node.attributes].map((one) => one.name + (one.value ? "=" : "")).sort();
    return [node.tagName, node.className, ...attributes, node.textContent.trim() ? "text" : "", `(${inner})`].join(" ");
  };
  for (const parent of document.querySelectorAll("article *")) {
    const seen = new Set();
    for (const child of parent.children.length > 20 ? [...parent.children] : []) {
      const one = shape(child);
      if (seen.has(one)) child.remove();
      seen.add(one);
    }
  }
}"""


@pytest.mark.parametrize("name", KINDS)
def test_axe_finds_nothing(visit: Callable[..., Any], language: str, name: str) -> None:
    """All rules of axe on a light page, and those on colours on a dark one."""
    page = visit(name, color_scheme="light")
    page.evaluate(ONE_OF_EACH_SHAPE)
    assert [] == found(page)
    page.emulate_media(color_scheme="dark")
    assert [] == found(page, runOnly=["color-contrast", "link-in-text-block"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["index", "404"])
def test_axe_finds_nothing_around_the_languages(browser: Any, root: Path, name: str, scheme: str) -> None:
    """On the page that leads to the languages, where no script leads on, and on that for missing pages."""
    context = browser.new_context(color_scheme=scheme, locale="tlh")
    page = context.new_page()
    page.goto((root / "build" / "html" / f"{name}.html").resolve().as_uri())
    # file:// has no root from which the style sheet could be found
    page.add_style_tag(content=(root / "build" / "html" / "lead.css").read_text(encoding="utf-8"))

    assert [] == found(page)
    context.close()


# what sticks out of the window, unless it is in a box of its own that scrolls, or off the page on purpose
STICKING_OUT = """() => {
  const scrolls = (one) => one && !one.matches("article, header, footer, nav") &&
    (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  return [...document.querySelectorAll("article *, header *, footer *, nav *")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(one.parentElement)
      && !one.closest(".sidebar-drawer, .toc-drawer, svg, thead");
  }).map((one) => one.outerHTML.slice(0, 80));
}"""


def test_nothing_overflows_a_small_phone(visit: Callable[..., Any]) -> None:
    """At 320 pixels nobody scrolls sideways to read."""
    wide = {}
    for name in KINDS:
        page = visit(name, viewport={"width": 320, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
        if out := page.evaluate(STICKING_OUT):
            wide[name] = out[:3]

    assert {} == wide


def test_the_drawers_come_by_keyboard(visit: Callable[..., Any]) -> None:
    """On a narrow screen a drawer is in the window as long as the focus is in it, and no longer."""
    page = visit("manual/china", viewport={"width": 390, "height": 800}, reduced_motion="reduce")
    for drawer in (".sidebar-drawer", ".toc-drawer"):
        assert not shown(page, drawer)
        page.focus(f"{drawer} a:visible >> nth=1")
        assert shown(page, drawer)
        page.evaluate("document.activeElement.blur()")
        assert not shown(page, drawer)


def shown(page: Any, selector: str) -> bool:
    """Return whether the whole width of an element is in the window."""
    box = page.locator(selector).bounding_box()
    return bool(0 <= box["x"] and box["x"] + box["width"] <= page.viewport_size["width"])


def test_tab_goes_through_the_page_and_is_seen(visit: Callable[..., Any]) -> None:
    """Every stop is visible, in the window, and has a mark of its own; the search box is among them."""
    page = visit("manual/china", reduced_motion="reduce")
    stops: list[dict[str, Any]] = []
    for _ in range(40):
        page.keyboard.press("Tab")
        stops.append(
            page.evaluate("""() => {
              const here = document.activeElement, style = getComputedStyle(here), box = here.getBoundingClientRect();
              const shown = here.matches(".toctree-checkbox") ? getComputedStyle(here.nextElementSibling) : style;
              return {
                name: here.outerHTML.slice(0, 80), field: here.name ?? "",
                marked: shown.outlineStyle !== "none" || shown.boxShadow !== "none" || here.matches("[name=q]"),
                seen: box.width > 0 && box.bottom > 0 && box.right > 0 && box.left < innerWidth,
              };
            }""")
        )

    assert [] == [stop["name"] for stop in stops if not (stop["marked"] and stop["seen"])]
    assert "q" in {stop["field"] for stop in stops}


def test_a_slash_leads_to_the_search_box(visit: Callable[..., Any]) -> None:
    """As on other pages that Sphinx makes."""
    page = visit("manual/china")

    page.keyboard.press("/")

    assert "q" == page.evaluate("document.activeElement.name")


def test_nothing_moves_for_those_who_asked(visit: Callable[..., Any]) -> None:
    """No transition and no smooth scrolling where less motion is wanted."""
    page = visit("manual/china", reduced_motion="reduce")
    moving = """() => [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      return parseFloat(style.transitionDuration) || parseFloat(style.animationDuration) || style.scrollBehavior !== "auto";
    }).length"""

    assert 0 == page.evaluate(moving)


def test_a_chapter_reads_without_scripts(visit: Callable[..., Any]) -> None:
    """The text, its facts, the navigation and the languages are all there."""
    page = visit("manual/china", java_script_enabled=False)

    assert page.locator("article h1").is_visible()
    assert page.locator("nav.vernacular-languages a").count() == 3
    page.click("details.kz-more summary >> nth=0")
    assert page.locator("details.kz-more cite").first.is_visible()
    page.click(".sidebar-tree a[href='russia.html']")
    assert page.url.endswith("/manual/russia.html")


def test_a_chapter_reads_without_style_sheets(visit: Callable[..., Any]) -> None:
    """Without any style the heading comes soon, and nothing wider than the window pushes the text aside."""
    page = visit("manual/china")
    page.evaluate("document.querySelectorAll('link[rel=stylesheet], style').forEach(sheet => sheet.remove())")

    assert page.locator("article h1").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert 0 == page.locator("svg.furo-icons").bounding_box()["height"]


def test_on_paper_the_sources_are_seen(visit: Callable[..., Any]) -> None:
    """What a page unfolds is unfolded, and what can only be pressed is gone."""
    page = visit("manual/china")
    page.emulate_media(media="print")

    assert page.locator("details.kz-more cite").first.is_visible()
    for selector in ("summary", ".kz-permalink", "nav.vernacular-languages", ".sidebar-tree"):
        assert not page.locator(selector).first.is_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_code_and_addresses_keep_their_direction(visit: Callable[..., Any], language: str, width: int) -> None:
    """On a right-to-left page they run from left to right; everything else follows the page."""
    page = visit("manual/china", viewport={"width": width, "height": 800})
    for selector in ("pre", "a.kz-address"):
        assert {"ltr"} == set(
            page.eval_on_selector_all(selector, "all => all.map(one => getComputedStyle(one).direction)")
        )
    direction = "rtl" if language == "ar" else "ltr"
    for selector in ("article p", "article td", ".sidebar-tree a"):
        assert direction == page.eval_on_selector(selector, "one => getComputedStyle(one).direction")


def test_axe_sees_the_one_that_is_wrong(visit: Callable[..., Any], language: str) -> None:
    """A fault in a single entry among five hundred is not left out with those that are like each other."""
    spoil = {
        "link-name": "link.textContent = ''; link.removeAttribute('aria-label')",
        "color-contrast": "link.style.color = '#bbb'",
    }
    if language == "ar":  # axe takes many joined letters for icons, and looks at no contrast there; colours are shared
        del spoil["color-contrast"]
    for rule, spoilt in spoil.items():
        page = visit("facts/all", color_scheme="light")
        page.evaluate(f"""() => {{
          const link = [...document.querySelectorAll("article tbody tr a[href]")].filter((one) => one.offsetParent && one.innerText.length > 20).at(-9);
          {spoilt};
        }}""")
        page.evaluate(ONE_OF_EACH_SHAPE)
        assert [rule] == [violation.partition(":")[0] for violation in found(page, runOnly=[rule])]
