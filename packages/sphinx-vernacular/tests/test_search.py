"""Search in Arabic and Vietnamese: pages and questions are cut into the same words."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import tomllib
from typing import TYPE_CHECKING, Any, cast

import pytest

from kzref._entities import ENTITIES
from kzref.sphinxext import synonyms
from sphinx_vernacular import search

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from projects import Built, Project

RULES = {"ar": search.ARABIC, "vi": search.VIETNAMESE}

# what the pages give to the browser, tried on texts
TRY = """([source, groups, texts]) => {
  globalThis.window ??= globalThis;
  (0, eval)(source);
  const names = SearchWords.namesOf(groups);
  return texts.map((text) => [SearchWords.split(text), SearchWords.stems(text), names.inText(text)]);
}"""
NODE = f"""process.stdin.setEncoding("utf-8");
let data = "";
process.stdin.on("data", (part) => (data += part));
process.stdin.on("end", () => process.stdout.write(JSON.stringify(({TRY})(JSON.parse(data)))));"""


def index(built: Built) -> dict[str, Any]:
    """Return the search index of a build."""
    text = (built.out / "searchindex.js").read_text(encoding="utf-8")
    return cast("dict[str, Any]", json.loads(text.removeprefix("Search.setIndex(").removesuffix(")")))


def scripts(built: Built) -> str:
    """Return what the page of answers runs."""
    return (built.out / "_static" / "language_data.js").read_text(encoding="utf-8")


@pytest.fixture
def javascript(request: pytest.FixtureRequest) -> Callable[[list[object]], list[list[list[str]]]]:
    """Return what runs the browser's side: Node.js, or a browser."""
    node = shutil.which("node")
    if node:
        return lambda argument: json.loads(
            subprocess.run(
                [node, "-e", NODE], input=json.dumps(argument), capture_output=True, text=True, check=True
            ).stdout
        )
    browser = request.getfixturevalue("site")  # asked for where Node.js is not here

    def run(argument: list[object]) -> list[list[list[str]]]:
        page = browser.new_page()
        found = cast("list[list[list[str]]]", page.evaluate(TRY, argument))
        page.close()
        return found

    return run


def texts(root: Path, language: str) -> list[str]:
    """Return what readers read and ask, and what nobody would."""
    catalogs = sorted((root / "locale" / language).rglob("*.po"))
    found = [line for path in catalogs for line in path.read_text(encoding="utf-8").splitlines()]
    questions = tomllib.loads((root / "tests" / "site" / f"queries-{language}.toml").read_text(encoding="utf-8"))
    found += [question for asked in questions.values() for question in asked]
    draw = random.Random(1991)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئٱپچکگی" * 2 + "ـ٠١٢٣۴۵۶٬٫،؟" + "".join(map(chr, range(0x64B, 0x653)))
    letters += "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÔƯÝ" * 2 + "\u031b\u0323\u0301\u0300\u0309\u0303\u0302\u0306"
    letters += "üğİßéœ0123456789.,/-_ ²№\u200b\u200c\u00ad\u202b"
    return found + ["".join(draw.choices(letters, k=draw.randint(1, 24))) for _ in range(3000)]


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_pages_and_questions_are_cut_alike(
    root: Path, language: str, javascript: Callable[[list[object]], list[list[list[str]]]]
) -> None:
    """Python and JavaScript find the same words, stems and names in every text, or a page would not be found."""
    groups = synonyms.names(language)
    words = search.Words(RULES[language], groups)
    tried = texts(root, language)

    theirs = javascript([search.script(RULES[language]), groups, tried])

    ours = [[words.split(text), words.stems(text), words.names(text)] for text in tried]
    assert [] == [
        (text, mine, other)
        for text, mine, other in zip(tried, ours, theirs, strict=True)
        if [*mine[:2], sorted(mine[2])] != [*other[:2], sorted(other[2])]
    ]
    assert any(names for _, _, names in ours)


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
    ],
)
def test_forms_of_a_word_meet(language: str, forms: str) -> None:
    """Spellings and forms of one word are one word in the index."""
    words = search.Words(RULES[language])

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
    words = search.Words(RULES[language])

    assert len(others.split()) == len({tuple(words.stems(other)) for other in others.split()})


def test_a_glued_word_comes_off() -> None:
    """The question tries a word without what is written together with it, and leaves enough of it."""
    words = search.Words(search.ARABIC)

    assert {"وبمولدوف", "بمولدوف", "مولدوف"} == {*words.bare("وبمولدوف")}
    assert {"ولد"} == {*words.bare("ولد")}


