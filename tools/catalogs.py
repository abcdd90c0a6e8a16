"""Keep up the catalogs: bring new messages into them, count, and fill in what examples print."""

from __future__ import annotations

import contextlib
import io
import shutil
from functools import partial
from pathlib import Path

from sphinx_intl import basic

import kzref
from kzref.sphinxext import template
from sphinx_vernacular.catalogs import merge, po
from sphinx_vernacular.examples import outputs
from tools.processes import build, locked, relative, stage
from tools.project import DOCS, LOCALE, ROOT, Refused, catalogs_of, chosen


def examples(lang: str) -> int:
    """Fill in what examples print: in the pages, and in the catalogs of released languages, which have the words."""
    wanted = [language for language in chosen(lang) if language in kzref.LANGUAGES]
    changed: list[Path] = []
    if "en" in wanted and (changed := _filled(sorted(DOCS.rglob("*.md")), "en")):
        # an example of a page is a message: the catalogs follow it
        if status := update(""):
            return status
        wanted = list(kzref.LANGUAGES)
    for language in wanted:
        if language != "en":
            changed += _filled(sorted(catalogs_of(language).rglob("*.po")), language)
    if not changed:
        print("nothing to fill in")
    return 0


def _filled(paths: list[Path], language: str) -> list[Path]:
    try:
        changed = outputs.fill_all(paths, language)
    except outputs.FailingError as error:
        raise Refused(relative(str(error))) from None
    for path in changed:
        print(f"filled in: {path.relative_to(ROOT)}")
    return changed


def update(lang: str, *, obsolete: bool = True) -> int:
    """Bring new and changed messages into every catalog; ``obsolete`` keeps those that no page has any more."""
    wanted = [language for language in chosen(lang) if language != "en"]
    if templates():
        return 1
    for language in wanted:
        try:
            changed = merge_templates(language, obsolete=obsolete)
        except merge.DamagedError as error:
            print(f"nothing was changed in {language}; mend first:\n{error}")
            return 1
        for path in changed:
            print(f"updated: {path.relative_to(ROOT)}")
        if not changed:
            print(f"{language}: nothing to update")
    return 0


def merge_templates(language: str, *, obsolete: bool = True) -> list[Path]:
    """Bring the catalogs of a language up to the templates, and lose nothing that sphinx-intl would."""
    pots = stage("gettext", "en")
    entries = {
        path.relative_to(pots).with_suffix("").as_posix(): po.read(path).messages
        for path in sorted(pots.rglob("*.pot"))
    }
    tongue = language if language in kzref.LANGUAGES else "en"
    entries |= template.entries(tongue)  # with the figures in the translator's language
    comment = partial(template.cited, lang=tongue)
    return merge.update(catalogs_of(language), language, entries, comment, keep=["sphinx"], obsolete=obsolete)


def templates() -> int:
    """Write the template of each catalog below ``build/gettext``, from where sphinx-intl takes them too."""
    pots = stage("gettext", "en")
    with locked():
        shutil.rmtree(pots, ignore_errors=True)
        if build("gettext", ["en"]):
            return 1
        for path in pots.glob("translating/style-*.pot"):
            path.unlink()  # written in each language, for that language alone
        # what our templates say; the catalog has more that no page says, and is kept by hand
        (pots / "sphinx.pot").unlink(missing_ok=True)
        header = po.Entry(msgid="", msgstr=["Content-Type: text/plain; charset=utf-8\n"])
        for domain, entries in template.entries("en").items():
            (pots / f"{domain}.pot").write_text(po.render([header, *entries]), encoding="utf-8")
    return 0


def stats(lang: str) -> int:
    """Print how complete each catalog is, as sphinx-intl counts."""
    for language in [language for language in chosen(lang) if language != "en"]:
        said = io.StringIO()
        with contextlib.chdir(ROOT), contextlib.redirect_stdout(said):
            counts = basic.stat(LOCALE.name, [language]).values()
        print(*sorted(said.getvalue().splitlines()), sep="\n")  # sphinx-intl has them as the disk does
        total, translated, fuzzy = (
            sum(count[state] for count in counts for state in states)
            for states in (("translated", "untranslated"), ("translated",), ("fuzzy",))
        )
        print(
            f"{language}: {100 * (translated - fuzzy) // (total or 1)}% of {total:,} messages, {fuzzy} of them fuzzy\n"
        )
    return 0
