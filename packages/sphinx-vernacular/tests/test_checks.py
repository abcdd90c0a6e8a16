"""Each kind of damage to a translation is found, and nothing that is right is called wrong.

The entries are data: ``corpus/bad-*.toml`` and ``corpus/good-*.toml`` have them under the code that is expected.
"""

from __future__ import annotations

import re
import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import checks, findings, languages, messages, po
from sphinx_vernacular.catalogs.checks.figures import numbers, unnumbered
from sphinx_vernacular.catalogs.checks.prose.meaning import sentences_of
from sphinx_vernacular.catalogs.message import Context, Message
from sphinx_vernacular.catalogs.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.findings import Problem

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
LANGUAGES = ("ar", "vi")
TERMS = Terms.read(CORPUS / "terms.csv")

# what is wrong with a file or its header, tested in test_catalogs.py
OF_FILES = findings.NEVER_MUTED - {"live", "noqa"} | {"repeated"}
# what single messages can have
CODES = findings.CODES - OF_FILES


def load(name: str) -> dict[str, list[dict[str, Any]]]:
    """Return the entries of a corpus by the code that they stand under."""
    return tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))


def entries(kind: str) -> Iterator[Any]:
    """Yield each entry of a kind as a parameter of a test."""
    for language in LANGUAGES:
        for code, group in load(f"{kind}-{language}").items():
            for number, entry in enumerate(group, 1):
                yield pytest.param(language, code, entry, id=f"{language}-{code}-{number}")


def found(path: Path, language: str, entry: dict[str, Any]) -> list[Problem]:
    """Return what is found in a catalog that has an entry between two sound ones."""
    header = f"Language: {language}\nContent-Type: text/plain; charset=utf-8\n"
    forms = entry["tr"] if isinstance(entry["tr"], list) else [entry["tr"]]
    texts = [
        po.Entry(msgid="", msgstr=[f"{header}Plural-Forms: {languages.get(language).plural_forms}\n"]),
        po.Entry(msgid=entry.get("lower", "Before."), msgstr=[""]),
        po.Entry(
            msgid=entry["en"],
            msgstr=forms,
            msgctxt=entry.get("ctx"),
            msgid_plural=entry.get("plural"),
            notes=entry.get("notes", []),
            flags=entry.get("flags", []),
        ),
        po.Entry(msgid="Behind.", msgstr=[""]),
    ]
    path.write_text(po.render(texts), encoding="utf-8")
    markup = entry.get("markup", "myst")
    return catalogs.check(path, language=language, terms=TERMS, filled_domains=["kz"], markup=markup)


@pytest.mark.parametrize("text", ["Năm {kz:when}`year <a>`.", "{kz:when}`a`.", "{kz:when}`month <a>`."])
@pytest.mark.parametrize("source", ["It was in {kz:when}`year <a>`.", "It was on {kz:when}`a`."])
def test_the_form_of_a_figure_is_a_choice(tmp_path: Path, source: str, text: str) -> None:
    """It is no word that readers see, and no other reference."""
    path = tmp_path / "page.po"
    header = po.Entry(msgid="", msgstr=["Language: vi\nContent-Type: text/plain; charset=utf-8\n"])
    path.write_text(po.render([header, po.Entry(msgid=source, msgstr=["Đó là " + text])]), encoding="utf-8")

    assert [] == catalogs.check(path, language="vi", filled_domains=["kz"], formed_roles=["kz:when"], markup="myst")


@pytest.mark.parametrize(("language", "code", "entry"), list(entries("bad")))
def test_damage_is_found(tmp_path: Path, language: str, code: str, entry: dict[str, Any]) -> None:
    """A damaged entry is found with its code, on its line, and is called nothing else."""
    path = tmp_path / "page.po"
    problems = found(path, language, entry)
    at = next(each for each in po.read(path).messages if each.msgid == entry["en"])

    assert {code, *entry.get("also", [])} == {problem.code for problem in problems}
    assert {path} == {problem.path for problem in problems}
    assert {problem.line for problem in problems} <= {at.msgstr_line, *at.msgstr_lines}


@pytest.mark.parametrize(("language", "code", "entry"), list(entries("good")))
def test_nothing_right_is_called_wrong(tmp_path: Path, language: str, code: str, entry: dict[str, Any]) -> None:
    """An entry that looks like damage and is right is not reported."""
    assert [] == [str(problem) for problem in found(tmp_path / "page.po", language, entry)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["bad", "good"])
def test_every_class_has_its_entries(kind: str, language: str) -> None:
    """At least three damaged and three sound entries stand under each code, in each language."""
    corpus = load(f"{kind}-{language}")

    assert CODES == corpus.keys()
    assert [] == [code for code, group in corpus.items() if len(group) < 3]


# what is said


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_finding_has_its_message(language: str) -> None:
    """Each key has words in each language that has any, and there are no words for what is never found."""
    assert findings.LEVELS.keys() == messages.load(language).keys()


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_message_names_the_same_values_in_every_language(language: str) -> None:
    """What the English names is named in the translation too."""
    placeholder = re.compile(r"\{\w+\}")
    english, translated = messages.load("en"), messages.load(language)

    assert [] == [
        key
        for key, text in english.items()
        if set(placeholder.findall(text)) != set(placeholder.findall(translated[key]))
    ]


def test_everything_that_can_be_said_is_said(tmp_path: Path) -> None:
    """Each key that a message can have is the finding of a damaged entry at least once."""
    keys = {
        problem.finding.key
        for language in LANGUAGES
        for group in load(f"bad-{language}").values()
        for entry in group
        for problem in found(tmp_path / "page.po", language, entry)
    }

    assert set() == {key for key in findings.LEVELS if key.partition("/")[0] in CODES} - keys


def test_a_space_behind_an_empty_prompt_is_no_code(tmp_path: Path) -> None:
    """Nobody sees it; behind code there is code, or there is none."""
    source = ">>> a = 1\n>>>\n>>> # one\n>>> f(a)"
    cases = [
        (">>> a = 1\n>>> \n>>> # a\n>>> f(a)", []),
        (">>> a = 1\n>>> b\n>>> # a\n>>> f(a)", ["code/line"]),
        (">>> a = 1\n...\n>>> # a\n>>> f(a)", ["code/line"]),
        (">>> a = 1\n>>> # a\n>>> f(a)", ["code/line"]),
    ]
    for text, keys in cases:
        found = catalog_of(tmp_path / "page.po", "fr", [(source, text)])
        assert keys == [key for _, key in found]


@pytest.mark.parametrize(
    ("source", "text", "keys"),
    [
        (r"a = \pi r^2 \quad \text{for all}", r"a = \pi r^2 \quad \text{với mọi}", []),
        (r"a = \pi r^2 \quad \mbox{for all}", r"a = \pi r^2 \quad \mbox{لكل}", []),
        (r"v = \frac{\textbf{distance}}{\text{time}}", r"v = \frac{\textbf{quãng đường}}{\text{thời gian}}", []),
        ("\\begin{align}\nx &= \\text{one}\n\\end{align}", "\\begin{align}\nx &= \\text{một}\n\\end{align}", []),
        (r"\sum_{i=0}^{n} x_i", r"\sum_{i=1}^{n} x_i", ["math/changed"]),
        (r"a = \pi r^2", r"a = \pi r", ["math/changed"]),
    ],
)
def test_a_formula_that_stands_alone(source: str, text: str, keys: list[str]) -> None:
    """Its TeX is no English and has no placeholders, and the words in it are the reader's."""
    for language in ("ar", "vi", "pt_BR"):
        message = Message.of(source, text, language, markup="rst")
        assert keys == [finding.key for finding in checks.findings_of(message)]
        context = Context(language=languages.get(language), markup="myst", is_inline=True)
        assert keys == [finding.key for finding in checks.findings_of(Message(source, text, context))]
        assert ["math/block"] == [found.key for found in checks.findings_of(Message.of(source, text, language))]


def test_words_in_a_formula_of_a_sentence_are_no_placeholders() -> None:
    """Braces belong to TeX there."""
    message = Message.of(r"It is $\text{area} = x$ of it.", r"Đó là $\text{diện tích} = x$ của nó.", "vi")
    assert [] == checks.findings_of(message)


def test_an_escape_in_a_sentence_is_no_formula() -> None:
    """A backslash and a letter may be what a program prints."""
    assert [] == checks.findings_of(Message.of(r"Use \n or \t.", r"Dùng \n hoặc \t.", "vi"))


def test_an_unknown_key_is_no_finding() -> None:
    """A check that misspells its key fails where it is tried."""
    with pytest.raises(KeyError):
        findings.finding("link/gone")


def test_a_catalog_speaks_its_language(tmp_path: Path) -> None:
    """A Vietnamese catalog's problems are told in Vietnamese, an Arabic one's in Arabic."""
    for language, word in (("vi", "hãy"), ("ar", "احذف"), ("en", "delete")):
        entry = {"en": "Now.", "tr": "# noqa"} | {"tr": {"vi": "Nay. # noqa"}.get(language, "الآن. # noqa")}
        path = tmp_path / "page.po"
        found(path, "vi" if language == "vi" else "ar", entry)
        problems = catalogs.check(path, language="vi" if language == "vi" else "ar", speak=language)

        assert word in problems[0].message


