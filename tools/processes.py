"""Sphinx builds, each in a process of its own, side by side; and the problems that they report.

Two Sphinx applications in one process leak translations into each other.
"""

from __future__ import annotations

import contextlib
import doctest
import fcntl
import logging
import multiprocessing
import os
import signal
import traceback
from typing import TYPE_CHECKING, Any

from tools import facts, loading
from tools.project import BUILD, DOCS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_CONTEXT = multiprocessing.get_context("fork")
# from this status on, a build says which error of the machine kept it from saying anything: a full disk
_MACHINE = 100


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Let one command at a time write below ``build``; a second one says that it waits."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / ".lock").open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("waiting for another build to end", flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def stage(builder: str, language: str) -> Path:
    """Return where a language is built, before anybody sees it; templates of catalogs, where sphinx-intl seeks them."""
    return BUILD / "gettext" if builder == "gettext" else BUILD / "stage" / builder / language


def built(builder: str, language: str) -> Path:
    """Return the mark that the last build of a language ended without a problem."""
    return stage(builder, language).with_suffix(".built")


def doctrees(builder: str, language: str) -> Path:
    """Return where Sphinx remembers what it has read.

    An environment that two builders share is never read anew for the second of them: each has its own.
    """
    return BUILD / "doctrees" / ("gettext" if builder == "gettext" else f"{language}-{builder}")


class Builds:
    """Builds of several languages that run at once."""

    def __init__(
        self,
        builder: str,
        languages: Sequence[str],
        *,
        tags: Sequence[str] = (),
        read_by: str | None = None,
        strict: bool = True,
    ) -> None:
        """Start them.

        ``read_by`` is the builder that has just read the pages, whose environment serves as it is;
        what is not ``strict`` builds languages that wait for their translators.
        """
        loading.load(*languages)  # once, for all children
        self.builder = builder
        self.children: dict[str, Any] = {}
        for language in languages:
            memory = doctrees(read_by or builder, language)
            mark = built(builder, language)
            if read_by is None and not mark.exists():
                # Sphinx takes what a build has read that then failed or was interrupted for sound
                (memory / "environment.pickle").unlink(missing_ok=True)
            mark.unlink(missing_ok=True)
            mark.parent.mkdir(parents=True, exist_ok=True)
            arguments = (builder, language, memory, tags, strict)
            self.children[language] = _CONTEXT.Process(target=_build, args=arguments, daemon=True)
            self.children[language].start()

    def failed(self) -> dict[str, list[str]]:
        """Wait until all have ended; return the problems of each language that failed.

        Where there was no room to write them down, that is an `OSError`.
        """
        problems = {}
        for language, child in self.children.items():
            child.join()
            if child.exitcode and child.exitcode >= _MACHINE:
                error = child.exitcode - _MACHINE
                raise OSError(error, os.strerror(error))
            if child.exitcode:
                text = _problems(self.builder, language).read_text(encoding="utf-8", errors="replace")
                problems[language] = relative(text).splitlines()
            else:
                built(self.builder, language).touch()
        return problems


def build(builder: str, languages: Sequence[str], **options: Any) -> list[str]:
    """Build languages at once and print their problems; return those that failed."""
    failed = Builds(builder, languages, **options).failed()
    report(failed)
    return list(failed)


def report(problems: dict[str, list[str]]) -> None:
    """Print the problems of languages, each once with all languages that have it."""
    having: dict[str, list[str]] = {}
    for language, lines in problems.items():
        for line in dict.fromkeys(lines):
            having.setdefault(line, []).append(language)
    for line, languages in having.items():
        print(f"[{', '.join(languages)}] {line}" if line.strip() else line)


def relative(text: str) -> str:
    """Return a text with the names of files as they are seen from the repository."""
    return text.replace(f"{ROOT}/", "")


def _problems(builder: str, language: str) -> Path:
    return stage(builder, language).with_suffix(".problems")


def _build(builder: str, language: str, memory: Path, tags: Sequence[str], strict: bool) -> None:  # noqa: FBT001  # of a process
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever started this says that it was interrupted
    out = stage(builder, language)
    try:
        log = out.with_suffix(".log").open("w", encoding="utf-8")
        problems = _problems(builder, language).open("w", encoding="utf-8")
        with log, problems, contextlib.redirect_stdout(log), contextlib.redirect_stderr(problems):
            status = run_sphinx(builder, language, out, memory, tags=tags, strict=strict)
    except OSError as error:
        status = _MACHINE + (error.errno or 0)
    os._exit(status)


def run_sphinx(
    builder: str, language: str, out: Path, memory: Path, *, tags: Sequence[str] = (), strict: bool = True
) -> int:
    """Run one build in this process: its progress goes to stdout, its problems, and nothing else, to stderr."""
    import sys

    from sphinx.application import Sphinx
    from sphinx.errors import SphinxError
    from sphinx.util.console import nocolor
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    nocolor()
    logging.disable(logging.DEBUG)  # Sphinx would write down every event, and show none
    flags = doctest.ELLIPSIS | doctest.DONT_ACCEPT_TRUE_FOR_1 | doctest.IGNORE_EXCEPTION_DETAIL
    settings = {"language": language, "doctest_default_flags": flags | doctest.REPORT_UDIFF}
    settings |= {} if strict else {"vernacular_strict": False}
    try:
        with patch_docutils(DOCS), docutils_namespace():
            app = Sphinx(
                DOCS,
                DOCS,
                out,
                memory,
                builder,
                settings,
                sys.stdout,
                sys.stderr,
                warningiserror=strict,
                tags=list(tags),
            )
            app.build()
    except (SphinxError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    except Exception as error:  # noqa: BLE001  # a mistake in our own code: whoever mends it needs to know where
        print(facts.mistake(error) or traceback.format_exc(), file=sys.stderr)
        return 2
    return app.statuscode
