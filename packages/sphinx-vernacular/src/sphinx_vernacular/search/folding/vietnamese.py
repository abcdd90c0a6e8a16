"""Vietnamese: diacritics that readers leave out, two places of the tone, y and i."""

from __future__ import annotations

from .rules import ADDRESSES, INVISIBLE, NUMBERS, Rules, dates

MONTHS = (
    ("tháng 1", "tháng một", "tháng giêng"),
    ("tháng 2", "tháng hai"),
    ("tháng 3", "tháng ba"),
    ("tháng 4", "tháng tư"),
    ("tháng 5", "tháng năm"),
    ("tháng 6", "tháng sáu"),
    ("tháng 7", "tháng bảy"),
    ("tháng 8", "tháng tám"),
    ("tháng 9", "tháng chín"),
    ("tháng 10", "tháng mười"),
    ("tháng 11", "tháng mười một"),
    ("tháng 12", "tháng mười hai", "tháng chạp"),
)

VIETNAMESE = Rules(
    write=(
        INVISIBLE,
        ADDRESSES,
        *dates([numbered for numbered, *_ in MONTHS]),
        *NUMBERS,
        (r"(?:_|[^\w\u0300-\u036f])+", " "),
        # diacritics as ASCII, by the old convention of mail: đường is d-u+o+ng`
        ("[đð]", "d-"),
        ("([aeo])(\u0323?)\u0302", "$1^$2"),
        ("(a)(\u0323?)\u0306", "$1($2"),
        ("([ou])\u031b", "$1+"),
        ("\u0300", "`"),
        ("\u0301", "'"),
        ("\u0303", "~"),
        ("\u0309", "?"),
        ("\u0323", "."),
        ("[\u0300-\u036f]", ""),
    ),
    stem=(
        ("([`'~?.])(.+)$", "$2$1"),  # hoá and hóa: the tone at the end of the syllable
        ("^(qu|d-|[bcdghklmnpqrstvxz]{1,3})y([`'~?.]?)$", "$1i$2"),  # kỹ and kĩ
    ),
    stop="gi` na`o",  # what and which
    marks="^(+-`'~?.",
    syllables=True,
    synonyms=MONTHS,
)