def test_names_are_found_whole() -> None:
    """A synonym counts where its words stand together, an acronym where it is written in capitals."""
    words = search.Words(search.VIETNAMESE, [["Liên hợp quốc", "UN", "Liên hiệp quốc"], ["Hoa Kỳ", "US"]])
    key = words.key(["Liên hợp quốc"])

    assert [key] == words.names("gia nhập Liên Hiệp Quốc")
    assert [key] == words.names("Resolution of the UN")
    assert [] == words.names("quốc gia liên kết, hiệp định")
    assert [] == words.names("give us a un.")


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_a_name_stands_for_one_thing(language: str) -> None:
    """No name of the reference's synonyms is in two groups: half of its pages would be lost."""
    words = search.Words(RULES[language])
    keys: dict[tuple[str, ...], set[str]] = {}
    for group in synonyms.names(language):
        for name in group:
            keys.setdefault(tuple(words.stems(name)), set()).add(words.key(group))

    assert {} == {name: found for name, found in keys.items() if len(found) > 1 or not name}


def test_entities_are_found_by_name_and_acronym() -> None:
    """What the reference calls them, what the world does, and their acronym."""
    groups = {name: group for group in synonyms.names("ar") for name in group}

    assert {"منظمة الأمن والتعاون في أوروبا", "OSCE"} <= {*groups["OSCE"]}
    assert groups["Kazakhstan"] is groups["قازاقستان"]
    assert {entity.named("ar") for entity in ENTITIES} <= {*groups}


def test_years_and_titles_are_indexed(project: Project) -> None:
    """Figures are found, and headings are words like others."""
    project.configure("search")
    project.write("index.md", "# معاهدة الصين\n\nوُقِّعت في عام ١٩٩٤ في أستانا.\n")

    built = project.build(language="ar")

    assert 0 == built.status, built.said
    assert {"وقع", "عام", "1994", "است"} == {*index(built)["terms"]}
    assert {"معاهد", "صين"} == {*index(built)["titleterms"]}


def test_no_word_is_dropped_for_english(project: Project) -> None:
    """Vietnamese words that look like English stop words are words."""
    project.configure("search")
    project.write("index.md", "# Than\n\nCan do so, cân đo; https://example.org/than/not/this\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert {"can", "do", "so", "ca^n", "d-o"} == {*index(built)["terms"]}
    assert "new Set([])" in scripts(built)


def test_english_keeps_what_sphinx_has(project: Project) -> None:
    """Other languages are left alone."""
    project.configure("search")
    project.write("index.md", "# Treaties\n\nWords.\n")

    built = project.build(language="en")

    assert 0 == built.status, built.said
    assert ["treati"] == [*index(built)["titleterms"]]
    assert "sphinx_highlight.js" in built.page("index")
    assert "search-marks.js" not in built.page("index")
    assert "SearchWords" not in scripts(built)


def test_a_page_loads_one_small_script(project: Project) -> None:
    """In the place of Sphinx's marks come ours, which load the rest only where something was asked for."""
    project.configure("search")
    project.write("index.md", "# Việt\n\nNam.\n")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert "_static/search-marks.js?v=" in built.page("index")
    assert "sphinx_highlight.js" not in built.page("index")
    assert "search-words.js" not in built.page("index")
    assert 1000 > (built.out / "_static" / "search-marks.js").stat().st_size
    assert (built.out / "_static" / "search-words.js").exists()


def test_synonyms_are_the_projects_own(project: Project) -> None:
    """Another project gives its own names; a new one is found on pages that did not change."""
    project.write("index.md", "# Sài Gòn\n\nThành phố Hồ Chí Minh.\n")
    project.configure("search")
    before = index(project.build(language="vi"))
    project.configure("search", more='vernacular_synonyms = {"vi": [["Thành phố Hồ Chí Minh", "Xì Gòn"]]}')

    after = project.build(language="vi")

    key = search.Words(search.VIETNAMESE).key(["Thành phố Hồ Chí Minh"])
    assert key not in before["terms"]
    assert key in index(after)["terms"]
    assert "Xì Gòn" in scripts(after)


@pytest.mark.parametrize(
    ("synonyms", "why"),
    [
        ('{"vn": [["Sài Gòn", "Xì Gòn"]]}', "vernacular_synonyms has 'vn': only ar, vi have synonyms"),
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
    assert ["صين"] == [*index(built)["titleterms"]]
    assert "search-marks.js" in built.page("index")


def test_an_e_book_has_no_search(project: Project) -> None:
    """Where nothing can be searched, no script is added."""
    project.configure("search", more='copyright = "ours"\nversion = "1"')
    project.write("index.md", "# الصين\n\nWords.\n")

    built = project.build("epub", "ar")

    assert 0 == built.status, built.said
    assert not list(built.out.rglob("search-*.js"))


@pytest.mark.parametrize("rules", RULES.values(), ids=RULES)
def test_rules_are_for_both_sides(rules: search.Rules) -> None:
    """A pattern keeps to what Python and JavaScript read alike."""
    differing = re.compile(r"\\[bBdDsSWAZ]|\(\?P|\\\d")

    assert [] == [pattern for pattern, _ in (*rules.write, *rules.stem) if differing.search(pattern)]
    assert [] == [new for _, new in (*rules.write, *rules.stem) if "\\" in new]
