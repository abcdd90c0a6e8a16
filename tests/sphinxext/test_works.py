"""Works on pages: in their own language and direction, and how many facts rest on which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

import kzref
from kzref import l10n
from kzref.vocabulary import CHAPTERS, STRENGTHS

if TYPE_CHECKING:
    from projects import Project


@pytest.fixture
def page(project: Project) -> BeautifulSoup:
    """Return an Arabic page with all works and the table of strengths."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# Page\n\n```{kz:strengths}\n```\n\n```{kz:works}\n```\n")
    built = project.build(language="ar")
    assert 0 == built.status, built.said
    return BeautifulSoup(built.page("index"), "html.parser")


def test_works_are_shown_in_their_own_language(page: BeautifulSoup) -> None:
    """A work that is not in the page's says its language and direction; its date and kind are the reader's."""
    works = {work for fact in kzref.facts() for work in fact.record.citation}
    shown = page.select("ul.kz-works > li")

    assert len(works) == len(shown)
    languages = sorted(work.language for work in works if work.language != "ar")
    assert languages == sorted(str(cite["lang"]) for cite in page.select("cite[lang]"))
    assert {"ltr"} == {str(cite["dir"]) for cite in page.select("cite[lang]")}

    work = next(work for work in works if work.date and work.url and work.language == "en")
    (item,) = [item for item in shown if item.select(f'a.kz-address[href="{work.url}"]')]
    asides = [aside.get_text() for aside in item.select("bdi")]
    assert l10n.date(kzref.PartialDate(work.date or ""), "ar") == asides[0]
    assert asides[-1].startswith(l10n.word("work kind", work.kind, "ar"))


def test_the_commas_of_a_reference_are_the_readers(page: BeautifulSoup) -> None:
    """A work has its own marks within its name; what stands between its parts is of the page's language."""
    for item in page.select("ul.kz-works > li"):
        between = [text for text in item.find_all(string=True, recursive=False) if "," in text or "،" in text]
        assert {"، "} >= set(between), item


def test_a_chapter_tells_how_many_facts_rest_on_what(page: BeautifulSoup) -> None:
    """A row a chapter, a column a strength, and the sums."""
    rows = [[cell.get_text(strip=True) for cell in row.select("th, td")] for row in page.select(".kz-strengths tr")]

    assert [l10n.word("strength", token, "ar") for token in STRENGTHS] == rows[0][1:]
    assert [l10n.word("chapter", chapter, "ar") for chapter in CHAPTERS] == [row[0] for row in rows[1:-1]]
    for chapter, row in zip([*CHAPTERS, None], rows[1:], strict=True):
        facts = kzref.facts(chapter=chapter)  # type: ignore[arg-type]  # from the vocabulary
        assert [sum(fact.strength == token for fact in facts) for token in STRENGTHS] == list(map(int, row[1:]))
        assert len(facts) == sum(map(int, row[1:]))