# the parts


@pytest.mark.parametrize(
    ("language", "source", "right", "wrong", "key"),
    [
        # what parts the digits
        ("pt", "It has 8.5 GB.", "Tem 8,5 GB.", "Tem 85 GB.", "number/changed"),
        ("zh", "A ratio of 3-10 works.", "3-10 倍最实用。", "310 倍最实用。", "number/changed"),
        ("sv", "VLC 3.0.16 of it", "VLC 3.0.16 av den", "VLC 3.016 av den", "number/changed"),
        ("es", "v3-0 (recommended)", "v3-0 (recomendado)", "v3.0 (recomendado)", "number/changed"),
        ("ko", "40,075 documents of it", "40,075 문서", "4,0075 문서", "number/changed"),
        ("fr", "It is 1,000 times.", "Il est 1 000 fois.", "Il est 1,0 00 fois.", "number/changed"),
        ("de", "At 10:30 we go.", "Um 10.30 gehen wir.", "Um 1030 gehen wir.", "number/changed"),
        ("hi", "1,00,000 and 5.25 of it", "1,00,000 5.25", "1,00,000 525", "number/changed"),
        ("zh", "Usine 4.0 is here", "工厂4.0在这", "工厂4。0在这", "number/changed"),
        ("de", "between 0.85 and 0.95", "zwischen 0,85 und 0,95", "zwischen 0,85 und 0.95", "number/notation"),
        # ranges, pairs, dates
        ("fr", "between 0.85 and 0.95", "entre 0,85 et 0,95", "entre 0,95 et 0,85", "number/changed"),
        ("ja", "5-10 minutes", "5～10分", "10～5分", "number/changed"),
        ("hu", "(lines 1 and 3)", "(1. és 3. sor)", "(1–3. sor)", "sign/changed"),
        ("es", "on 2024-06-15", "el 2024-06-15", "el 2024-15-06", "date/changed"),
        # signs
        ("es", "between 1% and 50%", "entre el 1 % y el 50 %", "entre el 1 % y el 50", "percent/lost"),
        ("sl", "with 50% opacity", "s 50-odstotno motnostjo", "s 50 motnostjo", "percent/lost"),
        ("it", "at a limit of 90 %", "al limite del 90%", "al limite del 90‰", "percent/lost"),
        ("ja", "about 25% of it", "約25％を占有", "約25を占有", "percent/lost"),
        ("pt", "e.g. geo:48.38,-4.48", "p. ex. geo:48.38,-4.48", "p. ex. geo:48.38,4.48", "sign/changed"),
        ("nl", 'default is "-1" here', 'standaard is "-1" hier', 'standaard is "1" hier', "sign/changed"),
        ("ru", "count of it (>= 1).", "количество (>= 1).", "количество (<= 1).", "sign/changed"),
        ("fr", "≥1 marker", "≥ 1 marqueur", "> 1 marqueur", "sign/changed"),
        ("es", "Large sizes (75MB+)", "Tamaños grandes (75MB+)", "Tamaños grandes (75MB)", "sign/changed"),
        ("ko", "60 + 10 = 70 here", "60 + 10 = 70", "60 - 10 = 70", "sign/changed"),
        ("ca", "at 4° 29' 11.1\"W", "a 4° 29' 11.1\"W", "a 4° 29' 11.1\"S", "sign/changed"),
        ("es", "at 4° 29' 11.1\"W", "a 4° 29' 11.1\"O", "a 4° 29' 11.1\"E", "sign/changed"),
        ("de", "Turn by 90° now.", "Jetzt um 90° drehen.", "Jetzt um 90 drehen.", "unit/lost"),
        # letters for digits, digits of others
        ("ru", "delay (0 by default)", "задержка (по умолчанию 0)", "задержка (по умолчанию О)", "number/changed"),
        ("ja", 'named "data-1" here', 'たとえ "data-1" という', 'たとえ "data-l" という', "number/changed"),
        ("cs", "r = regex, i = case", "r = výraz, i = písmena", "r = výraz, 1 = písmena", "number/changed"),
        ("th", "version 1.8 of it", "เวอร์ชัน 1.8 ถูก", "เวอร์ชัน ១.៨ ถูก", "number/changed"),
        ("fr", "the limit (∞)", "la limite (∞)", "la limite (8)", "sign/changed"),
        # units
        ("es", "25sq km of land", "25km² de tierras", "25km de tierras", "unit/changed"),
        ("ro", "the 16 bytes of it", "cei 16 octeți", "cei 16 biți", "unit/changed"),
        ("de", "the last 24 hours", "den letzten 24 Stunden", "den letzten 24 Tagen", "unit/changed"),
        ("fr", "a record for 10k", "un record sur 10 km", "un record sur 10 m", "unit/changed"),
        ("fr", "5-10 min to learn", "5-10 min pour apprendre", "5-10 h pour apprendre", "unit/changed"),
        ("ja", "for 20 minutes. After 20 minutes", "20分間。20分以上", "20分間。20秒以上", "unit/changed"),
        (
            "th",
            "more than 10 times consecutively, access is restricted for 20 minutes",
            "มากกว่า 10 ครั้งติดต่อกัน การเข้าถึงจะถูกจำกัดชั่วคราวเป็นเวลา 20 นาที",
            "มากกว่า 20 ครั้งติดต่อกัน การเข้าถึงจะถูกจำกัดชั่วคราวเป็นเวลา 10 นาที",
            "unit/changed",
        ),
        ("ko", "as of April 2020, so it may be", "2020년 4월 현재", "2020년 5월 현재", "date/changed"),
        # what is written alike everywhere
        ("pt", "two digits (00 to 99)", "dois dígitos (00 a 99)", "dois dígitos (0 a 99)", "number/changed"),
        ("fr", "±5 of it", "±5 de cela", "5 de cela", "sign/changed"),
        ("es", "UTC+2 is used", "se usa UTC+2", "se usa UTC-2", "sign/changed"),
        ("it", "in 16:9 format", "in formato 16:9", "in formato 9:16", "number/changed"),
        ("de", "½ of them", "½ davon", "¼ davon", "number/changed"),
        ("sv", "It costs $5 now", "Det kostar 5 $ nu", "Det kostar 5 € nu", "unit/changed"),
        ("fi", "chapter IV of it", "luku IV siitä", "luku VI siitä", "number/changed"),
        ("ja", "every 2 weeks", "2週間ごと", "2ヶ月ごと", "unit/changed"),
        # words
        ("ro", "the second option", "a doua opțiune", "a treia opțiune", "number/word"),
        ("fr", "the fourth option", "la quatrième option", "la cinquième option", "number/word"),
        ("sl", "There are four tools:", "Obstajajo štiri orodja:", "Obstajajo tri orodja:", "number/word"),
        ("pt", "The first five items", "Os primeiros cinco itens", "Os primeiros seis itens", "number/word"),
        ("zh", "a minimum of three, one second", "1 秒，至少有 3 张", "1 秒，至少有 2 张", "number/word"),
        (
            "zh",
            "every two hours and forty-five minutes, 02:45",
            "每两小时四十五分钟，02:45",
            "每两小时五十四分钟，02:45",
            "number/word",
        ),
        ("nl", "the two of them", "deze twee", "deze drie", "number/word"),
        (
            "ko",
            "First, the icon (first button)",
            "먼저 아이콘(첫 번째 버튼)",
            "먼저 아이콘(두 번째 버튼)",
            "number/word",
        ),
        ("de", "the third row", "die dritte Zeile", "die zweite Zeile", "number/word"),
        ("es", "Trillions of dollars", "Billones de dólares", "Trillones de dólares", "number/changed"),
        ("de", "two billion people", "zwei Milliarden Menschen", "zwei Billionen Menschen", "number/changed"),
    ],
)
def test_a_figure_is_another_one(language: str, source: str, right: str, wrong: str, key: str) -> None:
    """Signs, marks, ranges and words of numbers, in languages of which little is known."""
    assert [] == [
        str(finding) for finding in checks.findings_of(Message.of(source, right, language)) if finding.level > 1
    ]

    found = checks.findings_of(Message.of(source, wrong, language))

    assert key in [finding.key for finding in found if finding.level > 1]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("it", "between 1% and 50%.", "tra l'1 e il 50%."),
        ("de", "20171025", "2017-10-25"),
        ("hu", "e.g. +491791234567 of it", "például +36201234567"),
        ("ko", "10M tokens of 1970-90s", "1970-90년대 1000만 어절"),
        ("it", "Some years ago it was easy so far", "Alcuni anni fa, era semplice, per ora"),
        ("de", "and V02max", "und VO2max"),
        ("pl", "lines 1 and 2", "wiersze 1-2"),
        ("nl", "lower than 4Mb", "minder dan 4 MB"),
        ("es", "0 or 1 of it", "O bien 0, o 1"),
        ("fr", "three hundred of them", "trois cents d'entre eux"),
        ("cs", "Do the first of these", "Udělejte první, pak druhý"),
        ("fi", "at 9:30 or 10:45", "klo 9.30 tai 10.45"),
        ("fr", "5 minutes, or 10 of them", "10 minutes, ou 5"),
    ],
)
def test_a_figure_is_the_same(language: str, source: str, text: str) -> None:
    """The same said in another way, or a slip of the source that was mended."""
    assert [] == [
        str(finding) for finding in checks.findings_of(Message.of(source, text, language)) if finding.level > 1
    ]


