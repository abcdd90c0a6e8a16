"""The command ``kzref``: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import kzref
from kzref import LANGUAGES, cli, cli_search, export

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Run = Callable[..., tuple[int, str, str]]

FACTS = kzref.facts()
COMMANDS = ("list", "show", "timeline", "search", "export", "diff")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return the command, run in this process: status, output, errors."""

    def run(*arguments: str) -> tuple[int, str, str]:
        try:
            status = cli.main(arguments)
        except SystemExit as left:
            status = int(left.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as people do."""
    return subprocess.run(
        [sys.executable, "-m", "kzref", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


def ids(output: str) -> list[str]:
    """Return the first column."""
    return [line.split("\t")[0] for line in output.splitlines()]


# list


def test_list_has_every_fact_on_a_line(run: Run) -> None:
    """Id, verdict and sentence, with tabs between them."""
    status, output, errors = run("list")

    expected = [
        f"{fact.id}\t{'cannot be verified' if fact.record.verdict == 'unverifiable' else fact.record.verdict.replace('-', ' ')}\t{fact.text('en')}"
        for fact in FACTS
    ]
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
        wanted = [fact.text(lang), *map(str, fact.record.citation)]
        wanted += [kzref.entity(id).named(lang) for id in fact.about]
        wanted += [fact.claimed(lang)] if fact.claim else []
        wanted += [note for note in [fact.note(lang)] if note]
        assert [] == [text for text in wanted if text not in block]


def test_a_claim_is_shown_where_it_differs(run: Run) -> None:
    """Not twice the same sentence."""
    _, differing, _ = run("show", "cn-disputed-area")
    _, same, _ = run("show", "cn-border-share-kz")

    assert "The articles have: " in differing
    assert "The articles have: " not in same


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


# search


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["cn-border-share-kz"], "cn-border-share-kz"),
        (["DISPUTE", "china"], "cn-border-share-kz"),
        (["disput"], "cn-border-share-kz"),
        (["tranh chấp"], "cn-border-share-kz"),
        (["tranh chap"], "cn-border-share-kz"),
        (["TRANH", "CHẤP"], "cn-border-share-kz"),
        (["الاراضي", "المتنازع"], "cn-border-share-kz"),
        (["أراضي"], "cn-border-share-kz"),
        (["فالصين"], "cn-border-share-kz"),
        (["الامم المتحده"], "un-member-number"),
        (["الصين"], "cn-border-share-kz"),
        (["lien hop quoc"], "un-member-number"),
        (["duong bien gioi"], "cn-big-neighbour"),
        (["١٦٨"], "un-member-number"),
        (["Türkiye"], "tr-first-recognise"),
        (["turkiye"], "tr-first-recognise"),
        (["1,000"], "cn-disputed-area"),
    ],
)
def test_search_meets_words_however_they_are_typed(run: Run, words: list[str], found: str) -> None:
    """Marks, case, hamza, articles, the digits' script, and the language of the words: all the same."""
    status, output, _ = run("search", *words)

    assert 0 == status
    assert found in ids(output)


@pytest.mark.parametrize(("word", "absent"), [("hinese", "cn-border-share-kz"), ("rea", "cn-border-share-kz")])
def test_search_does_not_meet_the_middle_of_words(word: str, absent: str) -> None:
    """A word is met from its beginning."""
    assert absent not in [fact.id for fact in cli_search.search([word], FACTS)]


def test_search_wants_all_words(run: Run) -> None:
    """Each word narrows."""
    _, one, _ = run("search", "nuclear")
    _, two, _ = run("search", "nuclear", "treaty")

    assert set(ids(two)) < set(ids(one))


def test_search_takes_filters(run: Run) -> None:
    """Those of list."""
    _, output, _ = run("search", "border", "--chapter", "china")

    assert {"china"} == {kzref.fact(id).chapter for id in ids(output)}  # type: ignore[arg-type]  # from a column


# export


@pytest.mark.parametrize(("format", "write"), [("jsonl", export.to_jsonl), ("jsonld", export.to_jsonld)])
def test_export_writes_to_standard_output(format: str, write: Callable[[], str]) -> None:
    """Byte for byte what the function returns, whatever the locale."""
    for locale in ("C", "C.UTF-8"):
        done = process("export", "--format", format, LC_ALL=locale, PYTHONIOENCODING="ascii")

        assert (0, b"") == (done.returncode, done.stderr)
        assert write().encode() == done.stdout


def test_export_is_json_lines_if_nothing_is_said(run: Run) -> None:
    """The format that people rely on."""
    _, output, _ = run("export")

    assert export.to_jsonl() == output


@pytest.mark.parametrize(
    ("format", "output", "names"),
    [
        ("jsonl", "data", ["data/kzref.jsonl"]),
        ("jsonl", "deep/facts.jsonl", ["deep/facts.jsonl"]),
        ("jsonld", "data", ["data/kzref.jsonld"]),
        ("jsonld", "facts.jsonld", ["facts.jsonld"]),
        ("csv", "data", [f"data/{name}" for name in sorted(export.to_csv([]))]),
    ],
)
def test_export_writes_files(run: Run, tmp_path: Path, format: str, output: str, names: list[str]) -> None:
    """Into a folder that need not be there, or into a file of that name; a second time over the first."""
    for _ in range(2):
        assert (0, "", "") == run("export", "--format", format, "--output", str(tmp_path / output))

    assert names == sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    read = {"jsonl": export.read_jsonl, "jsonld": export.read_jsonld, "csv": export.read_csv}[format]
    assert FACTS == read(tmp_path / (names[0] if format != "csv" else output))


@pytest.mark.parametrize(
    ("format", "output", "name", "write"),
    [
        ("csl", "data", "data/works.json", export.to_csl),
        ("csl", "china.json", "china.json", export.to_csl),
        ("bibtex", "data", "data/works.bib", export.to_bibtex),
        ("bibtex", "china.bib", "china.bib", export.to_bibtex),
    ],
)
def test_export_writes_references(
    run: Run, tmp_path: Path, format: str, output: str, name: str, write: Callable[..., str]
) -> None:
    """The works of the facts that were chosen, in a file that reference managers know by its ending."""
    chosen = ("export", "--format", format, "--chapter", "china")

    assert (0, "", "") == run(*chosen, "--output", str(tmp_path / output))
    assert write(kzref.facts(chapter="china")) == (tmp_path / name).read_text(encoding="utf-8")
    assert write(kzref.facts(chapter="china")) == run(*chosen)[1]


def test_export_takes_filters_and_a_language(run: Run) -> None:
    """A part of the facts, with sentences in one language."""
    _, output, _ = run("export", "--chapter", "china", "--lang", "ar")

    lines = [json.loads(line) for line in output.splitlines()]
    assert [fact.id for fact in kzref.facts(chapter="china")] == [line["id"] for line in lines]
    assert {("ar",)} == {tuple(line["statement"]) for line in lines}


def test_export_takes_an_address_for_linked_data(run: Run) -> None:
    """Ids are relative to where the file will be published."""
    _, output, _ = run("export", "--format", "jsonld", "--base", "https://example.org/data")

    assert "https://example.org/data" == json.loads(output)["@context"]["@base"]


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
        (["list", "--about", "kz"], 2, "kzref list: unknown entity 'kz': did you mean"),
        (["list", "--on", "1992-13"], 2, "kzref list: '1992-13' is not a date: there is no month 13"),
        (["list", "--verd", "opinion"], 2, "kzref: unrecognized arguments: --verd opinion"),
        (["list", "--format", "xml"], 2, "kzref list: argument --format: invalid choice: 'xml'"),
        (["timeline", "199"], 2, "kzref timeline: '199' is not a date: write 1992"),
        (["timeline", "1994", "1992"], 2, "kzref timeline: 1994 is later than 1992"),
        (["show"], 2, "kzref show: the following arguments are required: ID"),
        (["show", "un-member-numbr"], 1, "unknown fact 'un-member-numbr': did you mean 'un-member-number'"),
        (["show", "CN"], 1, "kzref show: 'CN' is no fact: its facts are those of kzref list --about CN"),
        (["search", "nazarbaev"], 1, "kzref search: nothing found for 'nazarbaev': did you mean nazarbayev?"),
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


def test_a_sentence_without_a_translation_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing falls back to English: whoever is adding a fact is told where its translation is missing."""
    monkeypatch.setattr(kzref.Fact, "statement", "Nobody has translated this.")

    status, _, errors = run("show", "cn-border-share-kz", "--lang", "ar")

    assert 1 == status
    assert errors.startswith("kzref show: no ar translation of 'Nobody has translated this.': make update lists it in ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_no_traceback() -> None:
    """Status 1 and a message."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "kzref", "list"], stdout=full, stderr=subprocess.PIPE, check=False)

    assert (1, b"kzref list: can't write the output: No space left on device\n") == (done.returncode, done.stderr)


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows tell it otherwise")
@pytest.mark.parametrize(
    "command", [["list"], ["export"], ["show", *(fact.id for fact in FACTS)]], ids=lambda it: it[0]
)
def test_a_reader_who_leaves_is_no_traceback(command: list[str]) -> None:
    """``kzref … | head -1`` ends in silence."""
    with subprocess.Popen(
        [sys.executable, "-m", "kzref", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout
        assert child.stderr
        assert child.stdout.readline()
        child.stdout.close()
        errors = child.stderr.read()

    assert (0, b"") == (child.returncode, errors)


# the terminal


def on_a_terminal(*arguments: str, columns: int = 80, **environment: str) -> str:
    """Run the command on a terminal and return what it shows."""
    pty = pytest.importorskip("pty", reason="no terminals to be had on this system")
    termios = pytest.importorskip("termios")
    leader, follower = pty.openpty()
    termios.tcsetwinsize(follower, (24, columns))
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    with subprocess.Popen(
        [sys.executable, "-m", "kzref", *arguments],
        stdout=follower,
        env={**plain, "TERM": "xterm", **environment},
    ):
        os.close(follower)
        shown = b""
        while True:
            try:
                part = os.read(leader, 4096)
            except OSError:  # so Linux tells the end
                break
            if not part:
                break
            shown += part
    os.close(leader)
    return shown.decode().replace("\r\n", "\n")


def test_colour_is_for_terminals() -> None:
    """Verdicts have a colour on a terminal, not with NO_COLOR, not on a dumb one."""
    command = ("list", "--chapter", "china")

    assert "\x1b[32mconfirmed\x1b[0m" in on_a_terminal(*command)
    assert "\x1b" in on_a_terminal(*command, NO_COLOR="")
    assert "\x1b" not in on_a_terminal(*command, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(*command, TERM="dumb")
    assert b"\x1b" not in process(*command).stdout


@pytest.mark.parametrize("lang", LANGUAGES)
def test_lines_fit_the_terminal(lang: Any) -> None:
    """A fact is a headline and its sentence, wrapped in the order in which it is read."""
    shown = on_a_terminal("list", "--chapter", "china", "--lang", lang, columns=60, NO_COLOR="1")

    assert max(map(len, shown.splitlines())) <= 60
    facts = re.split(r"\n(?=cn-)", shown.rstrip("\n"))
    assert [fact.text(lang) for fact in kzref.facts(chapter="china")] == [
        " ".join(line.strip() for line in fact.splitlines()[1:]) for fact in facts
    ]


# help


def test_the_version(run: Run) -> None:
    """Of the package."""
    assert (0, f"kzref {kzref.__version__}\n", "") == run("--version")


def test_help_has_the_commands(run: Run) -> None:
    """Each with a word on what it does; the examples below work."""
    status, output, _ = run("--help")

    assert 0 == status
    assert all(re.search(rf"^    {command} +\w", output, re.MULTILINE) for command in COMMANDS)
    examples = re.findall(r"^  kzref (.+)$", output, re.MULTILINE)
    assert set(COMMANDS) == {example.split()[0] for example in examples}
    for example in examples:
        if not example.startswith(("export", "diff")):
            status, shown, _ = run(*example.split())
            assert (0, True) == (status, bool(shown)), example


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_every_option_is(run: Run, command: str) -> None:
    """No option without words, and the tokens of the filters are listed."""
    status, output, _ = run(command, "--help")

    told = " ".join(output.split())
    assert 0 == status
    options = set(re.findall(r"--[a-z]+", output.partition("\n\n")[0])) | {"--help"}
    assert [] == [name for name in options if not re.search(rf"{name}( [A-Z]+| \{{[^}}]*\}})? [a-z]", told)]
    if "--kind" in options:
        tokens = "".join(output.split())  # argparse breaks lines at hyphens
        assert all(token in tokens for token in ("introduction", "united-nations", "treaty", "not-checked"))


def test_both_ways_to_call_it_are_one() -> None:
    """``python -m kzref`` and ``kzref`` name themselves alike."""
    assert process("--help").stdout.startswith(b"usage: kzref [-h]")
