"""The facts as data: what is written is what the contract says, and can be read back whole."""

from __future__ import annotations

import csv
import gc
import json
import os
import subprocess
import sys
import warnings
from dataclasses import replace
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING, Any, cast

import pytest
import readers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kzref
from kzref import LANGUAGES, Claim, Fact, PartialDate, Quantity, Record, Source, Work, export, query
from kzref._entities import ENTITIES
from kzref.export.changes import Change, Difference
from kzref.export.lines import FIGURES
from kzref.vocabulary import (
    CHAPTERS,
    DOCUMENTS,
    KINDS,
    QUALIFIERS,
    READ,
    SECTIONS,
    UNITS,
    VERDICTS,
    WORK_KINDS,
    WORK_LANGUAGES,
)
from kzref.weak import is_weak

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzref import Language

FACTS = kzref.facts()
IDS = [entity.id for entity in ENTITIES]
LINES = [json.loads(line) for line in export.to_jsonl().splitlines()]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data package of all facts."""
    return saved(tmp_path_factory.mktemp("package"), export.to_csv())


def saved(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files into a folder."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return folder


def line_of(id: str) -> dict[str, Any]:
    """Return a fact as a line of the export has it."""
    return next(line for line in LINES if line["id"] == id)


# any fact, not only those that we have

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Nd"], exclude_characters="{}"), max_size=12)
TEXTS = st.builds(lambda text: f"A{text}", st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20))
DATES = st.sampled_from(["1992", "1992-03", "1992-03-02", "1918-04-30/1924-10-27", "1992-03-02/..", "../1991", "1992~"])
NUMBERS = st.integers(-(10**15), 10**15) | st.floats(-1e15, 1e15)
ADDRESSES = st.sampled_from(["https://example.org/a?b=1", "https://en.wikipedia.org/wiki/A"])
WORKS = st.builds(
    Work,
    by=TEXTS,
    title=TEXTS,
    kind=st.sampled_from(list(WORK_KINDS)),
    language=st.sampled_from(WORK_LANGUAGES),
    date=st.none() | DATES,
    url=TEXTS | ADDRESSES,
    read=st.sampled_from(list(READ)),
    copy=st.booleans(),
    archived=st.none() | ADDRESSES,
) | st.builds(Work, by=TEXTS, title=TEXTS, kind=st.just("news"), language=st.just("kk"))
QUANTITIES = st.builds(
    Quantity, NUMBERS, st.sampled_from(list(UNITS)), st.none() | st.sampled_from(list(QUALIFIERS))
) | st.builds(Quantity, qualifier=st.sampled_from(list(QUALIFIERS)))


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Draw a fact that the model allows."""

    def statement(quantity: Quantity | None, when: PartialDate | None) -> str:
        shown = ["{value}"] * bool(quantity and quantity.value is not None) + ["{when}"] * bool(when)
        parts = draw(st.permutations(["“A” line\nof words, ", draw(WORDS), *shown]))
        return "".join(parts) + "."

    def figures() -> tuple[Quantity | None, PartialDate | None]:
        when = draw(st.none() | DATES)
        return draw(st.none() | QUANTITIES), PartialDate(when) if when else None

    quantity, when = figures()
    citation = tuple(draw(st.lists(WORKS, max_size=3)))
    strong = any(not is_weak(work.url) for work in citation)
    verdict = draw(st.sampled_from(list(VERDICTS) if strong else ["opinion", "unverifiable", "not-checked"]))
    claim: Claim | None = None
    sources: tuple[Source, ...] = ()
    if not citation or draw(st.booleans()):
        claimed = figures()
        claim = Claim(statement=statement(*claimed), quantity=claimed[0], when=claimed[1])
        section = st.integers(1, SECTIONS)
        sources = draw(st.tuples(st.builds(Source, st.sampled_from(list(DOCUMENTS)), section, st.none() | TEXTS)))
    shown = quantity or (claim.quantity if claim else None), when or (claim.when if claim else None)
    own = draw(st.booleans()) or claim is None or "{" in claim.statement
    chapter, kind = draw(st.sampled_from(list(CHAPTERS))), draw(st.sampled_from(list(KINDS)))
    known = {
        "id": f"{CHAPTERS[chapter][1]}-{draw(st.text('abc-', min_size=1, max_size=6))}",
        "chapter": chapter,
        "kind": kind,
    }
    return Fact(
        **cast("Any", known),  # an id that no type knows
        about=cast("Any", tuple(draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=3)))),
        claim=claim,
        sources=sources,
        record=Record(
            verdict=cast("Any", verdict),
            statement=statement(*shown) if own else None,
            quantity=quantity,
            when=when,
            citation=citation,
            checked="2026-11-21" if citation else draw(st.sampled_from([None, "2026-11-21"])),
            note=draw(st.none() | TEXTS),
        ),
    )


