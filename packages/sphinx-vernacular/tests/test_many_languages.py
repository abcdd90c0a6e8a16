"""What holds in one language holds in its neighbours: each slip is found, and each right form is left alone.

Where a case names no markup, it holds on pages of MyST and of reStructuredText.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import checks, languages, po
from sphinx_vernacular.catalogs.findings import Level
from sphinx_vernacular.catalogs.message import Context, Message

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.markup import Markup


def grave(language: str, source: str, text: str, markup: Markup) -> list[Finding]:
    """Return what is no matter of style."""
    context = Context(language=languages.get(language), markup=markup)
    return [each for each in checks.findings_of(Message(source, text, context)) if each.level > Level.STYLE]


# marks that readers would see


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("vi", "It is __x__ of it.", "Nó là __ x __ của nó.", "markup/space"),
        ("fr", "It is __x__ of it, __y__ too.", "C'est __ x__, et __y__.", "markup/space"),
        ("de", "It is _x_ of it, _y_ too.", "Es ist _x _, auch _y_.", "markup/space"),
        ("ru", "It is _x_ of it.", "Это _слово.", "markup/open"),
        ("pt_BR", "It is __x__ of it.", "É x__ disso.", "markup/open"),
        ("ar", "It is _x_ of it.", "هو و_كلمة_ منه.", "markup/glued"),
        ("ja", "It is _x_ of it.", "それは_強調_です。", "markup/glued"),
        ("zh_CN", "It is __x__ of it.", "这是__强调__的。", "markup/glued"),
        ("ko", "It is _x_ of it.", "이것은 _강조_입니다.", "markup/glued"),
        ("fa", "It is **x** of it.", "این **«واژه»**است.", "markup/glued"),
        ("zh_CN", "It is **x** of it.", "这是**“强调”**的。", "markup/glued"),
        ("ko", "It is **x** of it.", "이것은 **‘강조’**입니다.", "markup/glued"),
    ],
)
def test_emphasis_that_markdown_does_not_read(language: str, source: str, text: str, key: str) -> None:
    """Underscores are emphasis too, and within a word they never are."""
    assert [key] == [each.key for each in grave(language, source, text, "myst")]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("vi", "It is __x__ of it.", "Nó là __từ__ của nó."),
        ("de", "It is _x_ of it.", "Es ist *Wort* davon."),
        ("ja", "It is _x_ of it.", "それは _強調_ です。"),
        ("fr", "It is _x_ of it.", "C'est «_mot_»."),
        ("fr", "It is _x_ of my_file.", "C'est _mot_ de mon_fichier."),
        ("fr", "Set a_b and c_d.", "Mettez a_b et c_d."),
        ("vi", "It is *x* of it.", "Nó là từ*này* của nó."),
        ("de", "It is *x* of it.", "Leser*innen *hier* davon."),
        ("ja", "It is *x* of it.", "それは*強調*です。"),
    ],
)
def test_emphasis_that_markdown_reads(language: str, source: str, text: str) -> None:
    """Other marks of emphasis, and underscores of names, are no faults; asterisks may touch a word."""
    assert [] == grave(language, source, text, "myst")


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja"])
@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("rst", "A *b *, *c* d"),
        ("rst", "A * b*, *c* d"),
        ("myst", "A *b *, *c* d"),
        ("myst", "A * b*, *c* d"),
        ("rst", "A * b *, * c * d"),
        ("myst", "A * b *, * c * d"),
    ],
)
def test_a_space_within_one_of_two_emphases(markup: Markup, language: str, text: str) -> None:
    """The gap between the two is none of the spaces that the marks may have."""
    words = {"ar": "كلمة", "vi": "từ", "fr": "mot", "ja": "語"}[language]
    translated = text.replace("A", words).replace("b", words).replace("c", words).replace("d", ".")

    assert ["markup/space"] == [each.key for each in grave(language, "It *is* of *it* now", translated, markup)]


@pytest.mark.parametrize(
    ("markup", "text", "is_found"),
    [
        ("rst", "Une\n====\ndeux", True),
        ("rst", "Une\n----", True),
        ("rst", "Une\n  deux", True),
        ("rst", "Une\n\ndeux", True),
        ("rst", "Une\n- deux", False),
        ("rst", "Une\n... deux", False),
        ("myst", "Une\n- deux", True),
        ("myst", "Une\n> deux", True),
        ("myst", "Une\n\ndeux", True),
        ("myst", "Une\n  deux", False),
        ("rst", "Une\ndeux", False),
        ("myst", "Une\ndeux", False),
    ],
)
def test_a_line_that_makes_something_else_of_a_paragraph(markup: Markup, text: str, is_found: bool) -> None:
    """A title and a term are no paragraph, and readers get English; a lone newline is a space."""
    found = grave("fr", "One and two", text, markup)

    assert ["paragraph/second"] * is_found == [each.key for each in found]


# what a text copies

SEE = {"ar": "انظر", "vi": "Xem", "fa": "ببینید", "de": "Siehe", "ja": "参照", "ru": "Смотри", "zh_CN": "见"}


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize("language", SEE)
@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("https://a.org/b", "https://a.org/c"),
        ("ftp://a.org/x", "ftp://a.org/y"),
        ("www.a.org", "www.b.org"),
        ("a@b.org", "a@c.org"),
        ("mailto:a@b.org", "mailto:c@b.org"),
    ],
)
def test_an_address_in_brackets(language: str, address: str, other: str, markup: Markup) -> None:
    """It is another one or lost, whatever it begins with; without its brackets it is the same."""
    source = f"See it ({address}) there"

    def keys(text: str) -> list[str]:
        return [each.key for each in grave(language, source, f"{SEE[language]} {text}", markup)]

    assert keys(f"({other})") == ["link/changed"]
    assert keys("1")[:1] == ["link/lost"]
    assert keys(f"({address})") == []
    assert keys(address) == []


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize("language", SEE)
@pytest.mark.parametrize(
    ("placeholder", "other"),
    [
        ("{userName}", "{x}"),
        ("{0}", "{2}"),
        ("{name!r}", "{name}"),
        ("{0:.2f}", "{0:.1f}"),
        ("{count:,}", "{compte:,}"),
        ("%.1f", "%.2f"),
        ("%i", "%s"),
        ("%1", "%3"),
        ("%(name)s", "%(nom)s"),
        ("%name%", "%nom%"),
        ("$name", "$nom"),
        ("${user.name}", "${x}"),
    ],
)
def test_a_placeholder(language: str, placeholder: str, other: str, markup: Markup) -> None:
    """What a program fills in is no number and no word: it is kept as it is, and is told as what it is."""
    source, text = f"Hello {placeholder} there", f"{SEE[language]} {placeholder}"

    assert [] == grave(language, source, text, markup)
    assert ["placeholder/lost", "placeholder/added"] == [
        each.key for each in grave(language, source, text.replace(placeholder, other), markup)
    ]


@pytest.mark.parametrize(
    ("language", "text"), [("ar", "يغطي <40% منه."), ("vi", "Chiếm <40% của nó."), ("fr", "Il en couvre <40 %.")]
)
def test_a_relation_that_is_turned_is_told_once(language: str, text: str) -> None:
    """One cause is one finding, with the sign that the source has."""
    for markup in ("myst", "rst"):
        found = grave(language, "It covers >40% of it.", text, markup)

        assert [("sign/changed", {"expected": "> 40", "actual": "< 40"})] == [
            (each.key, dict(each.values)) for each in found
        ]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fr", "See it (`a`) there", "Voir（`a`）là"),
        ("vi", "Click `a` or the `b` of it.", "Click `a` or the `b` of it."),
        ("ar", "Click `a` or the `b` of it.", "Click `a` or the `b` of it."),
        ("de", "It is `a` here.", "Es ist  `a` hier , ja."),
    ],
)
def test_what_stands_for_code_is_not_shown(language: str, source: str, text: str) -> None:
    """A message has an ellipsis in the place of code and references."""
    context = Context(language=languages.get(language))
    found = checks.findings_of(Message(source, text, context))

    assert found
    assert [] == [each for each in found if "\ufffc" in each.text("en")]


# numbers, dates and sums


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize(
    ("language", "source", "text", "wrong"),
    [
        # the number of a section or a figure
        ("ar", "1.3.1 Aims", "1-3-1 الأهداف", "1-3-2 الأهداف"),
        ("ar", "See section 1.3.1 of it.", "انظر القسم ١-٣-١ منه.", "انظر القسم ١-٣-٢ منه."),
        ("fa", "1.3 Aims", "۱-۳ اهداف", "۱-۴ اهداف"),
        ("ja", "Figure 3.4: The towns", "図3-4: 町", "図3-5: 町"),
        ("zh_CN", "1.3.1 Aims", "1-3-1 目标", "1-3-2 目标"),
        ("fr", "1.3.1 Aims", "1-3-1 Objectifs", "1-3-2 Objectifs"),
        ("de", "Figure 3-4: The towns", "Abbildung 3.4: Die Städte", "Abbildung 3.5: Die Städte"),
        ("ru", "See Table 3-4 of it.", "См. таблицу 3.4.", "См. таблицу 3.5."),
        # members that are counted in another way
        ("ar", "in i) the towns and ii) the land", "في (1) المدن و(2) الأرض", "في (1) المدن و(7) الأرض"),
        ("vi", "in (a) the towns and (b) the land", "trong (1) phố và (2) đất", "trong (1) phố và (7) đất"),
        ("ar", "in (1) the towns and (2) the land", "في (أ) المدن و(ب) الأرض", "في (أ) المدن والأرض"),
        # what a language says in words
        ("vi", "a hex number", "số hệ 16", "số hệ 60"),
        ("ar", "a hex number", "عدد بنظام 16", "عدد بنظام 60"),
        ("fr", "the 21st century", "le XXIe siècle", "le XXe siècle"),
        ("ca", "the 21st century", "el segle XXI", "el segle XX"),
        ("ru", "the 1990s", "девяностые годы", "восьмидесятые годы"),
        ("de", "the 1990s", "die neunziger Jahre", "die achtziger Jahre"),
        ("es", "the 1990s", "los años noventa", "los años ochenta"),
        # a date in figures
        ("de", "on 2021-08-24", "am 24.8.2021", "am 25.8.2021"),
        ("fr", "on 2021-8-24", "le 24/08/2021", "le 25/08/2021"),
        ("fr", "on 2021-08-24", "le 24 août 2021", "le 25 août 2021"),
        ("fa", "on 2021-08-24", "در ۲۴ اوت ۲۰۲۱", "در ۲۵ اوت ۲۰۲۱"),
        ("pt_BR", "on 2021-8-24", "em 24/08/2021", "em 25/08/2021"),
        ("ja", "It is 2021-8-24", "2021/8/24", "2021/8/25"),
        ("ko", "on 2021-08-24", "이날 2021. 8. 24.", "이날 2021. 8. 25."),
        ("fr", "on 24 August 2021", "le 24/8/2021", "le 24/9/2021"),
        ("zh_CN", "on 24 August 2021", "2021-8-24", "2021-9-24"),
        # the nought at the end of a version
        ("fr", "Python 3.10 or newer", "Python 3.10 ou plus", "Python 3.1 ou plus"),
        ("de", "Version 3.0 of it", "Version 3.0 davon", "Version 3 davon"),
        ("ja", "Python 3.10 or newer", "Python 3.10以降", "Python 3.1以降"),
        ("ru", "It costs EUR 3.50 now.", "Это стоит 3,5 евро.", "Это стоит 3,6 евро."),
        # a percentage in words or with its sign before it
        ("he", "It is 25% of it.", "זה 25 אחוז ממנו.", "זה 25 ממנו."),
        ("ur", "It is 25% of it.", "یہ 25 فیصد ہے۔", "یہ 25 ہے۔"),
        ("fa", "It is 25% of it.", "این ٪۲۵ است.", "این ۲۵ است."),
        ("ar", "10-25% of it", "نحو ٪10-25 منه", "نحو 10-25 منه"),
        # areas and volumes
        ("ar", "It has 25 km².", "مساحته 25 كم2.", "مساحته 25 م2."),
        ("ru", "It has 25 km².", "Площадь 25 км2.", "Площадь 25 м2."),
        ("de", "It has 25 square kilometres.", "Es hat 25 Quadratkilometer.", "Es hat 25 Kilometer."),
        ("de", "It has 25 km².", "Es hat 25 km2.", "Es hat 25 m²."),
        ("zh_CN", "It has 25 km².", "面积25平方公里。", "面积25公里。"),
        ("ja", "It has 25 km².", "面積は25平方キロメートル。", "面積は25キロメートル。"),
        ("ko", "It has 25 km².", "면적은 25제곱킬로미터.", "면적은 25킬로미터."),
        ("fa", "It has 25 km².", "مساحت آن ۲۵ کیلومتر مربع است.", "مساحت آن ۲۵ کیلومتر است."),
        ("vi", "It has 25 m³.", "Có 25 mét khối.", "Có 25 mét."),
        # sums
        ("vi", "It costs $9.", "Giá $9.", "Giá €9."),
        ("vi", "It costs $9.", "Giá 9 đô.", "Giá 9."),
        ("ar", "It costs US$9.", "يكلف US$9.", "يكلف 9."),
        ("fr", "It costs $9.", "Il coûte 9 dollars.", "Il coûte 9 euros."),
        ("de", "It costs $9.", "Es kostet 9 US-Dollar.", "Es kostet 9."),
        ("ru", "It costs €9.", "Он стоит 9 евро.", "Он стоит 9 долларов."),
        ("ja", "It costs $9.", "9ドルです。", "9ユーロです。"),
        ("zh_CN", "It costs £9.", "价格9英镑。", "价格9美元。"),
        ("ko", "It costs $9.", "가격은 9달러입니다.", "가격은 9유로입니다."),
        ("fa", "It costs $9.", "قیمت ۹ دلار است.", "قیمت ۹ یورو است."),
        ("pt_BR", "It costs $9.", "Custa US$ 9.", "Custa 9."),
        # what is written below the line
        ("ru", "CO₂ is here.", "Тут CO2.", "Тут CO3."),
        ("ja", "CO₂ is here.", "CO2です。", "CO3です。"),
    ],
)
def test_a_figure_in_the_form_of_its_language(
    language: str, source: str, text: str, wrong: str, markup: Markup
) -> None:
    """What is the same in another form is no fault, and what is another one in that form is one."""
    assert [] == [each.text("en") for each in grave(language, source, text, markup)]
    assert [] != grave(language, source, wrong, markup)


# words


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize(
    ("source", "text", "is_found"),
    [
        ("This option is similar to the previous option.", "يشبه هذا الخيار الخيار السابق.", False),
        ("The file replaces the old file.", "يستبدل الملف الملف القديم.", False),
        ("The country supports the member countries.", "تدعم الدولة الدولة العضو.", False),
        ("Open the old file now.", "افتح الملف الملف القديم.", True),
        ("The file replaces the old file.", "الملف يستبدل الملف القديم القديم.", True),
    ],
)
def test_a_noun_of_arabic_meets_itself(source: str, text: str, is_found: bool, markup: Markup) -> None:
    """Behind its verb the one that does something stands beside what it is done to, where the source says it twice."""
    assert ["doubled/word"] * is_found == [each.key for each in grave("ar", source, text, markup)]


@pytest.mark.parametrize(
    ("language", "source", "text", "wrong", "key"),
    [
        ("vi", "Never delete this file.", "Đừng bao giờ xóa tệp này.", "Hãy xóa tệp này.", "negation/lost"),
        ("ar", "Never delete this file.", "لا تحذف هذا الملف أبدًا.", "احذف هذا الملف.", "negation/lost"),
        ("vi", "Cannot open the file.", "Không mở được tệp.", "Mở được tệp.", "negation/lost"),
        (
            "vi",
            "Turn it on before you start.",
            "Hãy bật nó trước khi bắt đầu.",
            "Hãy tắt nó trước khi bắt đầu.",
            "opposite/said",
        ),
        ("ar", "Switch the printer off now.", "أوقف الطابعة الآن.", "شغل الطابعة الآن.", "opposite/said"),
    ],
)
def test_a_sentence_that_begins_with_a_denial(language: str, source: str, text: str, wrong: str, key: str) -> None:
    """A capital makes no other word of “never”, and “on” is the opposite of “off”."""
    for markup in ("myst", "rst"):
        assert [] == grave(language, source, text, markup)
        assert [key] == [each.key for each in grave(language, source, wrong, markup)]


@pytest.mark.parametrize(
    ("language", "source", "text", "keys"),
    [
        ("ar", "The masternodes are here.", "عقد masternode هنا.", []),
        ("vi", "The masternodes are here.", "Các masternode ở đây.", []),
        ("vi", "Its repositories are here.", "Các repository ở đây.", []),
        ("ar", "sudo apt install python3", "sudo apt install python3", []),
        ("vi", "git commit --amend the_file", "git commit --amend the_file", []),
        ("ar", "Use __init__ here", "استخدم __init__ هنا", []),
        ("vi", "Use __init__ here", "Dùng __init__ ở đây", []),
        ("vi", "git is used by the people.", "git is used by the people.", ["english/same"]),
    ],
)
def test_what_is_left_as_it_is(language: str, source: str, text: str, keys: list[str]) -> None:
    """One of several is the source's word still, and a command has no words to translate."""
    for markup in ("myst", "rst"):
        assert keys == [each.key for each in grave(language, source, text, markup)]


