"""What a fact refuses to be."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import random
import re
from dataclasses import replace
from typing import Any

import pytest

import kzref
from kzref import Claim, Entity, Fact, PartialDate, Quantity, Record, Source, Work

WORK = Work(by="Somebody", title="Something", kind="news", language="en")


def work(**changes: Any) -> Work:
    """Return a sound work, changed."""
    return replace(WORK, **changes)


def fact(**changes: Any) -> Fact:
    """Return a sound fact, changed."""
    fields: dict[str, Any] = {
        "id": "cn-test",
        "chapter": "china",
        "kind": "relation",
        "about": ("KZ",),
        "claim": Claim(statement="It is so."),
        "sources": (Source("ar", 7),),
        "record": Record(verdict="opinion"),
    }
    return Fact(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"claim": None, "sources": ()}, "no source: give the documents' sections, or a citation"),
        ({"sources": ()}, "no source"),
        ({"claim": None}, "sections need the claim"),
        (
            {"sources": (), "record": Record(verdict="confirmed", citation=(WORK,), checked="2026-11-21")},
            "needs the sec",
        ),
        ({"id": "ru-test"}, "begin with 'cn-'"),
        ({"chapter": "chinna"}, "unknown chapter 'chinna'"),
        ({"kind": "guess"}, "unknown kind 'guess': use one of date"),
        ({"about": ()}, "name at least one entity"),
        (
            {"claim": Claim(statement="It is so."), "record": Record(verdict="opinion", statement="{when}.")},
            "date that",
        ),
    ],
)
def test_a_fact_that_is_wrong_names_itself(changes: dict[str, Any], why: str) -> None:
    """Each defect is a ValueError that names the id and the way out."""
    with pytest.raises(ValueError, match=why) as caught:
        fact(**changes)

    assert repr(changes.get("id", "cn-test")) in str(caught.value)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: Quantity(5, "parsecs"), "unknown unit 'parsecs': use one of percent"),  # type: ignore[arg-type]
        (lambda: Quantity(5, "km2", "roughly"), "unknown qualifier"),  # type: ignore[arg-type]
        (lambda: Quantity(5), "a value needs its unit"),
        (lambda: Quantity("57", "percent"), "is a number, as in Quantity(57, 'percent'), not '57'"),  # type: ignore[arg-type]
        (lambda: Quantity(True, "percent"), "not True"),
        (lambda: Quantity(float("nan"), "percent"), "nan can't: leave it out"),
        (lambda: Quantity(-float("inf"), "percent"), "-inf can't: leave it out"),
        (Quantity, "an empty quantity"),
        (lambda: Source("en", 7), "unknown document"),  # type: ignore[arg-type]
        (lambda: Source("ar", 14), "no section 14"),
        (lambda: Work(by="", title="x", kind="news", language="en"), "needs who published it"),
        (lambda: Work(by="x", title="x", kind="news", language="en", url=" "), "an empty url"),
        (lambda: work(kind="blog"), "work “Something” by Somebody: unknown kind of work 'blog': use one of treaty"),
        (lambda: work(language="eng"), "work “Something” by Somebody: unknown language of a work 'eng': use one of ar"),
        (lambda: work(read="half"), "work “Something” by Somebody: unknown way of reading 'half': use one of whole"),
        (lambda: work(copy=True), "work “Something” by Somebody: a copy needs its address"),
        (lambda: work(archived="box 7"), "work “Something” by Somebody: archived='box 7' is no address"),
        (lambda: Source("ar", 7, ""), "an empty note"),
        (lambda: Work(by="x", title="x", kind="news", language="en", date="1992-13"), "no month 13"),
        (lambda: Claim(statement="It is so"), "full stop"),
        (lambda: Claim(statement="There were 15."), "types the figure 15"),
        (lambda: Claim(statement="There were {value}."), "a value that the fact does not have"),
        (lambda: Claim(statement="On {when}."), "a date that the fact does not have"),
        (lambda: Claim(statement="On {day}."), "only placeholders are"),
        (lambda: Claim(statement="So.", when=PartialDate("1992-02-30")), "no day 30"),
        (lambda: Record(verdict="confirmed"), "needs a citation and the day"),
        (lambda: Record(verdict="opinion", citation=(WORK,)), "needs the day"),
        (lambda: Record(verdict="confirmed", citation=(WORK,), checked="2026-11"), "checked is a day"),
        (lambda: Record(verdict="maybe"), "unknown verdict"),  # type: ignore[arg-type]
    ],
)
def test_parts_that_are_wrong(make: Any, why: str) -> None:
    """Each part of a fact refuses what cannot be, and says what can."""
    with pytest.raises((TypeError, ValueError), match=re.escape(why)):
        make()


def test_a_figure_inside_a_name_is_a_name() -> None:
    """Resolution numbers and the like may stand in a statement."""
    assert Claim(statement="It was adopted as A/RES/46/224.")


def test_the_record_comes_first() -> None:
    """Value, unit and qualifier are taken together, the record's before the claim's."""
    claim = Claim(statement="It is {value}.", quantity=Quantity(1000, "km2", "about"), when=PartialDate("1992"))
    record = Record(verdict="imprecise", quantity=Quantity(944, "km2"), citation=(WORK,), checked="2026-11-21")

    found = fact(claim=claim, record=record)

    assert (944, "km2", None) == (found.value, found.unit, found.qualifier)
    assert "1992" == str(found.when)
    assert "It is 944 km²." == found.text("en")
    assert "It is about 1,000 km²." == found.claimed("en")


def test_records_are_immutable_and_plain() -> None:
    """Facts pickle, copy, compare and hash; nobody can change one."""
    found = kzref.fact("cn-border-share-kz")

    assert found == pickle.loads(pickle.dumps(found)) == copy.deepcopy(found)  # noqa: S301  # our own pickle
    assert 1 == len({found, copy.copy(found)})


def test_whoever_assigns_is_told_how_to_change_a_copy() -> None:
    """A field, a property and a name that does not exist: the same sentence, in each record."""
    found = kzref.fact("cn-border-share-kz")
    rule = r"a Fact is immutable; dataclasses.replace\(\) makes a copy with another id, chapter, kind,"

    with pytest.raises(dataclasses.FrozenInstanceError, match=f"can't change kind: {rule}"):
        found.kind = "event"  # type: ignore[misc]  # that is the point
    with pytest.raises(dataclasses.FrozenInstanceError, match=f"can't change value: {rule}"):
        found.value = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match=f"can't change vaule: {rule}"):
        found.vaule = 3  # type: ignore[attr-defined]
    with pytest.raises(dataclasses.FrozenInstanceError, match="can't change edtf: a PartialDate is immutable"):
        del PartialDate("1992").edtf  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(dataclasses.FrozenInstanceError, match="can't change name: an Entity is immutable"):
        kzref.entity("CN").name = "Chin"  # type: ignore[misc]
    assert "event" == dataclasses.replace(found, kind="event").kind


def test_facts_sort_in_the_order_of_the_documents() -> None:
    """Whatever order they were in; one that is in no chapter follows those of its own."""
    ours, alone = kzref.facts(), fact()
    shuffled = random.Random(1).sample(ours, len(ours))

    assert [*ours] == sorted(shuffled) != shuffled
    assert ours[0] < ours[1] <= ours[1] < ours[-1]
    assert [kzref.facts(chapter="china")[-1], alone, kzref.facts(chapter="united-states")[0]] == sorted(
        [alone, kzref.facts(chapter="united-states")[0], kzref.facts(chapter="china")[-1]]
    )


def test_a_fact_is_short_where_it_is_printed() -> None:
    """Its id and its sentence, in a list too."""
    found = kzref.fact("un-member-number")

    assert "<Fact un-member-number: Kazakhstan is counted as the 168th member of the United Nations.>" == str(found)
    assert f"[{found!r}]" == str([found])


def test_notebooks_show_sentence_verdict_and_sources() -> None:
    """As HTML that runs nothing: what a work or a sentence has of markup is text."""
    work = Work(by="<script>", title="“A & B”", url='https://example.org/?a=1&b="2"', kind="news", language="en")
    record = Record(verdict="imprecise", citation=(work, WORK), checked="2026-11-21")

    shown = fact(claim=Claim(statement="It <b>is</b> so."), record=record)._repr_html_()

    assert "It &lt;b&gt;is&lt;/b&gt; so. <code>cn-test</code>" in shown
    assert "What the articles say: imprecise" in shown
    assert "<li>the Arabic document, section 7</li>" in shown
    assert '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">' in shown
    assert "<li>Somebody, “Something”</li>" in shown
    assert "<script" not in shown


def test_notebooks_show_whom_an_id_means() -> None:
    """By name, type and codes, those alone that it has."""
    shown = kzref.entity("CN")._repr_html_()

    assert "<p>China <code>CN</code></p><p>state</p>" in shown
    assert "<li>UN M49: 156</li>" in shown
    assert '<li>Wikidata: <a href="https://www.wikidata.org/wiki/Q148">' in shown
    assert "<p>Shanghai Cooperation Organisation (SCO) <code>SCO</code></p>" in kzref.entity("SCO")._repr_html_()
    assert "<ul></ul>" in Entity(id="x", type="person", name="<b>")._repr_html_()  # type: ignore[arg-type]  # no id of ours
    assert "&lt;b&gt;" in Entity(id="x", type="person", name="<b>")._repr_html_()  # type: ignore[arg-type]


def test_a_fact_of_the_record_alone_has_no_claim_to_show() -> None:
    """What no document states can't be quoted from one."""
    alone = next(found for found in kzref.facts() if found.claim is None)

    with pytest.raises(ValueError, match="stated by no document"):
        alone.claimed("en")
