"""What the facts of one chapter share, said once."""

from __future__ import annotations

from dataclasses import dataclass

from kzref.model import Fact, Record, Source
from kzref.vocabulary import CHAPTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref._ids import Chapter, Document, EntityId, FactId, Kind, Verdict
    from kzref.dates import PartialDate
    from kzref.model import Claim, Quantity, Work


@dataclass(frozen=True, slots=True)
class ChapterDefaults:
    """Makes the facts of one chapter: its name, its section in the documents and the day of its check.

    ``checked`` is the day on which the works of its records were read; a record that was looked at
    on another day says so.

    >>> chapter = ChapterDefaults("china", checked="2026-11-21")
    >>> chapter.both()
    (Source(document='ar', section=7, note=None), Source(document='vi', section=7, note=None))
    """

    slug: Chapter
    checked: str

    def fact(
        self,
        id: FactId,
        kind: Kind,
        *,
        about: tuple[EntityId, ...],
        record: Record,
        claim: Claim | None = None,
        sources: tuple[Source, ...] = (),
    ) -> Fact:
        """Return a fact of this chapter."""
        return Fact(id=id, chapter=self.slug, kind=kind, about=about, record=record, claim=claim, sources=sources)

    def record(
        self,
        verdict: Verdict,
        *,
        statement: str | None = None,
        quantity: Quantity | None = None,
        when: PartialDate | None = None,
        citation: tuple[Work, ...] = (),
        note: str | None = None,
        checked: str | None = None,
    ) -> Record:
        """Return a record; one that cites a work was checked on the chapter's day, unless it says another."""
        return Record(
            verdict=verdict,
            statement=statement,
            quantity=quantity,
            when=when,
            citation=citation,
            checked=checked or (self.checked if citation else None),
            note=note,
        )

    def source(self, document: Document, note: str | None = None) -> Source:
        """Return the chapter's section in one document, with a note where it needs one."""
        section = CHAPTERS[self.slug][0]
        if section is None:
            raise ValueError(f"no document has a section on {self.slug}: its facts come from the record alone")
        return Source(document, section, note)

    def both(self, *, ar: str | None = None, vi: str | None = None) -> tuple[Source, Source]:
        """Return the chapter's section in both documents, with a note on either where it needs one."""
        return self.source("ar", ar), self.source("vi", vi)
