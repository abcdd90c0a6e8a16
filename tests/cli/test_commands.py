"""What commands print, and what they say of a command that is not understood."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import kzref
from kzref import LANGUAGES, export
from kzref.vocabulary import ENTITY_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Run = Callable[..., tuple[int, str, str]]

FACTS = kzref.facts()
COMMANDS = ("list", "show", "timeline", "search", "entities", "export", "diff")


def ids(output: str) -> list[str]:
    """Return the first column."""
    return [line.split("\t")[0] for line in output.splitlines()]


# list


def test_list_has_every_fact_on_a_line(run: Run) -> None:
    """Id, verdict and sentence, with tabs between them; without a claim there is none to judge."""
    status, output, errors = run("list")

    def told(fact: kzref.Fact) -> str:
        verdict = {"unverifiable": "cannot be verified"}.get(fact.record.verdict, fact.record.verdict.replace("-", " "))
        if fact.claim or verdict == "not checked":
            return verdict
        return "from the record alone" if verdict == "confirmed" else f"from the record alone, {verdict}"

    expected = [f"{fact.id}\t{told(fact)}\t{fact.text('en')}" for fact in FACTS]
    assert (0, "") == (status, errors)
    assert expected == output.splitlines()


@pytest.mark.parametrize(
    "condition",
    [
        {"chapter": "china"},
        {"kind": "treaty"},
        {"about": "RU"},
        {"verdict": "contradicted"},
        {"document": "vi"},
        {"on": "2018-01-15"},
        {"strength": "primary"},
        {"chapter": "united-nations", "on": "2018-01-15", "about": "UNSC"},
    ],
)
def test_filters_are_those_of_facts(run: Run, condition: Any) -> None:
    """Each option selects what the argument of that name does."""
    options = [part for name, value in condition.items() for part in (f"--{name}", value)]

    _, output, _ = run("list", *options)

    assert [fact.id for fact in kzref.facts(**condition)] == ids(output)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sentences_are_in_the_language_asked_for(run: Run, lang: Any) -> None:
    """As the package has them: in logical order, with nothing put between."""
    _, output, _ = run("list", "--chapter", "china", "--lang", lang)

    assert [fact.text(lang) for fact in kzref.facts(chapter="china")] == [
        line.split("\t")[-1] for line in output.splitlines()
    ]
    assert not [letter for letter in output if unicodedata.bidirectional(letter) in ("LRE", "RLE", "RLI", "LRI", "PDI")]


@pytest.mark.parametrize(
    "command", [("list",), ("timeline",), ("search", "kazakhstan"), ("show", "cn-border-share-kz")]
)
def test_machines_get_json_lines(run: Run, command: Sequence[str]) -> None:
    """The same lines as in an export."""
    _, output, _ = run(*command, "--format", "jsonl")

    known = export.to_jsonl().splitlines()
    assert output.splitlines()
    assert set(output.splitlines()) <= set(known)


def test_machines_get_the_language_that_they_ask_for(run: Run) -> None:
    """All of them, or the one that was named."""
    _, output, _ = run("list", "--chapter", "china", "--format", "jsonl", "--lang", "vi")

    assert {("vi",)} == {tuple(json.loads(line)["statement"]) for line in output.splitlines()}


@pytest.mark.parametrize(
    ("options", "conditions"),
    [
        (["--verdict", "opinion", "--verdict", "confirmed"], {"verdict": ("opinion", "confirmed")}),
        (["--about", "CN", "--about", "RU", "--kind", "treaty"], {"about": ("CN", "RU"), "kind": "treaty"}),
    ],
)
def test_repeated_options_mean_any_of_their_values(run: Run, options: list[str], conditions: Any) -> None:
    """The first is not forgotten."""
    _, output, _ = run("list", *options)

    assert [fact.id for fact in kzref.facts(**conditions)] == ids(output)


def test_repeated_dates_add_up(run: Run) -> None:
    """Facts of one year or of another, in their order, each once."""
    _, output, _ = run("list", "--on", "1992", "--on", "1994", "--on", "1994-04")

    expected = {*kzref.facts(on=1992), *kzref.facts(on=1994)}
    assert [fact.id for fact in FACTS if fact in expected] == ids(output)


@pytest.mark.parametrize("command", [("list",), ("timeline",), ("search", "kazakhstan"), ("show", "cn-khorgos-ftz")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_json_is_short_for_the_format(run: Run, command: Sequence[str], lang: str) -> None:
    """Every command that prints facts has it, and ``--lang`` too."""
    status, output, _ = run(*command, "--json", "--lang", lang)

    assert 0 == status
    assert output == run(*command, "--format", "jsonl", "--lang", lang)[1]
    assert {(lang,)} == {tuple(json.loads(line)["statement"]) for line in output.splitlines()}


@pytest.mark.parametrize(
    ("mixed", "plain"),
    [
        (
            ["show", "un-member-number", "--json", "un-admission-date"],
            ["show", "--json", *("un-member-number", "un-admission-date")],
        ),
        (
            ["search", "nuclear", "--json", "weapons", "--lang", "vi"],
            ["search", "--json", "--lang", "vi", "nuclear", "weapons"],
        ),
        (["timeline", "1991", "--chapter", "china", "1995"], ["timeline", "1991", "1995", "--chapter", "china"]),
    ],
)
def test_options_may_stand_between_words(run: Run, mixed: list[str], plain: list[str]) -> None:
    """As shells' users type them."""
    status, output, errors = run(*mixed)

    assert (0, "") == (status, errors)
    assert output
    assert run(*plain) == (status, output, errors)


