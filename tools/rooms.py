"""Which room of the repository imports which, read from the code: the picture on the page about the architecture.

A room is a module or a folder directly below one of the packages. Imports count wherever they stand, also
inside functions and for type checkers alone.
"""

from __future__ import annotations

import ast
from html import escape
from typing import TYPE_CHECKING

from tools.project import DOCS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PICTURE = DOCS / "developing" / "rooms.svg"
PACKAGES = {
    "kzref": ROOT / "src" / "kzref",
    "sphinx_vernacular": ROOT / "packages" / "sphinx-vernacular" / "src" / "sphinx_vernacular",
    "tools": ROOT / "tools",
}
# modules that every room may use, and that would only tangle the picture
_EVERYWHERE = {"kzref", "kzref._ids", "sphinx_vernacular", "tools"}

_WIDTH, _HEIGHT, _GAP, _FLOOR, _ROW = 118, 28, 10, 74, 7


def imports() -> dict[str, set[str]]:
    """Return for each room the rooms that it imports."""
    uses: dict[str, set[str]] = {}
    for package, folder in PACKAGES.items():
        for path in sorted(folder.rglob("*.py")):
            module = ".".join((package, *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__")
            room = room_of(module)
            uses.setdefault(room, set())
            uses[room].update(other for name in _imported(path) if (other := room_of(name)) and other != room)
    return {
        room: {other for other in others if other in uses and other not in _EVERYWHERE}
        for room, others in uses.items()
        if room not in _EVERYWHERE
    }


def room_of(module: str) -> str:
    """Return the room of a module; empty for what is not ours.

    >>> room_of("kzref.export.lines"), room_of("kzref"), room_of("babel.dates")
    ('kzref.export', 'kzref', '')
    """
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] in PACKAGES else ""


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            # "from kzref import l10n" names a room, "from kzref.l10n import date" something in it
            whole = "." not in node.module
            yield from (f"{node.module}.{alias.name}" if whole else node.module for alias in node.names)


def floors(uses: dict[str, set[str]]) -> list[list[str]]:
    """Return the rooms from the ground up: each stands above all that it imports.

    Rooms that import each other in a circle are a `ValueError` that names them.
    """
    placed: dict[str, int] = {}
    while left := [room for room in uses if room not in placed]:
        ready = [room for room in left if uses[room] <= placed.keys()]
        if not ready:
            raise ValueError(f"these rooms import each other in a circle: {', '.join(sorted(left))}")
        for room in ready:
            placed[room] = 1 + max((placed[other] for other in uses[room]), default=-1)
    return [
        sorted(room for room, floor in placed.items() if floor == number)
        for number in range(1 + max(placed.values(), default=-1))
    ]


def direct(uses: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Yield the imports that no chain of others implies: the picture shows these alone."""
    reach: dict[str, set[str]] = {}
    for floor in floors(uses):
        for room in floor:
            reach[room] = uses[room].union(*(reach[other] for other in uses[room]))
    for room, others in sorted(uses.items()):
        yield from ((room, other) for other in sorted(others) if not any(other in reach[next_] for next_ in others))


def picture() -> str:
    """Return the rooms as a drawing (SVG), from the ground up."""
    uses = imports()
    # a floor with many rooms has several rows, the packages side by side
    levels = [floor[start : start + _ROW] for floor in floors(uses) for start in range(0, len(floor), _ROW)]
    width = max(len(level) for level in levels) * (_WIDTH + _GAP) + _GAP
    height = len(levels) * _FLOOR + _GAP
    places: dict[str, tuple[float, float]] = {}
    for number, level in enumerate(levels):
        start = (width - len(level) * (_WIDTH + _GAP) + _GAP) / 2
        for column, room in enumerate(level):
            places[room] = (start + column * (_WIDTH + _GAP), height - (number + 1) * _FLOOR + _GAP)
    lines = [
        f'<path class="{_package(room)}" d="M{places[room][0] + _WIDTH / 2:g} {places[room][1] + _HEIGHT:g}'
        f'L{places[other][0] + _WIDTH / 2:g} {places[other][1]:g}"/>'
        for room, other in direct(uses)
    ]
    boxes = [
        f'<g class="{_package(room)}"><rect x="{x:g}" y="{y:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="4"/>'
        f'<text x="{x + _WIDTH / 2:g}" y="{y + 17:g}">{escape(room.partition(".")[2])}</text></g>'
        for room, (x, y) in sorted(places.items())
    ]
    names = ((number * 170 + _GAP, name) for number, name in enumerate(PACKAGES))
    boxes += [
        f'<g class="{name}"><rect x="{x}" y="{height}" width="16" height="16"/>'
        f'<text x="{x + 24}" y="{height + 13}" style="text-anchor:start">{name}</text></g>'
        for x, name in names
    ]
    height += _HEIGHT
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img">'
    return "\n".join(
        [head, "<title>Which room imports which</title>", f"<style>{_STYLE}</style>", *lines, *boxes, "</svg>\n"]
    )


_STYLE = (
    "rect{fill:#fff;stroke:#555}path{stroke:#999;fill:none}text{font:12px sans-serif;text-anchor:middle;fill:#222}"
    ".kzref rect{fill:#e3f0ff}.sphinx_vernacular rect{fill:#e6f6e3}.tools rect{fill:#fff2d9}"
)


def _package(room: str) -> str:
    return room.partition(".")[0]


def accept() -> bool:
    """Draw the picture anew; return whether it changed."""
    text = picture()
    if PICTURE.exists() and PICTURE.read_text(encoding="utf-8") == text:
        return False
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(text, encoding="utf-8")
    return True
