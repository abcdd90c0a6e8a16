"""The benchmark: its arithmetic, its table, and what it makes to measure. Nothing here is timed."""

from __future__ import annotations

import gzip
import json
import re
import runpy
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sphinx.util.tags import Tags

import kzref
from kzref import l10n
from sphinx_vernacular.catalogs import po
from sphinx_vernacular.catalogs.findings import chosen, levels_of
from sphinx_vernacular.catalogs.terms import Terms
from tools.bench import __main__ as bench
from tools.bench import facts as bench_facts
from tools.bench import made, saves, weight
from tools.bench.table import Figure, exponents, quartiles, ratios, table, written
from tools.check import check_catalog
from tools.project import TERMS

ROOT = Path(__file__).parents[2]


if TYPE_CHECKING:
    from collections.abc import Callable


def test_ratios_are_taken_round_by_round() -> None:
    """A round in which the machine was slow disturbs no other."""
    assert (1.5, 1.5, 1.5) == ratios([3, 30, 3], [2, 20, 2])
    with pytest.raises(ValueError, match="argument 2 is longer"):
        ratios([1], [1, 2])


@pytest.mark.parametrize(("power", "large"), [(1, 30.0), (2, 90.0), (0, 10.0)])
def test_exponents_are_the_power_of_the_size(power: int, large: float) -> None:
    """Three times as many cost three times as much: one."""
    assert pytest.approx((power,)) == exponents((200, 600), [10.0], [large])


def test_quartiles_lie_among_the_values() -> None:
    """No round is invented beyond those that were measured."""
    assert (1.0, 1.0) == quartiles([1, 1])
    assert (2.0, 4.0) == quartiles([5, 1, 3, 2, 4])


@pytest.mark.parametrize(
    ("values", "bound", "missed"),
    [((1.0, 1.25, 9.0), 1.25, False), ((1.26,), 1.25, True), ((99.0,), None, False)],
)
def test_the_median_is_held_against_the_bound(values: tuple[float, ...], bound: float | None, missed: bool) -> None:
    """A bound may be reached; one bad round misses nothing; what has no bound can't miss it."""
    figure = Figure("what", values, "s", bound)

    assert missed == figure.missed
    assert ("" if bound is None else "missed" if missed else "met") == figure.row[-1]


@pytest.mark.parametrize(
    ("value", "text"), [(0.126, "0.13"), (9.5, "9.50"), (12.34, "12.3"), (217.4, "217"), (11, "11")]
)
def test_values_are_written_with_the_decimals_that_say_something(value: float, text: str) -> None:
    """About three digits, never an exponent; a count has no decimals."""
    assert text == written(value)


def test_the_table_is_markdown_with_straight_columns() -> None:
    """Every row has as many cells as the head, and each bar stands under the other: people read it as it is."""
    figures = [Figure("short", (1.0, 2.0, 3.0), "s", 2.5), Figure("a much longer name", (217.0,), "ms")]

    lines = table(figures, ["A note."]).splitlines()

    assert ["", "A note."] == lines[4:]
    rows = lines[:4]
    assert 1 == len({tuple(match.start() for match in re.finditer(r"\|", row)) for row in rows})
    assert re.fullmatch(r"(\| :?-+:? )+\|", rows[1])
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert ["short", "2.00 s", "1.50 to 2.50", "2.5 s", "met"] == cells[2]
    assert ["a much longer name", "217 ms", "", "", ""] == cells[3]


def test_tasks_take_turns() -> None:
    """Each runs once a round before any runs twice, and not always in the same order."""
    seen: list[str] = []

    def task(name: str) -> Callable[[], bench.Cost]:
        return lambda: (seen.append(name), bench.Cost(len(seen), 0))[1]  # type: ignore[func-returns-value]

    costs = bench.in_turns(6, {name: task(name) for name in "abc"})

    rounds = ["".join(seen[start : start + 3]) for start in range(0, 18, 3)]
    assert {"abc"} == {"".join(sorted(turn)) for turn in rounds}
    assert 1 < len(set(rounds))
    assert {6} == {len(found) for found in costs.values()}


def _share(lang: str) -> str:
    quantity = kzref.fact("cn-border-share-kz").quantity
    assert quantity
    return l10n.quantity(quantity, lang)


def _admission(lang: str) -> str:
    when = kzref.fact("un-admission-date").when
    assert when
    return l10n.date(when, lang)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("{kz:value}`cn-border-share-kz` of it", f"{_share('en')} of it"),
        ("on {kz:when}`un-admission-date`.", f"on {_admission('en')}."),
        ("{kz:fact}`an\nagreement <cn-border-agreement>`", "an\nagreement"),
        ("{kz:entity}`UN`", "United Nations"),
        ("`` {kz:value}`cn-border-share-kz` `` shows", "`` {kz:value}`cn-border-share-kz` `` shows"),
        ("```{doctest}\n>>> 1\n1\n```\n", "```pycon\n>>> 1\n1\n```\n"),
        (
            "```{code-block} python\nx = '{kz:value}`no-fact`'\n```\n",
            "```{code-block} python\nx = '{kz:value}`no-fact`'\n```\n",
        ),
        ("```{toctree}\nindex\n```\n", "```{toctree}\nindex\n```\n"),
    ],
)
def test_roles_become_what_they_read_as(text: str, plain: str) -> None:
    """Stock Sphinx gets the words that our readers see; code stays code."""
    assert plain == made.plain_page(text)


