"""Begin a language, and release one that is complete."""

from __future__ import annotations

import shutil
import subprocess
import sys

from babel import UnknownLocaleError

import kzref
from sphinx_vernacular.catalogs import merge, po
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.direction import name_of
from tools import catalogs
from tools.project import LOCALE, ROOT, TERMS, catalogs_of, languages


def begin(lang: str | None) -> int:
    """Begin a language: every catalog, empty, and with it a site that is marked as incomplete."""
    if not lang:
        print("which language? make language lang=kk")
        return 2
    try:
        name = name_of(lang)
    except (UnknownLocaleError, ValueError):
        print(f"{lang!r} is no language that Babel knows: use its code of ISO 639, as in make language lang=kk")
        return 2
    folder = catalogs_of(lang)
    if folder.exists():
        print(f"{name} is begun already: {folder.relative_to(ROOT)}")
        return 1
    folder.mkdir(parents=True)
    if status := catalogs.update(lang):
        shutil.rmtree(folder.parent)
        return status
    interface = po.read(catalogs_of(kzref.LANGUAGES[1]) / "sphinx.po").messages
    merge.update(
        folder,
        lang,
        {"sphinx": interface},
        keep=[path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.po")],
    )
    print(f"{name} is begun: translate in {folder.relative_to(ROOT)}, look with make html lang={lang}.")
    print(f"When all is translated: make release lang={lang}. To give it up: delete locale/{lang}.")
    return 0


def release(lang: str | None) -> int:
    """Release a language that is complete: the package speaks it from then on, and readers are led to it."""
    if not lang or lang not in languages() or lang in kzref.LANGUAGES:
        print("which language? One that is begun and not released: make release lang=kk")
        return 2
    problems = [
        problem
        for path in sorted((LOCALE / lang).rglob("*.po"))
        for problem in catalogs.check_catalog(path, language=lang, complete=True, terms=Terms.read(TERMS))
    ]
    if problems:
        print(f"{lang} is not complete: {len(problems)} messages are missing or wrong, the first of them {problems[0]}")
        return 1
    source = ROOT / "src" / "kzref" / "l10n.py"
    text = source.read_text(encoding="utf-8")
    known = ", ".join(f'"{code}"' for code in kzref.LANGUAGES)
    source.write_text(text.replace(f"= ({known})", f'= ({known}, "{lang}")', 1), encoding="utf-8")
    status = subprocess.run([sys.executable, "-m", "kzref._make_ids"], check=False).returncode
    print(f"{lang} is released. make test tells whether everything holds.")
    return status