ANY = st.lists(facts(), max_size=4, unique_by=lambda fact: fact.id)
SLOW = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


# the contract


def test_a_line_has_the_keys_that_people_rely_on() -> None:
    """Names, order and shape of every field of every line."""
    figures = ["value", "unit", "qualifier", "when"]

    for line in LINES:
        head = ["id", "chapter", "kind", "statement", *figures, "about", "claim", "sources", "record"]
        assert [*head, "as_of", "strength"] == [*line]
        assert ["en", "ar", "vi"] == [*line["statement"]]
        assert line["claim"] is None or ["statement", *figures] == [*line["claim"]]
        assert line["claim"] is None or ["template", "en", "ar", "vi"] == [*line["claim"]["statement"]]
        assert all(["document", "section", "note"] == [*source] for source in line["sources"])
        assert ["verdict", "citation", "checked", "statement", *figures, "note"] == [*line["record"]]
        work_keys = ["by", "title", "kind", "language", "date", "url", "read", "copy", "archived"]
        assert all(work_keys == [*work] for work in line["record"]["citation"])


def test_a_line_says_what_the_fact_says() -> None:
    """What we stand behind, what is claimed, and what is known, each in its place."""
    for fact, line in zip(FACTS, LINES, strict=True):
        assert {lang: fact.text(lang) for lang in LANGUAGES} == line["statement"]
        assert (fact.value, fact.unit, fact.qualifier) == (line["value"], line["unit"], line["qualifier"])
        assert (str(fact.when) if fact.when else None) == line["when"]
        assert list(fact.about) == line["about"]
        assert [source.section for source in fact.sources] == [source["section"] for source in line["sources"]]
        assert fact.record.verdict == line["record"]["verdict"]
        assert [work.url for work in fact.record.citation] == [work["url"] for work in line["record"]["citation"]]
        assert fact.record.checked == line["record"]["checked"] == line["as_of"]
        assert fact.strength == line["strength"]
        if fact.claim:
            assert fact.claim.statement == line["claim"]["statement"]["template"]
            assert all(fact.claimed(lang) == line["claim"]["statement"][lang] for lang in LANGUAGES)


def test_claim_and_record_are_kept_apart() -> None:
    """Where the documents are wrong, a line has their figure and ours."""
    line = line_of("cn-disputed-area")

    assert (1000, 944, 944) == (line["claim"]["value"], line["record"]["value"], line["value"])


def test_every_fact_is_there_once_in_order() -> None:
    """An export is complete."""
    assert [fact.id for fact in FACTS] == [line["id"] for line in LINES]


def test_text_is_plain_utf_8() -> None:
    """Letters are themselves, lines end one way, and no line is empty."""
    text = export.to_jsonl()

    assert "كازاخستان" in text
    assert "\\u" not in text
    assert "\r" not in text
    assert text.endswith("}\n")
    assert len(FACTS) == text.count("\n")


def test_languages_can_be_chosen() -> None:
    """Whoever wants one language gets its sentences alone."""
    line = export.as_dict(FACTS[0], ["vi"])

    assert {"vi": FACTS[0].text("vi")} == line["statement"]
    assert "statement_vi" in export.to_csv(FACTS[:1], ["vi"])["facts.csv"]
    assert "statement_en" not in export.to_csv(FACTS[:1], ["vi"])["facts.csv"]
    assert '"inLanguage": ["vi"]' in export.to_jsonld(FACTS[:1], ["vi"])
    assert FACTS[:1] == export.read_jsonl(export.to_jsonl(FACTS[:1], ["vi"]).splitlines())


# what is written can be read back


def test_json_lines_are_lossless(tmp_path: Path) -> None:
    """Read from a file, the facts equal ours."""
    path = tmp_path / "kzref.jsonl"
    path.write_text(export.to_jsonl(), encoding="utf-8")

    assert FACTS == export.read_jsonl(path)
    assert FACTS == export.read_jsonl(str(path))


