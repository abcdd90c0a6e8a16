"""What is made of catalogs: the ``.mo`` that Sphinx reads, and ``sphinx.js``, which the search page reads."""

from __future__ import annotations

import json
import struct
from io import BytesIO
from pathlib import Path

import sphinx
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

from sphinx_vernacular.catalogs import po


def compile_all(path: Path) -> list[Path]:
    """Compile every catalog below a folder and delete each ``.mo`` that has no catalog.

    Returns the ``.mo`` files that were there and wrong.
    """
    targets, stale = set(), []
    for catalog in sorted(path.rglob("*.po")):
        target = catalog.with_suffix(".mo")
        targets.add(target)
        compiled = BytesIO()
        with catalog.open("rb") as file:
            write_mo(compiled, read_po(file, abort_invalid=True))
        if not target.exists():
            target.write_bytes(compiled.getvalue())
        elif _messages_of(target.read_bytes()) != _messages_of(compiled.getvalue()):
            target.write_bytes(compiled.getvalue())
            stale.append(target)
    for orphan in set(path.rglob("*.mo")) - targets:
        orphan.unlink()
    _write_script(path)
    return stale


def _messages_of(compiled: bytes) -> dict[object, object] | None:
    # Sphinx compiles some catalogs itself, with another header: what counts is what readers are shown
    try:
        return {
            (message.context, str(message.id)): message.string for message in read_mo(BytesIO(compiled)) if message.id
        }
    except (OSError, struct.error):
        return None


def _write_script(path: Path) -> None:
    # the search page takes its words from here; Sphinx's own file is mostly empty in some languages
    target = path / "sphinx.js"
    if not (path / "sphinx.po").exists():
        target.unlink(missing_ok=True)
        return
    static = Path(sphinx.__file__).parent / "themes" / "basic" / "static"
    scripts = "".join(file.read_text(encoding="utf-8") for file in sorted(static.glob("*.js")))
    catalog = po.read(path / "sphinx.po")
    rule = catalog.header["Plural-Forms"].partition("plural=")[2].rstrip("; ")
    messages = {
        entry.msgid: entry.msgstr[0] if entry.msgid_plural is None else entry.msgstr
        for entry in catalog.messages
        if entry.is_translated and entry.msgid in scripts
    }
    # Documentation.addTranslations would compile the rule with new Function, which a strict policy forbids
    text = (
        f"Object.assign(Documentation.TRANSLATIONS, {json.dumps(messages, ensure_ascii=False, indent=1)});\n"
        f"Documentation.PLURAL_EXPR = (n) => Number({rule});\n"
        f"Documentation.LOCALE = {json.dumps(path.parent.name)};\n"
    )
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")
