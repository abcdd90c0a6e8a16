"""Search in Arabic and Vietnamese: pages and questions are cut into the same words, and a hit shows where it is."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, cast

import pytest

from sphinx_vernacular.search import index as written
from sphinx_vernacular.search.folding import RULES, Folding
from sphinx_vernacular.search.language import words_script

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects import Built, Project

    from sphinx_vernacular.search.folding import Rules

# what the pages give to the browser, tried on texts and on pairs of a question and a text
WORDS = """(texts) =>
  texts.map((text) => [SearchWords.split(text), SearchWords.stems(text), SearchWords.names(text).sort()])"""
ANSWERS = """(pairs) =>
  pairs.map(([question, text]) => {
    const units = SearchWords.parse(question);
    const keys = SearchWords.keys(text);
    return units.length > 0 && units.every((unit) => SearchWords.answers(unit, keys).every((found) => found.length));
  })"""
NODE = """process.stdin.setEncoding("utf-8");
let data = "";
process.stdin.on("data", (part) => (data += part));
process.stdin.on("end", () => {
  const [source, code, argument] = JSON.parse(data);
  globalThis.window ??= globalThis;
  (0, eval)(source);
  process.stdout.write(JSON.stringify((0, eval)(code)(argument)));
});"""
SAMPLES = {
    "ar": "قال أب في آب: وُقِّعت المعاهدة في 2 مارس 1992، بين الصين والاتحاد الأوروبي (UN) وحلف الناتو.",
    "en": "The treaties’ borders were agreed on 2 March 1992 by China's presidents, NATO and the US.",
    "vi": "Ngày 2 tháng 3 năm 1992, Liên hợp quốc (UN) và Hoa Kỳ ký hiệp ước; quý, kỹ thuật, hoà bình.",
}
GROUPS = {
    "ar": [["حلف شمال الأطلسي", "حلف الناتو", "NATO"], ["الأمم المتحدة", "UN"]],
    "en": [["United States", "US"], ["North Atlantic Treaty Organization", "NATO"]],
    "vi": [["Liên hợp quốc", "UN", "Liên hiệp quốc"], ["Hoa Kỳ", "US", "Mỹ"]],
}


def index(built: Built) -> dict[str, Any]:
    """Return the search index of a build, its words one by one."""
    text = (built.out / "searchindex.js").read_text(encoding="utf-8")
    data = cast("dict[str, Any]", json.loads(text.removeprefix("Search.setIndex(").removesuffix(")")))
    for kind in ("terms", "titleterms"):
        data[kind] = {word for together in data[kind].values() for word in together.split()}
    return data


def received(path: Any) -> Any:
    """Return what a script of data hands over."""
    text = path.read_text(encoding="utf-8").removeprefix("SearchWords.receive(").rstrip().removesuffix(")")
    return json.loads(f"[{text}]")[1]


def scripts(built: Built) -> str:
    """Return what the page of answers runs."""
    return (built.out / "_static" / "language_data.js").read_text(encoding="utf-8")


@pytest.fixture
def javascript(request: pytest.FixtureRequest) -> Callable[[str, str, object], Any]:
    """Return what runs the browser's side: Node.js, or a browser."""
    node = shutil.which("node")
    if node:
        return lambda source, code, argument: json.loads(
            subprocess.run(
                [node, "-e", NODE],
                input=json.dumps([source, code, argument]),
                capture_output=True,
                text=True,
                check=True,
            ).stdout
        )
    browser = request.getfixturevalue("browser")  # asked for where Node.js is not here

    def run(source: str, code: str, argument: object) -> Any:
        page = browser.new_page()
        page.evaluate(source)
        value = page.evaluate(code, argument)
        page.close()
        return value

    return run


