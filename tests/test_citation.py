"""How facts and works are cited, in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

import kzref
from kzref import LANGUAGES, Claim, Fact, Record, Source, Work
from kzref.citation import citation, named, told_in

WORK = Work(
    by="Somebody",
    title="Something",
    kind="news",
    language="en",
    date="2016-07-03",
    url="https://example.org/a",
    copy=True,
    archived="https://archive.example/a",
)
FACT = Fact(
    id="cn-test",  # type: ignore[arg-type]  # no id of ours
    chapter="china",
    kind="relation",
    about=("KZ",),
    claim=Claim(statement="So it is."),
    sources=(Source("ar", 7), Source("vi", 7)),
    record=Record(
        verdict="confirmed",
        citation=(WORK, replace(WORK, title="More", date=None, copy=False, archived=None)),
        checked="2026-11-21",
    ),
)


CITED = {
    "en": (
        "kzref, fact cn-test: “So it is.” "
        "The Arabic document, section 7; the Vietnamese document, section 7. "
        "Record, checked on 21 November 2026: Somebody, “Something”, 3 July 2016, copy at https://example.org/a, "
        "archived at https://archive.example/a; Somebody, “More”, https://example.org/a."
    ),
    "ar": (
        "kzref، المعلومة cn-test: «So it is.» "
        "النص العربي، القسم 7؛ النص الفيتنامي، القسم 7. "
        "المصادر، روجعت في 21 نوفمبر 2026: Somebody, “Something”، 3 يوليو 2016، نسخة في https://example.org/a، "
        "محفوظ في https://archive.example/a؛ Somebody, “More”، https://example.org/a."
    ),
    "vi": (
        "kzref, dữ kiện cn-test: “So it is.” "
        "Văn bản tiếng Ả Rập, mục 7; văn bản tiếng Việt, mục 7. "
        "Tư liệu, kiểm tra ngày 21 tháng 11 năm 2026: Somebody, “Something”, ngày 3 tháng 7 năm 2016, "
        "bản sao tại https://example.org/a, bản lưu tại https://archive.example/a; "
        "Somebody, “More”, https://example.org/a."
    ),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_fact_is_cited_in_whole_sentences(lang: kzref.Language) -> None:
    """Capitals, dates as readers write them, works in one style, and a copy is called one."""
    works = [work.cite(lang) for work in FACT.record.citation]

    assert CITED[lang] == citation("cn-test", "So it is.", [("ar", 7), ("vi", 7)], works, "2026-11-21", lang)
    assert CITED["en"] == FACT.cite()


def test_a_fact_of_neither_document_says_so() -> None:
    """With a capital too; and a fact that nobody checked says that."""
    alone = replace(FACT, claim=None, sources=(), record=replace(FACT.record, statement="So it is."))
    unchecked = replace(FACT, record=Record(verdict="not-checked"))

    assert " No document states it. Record, checked on" in alone.cite("en")
    assert unchecked.cite("en").endswith("section 7. Record: not checked.")


def test_a_work_is_named_as_its_language_does() -> None:
    """An Arabic work has Arabic marks, whoever cites it."""
    assert "Somebody، «Something», 3 July 2016, copy at" in replace(WORK, language="ar").cite("en")
    assert "Somebody, “Something”، 3 يوليو 2016" in replace(WORK, language="ru").cite("ar")


def test_a_quotation_in_a_title_has_the_marks_of_one_within_another() -> None:
    """Whatever marks the page has: “…‘…’” and «…“…”»."""
    assert "Somebody, “He said ‘yes’”" == named("Somebody", "He said “yes”", "en")
    assert "Somebody, “He said ‘yes’”" == named("Somebody", "He said “yes”", "zh")
    assert "Somebody, “He said «yes»”" == named("Somebody", "He said «yes»", "ru")
    assert "Somebody، «قال “نعم”»" == named("Somebody", "قال «نعم»", "ar")


def test_a_work_reads_as_its_citation() -> None:
    """What is printed is what is cited in English."""
    assert WORK.cite("en") == str(WORK)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_addresses_stand_last(lang: kzref.Language) -> None:
    """Pages put the words before a link: a translation that put some behind it would lose their place."""
    for work in (WORK, replace(WORK, archived=None)):
        assert work.cite(lang).endswith(work.archived or work.url or "")


def test_one_document_that_tells_a_thing_twice_is_not_two() -> None:
    """Documents are named together where both have a section, and each once."""
    twice = [("ar", 5, None), ("ar", 5, None)]

    assert [("the Arabic document", 5, None)] == list(told_in(twice, "en"))
    assert [("each document", 5, None)] == list(told_in([*twice, ("vi", 5, None)], "en"))
