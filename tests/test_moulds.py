"""Moulds that texts must not fall into again, in every language: in the sentences of facts, and in the prose of pages.

What a page's figures and dates read as stands in their place, so that a text is tried as its readers get it.
Examples and guides are no prose: there a number may keep its digit.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from docutils import nodes

import kzref
from kzref import l10n
from kzref.l10n.catalogs import translate_plural
from kzref.sphinxext import entries, reading, views
from kzref.sphinxext.writer import Writer
from kzref.vocabulary import RECORD_ALONE, UNCOUNTED, UNITS, VERDICTS
from sphinx_vernacular.catalogs import po
from sphinx_vernacular.catalogs.example_code import is_example
from sphinx_vernacular.catalogs.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzref import Language

ROOT = Path(__file__).parents[1]
TERMS = Terms.read(ROOT / "docs" / "terms.csv")
PROSE = ("index.po", "facts", "manual")  # of the catalogs of pages, those that are read as texts
CITED = re.compile(r"\{kz:(?P<role>\w+)\}`(?:(?P<words>[^`<]*) <)?(?P<id>[\w-]+)>?`")

WHOLE = {
    "en": r"1 January( \d+)? to 31 December|\bfrom 1 to (28|29|30|31) \w+ \d|from January( \d+)? to \w+ \d",
    "ar": r"1 يناير( \d+)? إلى 31 ديسمبر|من 1 إلى (28|29|30|31) |من يناير (\d+ )?إلى ",
    "vi": r"1 tháng 1( năm \d+)? đến ngày 31 tháng 12|ngày 1 đến ngày (28|29|30|31) |từ tháng 1 (năm \d+ )?đến ",
}
# a word that leads to a date, before a date that brings one along
TWICE = {
    "en": r"\b(in|on|by|at) (throughout|in|on|since|until)\b",
    "ar": r"\b(في|الفترة|حتى|منذ) (في|طوال|منذ|يومي|حتى)\b|\bفي من\b",
    "vi": r"(?i)\b(vào|trong|thời gian|giai đoạn) (trong|vào)\b|\bvào từ\b",
}
EXCEPTIONS = {"vi": ("5 năm",)}  # see translating/style-vi


@cache
def messages(lang: str, *under: str, examples: bool = False) -> tuple[po.Entry, ...]:
    """Return the translated messages of catalogs, without their examples; English has those of Arabic."""
    folder = ROOT / "locale" / ("ar" if lang == "en" else lang) / "LC_MESSAGES"
    paths = [
        path for name in under for path in ([folder / name] if name.endswith(".po") else (folder / name).rglob("*.po"))
    ]
    found = [entry for path in sorted(paths) for entry in po.read(path).messages]
    return tuple(entry for entry in found if entry.is_translated and (examples or not is_example(entry.msgid)))


def translation(entry: po.Entry, lang: str) -> str:
    """Return a message in a language."""
    return entry.msgid if lang == "en" else entry.msgstr[0]


@cache
def texts(lang: Language) -> tuple[str, ...]:
    """Return every text that is read as prose: the sentences and remarks of facts, and what pages say."""
    told: list[str] = []
    for fact in kzref.facts():
        notes = [l10n.translate(source.note, lang, "note") for source in fact.sources if source.note]
        told += [fact.text(lang), fact.note(lang) or "", *notes, *([fact.claimed(lang)] if fact.claim else [])]

    def shown(cited: re.Match[str]) -> str:
        role, words, id = cited["role"], cited["words"], cast("Any", cited["id"])
        if role in ("fact", "entity"):
            return words or (kzref.entity(id).named(lang) if role == "entity" else kzref.fact(id).text(lang))
        return reading.reading(kzref.fact(id), role, lang, words or "")

    told += [CITED.sub(shown, translation(entry, lang)) for entry in messages(lang, *PROSE)]
    return tuple(told)


def hits(pattern: str, told: Iterable[str], *, but: tuple[str, ...] = ()) -> list[str]:
    """Return where a pattern is met, with what stands around it."""
    found = (match for text in told for match in re.finditer(pattern, text))
    return [match.string[max(0, match.start() - 30) : match.end() + 30] for match in found if match[0] not in but]


@pytest.mark.parametrize("lang", kzref.LANGUAGES)
def test_no_year_or_month_is_written_as_a_range(lang: Language) -> None:
    """A chairmanship lasts throughout 2010, not from its first day to its last."""
    assert re.search(
        WHOLE[lang],
        {"en": "from 1 to 31 January 2018", "ar": "من 1 إلى 31 يناير 2018"}.get(lang, "từ ngày 1 đến ngày 31 tháng 1"),
    )
    assert [] == hits(WHOLE[lang], texts(lang))


@pytest.mark.parametrize("lang", kzref.LANGUAGES)
def test_counts_up_to_ten_are_words(lang: Language) -> None:
    """No digit stands before what is counted, unless a larger number of the same stands in the text: a tally."""
    counted = [UNITS[unit] for unit in UNITS if unit not in UNCOUNTED]
    forms = {translate_plural(*unit, n, lang, "unit") for unit in counted for n in (1, 2, 5, 20)}
    nouns = [form.removeprefix("{n} ") for form in forms if form.startswith("{n} ")]
    noun = "|".join(sorted(nouns, key=len, reverse=True))
    small = rf"(?<![\w.,/:-])(?<!tháng )(?:[1-9]|10) (?:{noun})(?!\w)(?! \d)"
    told = [text for text in texts(lang) if not re.search(rf"(?<![\w.,])[1-9]\d+ (?:{noun})(?!\w)(?! \d)", text)]

    assert re.search(small, "3 " + max(nouns))
    assert [] == hits(small, told, but=EXCEPTIONS.get(lang, ()))


@pytest.mark.parametrize("lang", kzref.LANGUAGES)
def test_a_date_is_led_to_once(lang: Language) -> None:
    """Some dates bring their preposition along."""
    assert [] == hits(TWICE[lang], texts(lang))


@pytest.mark.parametrize("lang", kzref.LANGUAGES)
def test_no_space_before_a_percent_sign(lang: Language) -> None:
    """Not in any text of facts or pages, guides and examples too."""
    told = [translation(entry, lang) for entry in messages(lang, "", examples=True)]

    assert [] == hits(r"\d\s%", [*texts(lang), *told])


def test_as_of_is_not_until() -> None:
    """Arabic «حتى» says that things changed afterwards, which nobody knows."""
    wrong = [
        entry.msgstr[0]
        for entry in messages("ar", "kzref.po", *PROSE)
        if re.search(r"حتى \{(when\}|kz:when)", entry.msgstr[0]) and not re.search(r"until|till", entry.msgid)
    ]

    assert [] == wrong


def test_verdicts_agree_with_what_the_articles_say() -> None:
    """They are masculine in Arabic, as the claim is that they judge."""
    words = [l10n.word("verdict", token, "ar") for token in VERDICTS]

    assert [] == [word for word in words if re.search(r"(ة|ها)$", word)]


@pytest.mark.parametrize("lang", kzref.LANGUAGES)
def test_verdicts_have_the_same_words_on_every_page(lang: Language) -> None:
    """On the page of sources, in the headings of the contrast, and in tables."""
    words = {label: l10n.translate(label, lang, "verdict") for label in VERDICTS.values()}
    defined = {e.msgid: translation(e, lang) for e in messages(lang, "facts/sources.po") if e.msgid in words}
    headings = {e.msgid: translation(e, lang) for e in messages(lang, "facts/contrast.po") if e.msgid.lower() in words}

    assert words == defined
    assert {"Contradicted", "Outdated", "Imprecise"} == set(headings)
    assert {l10n.capital(words[heading.lower()]) for heading in headings} == set(headings.values())


@pytest.mark.parametrize("lang", kzref.LANGUAGES)
def test_a_verdict_says_what_it_judges(lang: Language) -> None:
    """It is one on what the articles say; a fact that no document states has none."""
    table = entries.facts(Writer(lang, ""), "organizations")[0]
    rows: Any = list(table.findall(nodes.row))
    alone = l10n.translate(RECORD_ALONE, lang, "verdict")
    label = l10n.translate("What the articles say", lang, "table")

    assert label == rows[0].children[1].astext()
    for row, fact in zip(rows[1:], kzref.facts(chapter="organizations"), strict=True):
        judged = l10n.word("verdict", fact.record.verdict, lang)
        assert (
            [label, judged] == row.children[1].astext().split("\n\n")
            if fact.claim
            else row.children[1].astext().startswith(alone)
        )


def test_the_facts_of_the_record_alone_can_be_chosen() -> None:
    """The filter of all facts has them beside the verdicts, and its style sheet a rule for them."""
    rules = (Path(views.__file__).parent / "static" / "filters.css").read_text(encoding="utf-8")
    (container,) = views.all_facts(Writer("en", ""))
    choices: Any = container[0]

    assert ("record", RECORD_ALONE) in choices["choices"][0][2]
    assert '[name="v"] [value="record"]:checked) tbody tr:not(.v-record)' in rules


@pytest.mark.parametrize("lang", ["ar", "vi"])
def test_labels_have_the_names_of_the_termbase(lang: Language) -> None:
    """One name for each thing of the apparatus, and the old ones are forbidden."""
    terms = {term.words["en"]: term for term in TERMS.terms}
    for name, context, label in (
        ("the articles", "table", "What the articles say"),
        ("the record", "table", "What the record says"),
        ("the record", "verdict", RECORD_ALONE),
        ("the Arabic document", "document", "the Arabic document"),
        ("the Vietnamese document", "document", "the Vietnamese document"),
    ):
        assert terms[name].words[lang].lower() in l10n.translate(label, lang, context).lower()
        assert terms[name].forbidden[lang]