@pytest.mark.parametrize(
    ("source", "text", "language", "keys"),
    [
        ("It was 21.3%.", "Là 21,3%.", "vi", []),
        ("It was 21.3%.", "Là 21.3%.", "vi", ["number/notation"]),
        ("It was 1,250.", "كان ١٬٢٥٠.", "ar", []),
        ("It was 1,250.", "كان ١٢٥٫٠.", "ar", ["number/notation"]),
        ("It was 1,250 km.", "Болды 1 250 км.", "kk", []),
        ("It was 1,250 km.", "Болды 1 520 км.", "kk", ["number/lost", "number/added"]),
        ("It was 1250 km.", "Болды 1250 км.", "kk", []),
        ("On 2 March 1992.", "1992 ж. 2 наурыз", "kk", []),
        ("Ten of them.", "Mười ba người.", "vi", ["number/word"]),
        ("Ten of them.", "Mười người.", "vi", []),
        ("Thirteen of them.", "ثلاثة عشر منهم.", "ar", []),
        ("Three of them.", "ثلاثة عشر منهم.", "ar", ["number/word"]),
        ("the 168th", "الثامن والستون بعد المئة", "ar", []),
        ("30", "dertig", "nl", []),
        ("30", "eenendertig", "nl", ["number/lost"]),
        ("It has 15 of 25.", "Das sind fünfzehn von fünfundzwanzig.", "de", []),
        ("It has 15 of 25.", "Das sind fünfzehn von zweiundfünfzig.", "de", ["number/lost"]),
        ("It has 17 of 95.", "Il y a dix-sept sur quatre-vingt-quinze.", "fr", []),
        ("It has 17 of 95.", "Il y a dix-sept sur quatre-vingt-cinq.", "fr", ["number/lost"]),
        ("It has 22 of 32.", "Tiene veintidós de treinta y dos.", "es", []),
        ("It has 28 of 200.", "Ne ha ventotto su duecento.", "it", []),
        ("It has 32 of them.", "Tem trinta e dois deles.", "pt", []),
        ("It has 25 of 40.", "Ma dwadzieścia pięć z czterdziestu.", "pl", []),
        ("It has 25 of 40.", "Их двадцать пять из сорока.", "ru", []),
        ("It has 25 of 40.", "Их двадцать шесть из сорока.", "ru", ["number/lost"]),
        ("It has 19 of 50.", "Їх дев’ятнадцять з п’ятдесяти.", "uk", []),
        ("It has 15 of 30.", "Je jich patnáct z třiceti.", "cs", []),
        ("It has 25 of 30.", "Det har tjugofem av trettio.", "sv", []),
        ("It has 25 of 50.", "Det har femogtyve af halvtreds.", "da", []),
        ("It has 35 of 50.", "Det har trettifem av femti.", "nb", []),
        ("It has 25 of 30.", "Niitä on kaksikymmentäviisi, kolmekymmentä.", "fi", []),
        ("It has 25 of 15.", "Yirmi beş, on beş.", "tr", []),
        ("It has 25 of 15.", "Ada dua puluh lima dari lima belas.", "id", []),
        ("30", "سی", "fa", []),
        ("30", "שלושים", "he", []),
        ("30", "तीस", "hi", []),
        ("It has 25 of them.", "Huszonöt van.", "hu", []),
        ("It has 35 of 120.", "一百二十之三十五。", "zh", []),
        ("It has 35 of 120.", "一百二十之三十六。", "zh", ["number/lost"]),
        ("It has 30 of them.", "三十あります。", "ja", []),
        ("It has 30 of 25.", "삼십 중 스물다섯 개.", "ko", []),
    ],
)
def test_numbers(source: str, text: str, language: str, keys: list[str]) -> None:
    """Numbers are compared as the language writes them; by digits alone where nobody has said how."""
    assert keys == [finding.key for finding in numbers.compare(Message.of(source, text, language))]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("zh", "\\[8\\]: a sensor of the unit", "见 [8]: 传感器"),
        ("fr", "They deny a lie.", "Ils nous nous refusent « un mensonge »."),
        ("fr", "Introduction", "Introduction"),
        ("fr", "It costs $85.00 of 0,4294967295.", "Il coûte $85 sur 0, 4 294 967 295."),
        ("fr", "a 2-tuple", "un couple"),
        ("fr", "Available on 20171025.", "Disponible le 25/10/2017."),
        ("fr", "The 2HUMP_EI ones are good.", "Ceux de 2HUMP_EI (2HUMP_EI) sont bons."),
        ("fa", "The forms are here.", "فرم\u200cها اینجا هستند."),
        ("ru", "A 3D view", "Трехмерный вид"),
        ("ja", "See {ref}`x` now.", "{ref}`x` を見て、 {ref}`x` を。"),
        ("ja", "`a(b,  c)` is it.", "`a(b, c)` です。"),
        ("ja", "It has 57 pages.", "５７ページあります。"),
        ("hi", "It has 57 pages.", "इसमें ५७ पृष्ठ हैं।"),
        ("uk", "From 2004-01-01 for a year", "З 01.01.2004 на рік"),
        ("zh", "Call it 99999, say.", "称为99999，即99999。"),
        ("zh", "An ACCEL of zero (see below)", "如果ACCEL为0（见下)"),
        ("zh", "See http://localhost:8000/ (not it).", "见（http://localhost:8000/）。"),
        ("zh", "It has 9,000 and 1,348.27 trees.", "有9000与1348.27棵树。"),
        ("zh", "It is 0.9 (say).", "为.9（说）。"),
        ("ar", "16 GB of it", "16 جيجا منه"),
        ("ko", "It is nonzero each second.", "1초마다 0이 아닙니다."),
        ("es", "Use the report **Report** now.", "Use el reporte **Reporte**."),
        ("fr", "Press Ctrl+H now.", "Appuyez sur Ctrl-H."),
        ("fr", "It is `-- ----------------`.", "C'est `-- ---------------------`."),
        ("de", 'He says "yes".', "Er sagt „ja“."),
        ("tr", "It had 25% of them.", "Onların %25'i vardı."),
        (
            "uk",
            "See [Almaty](https://en.wikipedia.org/wiki/Almaty).",
            "Див. [Алмати](https://uk.wikipedia.org/wiki/Алмати).",
        ),
        (
            "es",
            "See https://en.wikipedia.org/wiki/A https://en.wikipedia.org/wiki/B",
            "Mire https://es.wikipedia.org/wiki/C https://es.wikipedia.org/wiki/D",
        ),
    ],
)
def test_a_language_that_nobody_has_described(language: str, source: str, text: str) -> None:
    """It gets what holds for every language: what is right in it is not called wrong."""
    assert [] == checks.findings_of(Message.of(source, text, language))


@pytest.mark.parametrize(
    ("source", "text", "key"),
    [
        ("See {ref}`x` and [y](y.md).", "Voir {ref}`z` et [y](y.md).", "role/changed"),
        ("See {ref}`x` and [y](y.md).", "Voir {ref}`x` et [y](z.md).", "link/changed"),
        ("It has 1,250 pages.", "Il a 1 520 pages.", "number/lost"),
        ("It has pages.", "Il a <b>des pages.", "html/added"),
        ("It is not only of use to them.", "It is not only of use to them.", "english/same"),
        ("It has pages.", "Il a des \u202epages.", "bidi/control"),
        ("It has pages.", "Il a des pages Ã©.", "mojibake/found"),
        ("It has 3 GB of 16 GB.", "Il a 3 MB de 16 GB.", "unit/changed"),
        ('Edit the "title" now.', 'Modifiez le "titre.', "quotes/open"),
        ("It is “hot” now.", "Es ist „heiß jetzt.", "quotes/open"),
        ("It needs 4.0.3.", "Il faut 4.3.", "number/lost"),
        ("The **File** and the **Edit** menus", "Les menus **Fichier et **Modifier**", "markup/open"),
        ("*Join* the *active* ones.", "*Join des *actifs*.", "markup/open"),
        ("**Thresholds** set **weights**.", "Les **seuils ** fixent des **poids**.", "markup/space"),
        ("**Keys** and **names**", "**Clés** et noms", "markup/emphasis"),
        ("Two modules are here.", "Deux modules modules sont ici.", "doubled/word"),
        ("%(n)s of %(all)s are done.", "%(all)s sur %(n)s sont faits.", "order/changed"),
        ("See [it](https://a.org/).", "Voir [cela] (https://a.org/).", "link/broken"),
        ("Since March 2016 it is.", "Il est là depuis mai 2016.", "date/changed"),
        ("Each Monday it is.", "Il est là chaque mardi.", "date/changed"),
        ("Wait 10 minutes now.", "Attendez 10 heures.", "unit/changed"),
        ("A buffer of 23-64 ms, or 10 ms", "Un tampon de 23 à 64 ms, ou 10 s", "unit/changed"),
        ("Take `<name>` now.", "Prenez `name`.", "literal/changed"),
        ("Use the `--gpg-homedir` option.", "L'option `--gpg-home` sert.", "literal/changed"),
        ("Use `X_NAME` now.", "Prenez `X_NOM`.", "literal/changed"),
        ("The `show` command is here.", "La commande `montre` est là.", "literal/changed"),
        ("It is (not) here.", "C'est )ici(.", "markup/bracket"),
        (
            "When updating, a database already exists there.",
            "When updating, a database already exists there. Oui.",
            "english/word",
        ),
        ("It is here for you.", "C'est ici pour pour vous.", "doubled/word"),
    ],
)
def test_damage_in_a_language_that_nobody_has_described(source: str, text: str, key: str) -> None:
    """References, numbers, live markup and garbled text are found in every language."""
    assert key in {finding.key for finding in checks.findings_of(Message.of(source, text, "fr"))}