def noise(language: str) -> list[str]:
    """Return texts of the language, cut at random and mixed with what nobody would write."""
    draw = random.Random(1991)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئٱپچکگی" * 2 + "ـ٠١٢٣۴۵۶٬٫،؟" + "".join(map(chr, range(0x64B, 0x653)))
    letters += "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÔƯÝ" * 2 + "\u031b\u0323\u0301\u0300\u0309\u0303\u0302\u0306"
    letters += "üğİßéœ0123456789.,/-_ ²№\u200b\u200c\u00ad\u202b" + SAMPLES[language]
    dates = [f"{draw.randint(1900, 2030)}-{draw.randint(0, 13):02}-{draw.randint(0, 40):02}" for _ in range(200)]
    pieces = SAMPLES[language].split()
    sentences = [" ".join(draw.choices(pieces, k=draw.randint(1, 8))) for _ in range(300)]
    return dates + sentences + ["".join(draw.choices(letters, k=draw.randint(1, 24))) for _ in range(3000)]


@pytest.mark.parametrize("language", RULES)
def test_pages_and_questions_are_cut_alike(language: str, javascript: Callable[[str, str, object], Any]) -> None:
    """Python and JavaScript find the same words, stems and names in every text, or a page would not be found."""
    folding = Folding(RULES[language], GROUPS[language])
    tried = noise(language)

    theirs = javascript(words_script(RULES[language], GROUPS[language]), WORDS, tried)

    ours = [[folding.split(text), folding.stems(text), sorted(folding.names(text))] for text in tried]
    assert [] == [pair for pair in zip(tried, ours, theirs, strict=True) if pair[1] != pair[2]]
    assert any(names for _, _, names in ours)


@pytest.mark.parametrize("language", RULES)
def test_both_sides_answer_alike(language: str, javascript: Callable[[str, str, object], Any]) -> None:
    """What a command line finds with the rules of Python, the site finds with those of JavaScript."""
    folding = Folding(RULES[language], GROUPS[language])
    draw = random.Random(1992)
    tried = noise(language)
    pieces = [word[: draw.randint(1, 9)] for word in SAMPLES[language].split()] + ["un", "my", "1992-03-02"]
    pairs = [[" ".join(draw.choices(pieces, k=draw.randint(1, 3))), draw.choice(tried)] for _ in range(3000)]
    pairs += [[piece, SAMPLES[language]] for piece in pieces]

    theirs = javascript(words_script(RULES[language], GROUPS[language]), ANSWERS, pairs)

    ours = [folding.answers(question, folding.keys(text)) for question, text in pairs]
    assert [] == [pair for pair, mine, other in zip(pairs, ours, theirs, strict=True) if mine != other]
    assert {True, False} == {*ours}


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("ar", "معاهدة المعاهدة والمعاهدات بالمعاهدتين للمعاهدة معاهدتهما مُعَاهَدَةٌ معـاهـدة معاهده"),
        ("ar", "أوروبا اوروبا الأوروبي أوروبيون للأوروبيين"),
        ("ar", "ألماتي الماتى ألماتى"),
        ("ar", "دولة الدول دولي الدولية دولتان دولتين"),
        ("ar", "استراتيجي الاستراتيجية استراتيجيون والاستراتيجيين"),
        ("ar", "كيلومتر كيلومترًا كيلومترات"),
        ("ar", "الصين ﺍﻟﺼﻴﻦ ال\u200cصين صين والصين"),
        ("ar", "1994 ١٩٩٤ ۱۹۹۴"),
        ("ar", "1,000 1000 ١٬٠٠٠ 1.000"),
        ("vi", "hòa hoà HÒA ho\u0300a hoa\u0300"),
        ("vi", "đường ĐƯỜNG ðường đươ\u0300ng"),
        ("vi", "việt viê\u0323t vie\u0323\u0302t vie\u0302\u0323t"),
        ("vi", "kỹ kĩ KỸ"),
        ("vi", "quý quí"),
        ("vi", "7.500 7500 7,500 07500"),
        ("vi", "Erdoğan erdogan"),
        ("en", "treaty treaties Treaties’ treaty's"),
        ("en", "agreed agree"),
        ("en", "Türkiye turkiye"),
        ("en", "57 057"),
    ],
)
def test_forms_of_a_word_meet(language: str, forms: str) -> None:
    """Spellings and forms of one word are one word in the index."""
    words = Folding(RULES[language])

    assert 1 == len({tuple(words.stems(form)) for form in forms.split()})


