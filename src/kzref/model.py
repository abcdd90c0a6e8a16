"""What a fact is: a claim of the documents, and what the public record says of it.

Everything here is immutable plain data that refuses to exist when it is wrong.
The facts themselves are in `kzref.chapters`, their tokens in `kzref.vocabulary`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kzref._struct import Struct, require
from kzref.dates import PartialDate
from kzref.quantities import Quantity as Quantity  # noqa: PLC0414, TC001  # chapters take every part of a fact from here
from kzref.vocabulary import (
    CHAPTERS,
    DOCUMENTS,
    KINDS,
    PRIMARY_KINDS,
    READ,
    SECTIONS,
    VERDICTS,
    WORK_KINDS,
    WORK_LANGUAGES,
)
from kzref.weak import MIRRORS, address_fault, host_of, is_weak

TYPE_CHECKING = False  # not from typing: importing it would cost as much as all facts
if TYPE_CHECKING:
    from kzref._ids import (
        Chapter,
        Document,
        EntityId,
        FactId,
        Kind,
        Language,
        Qualifier,
        Read,
        Strength,
        Unit,
        Verdict,
        WorkKind,
    )

# verdicts that say nothing of a comparison with the record
_WITHOUT_COMPARISON = ("opinion", "unverifiable", "not-checked")
_PLACEHOLDERS = ("{value}", "{when}")
# a number that stands alone; one inside a name (A/RES/46/224) is a name. Compiled where one is met:
# most statements have none, and compiling it would cost as much as a chapter
_FIGURE = r"(?<![\w/.-])\d[\d.,]*(?![\w/-])"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source(Struct):
    """Where in the documents a claim stands.

    ``document`` is ``ar`` or ``vi``, ``section`` the number of the section there,
    ``note`` says what is garbled in it, or how it differs from the other document.
    """

    document: Document
    section: int
    note: str | None = None

    def __post_init__(self) -> None:
        require(self.document, DOCUMENTS, "document")
        _refuse_empty(self.note, "note")
        if not 1 <= self.section <= SECTIONS:
            raise ValueError(f"the documents have no section {self.section}: they have 1 to {SECTIONS}")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Work(Struct):
    """A source of the public record: who published what, when, and where to find it.

    ``kind`` is what it is (a treaty, a law, news …), ``language`` the one it is written in, as a BCP 47 tag.
    ``date`` is EDTF or None where the work bears none; ``url`` an address, a DOI or a document number,
    as it was read; ``copy`` says that the address is that of a copy, ``archived`` is the address of a stored copy of
    the page.
    ``read`` is how much of it was read. Titles remain in the language of the work.
    """

    by: str
    title: str
    kind: WorkKind
    language: str
    date: str | None = None
    url: str | None = None
    read: Read = "not-recorded"
    copy: bool = False
    archived: str | None = None

    def __post_init__(self) -> None:
        try:
            if not (self.by and self.title):
                raise ValueError("a work needs who published it and its title")
            require(self.kind, WORK_KINDS, "kind of work")
            require(self.language, WORK_LANGUAGES, "language of a work")
            require(self.read, READ, "way of reading")
            _refuse_empty(self.url, "url")
            if self.copy and not self.url:
                raise ValueError("a copy needs its address: give the url, or leave copy out")
            if self.archived is not None and not host_of(self.archived):
                raise ValueError(
                    f"archived={self.archived!r} is no address: give that of the kept page, or leave it out"
                )
            if self.date is not None:
                PartialDate(self.date)
            if self.url and (fault := address_fault(self.url)):
                raise ValueError(f"the address {self.url}: {fault}; give the work's own")
            if self.url and host_of(self.url) in MIRRORS and not self.copy:
                raise ValueError(f"{self.url} is a mirror: give the original's address, or say copy=True")
        except ValueError as error:
            raise ValueError(f"work “{self.title}” by {self.by}: {error}") from None

    @property
    def is_primary(self) -> bool:
        """Whether those who acted speak in it themselves: treaties, laws, resolutions, official words, statistics."""
        return self.kind in PRIMARY_KINDS and not is_weak(self.url)

    def cite(self, lang: Language = "en") -> str:
        """Return a citation of the work: who published it, its title, its date, where it is found."""
        from kzref import citation

        addresses = citation.addresses(self.url, self.archived, copy=self.copy)
        return citation.work(citation.named(self.by, self.title, self.language), self.date, addresses, lang)

    def __str__(self) -> str:
        return self.cite()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Claim(Struct):
    """What the documents say, put in our words.

    ``statement`` is a full English sentence. It contains no figure of its own: ``{value}`` stands for the quantity
    and ``{when}`` for the date.
    """

    statement: str
    quantity: Quantity | None = None
    when: PartialDate | None = None

    def __post_init__(self) -> None:
        _check_statement(self.statement, self.quantity, self.when)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Record(Struct):
    """What the public record says of a claim.

    ``statement``, ``quantity`` and ``when`` are given where they differ from the
    claim or are more exact. ``citation`` names the works that were read,
    ``checked`` the day on which they were, as an ISO date.
    A verdict other than ``opinion``, ``unverifiable`` and ``not-checked`` needs both.
    ``note`` tells the reader what the verdict alone would leave open.
    """

    verdict: Verdict
    statement: str | None = None
    quantity: Quantity | None = None
    when: PartialDate | None = None
    citation: tuple[Work, ...] = ()
    checked: str | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        require(self.verdict, VERDICTS, "verdict")
        _refuse_empty(self.note, "note")
        if self.verdict not in _WITHOUT_COMPARISON and not (self.citation and self.checked):
            raise ValueError(f"the verdict {self.verdict!r} needs a citation and the day it was checked")
        if self.citation and not self.checked:
            raise ValueError("a citation needs the day on which it was checked")
        if self.checked is not None and len(PartialDate(self.checked).parts) != 3:
            raise ValueError(f"checked is a day: {self.checked!r} is not")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Fact(Struct):
    """One atomic statement, with its source and with what the record says of it.

    Facts can be sorted: in the documents' order, as `facts` has them.

    ``value``, ``unit``, ``qualifier``, ``when`` and `text` are those that this reference vouches for: the record's
    where it has one, otherwise the claim's. ``claim`` is the documents' version; it is None for context that no
    document states.

    >>> import kzref
    >>> fact = kzref.fact("un-member-number")
    >>> fact.value, fact.unit, fact.record.verdict
    (168, 'rank', 'confirmed')
    """

    id: FactId
    chapter: Chapter
    kind: Kind
    about: tuple[EntityId, ...]
    record: Record
    claim: Claim | None = None
    sources: tuple[Source, ...] = ()

    def __post_init__(self) -> None:
        try:
            require(self.chapter, CHAPTERS, "chapter")
            require(self.kind, KINDS, "kind")
            if not self.id.startswith(CHAPTERS[self.chapter][1] + "-"):
                raise ValueError(f"ids of the chapter {self.chapter} begin with '{CHAPTERS[self.chapter][1]}-'")
            if not self.about:
                raise ValueError("a fact is about somebody: name at least one entity")
            if not self.sources and not self.record.citation:
                raise ValueError("no source: give the documents' sections, or a citation of the record")
            if bool(self.sources) != (self.claim is not None):
                raise ValueError("a claim needs the sections it stands in, and sections need the claim")
            if self.claim is None and self.record.statement is None:
                raise ValueError("no statement: give a claim, or a statement of the record")
            if self.record.statement is not None:
                _check_statement(self.record.statement, self.quantity, self.when)
            elif self.claim is not None:
                _check_statement(self.claim.statement, self.quantity, self.when)
        except ValueError as error:
            raise ValueError(f"fact {self.id!r}: {error}") from None
        _require_strength(self)

    def __repr__(self) -> str:
        return f"<Fact {self.id}: {self.text()}>"

    def _repr_html_(self) -> str:
        """Return what notebooks show."""
        from kzref.citation import card

        works = [(work.cite(), work.url or "") for work in self.record.citation]
        return card(self.id, self.text(), self.record.verdict, self._sections(), works, "en")

    def __lt__(self, other: Fact) -> bool:
        return self._place() < other._place() if isinstance(other, Fact) else NotImplemented

    def __le__(self, other: Fact) -> bool:
        return self._place() <= other._place() if isinstance(other, Fact) else NotImplemented

    def _place(self) -> tuple[int, int, str]:
        order = _order_of_ids()
        return list(CHAPTERS).index(self.chapter), order.get(self.id, len(order)), self.id

    @property
    def statement(self) -> str:
        """The English sentence that this reference vouches for, with its placeholders."""
        if self.record.statement is not None:
            return self.record.statement
        assert self.claim is not None  # __post_init__ saw to it
        return self.claim.statement

    @property
    def quantity(self) -> Quantity | None:
        """Value, unit and qualifier together: the record's, else the claim's."""
        return self.record.quantity or (self.claim.quantity if self.claim else None)

    @property
    def value(self) -> int | float | None:
        """The number that this reference vouches for, in ``unit``; None if the fact has none."""
        return self.quantity.value if self.quantity else None

    @property
    def unit(self) -> Unit | None:
        """What ``value`` counts."""
        return self.quantity.unit if self.quantity else None

    @property
    def qualifier(self) -> Qualifier | None:
        """The hedge or superlative of the quantity."""
        return self.quantity.qualifier if self.quantity else None

    @property
    def when(self) -> PartialDate | None:
        """The date or interval that this reference vouches for: the record's, else the claim's."""
        return self.record.when or (self.claim.when if self.claim else None)

    @property
    def strength(self) -> Strength:
        """What the record rests on, by the best of its works.

        >>> import kzref
        >>> kzref.fact("io-who").strength
        'primary'
        """
        works = self.record.citation
        if any(work.is_primary for work in works):
            return "primary"
        if any(not is_weak(work.url) for work in works):
            return "secondary"
        return "weak" if works else "none"

    def text(self, lang: Language = "en") -> str:
        """Return the sentence that this reference vouches for, in the language ``lang``.

        >>> import kzref
        >>> kzref.fact("un-member-number").text()
        'Kazakhstan is counted as the 168th member of the United Nations.'
        """
        from kzref import l10n

        return l10n.sentence(self.statement, self.quantity, self.when, lang)

    def claimed(self, lang: Language = "en") -> str:
        """Return what the documents say, in the language ``lang``.

        A fact that no document states raises a `ValueError`.
        """
        from kzref import l10n

        if self.claim is None:
            raise ValueError(f"{self.id} is stated by no document: it comes from the record alone; use text()")
        return l10n.sentence(self.claim.statement, self.claim.quantity, self.claim.when, lang)

    def note(self, lang: Language = "en") -> str | None:
        """Return the remark on the record in the language ``lang``, or None where there is none."""
        from kzref import l10n

        return l10n.translate(self.record.note, lang, "note") if self.record.note else None

    def cite(self, lang: Language = "en") -> str:
        """Return a citation of the fact and of what it rests on, in the language ``lang``."""
        from kzref.citation import citation

        works = [work.cite(lang) for work in self.record.citation]
        return citation(self.id, self.text(lang), self._sections(), works, self.record.checked, lang)

    def _sections(self) -> list[tuple[str, int]]:
        return [(source.document, source.section) for source in self.sources]


def _require_strength(fact: Fact) -> None:
    """Raise a `ValueError` where the verdict of a fact claims a comparison, and it rests on weak works alone."""
    if fact.record.verdict not in _WITHOUT_COMPARISON and fact.strength == "weak":
        works = "; ".join([f"“{work.title}” by {work.by}" for work in fact.record.citation])
        raise ValueError(
            f"fact {fact.id!r} is {fact.record.verdict} by weak works alone ({works}): "
            "cite a better work beside them, or let the verdict be 'not-checked'; guide/policy tells what is weak"
        )


@cache
def _order_of_ids() -> dict[str, int]:
    # the generated types list the ids as the chapters do
    from typing import get_args

    from kzref._ids import FactId

    return {id: place for place, id in enumerate(get_args(FactId))}


def _refuse_empty(text: str | None, what: str) -> None:
    if text is not None and not text.strip():
        raise ValueError(f"an empty {what}: leave it out, or write it")


def _check_statement(statement: str, quantity: Quantity | None, when: PartialDate | None) -> None:
    rest = statement
    for name in _PLACEHOLDERS:
        rest = rest.replace(name, "")
    if "{" in rest or "}" in rest:
        raise ValueError(f"{statement!r}: the only placeholders are {' and '.join(_PLACEHOLDERS)}")
    if any(map(str.isdigit, rest)) and (figure := re.search(_FIGURE, rest)):
        raise ValueError(
            f"{statement!r} types the figure {figure[0]}: give it as quantity or when, and write its placeholder"
        )
    if "{value}" in statement and (quantity is None or quantity.value is None):
        raise ValueError(f"{statement!r} shows a value that the fact does not have")
    if "{when}" in statement and when is None:
        raise ValueError(f"{statement!r} shows a date that the fact does not have")
    if not statement.endswith((".", "”")):
        raise ValueError(f"{statement!r} is not a sentence: end it with a full stop")
