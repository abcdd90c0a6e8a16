"""The translations of a page, each with its place in a catalog, as Sphinx takes them.

Sphinx looks a message up in every folder of ``locale_dirs``, in the catalogs of ``pt`` where those of ``pt_BR`` lack it,
and takes fuzzy ones where ``gettext_allow_fuzzy_translations`` is set; but it forgets where it found one. An extension that
replaces words itself, or that warns of them, needs the file and the line.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular.catalogs import po

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sphinx.environment import BuildEnvironment


class Translation(NamedTuple):
    """The translation of a message, its catalog, and the lines of the file that the lines of the text begin on."""

    text: str
    path: Path
    lines: tuple[int, ...]

    @property
    def place(self) -> str:
        """``FILE:LINE``, as warnings name it."""
        return f"{self.path}:{self.lines[0]}"


def of_page(env: BuildEnvironment, docname: str) -> Mapping[str, Translation]:
    """Return the translations of a page by msgid; it has none in the language of the sources."""
    fuzzy = bool(env.config.gettext_allow_fuzzy_translations)
    return _merged(tuple((path, path.stat().st_mtime_ns) for path in catalogs_of(env, docname)), fuzzy)


def catalogs_of(env: BuildEnvironment, docname: str) -> Iterator[Path]:
    """Yield the catalogs in which Sphinx looks for a page's messages, in its order."""
    config = env.config
    domain = docname_to_domain(docname, config.gettext_compact)
    for directory in config.locale_dirs:
        for compiled in gettext.find(domain, str(Path(env.srcdir, directory)), [config.language], all=True):
            path = Path(compiled).resolve().with_suffix(".po")
            if path.exists():
                yield path


@cache
def _merged(catalogs: tuple[tuple[Path, int], ...], fuzzy: bool) -> Mapping[str, Translation]:  # noqa: FBT001  # as below
    merged: dict[str, Translation] = {}
    for path, mtime in reversed(catalogs):  # the first that has a message prevails
        merged |= _read(path, mtime, fuzzy)
    return merged


@cache
def _read(path: Path, mtime: int, fuzzy: bool) -> dict[str, Translation]:  # noqa: FBT001  # a part of the cache's key
    return {
        entry.msgid: Translation(entry.msgstr[0], path, tuple(entry.msgstr_lines) or (entry.msgstr_line,))
        for entry in po.read(path).messages
        if entry.is_translated or (fuzzy and entry.is_fuzzy and entry.msgstr[0].strip())
    }
