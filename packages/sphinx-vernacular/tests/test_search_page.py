"""The page of answers in a browser: what is found, how it is shown, what it loads."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from projects import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONF = """
html_js_files = ["asks.js"]
html_static_path = ["_static"]
from sphinx_vernacular.search.answers import Answer
def setup(app):
    app.connect("vernacular-search-answers", lambda app: [
        Answer("Sông Hồng dài 1.149 km.", "river", "length", "đã kiểm", ["Red River", "2024-05-01"]),
        *(Answer(f"Núi thứ {number}.", "index", "", "", ["đỉnh"]) for number in range(2, 7)),
    ])
"""
# what copy buttons and version switchers ask of Sphinx
ASKS = """
if (typeof DOCUMENTATION_OPTIONS === "object" && typeof Documentation === "object" && typeof _ready === "function")
  document.documentElement.dataset.scripts = "all";
"""
INDEX = """# Đầu

Trang đầu nói về núi cao và đường bộ.

```{toctree}
river
code/index
```
"""
RIVER = """# Sông Hồng

Con sông chảy qua Hà Nội vào ngày 2 tháng 3 năm 1992.

(length)=
## Độ dài

Ghi ở đây.

## Cầu bắc qua sông

Cầu Long Biên do người Pháp xây, và **cầu Chương Dương** do người Việt xây.
"""
CODE = """# Mã

```{py:function} rivers.longest_of(names)
Trả về con sông dài nhất.
```
"""


def made(folder: Path, more: str = "") -> Project:
    """Return a project that has something to find."""
    project = Project(folder)
    project.configure("search", more=CONF + more)
    project.write("_static/asks.js", ASKS)
    project.write("index.md", INDEX)
    project.write("river.md", RIVER)
    project.write("code/index.md", CODE)
    return project


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return where the project is, built as usual."""
    built = made(tmp_path_factory.mktemp("html")).build(language="vi")
    assert 0 == built.status, built.said
    return built.out.as_uri()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """Return a page without a past, which must end without an error and without having stored anything."""
    context = browser.new_context(viewport={"width": 800, "height": 600})
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    stored = opened.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    context.close()
    assert [] == errors
    assert [] == [key for key in stored if key != "theme"]


def ask(page: Any, at: str, question: str, file: str = "search.html") -> str:
    """Ask a question by its address, and return what the line above the hits says."""
    page.goto(f"{at}/{file}?q={quote(question)}")
    return str(page.wait_for_selector(".search-summary:not(:empty)").inner_text())


def hits(page: Any) -> list[str]:
    """Return where the hits lead that are not answers."""
    links = page.locator("ul.search:not(.search-answers) a")
    return [str(href) for href in links.evaluate_all("links => links.map((link) => link.getAttribute('href'))")]


def answers(page: Any) -> list[str]:
    """Return the answers, once they are there."""
    page.wait_for_selector("ul.search-answers li")
    return [str(text) for text in page.locator("ul.search-answers li").all_inner_texts()]


def test_a_hit_shows_the_place_where_the_words_stand(page: Any, html: str) -> None:
    """It has the line, with the words marked, and leads to the section by a title that people read."""
    ask(page, html, "cau nguoi phap")

    line = page.wait_for_selector("li.kind-text p.context")
    assert "Cầu Long Biên do người Pháp xây" in line.inner_text()
    marked = line.eval_on_selector_all(".highlighted", "marks => marks.map((mark) => mark.textContent)")
    assert {"Pháp", "người", "Cầu"} <= {*marked}
    assert "Sông Hồng > Cầu bắc qua sông" == page.locator("li.kind-text a").first.inner_text()
    page.click("li.kind-text a")
    page.wait_for_selector("mark.highlighted", state="attached")
    assert page.url.startswith(f"{html}/river.html")
    assert page.url.endswith("#" + page.locator("section:has(> h2)").nth(1).get_attribute("id"))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("đường sắt núi cao", "index.html"),  # a word that is nowhere
        ("Hà Nội đường bộ Pháp Việt", "river.html"),  # words that stand on two pages
        ("Chươngg Dươngg", "river.html"),  # letters that are too many
    ],
)
def test_the_closest_comes_where_nothing_has_all_words(page: Any, html: str, question: str, first: str) -> None:
    """The reader gets what comes closest, and is told."""
    told = ask(page, html, question)

    assert told.startswith("Không trang nào có đủ các từ này.")
    assert hits(page)[0].startswith(first)


@pytest.mark.parametrize("question", ["khongcotunay", "hươu cao cổ dài", "1815"])
def test_nothing_is_found_where_nothing_is_close(page: Any, html: str, question: str) -> None:
    """A page that has only one word of several is no help."""
    told = ask(page, html, question)

    assert told
    assert [] == hits(page)


@pytest.mark.parametrize("question", ["longest", "rivers.longest_of", "longest_of", "gest_o", "LONGEST"])
def test_objects_are_found_by_a_part_of_their_name(page: Any, html: str, question: str) -> None:
    """Who knows the beginning of a name, or its middle, gets there."""
    ask(page, html, question)

    assert "code/index.html#rivers.longest_of" in hits(page)


