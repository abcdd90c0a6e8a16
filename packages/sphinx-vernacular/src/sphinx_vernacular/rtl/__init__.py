"""Right-to-left pages: ``dir`` on ``<html>``, and style sheets that know no left and right.

Themes write ``margin-left`` where they mean the side on which lines begin. The style sheets
of a right-to-left build are rewritten in CSS's logical properties (``margin-inline-start``),
which follow the direction of the text they apply to: the page is mirrored, and
a block of code inside it, which runs left to right, keeps its sides.
What has no logical form (a shift, a turned arrow) is in ``static/rtl.css``, by hand.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import direction
from sphinx_vernacular.furo import patches
from sphinx_vernacular.rtl import logical

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def _is_rtl(app: Sphinx) -> bool:
    return app.builder.format == "html" and direction(app.config.language) == "rtl"


def _add_sheet(app: Sphinx) -> None:
    if _is_rtl(app):
        app.config.html_static_path.append(str(Path(__file__).with_name("static")))
        app.add_css_file("rtl.css", priority=900)


def _set_direction(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    context["text_direction"] = direction(app.config.language)


def _mirror(app: Sphinx, exception: Exception | None) -> None:
    # Sphinx copies a theme's style sheets anew at every build, so each build rewrites them
    if exception is not None or not _is_rtl(app):
        return
    for sheet in sorted(Path(app.outdir, "_static").rglob("*.css")):
        if sheet.name != "rtl.css":
            sheet.write_text(_cached(app, sheet.read_text(encoding="utf-8")), encoding="utf-8")


def _cached(app: Sphinx, css: str) -> str:
    key = hashlib.sha256((css + Path(logical.__file__).read_text(encoding="utf-8")).encode()).hexdigest()
    known = Path(app.doctreedir, "logical", f"{key}.css")
    if not known.exists():
        known.parent.mkdir(exist_ok=True)
        known.write_text(logical.logical(css), encoding="utf-8")
    return known.read_text(encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Mirror the build where its language is written from right to left."""
    attribute = '<html{% if text_direction == "rtl" %} dir="rtl"{% endif %}'
    patches.add(app, "furo", patches.Patch("base.html", "<html", attribute))
    app.connect("builder-inited", _add_sheet)
    app.connect("html-page-context", _set_direction)
    app.connect("build-finished", _mirror)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
