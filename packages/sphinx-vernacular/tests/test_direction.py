"""A language is known by its code, and an unknown code stops nothing."""

from __future__ import annotations

import pytest

from sphinx_vernacular.direction import direction, name_of, tag


@pytest.mark.parametrize(
    "code",
    [
        "ar",
        "fa",
        "he",
        "iw",
        "ur",
        "ars",
        "aeb",
        "ajp",
        "prs",
        "ku_IQ",
        "az-Arab",
        "uz_AF",
        "dv",
        "ar_EG",
        "heb",
        "fas",
        "pnb",
        "az_IR@arabic",
    ],
)
def test_right_to_left(code: str) -> None:
    """The script decides: of the tag, of the region, or the likely one, also where CLDR has no locale."""
    assert "rtl" == direction(code)


@pytest.mark.parametrize(
    "code", ["en", "vi", "kk", "lzh", "frc", "gmh", "sai", "ku", "sr@latin", "ar_Latn", "uz", "ks_IN@devanagari", ""]
)
def test_left_to_right(code: str) -> None:
    """As is everything of which nothing is known."""
    assert "ltr" == direction(code)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("pt_BR", "Português (Brasil)"),
        ("zh-Hans", "中文 (简体)"),
        ("sai", "sai"),
        ("lzh", "lzh"),
        ("sr@latin", "Srpski (latinica)"),
        ("de_DE.UTF-8@euro", "Deutsch (Deutschland)"),
    ],
)
def test_names(code: str, name: str) -> None:
    """A language without a name of its own is called by its code."""
    assert name == name_of(code)


def test_tags() -> None:
    """Folders are named in gettext's way, pages in BCP 47's."""
    codes = ("pt_BR", "zh_Hant_TW", "ca@valencia", "de_DE.UTF-8", "vi")
    assert ["pt-BR", "zh-Hant-TW", "ca-valencia", "de-DE", "vi"] == [tag(code) for code in codes]


def test_a_modifier_of_gettext_has_the_place_of_a_subtag() -> None:
    """A script stands before the region, a variant behind it, and what is neither is no part of a tag."""
    codes = ("sr_RS@latin", "tt_RU@iqtelif", "en@shaw", "ca_ES@valencia", "de_DE@euro", "en@quot")
    tags = ["sr-Latn-RS", "tt-Latn-RU", "en-Shaw", "ca-ES-valencia", "de-DE", "en"]
    assert tags == [tag(code) for code in codes]
