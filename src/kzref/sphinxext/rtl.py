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

import tinycss2
from babel import Locale
from tinycss2.ast import Declaration, IdentToken, WhitespaceToken

import kzref
from kzref.sphinxext import templates

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_EDGES = {"left": "inline-start", "right": "inline-end"}
_CORNERS = {
    "top-left": "start-start",
    "top-right": "start-end",
    "bottom-right": "end-end",
    "bottom-left": "end-start",
}
# physical property -> logical property
PROPERTIES: dict[str, str] = {edge: f"inset-{logical}" for edge, logical in _EDGES.items()}
for _edge, _logical in _EDGES.items():
    for _name in ("margin", "padding", "scroll-margin", "scroll-padding"):
        PROPERTIES[f"{_name}-{_edge}"] = f"{_name}-{_logical}"
    for _suffix in ("", "-width", "-style", "-color"):
        PROPERTIES[f"border-{_edge}{_suffix}"] = f"border-{_logical}{_suffix}"
for _corner, _logical in _CORNERS.items():
    PROPERTIES[f"border-{_corner}-radius"] = f"border-{_logical}-radius"

# properties whose value names a side -> what the sides are called there
VALUES: dict[str, dict[str, str]] = {
    "text-align": {"left": "start", "right": "end"},
    "float": _EDGES,
    "clear": _EDGES,
    "transition": PROPERTIES,
    "transition-property": PROPERTIES,
    "will-change": PROPERTIES,
}

# four values clockwise from the top -> (block, inline)
_SHORTHANDS = {name: (f"{name}-block", f"{name}-inline") for name in ("margin", "padding", "inset")} | {
    f"border-{what}": (f"border-block-{what}", f"border-inline-{what}") for what in ("width", "style", "color")
}


def logical(css: str) -> str:
    """Return a style sheet with logical properties in the place of physical ones.

    >>> print(logical("p{margin-left:1em;padding:1px 2px 3px 4px;text-align:right;}"))
    p{margin-inline-start:1em;padding-block:1px 3px;padding-inline:4px 2px;text-align:end;}
    """
    return _sheet(tinycss2.parse_stylesheet(css))


def _sheet(rules: list[Any]) -> str:
    out: list[str] = []
    for rule in rules:
        if rule.type == "qualified-rule":
            out.append(tinycss2.serialize(rule.prelude) + "{" + _block(rule.content) + "}")
        elif rule.type == "at-rule" and rule.content is not None:
            content = tinycss2.serialize(rule.content)
            inner = _block(rule.content) if rule.at_keyword in ("font-face", "page") else logical(content)
            out.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}")
        else:
            out.append(rule.serialize())
    return "".join(out)


def _block(content: list[Any]) -> str:
    out: list[str] = []
    for item in tinycss2.parse_blocks_contents(content):
        if item.type == "qualified-rule":
            out.append(tinycss2.serialize(item.prelude) + "{" + _block(item.content) + "}")
        elif item.type != "declaration":
            out.append(item.serialize())
        else:
            out.append(_declaration(item))
    return "".join(out)


def _declaration(item: Declaration) -> str:
    important = " !important" if item.important else ""
    name = item.lower_name
    values = [token for token in item.value if not isinstance(token, WhitespaceToken)]
    written = [token.serialize() for token in values]
    if name in _SHORTHANDS and len(values) == 4 and written[1] != written[3]:
        top, right, bottom, left = written
        block, inline = _SHORTHANDS[name]
        return f"{block}:{top} {bottom}{important};{inline}:{left} {right}{important};"
    if name == "border-radius" and len(values) == 4 and len(set(written)) > 1:
        corners = zip(_CORNERS.values(), written, strict=True)
        return "".join(f"border-{corner}-radius:{value}{important};" for corner, value in corners)
    sides = VALUES.get(name, {})
    value = "".join(
        sides[token.lower_value] if isinstance(token, IdentToken) and token.lower_value in sides else token.serialize()
        for token in item.value
    )
    return f"{PROPERTIES.get(name, item.name)}:{value}{important};"


def direction(language: str) -> str:
    """Return ``rtl`` or ``ltr``, as CLDR has it.

    >>> direction("ar"), direction("vi")
    ('rtl', 'ltr')
    """
    return str(Locale.parse(language, sep="-" if "-" in language else "_").text_direction)


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
    key = hashlib.sha256((css + Path(__file__).read_text(encoding="utf-8")).encode()).hexdigest()
    known = Path(app.doctreedir, "logical", f"{key}.css")
    if not known.exists():
        known.parent.mkdir(exist_ok=True)
        known.write_text(logical(css), encoding="utf-8")
    return known.read_text(encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Mirror the build where its language is written from right to left."""
    attribute = '<html{% if text_direction == "rtl" %} dir="rtl"{% endif %}'
    templates.add(app, "furo", templates.Patch("base.html", "<html", attribute))
    app.connect("builder-inited", _add_sheet)
    app.connect("html-page-context", _set_direction)
    app.connect("build-finished", _mirror)
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