def test_tables_become_plain_tables_with_the_same_words() -> None:
    """Every fact of the chapter is there, with its sources, and can be translated cell by cell."""
    page = made.plain_page("# China\n\n```{kz:facts} china\n```\n")

    assert page.startswith("# China\n\n```{list-table}\n:header-rows: 1\n\n* - Fact\n")
    facts = kzref.facts(chapter="china")
    assert 1 + len(facts) == len(re.findall(r"^\* - ", page, re.MULTILINE))
    for language in ("en", "ar"):
        words = made.paragraphs(made.Directive("facts", ("china",)), language)
        assert not {made._escaped(fact.text(language)) for fact in facts} - set(words)
    assert all(text in page for text in made.paragraphs(made.Directive("facts", ("china",)), "en"))


def test_no_directive_of_ours_is_left_for_stock_sphinx() -> None:
    """Every page of the manuals can be written without our extensions."""
    for page in sorted((ROOT / "docs").rglob("*.md")):
        text = made.plain_page(page.read_text(encoding="utf-8"))
        assert not re.findall(r"^`{3,}\{(?:kz:|doctest)", text, re.MULTILINE), page
        # what is left of roles is quoted as code, and shown as it is
        assert made._ROLE.sub(lambda match: match[0] if match["role"] is None else "", text) == text, page


def test_catalogs_follow_their_pages() -> None:
    """A message reads as the page does, and its translation as the translated page would."""
    entry = po.Entry(msgid="{kz:value}`cn-border-share-kz` of it", msgstr=["{kz:when}`un-admission-date`"])

    plain = made.plain_entry(entry, "vi")

    assert (f"{_share('en')} of it", [_admission("vi")]) == (plain.msgid, plain.msgstr)


def test_grown_projects_have_as_many_pages_as_asked_for(tmp_path: Path) -> None:
    """Each page has a catalog that translates it: what is built is a translated project."""
    made.grown(ROOT, tmp_path, 3)

    pages = sorted((tmp_path / "docs" / "page").glob("*.md"))
    assert ["0000", "0001", "0002"] == [page.stem for page in pages]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        title = text.splitlines()[0].removeprefix("# ")
        assert "{kz:facts}" not in text
        catalog = po.read(tmp_path / "locale" / "ar" / "LC_MESSAGES" / "page" / f"{page.stem}.po")
        assert [] == catalog.problems
        assert catalog.find(title)
        assert 3 <= len(catalog.messages)
    conf = (tmp_path / "docs" / "conf.py").read_text(encoding="utf-8")
    assert (ROOT / "docs" / "conf.py").read_text(encoding="utf-8") + made.GROWN == conf


def test_nothing_stops_the_build_of_a_grown_project(tmp_path: Path) -> None:
    """Each section of the manual, with its part of a catalog, is accepted by the checks that a build runs."""
    made.grown(ROOT, tmp_path, 100)

    conf = runpy.run_path(str(tmp_path / "docs" / "conf.py"), {"tags": Tags()})
    found = [
        problem
        for path in sorted((tmp_path / "locale").rglob("*.po"))
        for problem in check_catalog(path, language="ar", terms=Terms.read(TERMS))
    ]
    assert [] == [str(problem) for _, problem in chosen(found, levels_of(conf["vernacular_checks"]))]


def test_a_timed_project_has_the_navigation_of_furo(tmp_path: Path) -> None:
    """Ours would be timed in its place, and only once."""
    made.grown(ROOT, tmp_path, 1, timed=True)

    extensions = runpy.run_path(str(tmp_path / "docs" / "conf.py"), {"tags": Tags()})["extensions"]

    assert "tools.bench.navigation" in extensions
    assert "sphinx_vernacular.furo.navigation" not in extensions


def test_what_takes_long_is_measured_only_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """``only=large`` measures it; a whole run does not."""
    measured: list[str] = []

    def noted(name: str, _: bench.Bench) -> list[Figure]:
        measured.append(name)
        return []

    for name in bench.PARTS:
        monkeypatch.setitem(bench.PARTS, name, partial(noted, name))
    monkeypatch.setattr(bench, "use_two_cores", lambda: None)
    monkeypatch.setattr(bench, "version", lambda name: f"of {name}")
    monkeypatch.setattr(made, "snapshot", lambda folder: folder)

    bench.main(["--only", "large"])
    assert ["large"] == measured
    bench.main(["--quick"])
    assert "large" not in measured[1:]
    assert [name for name in bench.PARTS if name != "large"] == measured[1:]


