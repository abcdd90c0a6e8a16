"""Keep up the catalogs: check them, bring new messages into them, count, and fill in what examples print."""

from __future__ import annotations

from functools import partial

import kzref
from kzref.sphinxext import messages
from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import merge, po
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.examples import outputs
from tools.builds import side_by_side, stage
from tools.project import DOCS, LOCALE, ROOT, TERMS, catalogs_of, chosen, pages

# catalogs that belong to no page
DOMAINS = ("kzref", "sphinx")
UPDATE = "make update"
# the checks, as docs/conf.py sets them
check_catalog = partial(catalogs.check, default_role_is_code=True, filled_domains=("kz",), update=UPDATE)


def check(lang: str | None) -> int:
    """Say what is wrong in the catalogs."""
    found = 0
    terms = Terms.read(TERMS)
    for language in chosen(lang):
        complete = language in kzref.LANGUAGES
        if language != "en":
            translated = pages(language) - {f"translating/style-{language}"}
            for problem in catalogs.strays(catalogs_of(language), translated, domains=DOMAINS, speak=language, update=UPDATE):
                print(problem._replace(path=problem.path.relative_to(ROOT)))
                found += 1
        for path in sorted((LOCALE / language).rglob("*.po")):
            for problem in check_catalog(path, language=language, complete=complete, terms=terms):
                print(problem._replace(path=path.relative_to(ROOT)))
                found += 1
    return 1 if found else 0


def examples(lang: str | None) -> int:
    """Fill in what examples print."""
    for language in chosen(lang):
        pages = DOCS.rglob("*.md") if language == "en" else catalogs_of(language).rglob("*.po")
        for path in outputs.fill_all(sorted(pages), language):
            print(f"filled in: {path.relative_to(ROOT)}")
    return 0


def update(lang: str | None) -> int:
    """Bring new and changed messages into every catalog."""
    if side_by_side("gettext", ["en"]):
        return 1
    pots = stage("gettext", "en")
    templates = {
        path.relative_to(pots).with_suffix("").as_posix(): po.read(path).messages
        for path in sorted(pots.rglob("*.pot"))
        if not path.stem.startswith("style-")  # written in each language, for that language alone
    }
    for language in [language for language in chosen(lang) if language != "en"]:
        known = kzref.LANGUAGES if language in kzref.LANGUAGES else ("en",)
        tongue = language if language in known else "en"
        wanted = {**templates, "kzref": messages.entries(tongue)}
        try:
            changed = merge.update(
                catalogs_of(language),
                language,
                wanted,
                partial(messages.cited, lang=tongue),
                keep=["sphinx"],
            )
        except merge.DamagedError as error:
            print(f"nothing was changed in {language}; mend first:\n{error}")
            return 1
        for path in changed:
            print(f"updated: {path.relative_to(ROOT)}")
    return 0


def stats(lang: str | None) -> int:
    """Print how complete each catalog is."""
    for language in [language for language in chosen(lang) if language != "en"]:
        total = done = 0
        for path in sorted((LOCALE / language).rglob("*.po")):
            entries = po.read(path).messages
            ready = sum(entry.is_translated for entry in entries)
            fuzzy = sum(entry.is_fuzzy for entry in entries)
            total, done = total + len(entries), done + ready
            share = 100 * ready // len(entries) if entries else 100
            print(f"{share:4}% {ready:5} of {len(entries):5}, {fuzzy:4} fuzzy  {path.relative_to(ROOT)}")
        print(f"{100 * done // (total or 1):4}% {done:5} of {total:5}               {language}\n")
    return 0