@pytest.mark.parametrize(
    ("language", "others"),
    [
        ("ar", "وزارة زار"),
        ("ar", "الصين سين"),
        ("ar", "كازاخستان أوزبكستان أفغانستان"),
        ("ar", "علم عمل"),
        ("vi", "sầu sau"),
        ("vi", "đá da đã"),
        ("vi", "ban bán bàn bản bạn"),
        ("vi", "1994 1995"),
    ],
)
def test_other_words_stay_apart(language: str, others: str) -> None:
    """What is another word is not found in its place."""
    words = Folding(RULES[language])

    assert len(others.split()) == len({tuple(words.stems(other)) for other in others.split()})


def test_a_glued_word_comes_off() -> None:
    """The question tries a word without what is written together with it, and leaves enough of it."""
    words = Folding(RULES["ar"])

    assert {"وبمولدوف", "بمولدوف", "مولدوف"} == {*words.bare("وبمولدوف")}
    assert {"ولد"} == {*words.bare("ولد")}


def test_names_are_found_whole() -> None:
    """A synonym counts where its words stand together, an acronym where it is written in capitals."""
    words = Folding(RULES["vi"], [["Liên hợp quốc", "UN", "Liên hiệp quốc"], ["Hoa Kỳ", "US"]])
    key = words.key(["Liên hợp quốc"])

    assert [key] == words.names("gia nhập Liên Hiệp Quốc")
    assert [key] == words.names("Resolution of the UN")
    assert [] == words.names("quốc gia liên kết, hiệp định")
    assert [] == words.names("give us a un.")


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("ar", "تشرين الثاني 1999", "في 23 نوفمبر 1999"),
        ("ar", "نوفمبر", "في تشرين الثاني"),
        ("ar", "غشت", "في أغسطس"),
        ("ar", "آب 2020", "في أغسطس 2020"),
        ("ar", "1992-03-02", "في 2 مارس 1992"),
        ("ar", "2 مارس 1992", "when = 1992-03-02"),
        ("ar", "1992-03", "في آذار 1992"),
        ("en", "1992-03-02", "on 2 March 1992"),
        ("en", "57", "by 57% of the votes"),
        ("vi", "1992-03-02", "ngày 2 tháng 3 năm 1992"),
        ("vi", "1992-03-02", "ngày 2 tháng Ba năm 1992"),
        ("vi", "tháng giêng", "ngày 16 tháng 1 năm 1992"),
    ],
)
def test_dates_and_figures_answer(language: str, question: str, text: str) -> None:
    """A day is found as ISO writes it and as people do, whichever names of months they use."""
    folding = Folding(RULES[language])

    assert folding.answers(question, folding.keys(text))


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("ar", "أغسطس", "قال أب لابنه"),  # آب without its madda
        ("ar", "1992-03-02", "في 3 فبراير 1992"),
        ("en", "57", "by 570 votes"),
        ("en", "the", "the"),
        ("vi", "tháng 1", "tháng 10"),
    ],
)
def test_what_is_not_there_does_not_answer(language: str, question: str, text: str) -> None:
    """Another month, another number, or words that every page has, are no answer."""
    folding = Folding(RULES[language])

    assert not folding.answers(question, folding.keys(text))


def test_years_and_titles_are_indexed(project: Project) -> None:
    """Figures are found, and headings are words like others."""
    project.configure("search")
    project.write("index.md", "# معاهدة الصين\n\nوُقِّعت في عام ١٩٩٤ في أستانا.\n")

    built = project.build(language="ar")

    assert 0 == built.status, built.said
    assert {"وقع", "عام", "1994", "است"} == index(built)["terms"]
    assert {"معاهد", "صين"} == index(built)["titleterms"]