def test_grown_facts_are_like_the_real_ones_and_share_no_parts() -> None:
    """Ids are their own, chapters have their share, and a query finds what it finds among the real ones."""
    known = kzref.facts()

    grown = bench_facts.grown_facts(2 * len(known))

    assert 2 * len(known) == len({fact.id for fact in grown})
    assert [fact.statement for fact in known] * 2 == [fact.statement for fact in grown]
    first, second = grown[0], grown[len(known)]
    assert first.claim is not second.claim
    assert first.claim == second.claim


def test_every_query_is_asked() -> None:
    """The program that `bench` runs says what making facts took, and each query."""
    program = ROOT / "tools" / "bench" / "facts.py"

    done = subprocess.run([sys.executable, program, "500"], capture_output=True, text=True, check=True)

    told = json.loads(done.stdout)
    assert list(bench_facts.QUERIES) == list(told["asked"])
    assert all(taken > 0 for taken in (told["made"], *told["asked"].values()))


def test_what_is_asked_of_many_facts_finds_some() -> None:
    """No query is fast because it finds nothing."""
    for name, ask in bench_facts.QUERIES.items():
        if not name.startswith("find"):  # there are as many ids as facts
            assert ask(), name


def test_weight_counts_all_that_a_page_loads_once(tmp_path: Path) -> None:
    """The page, its style sheets with what they import, its scripts and pictures; links are not followed."""
    files = {
        "a/page.html": '<link rel="stylesheet" href="../main.css?v=1"><link rel="next" href="b.html">'
        '<script src="../x.js" defer></script><script>inline()</script><img src="data:image/png;base64,AA">'
        '<a href="b.html">b</a><link href="../main.css" rel="preload stylesheet">',
        "main.css": '@import "more.css"; p { background: url(data:abc) } q { background: url("dot.svg#x") }',
        "more.css": "p { color: red }",
        "x.js": "1" * 1000,
        "dot.svg": "<svg/>",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    weighed = weight.weigh(tmp_path / "a" / "page.html")

    assert sum(len(gzip.compress(text.encode(), 6)) for text in files.values()) == weighed.bytes
    assert len(files) == weighed.requests


def test_a_page_that_asks_another_host_has_no_weight(tmp_path: Path) -> None:
    """It would weigh less and cost more."""
    page = tmp_path / "page.html"
    page.write_text('<script src="https://example.org/x.js"></script>', encoding="utf-8")

    with pytest.raises(ValueError, match=r"example\.org/x\.js: keep the file with the site"):
        weight.weigh(page)


def test_a_change_of_a_catalog_keeps_its_words(tmp_path: Path) -> None:
    """Two sentences change places, so that one page differs and no check objects; twice is as before."""
    path = tmp_path / "integration.po"
    path.write_bytes((ROOT / "locale" / "vi" / "LC_MESSAGES" / "manual" / "integration.po").read_bytes())
    before = [entry.msgstr for entry in po.read(path).messages]

    saves.change(path)

    after = [entry.msgstr for entry in po.read(path).messages]
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert 1 == len(changed)
    assert sorted(changed[0][0][0].split(". ")) == sorted(changed[0][1][0].split(". "))
    saves.change(path)
    assert before == [entry.msgstr for entry in po.read(path).messages]


def test_strict_is_told_by_the_exit_status(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A missed bound is named, and fails the command where that is asked for; one part alone keeps no table."""
    kept = bench.TARGET.read_bytes() if bench.TARGET.exists() else None
    monkeypatch.setattr(bench, "use_two_cores", lambda: None)
    monkeypatch.setattr(bench, "version", lambda name: f"of {name}")  # what it compares with need not be here
    monkeypatch.setitem(bench.PARTS, "weight", lambda _: [Figure("too much", (2.0,), "kB", 1)])

    assert 0 == bench.main(["--only", "weight"])
    assert 1 == bench.main(["--only", "weight", "--strict"])

    said = capsys.readouterr()
    assert "too much" in said.out
    assert "missed: too much" in said.err
    assert kept == (bench.TARGET.read_bytes() if bench.TARGET.exists() else None)


def test_the_page_on_performance_shows_the_table() -> None:
    """The figures are where the page includes them from, and nobody has typed one beside them."""
    lines = bench.TARGET.read_text(encoding="utf-8").splitlines()
    page = bench.TARGET.with_suffix(".md").read_text(encoding="utf-8")

    assert ["figure", "median", "quartiles", "bound", ""] == [cell.strip() for cell in lines[0].strip("|").split("|")]
    assert f"```{{literalinclude}} {bench.TARGET.name}\n" in page
    assert not re.search(r"\d", page.replace("strict=1", ""))