@pytest.mark.parametrize(
    ("language", "source", "text", "expected", "actual"),
    [
        ("cs", "until June 2004", "do července 2004", "červen", "červenec"),
        ("tr", "the April 2020 release", "Mayıs 2020 sürümü", "Nisan", "Mayıs"),
        ("de", "in January", "im Juni", "Januar", "Juni"),
        ("ja", "May 2020, 3 days", "2020年6月、3日", "5月", "6月"),
        ("ru", "the first 30 cm", "в первых 30 мм", "30 cm", "30 мм"),
        ("uk", "at 250m now", "за 250 км", "250 m", "250 км"),
        ("it", "10 years old", "ha 10 mesi", "10 years", "10 mesi"),
        ("zh", "wait 10 minutes", "等待10小时后", "10 minutes", "10 小时后"),
        ("pt", "50GB and 100GB", "50 MB e 100 GB", "50 GB", "50 MB"),
        # the number of the month stands in another date
        ("es", "in March 2022, or 2022-03-01", "en mayo de 2022, o 2022-03-01", "marzo", "mayo"),
        ("zh", "the 18 inch cube", "18 英尺的尺寸", "18 inch", "18 英尺的尺寸"),
        ("fr", "at 10 miles from it", "à 10 pieds de là", "10 miles", "10 pieds"),
        ("pt_BR", "It is 15 meters long.", "São 15 minutos.", "15 meters", "15 minutos"),
        ("pt_BR", "It is 15 m long.", "São 15 horas.", "15 m", "15 horas"),
        ("vi", "It is 15 metres long.", "Nó dài 15 phút.", "15 m", "15 minute"),
        ("vi", "It is 15 m long.", "Nó dài 15 km.", "15 m", "15 km"),
    ],
)
def test_a_month_or_a_unit_is_another_one(language: str, source: str, text: str, expected: str, actual: str) -> None:
    """CLDR has the names of months and units in every language; an ending does not matter."""
    found = numbers.compare(Message.of(source, text, language))

    assert [dict(finding.values) for finding in found if finding.key in ("date/changed", "unit/changed")] == [
        {"expected": expected, "actual": actual}
    ]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("cs", "in June and in July", "v červnu a v červenci"),
        ("fr", "in March 2020", "en 03/2020, mais aussi"),
        ("fr", "They march in May.", "Ils marchent en mai."),
        ("de", "It takes 24 hours.", "Es dauert 24 Std."),
        ("pl", "It takes 1 day.", "Trwa to 1 dzień."),
        ("ru", "10 seconds of it", "10 с лишним секунд"),
        ("fr", "It has 4 MB.", "Il a 4 Mo."),
        ("es", "5 years to 10 years", "5 a 10 años"),
        ("eo", "10 minutes", "10 minutoj"),
        ("tlh", "in June, 10 minutes", "10 tup"),
        ("es", "in March 2022, or 2022-03-01", "el 03/2022, o 2022-03-01"),
        ("de", "5 in total, 2 ft", "5 insgesamt, 2 ft"),
        ("ja", "5 in a row", "5 in 行"),
        ("pt_BR", "Reading time: 15 m", "Tempo de leitura: 15 minutos"),
        ("vi", "Reading time: 15 m", "Thời gian đọc: 15 phút"),
        ("ar", "Reading time: 15m", "مدة القراءة: 15 دقيقة"),
    ],
)
def test_a_month_or_a_unit_is_the_same(language: str, source: str, text: str) -> None:
    """Cases, signs, another order, and languages that CLDR knows in part or not at all."""
    assert [] == list(numbers.compare(Message.of(source, text, language)))


@pytest.mark.parametrize(
    ("language", "source", "text", "expected", "actual"),
    [
        ("nl", "the number of seconds", "het aantal minuten", "seconds", "minuten"),
        ("ru", "How many hours it takes", "Сколько минут это займёт", "hours", "минут"),
        ("es", "several weeks ago", "hace varios meses", "weeks", "meses"),
    ],
)
def test_a_unit_of_time_is_another_one(language: str, source: str, text: str, expected: str, actual: str) -> None:
    """Without a number, a text that names one unit of time is compared by that."""
    found = checks.findings_of(Message.of(source, text, language))

    assert [dict(finding.values) for finding in found if finding.key == "unit/changed"] == [
        {"expected": expected, "actual": actual}
    ]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("nl", "the number of seconds", "het aantal seconden"),
        ("de", "hours or minutes", "Minuten oder Stunden"),
        ("fr", "a few minutes later", "peu après"),
        ("es", "the second try of it", "el segundo intento del mes"),
        ("de", "within 24 hours", "innerhalb eines Tages"),
        ("ja", "the number of seconds", "分数"),
        ("tlh", "the number of seconds", "lup"),
    ],
)
def test_a_unit_of_time_is_the_same(language: str, source: str, text: str) -> None:
    """Two units, none, an ordinal, or a number that is said in another unit."""
    assert [] == list(unnumbered.compare(Message.of(source, text, language)))


@pytest.mark.parametrize(
    ("language", "text", "twice"),
    [
        ("zh", "台网的的台站信息", "的的"),
        ("zh_TW", "系統和和網路", "和和"),
        ("ja", "静かにに行われます", "にに"),
        ("ja", "それをを使います", "をを"),
        ("sv", "Antal sekunder det det tar", "det det"),
        ("de", "Wählen Sie die die Datei", "die die"),
        ("tr", "Bu ve ve şu", "ve ve"),
        ("id", "berkas yang yang ada", "yang yang"),
        ("ko", "파일 및 및 폴더", "및 및"),
        ("hi", "फ़ाइल के के लिए", "के के"),
        ("fa", "فایل را را باز کنید", "را را"),
        ("he", "הקובץ של של המשתמש", "של של"),
        ("ar", "يستخرج الأداء أولًا أولًا مقطعًا", "أولًا أولًا"),
    ],
)
def test_what_stands_twice(language: str, text: str, twice: str) -> None:
    """Small words and characters that a language never says twice are found, even where it says others so."""
    found = checks.findings_of(Message.of("It is here for the file.", text, language))

    assert [dict(each.values)["actual"] for each in found if each.key == "doubled/word"] == [twice]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "目的的确是这样，总和和平均值，现在在线，问题是是否，为了了解"),
        ("ja", "もののうち、そののち、までです、ができます。ににぎやか"),
        ("sv", "Så är det det handlar om"),
        ("de", "Regeln, die die Form betreffen"),
        ("fr", "vous vous trouvez ici"),
        ("tr", "yavaş yavaş, tek tek"),
        ("id", "orang orang besar besar"),
        ("ar", "رويدًا رويدًا"),
        ("hi", "धीरे धीरे, बार बार"),
    ],
)
def test_what_is_said_twice(language: str, text: str) -> None:
    """A language may say words twice, and one word may end as the next begins."""
    found = checks.findings_of(Message.of("It is here for the file.", text, language))

    assert [each for each in found if each.key == "doubled/word"] == []


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("ja", "See it here. It is there.", "こちらです。。あちらです。", "punctuation/spaces"),
        ("zh", "Files, folders and links", "文件，，文件夹和链接", "punctuation/spaces"),
        ("nl", 'It is "1" for a "track".', "Dit is ‘1 voor een ‘nummer’.", "quotes/open"),
        ("ja", 'Press "OK" now.', "「OKを押します。", "quotes/open"),
        ("zh", "See “The Guide” here.", "请参阅《指南。", "quotes/open"),
        ("de", "Between '%' marks", 'Zwischen den Zeichen „%" hier', "quotes/open"),
    ],
)
def test_marks_of_the_language(language: str, source: str, text: str, key: str) -> None:
    """Marks that stand twice, and quotation marks that are not closed, whichever a language has."""
    found = checks.findings_of(Message.of(source, text, language))

    assert key in {each.key for each in found if each.level is findings.Level.WARNING}


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("ja", "Well… it is.", "まあ。。。そうです。"),
        ("nl", "It's in the '90s, at night.", "In de ‘90s, ‘s avonds."),
        ("nl", 'The "page" of it', "De ‘pagina’ van foto’s"),
        ("de", "“He said ‘yes’ to it”", "„Er sagte ‚ja‘ dazu“"),
        ("uz", "It is a word of it.", "Bu ‘oz so‘zi."),
    ],
)
def test_marks_that_are_right(language: str, source: str, text: str) -> None:
    """An ellipsis, apostrophes, and marks within marks."""
    found = checks.findings_of(Message.of(source, text, language))

    assert [
        each.key for each in found if each.code in ("punctuation", "quotes") and each.level > findings.Level.STYLE
    ] == []


