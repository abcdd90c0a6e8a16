"""What two texts have of a kind: what is lost, added and changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


def parity(code: str, ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Finding]:
    """Compare what a translation has with what its source has, in whatever order."""
    if ours == theirs:
        return
    lost, added = difference(ours, theirs)
    for expected, actual in zip(lost, added, strict=False):
        yield finding(f"{code}/changed", expected=expected, actual=actual)
    for expected in lost[len(added) :]:
        yield finding(f"{code}/lost", expected=expected)
    for actual in added[len(lost) :]:
        yield finding(f"{code}/added", actual=actual)


def difference(
    ours: Iterable[str], theirs: Iterable[str], same: Callable[[str], str] = str
) -> tuple[list[str], list[str]]:
    """Return what is lost and what is added; ``same`` returns one text for all that are the same."""
    mine, its = list(ours), list(theirs)
    if mine == its:
        return [], []
    have, want = Counter(map(same, mine)), Counter(map(same, its))
    texts = {same(text): text for text in (*mine, *its)}
    return [texts[key] for key in (want - have).elements()], [texts[key] for key in (have - want).elements()]
