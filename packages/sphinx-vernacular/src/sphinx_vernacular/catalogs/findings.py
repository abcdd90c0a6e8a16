"""What can be wrong with a catalog: every code, how grave it is, and whether a translator may mute it.

A finding is a key and the values that its message names. The part of the key before the slash is the code,
which a translator sees and mutes; `sphinx_vernacular.catalogs.messages` has the words for each key.
"""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from sphinx_vernacular.catalogs import messages


class Level(IntEnum):
    """How grave a finding is."""

    STYLE = 1
    """A matter of the house: quotation marks, spaces, notation."""
    WARNING = 2
    """Readers are probably told something else than the source says."""
    ERROR = 3
    """The page or the catalog breaks, a reference is lost, or something live gets in."""


_KEYS = {
    Level.ERROR: """
        encoding/bytes bom/found truncated/line truncated/entry duplicate/message merge/conflict syntax/line
        syntax/twice syntax/order quote/begin quote/end quote/inside escape/unknown
        header/none header/language header/charset header/plural header/forms
        role/lost role/added role/changed role/name role/broken role/words role/figure role/abbr
        link/lost link/added link/changed footnote/lost footnote/added footnote/changed
        substitution/lost substitution/added substitution/changed placeholder/lost placeholder/added
        html/lost html/added html/changed live/link live/autolink bidi/control
        block/start paragraph/second markup/open markup/space code/line code/count
        untranslated/missing fuzzy/marked empty/form""",
    Level.WARNING: """
        literal/lost literal/added literal/changed math/lost math/added math/changed
        number/lost number/added number/changed number/word date/lost date/added date/changed
        unit/lost percent/lost percent/added sign/changed english/same english/word english/term
        language/script language/marks letters/wrong mojibake/found invisible/character doubled/word
        term/forbidden repeated/text mute/reason mute/nothing mute/code orphan/page missing/catalog""",
    Level.STYLE: """
        noqa/found html/entity number/notation punctuation/before punctuation/after punctuation/latin
        punctuation/foreign punctuation/spaces punctuation/edge quotes/straight quotes/open
        normal/composed normal/tone normal/tatweel normal/forms""",
}
LEVELS: dict[str, Level] = {key: level for level, keys in _KEYS.items() for key in keys.split()}
CODES = frozenset(key.partition("/")[0] for key in LEVELS)
# what a file is damaged by, and what readers see at once, is no matter of opinion
NEVER_MUTED = frozenset(
    [
        "bom",
        "duplicate",
        "empty",
        "encoding",
        "escape",
        "fuzzy",
        "header",
        "live",
        "merge",
        "missing",
        "mute",
        "noqa",
        "orphan",
        "quote",
        "syntax",
        "truncated",
        "untranslated",
    ]
)


class Finding(NamedTuple):
    """Something wrong: the key of what is said of it, and the values that are named in that."""

    key: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def code(self) -> str:
        """What a translator sees, and mutes it by."""
        return self.key.partition("/")[0]


def finding(key: str, **values: str) -> Finding:
    """Return a finding; a key that `LEVELS` does not have is a `KeyError`.

    >>> finding("link/lost", expected="china.md").code
    'link'
    """
    if key not in LEVELS:
        raise KeyError(key)
    return Finding(key, tuple(values.items()))


class Located(NamedTuple):
    """A finding and the line that it is on."""

    line: int
    finding: Finding


class Problem(NamedTuple):
    """A finding in a file, told in a language."""

    path: Path
    line: int
    finding: Finding
    language: str = "en"

    @property
    def code(self) -> str:
        """What a translator sees, and mutes it by."""
        return self.finding.code

    @property
    def message(self) -> str:
        """The rule and the way out, in words."""
        return messages.text(self.finding.key, self.language, dict(self.finding.values))

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: [{self.code}] {self.message}"
