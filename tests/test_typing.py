"""Types that catch a misspelt id: what mypy and pyright say of a user's code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # starts pyright

FOLDER = Path(__file__).parent / "typing"
MARKED = {
    number for number, line in enumerate((FOLDER / "mistakes.py").read_text().splitlines(), 1) if "# mistake:" in line
}

mypy = pytest.importorskip("mypy", reason="mypy is not installed")
pytest.importorskip("pyright", reason="pyright is not installed")


def reported_by_mypy(name: str) -> set[int]:
    """Return the lines on which mypy finds an error."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", str(FOLDER / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return {int(line) for line in re.findall(rf"{name}:(\d+): error", done.stdout)}


def reported_by_pyright(name: str, folder: Path) -> set[int]:
    """Return the lines on which pyright finds an error."""
    (folder / name).write_text((FOLDER / name).read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout[done.stdout.index("{") :])["generalDiagnostics"]
    return {item["range"]["start"]["line"] + 1 for item in found if item["severity"] == "error"}


def test_a_sound_consumer_is_clean(tmp_path: Path) -> None:
    """No false report on what is written as the manuals show it."""
    assert set() == reported_by_mypy("consumer.py")
    assert set() == reported_by_pyright("consumer.py", tmp_path)


def test_each_mistake_is_caught_by_both(tmp_path: Path) -> None:
    """Ids, tokens, fields, languages and assignments: each line is reported, and no other."""
    assert len(MARKED) > 20
    assert reported_by_mypy("mistakes.py") == MARKED
    assert reported_by_pyright("mistakes.py", tmp_path) == MARKED


def test_the_public_types_are_complete(tmp_path: Path) -> None:
    """Pyright --verifytypes knows every public symbol."""
    command = [sys.executable, "-m", "pyright", "--verifytypes", "kzref", "--ignoreexternal"]
    # pyright looks for the package where the environment says, and not where --pythonpath does
    folder = Path(sys.executable).parent
    environment = {**os.environ, "VIRTUAL_ENV": str(folder.parent), "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)

    assert "Type completeness score: 100%" in done.stdout, done.stdout[-2000:]