def test_csv_is_lossless(package: Path) -> None:
    """Read from the tables, facts and entities equal ours."""
    assert FACTS == readers.read_csv(package)
    assert ENTITIES == readers.read_entities(package)


def test_json_ld_is_lossless(tmp_path: Path) -> None:
    """Read from the graph, the facts equal ours."""
    path = tmp_path / "kzref.jsonld"
    path.write_text(export.to_jsonld(base="https://example.org/"), encoding="utf-8")

    assert FACTS == readers.read_jsonld(path)


@given(ANY)
@SLOW
def test_any_fact_survives_json_lines(chosen: list[Fact]) -> None:
    """Whatever the model allows is read back as it was."""
    assert tuple(chosen) == export.read_jsonl(export.to_jsonl(chosen, ["en"]).split("\n"))


@given(ANY)
@SLOW
def test_any_fact_survives_csv(tmp_path_factory: pytest.TempPathFactory, chosen: list[Fact]) -> None:
    """Commas, quotes and line ends included."""
    folder = saved(tmp_path_factory.mktemp("csv"), export.to_csv(chosen, ["en"]))

    assert tuple(chosen) == readers.read_csv(folder)


@given(ANY)
@SLOW
def test_any_fact_survives_json_ld(tmp_path_factory: pytest.TempPathFactory, chosen: list[Fact]) -> None:
    """Dates that are about right, money, and works without an address included."""
    folder = saved(tmp_path_factory.mktemp("ld"), {"x.jsonld": export.to_jsonld(chosen, ["en"])})

    assert tuple(chosen) == readers.read_jsonld(folder / "x.jsonld")


def test_csv_refuses_what_it_would_lose() -> None:
    """A carriage return would come back as a line feed."""
    fact = replace(FACTS[0], record=replace(FACTS[0].record, note="one\rtwo"))

    with pytest.raises(ValueError, match="can't be told from no value"):
        export.to_csv([fact], ["en"])


def test_equal_facts_make_equal_bytes() -> None:
    """Neither the hash seed, nor the locale, nor the zone gets in."""
    code = "from kzref import export; print(export.to_jsonl(), export.to_csv(), export.to_jsonld())"
    outputs = set()
    for seed, locale, zone in (("1", "C", "UTC"), ("2", "C.UTF-8", "Asia/Almaty")):
        changed = {"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, **changed}, capture_output=True, check=True
        )
        outputs.add(done.stdout)

    assert 1 == len(outputs)
    assert outputs.pop().startswith(b'{"id": ')


# what is damaged is refused


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"value": 56}, "value is 56, but 57 by its claim and its record"),
        ({"as_of": "2000-01-01"}, "as_of is '2000-01-01'"),
        ({"strength": "none"}, "strength is 'none', but"),
        ({"about": []}, "name at least one entity"),
        ({"kind": "quanity"}, "unknown kind 'quanity'"),
        ({"claim": {}}, "no source|needs the sections|sections need"),
        ({"claim": {"statement": "57 percent"}}, "is not as kzref export writes it"),
        ({"record": None}, "is not as kzref export writes it"),
        ({"sources": [{"document": "ar"}]}, "is not as kzref export writes it"),
        ({"more": 1}, "lacks, or should not have, more"),
    ],
)
def test_a_damaged_line_is_named(change: dict[str, Any], why: str) -> None:
    """No line that says two things becomes a fact, and the error says which line it is."""
    damaged = {**line_of("cn-border-share-kz"), **change}

    with pytest.raises(ValueError, match=why) as caught:
        export.read_jsonl(["", json.dumps(damaged)])

    assert str(caught.value).startswith("line 2: fact 'cn-border-share-kz'")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", r"line 1: not JSON \(.*, column 2\)"),
        ("[1]", "line 1: a fact is an object with an id"),
        ('{"id": 7}', "line 1: a fact is an object with an id"),
        ('{"id": "a"}', "line 1: fact 'a' lacks, or should not have, about, as_of"),
    ],
)
def test_what_is_no_line_is_named(line: str, why: str) -> None:
    """Something else is not taken for an export."""
    with pytest.raises(ValueError, match=why):
        export.read_jsonl([line])


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    """Not a traceback of the codec."""
    path = tmp_path / "old.jsonl"
    path.write_text('{"id": "é"}', encoding="latin-1")

    with pytest.raises(ValueError, match=r"old\.jsonl: not UTF-8"):
        export.read_jsonl(path)


