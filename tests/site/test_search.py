"""Search as readers use it: their questions, on the real manuals, in a browser."""

from __future__ import annotations

import gzip
import re
import tomllib
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

import pytest

import kzref
from kzref import l10n

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Questions = dict[str, dict[str, list[str]]]


def day(fact: kzref.Fact) -> kzref.PartialDate:
    """Return the date of a fact, which a correction may change."""
    assert fact.when
    return fact.when


ADMISSION, AGREEMENT = day(kzref.fact("un-admission-date")), day(kzref.fact("cn-border-agreement"))

# asks on the open page of answers, as its address does when it loads
ASK = """(question) => {
  document.getElementById("search-results").replaceChildren();
  Search.performSearch(question);
  return [[...Search.output.querySelectorAll("a")].map((link) => link.getAttribute("href")), Search.status.textContent];
}"""
CLOSEST = {
    "en": "No page has all of these words. These come closest:",
    "ar": "لا توجد صفحة فيها كل هذه الكلمات. أقرب الصفحات إليها:",
    "vi": "Không trang nào có đủ các từ này. Những trang gần nhất:",
}
PAGES = "ul.search:not(.search-answers)"
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
    # not page.click, which waits until the lines of context above have come
    page.dispatch_event(f'{PAGES} a[href^="{name}.html"]', "click")
    page.wait_for_selector("mark.highlighted", state="attached")
    return [str(text) for text in page.eval_on_selector_all("mark.highlighted", MARKED)]


def wrong(kind: str, wanted: list[str], links: list[str], told: str) -> str:
    """Return what is wrong with the answers to a question."""
    found = [link.partition("#")[0].removesuffix(".html") for link in links]
    chapters = {name for name in found if name.startswith("manual/")}
    faults = {
        f"lacks {sorted({*wanted} - {*found})}": not {*wanted} <= {*found},
        f"says {told}": bool(found) and (kind == "closest") != (told in CLOSEST.values()),
        f"{found[:1]} comes first": kind in ("title", "section") and found[:1] != wanted[:1],
        f"finds {found}": kind == "absent" and bool(found),
        f"finds {sorted(chapters)}": kind == "rare" and chapters != {*wanted},
        "finds nothing: this is no limit any more, but absent": kind == "limit" and not found,
    }
    return ", ".join(fault for fault, present in faults.items() if present)


@pytest.fixture
def questions(root: Path, language: str) -> Questions:
    """Return the questions of a language, by their kind."""
    path = root / "tests" / "site" / f"queries-{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_there_are_questions_of_every_kind(questions: Questions) -> None:
    """At least sixty in each language."""
    assert {"title", "section", "digits", "latin", "synonyms", "rare", "absent"} <= {*questions}
    assert 60 <= sum(map(len, questions.values()))


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
def test_questions_find_their_pages(
    page: Any, site: Callable[[str], Path], language: str, questions: Questions
) -> None:
    """Every page that answers is found, from file://, and nothing where there is nothing."""
    page.goto((site(language) / "search.html").as_uri())

    found = {
        f"{kind}: {question}": wrong(kind, wanted, *page.evaluate(ASK, question))
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
        ("vi", "1782,8", "manual/china", r"1\.?782[,.]8"),
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

    assert 10 < page.locator(f"{PAGES} a").count()
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

    assert told.startswith(line.format(page.locator(f"{PAGES} a").count()))


def test_readers_type_into_the_box(page: Any, site: Callable[[str], Path]) -> None:
    """The box of any page leads to the answers, and the question stays in it."""
    page.goto((site("vi") / "manual" / "china.html").as_uri())

    page.fill("input[name=q]", "hội nhập á âu")
    page.press("input[name=q]", "Enter")
    said(page)

    assert page.url.partition("?")[0].endswith("/search.html")
    assert "hội nhập á âu" == page.input_value("input[name=q]")
    assert "Hội nhập Á-Âu" == page.locator(f"{PAGES} a").first.inner_text()


@pytest.mark.parametrize(
    ("language", "question", "fact", "told"),
    [
        ("ar", "cn-border-share-kz", "manual/china.html#cn-border-share-kz", "57%"),
        ("ar", str(ADMISSION), "#un-admission-date", l10n.date(ADMISSION, "ar")),
        ("ar", "سيكا", "manual/united-nations.html#", "مؤتمر التفاعل وتدابير بناء الثقة في آسيا"),
        ("vi", "hiep dinh bien gioi Trung Quoc", "manual/china.html#cn-border-agreement", l10n.date(AGREEMENT, "vi")),
        ("en", "Khorgos", "manual/china.html#cn-khorgos", "Khorgos"),
    ],
)
def test_facts_come_first(
    page: Any, site: Callable[[str], Path], language: str, question: str, fact: str, told: str
) -> None:
    """A question that names a fact's id, date or entity shows its sentence and verdict, and leads to its entry."""
    search(page, site(language).as_uri(), question)

    page.wait_for_selector("ul.search-answers li")
    shown = page.locator("ul.search-answers li")
    links = shown.locator("a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    assert any(fact in link for link in links)
    assert any(told in text for text in shown.all_inner_texts())
    assert all(text.endswith(")") for text in shown.all_inner_texts())  # the verdict


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
def test_hits_show_no_ids(page: Any, site: Callable[[str], Path], language: str) -> None:
    """Whatever is found of the facts has a title that people read."""
    search(page, site(language).as_uri(), "UN")

    titles = page.locator("#search-results li a").all_inner_texts()
    assert [] == [title for title in titles if re.fullmatch(r"[a-z]+(-[a-z]+)+|[A-Z]+", title)]


@pytest.mark.parametrize(
    ("language", "question"),
    [("en", "Kazakhstan"), ("ar", "حدود الصين"), ("ar", "الأمم المتحدة"), ("vi", "Liên hợp quốc"), ("vi", "biên giới")],
)
def test_what_a_question_loads_is_light(page: Any, site: Callable[[str], Path], language: str, question: str) -> None:
    """Facts and lines of context, as far as a reader sees them at once, are at most 40 kB after gzip."""
    root = site(language)
    page.set_viewport_size({"width": 1280, "height": 800})
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url.partition("?")[0]))
    page.goto((root / "search.html").as_uri())
    before = {*asked}

    search(page, root.as_uri(), question)
    page.wait_for_selector("p.context")
    page.wait_for_timeout(1000)

    more = [Path(unquote(urlsplit(url).path)) for url in asked - before]
    assert 2 <= len(more)
    assert 40_000 >= sum(len(gzip.compress(file.read_bytes(), 6)) for file in more)


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
    page.wait_for_selector("p.context")
    page.wait_for_selector("ul.search-answers")
    assert 5 < page.locator("ul.search a").count()
    assert "حدود" in answer(page, "manual/china")
    assert [] == page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert "?" not in page.url
    context.close()
