"""What the page on using the data shows is run: pandas and DuckDB read the exported facts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kzref
from kzref import export

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "data.md"
BLOCKS = re.findall(r"```\{code-block\} python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)

# what the blocks print: a verdict, a fact, a name, a sentence about Armenia
PRINTED: dict[str, list[str]] = {
    "pandas": ["contradicted", "Armenia"],
    "polars": [kzref.facts(verdict="imprecise")[0].id, "Armenia"],
    "duckdb": [next(fact.id for fact in kzref.facts(verdict="imprecise") if fact.value is not None)],
}


@pytest.mark.parametrize("library", ["pandas", "polars", "duckdb"])
def test_the_code_of_the_page_works(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each block reads the file that ``kzref export`` writes and prints facts of it."""
    pytest.importorskip(library, reason=f"{library} is not installed")
    (tmp_path / "facts.jsonl").write_text(export.to_jsonl(), encoding="utf-8")
    (tmp_path / "data").mkdir()
    for name, text in export.to_csv().items():
        (tmp_path / "data" / name).write_text(text, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)

    for block in (code for code in BLOCKS if f"import {library}" in code):
        exec(compile(block, str(PAGE), "exec"), {})  # noqa: S102  # that is the point

    printed = capsys.readouterr().out
    assert [] == [text for text in PRINTED[library] if text not in printed]


def test_the_page_names_the_files_that_there_are() -> None:
    """Each file of the data package stands there, and no other."""
    named = set(re.findall(r"`data/([\w.]+)`", PAGE.read_text(encoding="utf-8")))

    assert {*export.to_csv([]), "facts.jsonl", "kzref.jsonld"} == named


def test_spark_is_shown_and_not_run() -> None:
    """Spark needs Java and a cluster; its block stays on the page as it is."""
    assert 1 == sum("spark.read.json" in code for code in BLOCKS)
