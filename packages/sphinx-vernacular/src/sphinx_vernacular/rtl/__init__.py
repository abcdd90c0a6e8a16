"""Right-to-left pages: ``dir`` on ``<html>``, and style sheets that know no left and right.

Themes write ``margin-left`` where they mean the side on which lines begin. The style sheets
of a right-to-left build are rewritten in CSS's logical properties (``margin-inline-start``),
which follow the direction of the text they apply to: the page is mirrored, and
a block of code inside it, which runs left to right, keeps its sides.
What has no logical form (a shift, a turned arrow) is in ``static/vernacular-rtl.css``, by hand.
What is written for right-to-left pages already stays as it is: a rule under ``[dir=rtl]``, a sheet such as ``rtl.css``.
E-books are `sphinx_vernacular.ebook`'s: their style sheets may not speak of directions.
"""

from __future__ import annotations

import hashlib
import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from sphinx.util import logging

from sphinx_vernacular import __version__
from sphinx_vernacular.direction import direction
from sphinx_vernacular.rendered import change_pages
from sphinx_vernacular.rtl import logical
from sphinx_vernacular.settings import add_static_folder

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)

_HTML = re.compile(r"""<(html)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>""", re.IGNORECASE)
_DIR = re.compile(r"\sdir\s*=", re.IGNORECASE)
_HEAD = re.compile(r"<(?:head|body)\b", re.IGNORECASE)
# what lists of pages have, and what leads to the next page
_TITLE = re.compile(
    r'(<(?:a|div|p) class="[^"]*\b(?:reference internal|nav-internal|title)\b[^"]*"[^>]*>\s*)([^<>]+?)(\s*</(?:a|div|p)>)'
)
_SHEET = "vernacular-rtl.css"
_WRITTEN_FOR_RTL = re.compile(r"(?<![a-z])rtl(?![a-z])", re.IGNORECASE)  # in a file's name


def _prepare(app: Sphinx) -> None:
    if app.builder.format != "html" or app.builder.name == "epub":
        return
    directions = {direction(app.config.language), direction(app.config.vernacular_source)}
    if "rtl" in directions:  # left-to-right pages may have passages that are not translated yet
        add_static_folder(app.config, Path(__file__).with_name("static"))
        app.add_css_file(_SHEET, priority=700)  # after the theme's, before the project's
    if direction(app.config.language) == "rtl":
        for change in (_set_direction, _isolate_titles):
            change_pages(app.builder, change)  # type: ignore[arg-type]  # its format is html
        app.connect("build-finished", _mirror)


def _set_direction(page: str, context: dict[str, Any]) -> str:
    def with_direction(match: re.Match[str]) -> str:
        tag, attributes = match.groups()
        return match[0] if _DIR.search(attributes) else f'<{tag}{attributes} dir="rtl">'

    # themes that think of old browsers have several, some of them in comments
    head = _HEAD.search(page)
    end = head.start() if head else len(page)
    return _HTML.sub(with_direction, page[:end]) + page[end:]


def _isolate_titles(page: str, context: dict[str, Any]) -> str:
    """Let titles that are not translated yet, such as *How to install?*, end where they end in lists of pages."""
    return _TITLE.sub(
        lambda match: f'{match[1]}<bdi dir="ltr">{match[2]}</bdi>{match[3]}' if _is_split(match[2]) else match[0], page
    )


def _is_split(title: str) -> bool:
    """Return whether a mark at an end of a left-to-right text would stand at the other one."""
    text = unescape(title).strip()
    kinds = {*map(bidirectional, text)}
    return "L" in kinds and kinds.isdisjoint(("R", "AL")) and not (text[0].isalnum() and text[-1].isalnum())


def _mirror(app: Sphinx, exception: Exception | None) -> None:
    # Sphinx copies a theme's style sheets anew at every build, so each build rewrites them
    if exception is not None:
        return
    for sheet in sorted(Path(app.outdir, "_static").rglob("*.css")):
        if _WRITTEN_FOR_RTL.search(sheet.name) or not sheet.is_file():  # animate.css is the folder of a library
            continue
        try:
            css = sheet.read_text(encoding="utf-8")
            sheet.write_text(_cached(app, css), encoding="utf-8")
        except ValueError as error:  # another encoding, or what is no CSS
            logger.info("%s is not mirrored: %s", sheet.relative_to(app.outdir).as_posix(), error)


def _cached(app: Sphinx, css: str) -> str:
    key = hashlib.sha256((css + Path(logical.__file__).read_text(encoding="utf-8")).encode()).hexdigest()
    known = Path(app.doctreedir, "logical", f"{key}.css")
    if not known.exists():
        text = logical.logical(css)
        known.parent.mkdir(exist_ok=True)
        known.write_text(text, encoding="utf-8")
    return known.read_text(encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Mirror the build where its language is written from right to left."""
    app.setup_extension("sphinx_vernacular.rtl.foreign")
    app.connect("builder-inited", _prepare)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
