"""Search as readers use it: their questions, on the real manuals, in a browser."""

from __future__ import annotations

import re
import tomllib
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Questions = dict[str, dict[str, list[str]]]

# asks on the open page of answers, as its address does when it loads
ASK = """(question) => {
  document.getElementById("search-results").replaceChildren();
  Search.performSearch(question);
  return [...Search.output.querySelectorAll("a")].map((link) => link.getAttribute("href"));
}"""
# Sphinx shows an answer every five milliseconds
AT_ONCE = "window.setTimeout = (show, wait) => (wait === 5 ? show() : 0)"
MARKED = "marks => marks.map(mark => mark.textContent)"


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """Return a page without a past, which must end without an error."""
    context = browser.new_context()
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert [] == errors


def search(page: Any, at: str, question: str) -> str:
    """Ask a question by its address, and return what the line above the answers says."""
    page.goto(f"{at}/search.html?q={quote(question)}")
    return said(page)


def said(page: Any) -> str:
    """Return what the line above the answers says, once they are all there."""
    return str(page.wait_for_selector(".search-summary:not(:empty)").inner_text())


def answer(page: Any, name: str) -> list[str]:
    """Follow an answer, and return what is marked there."""
    page.click(f'ul.search a[href^="{name}.html"]')
    page.wait_for_selector("mark.highlighted", state="attached")
    return [str(text) for text in page.eval_on_selector_all("mark.highlighted", MARKED)]


def wrong(kind: str, wanted: list[str], links: list[str]) -> str:
    """Return what is wrong with the answers to a question."""
    found = [link.partition("#")[0].removesuffix(".html") for link in links]
    if missing := set(wanted) - set(found):
        return f"lacks {sorted(missing)}"
    if kind in ("title", "section") and found[0] != wanted[0]:
        return f"{found[0]} comes first"
    if kind == "absent" and found:
        return f"finds {found}"
    if kind == "limit" and not found:
        return "finds nothing: this is no limit any more, but absent"
    chapters = {name for name in found if name.startswith("manual/")}
    if kind == "rare" and chapters != set(wanted):
        return f"finds {sorted(chapters)}"
    return ""


@pytest.fixture
def questions(root: Path, language: str) -> Questions:
    """Return the questions of a language, by their kind."""
    path = root / "tests" / "browser" / f"queries-{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_there_are_questions_of_every_kind(questions: Questions) -> None:
    """At least sixty in each language."""
    assert {"title", "section", "digits", "latin", "synonyms", "rare", "absent"} <= {*questions}
    assert 60 <= sum(map(len, questions.values()))


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_questions_find_their_pages(
    page: Any, site: Callable[[str], Path], language: str, questions: Questions
) -> None:
    """Every page that answers is found, from file://, and nothing where there is nothing."""
    page.goto((site(language) / "search.html").as_uri())
    page.evaluate(AT_ONCE)

    found = {
        f"{kind}: {question}": wrong(kind, wanted, page.evaluate(ASK, question))
        for kind, asked in questions.items()
        for question, wanted in asked.items()
    }

    assert {} == {question: what for question, what in found.items() if what}


@pytest.mark.parametrize(
    ("language", "question", "name", "form"),
    [
        ("ar", "اتفاقيه", "manual/principles", "(و|ال|ل)*اتفاقي?(ة|ات|ين|ان|ا|ًا)?"),
        ("ar", "الاردوغان", "manual/turkey", "(رجب طيب )?أردوغان"),
        ("ar", "قازاقستان", "manual/osce", "[ولب]?كازاخستان|Kazakhstan|kazakhstan"),
        ("ar", "١٩٩٤", "manual/china", "1994"),
        ("vi", "bien gioi", "manual/china", "[Bb]iên giới"),
        ("vi", "uỷ ban", "manual/ministry", "[Ủủ]y ban"),
        ("vi", "Ca-dắc-xtan", "manual/osce", "[Kk]azakhstan"),
        ("vi", "osce", "manual/organizations", "OSCE|Tổ chức An ninh và Hợp tác châu Âu|Organization for Security.*"),
        ("vi", "1782,75", "manual/china", r"1\.?782[,.]75"),
    ],
)
def test_matches_are_marked(
    page: Any, site: Callable[[str], Path], language: str, question: str, name: str, form: str
) -> None:
    """On the page that answers, what was asked for is marked as it is written there, and nothing else."""
    search(page, site(language).as_uri(), question)

    marked = answer(page, name)

    assert marked
    assert [] == [text for text in marked if not re.fullmatch(form, text)]


