"""The front page of each language, and the page that leads to the languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kzref
from kzref import l10n
from kzref.vocabulary import CHAPTERS
from tools.bench.weight import loaded, weigh

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_the_front_page_is_light(site: Callable[[str], Path], language: str) -> None:
    """With map and figures at most 45 kB in ten files, after gzip, and no other host."""
    page = site(language) / "index.html"
    weight = weigh(page)

    assert weight.bytes <= 45_000
    assert weight.requests <= 10
    assert loaded(page)


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_every_chapter_has_its_card(site: Callable[[str], Path], language: kzref.Language) -> None:
    """Under its title in the reader's language, with a sentence of its own."""
    html = (site(language) / "index.html").read_text(encoding="utf-8")
    cards = re.findall(r'<li><p><a class="internal" href="manual/([\w-]+)\.html">.*?</p>\s*<p>(.*?)</p>', html)

    assert set(CHAPTERS) == {slug for slug, _ in cards}
    assert len(CHAPTERS) == len({sentence for _, sentence in cards})
    for slug in CHAPTERS:
        assert l10n.word("chapter", slug, language) in html


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_three_to_six_figures_lead_to_their_facts(site: Callable[[str], Path], language: str) -> None:
    """They are the first thing below the sentence that says what this is."""
    html = (site(language) / "index.html").read_text(encoding="utf-8")
    (strip,) = re.findall(r'<div class="kz-glance">.*?</div>', html, re.DOTALL)
    links = re.findall(r'href="manual/[\w-]+\.html#([\w-]+)"', strip)

    assert 3 <= len(links) <= 6
    assert all(kzref.find(id) for id in links)
    assert html.index("kz-glance") < html.index("kz-map") < html.index("kz-cards")


def test_other_pages_do_without_the_cards(site: Callable[[str], Path]) -> None:
    """A chapter loads no rule of the front page."""
    sheets = loaded(site("ar") / "manual" / "china.html")

    assert not [sheet for sheet in sheets if sheet.suffix == ".css" and "kz-cards" in sheet.read_text(encoding="utf-8")]


def test_the_page_of_languages_shows_the_same_map(published: Path) -> None:
    """Each language under its own name and title; the map is for the eye alone."""
    html = (published / "index.html").read_text(encoding="utf-8")

    assert 1 == html.count('aria-hidden="true"')
    assert 'class="here"' in html
    for language in kzref.LANGUAGES:
        assert re.search(
            rf'<a href="{language}/index\.html" lang="{language}"[^>]*><b>.+?</b> <span>.+?</span></a>', html
        )


@pytest.mark.parametrize("language", kzref.LANGUAGES)
@pytest.mark.parametrize("width", [320, 768])
def test_nothing_sticks_out(site: Callable[[str], Path], browser: object, language: str, width: int) -> None:
    """The page is as wide as the screen."""
    page = browser.new_page(viewport={"width": width, "height": 800})  # type: ignore[attr-defined]  # Playwright's
    page.goto((site(language) / "index.html").as_uri())

    assert width == page.evaluate("document.documentElement.scrollWidth")
    page.close()
