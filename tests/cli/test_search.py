"""``kzref search``: words met however they are typed."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest

import kzref
from kzref.cli.search import search

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., tuple[int, str, str]]
    Process = Callable[..., subprocess.CompletedProcess[bytes]]

FACTS = kzref.facts()
COMMANDS = ("list", "show", "timeline", "search", "entities", "export", "diff")


def ids(output: str) -> list[str]:
    """Return the first column."""
    return [line.split("\t")[0] for line in output.splitlines()]


# search


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["cn-border-share-kz"], "cn-border-share-kz"),
        (["DISPUTE", "china"], "cn-border-share-kz"),
        (["disput"], "cn-border-share-kz"),
        (["tranh chấp"], "cn-border-share-kz"),
        (["tranh chap"], "cn-border-share-kz"),
        (["TRANH", "CHẤP"], "cn-border-share-kz"),
        (["الاراضي", "المتنازع"], "cn-border-share-kz"),
        (["أراضي"], "cn-border-share-kz"),
        (["فالصين"], "cn-border-share-kz"),
        (["الامم المتحده"], "un-member-number"),
        (["الصين"], "cn-border-share-kz"),
        (["lien hop quoc"], "un-member-number"),
        (["duong bien gioi"], "cn-big-neighbour"),
        (["١٦٨"], "un-member-number"),
        (["Türkiye"], "tr-first-recognize"),
        (["turkiye"], "tr-first-recognize"),
        (["1,000"], "cn-disputed-area"),
    ],
)
def test_search_meets_words_however_they_are_typed(run: Run, words: list[str], found: str) -> None:
    """Marks, case, hamza, articles, the digits' script, and the language of the words: all the same."""
    status, output, _ = run("search", *words)

    assert 0 == status
    assert found in ids(output)


@pytest.mark.parametrize(("word", "absent"), [("hinese", "cn-border-share-kz"), ("rea", "cn-border-share-kz")])
def test_search_does_not_meet_the_middle_of_words(word: str, absent: str) -> None:
    """A word is met from its beginning."""
    assert absent not in [fact.id for fact in search(word, FACTS)]


@pytest.mark.parametrize(
    ("words", "lang"),
    [(["الصين"], "ar"), (["biên", "giới"], "vi"), (["border"], "en"), (["cn-border-share-kz"], "en"), (["WHO"], "en")],
)
def test_sentences_are_in_the_language_of_the_words(run: Run, words: list[str], lang: Any) -> None:
    """Unless another is asked for."""
    _, output, _ = run("search", *words)
    _, english, _ = run("search", *words, "--lang", "en")

    for shown, spoken in ((output, lang), (english, "en")):
        for line in shown.splitlines():
            id, *_, text = line.split("\t")
            assert kzref.fact(id).text(spoken) == text  # type: ignore[arg-type]  # from a column


def test_search_wants_all_words(run: Run) -> None:
    """Each word narrows."""
    _, one, _ = run("search", "nuclear")
    _, two, _ = run("search", "nuclear", "treaty")

    assert set(ids(two)) < set(ids(one))


def test_search_takes_filters(run: Run) -> None:
    """Those of list."""
    _, output, _ = run("search", "border", "--chapter", "china")

    assert {"china"} == {kzref.fact(id).chapter for id in ids(output)}  # type: ignore[arg-type]  # from a column
