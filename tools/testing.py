"""What must hold: the code's form and types, and the tests, side by side."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

# beside the tests, one after the other, so that a small machine is not overrun
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pyright",),
)
COVERAGE = ("--cov", "--cov-report=term")


def test(lang: str) -> int:
    """Run all tests but those that build pages or open a browser, and what looks at the code without running it."""
    print("the quick tests, ruff, mypy and pyright; builds and browsers are left to make test-all", flush=True)
    return _run("-m", "not slow")


def test_all(lang: str) -> int:
    """Run every test and, where ``CI`` is set, measure how much of the code they run."""
    print(
        "all tests, ruff, mypy and pyright: about twenty minutes on two cores, half an hour where coverage is measured",
        flush=True,
    )
    return _run(*(COVERAGE if os.environ.get("CI") else ()))


def _run(*options: str) -> int:
    started = time.perf_counter()
    offer_node()
    complaints: list[str] = []
    beside = Thread(target=_check, args=(complaints,))
    beside.start()
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    status = subprocess.run([*command, *options], check=False).returncode
    beside.join()
    for complaint in complaints:
        print(complaint)
    verdict = "does not hold" if status or complaints else "all holds"
    print(f"{verdict} ({time.perf_counter() - started:.0f} s)")
    return 1 if status or complaints else 0


def offer_node() -> None:
    """Put the Node.js that Playwright brings where pyright finds it, if there is no other."""
    playwright = importlib.util.find_spec("playwright")
    if shutil.which("node") is None and playwright and playwright.origin:
        os.environ["PATH"] += f"{os.pathsep}{Path(playwright.origin).parent / 'driver'}"


def _check(complaints: list[str]) -> None:
    for check in CHECKS:
        command = [sys.executable, "-m", *check]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            way_out = "; make format lays the code out" if check[0] == "ruff" else ""
            complaints.append(f"{' '.join(check)}{way_out}\n{done.stdout}{done.stderr}")