def test_a_damaged_table_is_named(tmp_path: Path) -> None:
    """A work that is cited and not there."""
    files = export.to_csv(FACTS[:1], ["en"])
    saved(tmp_path, {**files, "works.csv": files["works.csv"].splitlines()[0] + "\n"})

    with pytest.raises(ValueError, match=f"fact '{FACTS[0].id}' is not as kzref export writes it"):
        readers.read_csv(tmp_path)


def test_a_damaged_graph_is_named(tmp_path: Path) -> None:
    """JSON that is no graph of ours."""
    path = tmp_path / "x.jsonld"
    path.write_text('{"@graph": [{}]}', encoding="utf-8")

    with pytest.raises(ValueError, match=r"x\.jsonld is not as kzref export writes it"):
        readers.read_jsonld(path)


# the data version, and what changed


def test_the_data_version_is_the_hash_of_the_export(tmp_path: Path) -> None:
    """Whoever has an export can tell its version without kzref."""
    path = tmp_path / "kzref.jsonl"
    path.write_text(export.to_jsonl(), encoding="utf-8")

    assert sha256(path.read_bytes()).hexdigest()[:12] == export.data_version()
    assert export.data_version() == export.data_version(path)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_data_version_changes_with_a_word_of_any_language(tmp_path: Path, lang: Language) -> None:
    """A mended translation is another version of the data."""
    path = tmp_path / "kzref.jsonl"
    word = FACTS[0].text(lang)
    path.write_text(export.to_jsonl().replace(word, word + " ", 1), encoding="utf-8")

    assert export.data_version() != export.data_version(path)


def test_the_data_version_is_in_every_format() -> None:
    """A reader of CSV or JSON-LD can tell the version too."""
    version = f"{kzref.__version__}+{export.data_version()}"

    assert version == json.loads(export.to_csv()["datapackage.json"])["version"]
    assert version == json.loads(export.to_jsonld())["@graph"][0]["version"]


def changed(which: str, **fields: Any) -> list[str]:
    """Return the lines of all facts, with one of them changed."""
    return [json.dumps({**line, **fields} if line["id"] == which else line) for line in LINES]


def test_equal_exports_have_no_changes() -> None:
    """Nothing is said where nothing changed."""
    assert () == export.changes(export.to_jsonl().splitlines())


def test_changes_name_the_fields() -> None:
    """A field deep inside is named by its path, with what it was and is."""
    line = line_of("cn-border-share-kz")
    record = {**line["record"], "verdict": "disputed", "citation": []}
    works = line["record"]["citation"]

    found = export.changes(changed("cn-border-share-kz", value=56, about=["CN", "KZ"], claim=None, record=record))

    expected = (
        Difference("value", 56, 57),
        Difference("about", ["CN", "KZ"], ["KZ", "CN"]),
        Difference("claim", None, line["claim"]),
        Difference("record.verdict", "disputed", line["record"]["verdict"]),
        *(Difference("record.citation", None, work) for work in works),
    )
    assert (Change("cn-border-share-kz", "changed", expected),) == found


def test_facts_that_came_and_went() -> None:
    """Added first, in their order, then what was removed."""
    old, new = [json.dumps(line) for line in LINES[:3]], [json.dumps(line) for line in LINES[1:5]]

    found = export.changes(old, new)

    assert [(3, "added"), (4, "added"), (0, "removed")] == [
        ([line["id"] for line in LINES].index(change.id), change.kind) for change in found
    ]


def test_a_renamed_fact_is_the_same_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    """An alias leads from the old id to the new."""
    monkeypatch.setitem(query.ALIASES, "cn-share", "cn-border-share-kz")

    found = export.changes(changed("cn-border-share-kz", id="cn-share"))

    assert (Change("cn-border-share-kz", "changed", (Difference("id", "cn-share", "cn-border-share-kz"),)),) == found


def test_a_line_that_repeats_in_a_list_is_a_change() -> None:
    """A list that lost one of two equal things is not equal."""
    found = export.changes(changed("cn-border-share-kz", about=["KZ", "KZ", "CN"]))

    assert (Difference("about", ["KZ", "KZ", "CN"], ["KZ", "CN"]),) == found[0].fields


