"""Finding facts, and what happens when there is none."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

import kzref
from kzref import PartialDate, query, relations
from kzref.query import ALIASES
from kzref.vocabulary import CHAPTERS


def test_an_unknown_id_says_what_was_meant() -> None:
    """A misspelt id is a KeyError with the id that is near."""
    with pytest.raises(KeyError, match="did you mean 'un-member-number'"):
        kzref.fact("un-member-numbr")  # type: ignore[arg-type]  # that is the point


def test_an_unknown_entity_says_what_was_meant() -> None:
    """The same for entities."""
    with pytest.raises(KeyError, match="did you mean 'astana'"):
        kzref.entity("astanna")  # type: ignore[arg-type]


@pytest.mark.parametrize("where", ["chapter", "kind", "verdict", "document", "strength"])
def test_an_unknown_token_says_what_was_meant(where: str) -> None:
    """A filter that can't match anything is an error, not an empty answer."""
    with pytest.raises(ValueError, match=f"unknown {where}"):
        kzref.facts(**{where: "nonsense"})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["China", "china", "الصين", "Trung Quốc"])
def test_a_name_leads_to_its_entity(name: Any) -> None:
    """Somebody who is called so comes before ids that merely look alike."""
    with pytest.raises(KeyError, match=r"unknown entity '.*': did you mean 'CN'\?"):
        kzref.entity(name)


@pytest.mark.parametrize(
    ("condition", "token"), [({"kind": "figure"}, "quantity"), ({"chapter": "Trung Quốc"}, "china")]
)
def test_a_label_leads_to_its_token(condition: Any, token: str) -> None:
    """What pages and the command line show is not what a filter takes: the error says what it takes."""
    with pytest.raises(ValueError, match=rf"did you mean '{token}'\?"):
        kzref.facts(**condition)


def test_find_takes_any_text() -> None:
    """Ids from data are looked up without an error, and cells without one too."""
    assert kzref.find("") is None
    assert kzref.find("cn-") is None
    assert {None} == {kzref.find(cell) for cell in (None, float("nan"), 3)}  # type: ignore[arg-type]  # cells of a table
    found = kzref.find("cn-border-share-kz")
    assert found is not None
    assert 57 == found.value


def test_facts_come_in_the_order_of_the_documents() -> None:
    """Chapters stand as in the documents; inside a chapter the order is its module's."""
    order = list(dict.fromkeys(found.chapter for found in kzref.facts()))

    assert list(CHAPTERS) == order


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ({"chapter": "china"}, lambda found: found.chapter == "china"),
        ({"kind": "treaty"}, lambda found: found.kind == "treaty"),
        ({"about": "RU"}, lambda found: "RU" in found.about),
        ({"verdict": "contradicted"}, lambda found: found.record.verdict == "contradicted"),
        ({"document": "vi"}, lambda found: any(source.document == "vi" for source in found.sources)),
        ({"strength": "primary"}, lambda found: any(work.is_primary for work in found.record.citation)),
        ({"strength": "none"}, lambda found: not found.record.citation),
        (
            {"on": "2018-01-15"},
            lambda found: found.when is not None and found.when.first <= "2018-01-15" <= found.when.last,
        ),
    ],
)
def test_each_condition_selects_what_it_says(condition: Any, holds: Any) -> None:
    """A condition keeps every fact that meets it and drops every other."""
    kept = kzref.facts(**condition)

    assert [found for found in kzref.facts() if holds(found)] == list(kept)
    assert 0 < len(kept) < len(kzref.facts())


@pytest.mark.parametrize(
    ("name", "tokens"),
    [
        ("chapter", ("china", "osce")),
        ("kind", ["treaty"]),
        ("about", {"CN", "RU"}),
        ("verdict", iter(("opinion", "outdated"))),
        ("document", dict.fromkeys(("ar", "vi"))),
    ],
)
def test_several_tokens_mean_any_of_them(name: str, tokens: Any) -> None:
    """In whatever they come; the order stays that of the documents."""
    tokens = list(tokens)
    one_by_one = {fact.id for token in tokens for fact in kzref.facts(**{name: token})}

    assert [fact for fact in kzref.facts() if fact.id in one_by_one] == list(kzref.facts(**{name: iter(tokens)}))


