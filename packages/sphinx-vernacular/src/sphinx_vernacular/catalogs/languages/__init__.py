"""What the checks know of each language: one module a language, found by its code.

A module has a class that extends `base.Language`, and an instance of it called ``LANGUAGE``. To add Kazakh is to
add ``kk.py``. A language without a module is checked by what holds for all.
"""

from __future__ import annotations

import importlib
import re
from functools import cache
from pathlib import Path

from sphinx_vernacular.catalogs.languages.base import Language

# the languages with a module
CODES = tuple(sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in ("__init__", "base")))


# codes of countries that stand for their languages in some projects, and are those of no language
_COUNTRIES = {"cn": "zh", "cz": "cs", "dk": "da", "jp": "ja"}


@cache
def get(tag: str) -> Language:
    """Return what is known of a language, whatever the region that its tag names.

    >>> get("vi_VN").month(4)
    'tháng 4'
    >>> get("tlh").months
    ()
    """
    code = re.split("[-_@]", tag)[0].lower()
    code = _COUNTRIES.get(code, code)
    if code not in CODES:
        return Language(code)
    language: Language = importlib.import_module(f"{__name__}.{code}").LANGUAGE
    return language