MILLIONS = {
    "ja": ("1450万人です。", "1,450万人です。"),
    "zh_CN": ("有1450万人。", "有0.145亿人。"),
    "ko": ("1450만 명입니다.", "1,450만 명입니다."),
    "hi": ("इसमें 1.45 करोड़ लोग हैं।", "इसमें 145 लाख लोग हैं।"),
    "fa": ("۱۴٫۵ میلیون نفر دارد.", "14.5 میلیون نفر دارد."),
    "he": ("יש 14.5 מיליון איש.", "יש 14,500,000 איש."),
    "id": ("Ada 14,5 juta orang.", "Ada 14.500.000 orang."),
    "th": ("มี 14.5 ล้านคน", "มี 14,500,000 คน"),
    "fr": ("Il a 14,5 millions d'habitants.", "Il a 14 500 000 habitants."),
    "de": ("Es hat 14,5 Mio. Menschen.", "Es hat 14.500.000 Menschen."),
    "ru": ("Там 14,5 млн человек.", "Там 14 500 000 человек."),
    "vi": ("Có 14,5 triệu người.", "Có 14.500.000 người."),
    "ar": ("فيه 14.5 مليون نسمة.", "فيه ١٤٬٥٠٠٬٠٠٠ نسمة."),
}


@pytest.mark.parametrize("language", MILLIONS)
@pytest.mark.parametrize("source", ["It has 14.5 million people.", "It has 14,500,000 people."])
def test_a_million_in_words_or_digits(language: str, source: str) -> None:
    """Either may stand for the other, in whatever a language counts."""
    for text in MILLIONS[language]:
        for markup in ("myst", "rst"):
            found = [each for each in grave(language, source, text, markup) if each.key != "punctuation/end"]
            assert [] == [each.text("en") for each in found]


