"""The facts themselves: sound, sourced and connected."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kzref
from kzref import LANGUAGES, Claim, Entity, PartialDate, Work
from kzref._entities import ENTITIES
from kzref._make_ids import TARGET, render
from kzref.vocabulary import CHAPTERS
from sphinx_vernacular.catalogs import po

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = kzref.facts()
LOCALE = Path(__file__).parent.parent / "locale"
DOCS = Path(__file__).parent.parent / "docs"


def test_ids_are_unique() -> None:
    """No id is used twice, in any chapter."""
    assert [] == [id for id, count in Counter(fact.id for fact in FACTS).items() if count > 1]


def test_the_types_know_every_id() -> None:
    """``_ids.py`` is what ``python -m kzref._make_ids`` writes."""
    assert render() == TARGET.read_text(encoding="utf-8")


def test_every_fact_stands_in_its_own_section() -> None:
    """A chapter encodes one section of the documents."""
    stray = [
        (fact.id, source.section)
        for fact in FACTS
        for source in fact.sources
        if source.section != CHAPTERS[fact.chapter][0]
    ]

    assert [] == stray


def test_the_last_section_is_arabic_only() -> None:
    """The Vietnamese document has no section on the OSCE."""
    assert () == kzref.facts(chapter="osce", document="vi")


def test_every_entity_is_used_and_known() -> None:
    """No entity without a fact, no fact about nobody."""
    used = {id for fact in FACTS for id in fact.about}

    assert used == {entity.id for entity in ENTITIES}


def test_codes_are_well_formed() -> None:
    """ISO, M49 and Wikidata codes have their form, and no two entities share one."""
    for name, form in (("alpha2", "[A-Z]{2}"), ("m49", r"\d{3}"), ("wikidata", r"Q\d+")):
        codes = [code for entity in ENTITIES if (code := getattr(entity, name))]
        assert all(re.fullmatch(form, code) for code in codes)
        assert len(set(codes)) == len(codes)


def test_nine_in_ten_were_checked() -> None:
    """Of the facts that can be checked, at least nine in ten were."""
    checkable = [fact for fact in FACTS if fact.record.verdict not in ("opinion", "unverifiable")]
    checked = [fact for fact in checkable if fact.record.checked]

    assert len(checked) >= 0.9 * len(checkable)


def test_derived_values_follow_their_formula() -> None:
    """Shares of a whole add up."""
    shares = [kzref.fact(id).value for id in ("cn-border-share-kz", "cn-border-share-cn")]

    assert 100 == sum(share for share in shares if share is not None)


def test_a_work_is_described_one_way() -> None:
    """Two works at one address are one work, and cited as one."""
    works = {work for fact in FACTS for work in fact.record.citation}
    seen: dict[str, set[Work]] = {}
    for work in works:
        if work.url:
            seen.setdefault(work.url, set()).add(work)

    assert [] == [sorted(map(str, same)) for same in seen.values() if len(same) > 1]


def test_an_opinion_says_whose_it_is() -> None:
    """The sentence of an opinion names the one who holds it."""
    whose = re.compile(r"[Aa]rticle|Arabic document|Vietnamese document|Nazarbayev|view|President|says?\b|called?\b")
    nobody = [fact.id for fact in kzref.facts(verdict="opinion") if not whose.search(fact.text("en"))]

    assert [] == nobody


def test_a_claim_that_nobody_checked_says_whose_it_is() -> None:
    """The sentence of a fact that a document claims, and that no work bears out, names the articles or the document."""
    whose = re.compile(r"\b(articles|Arabic document|Vietnamese document)\b")
    unchecked = [fact for fact in kzref.facts(verdict=["not-checked", "unverifiable"]) if fact.sources]
    flat = [fact.id for fact in unchecked if not whose.search(fact.text("en"))]

    assert unchecked
    assert [] == flat


# nothing is unsourced

SOURCES = os.environ.get("KZREF_SOURCES", "")
WORDS = {
    "ar": {1: "أول|أكبر|أغنى", 2: "ثاني", 3: "ثلاث", 4: "أربع", 5: "خمس"},
    "vi": {1: "đầu tiên|lớn nhất|giàu nhất|nhất", 2: "hai|thứ hai", 3: "ba", 4: "bốn", 5: "năm"},
}


@pytest.mark.skipif(not SOURCES, reason="KZREF_SOURCES does not say where the two documents are")
def test_every_figure_of_a_claim_stands_in_its_section() -> None:
    """Each number and year that a claim takes from a document is found in the section it cites."""
    missing = []
    for fact in FACTS:
        for source in fact.sources:
            section = section_of(source.document, source.section)
            missing += [
                (fact.id, source.document, number)
                for number in numbers_of(fact.claim)
                if not stands_in(number, section, source.document)
            ]

    assert [] == missing


def section_of(document: str, number: int) -> str:
    """Return the text of a section of a document."""
    text = Path(SOURCES, f"{document}.txt").read_text(encoding="utf-8")
    return re.split(r"^## \d+ .*$", text, flags=re.MULTILINE)[number]


def numbers_of(claim: Claim | None) -> Iterator[int]:
    """Yield the numbers of a claim: its value, and the years and days of its date."""
    if claim and claim.quantity and claim.quantity.value is not None:
        yield int(claim.quantity.value)
    if claim and claim.when:
        for part in re.split(r"[/~]", str(claim.when)):
            if part and part != "..":
                year, *rest = PartialDate(part).parts
                yield year
                yield from rest[1:]


def stands_in(number: int, section: str, document: str) -> bool:
    """Whether a number is in a text, as digits, with a word for millions, or as a word."""
    millions = {"ar": ((10**9, "مليار"), (10**6, "مليون")), "vi": ((10**9, "tỷ"), (10**6, "triệu"))}[document]
    for scale, word in millions:
        if number >= scale and re.search(rf"(?<!\d){number // scale} {word}", section):
            return True
    if re.search(rf"(?<!\d){number}(?!\d)", section):
        return True
    spelled = WORDS[document].get(number)
    return bool(spelled and re.search(spelled, section, re.IGNORECASE))


# pages tell what the data tells


def prose(text: str) -> str:
    """Return the words of a Markdown text: no code, no roles, no links' targets."""
    text = re.sub(r"^(`{3,}|:{3,}).*?^\1", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"\{kz:\w+\}`([^`<]*)(<[^`]*>)?`", lambda match: match[1] if match[2] else "", text)
    return re.sub(r"`[^`]*`|\]\([^)]*\)", "", text)


