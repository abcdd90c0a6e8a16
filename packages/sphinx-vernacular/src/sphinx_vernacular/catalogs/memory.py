"""Which catalogs were sound at the last build, so that they are not checked again, and what was compiled from them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx_vernacular.catalogs.checker import check
from sphinx_vernacular.catalogs.findings import chosen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sphinx_vernacular.catalogs.findings import Level, Problem

# a change of any of these files may change what is wrong with a catalog
JUDGES = tuple(sorted(file for file in Path(__file__).parent.rglob("*") if file.suffix in (".py", ".toml")))


class Memory:
    """The catalogs that were sound at the last build, and what was compiled from them."""

    def __init__(self, path: Path, salt: object) -> None:
        self.path = path
        self.salt = repr(salt).encode() + b"".join(file.read_bytes() for file in JUDGES)
        kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self.before: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self.sound: set[str] = set()
        self.compiled: dict[str, str] = dict(self.before.get("compiled", {}))

    def check(self, path: Path, levels: Mapping[str, Level | None], **options: Any) -> list[tuple[Level, Problem]]:
        """Check a catalog, unless nothing has changed since it was sound."""
        digest = hashlib.sha256(self.salt + repr(options.get("markup")).encode() + path.read_bytes()).hexdigest()
        problems = [] if digest in self.before.get("sound", ()) else chosen(check(path, **options), levels)
        if not problems:
            self.sound.add(digest)
        return problems

    def write(self) -> None:
        """Keep what is known for the next build."""
        known = {"sound": sorted(self.sound), "compiled": self.compiled}
        if known != self.before:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps(known), encoding="utf-8")