def catalog_of(path: Path, language: str, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what is found in a catalog: the level and the key of each."""
    header = f"Language: {language}\nContent-Type: text/plain; charset=utf-8\n"
    texts = [po.Entry(msgid=source, msgstr=[text]) for source, text in pairs]
    path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), *texts]), encoding="utf-8")
    return [(problem.level.name, problem.finding.key) for problem in catalogs.check(path, markup="rst")]


def numbered(text: str) -> list[str]:
    """Return a text twenty-five times, with another number in each."""
    return [text.replace("#", str(number)) for number in range(30, 55)]


def test_what_a_catalog_always_keeps_is_missed(tmp_path: Path) -> None:
    """A full stop and a short last sentence are a slip where all others have them, and may be a habit elsewhere."""
    sources = numbered("There are # of them here. You can find them below as well.")
    kept = numbered("Il y en a # ici. Vous les trouverez aussi plus bas.")
    source = (
        "The panel disappears from this page of yours at the next visit of a member. You can disable it there, too."
    )
    half = "Le panneau disparaît de cette page à vous à la prochaine visite d’un membre."
    path = tmp_path / "page.po"

    assert catalog_of(path, "fr", [*zip(sources, kept, strict=True), (source, half)]) == [("WARNING", "sentence/lost")]
    assert catalog_of(path, "fr", [(source, half)]) == []
    bare = [("It is gone now.", "Il a disparu")]
    assert catalog_of(path, "fr", [*zip(sources, kept, strict=True), *bare]) == [("WARNING", "punctuation/end")]
    assert catalog_of(path, "fr", bare) == [("STYLE", "punctuation/end")]
    colon = [("These are here:", "これらです。")]
    assert catalog_of(path, "ja", [*zip(sources, kept, strict=True), *colon]) == [("STYLE", "punctuation/end")]


IN_A_FOLDER = "The file is kept in that folder over there. It will be deleted at once if you do not ask for it."
ENTER = "Enter your name and your password here, please. If they are right, the program will start. "
PACKAGES = "Packages without any licence are made here. A developer downloads them later. It is easy to do."
ENTER_RU = "Введите здесь своё имя и свой пароль, пожалуйста. Если они верны, то программа будет запущена."
ADDRESS = "The address of it (e.g. 192.168.0.254) is here. The default value is the first one of them all."


@pytest.mark.parametrize(
    ("language", "source", "text", "is_found"),
    [
        # the last one, and one behind a comma more than the source has
        ("vi", f"{IN_A_FOLDER} Ask for help.", "Tệp được giữ trong thư mục đó ở đấy. Hãy nhờ giúp.", True),
        ("ru", f"{ENTER}Otherwise an error will be shown to you.", ENTER_RU, True),
        # nobody knows how long translations are
        ("ja", IN_A_FOLDER, "ファイルはあそこのフォルダーに保管されます。", False),
        # two that became one, by a comma or in brackets
        (
            "es",
            "These pages are written now. Please help to make them better.",
            "Estas páginas se están escribiendo ahora, así que ayude a mejorarlas.",
            False,
        ),
        (
            "fr",
            PACKAGES,
            "Des paquets sans licence sont faits ici (un développeur les télécharge.). C’est facile.",
            False,
        ),
        # the point of an abbreviation
        ("es", ADDRESS, "La dirección (como 192.168.0.254) está aquí. El valor inicial es el primero de todos.", False),
    ],
)
def test_a_sentence_is_left_out(language: str, source: str, text: str, is_found: bool) -> None:
    """The lengths of the others tell whether one sentence is missing or two have become one."""
    found = checks.findings_of(Message.of(source, text, language))

    keys = [each.key for each in found if each.level is findings.Level.WARNING]
    assert ("sentence/lost" in keys) == is_found


def test_where_sentences_are_joined_none_is_missing() -> None:
    """In a catalog that has fewer sentences as a habit, lengths tell nothing."""
    source = (
        "Write the name of the file that you want to keep into the first of the two fields on this page of it. "
        "Then press the button that is below it, please. "
        "The rest of it follows by itself as soon as the server is told about it."
    )
    text = (
        "Scrivi nel primo dei due campi di questa pagina il nome del file che vuoi conservare con il programma. "
        "Il resto segue da solo non appena il server ne viene informato, senza altro."
    )

    def keys(fewer: float) -> list[str]:
        context = Context(language=languages.get("it"), fewer_sentences=fewer)
        found = checks.findings_of(Message(source, text, context))
        return [each.key for each in found if each.level is findings.Level.WARNING]

    assert keys(0.0) == ["sentence/lost"]
    assert keys(0.5) == []


def test_a_short_translation_of_the_next_entry(tmp_path: Path) -> None:
    """What stands in bold type tells two short texts apart that have the same words."""
    wrong = ("**ymd** - year, month, day", "**dmy**: dag, maand, jaar")
    right = ("**dmy** - day, month, year", "**dmy**: dag, maand, jaar")
    path = tmp_path / "page.po"

    assert catalog_of(path, "nl", [wrong, right]) == [("WARNING", "repeated/text")]
    problem = next(iter(catalogs.check(path)))
    assert problem.line == next(entry.msgstr_line for entry in po.read(path).messages if entry.msgid == wrong[0])
    same = (
        ("**File name** - of it", "**Bestandsnaam**: hiervan"),
        ("**Filename** - of this", "**Bestandsnaam**: hiervan"),
    )
    assert catalog_of(path, "nl", list(same)) == []


@pytest.mark.parametrize(
    ("language", "source", "text", "found"),
    [
        ("de", "It is for macOS and Windows.", "Es ist für Windows.", "literal/missing"),
        ("uk", "It uses IPv4, IPv6 or DNS.", "Використовує IPv4 або DNS.", "literal/missing"),
        ("zh", "A REV Control Hub is like an Expansion Hub.", "REV Driver Hub 与 Expansion Hub 相同。", "literal/name"),
        ("ru", "Open the Google Play Store now.", "Откройте Google Play Market сейчас.", None),
        ("zh", "The Azure CLI of MS Azure", "Microsoft Azure 的 Azure CLI", None),
        ("de", "It is for macOS and Windows.", "Es ist für MacOS und Windows.", None),
        ("de", "It is for macOS here.", "Es ist dafür.", None),  # nothing says that it is kept
        ("zh", "Odoo is a CMS and eCommerce (Drupal).", "Odoo是CMS和电子商务（Drupal）。", None),
        ("es", "Count, Percentile, StandardDeviation, Sum", "Cuenta, Percentile, desviación, Sum", None),
        ("ja", "VIFs or vNICs and Neutron", "仮想 NIC と Neutron", None),
        ("tr", "VMs, vNICs, Neutron", "VM, vNIC, Neutron", None),
    ],
)
def test_a_name_is_missing_or_another_one(language: str, source: str, text: str, found: str | None) -> None:
    """A name with a capital or a digit within that is left out of a row, and one in Latin letters that is another."""
    keys = [each.key for each in checks.findings_of(Message.of(source, text, language)) if each.code == "literal"]

    assert keys == ([found] if found else [])


def test_a_name_that_the_catalog_keeps_is_missing(tmp_path: Path) -> None:
    """It is a slip where no other translation leaves it out; a name that all is about may go without saying."""
    kept = [(f"MusicBrainz has {number}.", f"MusicBrainz en a {number}.") for number in range(30, 50)]
    names = [
        (f"See {name} for {number}.", f"Voir {name} pour {number}.")
        for name, number in zip(["AcoustID"] * 4, range(4), strict=True)
    ]
    rest = [(f"It has {number} of it.", f"Il en a {number}.") for number in range(100, 180)]
    path = tmp_path / "page.po"

    lost = ("Ask AcoustID for it.", "Demandez-le.")
    assert catalog_of(path, "fr", [*kept, *names, *rest, lost]) == [("WARNING", "literal/missing")]
    assert catalog_of(path, "fr", [*kept, *names, *rest, ("Ask MusicBrainz for it.", "Demandez-le.")]) == []


@pytest.mark.parametrize(
    ("source", "text", "is_found"),
    [
        ("Use ``%album%/%title%`` here.", "Zie ``%album%/%titel%`` hier.", True),
        ("Delete :file:`/etc/x/Veyon.conf` now.", "Wis :file:`/etc/x/Veyon.cfg` nu.", True),
        ("Use ``Album - Title`` here.", "Zie ``Album - Titel`` hier.", False),
        ("See :file:`documents/names.txt` now.", "Zie :file:`documenten/namen.txt` nu.", False),
    ],
)
def test_what_a_program_fills_in_and_the_kind_of_a_file(source: str, text: str, is_found: bool) -> None:
    """Words in code may be an example; a variable and the ending of a file's name are not."""
    found = checks.findings_of(Message.of(source, text, "nl", markup="rst"))

    assert [each.level is findings.Level.WARNING for each in found] == [is_found]


def test_the_one_of_two_that_fits_less_has_the_text_of_the_other(tmp_path: Path) -> None:
    """Of two equal translations the alarm is at the one that has other numbers or names, whichever stands first."""
    text = "Le nombre maximal de lignes est 200, dit IPv6 à tous les lecteurs."
    wrong = ("A secret key that is used to encrypt a string. It should be 32 bytes long.", text)
    right = ("The maximum number of rows is 200, as IPv6 tells all readers.", text)

    for pairs in ([wrong, right], [right, wrong]):
        path = tmp_path / "page.po"
        catalog_of(path, "fr", pairs)
        problems = [each for each in catalogs.check(path) if each.code == "repeated"]
        line = next(entry.msgstr_line for entry in po.read(path).messages if entry.msgid == wrong[0])
        assert [problem.line for problem in problems] == [line]


def test_another_name_of_the_catalog(tmp_path: Path) -> None:
    """Two names that the catalog keeps as they are do not take each other's place."""
    kept = [
        (f"{name} has {number}.", f"{name} en a {number}.") for name in ("GitLab", "GitHub") for number in range(30, 35)
    ]

    found = catalog_of(tmp_path / "page.po", "fr", [*kept, ("Link GitLab to it.", "Liez GitHub à lui.")])

    assert found == [("WARNING", "literal/name")]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fr", "Ask :badge_user:`all users` for it.", "Demandez-le à :badge_user:`tous`."),
        ("nl", "It is :index:`said <pair: a; said>`.", "Het is :index:`gezegd <pair: a; gezegd>`."),
        ("pt", "It is :index:`said`.", "É :Index:`dito`."),
        ("de", "NOTE: it is here, says TITLE.", "HINWEIS: hier, sagt TITEL."),
        ("pt", "NOTE: it is here.", "NOTA: aqui."),
        ("de", "Write ``...`` for it.", "Schreiben Sie ``…`` dafür."),
        ("de", "Click on ``+ New`` now.", "Klicken Sie auf ``+ Neu``."),
        ("sv", "They are “here” now.", "De är ”här” nu."),
        ("es", "It goes step-by-step through it.", "Va paso a paso a través de él."),
        ("nl", "Type it in the field.", "Vul het in in het veld."),
        ("es", "Press the ``.*`` button now.", "Presione el botón ``.*``."),
        ("es", "Press :guilabel:`.*`.", "Presione :guilabel:`.*`."),
        ("fr", "Coast News, January 02, 1964", "Coast News, 2 janvier 1964"),
        ("fr", "Take Project2 for it now.", "Prenez Projet2 pour lui."),
        ("bg", "It is ``Exposure Time (sec)`` here.", "Това е ``Време на експозиция (сек)`` тук."),
        ("fr", "Set it to ``OK`` now.", "Mettez-le à ``Ok``."),
        ("fr", "See https://a.org/de/terms/ there.", "Voir https://a.org/fr/terms/ ici."),
        ("ru", "It is called pt\\_PT there.", "Это pt \\_PT там."),
        ("fa", "Wildcards (``import *``) go.", "نمادهای ”*” در (``import *``) رفتند."),
    ],
)
def test_what_was_called_wrong_in_public_catalogs(language: str, source: str, text: str) -> None:
    """Words in a project's own roles, index terms, words in capitals, labels."""
    context = Context(language=languages.get(language), markup="rst")
    found = checks.findings_of(Message(source, text, context))

    assert [] == [finding.key for finding in found if finding.level > findings.Level.STYLE]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("ru", "|image7_EN|", "|image7_RU|"),
        ("es", "See |camera| now.", "Vea |camera_es|."),
        ("pt", "|image1_EN| here", "|image1_BR| aqui"),
        ("de", "as of now: Jan 15, 2017", "Stand: 15.01.2017"),
        ("fr", "The latest one (as in 2026.01.05) is it.", "Au 5 janvier 2026, la dernière est elle."),
        ("pt", "The latest one (as in 2026.01.05) is it.", "Em 05/01/2026, a mais recente é ela."),
        ("de", "See ISO 11929 for it.", "Siehe DIN EN ISO 11929-1 und ISO 11929-3."),
        ("es", "guarantor {object}", "garante {objeto}"),
        ("es", "Linear Gradient", "Linear Gradient (Gradiente lineal)"),
        ("es", "the MultiSpectral Instrument", "el instrumento multiespectral"),
        ("id", "Common Criteria, as Criteria are", "Kriteria umum: Common Criteria (kriteria umum)"),
        ("de", "Take ``docs\\\\static`` now.", "Nehmen Sie ``docs\\static``."),
        ("tr", "Edit ``etc/glance.conf`` now.", "Düzenleyin ``/etc/glance.conf``."),
        (
            "es",
            "Reference: `Standards of the Web <https://a.org/>`_, `API of the Guidelines <https://b.org/>`_.",
            "Referencia: `Standards of the Web <https://a.org/>`_, `API of the Guidelines <https://b.org/>`_.",
        ),
    ],
)
def test_what_is_right_in_its_own_form(language: str, source: str, text: str) -> None:
    """Pictures and dates of the language, parts of standards, types in braces, names with their meaning, titles."""
    context = Context(language=languages.get(language), markup="rst", names=frozenset(["Linear", "Criteria"]))
    found = checks.findings_of(Message(source, text, context))

    assert [] == [finding for finding in found if finding.level > findings.Level.STYLE]


