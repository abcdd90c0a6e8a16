"""What is made of catalogs: the ``.mo`` that Sphinx reads, and ``sphinx.js``, which the search page reads.

Sphinx compiles a catalog that is newer than its ``.mo``. Times mislead where files are copied or checked out:
a ``.mo`` that does not say what its catalog says is compiled anew, and one whose catalog has gone is deleted if it
was compiled from that catalog in an earlier build. No other file is touched.
"""

from __future__ import annotations

import hashlib
import json
import re
import struct
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import sphinx
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import PoFileError, read_po

from sphinx_vernacular.catalogs import po

if TYPE_CHECKING:
    from collections.abc import Iterable

_RULE = re.compile(r"[n0-9 ()?:%<>=!&|+*/-]+")
# how the script begins, which is told from one of the project's own by this
_SCRIPT = "Object.assign(Documentation.TRANSLATIONS, "


def refresh(catalogs: Iterable[Path], compiled: dict[str, str], *, use_fuzzy: bool = False) -> list[Path]:
    """Compile the catalogs whose ``.mo`` says something else; return these ``.mo``.

    ``compiled`` has the checksum of each ``.mo`` that was compiled from a catalog in an earlier build.
    """
    stale = []
    for catalog in catalogs:
        target = catalog.with_suffix(".mo")
        if not target.exists():
            continue  # Sphinx compiles it
        both = _digest(catalog, target)
        if compiled.get(str(target)) == both:
            continue
        content = _compile(catalog, use_fuzzy=use_fuzzy)
        if content is not None and _messages_of(target.read_bytes()) != _messages_of(content):
            target.write_bytes(content)
            stale.append(target)
    return stale


def remember(catalogs: Iterable[Path], compiled: dict[str, str]) -> None:
    """Note what has been compiled; delete what was compiled from a catalog that has gone."""
    for target in gone(compiled):
        target.unlink()
    for name in list(compiled):
        if not Path(name).with_suffix(".po").exists():
            del compiled[name]
    for catalog in catalogs:
        target = catalog.with_suffix(".mo")
        if target.exists():
            compiled[str(target)] = _digest(catalog, target)


def gone(compiled: dict[str, str]) -> list[Path]:
    """Return the ``.mo`` that were compiled in an earlier build from a catalog that has gone."""
    targets = ((Path(name), both) for name, both in compiled.items())
    return [
        target
        for target, both in targets
        if not target.with_suffix(".po").exists() and target.exists() and both.endswith(_digest(target))
    ]


def _digest(*paths: Path) -> str:
    return "-".join(hashlib.sha256(path.read_bytes()).hexdigest() for path in paths)


def _compile(catalog: Path, *, use_fuzzy: bool) -> bytes | None:
    compiled = BytesIO()
    try:
        with catalog.open("rb") as file:
            write_mo(compiled, read_po(file, abort_invalid=True), use_fuzzy)
    except (PoFileError, ValueError):
        return None  # Sphinx says what it can't read
    return compiled.getvalue()


def _messages_of(compiled: bytes) -> dict[object, object] | None:
    # Sphinx compiles some catalogs itself, with another header: what counts is what readers are shown
    try:
        return {
            (message.context, str(message.id)): message.string for message in read_mo(BytesIO(compiled)) if message.id
        }
    except (OSError, struct.error):
        return None


def write_script(folder: Path) -> None:
    """Write ``sphinx.js`` from ``sphinx.po``: Sphinx's own is mostly empty in some languages."""
    target, source = folder / "sphinx.js", folder / "sphinx.po"
    if target.exists() and not target.read_text(encoding="utf-8").startswith(_SCRIPT):
        return
    header = po.read(source).header if source.exists() else {}
    rule = header.get("Plural-Forms", "").partition("plural=")[2].rstrip("; ")
    if not _RULE.fullmatch(rule):  # it becomes part of the script
        target.unlink(missing_ok=True)
        return
    static = Path(sphinx.__file__).parent / "themes" / "basic" / "static"
    scripts = "".join(file.read_text(encoding="utf-8") for file in sorted(static.glob("*.js")))
    messages = {
        entry.msgid: entry.msgstr[0] if entry.msgid_plural is None else entry.msgstr
        for entry in po.read(source).messages
        if entry.is_translated and entry.msgid in scripts
    }
    # Documentation.addTranslations would compile the rule with new Function, which a strict policy forbids
    text = (
        f"{_SCRIPT}{json.dumps(messages, ensure_ascii=False, indent=1)});\n"
        f"Documentation.PLURAL_EXPR = (n) => Number({rule});\n"
        f"Documentation.LOCALE = {json.dumps(folder.parent.name)};\n"
    )
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")
