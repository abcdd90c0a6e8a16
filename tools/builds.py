"""Build the manuals, each language in a process of its own, side by side.

Two Sphinx applications in one process leak translations into each other. What readers see, ``build/html``,
is a link that is moved in one step once every language has been built.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tools.project import BUILD, DOCS, LOCALE, chosen, languages, pages
from tools.site import publish

if TYPE_CHECKING:
    from pathlib import Path


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
        status = main([*arguments, *options, str(DOCS), str(out)])
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
    publish.publish(BUILD, built, known, os.environ.get("KZREF_BASEURL", ""))
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


def doctest(lang: str | None) -> int:
    """Run every example of every page in every language."""
    failed = side_by_side("doctest", chosen(lang), "-n", "-W", "--keep-going")
    if failed:
        print(f"examples failed: {', '.join(failed)}")
    return 1 if failed else 0


def live(lang: str | None) -> int:
    """Build one language again and show it whenever a page or a catalog is saved."""
    language = lang or "en"
    chosen(language)
    watched = [str(LOCALE / language)] if language != "en" else []
    command = [sys.executable, "-m", "sphinx_autobuild", "-q", "-D", f"language={language}"]
    command += [
        "-D",
        "vernacular_strict=0",
        "-d",
        str(BUILD / "live" / "doctrees" / language),
    ]
    for path in watched:
        command += ["--watch", path]
    # what a build writes beside the catalogs must not start the next one
    command += ["--re-ignore", r".*\.mo$", "--re-ignore", r".*sphinx\.js$"]
    command += [str(DOCS), str(BUILD / "live" / language)]
    return subprocess.run(command, check=False).returncode  # noqa: S603  # our own words alone