@pytest.mark.parametrize(
    ("source", "text", "keys"),
    [
        ("|image7_EN|", "|image8_DE|", ["substitution/changed"]),
        ("|image_EN|", "|image_RU|", ["substitution/changed"]),
        ("It is |release| now.", "Das ist|release|nun.", ["markup/attached"]),
        ("Take ``a_b`` or ``c_d``.", "Nehmen Sie ``a_b``oder ``c_d``.", ["markup/attached"]),
        ("Take ``a_b`` or ``c_d``.", "Nehmen Sie ``a_b ``oder ``c_d``.", ["markup/space"]),
        ("Take ``a_b`` or ``c_d``.", "Nehmen Sie a_b oder c_d.", ["literal/bare"]),
        ("Take ``a_b`` or ``c_d``.", "Nehmen Sie ``c_d``.", ["literal/lost"]),
        ("Take ``a_b`` or ``c_d``.", "Nehmen Sie a_b oder ``c_x``.", ["literal/changed", "literal/bare"]),
        ("See :ref:`x <y>` and ``a_b`` now.", "Siehe :ref:`x <y>`ist ``a_b``ist.", ["markup/attached"]),
        ("See `a <https://a.org/>`_ as ``b``.", "Siehe ``a <https://a.org/>`_ als ``b``.", ["link/broken"]),
        ("Take ``hotpy`` now.", "Nehmen Sie HotPy.", ["literal/lost"]),
        ("See `a <https://a.org/>`_ now.", "Siehe 'a <https://a.org/>'_ hier.", ["link/broken"]),
        ("See `a <https://a.org/>`_ now.", "Siehe `a` hier <https://a.org/>`_.", ["link/broken"]),
        ("See `a <https://a.org/>`_ now.", "Siehe die`a <https://a.org/>`_ hier.", ["markup/attached"]),
        ("**Keys:** of it", "* * Tasten: * * davon", ["block/bold"]),
        ("|4904d4f0|", "| 4904d4f0 |", ["block/spaces"]),
        ("|image_1|", "| image_1 |", ["block/spaces"]),
        ("|Split video| here", "| Video davon | hier", ["block/spaces"]),
        ("|image_1| |image_2|", "| image_1 | | image_2 |", ["block/spaces"]),
        ("|image_1| |image_2|", "| image_1 |", ["substitution/lost", "block/spaces"]),
        ("See |image_1| here", "| Siehe image_1", ["substitution/lost", "block/start"]),
        ("Here it is", "| hier | ist es", ["block/start"]),
        ("as of now: Jan 15, 2017", "Stand: 15.02.2017", ["number/lost", "number/lost", "number/added"]),
        ("See ISO 11929:2019 for it.", "Siehe ISO 11929-1:2021 und ISO 11929-3:2021.", ["number/lost", "number/added"]),
        ("Wildcards (``import *``) go.", 'Alle "* (``import *``) gehen.', ["markup/open"]),
        ("Wildcards (``import *``) go.", "Alle (*) *in ``import *`` gehen.", ["markup/open"]),
        ("It is *so* of it.", "Es ist *so davon.", ["markup/open"]),
        ("* *One* of it. * *two* of it.", "* *Eins* davon. * *zwei davon.", ["markup/open"]),
        ("with Criteria of it", "mit Kriteria davon", ["literal/name"]),
        ("Take {name} now.", "Nehmen Sie {namen}.", ["placeholder/lost", "placeholder/added"]),
    ],
)
def test_one_fault_is_told_once_and_by_its_cause(source: str, text: str, keys: list[str]) -> None:
    """Marks that a letter touches are no lost code, and what has lost its marks has not lost its words."""
    context = Context(language=languages.get("de"), markup="rst", names=frozenset(["Criteria"]))
    found = checks.findings_of(Message(source, text, context))

    assert keys == [finding.key for finding in found if finding.level > findings.Level.STYLE]