@pytest.mark.parametrize("day", [date(1992, 3, 2), datetime(1992, 3, 2, tzinfo=UTC), PartialDate("1992-03-02")])
def test_dates_come_in_many_forms(day: Any) -> None:
    """A day or a year is the same however it is given."""
    assert kzref.facts(on="1992-03-02") == kzref.facts(on=day)
    assert kzref.facts(on="1992") == kzref.facts(on=1992)
    assert kzref.timeline("1991", "1992-03-02") == kzref.timeline(1991, day)
    assert kzref.timeline("1991", "1995") == kzref.timeline("1991/1995") != kzref.timeline("1991")
    assert kzref.timeline("1991") == kzref.timeline("1991/..")


@pytest.mark.parametrize(
    ("ask", "error", "sentence"),
    [
        (lambda: kzref.fact(42), TypeError, "the id of a fact is a text such as 'un-member-number', not 42"),  # type: ignore[arg-type]
        (lambda: kzref.entity(None), TypeError, "the id of an entity is a text such as 'KZ', not None"),  # type: ignore[arg-type]
        (lambda: kzref.facts(verdict=3), TypeError, "a condition on the verdict is a text, or several of them, not 3"),  # type: ignore[arg-type]
        (lambda: kzref.facts(about=("CN", 3)), TypeError, "a condition on the entity is a text, or several of them"),  # type: ignore[arg-type]
        (lambda: kzref.facts(chapter=b"china"), TypeError, "or several of them, not b'china'"),  # type: ignore[arg-type]
        (lambda: kzref.works("china"), TypeError, "works are those of facts, as in .*, not 'china'"),  # type: ignore[arg-type]
        (lambda: kzref.works([1]), TypeError, "works are those of facts, as in .*, not 1"),  # type: ignore[list-item]
        (lambda: kzref.PartialDate("1992").overlaps(None), TypeError, "a date is a text such as .* not None"),  # type: ignore[arg-type]
        (lambda: kzref.facts(kind=[]), ValueError, "no kind is given: name one at least, or leave the condition out"),
        (lambda: kzref.facts(about=kzref.entity("CN")), TypeError, "give its id, 'CN'$"),  # type: ignore[arg-type]
        (lambda: kzref.fact("China"), KeyError, r"'China' is no fact: its facts are kzref.facts\(about='CN'\)"),  # type: ignore[arg-type]
        (lambda: kzref.facts()[0].text(["ar"]), TypeError, "a language is a text such as 'ar', not \\['ar'\\]"),  # type: ignore[arg-type]
        (lambda: kzref.facts(on="02/03/1992"), ValueError, "'02/03/1992' is not a date: write 1992-03-02"),
        (lambda: kzref.facts(on=1992.5), TypeError, "such as '1992-03-02', a year such as 1992, .* not 1992.5"),  # type: ignore[arg-type]
        (lambda: kzref.facts(on=True), TypeError, "not True"),
        (lambda: kzref.timeline("abc"), ValueError, "^'abc' is not a date"),
        (lambda: kzref.timeline(1994, 1992), ValueError, "1994 is later than 1992: put the earlier date first"),
    ],
)
def test_what_is_not_understood_is_told_what_to_write(ask: Any, error: type[Exception], sentence: str) -> None:
    """Each refusal is a sentence about what was given."""
    with pytest.raises(error, match=sentence):
        ask()


