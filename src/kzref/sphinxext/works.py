"""How a work stands on a page: in its own language and direction, what is said of it in the reader's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from kzref import citation, l10n
from kzref.dates import PartialDate
from kzref.sphinxext.nodes import Cited, OtherLanguageInline
from kzref.weak import host_of, is_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Element

    from kzref.model import Work


def work_nodes(work: Work, lang: str) -> Iterator[Element | nodes.Text]:
    """Yield a work as it is cited on a page, with what it is and how much of it was read."""
    # who looks for a word in the manual does not look for it in titles of works
    named = Cited("", citation.named(work.by, work.title, work.language), classes=["no-search"])
    if work.language != lang:
        named["lang"] = work.language
    yield named
    between = citation.filled("parts", lang, one="", other="")
    if work.date:
        yield nodes.Text(between)
        yield OtherLanguageInline("", l10n.date(PartialDate(work.date), lang), classes=["no-search"])
    for pattern, address in citation.addresses(work.url, work.archived, copy=work.copy):
        yield nodes.Text(between)
        if pattern:
            yield OtherLanguageInline("", citation.filled(pattern, lang, address="").strip())
            yield nodes.Text(" ")
        if is_address(address):
            # a phone has no room for whole addresses; paper gets them from the style sheet
            yield nodes.reference("", host_of(address), refuri=address, classes=["kz-address", "no-search"])
        else:
            yield nodes.Text(address)
    said = [l10n.word("work kind", work.kind, lang)]
    said += [l10n.word("read", work.read, lang)] if work.read != "not-recorded" else []
    yield nodes.Text(" · ")
    yield OtherLanguageInline("", citation.joined("parts", said, lang), classes=["no-search"])
