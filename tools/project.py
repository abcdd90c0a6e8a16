"""Where things are in this repository, and which languages and pages the manuals have."""

from __future__ import annotations

import re
from pathlib import Path

from babel.core import get_locale_identifier, parse_locale
from sphinx.project import Project

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
BUILD = ROOT / "build"
LOCALE = ROOT / "locale"
TERMS = DOCS / "terms.csv"


class Refused(Exception):  # noqa: N818  # not a mistake of ours
    """A command that can't be carried out as it was given; its text says why, and the way out."""


def languages() -> list[str]:
    """Return the languages of the manuals: the source, and every one with catalogs."""
    begun = sorted(path.parent.name for path in LOCALE.glob("*/LC_MESSAGES"))
    return ["en", *begun]


def code_of(text: str) -> str:
    """Return a language's code as its folder is called.

    >>> code_of("KK"), code_of("zh-hant")
    ('kk', 'zh_Hant')
    """
    if len(re.split(r"[\s,]+", text.strip())) > 1:
        raise Refused(f"one language at a time, as in lang=kk, and not {text!r}")
    try:
        return get_locale_identifier(parse_locale(text.strip().replace("-", "_")))
    except ValueError:
        raise Refused(
            f"{text!r} is no code of a language: use that of ISO 639, as in lang=kk or lang=zh_Hant"
        ) from None


def chosen(lang: str) -> list[str]:
    """Return the language asked for, or all."""
    if not lang:
        return languages()
    code = code_of(lang)
    if code not in languages():
        raise Refused(f"unknown language {lang!r}: the manuals are in {', '.join(languages())}")
    return [code]


def pages(language: str) -> set[str]:
    """Return the pages of a language: those of all, and its own guide to style."""
    guides = {path.stem for path in DOCS.glob("translating/style-*.md")} - {f"style-{language}"}
    return set(
        Project(DOCS, {".md": "", ".rst": ""}).discover(
            ["_*", "developing", *(f"translating/{name}*" for name in guides)]
        )
    )


def catalogs_of(language: str) -> Path:
    """Return the folder of the catalogs of a language."""
    return LOCALE / language / "LC_MESSAGES"
