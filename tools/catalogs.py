"""Keep up the catalogs: check them, bring new messages into them, count, and fill in what examples print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import kzref
from kzref.sphinxext import messages
from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import merge, po
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.examples import outputs
from tools.processes import build, stage
from tools.project import DOCS, LOCALE, ROOT, TERMS, catalogs_of, chosen, pages

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.po import Problem

# catalogs that belong to no page
DOMAINS = ("kzref", "sphinx")


def check(lang: str) -> int:
    """Say what is wrong in the catalogs, or that nothing is; a language that is only begun blocks nobody else."""
    wanted = chosen(lang)
    terms = Terms.read(TERMS)
    sound: list[str] = []
    messages = 0
    blocking = False
    for language in [language for language in wanted if language != "en"]:
        paths = sorted(catalogs_of(language).rglob("*.po"))
        problems = _strays(language) + [
            problem
            for path in paths
            for problem in catalogs.check(path, language=language, complete=language in kzref.LANGUAGES, terms=terms)
        ]
        for problem in problems:
            print(problem._replace(path=problem.path.relative_to(ROOT)))
        if problems:
            blocking = blocking or bool(lang) or language in kzref.LANGUAGES
        else:
            sound.append(language)
            messages += sum(len(po.read(path).messages) for path in paths)
    if sound:
        print(f"{', '.join(sound)}: nothing wrong ({messages:,} messages)")
    return 1 if blocking else 0


def _strays(language: str) -> list[Problem]:
    translated = pages(language) - {f"translating/style-{language}"}
    return catalogs.strays(catalogs_of(language), translated, domains=DOMAINS, speak=language)


def examples(lang: str) -> int:
    """Fill in what examples print; a language that is only begun has no words for it yet."""
    for language in [language for language in chosen(lang) if language in kzref.LANGUAGES]:
        pages = DOCS.rglob("*.md") if language == "en" else catalogs_of(language).rglob("*.po")
        for path in outputs.fill_all(sorted(pages), language):
            print(f"filled in: {path.relative_to(ROOT)}")
    return 0


def update(lang: str) -> int:
    """Bring new and changed messages into every catalog."""
    if build("gettext", ["en"]):
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


def stats(lang: str) -> int:
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