@pytest.mark.parametrize("question", ["sông hồng dài", "red river", "2024-05-01", "1149", "length"])
def test_answers_stand_above_the_pages(page: Any, html: str, question: str) -> None:
    """A project's own answer is found by its words, and shows what it is."""
    ask(page, html, question)

    assert ["Sông Hồng dài 1.149 km. (đã kiểm)"] == answers(page)
    link = page.locator("ul.search-answers a")
    assert "river.html#length" == link.get_attribute("href")
    assert page.evaluate("""() => {
      const [answers, status] = ["ul.search-answers", ".search-summary"].map((name) => document.querySelector(name));
      return Boolean(answers.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING);
    }""")


def test_many_answers_do_not_hide_the_pages(page: Any, html: str) -> None:
    """Three are shown; a button shows the others and leads the keyboard to them."""
    ask(page, html, "đỉnh")
    assert 3 == len(answers(page))

    page.click("button.search-more")

    assert 5 == len(answers(page))
    assert "Núi thứ 5." == page.evaluate("document.activeElement.textContent")


def test_an_iso_date_finds_the_day_as_pages_write_it(page: Any, html: str) -> None:
    """1992-03-02 is ngày 2 tháng 3 năm 1992."""
    ask(page, html, "1992-03-02")

    assert ["river.html"] == [href.partition("#")[0] for href in hits(page)]


def test_texts_are_loaded_as_a_reader_comes_to_them(page: Any, html: str) -> None:
    """Before anything is asked, none is; then those of the hits in view; pages never."""
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.partition("?")[0].removeprefix(f"{html}/")))
    page.goto(f"{html}/search.html")
    page.wait_for_load_state("networkidle")
    assert [] == [name for name in loaded if name.startswith("_search/") or "answers" in name]

    ask(page, html, "Long Biên")
    page.wait_for_selector("p.context")

    assert "_static/vernacular-search-answers.js" in loaded
    assert {"_search/river.js"} == {name for name in loaded if name.startswith("_search/")}
    assert {"search.html"} == {name for name in loaded if name.endswith(".html")}


def test_the_first_key_asks_for_the_answers(page: Any, html: str) -> None:
    """They come while the reader types."""
    page.goto(f"{html}/search.html")
    with page.expect_request("**/vernacular-search-answers.js"):
        page.type("input[name=q]", "s")


def test_other_peoples_scripts_go_on_working(page: Any, html: str) -> None:
    """What they ask of Sphinx is on every page, and on the search's."""
    for name in ("index", "search"):
        page.goto(f"{html}/{name}.html")
        assert "all" == page.evaluate("document.documentElement.dataset.scripts")


@pytest.mark.parametrize(
    "theme", ["alabaster", "sphinx_rtd_theme", "pydata_sphinx_theme", "sphinx_book_theme", "classic"]
)
def test_other_themes_find_and_keep_their_scripts(page: Any, tmp_path: Path, theme: str) -> None:
    """The search answers there, marks what it found, and what others put on pages works: here copy buttons."""
    if theme != "classic" and not (find_spec(theme) and find_spec("sphinx_copybutton")):
        pytest.skip("not installed")
    project = made(tmp_path, f'html_theme = "{theme}"\nextensions.append("sphinx_copybutton")\n')
    project.write("river.md", RIVER + "\n```python\nfirst = second\n```\n")
    built = project.build(language="vi")
    assert 0 == built.status, built.said

    ask(page, built.out.as_uri(), "cau nguoi phap")
    assert hits(page)[0].startswith("river.html")
    page.click("li.kind-text a")
    page.wait_for_selector("mark.highlighted", state="attached")
    page.wait_for_selector("button.copybtn", state="attached")
    assert "all" == page.evaluate("document.documentElement.dataset.scripts")
    stored = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert {*stored} <= {"theme", "mode", "sidebar-scroll-top"}  # which themes keep
    page.evaluate("[localStorage, sessionStorage].forEach((kept) => kept.clear())")


def test_folders_for_addresses(page: Any, tmp_path: Path) -> None:
    """With the builder dirhtml, hits and texts are found as well."""
    built = made(tmp_path).build("dirhtml", "vi")
    assert 0 == built.status, built.said
    at = built.out.as_uri()

    ask(page, at, "Long Biên", "search/index.html")

    page.wait_for_selector("p.context")
    assert "../river/" == hits(page)[0].partition("#")[0]
    ask(page, at, "longest", "search/index.html")
    assert "../code/#rivers.longest_of" in hits(page)


def test_a_projects_scores_count(page: Any, tmp_path: Path) -> None:
    """html_search_scorer orders the hits, as it does in Sphinx."""
    project = made(tmp_path, f"html_search_scorer = {str(tmp_path / 'scorer.js')!r}\n")
    project.write("scorer.js", 'var Scorer = { score: ([name]) => (name === "code/index" ? 1000 : 1) };')
    built = project.build(language="vi")
    assert 0 == built.status, built.said

    ask(page, built.out.as_uri(), "sông")

    assert hits(page)[0].startswith("code/index.html")
