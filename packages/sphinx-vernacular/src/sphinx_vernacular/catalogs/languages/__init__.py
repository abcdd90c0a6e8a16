"""What the checks know of each language: one module a language, found by its code.

A module has a class that extends `base.Language`, and an instance of it called ``LANGUAGE``. To add Kazakh is to
add ``kk.py``. A language without a module is checked by what holds for all.
"""

from __future__ import annotations

import importlib
import re
from functools import cache
from pathlib import Path

from babel.core import get_global
from babel.localedata import exists

from sphinx_vernacular.catalogs.languages.base import Language

# the languages with a module
CODES = tuple(sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in ("__init__", "base")))


_TAG = re.compile(r"[a-z]{2,3}(?:[-_@]\w{2,8}){0,2}", re.IGNORECASE)


def named_by(path: Path) -> str:
    """Return the language that the name of a file or of one of its two folders is the code of; nothing if none is.

    >>> named_by(Path("po/pages.pt_BR.po")), named_by(Path("locales/vi/pages.po")), named_by(Path("po/pages.po"))
    ('pt_BR', 'vi', '')
    """
    names = (path.stem.rpartition(".")[2], *(parent.name for parent in list(path.parents)[:2]))
    return next((name for name in names if _TAG.fullmatch(name) and exists(re.split("[-_@]", name)[0].lower())), "")


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
    if code not in CODES:  # ara is Arabic
        code = get_global("language_aliases").get(code, code)
    if code not in CODES:
        return Language(code)
    language: Language = importlib.import_module(f"{__name__}.{code}").LANGUAGE
    return language
