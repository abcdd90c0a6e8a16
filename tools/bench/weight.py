"""What a page weighs: itself and all that it loads, compressed as web servers do."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_URL = re.compile(r"""(?:url\(|@import)\s*["']?(?!["']?(?:data:|url\())([^"')\s]+)""")
_LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "object": "data"}
_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload"}


class Weight(NamedTuple):
    """Bytes after ``gzip -6``, and how many files were asked for."""

    bytes: int
    requests: int


class _Loads(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        name = _LOADED.get(tag)
        if tag == "link" and _RELATIONS.intersection((known.get("rel") or "").split()):
            name = "href"
        if name and (address := known.get(name)) and not address.startswith("data:"):
            self.addresses.append(address)


def loaded(path: Path) -> list[Path]:
    """Return the files that a browser gets for a page or a style sheet: itself first, each once.

    A file of another host is a `ValueError`: nothing can be said of its weight.
    """
    found = [path.resolve()]
    for file in found:
        for address in _addresses(file):
            if "//" in address:
                raise ValueError(f"{file} loads {address}: keep the file with the site")
            target = (file.parent / re.split("[?#]", address)[0]).resolve()
            if target not in found:
                found.append(target)
    return found


def _addresses(file: Path) -> list[str]:
    if file.suffix == ".css":
        return _URL.findall(file.read_text(encoding="utf-8"))
    if file.suffix != ".html":
        return []
    page = _Loads()
    page.feed(file.read_text(encoding="utf-8"))
    return page.addresses


def weigh(path: Path) -> Weight:
    """Weigh a page."""
    files = loaded(path)
    return Weight(sum(len(gzip.compress(file.read_bytes(), 6)) for file in files), len(files))