def test_what_follows_two_hyphens_is_a_word(run: Run) -> None:
    """Even before any other word."""
    _, _, errors = run("search", "--json", "--", "-x", "nuclear")

    assert "nothing found for '-x nuclear'" in errors


def test_no_fact_is_no_error(run: Run) -> None:
    """Somebody who reads the terminal is told; a script goes on."""
    assert (0, "", "kzref list: no fact is like that\n") == run("list", "--on", "1700")


# show


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fact_can_be_shown(run: Run, lang: Any) -> None:
    """Sentence, remark, claim, sections, names and works of each fact are there, in each language."""
    status, output, errors = run("show", *(fact.id for fact in FACTS), "--lang", lang)

    blocks = output.rstrip("\n").split("\n\n")
    assert (0, "") == (status, errors)
    assert [fact.id for fact in FACTS] == [block.splitlines()[0] for block in blocks]
    for fact, block in zip(FACTS, blocks, strict=True):
        wanted = [fact.text(lang), *(work.cite(lang) for work in fact.record.citation)]
        wanted += [kzref.entity(id).named(lang) for id in fact.about]
        wanted += [fact.claimed(lang)] if fact.claim else []
        wanted += [note for note in [fact.note(lang)] if note]
        assert [] == [text for text in wanted if text not in block]


@pytest.mark.parametrize("format", ["text", "jsonl"])
def test_what_is_not_found_hides_nothing(run: Run, format: str) -> None:
    """The facts that there are, the ids that there are not, and status 1."""
    status, output, errors = run("show", "no-such", "cn-khorgos-ftz", "CN", "--format", format)

    assert 1 == status
    assert kzref.fact("cn-khorgos-ftz").text() in output
    assert "kzref show: unknown fact 'no-such': " in errors
    assert "kzref show: 'CN' is no fact: its facts are those of kzref list --about CN\n" in errors
    assert "no-such" not in output


def test_a_claim_is_shown_where_it_differs(run: Run) -> None:
    """Not twice the same sentence."""
    _, differing, _ = run("show", "cn-disputed-area")
    _, same, _ = run("show", "un-member-number")

    assert "The articles say: " in differing
    assert "The articles say: " not in same


# entities


@pytest.mark.parametrize("lang", LANGUAGES)
def test_entities_are_listed_by_id_type_and_name(run: Run, lang: Any) -> None:
    """All of them, in the reader's language."""
    status, output, _ = run("entities", "--lang", lang)

    rows = [line.split("\t") for line in output.splitlines()]
    assert 0 == status
    assert [(entity.id, entity.named(lang)) for entity in kzref.entities()] == [(row[0], row[2]) for row in rows]
    assert len(ENTITY_TYPES) == len({row[1] for row in rows})


