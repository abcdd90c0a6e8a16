"""The command that checks single catalogs: ``python -m sphinx_vernacular.catalogs FILE.po ...``.

It prints ``FILE:LINE: [code] message`` in the language of the catalog (``--lang en`` for English), and exits 1
where it finds something, 2 where something could not be checked.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx_vernacular.catalogs import load, messages
from sphinx_vernacular.catalogs.checker import check
from sphinx_vernacular.catalogs.findings import chosen, levels_of, told_once
from sphinx_vernacular.catalogs.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sphinx_vernacular.catalogs.findings import Level, Problem


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sphinx_vernacular.catalogs", description="Say what is wrong in gettext catalogs, and where."
    )
    add = parser.add_argument
    add("files", nargs="+", type=Path, metavar="FILE.po", help="a catalog, or a folder of catalogs")
    add("--lang", choices=messages.LANGUAGES, help="say it in this language, not in the catalog's own")
    add("--terms", type=Path, help="the termbase: a CSV file")
    add("--complete", action="store_true", help="nothing may be fuzzy or without a translation")
    add("--markup", choices=("myst", "rst"), help="what the pages are written in; without it the catalog tells")
    add(
        "--inline",
        action="store_true",
        help="sphinx_vernacular.myst reads the pages: numbers at the beginning, formulas and links by label are right",
    )
    add("--style", action="store_true", help="say what is a matter of style too")
    add("--off", action="append", default=[], metavar="CODE", help="leave out a code, a level (warning) or a key")
    add("--error", action="append", default=[], metavar="CODE", help="say this code, whatever its level is")
    add("--check", action="append", default=[], metavar="MODULE:FUNCTION", help="a check of your own")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the catalogs that are named; return 1 where something is wrong, 2 where one could not be checked."""
    try:
        options = _parser().parse_args(arguments)
        levels = levels_of(_levels(options), has_own=options.check)
        settings: dict[str, Any] = {
            "terms": Terms.read(options.terms) if options.terms else None,
            "extra": [load(name) for name in options.check],
            "complete": options.complete,
            "markup": options.markup,
            "is_inline": options.inline,
            "speak": options.lang,
        }
    except SystemExit as error:  # argparse has said what is wrong
        return int(error.code or 0)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    status, checked = 0, 0
    found: list[tuple[Level, Problem]] = []
    for path in _catalogs(options.files):
        try:
            found += chosen(check(path, language=_language(path), **settings), levels)
            checked += 1
        except OSError as error:
            print(f"{path}: {error.strerror}", file=sys.stderr)
            status = 2
    for folder in options.files:
        if folder.is_dir() and not any(folder.rglob("*.po")):
            print(f"{folder}: there is no catalog in this folder, no file that ends with .po", file=sys.stderr)
            status = 2
    for _, problem in told_once(found, files=checked, levels=levels):
        print(problem)
        status = status or 1
    return status


def _levels(options: argparse.Namespace) -> dict[str, str]:
    style = {"style": "style"} if options.style else {}
    return style | dict.fromkeys(options.error, "error") | dict.fromkeys(options.off, "off")


def _catalogs(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*.po")) if path.is_dir() else [path]


def _language(path: Path) -> str | None:
    parts = path.resolve().parts
    return parts[parts.index("LC_MESSAGES") - 1] if "LC_MESSAGES" in parts else None


if __name__ == "__main__":
    sys.exit(main())
