"""Save a catalog a number of times and build its language after each, as ``make live`` does: saves.py LANGUAGE COUNT.

The last line printed is a JSON list: the seconds of CPU time and on the clock that each build took.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import po
from sphinx_vernacular.catalogs.example_code import is_example
from tools import serve
from tools.project import LOCALE

if TYPE_CHECKING:
    from pathlib import Path


def change(path: Path) -> None:
    """Change a catalog as a translator does: two sentences of a paragraph change places, and back the next time."""
    catalog = po.read(path)
    for entry in catalog.messages:
        first, *others = entry.msgstr[0].split(". ")
        if len(others) > 1 and "{" not in entry.msgid and not is_example(entry.msgid):
            entry.msgstr = [". ".join([others[0], first, *others[1:]])]
            path.write_text(po.render(catalog.entries), encoding="utf-8")
            return
    sys.exit(f"{path} has no paragraph of three sentences to change")


def main(language: str, count: int) -> None:
    """Build the language, then change a catalog and build it again, in a fork of this process each time."""
    build = partial(serve.build_in_fork, language, serve.load(language))
    build()
    costs = []
    for _ in range(count):
        change(LOCALE / language / "LC_MESSAGES" / "manual" / "integration.po")
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        build()
        wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall))
        if problems := serve.problems_file(language).read_text(encoding="utf-8"):
            sys.exit(f"{problems}\nthis failed, and nothing is measured")
    print(json.dumps(costs))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
