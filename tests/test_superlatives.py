"""A superlative needs a fact: sentences with "first", "only", "largest", "all" and their like cite one, or were reviewed.

A translation may be as absolute as its source; where it says more, that is reviewed too.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kzref
from sphinx_vernacular.catalogs import po

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs" / "manual").glob("*.md"))

_NOT_SUPERLATIVE = "west|rest|interest|forest|request|protest|honest|invest|contest|test|guest"
ABSOLUTE = {
    "en": rf"\b(?:first|only|solely?|alone|unique|(?!(?:{_NOT_SUPERLATIVE})\b)\w+est|most|mostly|"
    r"always|never|all|every|every(?:thing|one|body)|none|nobody)\b",
    "ar": r"(?<!\w)[وفبلك]{0,2}(?:ال)?(?:أول|أولى|أولًا|أولها|فقط|وحيدة?|وحده[ام]?|أكبر|أغنى|أطول|أهم|أكثر|أقدم|أعلى|"
    r"معظم|دائمًا?|دومًا|أبدًا|قط|كل(?! من)|كله[ام]?|جميع\w*|كافة|سوى)(?!\w)",
    "vi": r"(?<!\w)(?:đầu tiên|duy nhất|chỉ(?! trích| cần| số| ra)|nhất(?! là)|luôn|mọi|tất cả|toàn bộ|"
    r"không bao giờ|hầu hết)(?!\w)",
}
SENTENCE_END = re.compile(r"(?<=[.!?؟”»])\s+")
FACT = re.compile(r"\{kz:(?:fact|value|when|claimed)\}")

# why a sentence may do without a fact of its own; else the fact that carries it is named
ARTICLES = "tells what the articles say"
MANUAL = "speaks of the manual or the package"
COMMON = "is common knowledge"
SAID = "says who says it, and the sentence beside it cites the fact"

# language -> a phrase of the sentence -> why, or which fact carries it. A phrase that meets nothing any more goes.
REVIEWED: dict[str, dict[str, str]] = {
    "en": {
        "All of this is opinion": ARTICLES,
        "They credit Kazakhstan alone": ARTICLES,
        "work out what the page only states": MANUAL,
        "one of the largest investors": "cn-oil-investor",
        "call China the world’s largest economy": "cn-largest-economy-ppp",
        "Every fact sets the claim of the articles": MANUAL,
        "each chapter but the first": MANUAL,
        "not a matter for the khan alone": "hist-khan-control",
        "could be checked only for its relations with foreign states": ARTICLES,
        "Other forms of integration came first": "int-eaec-founded",
        "The union that Kazakhstan first proposed": "int-eurasian-union-proposal",
        "although Armenia was the first to join": "int-armenia-joined",
        "has always advocated close integration": ARTICLES,
        "none of the Union’s markets was complete": "int-free-people",
        "only those of defence": "mfa-no-parliament-consultation",
        "all the governing bodies supranational": "int-supranational-bodies",
        "Every statement of the articles": MANUAL,
        "None of this has been confirmed": MANUAL,
        "a first president": ARTICLES,
        "the world’s largest organizations": ARTICLES,
        "the first decade of the century": "osce-illegal-migration",
        "The first example": MANUAL,
        "passes from state to state every year": COMMON,
        "only the Arabic one gives it a section": ARTICLES,
        "supports only in part": "osce-migration-initiative",
        "share the first of these judgements": ARTICLES,
        "for the plaintiffs alone": "us-tariff",
        "the first year of its independence": "us-abraham-accords",
        "always stressed the priority of Russia": "ru-priority",
        "rests on the record alone": MANUAL,
        "in most of the chapters that follow": MANUAL,
        "comes *from the record alone*": MANUAL,
        "The first recognition": "tr-first-recognize",
        "most important political and economic partners": SAID,
        "call Türkiye the first state": ARTICLES,
        "shows best what the package is for": MANUAL,
        "every month": "un-sc-presidency",
        "among the first foreign investors": "us-chevron-early",
        "none took part in Afghanistan": "us-units-afghanistan",
        "a token that never changes": MANUAL,
    },
    "ar": {
        "مرشد إيران الأعلى": COMMON,
        "السنوات الأولى من الاستقلال": "arab-egypt-embassies",
        "الصين بأنها أكبر اقتصاد": "cn-largest-economy-ppp",
        "يُسمح لكل زائر": "cn-khorgos-ftz",
        "أقدم من الدولة التي يخدمها": "hist-1944-fm-post",
        "أقدم من ذلك بقرون": "hist-khan-envoys",
        "ومدى صحة كل قول": MANUAL,
        "يُحفظ كل قول": MANUAL,
        "متن كل فصل": MANUAL,
        "جدول المعلومات في كل صفحة": MANUAL,
        "فهي «*من المصادر وحدها*»": MANUAL,
        "كل ما تقوله هذه الصفحة": MANUAL,
        "«الأخ الأكبر»": ARTICLES,
        "تركيا أول دولة اعترفت بكازاخستان، من غير أن يذكرا": ARTICLES,
        "وهذا كله رأي": ARTICLES,
    },
    "vi": {
        "chỉ tồn tại ngắn ngủi": ARTICLES,
        "gọi Trung Quốc là nền kinh tế lớn nhất": "cn-largest-economy-ppp",
        "việc mua bán miễn thuế thực ra chỉ giới hạn": "cn-khorgos-ftz",
    },
}


def absolutes(text: str, language: str) -> list[str]:
    """Return the sentences of a text that have an absolute word; one that announces an example is proved by it."""
    sentences = SENTENCE_END.split(" ".join(text.split()))
    known = re.compile(ABSOLUTE[language], re.IGNORECASE)
    return [sentence for sentence in sentences if known.search(sentence) and not sentence.endswith(":")]


def paragraphs(page: Path) -> Iterator[str]:
    """Yield the paragraphs of a page, without its directives and examples."""
    text = re.sub(r"^(`{3,}|:{3,}).*?^\1", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    yield from (paragraph for paragraph in re.split(r"\n\s*\n", text) if not paragraph.lstrip().startswith(">>>"))


def uncited(language: str) -> list[str]:
    """Return the sentences of the manual that are absolute and cite no fact; of a translation, what it adds."""
    found = []
    for page in PAGES:
        if language == "en":
            found += [sentence for paragraph in paragraphs(page) for sentence in absolutes(paragraph, "en")]
            continue
        for entry in po.read(ROOT / "locale" / language / "LC_MESSAGES" / "manual" / f"{page.stem}.po").messages:
            said = absolutes(entry.msgstr[0], language)
            if not entry.msgid.startswith(">>>") and len(said) > len(absolutes(entry.msgid, "en")):
                found += said
    return [sentence for sentence in found if not FACT.search(sentence)]


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_a_superlative_cites_a_fact(language: str) -> None:
    """Let the sentence cite one, take the word out, or put a phrase of it into the list above, with the reason."""
    reviewed = REVIEWED[language]

    assert [] == [text for text in uncited(language) if not any(phrase in text for phrase in reviewed)]


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_what_was_reviewed_is_still_there(language: str) -> None:
    """Delete a phrase that meets no sentence any more: it would excuse another some day."""
    texts = uncited(language)

    assert [] == [phrase for phrase in REVIEWED[language] if not any(phrase in text for text in texts)]


def test_a_reason_is_a_known_one_or_a_fact() -> None:
    """A fact that is named here carries the sentence; one that is gone carries nothing."""
    reasons = {reason for phrases in REVIEWED.values() for reason in phrases.values()}

    assert [] == [reason for reason in reasons - {ARTICLES, MANUAL, COMMON, SAID} if kzref.find(reason) is None]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "It was the first. Nobody knows it. The West had a rest. So it runs, as the oldest shows:", 2),
        ("en", "It had the longest\nborder. It borders on {kz:fact}`all of them <cn-a>`.", 2),
        ("ar", "وكانت أول دولة. وهذا مثال على أولويات السياسة. وشمل كل من البلدين. ولجميعها ذلك.", 2),
        ("vi", "Đây là nước đầu tiên. Nhất là ở đây. Bài viết chỉ trích điều này. Luôn luôn như vậy.", 2),
    ],
)
def test_absolute_words_are_noticed(language: str, text: str, found: int) -> None:
    """With what is joined to them; not words that only look like them."""
    assert found == len(absolutes(text, language))
