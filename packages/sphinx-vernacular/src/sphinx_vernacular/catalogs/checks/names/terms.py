"""Names and words that the termbase forbids, and names that it translates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import terms
from sphinx_vernacular.catalogs.findings import Finding, finding
from sphinx_vernacular.catalogs.text import ASIDE, LATIN, MARK, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


def compare(message: Message) -> Iterator[Finding]:
    """Find names and words that the termbase forbids, and names that it translates."""
    language, termbase = message.language, message.context.terms
    if not termbase.terms:
        return
    # what is quoted is somebody else's word
    text = terms.bare(QUOTED.sub(MARK, message.prose), language)
    for hint, pattern, expected in terms.forbidden(termbase, language):
        match = pattern.search(text) if hint in text else None
        if match:
            text = text.replace(match[0], MARK)
            yield finding("term/forbidden", actual=match[0], expected=expected)
    text = ASIDE.sub(MARK, message.prose)
    for name, pattern, expected in terms.translated_names(termbase, language.code) if LATIN.search(text) else ():
        if name in text and name in message.source_prose and pattern.search(text):
            yield finding("english/term", actual=name, expected=expected)
