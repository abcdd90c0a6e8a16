"""What can be wrong with one translated message: one small function a concern, one module a family.

A check looks at a `Message` and yields `Finding`s.

>>> from sphinx_vernacular.catalogs.checks import findings_of
>>> from sphinx_vernacular.catalogs.message import Message
>>> message = Message.of("It had [57%](china.md).", "Chiếm [75%](china.md).", "vi")
>>> [finding.key for finding in findings_of(message)]
['number/changed']
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sphinx_vernacular.catalogs.checks.code import chunks, copied, exchanged, keys, listings, literals, unmarked, values
from sphinx_vernacular.catalogs.checks.conditions import needed, told_before
from sphinx_vernacular.catalogs.checks.figures import (
    clock,
    money,
    notations,
    numbers,
    order,
    ranges,
    signs,
    spelt,
    typed,
    units,
    unnumbered,
)
from sphinx_vernacular.catalogs.checks.markup import (
    addresses,
    blocks,
    formulas,
    html,
    links,
    mistyped,
    placeholders,
    references,
    substitutions,
    syntax,
)
from sphinx_vernacular.catalogs.checks.names import (
    latin,
    letters,
    misprints,
    places,
    rows,
    shapes,
    spelling,
    terms,
    tokens,
)
from sphinx_vernacular.catalogs.checks.prose import (
    chinese,
    clauses,
    doubled,
    language,
    marks,
    meaning,
    omissions,
    scripts,
    typography,
)
from sphinx_vernacular.catalogs.findings import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

Check: TypeAlias = "Callable[[Message], Iterator[Finding]]"

# what a translation copies, and marks that show that it can't be read
_STRUCTURE: tuple[Check, ...] = (
    references.roles,
    references.styled,
    links.links,
    addresses.autolinks,
    addresses.mails,
    addresses.hosts,
    literals.compare,
    listings.compare,
    keys.pressed,
    keys.arrows,
    exchanged.code,
    exchanged.values,
    values.truths,
    copied.glued,
    copied.terms,
    copied.repeated,
    copied.options,
    copied.quoted,
    unmarked.compare,
    chunks.typeset,
    syntax.unread,
    mistyped.compare,
    mistyped.swallowed,
)
_PAGE_STRUCTURE: tuple[Check, ...] = (
    *_STRUCTURE,
    substitutions.substitutions,
    substitutions.bold,
    references.footnotes,
    formulas.formulas,
    blocks.noqa,
    blocks.block,
    blocks.colons,
    blocks.paragraph,
)
_WORDS: tuple[Check, ...] = (
    spelling.identifiers,
    spelling.misspelt,
    spelling.missing,
    spelling.left_out,
    spelling.exchanged,
    latin.compare,
    misprints.compare,
    misprints.acronyms,
    misprints.accents,
    misprints.marked,
    misprints.others,
    tokens.compare,
    rows.compare,
    shapes.compare,
    letters.single,
    letters.kinds,
    letters.listed,
    places.compare,
    numbers.compare,
    unnumbered.compare,
    signs.compare,
    signs.bounds,
    chunks.between,
    ranges.compare,
    typed.compare,
    spelt.compare,
    notations.compare,
    clock.compare,
    units.compare,
    money.compare,
    language.untranslated,
    clauses.left,
    language.foreign,
    language.letters,
    doubled.compare,
    typography.punctuation,
    typography.ends,
    typography.quotes,
    typography.normal,
    marks.questions,
    marks.colons,
    marks.asked,
    marks.opened,
    marks.symbols,
    marks.joined,
    scripts.foreign,
    scripts.mixed,
    scripts.models,
    scripts.sisters,
    chinese.writings,
    meaning.negation,
    meaning.denied,
    meaning.opposites,
    meaning.sentences,
    omissions.parenthesis,
    omissions.short,
    omissions.members,
    order.order,
    syntax.emphasis,
    terms.compare,
)
_HIDDEN: tuple[Check, ...] = (typography.bidi, typography.invisible, scripts.joiners)


class Kind(NamedTuple):
    """What the texts of a kind can have: the checks of their structure, and of what is within it."""

    structure: tuple[Check, ...]
    content: tuple[Check, ...]


# a comment of an example: words alone
PLAIN = Kind((), (*_WORDS, *_HIDDEN))
# a program's own words, and those of an interface
INTERFACE = Kind(
    (*_STRUCTURE, blocks.paragraph),
    (html.html, placeholders.placeholders, placeholders.fewer, blocks.conflict, *_WORDS, *_HIDDEN),
)
PAGE = Kind(_PAGE_STRUCTURE, INTERFACE.content)
# the code of an example
CODE = Kind((), _HIDDEN)
# a formula that stands alone
FORMULA = Kind((formulas.formulas,), _HIDDEN)


def findings_of(message: Message, kind: Kind = PAGE, extra: Iterable[Check] = ()) -> list[Finding]:
    """Return what is wrong with a message: of what has one cause, the cause alone."""
    if not message.text.strip():
        return []
    if message.text == message.source:
        return list(language.untranslated(message)) if kind is not CODE else []
    if garbled := [*language.mojibake(message), *blocks.residue(message)]:
        return garbled
    if kind is PAGE and "\\" in message.source and formulas.is_formula(message.source):
        kind = FORMULA
    spoken: set[Check] = set()
    structure = _found(kind.structure, message, spoken)
    grave = [finding for finding in structure if finding.level is Level.ERROR]
    if any(finding.code == "markup" for finding in structure):
        structure = [finding for finding in structure if not _is_unread(finding, message)]
    # a text that begins with a mark and a space is a list: that is why its marks are no emphasis
    is_list = message.text[:1] == "*" and any(finding.code == "block" for finding in grave)
    if is_list or any(finding.key.endswith("/broken") and finding.level is Level.ERROR for finding in structure):
        structure = [finding for finding in structure if finding.code != "markup"]
    if spaced := [dict(finding.values)["expected"] for finding in grave if finding.key == "block/spaces"]:
        structure = [finding for finding in structure if not _is_spaced(finding, spaced, message.text)]
    is_broken = any(finding.key in _BROKEN for finding in grave)
    found = structure + _found(_HIDDEN if is_broken else kind.content, message, spoken)
    found += [] if is_broken else [finding for check in extra for finding in check(message)]
    if "\n" in message.source and listings.counts_its_own(message):
        found = _without_places(found)
    found = _without_names(found)
    once: dict[tuple[object, ...], Finding] = {}
    for each in found:  # of what is wrong twice in the same way, the graver
        same = (each.key, each.values)
        once[same] = max(once.get(same, each), each, key=lambda one: one.level)
    return list(once.values())


@cache
def _with_conditions(checks: tuple[Check, ...]) -> list[tuple[Check, frozenset[str] | None, frozenset[Check]]]:
    return [(check, needed(check), told_before(check)) for check in checks]


def _found(checks: tuple[Check, ...], message: Message, spoken: set[Check]) -> list[Finding]:
    """Return what checks find, those of them that have something to look at and to add; note which found something."""
    found: list[Finding] = []
    characters = message.characters
    for check, needs, before in _with_conditions(checks):
        has_needed = needs is None or not needs.isdisjoint(characters)
        if has_needed and before.isdisjoint(spoken) and (own := list(check(message))):
            spoken.add(check)
            found += own
    return found


def _without_names(found: list[Finding]) -> list[Finding]:
    """Return findings without those of names that follow from another address, or words in another place."""
    told = {dict(each.values)["actual"] for each in found if each.key.endswith("/exchanged")}
    told |= {dict(each.values)["expected"] for each in found if each.key == "link/changed"}
    if not told:
        return found
    return [each for each in found if not (each.key == "literal/name" and dict(each.values)["expected"] in told)]


# what leaves remains that are no words
_BROKEN = frozenset(
    [
        "block/spaces",
        "role/broken",
        "link/broken",
        "markup/open",
        "markup/code",
        "markup/space",
        "markup/glued",
        "markup/attached",
        "math/block",
    ]
)


def _without_places(found: list[Finding]) -> list[Finding]:
    """Return findings without those of numbers, where there are several: places in a text that is another one."""
    numbers = [finding for finding in found if finding.code == "number"]
    return [finding for finding in found if finding not in numbers] if len(numbers) > _ONE_SLIP else found


# a number that is another one may be told as one that is lost and one that is added
_ONE_SLIP = 2


def _is_spaced(finding: Finding, spaced: list[str], text: str) -> bool:
    """Whether a substitution seems to be lost because there are spaces within its marks."""
    name = dict(finding.values).get("expected", "")
    return finding.key == "substitution/lost" and (name in spaced or f"| {name.strip('|')} |" in text)


def _is_unread(finding: Finding, message: Message) -> bool:
    """Whether what seems to be lost or added stands in the text, where a mark keeps it from being read."""
    kind = finding.key.partition("/")[2]
    value = dict(finding.values).get("expected" if kind in ("lost", "changed") else "actual", "")
    bare = re.sub(r"^(?:\{[\w:+.-]+\}|:[\w:+.-]+:)`?|`$", "", value)
    if finding.code == "link" and value.endswith("`_"):
        bare = "`_"  # a name that may be another one
    return (
        finding.code != "markup"
        and kind in ("lost", "changed", "added")
        and (bare in message.text or bare.replace("- ", "-") in message.text)
    )
