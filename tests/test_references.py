"""The works for bibliographies: what other programs make of CSL-JSON and BibTeX."""

from __future__ import annotations

import calendar
import json
import re
from dataclasses import replace
from typing import Any

import pytest

import kzref
from kzref import Fact, Work, export
from kzref.export.references import CSL_TYPES
from kzref.vocabulary import WORK_KINDS

FACTS = kzref.facts()
WORKS = {work for fact in FACTS for work in fact.record.citation}
NASTY = Work(
    by="Smith and Sons {Ltd}",
    title=r"50% of $1 & #2: a_b ~ c^d \ {e",
    kind="statistics",
    language="en",
    date="1992~",
    url="https://example.org/{a}?b=%20&c=1",
    copy=True,
    archived="https://archive.example/1",
)

# what the schema csl-data.json of CSL 1.0.2 allows, as far as it is used
TYPES = {
    *("article-magazine", "article-newspaper", "dataset", "document", "entry-encyclopedia"),
    *("legislation", "report", "treaty", "webpage"),
}
TEXTS = {"id", "type", "title", "language", "URL", "number", "note"}
DATES = {"issued", "accessed"}


def resting_on(*works: Work) -> Fact:
    """Return a fact that rests on works."""
    fact = next(fact for fact in FACTS if fact.record.citation)
    return replace(fact, record=replace(fact.record, citation=works, checked="2026-11-21"))


def problems(item: dict[str, Any]) -> list[str]:
    """Return the fields of an item that the schema refuses."""
    wrong = [name for name in item if name not in TEXTS | DATES | {"author"}]
    wrong += [name for name in TEXTS & item.keys() if not isinstance(item[name], str)]
    wrong += [name for name in ("id", "type", "author") if not item.get(name)]
    if item.get("type") not in TYPES:
        wrong.append("type")
    if any({"literal"} != name.keys() or not isinstance(name["literal"], str) for name in item.get("author", [])):
        wrong.append("author")
    for name in DATES & item.keys():
        date = item[name]
        parts = date.get("date-parts", [])
        numbers = [number for end in parts for number in end]
        if (
            date.keys() - {"date-parts", "circa"}
            or not isinstance(date.get("circa", True), bool)
            or not 1 <= len(parts) <= 2
            or not all(1 <= len(end) <= 3 for end in parts)
            or not all(type(number) is int for number in numbers)
        ):
            wrong.append(name)
    return wrong


def csl(*facts: Fact) -> list[dict[str, Any]]:
    """Return the items of facts."""
    items: list[dict[str, Any]] = json.loads(export.to_csl(facts))
    return items


def test_every_kind_of_work_has_a_type() -> None:
    """Of those that CSL knows."""
    assert [*WORK_KINDS] == [*CSL_TYPES]
    assert TYPES == {*CSL_TYPES.values()}


def test_items_are_as_the_schema_has_them() -> None:
    """All works of all facts, each once."""
    items = json.loads(export.to_csl())

    assert len(WORKS) == len(items) == len({item["id"] for item in items})
    assert [] == [(item["id"], wrong) for item in items if (wrong := problems(item))]


def test_what_the_schema_refuses_is_noticed() -> None:
    """The check above means something."""
    (item,) = csl(resting_on(NASTY))

    damages: list[dict[str, Any]] = [
        {"type": "book-of-all"},
        {"author": [{"name": "x"}]},
        {"issued": {"date-parts": []}},
        {"issued": {"date-parts": [[1992, "3"]]}},
        {"issued": {"edtf": 1992}},
        {"by": "x"},
        {"id": None},
        {"language": ["en"]},
    ]
    assert [] == [damage for damage in damages if not problems({**item, **damage})]
    assert [] == problems(item)


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("1992", {"date-parts": [[1992]]}),
        ("1992-03", {"date-parts": [[1992, 3]]}),
        ("1992-03-02", {"date-parts": [[1992, 3, 2]]}),
        ("2011-06-28/2011-06-30", {"date-parts": [[2011, 6, 28], [2011, 6, 30]]}),
        ("2013/..", {"date-parts": [[2013]]}),
        ("1992~", {"date-parts": [[1992]], "circa": True}),
        (None, None),
    ],
)
def test_dates_are_those_of_edtf(date: str | None, issued: dict[str, Any] | None) -> None:
    """As exact as they are known; nothing where none is."""
    (item,) = csl(resting_on(replace(NASTY, date=date)))

    assert issued == item.get("issued")