def test_no_word_is_dropped_for_english(project: Project) -> None:
    """Vietnamese words that look like English stop words are words."""
    project.configure("search")
    project.write("index.md", "# Than\n\nCan do so, cân đo; https://example.org/than/not/this\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert {"can", "do", "so", "ca^n", "d-o"} == index(built)["terms"]
    assert '"than"' not in scripts(built)


def test_english_keeps_what_sphinx_has(project: Project) -> None:
    """Other languages are left alone."""
    project.configure("search")
    project.write("index.md", "# Treaties\n\nWords.\n")

    built = project.build(language="en")

    assert 0 == built.status, built.said
    assert '"titleterms":{"treati":0}' in (built.out / "searchindex.js").read_text(encoding="utf-8")
    assert not (built.out / "_search").exists()
    assert "sphinx_highlight.js" in built.page("index")
    assert "search-marks.js" not in built.page("index")
    assert "SearchWords" not in scripts(built)


def test_a_page_loads_one_small_script(project: Project) -> None:
    """Ours loads the rest only where something was asked for."""
    project.configure("search")
    project.write("index.md", "# Việt\n\nNam.\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert "_static/vernacular-search-marks.js?v=" in built.page("index")
    assert "search-words.js" not in built.page("index")
    assert 1200 > (built.out / "_static" / "vernacular-search-marks.js").stat().st_size
    assert (built.out / "_static" / "vernacular-search-words.js").exists()


def test_synonyms_are_the_projects_own(project: Project) -> None:
    """Another project gives its own names; a new one is found on pages that did not change."""
    project.write("index.md", "# Sài Gòn\n\nThành phố Hồ Chí Minh.\n")
    project.configure("search")
    before = index(project.build(language="vi"))
    project.configure("search", more='vernacular_synonyms = {"vi": [["Thành phố Hồ Chí Minh", "Xì Gòn"]]}')

    after = project.build(language="vi")

    key = Folding(RULES["vi"]).key(["Thành phố Hồ Chí Minh"])
    assert key not in before["terms"]
    assert key in index(after)["terms"]
    assert "Xì Gòn" in scripts(after)


def test_a_language_without_rules_is_refused(project: Project) -> None:
    """A misspelt language would be searched as Sphinx does, and nobody would know."""
    project.configure("search", more='vernacular_search_languages = ["vn"]')
    project.write("index.md", "# Sài Gòn\n")

    built = project.build(language="vi")

    assert 0 != built.status
    assert "vernacular_search_languages has 'vn': there are rules for ar, en, vi" in built.said


@pytest.mark.parametrize(
    ("synonyms", "why"),
    [
        ('{"vn": [["Sài Gòn", "Xì Gòn"]]}', "vernacular_synonyms has 'vn': only ar, en, vi have synonyms"),
        ('{"vi": ["Sài Gòn", "Xì Gòn"]}', "vernacular_synonyms['vi'] has 'Sài Gòn': a group is a list of two names"),
        ('{"vi": [["Sài Gòn"]]}', "vernacular_synonyms['vi'] has ['Sài Gòn']: a group is a list of two names"),
    ],
)
def test_synonyms_that_mean_nothing_stop_the_build(project: Project, synonyms: str, why: str) -> None:
    """An unknown language or a name by itself is a mistake, and the build says which."""
    project.configure("search", more=f"vernacular_synonyms = {synonyms}")
    project.write("index.md", "# Sài Gòn\n")

    built = project.build(language="vi")

    assert 0 != built.status
    assert why in built.said


def test_the_language_of_search_may_be_another(project: Project) -> None:
    """html_search_language decides, as for Sphinx."""
    project.configure("search", more='html_search_language = "ar"')
    project.write("index.md", "# الصين\n\nWords.\n")

    built = project.build(language="en")

    assert 0 == built.status, built.said
    assert {"صين"} == index(built)["titleterms"]
    assert "search-marks.js" in built.page("index")


def test_an_e_book_has_no_search(project: Project) -> None:
    """Where nothing can be searched, no script is added."""
    project.configure("search", more='copyright = "ours"\nversion = "1"')
    project.write("index.md", "# الصين\n\nWords.\n")

    built = project.build("epub", "ar")

    assert 0 == built.status, built.said
    assert not list(built.out.rglob("*search-*.js"))


@pytest.mark.parametrize(("setting", "kept"), [("", True), ("vernacular_lean_scripts = True", False)])
def test_scripts_stay_unless_a_project_wants_to_spare_them(project: Project, setting: str, kept: bool) -> None:
    """What copy buttons, version switchers and themes need is there; sparing it is a setting."""
    project.configure("search", more=setting)
    project.write("index.md", "# Việt\n\nNam.\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    of_sphinx = ("documentation_options.js", "doctools.js", "sphinx_highlight.js")
    assert [kept] * 3 == [script in built.page("index") for script in of_sphinx]
    assert [True, True, kept] == [script in built.page("search") for script in of_sphinx]


ENTRIES = """# Việt Nam

```{index} sông Hồng, núi
```

```{py:function} ask.question
Hỏi.
```
"""


def test_every_build_writes_the_same_index(project: Project) -> None:
    """A second build, and one after a change and its reversal, publish what the first did, entries included."""
    project.configure("search", more="html_use_index = True")
    project.write("index.md", "# Đầu\n\n```{toctree}\nother\n```\n")
    project.write("other.md", ENTRIES)
    files = ("searchindex.js", "_search/index.js", "_search/other.js")

    def published() -> list[bytes]:
        built = project.build(language="vi")
        assert 0 == built.status, built.said
        return [(built.out / name).read_bytes() for name in files]

    first = published()
    again = published()
    project.write("index.md", "# Đầu\n\nThêm.\n\n```{toctree}\nother\n```\n")
    changed = published()
    project.write("index.md", "# Đầu\n\n```{toctree}\nother\n```\n")
    reverted = published()

    assert "sông hồng".encode() in first[0]
    assert first == again == reverted
    assert first[0] != changed[0]
    assert first[1] != changed[1]


@pytest.mark.parametrize("page", [0, 14, 55_247, 55_248, 60_000])
def test_a_page_is_a_character_of_the_index(page: int) -> None:
    """However many pages there are, each has one that a file can hold."""
    sign = written._sign(page)

    assert (1, page) == (len(sign.encode("utf-8").decode("utf-8")), written._page(sign))


def test_the_text_of_a_page_that_is_gone_goes(project: Project) -> None:
    """Nothing of a deleted page stays in the search."""
    project.configure("search")
    page = project.write("other.md", "---\norphan: true\n---\n# Núi\n\nCao.\n")
    project.write("index.md", "# Đầu\n\nSông.\n")
    before = project.build(language="vi")
    assert (before.out / "_search" / "other.js").exists()
    page.unlink()

    after = project.build(language="vi")

    assert 0 == after.status, after.said
    assert not (after.out / "_search" / "other.js").exists()
    assert "nui'" not in index(after)["titleterms"]


def test_files_of_the_project_stay_its_own(project: Project) -> None:
    """A script of the same kind is neither taken for one of ours nor deleted with the texts of pages that are gone."""
    project.configure("search", more='html_static_path = ["_static"]\nhtml_extra_path = ["extra"]')
    project.write("index.md", "# Đầu\n\nSông.\n")
    names = {"_static/search-words.js": "words", "_static/search-marks.js": "marks", "extra/_search/own.js": "own"}
    for name, text in names.items():
        project.write(name, text)

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert [*names.values()] == [
        (built.out / name.removeprefix("extra/")).read_text(encoding="utf-8") for name in names
    ]
    assert '"search-marks.js' not in built.page("index").replace("/", '"')
    assert "SearchWords" in (built.out / "_static" / "vernacular-search-words.js").read_text(encoding="utf-8")


def test_the_extension_can_be_taken_away(project: Project) -> None:
    """Sphinx does not stumble over an index in our format, nor we over one in Sphinx's."""
    project.write("index.md", "# Việt\n\nNam.\n")
    for extensions in (["search"], ["sphinx.ext.mathjax"], ["search"]):
        project.configure(*extensions)
        built = project.build(language="vi")
        assert 0 == built.status, built.said
    assert {"vie^t."} == index(built)["titleterms"]


def test_the_index_for_programs_keeps_its_format(project: Project) -> None:
    """The builder json writes JSON, whatever the language."""
    project.configure("search")
    project.write("index.md", "# Việt\n\nNam.\n")

    built = project.build("json", "vi")

    assert 0 == built.status, built.said
    assert "vie^t." in json.loads((built.out / "searchindex.json").read_text(encoding="utf-8"))["titleterms"]


PLACES = """# Sông

Sông Hồng.

## Dòng chảy

Chảy ra biển, xem <https://example.org/a/b>.

```{note}
:class: no-search
Không tìm.
```

```{py:function} ask.question(text)
Trả lời.
```

```{toctree}
other
```
"""


def test_a_page_gives_its_text_by_places(project: Project) -> None:
    """Each text stands under what leads to it; links' addresses, lists of pages and what is not searched stay out."""
    project.configure("search")
    project.write("index.md", PLACES)
    project.write("other.md", "# Núi\n\nCao.\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    section = re.search(r'<section id="([^"]+)">\s*<h2>', built.page("index"))
    assert section is not None
    assert [
        ["", "", "Sông Hồng."],
        [section[1], "Dòng chảy", "Chảy ra biển, xem ."],
        ["ask.question", "ask.question", "Trả lời."],
    ] == received(built.out / "_search" / "index.js")


def test_context_is_sphinxs_setting(project: Project) -> None:
    """Where a project shows no summaries, none are written."""
    project.configure("search", more="html_show_search_summary = False")
    project.write("index.md", "# Việt\n\nNam.\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert not list((built.out / "_search").rglob("*.js"))
    assert '"context":false' in scripts(built)


GIVES = """
from sphinx_vernacular.search.answers import Answer
def setup(app):
    app.connect("vernacular-search-answers", lambda app: [
        Answer("Sông Hồng dài 1.149 km.", "{page}", "length", "đã kiểm", ["Red River", "2024-05-01"]),
    ])
"""


def test_a_project_gives_answers_of_its_own(project: Project) -> None:
    """They are one file, and their places are not loaded twice."""
    project.configure("search", more=GIVES.replace("{page}", "index"))
    project.write("index.md", "# Sông\n\n(length)=\n## Độ dài\n\nDài.\n\n## Khác\n\nRộng.\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    columns = [["length"], ["Sông Hồng dài 1.149 km."], [0], [0], ["Red River 2024-05-01"]]
    assert [["index"], ["đã kiểm"], columns] == received(built.out / "_static" / "vernacular-search-answers.js")
    assert '"answers":true' in scripts(built)


def test_an_answer_that_leads_nowhere_stops_the_build(project: Project) -> None:
    """A reader would get a dead link."""
    project.configure("search", more=GIVES.replace("{page}", "indx"))
    project.write("index.md", "# Sông\n\nDài.\n")

    built = project.build(language="vi")

    assert 0 != built.status
    assert "leads to the page 'indx', which does not exist" in built.said


@pytest.mark.parametrize("rules", RULES.values(), ids=RULES)
def test_rules_are_for_both_sides(rules: Rules) -> None:
    """A pattern keeps to what Python and JavaScript read alike."""
    differing = re.compile(r"\\[bBdDsSWAZ]|\(\?P|\\\d")

    assert [] == [pattern for pattern, _ in (*rules.write, *rules.stem) if differing.search(pattern)]
    assert [] == [new for _, new in (*rules.write, *rules.stem) if "\\" in new]
