"""Who follows a link to a fact sees the fact with its sources; dates at the head of a chapter lead there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer

import kzref
from kzref import l10n
from kzref.vocabulary import CHAPTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# in a long chapter, with a claim of the articles that differs from the record
FACT: kzref.FactId = "cn-disputed-area"


@pytest.fixture
def phone(browser: Any) -> Iterator[Any]:
    """Return a page of a phone on which no script runs."""
    context = browser.new_context(
        viewport={"width": 390, "height": 800}, java_script_enabled=False, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


@pytest.fixture(params=["ar", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Return a language of each direction."""
    return str(request.param)


def test_the_address_of_a_fact_opens_its_entry(
    phone: Any, site: Callable[[str], Path], language: kzref.Language
) -> None:
    """Its sentence is in the window; claim, verdict, sources and the way to cite it are seen; other entries are closed."""
    fact = kzref.fact(FACT)
    phone.goto(f"{(site(language) / 'manual' / 'china.html').as_uri()}#{FACT}")
    entry = phone.locator(f"tr:has(#{FACT})")
    sentence = phone.locator(f"p#{FACT}").bounding_box()

    assert 0 <= sentence["y"]
    assert sentence["y"] + sentence["height"] <= 800
    assert entry.get_by_text(fact.claimed(language)).is_visible()
    assert entry.get_by_text(l10n.word("verdict", fact.record.verdict, language), exact=True).is_visible()
    assert all(cite.is_visible() for cite in entry.locator("cite").all())
    assert entry.get_by_text(f"kzref{'،' if language == 'ar' else ','}").is_visible()
    assert not entry.locator("summary").is_visible()
    seen = [cite.is_visible() for cite in phone.locator("details.kz-more cite").all()]
    assert len(fact.record.citation) == sum(seen)


def test_a_figure_in_the_text_opens_the_entry(phone: Any, site: Callable[[str], Path], language: str) -> None:
    """A click shows its sources at once, and leaves the entry of the figure before."""
    phone.goto((site(language) / "manual" / "china.html").as_uri())
    phone.click(f"p > a[href='#{FACT}'] >> nth=0")
    assert phone.locator(f"tr:has(#{FACT}) cite").first.is_visible()

    phone.click("p > a[href='#cn-border-share-cn'] >> nth=0")

    assert phone.locator("tr:has(#cn-border-share-cn) cite").first.is_visible()
    assert not phone.locator(f"tr:has(#{FACT}) cite").first.is_visible()


def test_a_reader_still_unfolds_an_entry(phone: Any, site: Callable[[str], Path], language: str) -> None:
    """And folds it again."""
    phone.goto((site(language) / "manual" / "china.html").as_uri())
    entry = phone.locator(f"tr:has(#{FACT})")
    for seen in (True, False):
        entry.locator("summary").click()
        assert seen is entry.locator("cite").first.is_visible()


def test_a_date_comes_to_light(phone: Any, site: Callable[[str], Path], language: kzref.Language) -> None:
    """Under the pointer, or at the focus; there is room for a finger, and a touch opens the entry."""
    phone.goto((site(language) / "manual" / "china.html").as_uri())
    dot = phone.locator(".kz-years a[href='#cn-border-settled']")
    hidden = "one => getComputedStyle(one).clipPath !== 'none'"
    assert dot.locator("span").evaluate(hidden)

    dot.hover()
    assert not dot.locator("span").evaluate(hidden)
    phone.mouse.move(0, 0)
    assert dot.locator("span").evaluate(hidden)
    phone.keyboard.press("Tab")
    dot.focus()
    assert not dot.locator("span").evaluate(hidden)
    box = dot.bounding_box()
    assert min(box["width"], box["height"]) >= 24
    dot.click()
    assert phone.locator("tr:has(#cn-border-settled) cite").first.is_visible()


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_a_chapter_leads_to_the_one_before_and_the_next(site: Callable[[str], Path], language: str) -> None:
    """In the order of the contents, and back."""
    folder = site(language) / "manual"
    contents = BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "html.parser")
    order = list(dict.fromkeys(str(link["href"]) for link in contents.select(".toctree-wrapper a")))
    assert set(order) == {f"{slug}.html" for slug in CHAPTERS}

    links = SoupStrainer("a", class_=["next-page", "prev-page"])
    pages = {page: BeautifulSoup((folder / page).read_text("utf-8"), "html.parser", parse_only=links) for page in order}
    for before, after in pairwise(order):
        for page, button, other in ((before, ".next-page", after), (after, ".prev-page", before)):
            (link,) = pages[page].select(button)
            assert other == link["href"]
