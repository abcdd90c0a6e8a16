"""What can be wrong with a catalog: every code, how grave it is, and whether a translator may mute it.

A finding is a key and the values that its message names. The part of the key before the slash is the code,
which a translator sees and mutes; `sphinx_vernacular.catalogs.messages` has the words for each key.
"""

from __future__ import annotations

from difflib import get_close_matches
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sphinx_vernacular.catalogs import messages
from sphinx_vernacular.catalogs.text import MARK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


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
        encoding/bytes bom/found truncated/entry duplicate/message merge/conflict syntax/line
        syntax/twice syntax/order quote/begin quote/end quote/inside escape/unknown header/none header/charset header/forms
        role/lost role/changed role/twice role/name role/broken role/exchanged
        link/lost link/changed link/broken link/exchanged link/reference link/space
        footnote/lost footnote/changed substitution/lost substitution/changed
        format/lost format/added html/lost html/added html/changed live/link bidi/control
        block/start block/number block/bold block/spaces paragraph/second markup/open markup/code markup/space markup/glued markup/attached math/block
        code/line code/count untranslated/missing fuzzy/marked""",
    Level.WARNING: """
        header/language header/unknown header/plural empty/form
        role/figure role/abbr link/unknown link/added link/names footnote/added substitution/added
        literal/lost literal/bare literal/single literal/changed literal/name literal/missing
        math/lost math/added math/changed placeholder/lost placeholder/added markup/bracket
        number/lost number/added number/changed number/word number/version date/lost date/added date/changed date/half
        unit/lost unit/changed percent/lost percent/added sign/changed english/same english/word english/term
        language/script language/marks letters/wrong mojibake/found invisible/character doubled/word
        punctuation/pair punctuation/symbol
        negation/lost negation/added opposite/said sentence/lost sentence/short sentence/parenthesis sentence/member term/forbidden repeated/text
        block/space syntax/link mute/reason mute/nothing mute/code orphan/page missing/catalog""",
    Level.STYLE: """
        role/added role/words literal/words literal/added truncated/line header/unnamed header/region noqa/found html/entity number/notation english/name
        order/changed markup/emphasis
        punctuation/before punctuation/after punctuation/latin punctuation/foreign punctuation/spaces
        punctuation/edge punctuation/end quotes/straight quotes/open
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


# the command that brings catalogs up to date, in a project that has no other
UPDATE = "sphinx-intl update"


class Finding(NamedTuple):
    """Something wrong: the key of what is said of it, and the values that are named in that."""

    key: str
    values: tuple[tuple[str, str], ...] = ()
    own_level: Level | None = None
    own_texts: tuple[tuple[str, str], ...] = ()

    @property
    def code(self) -> str:
        """What a translator sees, and mutes it by."""
        return self.key.partition("/")[0]

    @property
    def level(self) -> Level:
        """How grave it is."""
        return self.own_level or LEVELS[self.key]

    def text(self, language: str, update: str = UPDATE) -> str:
        """Return what is said of it in a language; ``update`` is the command that writes catalogs anew."""
        texts, values = dict(self.own_texts), {**dict(self.values), "update": update}
        if texts:
            return messages.fill(texts.get(language) or texts["en"], values)
        return messages.text(self.key, language, values)


def finding(key: str, **values: str) -> Finding:
    """Return a finding; a key that `LEVELS` does not have is a `KeyError`.

    >>> finding("link/lost", expected="china.md").code
    'link'
    """
    if key not in LEVELS:
        raise KeyError(key)
    # readers of messages have no use for the character that stands for code and references
    return Finding(key, tuple((name, value.replace(MARK, "…")) for name, value in values.items()))


def own(code: str, texts: Mapping[str, str], level: Level = Level.WARNING, **values: str) -> Finding:
    """Return a finding of a check that a project has added; its texts are by language, English at least.

    >>> own("tone", {"en": "“{actual}” is too formal"}, actual="hereby").text("vi")
    '“hereby” is too formal'
    """
    return Finding(f"{code}/own", tuple(values.items()), level, tuple(texts.items()))


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
    update: str = UPDATE

    @property
    def code(self) -> str:
        """What a translator sees, and mutes it by."""
        return self.finding.code

    @property
    def level(self) -> Level:
        """How grave it is."""
        return self.finding.level

    @property
    def message(self) -> str:
        """The rule and the way out, in words."""
        return self.finding.text(self.language, self.update)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: [{self.code}] {self.message}"


def levels_of(settings: Mapping[str, str], *, has_own: object = False) -> dict[str, Level | None]:
    """Return the level that a code, a key or a whole level is set to; None is off.

    Style is off unless a setting turns it on. A name or a level that does not exist is a `ValueError`,
    but a code may be that of a check of the project's own where it has any.

    >>> levels_of({"quotes": "error", "punctuation/end": "off"})
    {'style': None, 'quotes': <Level.ERROR: 3>, 'punctuation/end': None}
    """
    levels: dict[str, Level | None] = {"style": None}
    names = {level.name.lower(): level for level in Level}
    for name, value in settings.items():
        if name not in (names_of_findings := {*LEVELS, *CODES, *names}):
            near = get_close_matches(name, names_of_findings, 1) or get_close_matches(name, CODES, 1, 0)
            if not has_own or get_close_matches(name, names_of_findings, 1, 0.75):
                raise ValueError(f"{name!r} is no finding of catalogs: did you mean {near[0]!r}?")
        if value not in {*names, "off"}:
            raise ValueError(f"{value!r} is no level for {name!r}: use {', '.join([*names, 'off'])}")
        levels[name] = names.get(value)
    return levels


def told_once(
    found: Sequence[tuple[Level, Problem]], *, files: int, levels: Mapping[str, Level | None]
) -> list[tuple[Level, Problem]]:
    """Return what is found in all catalogs of a project; where none has a header, that is told once, as a warning."""
    bare = [item for item in found if item[1].finding.key == "header/none"]
    if len(bare) < 2 or len(bare) < files:
        return list(found)
    level, problem = bare[0]
    level = level if levels.keys() & {"header", "header/none"} else min(level, Level.WARNING)
    return [(level, problem), *(item for item in found if item[1].finding.key != "header/none")]


def chosen(problems: Iterable[Problem], levels: Mapping[str, Level | None]) -> list[tuple[Level, Problem]]:
    """Return the problems that are not off, each with the level that it is set to."""
    found = []
    for problem in problems:
        names = (problem.finding.key, problem.code, problem.level.name.lower())
        level = next((levels[name] for name in names if name in levels), problem.level)
        if level is not None:
            found.append((level, problem))
    return found
