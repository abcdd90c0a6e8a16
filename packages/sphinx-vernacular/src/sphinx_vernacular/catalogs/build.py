"""Which catalogs a build has, how their pages are written, and which of them were sound the last time."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx_vernacular.catalogs.checker import check
from sphinx_vernacular.catalogs.findings import chosen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sphinx.config import Config

    from sphinx_vernacular.catalogs.findings import Level, Problem
    from sphinx_vernacular.catalogs.markup import Markup

# a change of any of these files may change what is wrong with a catalog
JUDGES = tuple(sorted(file for file in Path(__file__).parent.rglob("*") if file.suffix in (".py", ".toml")))


def folders(srcdir: Path, config: Config) -> list[Path]:
    """Return the folders of the build's language that have catalogs, in the order in which Sphinx asks them."""
    if config.language == config.vernacular_source:
        return []
    paths = [Path(srcdir, directory, config.language, "LC_MESSAGES") for directory in config.locale_dirs]
    return [path for path in paths if path.is_dir()]


def catalogs(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the domain and the path of each catalog below a folder."""
    for path in sorted(folder.rglob("*.po")):
        name = path.relative_to(folder).with_suffix("")
        if not any(part.startswith(".") for part in name.parts):
            yield name.as_posix(), path


def sources(srcdir: Path, config: Config, domain: str) -> list[str]:
    """Return the formats of the pages whose messages a domain has: ``restructuredtext``, ``markdown``."""
    below = "**/*" if domain == config.gettext_compact else f"{domain}/**/*" if config.gettext_compact else None
    formats = []
    for suffix, name in config.source_suffix.items():
        page = Path(srcdir, f"{domain}{suffix}").is_file()
        if page or (below and any(Path(srcdir).glob(f"{below}{suffix}"))):
            formats.append(name or "restructuredtext")
    return formats


def markup_of(formats: list[str]) -> Markup | None:
    """Return the markup of pages; None where they have several, or one that is neither of the two."""
    if set(formats) == {"restructuredtext"}:
        return "rst"
    return "myst" if set(formats) == {"markdown"} else None


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
