"""Which catalogs a build has, and how the pages are written whose messages they have."""

from __future__ import annotations

from configparser import ConfigParser, Error
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.config import Config

    from sphinx_vernacular.catalogs.markup import Markup


# so many folders above a catalog may have the settings of docutils
_ABOVE = 8
_IN_WORDS = "character_level_inline_markup"


@lru_cache(maxsize=256)
def has_marks_in_words(folder: Path, above: int = _ABOVE) -> bool:
    """Return whether the nearest ``docutils.conf``, in a folder or above it in its repository, lets marks touch a word."""
    for place in [folder, *folder.parents][: above + 1]:
        if (path := place / "docutils.conf").is_file():
            return _lets_marks_touch(path)
        if (place / ".git").exists():
            break
    return False


def _lets_marks_touch(path: Path) -> bool:
    settings = ConfigParser(interpolation=None, strict=False)
    try:
        settings.read(path, encoding="utf-8")
    except (Error, UnicodeDecodeError, OSError):
        return False  # docutils says so at the build
    values = [
        value
        for section in ("general", "parsers", "restructuredtext parser")
        if settings.has_section(section)
        for name, value in settings.items(section)
        if name.replace("-", "_") == _IN_WORDS
    ]
    return values[-1:] != [] and values[-1].strip().lower() in ("1", "on", "true", "yes")


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
