"""The Nu Html Checker finds no error in any page."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "build" / "html"
# .ci/run puts it there; anybody can, with: npm install --ignore-scripts --prefix build/tools vnu-jar
CHECKER = Path(os.environ.get("KZREF_VNU", ROOT / "build/tools/node_modules/vnu-jar/build/dist/vnu.jar"))


@pytest.mark.skipif(
    shutil.which("java") is None or not CHECKER.exists(), reason="no Nu checker: Java or vnu-jar is not here"
)
def test_the_checker_finds_no_error() -> None:
    """On every page of the site."""
    pages = sorted(SITE.resolve().rglob("*.html"))
    assert len(pages) > 100

    done = subprocess.run(
        ["java", "-jar", str(CHECKER), "--errors-only", *map(str, pages)], capture_output=True, text=True, check=False
    )

    assert "" == done.stderr
    assert 0 == done.returncode
