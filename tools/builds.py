"""Build the manuals and prove them: what readers see, ``build/html``, is moved in one step once all holds."""

from __future__ import annotations

import os
import re
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import kzref
from tools import snapshots
from tools.processes import Builds, build, locked, report, stage
from tools.project import BUILD, DOCS, ROOT, chosen, languages, pages
from tools.site import publish

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FAILURE = re.compile(r'File "(?P<path>[^"]+)", line (?P<line>\d+), in \w+\nFailed example:\n(?P<rest>.*)', re.DOTALL)
_RULE = "*" * 70


def html(lang: str) -> int:
    """Build every language, prove it and, if all went well, put the new site in the place of the old."""
    started = time.perf_counter()
    wanted = chosen(lang)
    required = wanted if lang else kzref.LANGUAGES  # a language that is only begun holds up nobody
    with locked():
        for language in wanted:
            _proven(language).unlink(missing_ok=True)
        failed = build("html", wanted)
        failed += run_examples([language for language in wanted if language not in failed], read_by="html")
        for language in set(wanted) - set(failed):
            _proven(language).touch()
        changes = snapshots.unaccepted()
        for line in changes:
            print(line)
        if changes or set(failed) & set(required):
            names = f": {', '.join(failed)}" if failed else ""
            print(f"not built{names}. build/html is as it was before")
            return 1
        if failed:
            print(f"{', '.join(failed)}: only begun, and left out of the site")
        ready = [language for language in languages() if _proven(language).exists()]
        if waiting := [language for language in kzref.LANGUAGES if language not in ready]:
            folders = ", ".join(stage("html", language).relative_to(ROOT).as_posix() for language in wanted)
            print(f"built: {folders}. build/html waits for {', '.join(waiting)}: make html")
            return 0
        sites = {language: stage("html", language) for language in ready}
        publish.publish(
            BUILD, sites, {language: pages(language) for language in ready}, os.environ.get("KZREF_BASEURL", "")
        )
    print(f"built: {', '.join(ready)} in {time.perf_counter() - started:.1f} s. Open build/html/index.html")
    return 0


def _proven(language: str) -> Path:
    """Return the mark that a language is built and that its examples hold."""
    return stage("html", language).with_suffix(".proven")


def epub(lang: str) -> int:
    """Build an e-book a language and, if all went well, put them where readers find them."""
    started = time.perf_counter()
    wanted = chosen(lang)
    books = BUILD / "epub"
    with locked():
        for language in wanted:  # what is left of an older build would be in the book
            shutil.rmtree(stage("epub", language), ignore_errors=True)
        if failed := build("epub", wanted, tags=["book"]):
            print(f"not built: {', '.join(failed)}. build/epub is as it was before")
            return 1
        books.mkdir(exist_ok=True)
        for language in wanted:
            (stage("epub", language) / "kzref.epub").replace(books / f"kzref-{language}.epub")
    sizes = ", ".join(
        f"kzref-{code}.epub ({(books / f'kzref-{code}.epub').stat().st_size // 1000} kB)" for code in wanted
    )
    print(f"built in {time.perf_counter() - started:.1f} s, below build/epub: {sizes}")
    return 0


def doctest(lang: str) -> int:
    """Run every example of every page in every language."""
    with locked():
        failed = run_examples(chosen(lang))
    if lang and lang not in kzref.LANGUAGES:
        print(f"{lang} is only begun: its examples can be run when it is released")
    return 1 if failed else 0


def run_examples(wanted: Sequence[str], *, read_by: str | None = None) -> list[str]:
    """Run the examples of languages; say how many there were, or which failed; return the languages that failed."""
    speaking = [language for language in wanted if language in kzref.LANGUAGES]  # facts have no words in others
    problems = Builds("doctest", speaking, read_by=read_by).failed()
    for language in speaking:
        out = stage("doctest", language)
        failures = list(_failures((out / "output.txt").read_text(encoding="utf-8"))) if language in problems else []
        print(*failures, sep="\n\n", end="\n\n" if failures else "")
        if failures:
            print(
                f"{language}: {len(failures)} failed; make examples lang={language} fills in what the examples print\n"
            )
        elif language not in problems:
            log = out.with_suffix(".log").read_text(encoding="utf-8")
            print(*re.findall(r"^\w+: \d+ examples.*$", log, re.MULTILINE), sep="\n")
    report(problems)
    return list(problems)


def _failures(output: str) -> Iterator[str]:
    """Yield each failing example: where it stands, what it asks, and the difference."""
    for block in output.split(_RULE):
        if match := _FAILURE.match(block.strip()):
            path = Path(os.path.relpath(DOCS / match["path"], ROOT))
            rest = match["rest"].replace("Differences (unified diff with -expected +actual):", "").rstrip()
            yield f"{path}:{match['line']}:\n" + "\n".join(line for line in rest.splitlines() if line.strip())