@pytest.mark.parametrize(
    ("language", "text", "actual"),
    [
        ("vi", "Có 14,5 tỷ người.", "14,5 tỷ"),
        ("ar", "فيه 14.5 مليار نسمة.", "14.5 مليار"),
        ("fr", "Il a 14,5 milliards d'habitants.", "14,5 milliards"),
        ("de", "Es hat 14,5 Mrd. Menschen.", "14,5 Mrd"),
        ("ru", "Там 14,5 млрд человек.", "14,5 млрд"),
        ("fa", "۱۴٫۵ میلیارد نفر دارد.", "14.5 میلیارد"),
        ("zh_CN", "有14.5亿人。", "14.5亿"),
        ("pt_BR", "Tem 14,5 bilhões de pessoas.", "14,5 bilhões"),
    ],
)
def test_a_billion_for_a_million(language: str, text: str, actual: str) -> None:
    """The message names both as they are written: the numbers alone are the same."""
    for markup in ("myst", "rst"):
        found = grave(language, "It has 14.5 million people.", text, markup)

        assert actual in [dict(each.values)["actual"] for each in found if each.key == "number/changed"]
        assert all(
            "million" in each.text("en") or "triệu" in each.text("en") or "مليون" in each.text("en") for each in found
        )


@pytest.mark.parametrize(
    ("language", "source", "text", "wrong"),
    [
        ("ja", "It has 145 million people.", "1億4,500万人です。", "1億4,600万人です。"),
        ("zh_CN", "It has 145,000,000 people.", "有1亿4500万人。", "有1亿4600万人。"),
        ("ko", "It has 145 million people.", "1억 4500만 명입니다.", "1억 4600만 명입니다."),
        ("ja", "It has 18,921,005 people.", "1892万1005人です。", "1892万1006人です。"),
        ("hi", "It has 18,921,005 people.", "इसमें 1,89,21,005 लोग हैं।", "इसमें 1,89,21,006 लोग हैं।"),
        ("vi", "It has 18,921,005 people.", "Có 18 921 005 người.", "Có 18 921 006 người."),
        ("ar", "It has 18,921,005 people.", "فيه ١٨،٩٢١،٠٠٥ نسمة.", "فيه ١٨،٩٢١،٠٠٦ نسمة."),
        ("vi", "It has 2,000 people.", "Có hai nghìn người.", "Có ba nghìn người."),
        ("vi", "It has 3,000,000 people.", "Có ba triệu người.", "Có bốn triệu người."),
        ("ar", "It has 3,000 people.", "فيه ثلاثة آلاف نسمة.", "فيه أربعة آلاف نسمة."),
    ],
)
def test_a_large_number(language: str, source: str, text: str, wrong: str) -> None:
    """It is one number, whatever parts its digits and however many words it has."""
    for markup in ("myst", "rst"):
        assert [] == [each.text("en") for each in grave(language, source, text, markup)]
        assert [] != grave(language, source, wrong, markup)