def test_what_a_catalog_never_marks_or_fills_in(tmp_path: Path) -> None:
    """Code without its marks, and words in braces that are translated throughout, are a habit."""
    bare = [(text, text.replace("`", "").replace("calls", "appelle")) for text in numbered("calls ``prog_#`` here")]
    values = [(f"{{count}} of {number}", f"{{compte}} de {number}") for number in range(30, 35)]
    path = tmp_path / "page.po"

    assert {level for level, _ in catalog_of(path, "fr", bare)} == {"STYLE"}
    assert catalog_of(path, "fr", bare[:1]) == [("WARNING", "literal/bare")]
    assert {level for level, _ in catalog_of(path, "fr", values)} == {"STYLE"}
    assert {level for level, _ in catalog_of(path, "fr", values[:1])} == {"WARNING"}


def test_the_text_of_another_entry_is_told_once(tmp_path: Path) -> None:
    """What follows from it, such as numbers that are missing, is no fault of its own."""
    text = "Le nombre maximal de lignes est toujours limité, dit IPv6 à tous les lecteurs."
    wrong = ("A secret key that is used to encrypt a string. It should be 32 bytes long.", text)
    right = ("The maximum number of rows is limited always, as IPv6 tells all readers.", text)

    assert catalog_of(tmp_path / "page.po", "fr", [wrong, right]) == [("WARNING", "repeated/text")]


@pytest.mark.parametrize("text", ["Read the U.S. Government code of it.", "In No. 11 it says so."])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    """Its point is its own."""
    assert (text,) == sentences_of(text)


@pytest.mark.parametrize(
    ("source", "text", "key"),
    [
        ("Set :issue:`123` here.", "Hier :issue:`132`.", "role/changed"),
        ("See :ref:`words of it` here.", "Hier :ref:`Worte`.", "role/changed"),
        ("Take `{version}` now.", "Nehmen Sie `{fassung}`.", "placeholder/lost"),
        ("It is **bold** now.", "Es ist *fett*.", "markup/emphasis"),
        ("It is here, says he.", "Es ist hier,, sagt er.", "punctuation/spaces"),
        ('The "tab" is here.', 'Der "Tab ist da.', "quotes/open"),
        ("The “tab” is here.", "Der „Tab ist da.", "quotes/open"),
        ("The ``flatpak`` command", "Der Befehl ``Flatpak``", "literal/changed"),
        ("The ``flatpak`` package", "Das Paket ``Flatpak``", "literal/changed"),
        ("Press ``y`` now.", "Drücken Sie ``Y``.", "literal/changed"),
        ("The ``name`` key of it", "Der Schlüssel ``Name`` davon", "literal/changed"),
        ("Run ``end`` of it", "Starten Sie ``End`` davon", "literal/changed"),
        ("Press ``enter`` now.", "Drücken Sie ``ENTER``.", "literal/changed"),
        ("Press it in the ``terminal`` now.", "Drücken Sie es im ``Terminal``.", "literal/changed"),
        ('Write ``"a b"`` here.', "Hier ``„a b“``.", "literal/changed"),
        ("with XLSX here", "mit XSLX hier", "literal/name"),
        ("It is ``True`` here.", "Hier ist es ``Wahr``.", "literal/changed"),
    ],
)
def test_a_warning_in_rst(source: str, text: str, key: str) -> None:
    """What can be told without a knowledge of the language."""
    context = Context(language=languages.get("de"), markup="rst")
    found = checks.findings_of(Message(source, text, context))

    assert key in {finding.key for finding in found if finding.level > findings.Level.STYLE}


@pytest.mark.parametrize(
    ("language", "source", "text", "expected", "actual"),
    [
        ("ar", "P2SH addresses", "عناوين P2HS", "P2SH", "P2HS"),
        ("fr", "**WebODM** is friendly.", "**WebOMD** est ergonomique.", "WebODM", "WebOMD"),
        ("vi", "OnionShare and OnionShare", "OnionShare và OnionSare", "OnionShare", "OnionSare"),
        ("ru", "The TMC2208 drivers", "Драйверы \u0422\u041c\u04212208", "TMC2208", "\u0422\u041c\u04212208"),
        ("fr", "a SDK for Python", "un SDK pour Pyton", "Python", "Pyton"),
        ("fr", "IPv4 or IPv6 addresses", "adresses IPv4 ou IPv4", "IPv6", "IPv4"),
        ("vi", "by the developer t0dd", "của nhà phát triển todd", "t0dd", "todd"),
    ],
)
def test_a_name_that_is_typed_wrong(language: str, source: str, text: str, expected: str, actual: str) -> None:
    """A name has inner capitals or digits, or the catalog keeps it as a rule."""
    context = Context(language=languages.get(language), names=frozenset(["Python"]), markup="rst")

    said = [(each.key, dict(each.values)) for each in checks.findings_of(Message(source, text, context))]

    assert said == [("literal/name", {"expected": expected, "actual": actual})]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("ko", "*timeout* (a float), if given", "*timeout*\\(float)을 지정하면"),
        ("pt", "if the :py:const:`~re.ASCII` flag is used", "se :const:`~re.ASCII` for usado"),
        ("ar", "mix 50%% white, 20%1", "مزيج 50٪ أبيض، 20%1"),
        ("ar", "in (i) the towns and (II) the land", "في (1) المدن و(2) الأرض"),
        ("ko", "An IDNA domain and an ASCII one in IDNA", "ASCII 도메인 ASCII IDNA"),
        ("de", "Wildcards (``import *``) go.", 'Alle (*) in "*" oder „**“ (``import *``) gehen.'),
        ("de", "* *One* -- of it. * *two of it* -- of two.", "* *Eins* -- davon. * *zwei davon* -- von zweien."),
        ("de", "Press :kbd:`enter` now.", "Drücken Sie :kbd:`Enter`."),
    ],
)
def test_what_looks_like_damage_in_rst(language: str, source: str, text: str) -> None:
    """Escaped brackets, doubled percent signs of formats, roman numerals and repeated names are no faults."""
    context = Context(language=languages.get(language), markup="rst")

    assert [] == checks.findings_of(Message(source, text, context))


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fr", "The ASICs are here.", "Les ASIC sont ici."),
        ("fr", "A Document of Python", "Un Dokument de Python"),
        ("de", "with GitHub", "mit Github"),
        ("ru", "JSON with WebODM", "JSON с WebODM"),
        ("es", "It is in tableC.5 now.", "Está en la tablaC.5."),
        ("es", "GeoTIFFs are a form of GeoTIFF.", "Los GeoTIFF son GeoTIFF."),
        ("zh", "100%% of it, %1 of 2", "百分之100，%1/2"),
        ("de", "Contact the maintainer", "Betreiber*in kontaktieren"),
        ("cs", "It is 99%% of them: `< >`.", "Je to 99 % bodů: `<>`."),
        ("tr", "Whoops! Looks like you're already in.", "Zaten girmişsiniz."),
    ],
)
def test_another_form_of_a_name_is_no_typing_error(language: str, source: str, text: str) -> None:
    """Endings, capitals and words that two languages share are left alone."""
    assert [] == checks.findings_of(Message.of(source, text, language))


def test_a_part_of_a_word_is_not_kept(tmp_path: Path) -> None:
    """A Spanish word that has the English one within it is no name."""
    path = tmp_path / "page.po"
    header = "Language: es\nContent-Type: text/plain; charset=utf-8\n"
    texts = [po.Entry(msgid=f"spectral {number}", msgstr=[f"espectral {number}"]) for number in range(30, 37)]
    path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), *texts]), encoding="utf-8")

    assert [] == catalogs.check(path)


def test_a_name_is_what_the_translations_keep(tmp_path: Path) -> None:
    """A word that four translations have as it is, and hardly one translates, is spelt so in each."""
    path = tmp_path / "page.po"
    header = "Language: fr\nContent-Type: text/plain; charset=utf-8\n"
    kept = [po.Entry(msgid=f"Trezor has {number}.", msgstr=[f"Trezor en a {number}."]) for number in range(30, 35)]
    wrong = po.Entry(msgid="Take your Trezor now.", msgstr=["Prenez votre Tresor."])
    path.write_text(po.render([po.Entry(msgid="", msgstr=[header]), *kept, wrong]), encoding="utf-8")

    assert ["literal/name"] == [problem.finding.key for problem in catalogs.check(path)]


