"""``make test`` and ``make test-all`` tell what holds: the tests, how much of the code they run, and what is beside them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tools import testing

if TYPE_CHECKING:
    from pathlib import Path

CODE = "def used():\n    return 1\n\n\ndef unused():\n    return 2\n"
TEST = "import code_of_a_sample\n\n\ndef test_it():\n    assert 1 == code_of_a_sample.used()\n"
CONFIG = '[tool.coverage.run]\nsource = ["."]\nomit = ["test_*"]\n[tool.coverage.report]\nfail_under = 80\n'


@pytest.mark.slow
def test_too_little_covered_fails_where_ci_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A floor in ``pyproject.toml`` is heard: here the test runs three of four statements."""
    for name, text in (("code_of_a_sample.py", CODE), ("test_sample.py", TEST), ("pyproject.toml", CONFIG)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(testing, "CHECKS", ())
    monkeypatch.setenv("CI", "true")
    for name in ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"):  # of the run that this test is a part of
        monkeypatch.delenv(name, raising=False)

    assert 1 == testing.test_all("")

    said = capfd.readouterr().out
    assert "1 passed" in said
    assert "Required test coverage of 80.0% not reached. Total coverage: 75.00%" in said
    assert "does not hold (" in said


@pytest.mark.parametrize("ci", ["true", ""])
@pytest.mark.parametrize(("failing", "verdict"), [("pytest", "does not hold"), ("ruff", "does not hold"), ("", "all")])
def test_one_failure_is_enough(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ci: str, failing: str, verdict: str
) -> None:
    """And what a check printed is shown at the end, with the way out; coverage is measured where CI is set."""
    ran: list[list[str]] = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        ran.append(command[2:])
        return subprocess.CompletedProcess(command, int(command[2] == failing), "the complaint of a check", "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setenv("CI", ci)

    status = testing.test_all("")

    said = capsys.readouterr().out.splitlines()
    assert (verdict != "all", True) == (bool(status), said[-1].startswith(verdict))
    assert sorted(command[0] for command in ran) == ["mypy", "pyright", "pytest", "ruff", "ruff"]
    assert bool(ci) is any("--cov" in command for command in ran)
    assert (failing == "ruff") is ("ruff check .; make format lays the code out" in said)
    assert (failing == "ruff") is ("the complaint of a check" in said)
    assert "about twenty minutes on two cores" in said[0]


def test_what_is_slow_is_left_to_ci(root: Path, tmp_path: Path) -> None:
    """A test that asks for a browser, a copy of the repository or a project to build is marked, and others are not."""
    fixtures = "tmp_path", "browser", "copy", "project"
    defined = "".join(f"@pytest.fixture\ndef {name}(): pass\n" for name in fixtures)
    tests = "".join(f"def test_{name}({name}): pass\n" for name in fixtures)
    (tmp_path / "test_sample.py").write_text(f"import pytest\n{defined}{tests}", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-v", "-c", str(root / "pyproject.toml"), "-p", "conftest"]

    done = subprocess.run(
        [*command, "-m", "not slow", str(tmp_path)], cwd=root, capture_output=True, text=True, check=False
    )

    assert "::test_tmp_path PASSED" in done.stdout
    assert "1 passed, 3 deselected" in done.stdout
