"""Which works are weak, and which addresses are not the work's own."""

from __future__ import annotations

import re
from collections import Counter

import pytest

import kzref
from kzref import Fact, Record, Work, weak
from kzref.vocabulary import PRIMARY_KINDS, STRENGTHS, VERDICTS, WORK_KINDS


def work(url: str | None = "https://www.un.org/a", *, kind: kzref.WorkKind = "news", copy: bool = False) -> Work:
    """Return a work at an address."""
    return Work(by="Somebody", title="Something", kind=kind, language="en", url=url, copy=copy)


GOOD, WEAK = work(), work("https://en.wikipedia.org/wiki/A")
PRIMARY = work(kind="treaty")


def resting_on(*works: Work, verdict: kzref.Verdict = "not-checked") -> Fact:
    """Return a fact that rests on works."""
    return Fact(
        id="cn-test",  # type: ignore[arg-type]  # no id of ours
        chapter="china",
        kind="relation",
        about=("KZ",),
        record=Record(verdict=verdict, statement="So it is.", citation=works, checked="2026-11-21"),
    )


# the data


def test_hosts_are_written_one_way() -> None:
    """In lower case, without what stands before or behind, in one group alone."""
    groups = (weak._ENCYCLOPEDIAS_OF_THE_CROWD, weak._COPIES, weak._REPOSTS, " ".join(weak.MIRRORS))
    hosts = [host for group in groups for host in group.split()]

    assert [] == [host for host in hosts if not re.fullmatch(r"(?!www\.)([a-z0-9-]+\.)+[a-z]+", host)]
    assert [] == [host for host, count in Counter(hosts).items() if count > 1]


# hosts


@pytest.mark.parametrize(
    ("url", "is_weak"),
    [
        ("https://wikipedia.org/", True),
        ("https://en.m.wikipedia.org/wiki/A", True),
        ("http://WWW.HitPages.com:80/doc", True),
        ("https://wn.com?q=a", True),
        ("https://notwikipedia.org/", False),
        ("https://wikipedia.org.example/", False),
        ("https://example.org/wikipedia.org", False),
        ("A/RES/46/224", False),
        (None, False),
    ],
)
def test_a_work_is_weak_by_its_host(url: str | None, is_weak: bool) -> None:
    """With all that stands below it; nothing that merely looks like it."""
    assert is_weak is weak.is_weak(url)


# addresses


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("https://example.org/a?utm_source=x", "tracking parameter 'utm_source'"),
        ("https://example.org/a?id=1&fbclid=x", "tracking parameter 'fbclid'"),
        ("https://example.org/a?chat_room_id=undefined#top", "tracking parameter 'chat_room_id'"),
        ("https://example.org/a?requestId=1", "tracking parameter 'requestid'"),
        ("https://example.org/a?", "ends in a mark"),
        ("https://example.org./a", "ends in a mark"),
        ("https://example.org/amp/a", "AMP"),
        ("https://example.org/a/amp", "AMP"),
        ("https://example.org/a.amp.html", "AMP"),
        ("https://amp.example.org/a", "AMP"),
        ("https://example.org/a?amp=1", "AMP"),
        ("https://example.org/a?id=2&amp", "AMP"),
    ],
)
def test_an_address_that_is_not_the_works_own_is_refused(url: str, fault: str) -> None:
    """The error names the work, the address and the fault."""
    with pytest.raises(ValueError, match=f"work “Something” by Somebody: the address .*{fault}.*; give the work's own"):
        work(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a?id=1&lang=en",
        "https://example.org/campaign/example?subcontext=1",
        "https://example.org/what?a=utm_source",
        "https://example.org:8080/a",
        "https://example.org/amps",
        "10.1093/ia/1.2?",
    ],
)
def test_a_clean_address_is_kept(url: str) -> None:
    """What only looks like tracking, or AMP, is let through."""
    assert url == work(url).url


@pytest.mark.parametrize("host", sorted(weak.MIRRORS))
def test_a_mirror_is_cited_as_a_copy(host: str) -> None:
    """Or not at all: the error says both ways out."""
    with pytest.raises(ValueError, match=r"“Something” by Somebody: .* is a mirror: give the original's .* copy=True"):
        work(f"https://{host}/a")

    assert f"copy at https://{host}/a" in str(work(f"https://{host}/a", copy=True))


# strength


def test_primary_works_are_those_of_who_acted() -> None:
    """Unless they are read at a weak host."""
    assert {*PRIMARY_KINDS} == {kind for kind in WORK_KINDS if work(kind=kind).is_primary}  # type: ignore[arg-type]
    assert not work("https://docslib.org/a", kind="treaty", copy=True).is_primary


@pytest.mark.parametrize(
    ("works", "strength"),
    [
        ((WEAK,), "weak"),
        ((WEAK, GOOD), "secondary"),
        ((WEAK, GOOD, PRIMARY), "primary"),
        ((work(None),), "secondary"),
    ],
)
def test_a_fact_is_as_strong_as_its_best_work(works: tuple[Work, ...], strength: str) -> None:
    """A weak work beside a better one does no harm."""
    assert strength == resting_on(*works).strength


def test_a_fact_without_works_rests_on_none() -> None:
    """That is a strength too, so that every fact has one."""
    assert {"none"} == {fact.strength for fact in kzref.facts() if not fact.record.citation}
    assert {fact.strength for fact in kzref.facts()} <= {*STRENGTHS}


@pytest.mark.parametrize("verdict", VERDICTS)
def test_a_comparison_needs_more_than_weak_works(verdict: kzref.Verdict) -> None:
    """The error names the fact, the works and the way out; what claims no comparison may rest on anything."""
    assert "secondary" == resting_on(WEAK, GOOD, verdict=verdict).strength
    if verdict in ("opinion", "unverifiable", "not-checked"):
        assert "weak" == resting_on(WEAK, verdict=verdict).strength
        return
    with pytest.raises(
        ValueError, match=f"fact 'cn-test' is {verdict} by weak works alone .“Something” by Somebody.: cite"
    ):
        resting_on(WEAK, verdict=verdict)