@pytest.mark.parametrize(("language", "text"), [("vi", "Có 18.921.006 người."), ("ar", "فيه 18,921,006 نسمة.")])
def test_a_large_number_is_told_as_one(language: str, text: str) -> None:
    """None of its groups is a number of its own."""
    found = grave(language, "It has 18,921,005 people.", text, "myst")

    assert ["number/changed"] == [each.key for each in found]


# one cause is one finding


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja"])
@pytest.mark.parametrize(
    ("markup", "source", "text", "said"),
    [
        (
            "rst",
            "See `Section title`_ now 1,250",
            "“x” `y`, 1.5",
            {"the link to `Section title`_ is lost: copy it from the English"},
        ),
        ("rst", "See :doc:`words <x>` now 1,250", "doc:`words <x>` 3%", None),
        ("myst", "See [57% of it](https://a.org/b).", '[57%] (https://a.org/b) "x', None),
        ("myst", "See {ref}`words <x>` of 57%", "{ref} `words <x>` 12", None),
        ("myst", "See {ref}`words <x>` of 57%", "{ref`words <x>` 12", None),
    ],
)
def test_what_is_broken_is_told_alone(
    language: str, markup: Markup, source: str, text: str, said: set[str] | None
) -> None:
    """The remains of a role or a link are no numbers, quotation marks or HTML of their own."""
    found = grave(language, source, text, markup)

    if said is None:
        assert len(found) == 1
        assert found[0].key.endswith("/broken")
    else:
        assert said <= {each.text("en") for each in found}


def test_two_links_that_are_exchanged_are_no_names_that_are_typed_wrong() -> None:
    """Their words are names, and stand where they should."""
    source = "See [GitHub](https://github.com/) and [GitLab](https://gitlab.com/)."
    text = "Voir [GitHub](https://gitlab.com/) et [GitLab](https://github.com/)."

    assert ["link/exchanged"] * 2 == [each.key for each in grave("fr", source, text, "myst")]


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja", "ru", "fa"])
def test_an_untouched_copy_is_english_and_nothing_else(language: str) -> None:
    """Its numbers, quotation marks and spaces are those of the source."""
    source = 'It has 1,250 pages of 3.5 and "the rest" of it.'
    for markup in ("myst", "rst"):
        assert ["english/same"] == [each.key for each in grave(language, source, source, markup)]


