"""Where things are in this repository, and which languages and pages the manuals have."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.project import Project

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
BUILD = ROOT / "build"
LOCALE = ROOT / "locale"
TERMS = DOCS / "terms.csv"
# for the developers of Sphinx and its themes
ENGLISH_ONLY = frozenset({"guide/upstream"})


def languages() -> list[str]:
    """Return the languages of the manuals: the source, and every one with catalogs."""
    begun = sorted(path.parent.name for path in LOCALE.glob("*/LC_MESSAGES"))
    return ["en", *begun]


def chosen(lang: str | None) -> list[str]:
    """Return the language asked for, or all."""
    if not lang:
        return languages()
    if lang not in languages():
        sys.exit(f"unknown language {lang!r}: the manuals are in {', '.join(languages())}")
    return [lang]


def pages(language: str) -> set[str]:
    """Return the pages of a language: those of all, and its own guide to style."""
    others = [f"translating/style-{code}*" for code in languages() if code != language]
    found = set(Project(DOCS, {".md": "", ".rst": ""}).discover(["_*", *others]))
    return found if language == "en" else found - ENGLISH_ONLY


def catalogs_of(language: str) -> Path:
    """Return the folder of the catalogs of a language."""
    return LOCALE / language / "LC_MESSAGES"