@pytest.mark.slow
@pytest.mark.no_cover  # what is traced takes other times
@pytest.mark.parametrize("language", ["ar", "vi", "fr"])
def test_the_time_that_a_text_takes_grows_with_its_length(language: str) -> None:
    """Nobody's paste takes a minute: each of these took ten seconds or more, or was too large to calculate with."""
    for part in (
        "1",
        "1 ",
        "1-",
        "1,",
        " ",
        "_",
        "a.b.",
        ":a:",
        "`a ",
        "* a",
        "[^",
        "\\(",
        "<!--",
        "é",
        "ـ",
        "A",
        "a a ",
        "10 inches ",
        "macOS, ",
        "Google Play ",
        "‘a ",
        "_a ",
        "$a ",
        "(a) ",
        "a@",
        "$1 ",
        "25 km² ",
        "Figure 3-4 ",
        "2021-8-24 ",
        "Python 3.10 ",
        "٣-",
        "a\n=",
        "11:24 PM ",
    ):
        text = (part * 50_000)[:50_000]
        for markup in ("myst", "rst"):
            started = time.process_time()
            checks.findings_of(Message.of(text, f"{text}x", language, markup=markup))
            assert time.process_time() - started < 6, part


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_number_of_code_is_not_said_twice(language: str) -> None:
    """What has lost its backticks is lost code, and no number is added; what has got them is still there."""
    for source, text, keys in (
        ("Run `G28` with `1.5.1` now.", "G28 1.5.1", {"literal/bare"}),
        ("G28 1.5.1", "`G28` `1.5.1`", set[str]()),
    ):
        found = checks.findings_of(Message.of(source, text, language))

        assert keys == {finding.key for finding in found if finding.code in ("literal", "number")}


def test_a_plural_may_follow_either_english_form() -> None:
    """A form for one may say the one in digits, and need not."""
    for text in ("Một trang.", "1 trang.", "{n} trang."):
        context = Context(language=languages.get("vi"))
        message = Message("{n} pages", text, context, others=("1 page",), is_plural_form=True)

        assert [] == checks.findings_of(message, checks.INTERFACE)


def test_a_termbase_says_what_it_lacks(tmp_path: Path) -> None:
    """A column or a word that is missing is an error that names the line."""
    path = tmp_path / "terms.csv"
    path.write_text("english,ar\nChina,الصين\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"terms.csv:1: a termbase has the columns"):
        Terms.read(path)

    path.write_text("en,ar,forbidden_ar\nChina,الصين,\nIran,,ايران\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"terms.csv:3: ar forbids 'ايران' and has no other word"):
        Terms.read(path)


@pytest.mark.parametrize(
    ("source", "text", "language"),
    [
        ("Press `Update` now.", "Hãy nhấn `Cập nhật` ngay.", "vi"),
        ("On `'mydb.example.org'`", "Auf `'meinedb.example.org'`", "de"),
        ("It is `(empty)`.", "Es ist `(leer)`.", "de"),
        ("`1 <= day <= number of days`", "`1 <= day <= nombre de jours`", "fr"),
        ("Write `your-name`.", "Schreiben Sie `dein-name`.", "de"),
        ("Click the `split` button.", "Kattintson a `felosztás` gombra.", "hu"),
        ('Cut ~5/16" of it.', 'Coupez ~5/16" (8 mm).', "fr"),
        (
            "# It is what they have.\nwith open(x) as f:\n    return the_value",
            "# 这。\nwith open(x) as f:\n    return the_value",
            "zh",
        ),
        ("Return a copy of it.", "Renvoie une copie de {class}`Decimal`.", "fr"),
        ("Install it into site packages.", "Elle va dans `site-packages`.", "fr"),
        ("Type `y` and press `enter` now.", "Geben Sie `y` ein, drücken Sie `Enter`.", "de"),
        ("按下 `enter` 键。", "Press the `Enter` key.", "en"),
        ("Go on with the `Enter` key.", "Continuez avec la touche `enter`.", "fr"),
        ("**ffmpeg and ffprobe** are here.", "**ffmpeg و ffprobe** هنا.", "ar"),
        ("It shifts through a hard fork.", "Nó chuyển đổi bằng hard fork.", "vi"),
        ("Write `X NAME=object_name`.", "请写`X NAME=对象名称`。", "zh"),
        ("Write `a [Transformation Name].php`.", "Es ist `a [Transformationsname].php`.", "de"),
        ("You write tests first. They tell what you want. Then you write the code.", "先写测试，然后写代码。", "zh"),
        ("Rufus is here.", "برنامج Rufus\u200f هنا.", "ar"),
        ("It is similar to `$f(name)` here.", "Comme `$f(nom)` ici.", "fr"),
        ("Replace `search` with it.", "Ersetzen Sie damit `Suche`.", "de"),
        ("Set it to `yes` now.", "Setzen Sie es auf `ja`.", "de"),
        ("A folder, e.g. `A/Tech-Help`", "Ein Ordner, z. B. `B/Hilfe-Technik`", "de"),
        ("It is `- [x] task` here.", "Es ist `- [x] Aufgabe`.", "de"),
        ("See https://your.zammad.domain/x here.", "Siehe https://ihre.zammad.domain/x hier.", "de"),
        ("Open {file}`/home/plug_in` now.", "Öffnen Sie {file}`/home/ein_schub`.", "de"),
    ],
)
def test_what_may_be_right_is_a_matter_of_style(source: str, text: str, language: str) -> None:
    """A label in backticks, a mark of direction: no warning in other projects."""
    levels = {finding.level for finding in checks.findings_of(Message.of(source, text, language))}

    assert {findings.Level.STYLE} == levels


def test_a_button_that_is_not_marked_is_no_error() -> None:
    """It leads nowhere, unlike a reference."""
    for role, level in (("kbd", findings.Level.WARNING), ("ref", findings.Level.ERROR)):
        message = Message.of(f"Press {{{role}}}`X` now.", "Hãy nhấn X ngay.", "vi")

        assert level in {finding.level for finding in checks.findings_of(message) if finding.code == "role"}


def test_a_second_mention_may_go() -> None:
    """Where the reference is still there once, its loss is no error."""
    for text, level in (("{class}`date` は。", findings.Level.WARNING), ("それは。", findings.Level.ERROR)):
        message = Message.of("For {class}`date`, as {class}`date` has none", text, "ja")

        assert {level} == {finding.level for finding in checks.findings_of(message) if finding.code == "role"}


def test_a_title_and_a_name_look_the_same() -> None:
    """What has capitals alone may be a name, and several lines are code; with a word in lower case it is English."""
    context = Context(language=languages.get("vi"), lower_case=frozenset(["cloud"]))
    cases = [
        ("Cloud Wallet", "english/name"),
        ("Cloud wallet", "english/same"),
        ("wallet = cloud\nprint(wallet)", "english/name"),
    ]
    for text, key in cases:
        assert [key] == [finding.key for finding in checks.findings_of(Message(text, text, context))]


@pytest.mark.parametrize("language", ["ar", "vi", "pt_BR", "zh_Hans"])
def test_names_alone_are_of_no_language(language: str) -> None:
    """Programs, packages, addresses, options and types are everywhere the same; a command of words is not known for one."""
    names = "pytest;pre-commit;iPhone;user@example.org;--help;int;dict[str, int];list[int | None];conf.py;numpy.ndarray"
    for name in (*names.split(";"), "[pydata-sphinx-theme](https://example.org)", "`pytest`", "https://example.org"):
        found = checks.findings_of(Message.of(name, name, language))
        assert [] == [finding.key for finding in found if finding.level > 1], name
    for text in ("bake the cakes of the house", "It has pages [of the kind]"):
        assert ["english/same"] == [found.key for found in checks.findings_of(Message.of(text, text, language))], text


@pytest.mark.parametrize("markup", ["myst", "rst"])
def test_a_reference_with_and_without_words(markup: Any) -> None:
    """Both may stand in one message, in either order; an option keeps its name as its words."""
    ref, option = ("{ref}", "{option}") if markup == "myst" else (":ref:", ":option:")
    bare, source, text = (f"{ref}`{words}`" for words in ("winter", "words <winter>", "các từ <winter>"))
    for order in ("{0} and {1}", "{1} and {0}"):
        english = f"See {order.format(bare, source)}."
        for other in ("{0} và {1}", "{1} và {0}"):
            message = Message.of(english, f"Xem {other.format(bare, text)}.", "vi", markup=markup)
            assert [] == checks.findings_of(message)

    named = f"{option}`--hot <oven --hot>`"
    assert [] == checks.findings_of(Message.of(f"Use {named} now.", f"Hãy dùng {named} ngay.", "vi", markup=markup))


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_a_pattern_of_small_words_is_told_when_it_is_left(language: str) -> None:
    """Small words around what is filled in are English; what is filled in alone is of no language."""
    pattern, filled = "from {start} to {end}", "{day} {month}"

    assert ["english"] == [each.code for each in checks.findings_of(Message.of(pattern, pattern, language))]
    assert [] == checks.findings_of(Message.of(filled, filled, language))
