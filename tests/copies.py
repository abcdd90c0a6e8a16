"""Copies of the repository, with a few of its pages, that a test may change and build."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any

from kzref.l10n.catalogs import DOMAINS

ROOT = Path(__file__).parents[1]
# one of each kind; they are linked to others, which a copy lacks
PAGES = ("index", "manual/index", "manual/china", "manual/osce", "facts/index", "facts/all", "translating/index")
_MORE = """
suppress_warnings = ["myst.xref_missing", "toc.excluded", "toc.not_readable", "toc.not_included", "kz.ref"]
"""


class Copy:
    """A copy of the repository with its own ``build``."""

    def __init__(self, root: Path, pages: tuple[str, ...] = PAGES) -> None:
        """Copy the repository, with a few of its pages, into an empty folder."""
        self.root = root
        ignored = shutil.ignore_patterns("*.mo", "sphinx.js", "bench")
        for name in ("src", "packages/sphinx-vernacular/src", "tools", "docs", "locale", "tests/snapshots"):
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        kept = {*pages, *(f"translating/{path.stem}" for path in root.glob("docs/translating/style-*.md"))}
        for folder, suffix in [
            ("docs", "md"),
            ("docs", "rst"),
            *((f"locale/{code}/LC_MESSAGES", "po") for code in ("ar", "vi")),
        ]:
            for path in (root / folder).rglob(f"*.{suffix}"):
                name = path.relative_to(root / folder).with_suffix("").as_posix()
                if name not in {*kept, *DOMAINS, "sphinx"}:
                    path.unlink()
        with (root / "docs" / "conf.py").open("a", encoding="utf-8") as conf:
            conf.write(_MORE)

    def make(self, command: str, language: str = "") -> subprocess.CompletedProcess[str]:
        """Run what the Makefile runs."""
        return subprocess.run(
            self.command(command, language), capture_output=True, text=True, check=False, **self.place
        )

    def command(self, command: str, language: str = "") -> list[str]:
        """Return what the Makefile runs."""
        return [sys.executable, "-m", "tools", command, *language.split()]

    @property
    def place(self) -> dict[str, Any]:
        """Where and how a command runs."""
        path = os.pathsep.join(str(self.root / name) for name in ("src", "packages/sphinx-vernacular/src"))
        return {"cwd": self.root, "env": {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", "NO_COLOR": "1"}}

    def sources(self) -> dict[Path, bytes]:
        """Return the files that people write."""
        paths = (path for name in ("src", "docs", "locale", "tests") for path in (self.root / name).rglob("*.*"))
        made = (".pyc", ".mo", ".js")
        return {path: path.read_bytes() for path in paths if path.is_file() and path.suffix not in made}

    def page(self, name: str) -> str:
        """Return what readers see."""
        return (self.root / "build" / "html" / name).read_text(encoding="utf-8")

    def linked(self, name: str) -> list[Any]:
        """Return the JSON-LD of a page."""
        found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', self.page(name), re.DOTALL)
        return [json.loads(text) for text in found]

    def claims(self, name: str) -> dict[str, dict[str, str]]:
        """Return what the microdata of a page says of each fact by its id: its text, and the days of its event."""
        claim = re.compile(r'schema\.org/Claim">(.*?)</span>\xa0<a [^>]*itemprop="url" href="(#[^"]+)"', re.DOTALL)
        told = {}
        for inner, id in claim.findall(self.page(name)):
            days = dict(re.findall(r'<meta itemprop="(\w+)" content="([^"]+)"', inner))
            told[id] = {**days, "text": unescape(inner.rpartition('itemprop="text">')[2])}
        return told

    def replace(self, name: str, old: str, new: str) -> None:
        """Change a file."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
