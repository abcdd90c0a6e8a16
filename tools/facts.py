"""The facts, before a command works with them: a mistake in one is told by its line, in a sentence."""

from __future__ import annotations

import traceback
from pathlib import Path

import kzref
from kzref import _entities, _make_ids, chapters
from tools.project import ROOT, Refused

_CHAPTERS = Path(chapters.__file__).parent


def require_sound() -> None:
    """Refuse facts that can't be loaded, or that are about nobody that there is."""
    try:
        facts = kzref.facts()
    except Exception as error:
        if line := mistake(error):
            raise Refused(line) from None
        raise
    ids = {entity.id for entity in kzref.entities()}
    for fact in facts:
        for id in fact.about:
            if id not in ids:
                entities = Path(_entities.__file__).relative_to(ROOT)
                raise Refused(f"fact {fact.id!r} is about {id!r}, which is not in {entities}: add it there")


def mistake(error: Exception) -> str:
    """Return where a module of facts has a mistake, and which; nothing for an error that comes from elsewhere."""
    if isinstance(error, SyntaxError) and error.filename:
        path, line, text = Path(error.filename), error.lineno, error.msg
    else:
        frames = [(Path(frame.filename), frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
        modules = [frame for frame in frames if frame[0].parent == _CHAPTERS and frame[0].name[0] != "_"]
        (path, line), text = modules[-1] if modules else (Path(), None), str(error)
    return f"{path.relative_to(ROOT)}:{line}: {text}" if path.parent == _CHAPTERS else ""


def ids(lang: str) -> int:
    """Write the types that tell editors and type checkers which facts there are."""
    _make_ids.TARGET.write_text(_make_ids.render(), encoding="utf-8")
    return 0
