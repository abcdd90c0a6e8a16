"""Small Sphinx projects, each built in a process of its own as Sphinx wants it."""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

# Each build is a fork of one process that has loaded what all of them need, which takes longer than a small build does.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["sphinx.cmd.build", "sphinx.builders.html", "myst_parser.parsers.sphinx_", "furo"])

CONF = """
project = "sample"
extensions = ["myst_parser", {extensions}]
myst_enable_extensions = ["colon_fence"]
html_theme = "furo"
locale_dirs = ["locale"]
gettext_compact = False
html_baseurl = ""
{more}
"""

HEADER = """msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {forms}\\n"

"""

FORMS = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    "vi": "nplurals=1; plural=0;",
}


class Built(NamedTuple):
    """What a build left behind."""

    status: int
    said: str
    out: Path

    def page(self, name: str) -> str:
        """Return the HTML of a page."""
        return (self.out / f"{name}.html").read_text(encoding="utf-8")


class Project:
    """A documentation project of a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def configure(self, *extensions: str, more: str = "") -> None:
        """Write ``conf.py`` with the extensions that are tried."""
        names = ", ".join(f'"{name if "." in name else f"sphinx_vernacular.{name}"}"' for name in extensions)
        self.write("conf.py", CONF.format(extensions=names, more=more))

    def write(self, name: str, text: str) -> Path:
        """Write a file of the project."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def catalog(self, language: str, domain: str, entries: str) -> Path:
        """Write a catalog; it gets its header here."""
        header = HEADER.format(language=language, forms=FORMS[language])
        return self.write(f"locale/{language}/LC_MESSAGES/{domain}.po", header + entries)

    def build(self, builder: str = "html", language: str = "en", *options: str) -> Built:
        """Build as a user would, strictly."""
        out = self.folder / "out" / builder / language
        doctrees = ["-d", str(self.folder / "doctrees" / f"{builder}-{language}")]
        strictly = ["-b", builder, "-D", f"language={language}", "-n", "-W", "--keep-going", *doctrees]
        with tempfile.NamedTemporaryFile(suffix=".log") as log:
            arguments = [*strictly, *options, str(self.folder), str(out)]
            building = FORKS.Process(target=_run_sphinx, args=(arguments, log.name, dict(os.environ)))
            building.start()
            building.join()
            assert building.exitcode is not None
            return Built(building.exitcode, Path(log.name).read_text(encoding="utf-8"), out)


def _run_sphinx(arguments: list[str], log: str, environment: dict[str, str]) -> None:
    """Do as ``sphinx-build`` in this process, which was made for it."""
    os.environ.clear()
    os.environ.update(environment, NO_COLOR="1", PYTHONUTF8="1")
    written = os.open(log, os.O_WRONLY)
    os.dup2(written, sys.stdout.fileno())
    os.dup2(written, sys.stderr.fileno())
    sys.argv = ["sphinx-build", *arguments]
    from sphinx.cmd.build import main  # not before its output has a place

    sys.exit(main(arguments))
