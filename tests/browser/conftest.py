"""A browser, and the manuals as readers get them. Where there is no browser, one line says so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return the browser of this machine, with a profile of its own."""
    playwright = pytest.importorskip("playwright.sync_api", reason="no browser tests: playwright is not installed")
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no browser tests: chromium is not installed")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=chromium, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return what builds the manuals in a language, once, from a copy: other tests build beside."""
    built: dict[str, Path] = {}
    copy = tmp_path_factory.mktemp("manuals")
    for folder in ("docs", "locale"):
        shutil.copytree(root / folder, copy / folder, ignore=shutil.ignore_patterns("*.mo", "__pycache__"))

    def build(language: str) -> Path:
        if language not in built:
            out = copy / "html" / language
            options = ["-D", f"language={language}", "-D", "catalogs_complete=none", "-D", "examples_required=none"]
            done = subprocess.run(
                [sys.executable, "-m", "sphinx", "-q", "-b", "html", *options, str(copy / "docs"), str(out)],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"},
            )
            assert done.returncode == 0, done.stderr
            built[language] = out
        return built[language]

    return build
