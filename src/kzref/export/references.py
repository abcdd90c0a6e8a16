"""The works of the record for bibliographies: CSL-JSON (Zotero, pandoc, citeproc) and BibTeX.

What a work is called stays as the work has it; its kind becomes the nearest type of CSL.
``accessed`` and ``urldate`` are the day on which the facts that cite it were last checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzref import query
from kzref.dates import PartialDate
from kzref.export.lines import as_work, to_json
from kzref.export.tables import work_id
from kzref.weak import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzref.model import Fact, Work

# kind of a work -> the nearest type of CSL 1.0.2
CSL_TYPES: dict[str, str] = {
    "treaty": "treaty",
    "law": "legislation",
    "resolution": "report",
    "official-document": "report",
    "official-statement": "webpage",
    "statistics": "dataset",
    "scholarship": "document",
    "reference-work": "entry-encyclopedia",
    "news": "article-newspaper",
    "commentary": "article-magazine",
}

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# what means something to TeX; a brace would end a field even behind a backslash
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{letter: f"\\{letter}" for letter in "$&%#_"},
    }
)


def to_csl(facts: Iterable[Fact] | None = None) -> str:
    """Return the works that facts rest on as CSL-JSON, a work a line. None stands for all facts."""
    return "[\n" + ",\n".join(to_json(_csl(work, day)) for work, day in works(facts).items()) + "\n]\n"


def to_bibtex(facts: Iterable[Fact] | None = None) -> str:
    """Return the works that facts rest on as entries of BibTeX, in UTF-8. None stands for all facts."""
    return "\n".join(_bibtex(work, day) for work, day in works(facts).items())


def works(facts: Iterable[Fact] | None = None) -> dict[Work, str]:
    """Return the works that facts rest on, by who published them, each with the last day on which it was read."""
    chosen = query.facts() if facts is None else tuple(facts)
    days: dict[Work, str] = {}
    for fact in chosen:
        for work in fact.record.citation:
            days[work] = max(days.get(work, ""), fact.record.checked or "")
    return {work: days[work] for work in query.works(chosen)}


def _key(work: Work) -> str:
    return f"work-{work_id(as_work(work))}"


def _ends(date: str) -> list[tuple[int, ...]]:
    when = PartialDate(date)
    return [end.parts for end in dict.fromkeys((when.start, when.end)) if end]


def _note(work: Work) -> str | None:
    said = ["copy"] * work.copy + [f"archived at {work.archived}"] * bool(work.archived)
    return "; ".join(said) or None


def _csl(work: Work, day: str) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": _key(work),
        "type": CSL_TYPES[work.kind],
        "author": [{"literal": work.by}],
        "title": work.title,
        "language": work.language,
        "issued": _issued(work.date) if work.date else None,
        _place(work): work.url,
        "accessed": {"date-parts": [list(PartialDate(day).parts)]} if work.url else None,
        "note": _note(work),
    }
    return {name: value for name, value in item.items() if value is not None}


def _issued(date: str) -> dict[str, Any]:
    issued: dict[str, Any] = {"date-parts": [list(parts) for parts in _ends(date)]}
    return {**issued, "circa": True} if "~" in date else issued


def _place(work: Work) -> str:
    # the number of a document is no address
    return "URL" if is_address(work.url or "") else "number"


def _bibtex(work: Work, day: str) -> str:
    fields = {
        "author": f"{{{work.by.translate(_TEX)}}}",  # in braces of its own, or "and" would part it
        "title": f"{{{work.title.translate(_TEX)}}}",  # and capitals be lost
        "language": work.language,
        "keywords": work.kind,
        "note": (_note(work) or "").translate(_TEX),
    }
    if work.date:
        fields |= zip(("year", "month", "day"), map(str, _ends(work.date)[0]), strict=False)
    if work.url and _place(work) == "URL":
        fields |= {"url": work.url.replace("{", "%7B").replace("}", "%7D"), "urldate": day}
    elif work.url:
        fields["number"] = work.url.translate(_TEX)
    lines = [
        f"  {name} = {_MONTHS[int(value) - 1] if name == 'month' else f'{{{value}}}'},\n"
        for name, value in fields.items()
        if value
    ]
    return f"@misc{{{_key(work)},\n{''.join(lines)}}}\n"
