"""Build, prove and keep up the manuals in all languages. The Makefile calls it.

The languages build side by side, each in a process of its own (two Sphinx applications
in one process leak translations into each other). What readers see, ``build/html``,
is a link that is moved in one step once every language has been built.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from babel import UnknownLocaleError
from sphinx.project import Project

import kzref
import publishing
from kzref.sphinxext import catalogs, fill, po, update, words
from kzref.sphinxext.languages import name_of

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build"
LOCALE = ROOT / "locale"


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


def side_by_side(builder: str, wanted: list[str], *options: str) -> list[str]:
    """Build languages at once; print what each said; return those that failed."""
    import myst_parser.parsers.sphinx_  # noqa: F401
    import sphinx.application
    import sphinx.cmd.build  # noqa: F401  # loaded once, for all children

    context = multiprocessing.get_context("fork")
    children = {}
    for language in wanted:
        done = stage(builder, language).with_suffix(".done")
        done.unlink(missing_ok=True)
        children[language] = context.Process(target=_build, args=(builder, language, options))
        children[language].start()
    failed = []
    for language, child in children.items():
        child.join()
        log = stage(builder, language).with_suffix(".log").read_text(encoding="utf-8", errors="replace")
        if child.exitcode:
            failed.append(language)
            # Sphinx would not read the pages again, and be silent about them the next time
            (doctrees(builder, language) / "environment.pickle").unlink(missing_ok=True)
        else:
            stage(builder, language).with_suffix(".done").touch()
        for line in log.splitlines():
            if child.exitcode or " examples" in line:
                print(f"[{language}] {line}" if child.exitcode else line)
    return failed


def stage(builder: str, language: str) -> Path:
    """Return where a language is built, before anybody sees it."""
    return BUILD / "stage" / builder / language


def doctrees(builder: str, language: str) -> Path:
    """Return where Sphinx remembers what it has read.

    Extraction marks nodes in its own way, and an e-book lacks some pages: each has an environment of its own.
    """
    return BUILD / "doctrees" / {"gettext": "gettext", "epub": f"{language}-epub"}.get(builder, language)


def _build(builder: str, language: str, options: tuple[str, ...]) -> None:
    from sphinx.cmd.build import main

    out = stage(builder, language)
    arguments = ["-b", builder, "-D", f"language={language}", "-d", str(doctrees(builder, language))]
    out.parent.mkdir(parents=True, exist_ok=True)
    log = out.with_suffix(".log").open("w", encoding="utf-8")
    with log, contextlib.redirect_stdout(log), contextlib.redirect_stderr(log):
        status = main([*arguments, *options, str(HERE), str(out)])
    os._exit(status)


def html(lang: str | None) -> int:
    """Build every language and, if all went well, put the new site in the place of the old."""
    started = time.perf_counter()
    wanted = chosen(lang)
    failed = side_by_side("html", wanted, "-q", "-n", "-W", "--keep-going")
    if failed:
        print(f"not built: {', '.join(failed)}. build/html is as it was before")
        return 1
    waiting = [language for language in languages() if not stage("html", language).with_suffix(".done").exists()]
    if waiting:
        print(f"built: {', '.join(wanted)}. build/html waits for {', '.join(waiting)}: make html")
        return 0
    known = {language: pages(language) for language in languages()}
    built = {language: stage("html", language) for language in known}
    publishing.publish(BUILD, built, known, os.environ.get("KZREF_BASEURL", ""))
    print(f"built: {', '.join(wanted)} in {time.perf_counter() - started:.1f} s. Open build/html/index.html")
    return 0


def epub(lang: str | None) -> int:
    """Build an e-book a language and, if all went well, put them where readers find them."""
    started = time.perf_counter()
    wanted = chosen(lang)
    for language in wanted:  # what is left of an older build would be in the book
        shutil.rmtree(stage("epub", language), ignore_errors=True)
    failed = side_by_side("epub", wanted, "-t", "book", "-q", "-n", "-W", "--keep-going")
    if failed:
        print(f"not built: {', '.join(failed)}. build/epub is as it was before")
        return 1
    books = BUILD / "epub"
    books.mkdir(exist_ok=True)
    for language in wanted:
        (stage("epub", language) / "kzref.epub").replace(books / f"kzref-{language}.epub")
    sizes = ", ".join(
        f"kzref-{code}.epub ({(books / f'kzref-{code}.epub').stat().st_size // 1000} kB)" for code in wanted
    )
    print(f"built in {time.perf_counter() - started:.1f} s, below build/epub: {sizes}")
    return 0


def pages(language: str) -> set[str]:
    """Return the pages of a language: those of all, and its own guide to style."""
    others = [f"translating/style-{code}*" for code in languages() if code != language]
    return set(Project(HERE, {".md": "", ".rst": ""}).discover(["_*", *others]))


def doctest(lang: str | None) -> int:
    """Run every example of every page in every language."""
    failed = side_by_side("doctest", chosen(lang), "-n", "-W", "--keep-going")
    if failed:
        print(f"examples failed: {', '.join(failed)}")
    return 1 if failed else 0


def check(lang: str | None) -> int:
    """Say what is wrong in the catalogs."""
    found = 0
    for language in chosen(lang):
        complete = language in kzref.LANGUAGES
        if language != "en":
            translated = pages(language) - {f"translating/style-{language}"}
            for problem in catalogs.strays(LOCALE / language / "LC_MESSAGES", translated, speak=language):
                print(problem._replace(path=problem.path.relative_to(ROOT)))
                found += 1
        for path in sorted((LOCALE / language).rglob("*.po")):
            for problem in catalogs.check(path, language=language, complete=complete):
                print(problem._replace(path=path.relative_to(ROOT)))
                found += 1
    return 1 if found else 0


def examples(lang: str | None) -> int:
    """Fill in what examples print."""
    for language in chosen(lang):
        pages = HERE.rglob("*.md") if language == "en" else (LOCALE / language / "LC_MESSAGES").rglob("*.po")
        for path in fill.fill_all(sorted(pages), language):
            print(f"filled in: {path.relative_to(ROOT)}")
    return 0


def update_catalogs(lang: str | None) -> int:
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
        wanted = {**templates, "kzref": words.entries(tongue)}
        try:
            changed = update.update(
                LOCALE / language / "LC_MESSAGES",
                language,
                wanted,
                partial(words.cited, lang=tongue),
                keep=["sphinx"],
            )
        except update.DamagedError as error:
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


def begin_language(lang: str | None) -> int:
    """Begin a language: every catalog, empty, and with it a site that is marked as incomplete."""
    if not lang:
        print("which language? make language lang=kk")
        return 2
    try:
        name = name_of(lang)
    except (UnknownLocaleError, ValueError):
        print(f"{lang!r} is no language that Babel knows: use its code of ISO 639, as in make language lang=kk")
        return 2
    folder = LOCALE / lang / "LC_MESSAGES"
    if folder.exists():
        print(f"{name} is begun already: {folder.relative_to(ROOT)}")
        return 1
    folder.mkdir(parents=True)
    if status := update_catalogs(lang):
        shutil.rmtree(folder.parent)
        return status
    interface = po.read(LOCALE / kzref.LANGUAGES[1] / "LC_MESSAGES" / "sphinx.po").messages
    update.update(
        folder,
        lang,
        {"sphinx": interface},
        keep=[path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.po")],
    )
    print(f"{name} is begun: translate in {folder.relative_to(ROOT)}, look with make html lang={lang}.")
    print(f"When all is translated: make release lang={lang}. To give it up: delete locale/{lang}.")
    return 0


def release_language(lang: str | None) -> int:
    """Release a language that is complete: the package speaks it from then on, and readers are led to it."""
    if not lang or lang not in languages() or lang in kzref.LANGUAGES:
        print("which language? One that is begun and not released: make release lang=kk")
        return 2
    problems = [
        problem
        for path in sorted((LOCALE / lang).rglob("*.po"))
        for problem in catalogs.check(path, language=lang, complete=True)
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


def live(lang: str | None) -> int:
    """Build one language again and show it whenever a page or a catalog is saved."""
    language = lang or "en"
    chosen(language)
    watched = [str(LOCALE / language)] if language != "en" else []
    command = [sys.executable, "-m", "sphinx_autobuild", "-q", "-D", f"language={language}"]
    command += [
        "-D",
        "catalogs_complete=none",
        "-D",
        "examples_required=none",
        "-d",
        str(BUILD / "live" / "doctrees" / language),
    ]
    for path in watched:
        command += ["--watch", path]
    # what a build writes beside the catalogs must not start the next one
    command += ["--re-ignore", r".*\.mo$", "--re-ignore", r".*sphinx\.js$"]
    command += [str(HERE), str(BUILD / "live" / language)]
    return subprocess.run(command, check=False).returncode  # noqa: S603  # our own words alone


COMMANDS = {
    "html": html,
    "epub": epub,
    "doctest": doctest,
    "check": check,
    "examples": examples,
    "update": update_catalogs,
    "stats": stats,
    "live": live,
    "language": begin_language,
    "release": release_language,
}


def main() -> int:
    """Run one command, for one language or all."""
    parser = argparse.ArgumentParser(description="Build, prove and keep up the manuals.")
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("lang", nargs="?", default="")
    arguments = parser.parse_args()
    return COMMANDS[arguments.command](arguments.lang)


if __name__ == "__main__":
    sys.exit(main())
