"""``kzref export``: what is written, where."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import readers

import kzref
from kzref import export

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., tuple[int, str, str]]
    Process = Callable[..., subprocess.CompletedProcess[bytes]]

FACTS = kzref.facts()
COMMANDS = ("list", "show", "timeline", "search", "entities", "export", "diff")


# export


@pytest.mark.parametrize(("format", "write"), [("jsonl", export.to_jsonl), ("jsonld", export.to_jsonld)])
def test_export_writes_to_standard_output(process: Process, format: str, write: Callable[[], str]) -> None:
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
        ("jsonl", "FACTS.JSONL", ["FACTS.JSONL"]),
        ("jsonld", "data", ["data/kzref.jsonld"]),
        ("jsonld", "facts.jsonld", ["facts.jsonld"]),
        ("jsonld", "facts.json", ["facts.json"]),
        ("csv", "data", [f"data/{name}" for name in sorted(export.to_csv([]))]),
    ],
)
def test_export_writes_files(run: Run, tmp_path: Path, format: str, output: str, names: list[str]) -> None:
    """Into a folder that need not be there, or into a file of that name; a second time over the first."""
    for _ in range(2):
        assert (0, "", "") == run("export", "--format", format, "--output", str(tmp_path / output))

    assert names == sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    read = {"jsonl": export.read_jsonl, "jsonld": readers.read_jsonld, "csv": readers.read_csv}[format]
    assert FACTS == read(tmp_path / (names[0] if format != "csv" else output))


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no /dev/stdout on this system")
def test_standard_output_has_a_name_too(process: Process, tmp_path: Path) -> None:
    """Also where it leads to a file or into a pipe of its own."""
    assert export.to_jsonl().encode() == process("export", "--output", "/dev/stdout").stdout
    shell = f"{sys.executable} -m kzref export --output /dev/stdout > facts; {sys.executable} -m kzref export --output >(cat)"
    piped = subprocess.run(["bash", "-c", shell], cwd=tmp_path, capture_output=True, check=True)
    assert export.to_jsonl().encode() == piped.stdout == (tmp_path / "facts").read_bytes()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ["--output", "facts.json"],
            "--output facts.json: a file of jsonl ends in .jsonl; a folder has no ending; --format jsonld or csl is",
        ),
        (["--output", "facts.csv"], "a folder has no ending; --format csv is what you may want"),
        (["--output", "facts.bib"], "a folder has no ending; --format bibtex is what you may want"),
        (["--output", "facts.xlsx"], "a folder has no ending\n"),
        (
            ["--format", "csv", "--output", "facts.csv"],
            "--output facts.csv: csv has several files; a folder has no ending",
        ),
        (["--format", "jsonld", "--output", "x.jsonl"], "a file of jsonld ends in .jsonld or .json"),
        (["--format", "csv", "--output", "/dev/stdout"], "csv has several files: name a folder"),
        (["--output", ""], "--output is empty: name a file or a folder, or - for standard output"),
        (["facts.jsonl"], "what to do with 'facts.jsonl'? To write it, use --output facts.jsonl"),
    ],
)
def test_a_file_is_a_file_or_refused(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], sentence: str
) -> None:
    """No folder gets the name of a file, and what is refused leaves nothing behind."""
    monkeypatch.chdir(tmp_path)

    status, output, errors = run("export", *options)

    assert (2, "") == (status, output)
    assert f"kzref export: {sentence}" in errors or sentence in errors
    assert [] == [*tmp_path.iterdir()]


def test_a_folder_that_is_there_may_have_any_name(run: Run, tmp_path: Path) -> None:
    """It is a folder, whatever its name looks like."""
    (tmp_path / "data.v2").mkdir()

    assert (0, "", "") == run("export", "--format", "csv", "--output", str(tmp_path / "data.v2"))
    assert (tmp_path / "data.v2" / "facts.csv").is_file()


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