def test_entities_and_works_can_be_listed() -> None:
    """All of them, each once; entities by their type too."""
    entities = kzref.entities()
    cited = [work for fact in kzref.facts() for work in fact.record.citation]

    assert {id for fact in kzref.facts() for id in fact.about} == {entity.id for entity in entities}
    assert {"state", "company"} == {entity.type for entity in kzref.entities(type=("state", "company"))}
    assert sorted(map(str, set(cited))) == sorted(map(str, query.works()))
    assert {*kzref.fact("un-member-number").record.citation} == {*kzref.works(kzref.fact("un-member-number"))}
    with pytest.raises(ValueError, match="unknown entity type 'stat': did you mean 'state'"):
        kzref.entities(type="stat")  # type: ignore[arg-type]


def test_memberships_are_facts_of_kazakhstan_in_organizations() -> None:
    """Whoever is asked of which organization it was a member, and what it chaired, need know no kinds."""
    found = {organization.id: facts for organization, *facts in kzref.memberships()}

    assert all(fact.about[0] == "KZ" and id in fact.about for id, facts in found.items() for fact in sum(facts, ()))
    assert kzref.fact("io-chaired-osce") in found["OSCE"][1]
    assert all(any(facts) for facts in found.values())
    assert "SCO" in found
    assert "tokayev" not in found


def test_an_organization_is_joined_or_chaired_by_a_fact_of_its_own() -> None:
    """What is said of several at once, as that not all were joined, makes Kazakhstan a member of none of them."""
    several = kzref.fact("io-all-main-security")
    found = {organization.id: facts for organization, *facts in kzref.memberships()}

    assert {"NATO", "UN", "OSCE"} < set(several.about)
    assert "NATO" not in found
    assert not [id for id, (joined, _) in found.items() if several in joined]
    for id, (joined, offices) in found.items():
        assert [fact.id for fact in (*joined, *offices) if named(fact) == {id}], id
        assert all({id} == named(fact) for fact in joined), id


def named(fact: kzref.Fact) -> set[str]:
    """Return the organizations that a fact is about."""
    return {id for id in fact.about if kzref.entity(id).type == "organization"}


def test_whatever_was_chaired_was_joined() -> None:
    """A reader who is told of a chairmanship is told of the membership too."""
    assert not [organization.id for organization, joined, _ in kzref.memberships() if not joined]


def test_an_office_in_several_organizations_is_told_of_each_that_has_a_fact_of_its_own() -> None:
    """The six that were chaired at once: four of them have facts of their own."""
    at_once = kzref.fact("io-chairs-at-once")
    told = {organization.id for organization, _, offices in kzref.memberships() if at_once in offices}

    assert {"SCO", "CSTO", "CICA", "OTS"} == told == named(at_once) - {"IOFS"}


def test_what_says_the_same_again_is_left_out() -> None:
    """Of facts with a day in common the first stays; what has no date says something else."""
    (offices,) = (offices for organization, _, offices in kzref.memberships() if organization.id == "OSCE")

    assert ["io-chaired-osce", "osce-chairmanship-term", "osce-first-post-soviet"] == [fact.id for fact in offices]
    assert ["io-chaired-osce", "osce-first-post-soviet"] == [fact.id for fact in relations.distinct(offices)]


def test_partners_are_the_other_states() -> None:
    """Each with all facts about it."""
    found = dict(kzref.partners())

    assert {"state"} == {state.type for state in found}
    assert kzref.entity("KZ") not in found
    assert kzref.facts(about="CN") == found[kzref.entity("CN")]


def test_the_timeline_is_in_order_and_within_its_ends() -> None:
    """Dated facts, earliest first."""
    found = [fact.when for fact in kzref.timeline("1992", "1994") if fact.when]

    assert sorted(found, key=lambda when: when.first) == found
    assert all(when.first <= "1994-12-31" and when.last >= "1992-01-01" for when in found)


def test_aliases_lead_to_facts_that_exist() -> None:
    """A renamed id stays valid."""
    assert all(kzref.find(old) for old in ALIASES)
