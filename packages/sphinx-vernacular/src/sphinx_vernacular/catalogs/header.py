"""The header of a catalog: its language, its encoding and its rule of plurals."""

from __future__ import annotations

import re
from gettext import c2py
from typing import TYPE_CHECKING

from babel import UnknownLocaleError
from babel.messages.plurals import get_plural

from sphinx_vernacular.catalogs import languages
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs import po


def compare(catalog: po.Catalog, language: str | None) -> Iterator[Finding]:
    """Find a header that names another language, another encoding, or forms of plurals that do not exist."""
    header = catalog.header
    named = header.get("Language", "")
    if language and not named:
        yield finding("header/unnamed", expected=language)
    elif not named:
        yield finding("header/unknown")
    elif language and named.replace("-", "_").lower() != language.replace("-", "_").lower():
        same = languages.get(named).code == languages.get(language).code
        yield finding("header/region" if same else "header/language", actual=named, expected=language)
    if "charset=utf-8" not in header.get("Content-Type", "").lower().replace(" ", ""):
        yield finding("header/charset")
    forms = languages.get(named).plural_forms
    has_plurals = any(entry.msgid_plural is not None for entry in catalog.messages)
    rule = header.get("Plural-Forms", "")
    if (forms and has_plurals and _plurals(rule) != _plurals(forms)) or _contradicts_itself(rule):
        yield finding("header/plural", expected=forms or _usual_forms(named))


def _usual_forms(tag: str) -> str:
    try:
        return str(get_plural(tag.replace("-", "_")).plural_forms) if tag else ""
    except (UnknownLocaleError, ValueError):
        return ""


# millions have a form of their own in some languages
_MILLION = 1_000_000


def _contradicts_itself(rule: str) -> bool:
    """Whether a rule has a form that it counts not, or counts one that no number has."""
    match = _RULE.search(rule)
    try:
        last = int(match[1]) - 1 if match else 0
        used = max(map(c2py(match[2]), (*range(250), _MILLION))) if match else 0
        # the last form may be that of fractions, which no count has
        return used > last or (used < last and match is not None and not re.search(rf":\s*{last}\b", match[2]))
    except (ValueError, ArithmeticError):
        return False


_RULE = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+)")


def _plurals(rule: str) -> list[int]:
    """Return the form that a rule gives each number, and their count: a rule can be written in many ways."""
    match = _RULE.search(rule)
    try:
        return [int(match[1]), *map(c2py(match[2]), range(250))] if match else []
    except (ValueError, ArithmeticError):
        return []