def test_marks_go_away(page: Any, site: Callable[[str], Path]) -> None:
    """A button and the Escape key take the marks off and leave the text as it was; the next page has none."""
    at = site("ar").as_uri()
    page.goto(f"{at}/manual/turkey.html")
    text = page.inner_text("[role=main]")
    for leave in (partial(page.click, ".highlight-link button"), partial(page.keyboard.press, "Escape")):
        search(page, at, "تركيا")
        assert answer(page, "manual/turkey")

        leave()

        assert 0 == page.locator("mark.highlighted, .highlight-link").count()
        assert text == page.inner_text("[role=main]")
    page.goto(f"{at}/manual/turkey.html")
    page.wait_for_load_state()
    assert 0 == page.locator("mark.highlighted").count()


def test_a_search_fetches_no_page(page: Any, site: Callable[[str], Path]) -> None:
    """Answers come from the index alone, however many they are."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    search(page, site("vi").as_uri(), "Kazakhstan")

    assert 10 < page.locator("ul.search a").count()
    assert ["search.html"] == [url.partition("?")[0].rpartition("/")[2] for url in asked if ".html" in url]


@pytest.mark.parametrize(
    ("language", "question", "line"),
    [
        ("ar", "زرافة", "لم يُعثر على أي صفحة"),
        ("ar", "الصين", "انتهى البحث: {} صفحة"),
        ("vi", "khongcotunay", "Không tìm thấy trang nào"),
        ("vi", "Trung Quốc", "Tìm kiếm xong: có {} trang"),
    ],
)
def test_the_answers_are_counted_in_the_language(
    page: Any, site: Callable[[str], Path], language: str, question: str, line: str
) -> None:
    """The line above the answers says how many there are, or that there is none."""
    told = search(page, site(language).as_uri(), question)

    assert told.startswith(line.format(page.locator("ul.search a").count()))


def test_readers_type_into_the_box(page: Any, site: Callable[[str], Path]) -> None:
    """The box of any page leads to the answers, and the question stays in it."""
    page.goto((site("vi") / "manual" / "china.html").as_uri())

    page.fill("input[name=q]", "hội nhập á âu")
    page.press("input[name=q]", "Enter")
    said(page)

    assert page.url.partition("?")[0].endswith("/search.html")
    assert "hội nhập á âu" == page.input_value("input[name=q]")
    assert "Hội nhập Á-Âu" == page.locator("ul.search a").first.inner_text()


def test_a_fact_is_found_by_its_id(page: Any, site: Callable[[str], Path]) -> None:
    """An id leads to the fact's entry."""
    search(page, site("ar").as_uri(), "cn-border-share-kz")

    assert "manual/china.html#cn-border-share-kz" == page.locator("ul.search a").first.get_attribute("href")


class Strict(SimpleHTTPRequestHandler):
    """A host that allows the site's own scripts and no others."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def hosted(site: Callable[[str], Path]) -> Iterator[str]:
    """Return the address of the Arabic manuals on a strict host."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(site("ar"))))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_search_works_on_a_strict_host(browser: Any, hosted: str) -> None:
    """Search and marks need nothing that a strict Content-Security-Policy forbids."""
    context = browser.new_context()
    page = context.new_page()

    search(page, hosted, "حدود الصين")

    assert "صفحة واحدة" not in said(page)  # the plural rule of the status line works too
    assert 5 < page.locator("ul.search a").count()
    assert "حدود" in answer(page, "manual/china")
    context.close()
