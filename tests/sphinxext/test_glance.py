"""Facts at a glance: large what they measure, small what that is, each a link to its entry."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

import kzref
from kzref import l10n

if TYPE_CHECKING:
    from pathlib import Path

    from projects import Built, Project

FACTS = "\n\n## Facts\n\n```{kz:facts} china\n```\n"


def page(project: Project, block: str, words: int = 0, language: str = "en") -> Built:
    """Return a page with a block under its title, some words of text, and the entries of a chapter."""
    project.configure("kzref.sphinxext", "languages")
    project.write("index.md", f"# China\n\n{block}\n\n{'word ' * words}{FACTS}")
    return project.build(language=language)


def strip(built: Built) -> str:
    """Return the HTML of the strip."""
    assert 0 == built.status, built.said
    (found,) = re.findall(r'<div class="kz-glance">.*?</div>', built.page("index"), re.DOTALL)
    return str(found)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_figures_are_large_and_lead_to_their_entries(project: Project, language: kzref.Language) -> None:
    """A value where a fact has one, its date where that is asked for; the sentence is in the reader's language."""
    html = strip(page(project, "```{kz:glance} cn-border-share-kz when:cn-largest-economy\n```", language=language))
    share, economy = kzref.fact("cn-border-share-kz"), kzref.fact("cn-largest-economy")

    assert ["#cn-border-share-kz", "#cn-largest-economy"] == re.findall(r'href="([^"]*)"', html)
    assert share.quantity
    assert economy.when
    # a lone share has its sign where the words of the sentence put it
    mark = "\N{ARABIC LETTER MARK}" if language == "ar" else ""
    assert f"<bdi>{mark}{l10n.quantity(share.quantity, language)}</bdi></data>" in html
    assert f"<bdi>{l10n.date(economy.when, language)}</bdi></time>" in html
    assert share.text(language) in html


def test_a_chapter_says_how_long_it_is_and_when_it_was_checked(project: Project) -> None:
    """Of the page's own words, not of the tables; and the last day on which a fact of the chapter was checked."""
    html = strip(page(project, "```{kz:glance} cn-border-share-kz\n```", words=1000))
    last = max(fact.record.checked or "" for fact in kzref.facts(chapter="china"))

    day = l10n.date(kzref.PartialDate(last), "en").replace(" ", "\N{NO-BREAK SPACE}")  # on one line

    assert "5 minutes to read" in html
    assert f"facts checked {day}" in html


def test_a_plain_strip_has_figures_alone(project: Project) -> None:
    """A page that is no chapter is not read through."""
    built = page(project, "```{kz:glance} cn-border-share-kz\n:plain:\n```", words=1000)
    html = strip(built)

    assert "to read" not in html
    assert "kz-years" not in built.page("index")
    assert "57%" in html


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_dates_of_a_chapter_lead_to_its_entries(project: Project, language: kzref.Language) -> None:
    """Each dated fact once, in its order, under its year; what reads the page aloud hears the date."""
    built = page(project, "```{kz:glance} cn-border-share-kz\n```", language=language)
    (years,) = BeautifulSoup(built.page("index"), "html.parser").select("nav.kz-years")
    facts = [fact for fact in kzref.timeline() if fact.chapter == "china"]

    links = years.select("a")
    assert [f"#{fact.id}" for fact in facts] == [link["href"] for link in links]
    assert [l10n.date(fact.when, language) for fact in facts if fact.when] == [
        link.get_text().strip() for link in links
    ]
    heads = [
        (str(head.get_text()), len(year.select("a"))) for year in years.select("li") for head in year.select("strong")
    ]
    assert list(Counter(fact.when.first[:4] for fact in facts if fact.when).items()) == heads
    assert l10n.translate("Dates of this chapter", language, "glance") == years["aria-label"]


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("cn-border-share-xy", "did you mean 'cn-border-share-kz'"),
        ("pol-adjacent-china", "pol-adjacent-china has no"),
        ("claim:cn-border-share-kz", "no 'claim'"),
    ],
)
def test_what_can_t_be_shown_is_an_error(project: Project, id: str, said: str) -> None:
    """The build names the line, and what is wrong with the id."""
    built = page(project, f"```{{kz:glance}} {id}\n```")

    assert 0 != built.status
    assert "index.md:3" in built.said
    assert said in built.said


def test_other_formats_have_the_words(project: Project) -> None:
    """Plain text has figures, sentences and dates."""
    project.configure("kzref.sphinxext")
    project.write("index.md", f"# China\n\n```{{kz:glance}} cn-border-share-kz\n```{FACTS}")

    built = project.build("text")

    assert 0 == built.status, built.said
    text = (built.out / "index.txt").read_text(encoding="utf-8")
    assert "57%" in text
    assert "26 April 1994" in text.partition("Facts")[0]


def test_only_pages_with_a_strip_load_its_sheet(project: Project) -> None:
    """The first view of another page is no heavier."""
    built = page(project, "No strip.")

    assert "glance.css" not in built.page("index")


def test_each_chapter_begins_its_strip_with_a_fact_of_its_own(root: Path) -> None:
    """Whose chapter it is decides which dates follow."""
    pages = [page for page in sorted((root / "docs" / "manual").glob("*.md")) if page.stem != "index"]

    begun = {}
    for page in pages:
        text = page.read_text(encoding="utf-8")
        (id,) = re.findall(r"^```\{kz:glance\} (?:\w+:)?([\w-]+)", text, re.MULTILINE)
        (chapter,) = re.findall(r"^```\{kz:facts\} ([\w-]+)", text, re.MULTILINE)
        begun[chapter] = kzref.fact(id).chapter

    assert 15 == len(begun)
    assert {chapter: chapter for chapter in begun} == begun
