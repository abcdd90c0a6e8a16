"""Pages are read again when something that facts show on them has changed.

Sphinx knows the pages' own sources and catalogs, not the package's facts and words:
without this, old words would stay on the pages of an incremental build.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import kzref
from kzref import l10n, query
from kzref._entities import ENTITIES
from kzref.sphinxext import reading
from kzref.vocabulary import CHAPTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from kzref.model import Fact
    from kzref.quantities import Quantity

_PACKAGE = Path(kzref.__file__).parent
# code that no page comes from: of the facts, it counts how they read
_APART = ("chapters", "cli", "_ids.py", "_make_ids.py")


def digest(lang: str) -> str:
    """Return what changes when something that facts show on a page does, or the code that shows it.

    Facts and words are taken as they read in the language, so that a comment in a chapter changes nothing.
    """
    shown: list[object] = [ENTITIES, CHAPTERS]
    for fact in query.facts():
        shown += [getattr(fact, field.name) for field in fields(fact)]
        shown += [fact.text(cast("Any", lang)), fact.cite(cast("Any", lang))]
        shown += [l10n.quantity(known, lang) for known in _quantities(fact)]
        shown += [l10n.date(when, lang) for when in (fact.when, fact.claim.when if fact.claim else None) if when]
    shown += [l10n.translate(message, lang, context) for context, message, plural in l10n.messages() if plural is None]
    if lang != "en":  # the words of tables, pictures and names
        shown += [path.read_bytes() if path.exists() else kzref.__version__ for path in l10n.catalog_paths(lang)]
    files = [path for path in sorted(_PACKAGE.rglob("*")) if path.suffix in (".py", ".json", ".toml")]
    shown += [path.read_bytes() for path in files if path.relative_to(_PACKAGE).parts[0] not in _APART]
    return hashlib.sha256(repr(shown).encode()).hexdigest()


def digest_of_process(lang: str) -> str:
    """Return the digest as it is for a build, which has loaded code and words once: its checks and its pages ask for it."""
    return _digest_with(query.facts(), lang)


@cache
def _digest_with(facts: tuple[Fact, ...], lang: str) -> str:
    return digest(lang)


def _quantities(fact: Fact) -> Iterator[Quantity]:
    claimed = fact.claim.quantity if fact.claim else None
    yield from (known for known in (fact.quantity, claimed) if known is not None and known.value is not None)


def outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    """Return every page where what facts show has changed since the last build; none at the first."""
    now = digest_of_process(reading.language(env))
    before = getattr(env, "kzref_digest", None)
    env.kzref_digest = now  # type: ignore[attr-defined]  # an extension's own mark on the environment
    return sorted(env.found_docs) if before not in (None, now) else []
