"""An extension for `bench`: times what the theme does for a page, on a dozen pages, and spares the others the navigation.

Furo makes the list of all pages anew for every page, which costs more than all the rest as soon as there are hundreds.
So the build tells both apart: ``navigation.json`` beside the output has the seconds of CPU time of the dozen.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

SAMPLES = 12


def _no_tree(**options: object) -> str:
    return ""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Stand before and behind the theme, which connects with Sphinx's usual priority."""
    seen: list[str] = []
    spent: list[float] = []
    begun = 0.0

    def before(app: Sphinx, name: str, template: str, context: dict[str, Any], tree: object) -> None:
        nonlocal begun
        seen.append(name)
        if not _sampled(app, len(seen)):
            context["toctree"] = _no_tree
        begun = time.process_time()

    def after(app: Sphinx, name: str, template: str, context: dict[str, Any], tree: object) -> None:
        if _sampled(app, len(seen)):
            spent.append(time.process_time() - begun)

    def finish(app: Sphinx, error: Exception | None) -> None:
        Path(app.outdir).with_name("navigation.json").write_text(json.dumps(spent), encoding="utf-8")

    app.connect("html-page-context", before, priority=400)
    app.connect("html-page-context", after, priority=600)
    app.connect("build-finished", finish)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": False}


def _sampled(app: Sphinx, number: int) -> bool:
    return number % max(1, len(app.env.found_docs) // SAMPLES) == 0