# what stays as it is, and what each language writes in its own way

SAY = {
    "ar": ("انظر", "حذف"),
    "vi": ("Nhấn", "Xóa"),
    "fa": ("فشار دهید", "حذف"),
    "fr": ("Appuyez sur", "Suppr"),
    "de": ("Siehe", "Entf"),
    "ja": ("押す", "削除"),
    "ru": ("Нажмите", "Удалить"),
    "zh_CN": ("按", "删除"),
    "pt_BR": ("Pressione", "Excluir"),
    "ko": ("누르세요", "삭제"),
}


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize("language", SAY)
def test_names_code_and_citations_are_no_english(language: str, markup: Markup) -> None:
    """A translation that is the same as its source is right where there are no words to translate."""
    for text in (
        "ensurepip",
        "numpy.ndarray",
        "os.path.join(a, b)",
        "misc/cron/x.pl",
        "/usr/local/bin",
        "C:\\Users\\me",
        "--verbose",
        "PATH=/usr/bin",
        "user@example.org",
        "https://example.org/page",
        "PostgreSQL",
        "Apache License 2.0",
        "{name}",
        "%(count)d",
        "$HOME",
        "Ctrl+C",
        "ISO 8601",
        "John Smith",
        "\\frac{a}{b}",
        "Doe, J. (1999). On dots.",
        "Smith, A. and Jones, B. (2004), Trees of the world. Oxford University Press.",
        "git commit -m x",
    ):
        assert [] == [each.text("en") for each in grave(language, text, text, markup)]
    sentence = "Open the file and read the first line of it."
    assert ["english/same"] == [each.key for each in grave(language, sentence, sentence, markup)]


ROLES = ["kbd", "term", "guilabel", "dfn", "menuselection", "strong", "emphasis"]


@pytest.mark.parametrize("language", SAY)
@pytest.mark.parametrize("role", ROLES)
def test_the_words_of_a_role(language: str, role: str) -> None:
    """What is shown of it is in the reader's language; what leads somewhere by its name is not."""
    say, word = SAY[language]
    given_in: list[tuple[Markup, str]] = [("rst", f":{role}:"), ("myst", f"{{{role}}}")]
    for markup, given in given_in:
        source = f"Press {given}`Delete` now"
        assert [] == grave(language, source, f"{say} {given}`{word}`", markup)
        reference = given.replace(role, "ref")
        source = f"Press {reference}`deletion` now"
        assert [] != grave(language, source, f"{say} {reference}`{word}`", markup)


@pytest.mark.parametrize("language", SAY)
def test_single_backquotes_of_rst(language: str) -> None:
    """They are words, or the name of a section, which a translation has in its language."""
    say, word = SAY[language]
    source, title = "Open the `Box of 6` now", "See `Section title`_ now"

    assert [] == grave(language, source, f"{say} `{word} 6`", "rst")
    assert [] == grave(language, title, f"{say} `{word}`_", "rst")
    assert [] == grave(language, title, f"{say} `{word} <Section title_>`_", "rst")
    for broken in (f"`{word}`", word, f"`{word}", f"{word}`_", f"`{word} _", f"_{word}", f"`{word}` _"):
        assert [] != grave(language, title, f"{say} {broken}", "rst")


