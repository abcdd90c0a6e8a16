"""The text of each page, place by place, for the line of context under a hit.

A place is what an address can lead to: a section, a definition, a table, whatever block has an id. The text of
a page is a script of its own, since pages that are opened from a disk may load scripts and nothing else;
the search page asks for it when a hit of that page comes into view.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = "_search"
_BEGINNING = "SearchWords.receive("
_HIDDEN = (
    nodes.comment,
    nodes.raw,
    nodes.system_message,
    nodes.substitution_definition,
    addnodes.index,
    addnodes.desc_signature,  # the name of its place
)
_ADDRESS = re.compile(r"(?:https?://|www\.)?[^\s/]+\.[^\s/]+/\S*")
_UNSHOWN = {"no-search", "no-search-context", "toctree-wrapper"}


class Place(NamedTuple):
    """Where a text stands: the id that leads there, the heading it is under, the text."""

    anchor: str
    heading: str
    text: str


def places(doctree: nodes.document) -> list[Place]:
    """Return the places of a page in their order, those without a text left out.

    What has the class ``no-search`` is left out, as Sphinx's index does; what has ``no-search-context``
    is found, and not shown.
    """
    texts: dict[tuple[str, str], list[str]] = {}
    _gather(doctree, texts, ("", ""))
    return [Place(anchor, heading, " ".join(parts)) for (anchor, heading), parts in texts.items()]


def _gather(node: nodes.Element, texts: dict[tuple[str, str], list[str]], place: tuple[str, str]) -> None:
    for child in node.children:
        if not isinstance(child, nodes.Element) or _is_hidden(child) or isinstance(child, nodes.title):
            continue  # a title is the heading of its place
        here = _begun(child, place)
        if not isinstance(child, nodes.TextElement):
            _gather(child, texts, here)
        elif text := " ".join(_text(child).split()):
            texts.setdefault(here, []).append(text)


def _is_hidden(node: nodes.Element) -> bool:
    if isinstance(node, nodes.reference) and _ADDRESS.fullmatch(node.astext()):
        return True
    return isinstance(node, _HIDDEN) or not _UNSHOWN.isdisjoint(node["classes"])


def _text(node: nodes.Element) -> str:
    return "".join(
        _text(child) if isinstance(child, nodes.Element) else child.astext()
        for child in node.children
        if not (isinstance(child, nodes.Element) and _is_hidden(child))
    )


def _begun(node: nodes.Element, place: tuple[str, str]) -> tuple[str, str]:
    """Return the place that a block begins: a new one where it has an id, else the one it stands in."""
    if isinstance(node, addnodes.desc):
        signature = next(node.findall(addnodes.desc_signature), None)
        if signature is None or not signature["ids"]:
            return place
        return signature["ids"][0], signature.get("fullname", place[1])
    if not node["ids"]:
        return place
    if isinstance(node, nodes.section):
        # the first section is the page itself
        if isinstance(node.parent, nodes.document):
            return place
        title = node.next_node(nodes.title)
        return node["ids"][0], title.astext() if title is not None else ""
    return node["ids"][0], place[1]


def write(path: Path, docname: str, found: Iterable[Place]) -> None:
    """Write the text of a page where the search page will look for it."""
    write_script(path / FOLDER / f"{docname}.js", docname, [list(place) for place in found])


def write_script(path: Path, name: str, data: object) -> None:
    """Write data as a script that hands it to the search page under a name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arguments = ",".join(json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in (name, data))
    path.write_text(f"{_BEGINNING}{arguments})\n", encoding="utf-8")


def clean(path: Path, docnames: Iterable[str]) -> None:
    """Delete the texts of pages that are gone, and no file that a project has put beside them."""
    kept = {path / FOLDER / f"{docname}.js" for docname in docnames}
    for script in sorted((path / FOLDER).rglob("*.js")):
        if script not in kept and script.read_bytes().startswith(_BEGINNING.encode()):
            script.unlink()
