"""What a translation must not say twice: the words that a figure brings along, and the figure itself."""

from __future__ import annotations

import pytest

from kzref import query
from kzref.sphinxext.checks import doubled, forms, state
from sphinx_vernacular.catalogs.message import Message

AREA = "{kz:value}`cn-disputed-area`"  # about 944 km²
DAY = "{kz:when}`cn-border-demarcation`"


def said(source: str, text: str, lang: str) -> list[str]:
    """Return what the check says of a translation, in English."""
    return [finding.text("en") for finding in doubled(Message.of(source, text, lang))]


@pytest.mark.parametrize(
    ("lang", "text", "word"),
    [
        ("vi", f"rộng khoảng {AREA}", "khoảng"),
        ("vi", f"rộng Khoảng  **{AREA}**", "Khoảng"),
        ("vi", f"rộng chừng {AREA}", "chừng"),
        ("vi", f"rộng xấp xỉ\u00a0{AREA}", "xấp xỉ"),
        ("vi", f"rộng {AREA} km²", "km²"),
        ("vi", f"ký vào ngày {DAY}", "ngày"),
        ("vi", f"(ngày {DAY})", "ngày"),
        ("ar", f"مساحتها نحو {AREA}", "نحو"),
        ("ar", f"مساحتها حوالي {AREA}", "حوالي"),
        ("ar", f"تقدر بنحو {AREA}", "نحو"),
        ("ar", f"مساحتها {AREA} كيلومترًا مربعًا", "كيلومترًا مربعًا"),
    ],
)
def test_words_that_a_figure_brings_along_are_not_said_again(lang: str, text: str, word: str) -> None:
    """Nor is another word that says the same."""
    (told,) = said(f"{AREA} {DAY}", text, lang)

    assert told.startswith(f"“{word}” stands beside {{kz:")


@pytest.mark.parametrize(
    ("lang", "text", "word"),
    [
        ("vi", "vào ngày {kz:when}`day <cn-border-demarcation>`", "ngày"),
        ("vi", "vào năm {kz:when}`year <cn-border-demarcation>`", "năm"),
        ("vi", "vào {kz:when}`year <cn-border-demarcation>`", None),
    ],
)
def test_a_date_is_read_in_the_form_that_the_translation_gives_it(lang: str, text: str, word: str | None) -> None:
    """Not in the one that the English has."""
    assert bool(word) == any(told.startswith(f"“{word}” stands beside") for told in said(DAY, text, lang))


def test_a_form_that_a_date_does_not_have_is_told() -> None:
    """With what may stand there."""
    (told,) = (each.text("en") for each in forms(Message.of(DAY, "vào {kz:when}`tháng <cn-border-demarcation>`", "vi")))

    assert "{kz:when}`tháng <cn-border-demarcation>` shows nothing" in told
    assert "year, month, day" in told


@pytest.mark.parametrize(
    ("lang", "text", "word"),
    [
        ("ar", "أكثر من {value}", "أكثر من"),
        ("ar", "لأكثر من {value}", "أكثر من"),
        ("ar", "يشمل من {value}", None),
        ("vi", "hơn {value}", "hơn"),
        ("vi", "với hơn {value} điều ước quốc tế", "hơn"),
    ],
)
def test_a_hedge_may_have_several_words(
    lang: str, text: str, word: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them count, and a preposition that is only a part of them does not."""
    reading = {"ar": "أكثر من 50 معاهدة", "vi": "hơn 50 điều ước"}[lang]
    monkeypatch.setattr("kzref.sphinxext.checks._of_statements", lambda lang: {"{value}.": [f"{{value}} = {reading}"]})

    assert [f"“{word}” stands beside {{value}}, which brings it along: take it out"] * bool(word) == said(
        "{value}.", text, lang
    )


@pytest.mark.parametrize(
    ("source", "text", "name"),
    [
        ("It has {value}.", "Có {value} {value}.", "{value}"),
        ("Since {when} and {when}.", "Từ {when}, {when} và {when}.", "{when}"),
        ("checked {date}", "{date} {date}", "{date}"),
    ],
)
def test_a_figure_stands_no_more_often_than_in_the_english(source: str, text: str, name: str) -> None:
    """Whatever its placeholder is called."""
    assert [f"{name} stands more often than in the English: take one out"] == said(source, text, "vi")


def test_words_that_no_figure_brings_along_are_free() -> None:
    """Also where they are a part of another word, or the figure has no such word."""
    assert [] == said(f"{AREA} {DAY}", f"trong {AREA}, ngày nay {DAY}", "vi")
    assert [] == said(f"{AREA} {DAY}", f"مساحتها {AREA} في يوم {DAY}", "ar")


def test_a_sound_catalog_counts_as_such_while_figures_read_as_they_did(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence that is not translated yet is the matter of another check, which names its line."""
    before = state("vi")
    assert before == state("vi")
    assert state("kk") == ""

    fact, *others = query.facts()
    monkeypatch.setattr(query, "facts", lambda: (*others, fact))

    assert before != state("vi")
