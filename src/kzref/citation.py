"""How a fact is cited: its sentence, where it stands, and what the record rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzref.l10n import translate, word

if TYPE_CHECKING:
    from collections.abc import Iterable

# name -> English
PATTERNS: dict[str, str] = {
    "documents": "{document}, section {section}",
    "record": "Record ({checked}): {works}",
    "unchecked": "Record: not checked",
    "fact": "kzref, fact {id}: “{text}” {sources}. {record}.",
    "record alone": "no document states it",
    "list": "{one}; {other}",
}


def place(document: str, section: int, lang: str) -> str:
    """Return how to cite a section of a document."""
    return _filled("documents", lang, document=word("document", document, lang), section=section)


def citation(
    id: str, text: str, sections: Iterable[tuple[str, int]], works: Iterable[str], checked: str | None, lang: str
) -> str:
    """Return how to cite a fact: its sentence, the documents' sections, and the works of its record, if any."""
    sources = _list([place(document, section, lang) for document, section in sections], lang)
    cited = _list(works, lang)
    return _filled(
        "fact",
        lang,
        id=id,
        text=text,
        sources=sources or _filled("record alone", lang),
        record=_filled("record", lang, checked=checked, works=cited) if cited else _filled("unchecked", lang),
    )


def _list(items: Iterable[str], lang: str) -> str:
    text = ""
    for item in items:
        text = _filled("list", lang, one=text, other=item) if text else item
    return text


def _filled(pattern: str, lang: str, **values: object) -> str:
    return translate(PATTERNS[pattern], lang, "citation").format(**values)
