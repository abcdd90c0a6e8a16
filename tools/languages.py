"""Begin a language, release one that is complete, and give one up."""

from __future__ import annotations

import ast
import contextlib
import io
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from babel import Locale
from babel.core import get_global
from sphinx_intl import basic

import kzref
from sphinx_vernacular.catalogs import merge, po
from sphinx_vernacular.catalogs.example_code import is_example
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.direction import name_of
from tools import catalogs, check, snapshots
from tools.processes import stage
from tools.project import BUILD, DOCS, LOCALE, ROOT, TERMS, Refused, catalogs_of, code_of, languages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sphinx_vernacular.catalogs.findings import Problem

_LANGUAGES = re.compile(r"^LANGUAGES\b[^=\n]*= (\([^)]*\))", re.MULTILINE)


def begin(lang: str) -> int:
    """Begin a language: every catalog, empty, and with it a site that is marked as incomplete."""
    if not lang:
        raise Refused("which language? make language lang=kk")
    code = code_of(lang)
    if code == "en":
        raise Refused("en is the language that the pages are written in")
    if code.partition("_")[0] not in {*Locale("en").languages, *get_global("likely_subtags")}:
        raise Refused(f"{lang!r} is no language that CLDR knows: use its code of ISO 639, as in make language lang=kk")
    name = name_of(code)
    if code != lang:
        print(f"{lang} is written {code}")
    folder = catalogs_of(code)
    if folder.exists():
        raise Refused(f"{name} is begun already: {folder.relative_to(ROOT)}")
    if status := catalogs.templates():
        return status
    # the words of Sphinx and the theme have no template: they are what the other languages translate
    interface = po.read(catalogs_of(kzref.LANGUAGES[1]) / "sphinx.po").messages
    with contextlib.redirect_stdout(io.StringIO()):
        basic.update(LOCALE, stage("gettext", "en"), (code,), jobs=1)
        catalogs.merge_templates(code)
    begun = [path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.po")]
    merge.update(folder, code, {"sphinx": interface}, keep=begun)
    guide = _guide(code)
    if not guide.exists():  # the page that each language adds to the page on translating
        guide.write_text(f"# {name}\n\n% How {name} is written in these manuals.\n", encoding="utf-8")
    print(f"{name} is begun: translate in {folder.relative_to(ROOT)}, look with make live lang={code}.")
    print(f"{guide.relative_to(ROOT)} waits for what translators should know of its style.")
    print(f"When all is translated: make release lang={code}. To give it up: make forget lang={code}.")
    return 0


def _guide(code: str) -> Path:
    return DOCS / "translating" / f"style-{code}.md"


def _begun(lang: str, command: str) -> str:
    code = code_of(lang) if lang else ""
    if code in kzref.LANGUAGES:
        raise Refused(f"{code} is released: make {command} is for a language that is only begun")
    if code not in languages():
        begun = [language for language in languages() if language not in kzref.LANGUAGES]
        raise Refused(f"which language? make {command} lang=…: {', '.join(begun) or 'none'} is begun")
    return code


def forget(lang: str) -> int:
    """Give up a language that is only begun: its catalogs, its guide and what was built of it are deleted."""
    code = _begun(lang, "forget")
    shutil.rmtree(LOCALE / code)
    _guide(code).unlink(missing_ok=True)
    for path in (BUILD / "html" / code, *BUILD.glob(f"stage/*/{code}"), *BUILD.glob(f"doctrees/{code}-*")):
        shutil.rmtree(path, ignore_errors=True)
    for path in BUILD.glob(f"stage/*/{code}.*"):
        path.unlink()
    print(f"{name_of(code)} is given up: locale/{code} and {_guide(code).relative_to(ROOT)} are deleted")
    return 0


def release(lang: str) -> int:
    """Release a language that is complete: the package speaks it from then on, and readers are led to it.

    Examples can be run in a language only once the package speaks it: they are filled in last.
    Where anything is missing, every file is as it was before.
    """
    code = _begun(lang, "release")
    problems = list(_missing(code))
    if problems:
        print(f"{code} is not complete: {len(problems)} messages are missing or wrong, the first of them {problems[0]}")
        return 1
    source, text = _with(code)
    snapshot = snapshots.FOLDER / f"{code}.txt"
    touched = [source, ROOT / "src" / "kzref" / "_ids.py", snapshot, *catalogs_of(code).rglob("*.po")]
    before = {path: path.read_bytes() for path in touched if path.exists()}
    source.write_text(text, encoding="utf-8")
    for arguments in (["kzref._make_ids"], ["tools", "examples", code], ["tools", "accept"], ["tools", "check", code]):
        command = [sys.executable, "-m", *arguments]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout + done.stderr)
            print(f"{code} is not released: mend what is said above. Everything is as it was before")
            snapshot.unlink(missing_ok=True)
            for path, content in before.items():
                path.write_bytes(content)
            return 1
    print(f"{code} is released. make test-all tells whether everything holds.")
    return 0


def _missing(code: str) -> Iterator[Problem]:
    """Yield what is missing or wrong in the catalogs of a language, but for examples that are not filled in."""
    terms = Terms.read(TERMS)
    for path in sorted(catalogs_of(code).rglob("*.po")):
        examples = {entry.msgstr_line for entry in po.read(path).messages if is_example(entry.msgid)}
        for problem in check.check_catalog(path, language=code, complete=True, terms=terms):
            if problem.line not in examples or problem.code not in ("untranslated", "fuzzy"):
                yield problem._replace(path=problem.path.relative_to(ROOT))


def _with(code: str) -> tuple[Path, str]:
    """Return the module that names the released languages, and its text with one more."""
    places = []
    for path in sorted((ROOT / "src" / "kzref").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for match in _LANGUAGES.finditer(text):
            if ast.literal_eval(match[1]) == kzref.LANGUAGES:
                languages = ", ".join(f'"{language}"' for language in (*kzref.LANGUAGES, code))
                places.append((path, f"{text[: match.start(1)]}({languages}){text[match.end(1) :]}"))
    if len(places) != 1:
        raise Refused(
            f"LANGUAGES is set in {len(places)} places below src/kzref: add {code!r} there by hand, then make ids"
        )
    return places[0]
