"""Words, dates, numbers and money as readers write them."""

from __future__ import annotations

from pathlib import Path

import pytest

import kzref
from kzref import LANGUAGES, PartialDate, Quantity, l10n
from kzref.l10n import languages
from kzref.l10n.catalogs import DOMAINS, translate_plural
from kzref.sphinxext import template
from sphinx_vernacular.catalogs import po


@pytest.mark.parametrize(
    ("edtf", "en", "ar", "vi"),
    [
        ("1992", "1992", "عام 1992", "năm 1992"),
        ("1992-03", "March 1992", "مارس 1992", "tháng 3 năm 1992"),
        ("1992-03-02", "2 March 1992", "2 مارس 1992", "ngày 2 tháng 3 năm 1992"),
        ("1992-03-02/..", "since 2 March 1992", "منذ 2 مارس 1992", "từ ngày 2 tháng 3 năm 1992"),
        ("../1991", "until 1991", "حتى عام 1991", "đến năm 1991"),
        (
            "2010-12-01/2010-12-02",
            "on 1 and 2 December 2010",
            "يومي 1 و2 ديسمبر 2010",
            "trong hai ngày 1 và 2 tháng 12 năm 2010",
        ),
        (
            "2010-12-01/2010-12-03",
            "from 1 to 3 December 2010",
            "من 1 إلى 3 ديسمبر 2010",
            "từ ngày 1 đến ngày 3 tháng 12 năm 2010",
        ),
        ("1917/1924", "from 1917 to 1924", "من عام 1917 إلى عام 1924", "từ năm 1917 đến năm 1924"),
        ("2010-01-01/2010-12-31", "throughout 2010", "طوال عام 2010", "trong cả năm 2010"),
        ("2010-01/2010-12", "in 2010", "في عام 2010", "trong năm 2010"),
        ("2017-01-01/2018-12-31", "in 2017 and 2018", "في عامي 2017 و2018", "trong hai năm 2017 và 2018"),
        ("2024-01-01/2026-12-31", "from 2024 to 2026", "من عام 2024 إلى عام 2026", "từ năm 2024 đến năm 2026"),
        ("2018-01-01/2018-01-31", "in January 2018", "في يناير 2018", "trong tháng 1 năm 2018"),
        ("2024-02-01/2024-02-29", "in February 2024", "في فبراير 2024", "trong tháng 2 năm 2024"),
        (
            "2024-02-01/2024-02-28",
            "from 1 to 28 February 2024",
            "من 1 إلى 28 فبراير 2024",
            "từ ngày 1 đến ngày 28 tháng 2 năm 2024",
        ),
        (
            "2023-01/2023-09",
            "in the first nine months of 2023",
            "في الأشهر التسعة الأولى من عام 2023",
            "trong chín tháng đầu năm 2023",
        ),
        (
            "2023-01/2023-02",
            "from January to February 2023",
            "من يناير إلى فبراير 2023",
            "từ tháng 1 đến tháng 2 năm 2023",
        ),
        (
            "2024-01-01/2024-07-04",
            "from 1 January to 4 July 2024",
            "من 1 يناير إلى 4 يوليو 2024",
            "từ ngày 1 tháng 1 đến ngày 4 tháng 7 năm 2024",
        ),
        (
            "2011-06/2012-11",
            "from June 2011 to November 2012",
            "من يونيو 2011 إلى نوفمبر 2012",
            "từ tháng 6 năm 2011 đến tháng 11 năm 2012",
        ),
        ("1465~", "about 1465", "نحو عام 1465", "khoảng năm 1465"),
    ],
)
def test_dates(edtf: str, en: str, ar: str, vi: str) -> None:
    """A date says as much as is known, in each language."""
    assert (en, ar, vi) == tuple(l10n.date(PartialDate(edtf), lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    ("edtf", "form", "en", "ar", "vi"),
    [
        ("1992-03-02", "year", "1992", "عام 1992", "năm 1992"),
        ("1992-03-02", "month", "March 1992", "مارس 1992", "tháng 3 năm 1992"),
        ("1992-03-02", "day", "2 March", "2 مارس", "ngày 2 tháng 3"),
        ("1992-03-02/1994-05", "year", "from 1992 to 1994", "من عام 1992 إلى عام 1994", "từ năm 1992 đến năm 1994"),
        ("2010-01-03/2010-02-04", "year", "2010", "عام 2010", "năm 2010"),
        ("1992-03-02/..", "month", "since March 1992", "منذ مارس 1992", "từ tháng 3 năm 1992"),
        ("1992-03~", "year", "about 1992", "نحو عام 1992", "khoảng năm 1992"),
    ],
)
def test_a_date_may_have_a_form(edtf: str, form: str, en: str, ar: str, vi: str) -> None:
    """Its year, its month, or the day of a year that the text has named."""
    assert (en, ar, vi) == tuple(l10n.date(PartialDate(edtf), lang, form) for lang in LANGUAGES)


@pytest.mark.parametrize(
    ("edtf", "form", "why"),
    [
        ("1992", "month", "the date 1992 has no month"),
        ("1992-03/1993", "month", "has no month"),
        ("1992-03-02/1992-03-05", "day", "lasts longer than a day"),
        ("1992-03-02", "decade", "has no form 'decade': write year, month, day"),
    ],
)
def test_a_form_shows_no_more_than_the_date_has(edtf: str, form: str, why: str) -> None:
    """What a date does not have is not made up."""
    with pytest.raises(ValueError, match=why):
        l10n.date(PartialDate(edtf), "en", form)


@pytest.mark.parametrize(
    ("quantity", "en", "ar", "vi"),
    [
        (Quantity(57, "percent"), "57%", "57%", "57%"),
        (Quantity(944, "km2", "about"), "about 944 km²", "نحو 944 كيلومترًا مربعًا", "khoảng 944 km²"),
        (Quantity(1000, "km2", "about"), "about 1,000 km²", "نحو 1,000 كيلومتر مربع", "khoảng 1.000 km²"),
        (Quantity(1782.75, "km"), "1,782.75 km", "1,782.75 كيلومتر", "1.782,75 km"),
        (Quantity(3, "meetings"), "3 meetings", "3 اجتماعات", "3 cuộc họp"),
        (Quantity(1.5, "km"), "1.5 km", "1.5 كيلومتر", "1,5 km"),
        (Quantity(5.5, "km"), "5.5 km", "5.5 كيلومتر", "5,5 km"),
        (Quantity(1, "years"), "1 year", "عام واحد", "1 năm"),
        (Quantity(2, "years"), "2 years", "عامين", "2 năm"),
        (Quantity(13, "years"), "13 years", "13 عامًا", "13 năm"),
        (Quantity(103, "years"), "103 years", "103 أعوام", "103 năm"),
        (Quantity(50, "treaties", "more-than"), "more than 50 treaties", "أكثر من 50 معاهدة", "hơn 50 điều ước"),
        (Quantity(300_000_000, "USD"), "300 million US dollars", "300 مليون دولار أمريكي", "300 triệu đô la Mỹ"),
        (Quantity(50_000_000_000, "USD"), "50 billion US dollars", "50 مليار دولار أمريكي", "50 tỷ đô la Mỹ"),
        (Quantity(5_000_000, "USD"), "5 million US dollars", "5 ملايين دولار أمريكي", "5 triệu đô la Mỹ"),
        (Quantity(168, "rank"), "168th", "168", "168"),
        (Quantity(2, "rank", "largest"), "second", "الثانية", "hai"),
        (Quantity(111, "rank"), "111th", "111", "111"),
    ],
)
def test_quantities(quantity: Quantity, en: str, ar: str, vi: str) -> None:
    """Number and noun agree, the hedge stands before them, money has its scale in a word."""
    assert (en, ar, vi) == tuple(l10n.quantity(quantity, lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    ("quantity", "en", "ar", "vi"),
    [
        (Quantity(1, "years"), "one year", "عام واحد", "một năm"),
        (Quantity(2, "states"), "two states", "دولتين", "hai quốc gia"),
        (Quantity(6, "states"), "six states", "ست دول", "sáu quốc gia"),
        (Quantity(8, "treaties"), "eight treaties", "ثماني معاهدات", "tám điều ước"),
        (Quantity(9, "years", "almost"), "almost nine years", "ما يقارب تسعة أعوام", "gần chín năm"),
        (Quantity(10, "members"), "ten members", "عشرة أعضاء", "mười thành viên"),
        (Quantity(5, "years"), "five years", "خمسة أعوام", "5 năm"),
        (Quantity(5, "states"), "five states", "خمس دول", "năm quốc gia"),
        (Quantity(11, "states"), "11 states", "11 دولة", "11 quốc gia"),
        (Quantity(1.5, "years"), "1.5 years", "1.5 عام", "1,5 năm"),
        (Quantity(3, "km"), "3 km", "3 كيلومترات", "3 km"),
        (Quantity(5, "percent"), "5%", "5%", "5%"),
        (Quantity(5_000_000, "USD"), "5 million US dollars", "5 ملايين دولار أمريكي", "5 triệu đô la Mỹ"),
    ],
)
def test_counts_in_words(quantity: Quantity, en: str, ar: str, vi: str) -> None:
    """Up to ten, in the gender that the noun asks for; measures, money and percent keep their digits."""
    assert (en, ar, vi) == tuple(l10n.quantity(quantity, lang, in_words=True) for lang in LANGUAGES)


def test_a_sentence_begins_with_a_capital() -> None:
    """A count in words may be its first word."""
    assert "Six states signed." == l10n.capital("six states signed.")


def test_a_quantity_without_a_value_is_said_in_words() -> None:
    """A superlative alone can't be written as a figure."""
    with pytest.raises(ValueError, match="no value to write"):
        l10n.quantity(Quantity(qualifier="first"), "en")


@pytest.mark.parametrize("ask", [lambda: kzref.fact("cn-border-share-kz").text("fr"), lambda: l10n.number(1, "fr")])  # type: ignore[arg-type]
def test_an_unknown_language_lists_the_known(ask: object) -> None:
    """There is no silent English."""
    with pytest.raises(LookupError, match="the released languages are en, ar, vi"):
        ask()  # type: ignore[operator]


def test_a_missing_message_is_an_error() -> None:
    """A message that a catalog lacks says where it belongs: what quantities and dates are written with has its own."""
    of_quantities = {"unit", "money", "qualifier", "rank", "number"}
    contexts = {str(entry.msgctxt) for entries in template.entries("en").values() for entry in entries}

    assert {"statement", "date"} | of_quantities < contexts
    for context in contexts:
        file = "units" if context in of_quantities else "dates" if context == "date" else "kzref"
        told = rf"locale/ar/LC_MESSAGES/{file}\.po, under the context '{context}'$"
        with pytest.raises(LookupError, match=told):
            l10n.translate("Nobody has translated this.", "ar", context)
        with pytest.raises(LookupError, match=told):
            translate_plural("{n} that nobody counts", "{n} that nobody counts", 2, "ar", context)


def test_a_released_language_needs_no_module_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers are then CLDR's, and so are the months."""
    with monkeypatch.context() as patched:
        patched.setattr(languages, "LANGUAGES", (*LANGUAGES, "kk"))
        written = l10n.number(1234.5, "kk")
    languages.language.cache_clear()
    languages.locale.cache_clear()

    assert "1\N{NO-BREAK SPACE}234,5" == written


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_a_catalog_has_every_message_and_no_other(lang: str, domain: str) -> None:
    """What the package can say is what its catalogs have, whole and reviewed."""
    catalog = po.read(Path(__file__).parents[2] / "locale" / lang / "LC_MESSAGES" / f"{domain}.po")

    assert {entry.key for entry in template.entries("en")[domain]} == {entry.key for entry in catalog.messages}
    assert [] == [entry.msgid for entry in catalog.messages if not entry.is_translated]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fact_has_a_sentence_in_every_language(lang: str) -> None:
    """Facts speak; nothing of a placeholder is left."""
    told = [(fact.text(lang), fact.cite(lang)) for fact in kzref.facts()]  # type: ignore[arg-type]

    assert not [text for pair in told for text in pair if "{" in text or not text.strip()]
