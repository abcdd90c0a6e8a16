"""The command that checks single catalogs: ``python -m sphinx_vernacular.catalogs FILE.po ...``.

It prints ``FILE:LINE: [code] message`` in the language of the catalog (``--lang en`` for English), and exits 1
where it finds something, 2 where nothing could be checked.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import messages
from sphinx_vernacular.catalogs.checker import check
from sphinx_vernacular.catalogs.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx_vernacular.catalogs.findings import Problem


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the catalogs that are named; return 1 where something is wrong, 2 where nothing could be checked."""
    parser = argparse.ArgumentParser(
        prog="python -m sphinx_vernacular.catalogs", description="Say what is wrong in gettext catalogs, and where."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.po")
    parser.add_argument("--lang", choices=messages.LANGUAGES, help="say it in this language, not in the catalog's own")
    parser.add_argument("--terms", type=Path, help="the termbase: a CSV file")
    parser.add_argument("--complete", action="store_true", help="nothing may be fuzzy or without a translation")
    try:
        options = parser.parse_args(arguments)
        problems = [problem for path in options.files for problem in _check_file(path, options)]
    except SystemExit as error:  # argparse has said what is wrong
        return int(error.code or 0)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _check_file(path: Path, options: argparse.Namespace) -> list[Problem]:
    parts = path.resolve().parts
    language = parts[parts.index("LC_MESSAGES") - 1] if "LC_MESSAGES" in parts else None
    terms = Terms.read(options.terms) if options.terms else None
    return check(path, language=language, complete=options.complete, terms=terms, speak=options.lang)


if __name__ == "__main__":
    sys.exit(main())
