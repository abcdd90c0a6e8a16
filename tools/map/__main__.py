"""Write the outlines of the map: ``python -m tools.map countries-50m.json land-50m.json``.

The files are those of the npm package ``world-atlas`` 2.0.2: TopoJSON of Natural Earth 1:50m, in the public domain.
Lines are simplified before they are joined, so that neighbours keep the border that they share;
what is outside the frame is cut off, and what is too small to be seen is left out.
"""

from __future__ import annotations

import json
import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[2] / "src" / "kzref" / "sphinxext" / "outlines.json"

# the frame in degrees: west, east, south, north. Wider or further south it would show disputed borders
FRAME = (46.0, 88.0, 37.05, 56.0)
WIDTH = 1000  # of the picture, in its own units
TOLERANCE = 0.8  # how far a simplified line may be from its original, in these units
SMALLEST = 25  # area below which a piece is left out, in square units
MARGIN = 6  # lines along the frame lie outside of it, where nobody sees them

STATES = {"398": "KZ", "643": "RU", "156": "CN", "417": "KG", "860": "UZ", "795": "TM"}

Point = tuple[float, float]


def project(longitude: float, latitude: float) -> Point:
    """Return the place of a point in the picture (Mercator: the frame is a rectangle, and shapes keep their form).

    >>> project(46, 56)
    (0.0, 0.0)
    """
    west, east, _, north = FRAME
    scale = WIDTH / math.radians(east - west)

    def up(degrees: float) -> float:
        return math.log(math.tan(math.pi / 4 + math.radians(degrees) / 2))

    return math.radians(longitude - west) * scale, (up(north) - up(max(min(latitude, 85.0), -85.0))) * scale


HEIGHT = round(project(FRAME[0], FRAME[2])[1])


def simplified(line: list[Point]) -> list[Point]:
    """Return a line with fewer points (Douglas and Peucker)."""
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        start, end = spans.pop()
        far, place = max(
            ((_distance(line[i], line[start], line[end]), i) for i in range(start + 1, end)), default=(0, 0)
        )
        if far > TOLERANCE:
            kept.add(place)
            spans += [(start, place), (place, end)]
    return [line[i] for i in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if not length:  # a ring begins where it ends
        return math.hypot(x - x1, y - y1)
    along = max(0.0, min(1.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2))
    return math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def cut(ring: list[Point]) -> list[Point]:
    """Return what of a ring is inside the frame and its margin (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, -MARGIN, 1), (0, WIDTH + MARGIN, -1), (1, -MARGIN, 1), (1, HEIGHT + MARGIN, -1)):
        inside = [sign * (point[axis] - limit) >= 0 for point in ring]
        kept: list[Point] = []
        for number, point in enumerate(ring):
            before = ring[number - 1]
            if inside[number] != inside[number - 1]:
                share = (limit - before[axis]) / (point[axis] - before[axis])
                kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
            if inside[number]:
                kept.append(point)
        ring = kept
    return ring


def path(ring: list[Point]) -> str:
    """Return a ring as data of an SVG path, in whole units; nothing where it is too small."""
    points = [(round(x), round(y)) for x, y in ring]
    points = [point for number, point in enumerate(points) if point != points[number - 1]]
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True)) / 2
    if abs(area) < SMALLEST:
        return ""
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(points)]
    return f"M{points[0][0]} {points[0][1]}l" + " ".join(f"{x} {y}" for x, y in steps).replace(" -", "-") + "z"


class Topology:
    """The shapes of a file, by the ids of their states."""

    def __init__(self, file: Path) -> None:
        topology = json.loads(file.read_text(encoding="utf-8"))
        (self._x, self._y), (self._left, self._low) = topology["transform"]["scale"], topology["transform"]["translate"]
        self._lines = [simplified(self._line(arc)) for arc in topology["arcs"]]
        (name,) = set(topology["objects"]) - {"land"} or {"land"}
        self._shapes: list[dict[str, Any]] = topology["objects"][name]["geometries"]

    def _line(self, arc: list[list[int]]) -> list[Point]:
        x = y = 0
        line = []
        for right, up in arc:
            x, y = x + right, y + up
            line.append(project(x * self._x + self._left, y * self._y + self._low))
        return line

    def path(self, id: str | None) -> str:
        """Return the outline of a state, or of all land."""
        parts = []
        for shape in self._shapes:
            if shape.get("id") == id:
                for polygon in shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]:
                    parts += [path(cut(self._ring(arcs))) for arcs in polygon]
        return "".join(parts)

    def _ring(self, arcs: list[int]) -> list[Point]:
        ring: list[Point] = []
        for number in arcs:
            line = self._lines[number] if number >= 0 else self._lines[~number][::-1]
            ring += line[1:] if ring else line
        return ring[:-1]


def main(countries: str, land: str) -> None:
    """Write the outlines."""
    states = Topology(Path(countries))
    outlines = {
        "frame": FRAME,
        "size": (WIDTH, HEIGHT),
        "land": Topology(Path(land)).path(None),
        "states": {code: states.path(id) for id, code in STATES.items()},
    }
    TARGET.write_text(json.dumps(outlines, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