@pytest.mark.parametrize("language", SAY)
def test_marks_that_touch_a_word(language: str) -> None:
    """In reStructuredText they are seen, in Markdown those beside a quotation mark or a colon are."""
    say, word = SAY[language]
    for mark in ("``x``", "**x**", "*x*", "`x <https://a.org>`_", ":ref:`x`"):
        source = f"It is {mark} of it"
        for text in (f"{word}{mark} {say}", f"{say} {mark}{word}"):
            assert [] != grave(language, source, text, "rst")
        assert [] == grave(language, source, f"{say} {mark} {word}", "rst")
        assert [] == grave(language, source, f"{say} «{mark}», {word}", "rst")
    for opening, closing in ("“”", "«»", "()"):
        bold = f"**{opening}{word}{closing}**"
        assert [] != grave(language, "It is **b** of it", f"{word}{bold} {say}", "myst")
        assert [] != grave(language, "It is **b** of it", f"{say} {bold}{word}", "myst")
        assert [] == grave(language, "It is **b** of it", f"{say} {bold}", "myst")
    for stars in ("*", "**"):
        source = f"{stars}Title:{stars} word"
        assert [] != grave(language, source, f"{stars}{word}:{stars}{say}", "myst")
        assert [] == grave(language, source, f"{stars}{word}:{stars} {say}", "myst")


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        # characters that nobody sees, in languages that write with them
        ("fa", "The forms are here.", "فرم\u200cها اینجا هستند."),
        ("fa", "You can use it.", "می\u200cتوانید از آن استفاده کنید."),
        ("ckb", "The forms are here.", "فۆرم\u200cەکان لێرەن."),
        ("bn", "It is here.", "র\u200d্যাম এখানে আছে।"),
        ("th", "It is here.", "มัน\u200bอยู่\u200bที่นี่"),
        # quotation marks and the spaces within
        ("fr", "It is “hot” here.", "C'est « chaud » ici."),
        ("fr", "It is “hot” here.", "C'est «\u202fchaud\u202f» ici."),
        ("fr", "It is “hot” here.", "C'est “chaud” ici."),
        ("fr", "We wash ourselves.", "Nous nous lavons."),
        ("fr", "Look: is it here?", "Regardez : est-ce ici ?"),
        ("de", "It is “hot” here.", "Es ist »heiß« da."),
        ("ru", "It is “hot” here.", "Он «горячий» тут."),
        ("sv", "It is “hot” here.", "Den är ”het” här."),
        ("ja", "It is “hot” here.", "ここは「熱い」です。"),
        ("zh_CN", "It is “hot” here.", "这里“热”。"),
        ("ko", "It is “hot” here.", "여기는 ‘뜨거운’ 곳이다."),
        ("pt_BR", "It is “hot” here.", "Está “quente” aqui."),
        ("vi", "It is “hot” here.", "Nó «nóng» ở đây."),
        ("ar", "It is “hot” here.", "إنه “ساخن” هنا."),
        # dimensions, systems of numbers, sides, a single one
        ("ru", "A 3D view", "Трёхмерный вид"),
        ("vi", "A 3D view", "Khung nhìn ba chiều"),
        ("ar", "A 3D view", "عرض ثلاثي الأبعاد"),
        ("ja", "A 3D view", "立体ビュー"),
        ("ko", "a 2D picture", "2차원 그림"),
        ("ja", "a hexadecimal number", "16進数"),
        ("ru", "a hexadecimal number", "число в 16-ричной системе"),
        ("zh_CN", "a binary number", "2进制数"),
        ("vi", "an octal number", "số hệ 8"),
        ("vi", "dual-sided print", "in 2 mặt"),
        ("ar", "a two-sided print", "طباعة على الوجهين"),
        ("de", "double-sided print", "beidseitiger Druck"),
        ("vi", "A note", "1 ghi chú"),
        ("zh_CN", "A note", "1 个笔记"),
        ("ru", "one note", "1 заметка"),
        ("ko", "twice a day", "하루 2회"),
        ("fr", "a dozen eggs", "12 œufs"),
        ("ja", "half an hour", "30分"),
        # roman numerals of a list
        ("fa", "in (i) the towns and (ii) the land", "در (۱) شهرها و (۲) زمین"),
        ("ja", "in (i) the towns and (ii) the land", "①町と②土地"),
        ("ru", "in (i) the towns and (ii) the land", "в (1) городах и (2) на земле"),
        # percentages
        ("ar", "It is 25% of it.", "هو %25 منه."),
        ("fa", "It is 25 percent of it.", "این %25 است."),
        ("tr", "It is 25% of it.", "Bunun %25'i."),
        ("eu", "It is 25% of it.", "Horren %25a."),
        ("zh_CN", "It is 25% of it.", "占百分之二十五。"),
        # dates without noughts, versions
        ("vi", "on 2021-08-24", "ngày 2021-8-24"),
        ("ar", "on 2021-8-24", "في 24 أغسطس 2021"),
        ("vi", "See release 2.31 there", "Xem bản 2.31"),
        ("ar", "Blender 2.31 has it", "هو في Blender 2.31"),
        # one newline
        ("ar", "one two", "واحد\nاثنان"),
        ("ja", "one\ntwo", "一つ\n二つ"),
    ],
)
def test_a_language_in_its_own_way(language: str, source: str, text: str, markup: Markup) -> None:
    """What a language writes otherwise than English is no fault."""
    assert [] == [each.text("en") for each in grave(language, source, text, markup)]


@pytest.mark.parametrize("language", ["ar", "vi", "fa", "fr", "de", "ja", "ru", "ko", "he", "pt"])
def test_the_encyclopedia_of_another_language(language: str) -> None:
    """Wikipedia and its sisters may be read in the reader's language; another site, or another page, is another one."""
    links: list[tuple[str, Markup]] = [("[A](%s)", "myst"), ("`A <%s>`_", "rst"), ("(%s)", "myst"), ("(%s)", "rst")]
    for link, markup in links:
        for address in ("%s.wikipedia.org/wiki/A", "%s.m.wikipedia.org/wiki/A", "%s.wiktionary.org/wiki/A"):
            source = f"See {link % ('https://' + address % 'en')} now"
            text = f"1 {link % ('https://' + address % language)}"
            found = [each for each in grave(language, source, text, markup) if each.code == "link"]
            assert found == []
        source = f"See {link % 'https://en.wikipedia.org/wiki/A'} now"
        for address in (f"https://{language}.example.org/wiki/A", "https://en.wikipedia.org/wiki/B"):
            keys = [each.key for each in grave(language, source, f"1 {link % address}", markup)]
            assert "link/changed" in keys


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("vi", "It needs 16 GB, or 4 GB at least.", "Cần 16 MB, hoặc ít nhất 4 GB.", "unit/changed"),
        ("ar", "It needs 16 GB, or 4 GB at least.", "يحتاج 16 MB، أو 4 GB على الأقل.", "unit/changed"),
        ("de", "It needs 16 GB, or 4 GB at least.", "Es braucht 16 MB oder mindestens 4 GB.", "unit/changed"),
        ("ja", "It needs 16 GB, or 4 GB at least.", "16 MB、または最低4 GBが必要です。", "unit/changed"),
        ("vi", "It needs Version 3.0 of it.", "Cần phiên bản 3 của nó.", "number/changed"),
        ("ar", "It needs Version 3.0 of it.", "يحتاج الإصدار 3 منه.", "number/changed"),
        ("vi", "At 11:24 PM we go.", "Lúc 11:24 ta đi.", "date/half"),
        ("ar", "At 11:24 PM we go.", "في 11:24 نذهب.", "date/half"),
        ("vi", "It is not possible to undo it.", "Có thể hoàn tác nó.", "negation/lost"),
        ("ar", "It is not possible to undo it.", "يمكن التراجع عنه.", "negation/lost"),
        ("ar", "The option is enabled by default.", "الخيار معطل افتراضيًا.", "opposite/said"),
        (
            "vi",
            "The oven is hot and must stay closed. Open it only when the bread is done and cool.",
            "Lò rất nóng và phải được đóng kín.",
            "sentence/lost",
        ),
        (
            "ar",
            "The oven is hot and must stay closed. Open it only when the bread is done and cool.",
            "الفرن ساخن ويجب أن يبقى مغلقًا.",
            "sentence/lost",
        ),
    ],
)
def test_a_slip_that_was_silent(language: str, source: str, text: str, key: str, markup: Markup) -> None:
    """A unit among others, a version, half a day, a denial, an opposite, a sentence."""
    assert key in [each.key for each in grave(language, source, text, markup)]


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja"])
def test_a_space_at_the_beginning_shows_the_source(language: str) -> None:
    """Sphinx drops such a paragraph of reStructuredText; in Markdown it is a matter of style."""
    text = f" {SAY[language][0]}."

    assert "block/start" in [each.key for each in grave(language, "It is here.", text, "rst")]
    assert [] == [each for each in grave(language, "It is here.", text, "myst") if each.code == "block"]