def test_an_item_says_what_the_work_is() -> None:
    """Language, address, the day of reading, and that a copy is one."""
    (item,) = csl(resting_on(NASTY))

    assert ("dataset", "en", NASTY.url) == (item["type"], item["language"], item["URL"])
    assert {"date-parts": [[2026, 11, 21]]} == item["accessed"]
    assert "copy; archived at https://archive.example/1" == item["note"]


def test_the_number_of_a_document_is_no_address() -> None:
    """It has a field of its own."""
    work = replace(NASTY, url="A/RES/46/224")

    assert "A/RES/46/224" == csl(resting_on(work))[0]["number"]
    assert "number = {A/RES/46/224}" in export.to_bibtex([resting_on(work)])


def test_a_chapter_has_its_own_works() -> None:
    """Whatever facts are given, their works and no other."""
    facts = kzref.facts(chapter="china")

    titles = {item["title"] for item in csl(*facts)}

    assert {work.title for fact in facts for work in fact.record.citation} == titles
    assert export.to_bibtex(facts).count("@misc{") == len(csl(*facts)) < len(WORKS)


def test_citeproc_writes_references() -> None:
    """Author, title, year and address of every work stand in its formatted entry."""
    citeproc = pytest.importorskip("citeproc", reason="citeproc-py is not installed")
    source = pytest.importorskip("citeproc.source.json")
    # citeproc-py 0.11 stops at an interval within one year
    items = [item for item in json.loads(export.to_csl()) if len(item.get("issued", {}).get("date-parts", "1")) == 1]
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = citeproc.CitationStylesBibliography(style, source.CiteProcJSON(items), citeproc.formatter.plain)
    for item in items:
        bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))

    entries = [str(entry) for entry in bibliography.bibliography()]

    assert len(items) == len(entries) > 300
    for item, entry in zip(items, entries, strict=True):
        year = str(item["issued"]["date-parts"][0][0]) if "issued" in item else "no date"
        wanted = [item["author"][0]["literal"], year, *([item["URL"]] if "URL" in item else [])]
        assert [] == [text for text in wanted if plain(text) not in plain(entry)]
        assert plain(item["title"]) in plain(entry)


def plain(text: str) -> str:
    """Return the letters and digits of a text: styles have quotation marks and dashes of their own."""
    return "".join(filter(str.isalnum, text)).casefold()


def test_a_bibtex_parser_reads_the_works_back() -> None:
    """Author, title, language, date and address of every work are what they were."""
    database = pytest.importorskip("pybtex.database", reason="pybtex is not installed")
    facts = [*FACTS, resting_on(NASTY)]
    entries = database.parse_string(export.to_bibtex(facts), "bibtex").entries

    assert sorted(described(work) for work in {*WORKS, NASTY}) == sorted(
        (
            read(str(entry.persons["author"][0])),
            read(entry.fields["title"]),
            entry.fields["language"],
            entry.fields.get("year", ""),
            entry.fields.get("month", ""),
            entry.fields.get("day", ""),
            entry.fields.get("url", ""),
        )
        for entry in entries.values()
    )
    assert {item["id"] for item in csl(*facts)} == {*entries}


def read(text: str) -> str:
    """Return what TeX would set."""
    named = {"backslash": "\\", "braceleft": "{", "braceright": "}", "asciitilde": "~", "asciicircum": "^"}
    assert text[0] + text[-1] == "{}"
    return re.sub(r"\\text(\w+){}|\\([$&%#_])", lambda found: named.get(found[1], found[2]), text[1:-1])


def described(work: Work) -> tuple[str, ...]:
    """Return what an entry should have of a work."""
    year, month, day = [*(work.date or "").partition("/")[0].rstrip("~").split("-"), "", ""][:3]
    address = (work.url or "").replace("{", "%7B").replace("}", "%7D")
    return (work.by, work.title, work.language, year, calendar.month_name[int(month or 0)], day.lstrip("0"), address)