def test_entities_can_be_of_several_types(run: Run) -> None:
    """And come as JSON, with their codes and their names in every language."""
    _, output, _ = run("entities", "--type", "company", "--type", "state", "--json")

    lines = [json.loads(line) for line in output.splitlines()]
    assert [entity.id for entity in kzref.entities(type=("company", "state"))] == [line["id"] for line in lines]
    assert {"en": "China", "ar": "الصين", "vi": "Trung Quốc"} == next(
        line["name"] for line in lines if line["id"] == "CN"
    )
    assert "156" == next(line["m49"] for line in lines if line["id"] == "CN")


# timeline


@pytest.mark.parametrize(
    ("arguments", "options"),
    [((), {}), (("1992", "1994"), {}), (("2018-01",), {"about": "UN"}), (("..", "1991"), {})],
)
def test_timeline_is_in_the_order_of_dates(run: Run, arguments: Sequence[str], options: Any) -> None:
    """The facts of `kzref.timeline`, each behind its date."""
    status, output, _ = run(
        "timeline", *arguments, *(part for name in options for part in (f"--{name}", options[name]))
    )

    ends = [None if end == ".." else end for end in arguments]
    expected = kzref.timeline(*ends, **options)
    assert 0 == status
    assert [(str(fact.when), fact.id) for fact in expected] == [
        tuple(line.split("\t")[:2]) for line in output.splitlines()
    ]
    assert expected


def test_timeline_takes_filters(run: Run) -> None:
    """Those of list."""
    _, output, _ = run("timeline", "--kind", "treaty")

    assert {"treaty"} == {kzref.fact(line.split("\t")[1]).kind for line in output.splitlines()}  # type: ignore[arg-type]  # from a column


# diff


def test_diff_says_what_changed(run: Run, tmp_path: Path) -> None:
    """Status 1, and the versions, the facts and the fields."""
    lines = export.to_jsonl().splitlines(keepends=True)
    (added,) = [line for line in lines if '"cn-border-share-cn"' in line]
    mended = [line.replace('"value": 57,', '"value": 56,', 1) for line in lines if line != added]
    old = tmp_path / "old.jsonl"
    old.write_text("".join(mended[:-1]) + mended[-1].replace(FACTS[-1].id, "gone"), encoding="utf-8")

    status, output, errors = run("diff", str(old))

    assert (1, "") == (status, errors)
    assert output.startswith(f"data {export.data_version(old)} -> {export.data_version()}: ")
    assert "\n~ cn-border-share-kz\n    value: 56 -> 57\n" in output
    assert "\n+ cn-border-share-cn\n" in output
    assert "\n- gone\n" in output


def test_diff_is_silent_where_nothing_changed(run: Run, tmp_path: Path) -> None:
    """Status 0."""
    old = tmp_path / "old.jsonl"
    old.write_text(export.to_jsonl(), encoding="utf-8")

    status, output, _ = run("diff", str(old), str(old))

    assert (0, f"data {export.data_version()} -> {export.data_version()}: no fact differs\n") == (status, output)


def test_diff_for_machines(run: Run, tmp_path: Path) -> None:
    """A change a line."""
    old = tmp_path / "old.jsonl"
    old.write_text(export.to_jsonl().replace('"value": 57, "unit": "percent"', '"value": 56, "unit": "percent"', 1))

    status, output, _ = run("diff", str(old), "--format", "jsonl")

    expected = {"id": "cn-border-share-kz", "change": "changed", "fields": [{"field": "value", "old": 56, "new": 57}]}
    assert (1, expected) == (status, json.loads(output))