@pytest.mark.parametrize("language", ["ar", "vi", "fa", "fr", "ja", "ru", "ko"])
@pytest.mark.parametrize(
    ("source", "text", "keys"),
    [
        ("%s of %s", "%s 1 %s", []),
        ("%1$s of %2$s", "%2$s 1 %1$s", []),
        ("%ld files", "%ld 1", []),
        ("%(a)s and %(a)s", "%(a)s 1", []),
        ("%s of %s", "1 %s", ["format/lost"]),
        ("{} of {}", "1 {}", ["format/lost"]),
        ("%zu files", "%zd 1", ["format/lost", "format/added"]),
        ("%@ files", "1", ["format/lost"]),
        ("%d%% done", "%d% 1", ["format/lost"]),
        ("{0} of {1}", "{1} 1 {2}", ["format/lost", "format/added"]),
    ],
)
def test_the_places_of_a_format(language: str, source: str, text: str, keys: list[str]) -> None:
    """A program counts those without a name, and fails where one is missing; those with one may stand once."""
    message = Message(source, text, Context(language=languages.get(language), markup="rst"), is_format=True)
    found = checks.findings_of(message, checks.INTERFACE)

    assert keys == [each.key for each in found if each.code == "format"]


@pytest.mark.parametrize("language", ["ar", "fr", "ja", "ru"])
@pytest.mark.parametrize(
    ("markup", "source", "text", "key"),
    [
        ("rst", "See [1]_ here", "1[1]_ 2", "markup/attached"),
        ("rst", "See [#note]_ here", "1 [#note]_2", "markup/attached"),
        ("rst", "See [CIT2002]_ here", "1,[CIT2002]_ 2", "markup/attached"),
        ("rst", "See `it <https://a.org/>`_ here", "1 `2 <<https://a.org/>`_", "link/broken"),
        ("rst", "See `it <https://a.org/>`__ here", "1 `2 < https://a.org/>`__", "link/broken"),
        ("rst", "See `it <https://a.org/>`_ here", "1 `2<https://a.org/>`_", "link/space"),
        ("rst", "H\\ :sub:`2`\\ O is here", "H\\ :sub :`2`\\ O 1", "role/broken"),
        ("rst", "H\\ :sub:`2`\\ O is here", "H\\ sub:`2`\\ O 1", "role/broken"),
        ("rst", "Use :py:func:`~a.b` here", "1 :py :func:`~a.b`", "role/broken"),
        ("myst", "It is H{sub}`2`O here", "H{ sub}`2`O 1", "role/broken"),
        ("myst", "It is H{sub}`2`O here", "H{sub `2`O 1", "role/broken"),
        ("myst", "See <https://a.org/b> here", "1 https://a.org/b>", "link/broken"),
        ("myst", "See <https://a.org/b> here", "1 <https://a.org/b >", "link/broken"),
        ("myst", "See <https://a.org/b> here", "1 < https://a.org/b>", "link/broken"),
        ("myst", 'See [it](b.md "title") here', '1 [2](b.md "title) 3', "link/lost"),
    ],
)
def test_a_mark_of_a_link_or_a_role_that_is_typed_wrong(
    language: str, markup: Markup, source: str, text: str, key: str
) -> None:
    """Neither parser reads it, and readers see what is left of it."""
    assert key in [each.key for each in grave(language, source, text, markup)]


@pytest.mark.parametrize("language", ["ar", "fr", "ja", "ru"])
@pytest.mark.parametrize(
    ("markup", "source", "text"),
    [
        ("rst", "See [1]_ here", "1\\ [1]_ 2"),
        ("rst", "See [1]_ here", "1 ([1]_)."),
        ("rst", "See it[1]_ here", "1[1]_ 2"),
        ("rst", "H\\ :sub:`2`\\ O is here", "1 H\\ :sub:`2`\\ O"),
        ("rst", "H\\ :sub:`2`\\ O is here", "1 H2O"),
        ("rst", "Use :py:func:`~a.b` here", "1 :func:`~a.b`"),
        ("myst", "See <https://a.org/b> here", "1 <https://a.org/b>"),
        ("myst", 'See [it](b.md "title") here', '1 [2](b.md "3 (4)") 5'),
        ("myst", "See [it](b.md 'title') here", "1 [2](b.md '3') 5"),
    ],
)
def test_a_mark_of_a_link_or_a_role_that_is_right(language: str, markup: Markup, source: str, text: str) -> None:
    """A backslash and a space part a mark from a word, and type may be set in another way."""
    assert [] == [each.text("en") for each in grave(language, source, text, markup) if each.level is Level.ERROR]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("fr", "à 23 h 24", "à 11 h 24"),
        ("de", "um 23:24 Uhr", "um 11:24 Uhr"),
        ("de", "um 11.24 Uhr abends", "um 11.24 Uhr"),
        ("ru", "в 11:24 вечера", "в 11:24"),
        ("ja", "午後11時24分", "午前11時24分"),
        ("zh_CN", "晚上11:24", "11:24"),
        ("ko", "오후 11시 24분", "오전 11시 24분"),
        ("fa", "ساعت ۱۱:۲۴ شب", "ساعت ۱۱:۲۴"),
        ("es", "a las 11:24 p. m.", "a las 11:24"),
        ("pt_BR", "às 23h24", "às 11h24"),
        ("vi", "lúc 23:24", "lúc 11:24"),
        ("ar", "في 11:24 مساءً", "في 11:24 صباحًا"),
    ],
)
def test_half_of_the_day(language: str, text: str, wrong: str) -> None:
    """A time behind noon is one of the morning where nothing says which it is."""
    for markup in ("myst", "rst"):
        assert [] == [each.text("en") for each in grave(language, "at 11:24 PM", text, markup)]
        assert {"date/half", "date/changed"} & {each.key for each in grave(language, "at 11:24 PM", wrong, markup)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Lò nướng rất nóng và phải được đóng kín trước khi cho bánh vào."),
        ("ja", "パンを入れる前に、熱いオーブンを閉めておく必要があります。"),
        ("zh_CN", "烤箱很热，放入面包之前必须把它关好，切记切记。"),
        ("ko", "빵을 넣기 전에 뜨거운 오븐을 닫아 두어야 합니다."),
    ],
)
def test_the_translation_of_another_text(tmp_path: Path, language: str, text: str) -> None:
    """A short text of characters says as much as a long one of letters; an abbreviation is no other text."""
    other = "Members may leave the treaty as soon as they have told the ministry so."
    hot = "The oven is hot and must be closed before the bread is put into it."

    def keys(pairs: list[tuple[str, str]]) -> list[str]:
        header = f"Language: {language}\nContent-Type: text/plain; charset=utf-8\n"
        entries = [po.Entry(msgid="", msgstr=[header]), *(po.Entry(msgid=one, msgstr=[two]) for one, two in pairs)]
        path = tmp_path / "page.po"
        path.write_text(po.render(entries), encoding="utf-8")
        return [problem.finding.key for problem in catalogs.check(path) if problem.code == "repeated"]

    assert keys([(hot, text), (other, text)]) == ["repeated/text"]
    name = "World Meteorological Organization of the United Nations"
    assert keys([("WMO", text), (name, text)]) == []


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja", "ko"])
def test_a_name_that_stands_in_a_path_too(tmp_path: Path, language: str) -> None:
    """Words of paths, links and references are no evidence that a name is a word."""
    say = SAY[language][0]
    copied = ["`/usr/share/buckaroo/x`", "[x](buckaroo.md)", "https://example.org/buckaroo/", "misc/buckaroo/x.pl"]
    pairs = [(f"See {each} now", f"{say} {each}") for each in copied]
    pairs += [(name, name) for name in ("Buckaroo", "Buckaroo Server", "Buckaroo, Inc.", "--buckaroo")]
    header = f"Language: {language}\nContent-Type: text/plain; charset=utf-8\n"
    entries = [po.Entry(msgid="", msgstr=[header]), *(po.Entry(msgid=one, msgstr=[two]) for one, two in pairs)]
    path = tmp_path / "page.po"
    path.write_text(po.render(entries), encoding="utf-8")

    assert [] == [str(each) for each in catalogs.check(path, markup="myst") if each.level > Level.STYLE]


