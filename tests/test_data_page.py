"""What the page on using the data shows is run: pandas and DuckDB read the exported facts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kzref import export

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "data.md"
BLOCKS = re.findall(r"```\{code-block\} python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("library", ["pandas", "duckdb"])
def test_the_code_of_the_page_works(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each block reads the file that ``kzref export`` writes and prints facts of it."""
    pytest.importorskip(library, reason=f"{library} is not installed")
    (tmp_path / "facts.jsonl").write_text(export.to_jsonl(), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (block,) = [code for code in BLOCKS if f"import {library}" in code]

    exec(compile(block, str(PAGE), "exec"), {})  # noqa: S102  # that is the point

    printed = capsys.readouterr().out
    assert ("contradicted" if library == "pandas" else "ca-summit-first-since") in printed


def test_spark_is_shown_and_not_run() -> None:
    """Spark needs Java and a cluster; its block stays on the page as it is."""
    assert 1 == sum("spark.read.json" in code for code in BLOCKS)
