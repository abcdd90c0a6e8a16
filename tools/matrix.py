"""The tests of both wheels on other Pythons, and with the oldest and the newest Sphinx and MyST-Parser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tools.project import BUILD, ROOT

TOOLBOX = ("packages/sphinx-vernacular/tests", "--ignore=packages/sphinx-vernacular/tests/test_distribution.py")
# the site is the same with every Python, and what type checkers say of the package is too
PACKAGE = (
    *("tests", "--ignore=tests/site", "--ignore=tests/tools", "--ignore=tests/bench"),
    *("--ignore=tests/test_typing.py", "--ignore=tests/test_dist.py", "--ignore=tests/test_snapshots.py"),
)


class Row(NamedTuple):
    """A Python, a lock below ``requirements``, and the tests that may differ there."""

    python: str
    lock: str
    tests: tuple[str, ...]


ROWS = (
    Row("3.11", "oldest", (*TOOLBOX, "tests/sphinxext")),
    Row("3.12", "test", (*PACKAGE, *TOOLBOX)),
    Row("3.13", "newest", (*PACKAGE, *TOOLBOX)),
)


def test(lang: str) -> int:
    """Run each row in an environment of its own, with the wheels of ``make dist`` in the place of the sources."""
    failed = []
    for row in ROWS:
        python = _find(row.python)
        if python is None:
            print(f"Python {row.python} with requirements/{row.lock}.txt did not run: it is not on this machine")
            failed += [row] if os.environ.get("CI") else []
        elif _run(row, python):
            failed.append(row)
    for row in failed:
        print(f"failed: Python {row.python} with requirements/{row.lock}.txt")
    return 1 if failed else 0


def _find(version: str) -> str | None:
    """Return a Python of a version that can make environments."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    wanted = "import sys, venv; sys.exit('.'.join(map(str, sys.version_info[:2])) != sys.argv[1])"
    for python in (sys.executable, shutil.which(f"python{version}"), *map(str, pyenv.glob(f"{version}.*/bin/python"))):
        if python and not subprocess.run([python, "-c", wanted, version], check=False, capture_output=True).returncode:
            return python
    return None


def _run(row: Row, python: str) -> int:
    venv = BUILD / "matrix" / f"{row.python}-{row.lock}"
    wheels = map(str, sorted((ROOT / "dist").glob("*.whl")))
    lock = str(ROOT / "requirements" / f"{row.lock}.txt")
    print(f"Python {row.python} with {row.lock}", flush=True)
    inside = str(venv / "bin" / "python")
    # what needs a browser or the like has run in make test-all, and what is deprecated is no failure yet
    environment = {**os.environ, "CI": ""}
    pytest = ["-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "-W", "ignore::DeprecationWarning"]
    for command in (
        [python, "-m", "venv", str(venv)],
        [inside, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock],
        [inside, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", *wheels],
        [inside, *pytest, "-W", "ignore::PendingDeprecationWarning", *row.tests],
    ):
        if status := subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            return status
    return 0
