"""The manuals as readers get them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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
