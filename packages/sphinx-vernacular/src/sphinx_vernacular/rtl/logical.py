"""Style sheets rewritten in CSS's logical properties, which know no left and right."""

from __future__ import annotations

from typing import Any

import tinycss2
from tinycss2.ast import Declaration, IdentToken, WhitespaceToken

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