def test_an_id_that_stands_twice_is_an_error() -> None:
    """Two lines for one fact can't be compared."""
    line = json.dumps(LINES[0])

    with pytest.raises(ValueError, match=f"line 2: fact '{LINES[0]['id']}' stands there a second time"):
        export.changes([line, line])


# the data package


def test_the_tables_are_as_their_description_says(package: Path) -> None:
    """Columns, keys, links, tokens and hashes hold, without any validator's help."""
    described = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    tables = {
        resource["name"]: list(csv.reader(StringIO((package / resource["path"]).read_text(encoding="utf-8"))))
        for resource in described["resources"]
    }

    for resource in described["resources"]:
        schema, (head, *rows) = resource["schema"], tables[resource["name"]]
        data = (package / resource["path"]).read_bytes()
        assert [field["name"] for field in schema["fields"]] == head
        assert (f"sha256:{sha256(data).hexdigest()}", len(data)) == (resource["hash"], resource["bytes"])
        keys = [tuple(row[head.index(name)] for name in schema["primaryKey"]) for row in rows]
        assert len(set(keys)) == len(keys) > 0
        for place, field in enumerate(schema["fields"]):
            constraints = field.get("constraints", {})
            cells = {row[place] for row in rows}
            assert not constraints.get("required") or "" not in cells
            assert cells <= {*constraints.get("enum", cells), ""}
        for link in schema.get("foreignKeys", []):
            target_head, *target = tables[link["reference"]["resource"]]
            known = {row[target_head.index("id")] for row in target}
            assert {row[head.index(link["fields"][0])] for row in rows} <= known


def test_no_row_stands_alone(package: Path) -> None:
    """Every entity and every work belongs to a fact."""
    tables = {
        path.stem: list(csv.DictReader(path.read_text(encoding="utf-8").splitlines())) for path in package.glob("*.csv")
    }

    assert {row["id"] for row in tables["entities"]} == {row["entity"] for row in tables["about"]}
    assert {row["id"] for row in tables["works"]} == {row["work"] for row in tables["citations"]}


def test_a_new_work_renames_no_other() -> None:
    """Ids of works come from the works, not from their order."""
    ids = [row["id"] for row in csv.DictReader(StringIO(export.to_csv(FACTS, ["en"])["works.csv"]))]
    later = [row["id"] for row in csv.DictReader(StringIO(export.to_csv(FACTS[40:], ["en"])["works.csv"]))]

    assert set(later) < set(ids)


def validated(package: Path) -> Any:
    """Return what frictionless reports of a package."""
    frictionless = pytest.importorskip("frictionless", reason="frictionless is not installed")
    with warnings.catch_warnings():
        # it leaves files open, which are closed, with a warning, when they are collected
        warnings.simplefilter("ignore", ResourceWarning)
        report = frictionless.validate(str(package / "datapackage.json"))
        gc.collect()
    return report


def test_frictionless_finds_nothing(package: Path) -> None:
    """The validator of the format accepts the package."""
    report = validated(package)

    assert [] == report.flatten(["fieldName", "rowNumber", "message"])
    assert 6 == report.stats["tasks"]


@pytest.mark.parametrize(
    ("name", "old", "new", "kind"),
    [
        ("facts.csv", ",confirmed,", ",sure,", "constraint-error"),
        ("facts.csv", ",57,percent,", ",many,percent,", "type-error"),
        ("about.csv", ",KZ\n", ",KX\n", "foreign-key"),
        ("works.csv", "by,title", "by,name", "incorrect-label"),
    ],
)
def test_frictionless_does_look(package: Path, tmp_path: Path, name: str, old: str, new: str, kind: str) -> None:
    """The same package, damaged, is refused: the check above means something."""
    files = {path.name: path.read_text(encoding="utf-8") for path in package.iterdir()}
    saved(tmp_path, {**files, name: files[name].replace(old, new, 1)})

    report = validated(tmp_path)

    assert kind in {type for (type,) in report.flatten(["type"])}


# linked data


def expanded(base: str = "https://example.org/kzref.jsonld") -> list[dict[str, Any]]:
    """Return the graph with every name in full, as the reference implementation reads it."""
    jsonld = pytest.importorskip("pyld.jsonld", reason="pyld is not installed")
    graph: list[dict[str, Any]] = jsonld.expand(json.loads(export.to_jsonld(base=base)), {"base": ""})
    return graph