# a title has the century in it, Vietnamese counts centuries in digits, and a resolution is called by its symbol
NAMES = re.compile(r"21st Century|thế kỷ \d+|A/RES/[\d/]+")


def typed_figures(text: str) -> list[str]:
    """Return the figures that a Markdown text types, instead of taking them from a fact."""
    return re.findall(r"(?<!\w)\d\S*", NAMES.sub("", prose(text)))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_no_page_states_a_figure_of_its_own(chapter: str) -> None:
    """No digit stands in a chapter's page or in its catalogs, outside code and outside names."""
    typed = typed_figures((DOCS / "manual" / f"{chapter}.md").read_text(encoding="utf-8"))
    for language in LANGUAGES[1:]:
        catalog = po.read(LOCALE / language / "LC_MESSAGES" / "manual" / f"{chapter}.po")
        assert catalog.messages
        for entry in catalog.messages:
            if not entry.msgid.startswith(">>>"):
                typed += typed_figures(entry.msgstr[0])

    assert [] == typed


def test_a_typed_figure_is_noticed() -> None:
    """A year in prose counts; one that a role, a link or an example has does not."""
    assert ["1492,", "1490s"] == typed_figures(
        "In 1492, or the mid-1490s {kz:fact}`a border <cn-7>` [since](a-1.md) `2`, in the 21st Century."
    )


def test_entities_have_names_in_every_language() -> None:
    """A name in each language, of which none is empty."""
    assert all(entity.named(language) for entity in ENTITIES for language in LANGUAGES)
    assert all(isinstance(entity, Entity) for entity in ENTITIES)
