"""The facts, one module a chapter, in the order of the documents.

Each module has a tuple ``FACTS`` and is loaded when one of its facts is asked for.
"""

from __future__ import annotations

from importlib import import_module

from kzref.vocabulary import CHAPTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref.model import Fact


def load(chapter: str) -> tuple[Fact, ...]:
    """Return the facts of one chapter.

    An unknown chapter is a `KeyError` that lists the known ones.
    """
    if chapter not in CHAPTERS:
        raise KeyError(f"unknown chapter {chapter!r}: the chapters are {', '.join(CHAPTERS)}")
    module = import_module(f"kzref.chapters.{chapter.replace('-', '_')}")
    facts: tuple[Fact, ...] = module.FACTS
    return facts