def test_json_ld_expands_to_claims() -> None:
    """A claim of schema.org for each fact, its sentence in each language, its citations linked."""
    nodes = {node["@id"]: node for node in expanded()}
    fact = kzref.fact("un-member-number")
    node = nodes[f"https://example.org/kzref.jsonld#{fact.id}"]

    assert ["https://schema.org/Claim"] == node["@type"]
    assert [(lang, fact.text(lang)) for lang in sorted(LANGUAGES)] == [
        (text["@language"], text["@value"]) for text in node["https://schema.org/text"]
    ]
    assert [*LANGUAGES] == [lang["@value"] for lang in node["https://schema.org/inLanguage"]]
    titles = [
        nodes[link["@id"]]["https://schema.org/name"][0]["@value"] for link in node["https://schema.org/citation"]
    ]
    assert [work.title for work in fact.record.citation] == titles


def test_json_ld_has_a_data_set_of_all_facts() -> None:
    """The data set has a licence, languages, a time and every fact as a part."""
    (node,) = [node for node in expanded() if ["https://schema.org/Dataset"] == node["@type"]]

    assert len(FACTS) == len(node["https://schema.org/hasPart"])
    assert [{"@id": "https://creativecommons.org/licenses/by/4.0/"}] == node["https://schema.org/license"]
    assert all(node[f"https://schema.org/{name}"] for name in ("name", "description", "inLanguage", "temporalCoverage"))


def test_json_ld_links_to_wikidata() -> None:
    """Entities are the same as items of Wikidata, where that is certain."""
    same = {
        node["@id"].partition("#entity-")[2]: node["https://schema.org/sameAs"][0]["@id"]
        for node in expanded()
        if "https://schema.org/sameAs" in node
    }

    assert {
        entity.id: f"http://www.wikidata.org/entity/{entity.wikidata}" for entity in ENTITIES if entity.wikidata
    } == same


def test_json_ld_points_at_nothing_that_is_not_there() -> None:
    """Every link inside the file has its node."""
    nodes = expanded()
    told: set[str] = set()
    pointed: set[str] = set()
    stack: list[Any] = [*nodes]
    while stack:
        thing = stack.pop()
        if isinstance(thing, list):
            stack += thing
        elif isinstance(thing, dict):
            if "@id" in thing:
                (pointed if len(thing) == 1 else told).add(thing["@id"])
            stack += thing.values()

    assert set() == {id for id in pointed - told if "#" in id}
    assert all(id.startswith(("https://", "http://")) for id in pointed | told)


@pytest.mark.parametrize(
    ("when", "covered"), [("1992-03-02", "1992-03-02"), ("1992~", "1992"), ("2014-03-18/..", "2014-03-18/..")]
)
def test_json_ld_dates_are_iso_8601(when: str, covered: str) -> None:
    """What ISO 8601 does not know is kept beside it."""
    record = replace(FACTS[0].record, when=PartialDate(when), statement="It was so.")
    node = json.loads(export.to_jsonld([replace(FACTS[0], record=record)], ["en"]))["@graph"][1]

    assert covered == node["temporalCoverage"]
    assert when == node["kz:when"]


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (
            Quantity(57, "percent"),
            {"@type": "QuantitativeValue", "value": 57, "unitText": "percent", "unitCode": "P1"},
        ),
        (
            Quantity(300_000_000, "USD", "about"),
            {"@type": "MonetaryAmount", "value": 300_000_000, "currency": "USD", "kz:qualifier": "about"},
        ),
        (Quantity(qualifier="first"), {"@type": "QuantitativeValue", "kz:qualifier": "first"}),
    ],
)
def test_json_ld_figures_are_schema_orgs(quantity: Quantity, expected: dict[str, Any]) -> None:
    """Numbers with their unit's code, money with its currency."""
    record = replace(FACTS[0].record, quantity=quantity, statement="It was so.")
    node = json.loads(export.to_jsonld([replace(FACTS[0], record=record)], ["en"]))["@graph"][1]

    assert expected == node["mainEntity"]


def test_figures_are_the_same_four_everywhere() -> None:
    """The names that a line, a claim and a record share are attributes of a fact."""
    assert all(hasattr(Fact, name) for name in FIGURES)
