"""Style sheets rewritten in CSS's logical properties, which know no left and right.

What is no declaration that names a side is written as it was read: hacks for old browsers, rules that don't end,
whatever CSS will have tomorrow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import tinycss2

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
_ENDS = {"left": "start", "right": "end"}
VALUES: dict[str, dict[str, str]] = {
    "text-align": _ENDS,
    "text-align-last": _ENDS,
    "justify-content": _ENDS,
    "justify-items": _ENDS,
    "justify-self": _ENDS,
    "float": _EDGES,
    "clear": _EDGES,
    "transition": PROPERTIES,
    "transition-property": PROPERTIES,
    "will-change": PROPERTIES,
}

# four values clockwise from the top -> (block, inline)
_SHORTHANDS = {
    name: (f"{name}-block", f"{name}-inline")
    for name in ("margin", "padding", "inset", "scroll-margin", "scroll-padding")
} | {f"border-{what}": (f"border-block-{what}", f"border-inline-{what}") for what in ("width", "style", "color")}

# shifted by half of its own width: with ``left: 50%`` it stands in the middle, in every direction
_CENTRED = re.compile(r"\btranslate(?:X\(|3d\(|\(|\s*:)\s*-50%", re.IGNORECASE)
_WITH_DIRECTION = re.compile(r"""\[\s*dir\s*[~|^$*]?=|:dir\(""", re.IGNORECASE)


def logical(css: str) -> str:
    """Return a style sheet with logical properties in the place of physical ones.

    Raises `ValueError` where it has a string or an address that does not end: nobody can say what it means.

    >>> print(logical("p{margin-left:1em;padding:1px 2px 3px 4px;text-align:right;}"))
    p{margin-inline-start:1em;padding-block:1px 3px;padding-inline:4px 2px;text-align:end;}
    """
    tokens = tinycss2.parse_component_value_list(css)
    broken = next((token for token in _inside(tokens) if getattr(token, "kind", "") in ("bad-string", "bad-url")), None)
    if broken is not None:
        raise ValueError(f"line {broken.source_line}, {broken.message}")
    return _rewritten(tokens)


def _inside(tokens: Iterable[Any]) -> Iterator[Any]:
    for token in tokens:
        yield token
        yield from _inside(getattr(token, "content", None) or getattr(token, "arguments", None) or ())


def _rewritten(tokens: list[Any], *, is_centred: bool = False) -> str:
    """Rewrite what a style sheet or a block consists of: declarations, and rules with blocks of their own."""
    return "".join(
        _rule(item) if item[-1].type == "{} block" else _declaration(item, is_centred=is_centred)
        for item in _items(tokens)
    )


def _items(tokens: list[Any]) -> Iterator[list[Any]]:
    item: list[Any] = []
    for token in tokens:
        item.append(token)
        if _is(token, ";") or (token.type == "{} block" and not _is_custom(item)):
            yield item
            item = []
    if item:
        yield item


def _is(token: Any, mark: str) -> bool:
    return bool(token.type == "literal" and token.value == mark)


def _is_custom(item: list[Any]) -> bool:
    # a custom property may have a block as its value
    first = next((token for token in item if token.type not in ("whitespace", "comment")), None)
    return first is not None and first.type == "ident" and first.value.startswith("--")


def _rule(item: list[Any]) -> str:
    *prelude, block = item
    head = tinycss2.serialize(prelude)
    paged = any(token.type == "at-keyword" and token.lower_value == "page" for token in prelude)
    if paged or _is_custom(item) or _WITH_DIRECTION.search(head):
        return str(tinycss2.serialize(item))
    return f"{head}{{{_rewritten(block.content, is_centred=_is_centred(block.content))}}}"


def _is_centred(block: list[Any]) -> bool:
    own = [item for item in _items(block) if item[-1].type != "{} block"]
    return any(_CENTRED.search(tinycss2.serialize(item)) for item in own)


def _declaration(item: list[Any], *, is_centred: bool) -> str:
    """Rewrite ``name: value;``, whose last part may be missing; all else is returned as it is."""
    written = str(tinycss2.serialize(item))
    parts = [token for token in item if token.type not in ("whitespace", "comment")]
    if len(parts) < 3 or parts[0].type != "ident" or not _is(parts[1], ":"):
        return written
    name, end = parts[0].lower_value, ";" if _is(parts[-1], ";") else ""
    lead = str(tinycss2.serialize(item[: item.index(parts[0])]))
    value = item[item.index(parts[1]) + 1 :]
    values = [token for token in parts[2:] if not _is(token, ";")]
    important = ""
    if len(values) > 1 and _is(values[-2], "!"):
        values, important = values[:-2], " !important"
    words = [token.serialize() for token in values]
    if is_centred and name in _EDGES and words == ["50%"]:
        return written
    if name in _SHORTHANDS and len(words) == 4 and words[1] != words[3]:
        top, right, bottom, left = words
        block, inline = _SHORTHANDS[name]
        return f"{lead}{block}:{top} {bottom}{important};{inline}:{left} {right}{important}{end}"
    if name == "border-radius" and 1 < len(words) < 5 and "/" not in words and len(set(words)) > 1:
        words += words[len(words) - 2 :] if len(words) == 2 else words[1:2] if len(words) == 3 else []
        corners = zip(_CORNERS.values(), words, strict=True)
        return lead + ";".join(f"border-{corner}-radius:{word}{important}" for corner, word in corners) + end
    sides = VALUES.get(name, {})
    if name not in PROPERTIES and not sides:
        return written
    changed = "".join(
        sides[token.lower_value] if token.type == "ident" and token.lower_value in sides else token.serialize()
        for token in value
    )
    return f"{lead}{PROPERTIES.get(name, name)}:{changed}"
