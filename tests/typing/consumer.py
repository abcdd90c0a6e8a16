"""What a user writes: both type checkers must find nothing."""

from __future__ import annotations

import datetime

import kzref
from kzref import Fact, FactId, Language, PartialDate


def sentences(facts: tuple[Fact, ...], lang: Language) -> list[str]:
    """Use facts as a library would."""
    return [fact.text(lang) for fact in facts]


def main(any_text: str) -> None:
    """Use what is public."""
    fact = kzref.fact("cn-border-share-kz")
    share: float | None = fact.value
    when: PartialDate | None = fact.when
    id: FactId = fact.id
    found: Fact | None = kzref.find(any_text)
    print(share, when, id, found, fact.record.verdict, fact.claim and fact.claim.quantity)
    print(sentences(kzref.facts(chapter="china", kind="treaty", about="CN", verdict="confirmed", on="1994"), "vi"))
    print(kzref.facts(about=("CN", "RU"), verdict={"opinion", "outdated"}, kind=["treaty"], on=1992))
    print(
        kzref.facts(on=datetime.date(1992, 3, 2)), kzref.timeline(1991, PartialDate("1995")), kzref.PartialDate.of(1992)
    )
    for organization, membership, offices in kzref.memberships():
        print(organization.named("vi"), sentences(membership, lang="en"), offices)
    print(kzref.entities(type="state"), kzref.partners()[0].state.name)
    print(kzref.timeline("1991", "1995", about="RU"), kzref.entity("KZ").named("ar"), kzref.LANGUAGES)