# errors


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ([], 2, "kzref: the following arguments are required: COMMAND"),
        (["lst"], 2, "kzref: argument COMMAND: invalid choice: 'lst'"),
        (["list", "--lang", "arr"], 2, "kzref list: argument --lang: unknown language 'arr': there are en, ar, vi"),
        (["list", "--chapter", "chna"], 2, "kzref list: unknown chapter 'chna': did you mean 'china'?"),
        (["list", "--kind", "treatys"], 2, "kzref list: unknown kind 'treatys': did you mean 'treaty'"),
        (["list", "--kind", "figure"], 2, "kzref list: unknown kind 'figure': did you mean 'quantity'?"),
        (["list", "--chapter", "China"], 2, "kzref list: unknown chapter 'China': did you mean 'china'?"),
        (["list", "--about", "China"], 2, "kzref list: unknown entity 'China': did you mean 'CN'?"),
        (["entities", "--type", "city"], 2, "kzref entities: unknown entity type 'city': "),
        (["list", "--lang", "ar", "--lang", "vi"], 2, "kzref list: --lang is given twice: give it once"),
        (["list", "--format", "jsonl", "--json"], 2, "kzref list: argument --json: not allowed with argument --format"),
        (["timeline", "abc"], 2, "kzref timeline: 'abc' is not a date: write 1992"),
        (["list", "--about", "kz"], 2, "kzref list: unknown entity 'kz': did you mean"),
        (["list", "--on", "1992-13"], 2, "kzref list: '1992-13' is not a date: there is no month 13"),
        (["list", "--verd", "opinion"], 2, "kzref: unrecognized arguments: --verd opinion"),
        (["list", "--format", "xml"], 2, "kzref list: argument --format: invalid choice: 'xml'"),
        (["timeline", "199"], 2, "kzref timeline: '199' is not a date: write 1992"),
        (["timeline", "1994", "1992"], 2, "kzref timeline: 1994 is later than 1992"),
        (["show"], 2, "kzref show: the following arguments are required: ID"),
        (["show", "un-member-numbr"], 1, "unknown fact 'un-member-numbr': did you mean 'un-member-number'"),
        (["show", "CN"], 1, "kzref show: 'CN' is no fact: its facts are those of kzref list --about CN"),
        (["search", "nasarbayev"], 1, "kzref search: nothing found for 'nasarbayev': did you mean nazarbayev?"),
        (["search", "qqqqq"], 1, "kzref search: nothing found for 'qqqqq': try fewer words, or kzref list"),
        (["search", "—"], 2, "kzref search: there is no word in '—'"),
        (
            ["export", "--format", "csv"],
            2,
            "kzref export: csv has several files: name a folder for them with --output DIR",
        ),
        (["export", "--base", "https://example.org"], 2, "kzref export: --base is for JSON-LD"),
        (["diff", "no/such.jsonl"], 2, "kzref diff: can't read no/such.jsonl: No such file or directory"),
        (["diff", __file__], 2, f"kzref diff: {__file__}:1: not JSON"),
    ],
)
def test_errors_name_the_thing_and_the_way_out(run: Run, arguments: list[str], status: int, message: str) -> None:
    """On standard error, with nothing on standard output, and no traceback."""
    ended, output, errors = run(*arguments)

    assert (status, "") == (ended, output)
    assert message in errors
    assert "Traceback" not in errors


def test_what_cannot_be_written_is_named(run: Run, tmp_path: Path) -> None:
    """A file stands where a folder should be."""
    (tmp_path / "data").write_text("mine", encoding="utf-8")

    status, _, errors = run("export", "--format", "csv", "--output", str(tmp_path / "data"))

    assert 1 == status
    assert f"kzref export: can't write {tmp_path / 'data'}: File exists\n" == errors
    assert "mine" == (tmp_path / "data").read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_device_is_named(run: Run) -> None:
    """As it was given: the system names no file there."""
    assert (1, "", "kzref export: can't write /dev/full: No space left on device\n") == run(
        "export", "--output", "/dev/full"
    )


def test_a_sentence_without_a_translation_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing falls back to English: whoever is adding a fact is told where its translation is missing."""
    monkeypatch.setattr(kzref.Fact, "statement", "Nobody has translated this.")

    status, _, errors = run("show", "cn-border-share-kz", "--lang", "ar")

    assert 1 == status
    assert errors.startswith("kzref show: no ar translation of 'Nobody has translated this.': make update lists it in ")