@pytest.mark.parametrize(
    ("language", "source", "text", "wrong", "key"),
    [
        ("fr", "Never delete the file.", "Ne supprimez jamais le fichier.", "Supprimez le fichier.", "negation/lost"),
        ("pt_BR", "Do not delete the file.", "Não exclua o arquivo.", "Exclua o arquivo.", "negation/lost"),
        ("es", "Do not delete the file.", "No elimine el archivo.", "Elimine el archivo.", "negation/lost"),
        (
            "ja",
            "Do not delete the file.",
            "ファイルを削除しないでください。",
            "ファイルを削除してください。",
            "negation/lost",
        ),
        ("fa", "Do not delete the file.", "پرونده را حذف نکنید.", "پرونده را حذف کنید.", "negation/lost"),
        ("fa", "This is not supported.", "این پشتیبانی نمی\u200cشود.", "این پشتیبانی می\u200cشود.", "negation/lost"),
        ("fa", "It cannot be changed.", "قابل تغییر نیست.", "قابل تغییر است.", "negation/lost"),
        ("he", "Do not delete the file.", "אל תמחק את הקובץ.", "מחק את הקובץ.", "negation/lost"),
        ("he", "It cannot be changed.", "לא ניתן לשנות אותו.", "ניתן לשנות אותו.", "negation/lost"),
        ("vi", "the left side", "phía bên trái", "phía bên phải", "opposite/said"),
        ("ar", "the left side", "الجانب الأيسر", "الجانب الأيمن", "opposite/said"),
        ("vi", "Show all of it", "Hiện tất cả", "Ẩn tất cả", "opposite/said"),
        ("ar", "Hide all of it", "إخفاء الكل", "إظهار الكل", "opposite/said"),
        ("ar", "Turn off the device.", "أوقف الجهاز.", "شغّل الجهاز.", "opposite/said"),
    ],
)
def test_the_opposite_in_neighbouring_words(language: str, source: str, text: str, wrong: str, key: str) -> None:
    """A verb that denies something by itself is no “not”, and vowels that are written make no other word."""
    for markup in ("myst", "rst"):
        assert [] == [each.text("en") for each in grave(language, source, text, markup)]
        assert key in [each.key for each in grave(language, source, wrong, markup)]


@pytest.mark.parametrize("markup", ["myst", "rst"])
@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja", "hi", "zh_CN"])
@pytest.mark.parametrize("number", ["7" * 29, str(2**128), f"1.{'7' * 60}", f"1,000.{'7' * 60}", f"{'7' * 60}%"])
def test_a_number_too_long_to_calculate_with(language: str, number: str, markup: Markup) -> None:
    """It is compared as it is written, alone, with a unit, and beside another one."""
    for source in (f"It is {number} of it.", f"It is {number} km, or {number} million of 5%."):
        text = source.replace("It is", "1").replace("of it", "").replace("or", "")
        checks.findings_of(Message.of(source, text, language, markup=markup))
        other = text.replace("777", "778", 1).replace("340", "430")
        assert other == text or [] != checks.findings_of(Message.of(source, other, language, markup=markup))


def test_the_last_line_has_no_end(tmp_path: Path) -> None:
    """The file is read all the same, and what is wrong in it is told."""
    header = "Language: vi\nContent-Type: text/plain; charset=utf-8\n"
    entries = [po.Entry(msgid="", msgstr=[header]), po.Entry(msgid="It had 57% of it.", msgstr=["Chiếm 75%."])]
    path = tmp_path / "page.po"
    path.write_text(po.render(entries).rstrip("\n"), encoding="utf-8")

    assert ["number/changed"] == [each.finding.key for each in catalogs.check(path) if each.level > Level.STYLE]
