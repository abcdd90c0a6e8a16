"""The e-books: whole, in their language and direction, and nothing in them that asks for a screen.

``KZREF_BOOKS`` names a folder of finished books (``make epub``), of which every one is looked at;
without it the Arabic one is built here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree as ET
from zipfile import ZipFile, is_zipfile

import pytest

import kzref
from sphinx_vernacular.catalogs import po

pytestmark = pytest.mark.slow  # builds a book

ROOT = Path(__file__).parents[2]
BOOKS = os.environ.get("KZREF_BOOKS")
LANGUAGES = kzref.LANGUAGES if BOOKS else ("ar",)
NAMES = {
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "html": "http://www.w3.org/1999/xhtml",
}
TITLES = {
    "en": "The foreign policy of Kazakhstan",
    "ar": "السياسة الخارجية لكازاخستان",
    "vi": "Chính sách đối ngoại của Kazakhstan",
}

# what pages say where there is something to choose
CHOOSE = {"en": r"\bchoose an?\b", "ar": r"\bاختر\b", "vi": r"\b(hãy|bạn) chọn\b"}

# a changed identifier would be another book on the shelf of a reader
IDENTIFIERS = {
    "en": "urn:uuid:53970737-4d08-5a42-9fc1-f3ec2cbc50bf",
    "ar": "urn:uuid:8112361e-04ab-5b19-8ef3-b48f42559a23",
    "vi": "urn:uuid:b0b200d5-1224-5e01-8381-6041b4c82558",
}


class Made(NamedTuple):
    """Where books are, and how to make one once more."""

    root: Path

    def make(self, language: str, seed: str) -> Path:
        """Make a book as ``make epub`` does."""
        roots = (self.root / "src", self.root / "packages" / "sphinx-vernacular" / "src")
        path = os.pathsep.join(map(str, roots))
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "tools", "epub", language]
        done = subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)
        assert 0 == done.returncode, done.stdout + done.stderr
        return self.root / "build" / "epub" / f"kzref-{language}.epub"


class Book:
    """A book and what is in it."""

    def __init__(self, path: Path, language: str) -> None:
        self.path = path
        self.language = language
        with ZipFile(path) as book:
            self.files = {name: book.read(name) for name in book.namelist()}

    @cached_property
    def opf(self) -> ET.Element:
        """Return what the book says of itself."""
        return ET.fromstring(self.files["content.opf"])  # noqa: S314  # our own file

    @cached_property
    def pages(self) -> dict[str, ET.Element]:
        """Return each page as a tree: all of them are well-formed."""
        return {name: ET.fromstring(text) for name, text in self.files.items() if name.endswith(".xhtml")}  # noqa: S314  # our own pages

    def told(self, name: str) -> str:
        """Return what stands in an element of the metadata."""
        found = self.opf.find(f".//dc:{name}", NAMES)
        assert found is not None, name
        return found.text or ""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Return a copy of the repository in which books are made."""
    root = tmp_path_factory.mktemp("books")
    for name in ("src", "docs", "locale", "packages", "tools"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "*.mo", "sphinx.js"))
    return Made(root)


@pytest.fixture(scope="module", params=LANGUAGES)
def book(request: pytest.FixtureRequest) -> Book:
    """Return a book of each language that is looked at."""
    language = str(request.param)
    if BOOKS:
        return Book(ROOT / BOOKS / f"kzref-{language}.epub", language)
    return Book(request.getfixturevalue("made").make(language, "1"), language)


def test_epubcheck_finds_nothing(book: Book) -> None:
    """No error and no warning."""
    checker = shutil.which("epubcheck")
    if checker is None:
        pytest.skip("epubcheck is not installed: apt-get install epubcheck")
    # Debian's command is the program's archive, which not every kernel knows how to start
    command = ["java", "-jar", checker] if is_zipfile(checker) else [checker]
    done = subprocess.run([*command, "--failonwarnings", str(book.path)], capture_output=True, text=True, check=False)

    assert 0 == done.returncode, done.stdout + done.stderr


def test_it_says_what_it_is(book: Book) -> None:
    """Title, words on it, names and day, in the language of the book; an address that lasts."""
    catalog = ROOT / "locale" / book.language / "LC_MESSAGES"
    said = {name: book.told(name) for name in ("creator", "contributor", "description")}

    assert TITLES[book.language] == book.told("title")
    assert book.language == book.told("language")
    if book.language != "en":
        words = {entry.msgstr[0] for name in ("index", "sphinx") for entry in po.read(catalog / f"{name}.po").messages}
        assert {} == {name: text for name, text in said.items() if text not in words}
    assert IDENTIFIERS[book.language] == book.told("identifier")
    days = [fact.record.checked for fact in kzref.facts() if fact.record.checked]
    assert f"{max(days)}T00:00:00Z" == book.told("date")
    assert "unknown" not in book.files["content.opf"].decode()


def test_it_is_turned_as_it_is_read(book: Book) -> None:
    """Arabic from right to left, in horizontal lines, on every page and in both tables of contents."""
    direction = "rtl" if book.language == "ar" else "ltr"
    spine = book.opf.find("opf:spine", NAMES)
    assert spine is not None

    assert direction == spine.get("page-progression-direction") == book.opf.get("dir")
    wrong = {
        name for name, page in book.pages.items() if (page.get("dir"), page.get("lang")) != (direction, book.language)
    }
    assert set() == wrong
    contents = ET.fromstring(book.files["toc.ncx"])  # noqa: S314  # our own file
    assert direction == contents.get("dir")
    assert "writing-mode" not in book.files["_static/ebook.css"].decode()


def test_every_page_is_there_in_its_language(book: Book) -> None:
    """All sources for readers of the language, each in the reading order, under its translated title."""
    sources = {
        path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in (ROOT / "docs").rglob("*.[mr][ds]*")
    }
    wanted = {
        name
        for name in sources
        if not name.startswith(("_", "developing/"))
        and not re.fullmatch(f"translating/style-(?!{book.language}$).*", name)
    }
    items = {item.get("id"): item.get("href", "") for item in book.opf.iter(f"{{{NAMES['opf']}}}item")}
    spine = [ref for ref in book.opf.iter(f"{{{NAMES['opf']}}}itemref") if ref.get("linear") != "no"]
    assert sorted(wanted) == sorted(items[ref.get("idref")].removesuffix(".xhtml") for ref in spine)

    titles = {link.get("href"): "".join(link.itertext()) for link in book.pages["nav.xhtml"].iter() if link.get("href")}
    for chapter in sorted(name for name in wanted if name.startswith("manual/")):
        text = (ROOT / "docs" / f"{chapter}.md").read_text(encoding="utf-8")
        title = re.findall(r"^# (.*)$", text, re.MULTILINE)[0]
        if book.language != "en":
            entry = po.read(ROOT / "locale" / book.language / "LC_MESSAGES" / f"{chapter}.po").find(title)
            assert entry is not None
            title = entry.msgstr[0]
        assert title == titles[f"{chapter}.xhtml"]


def test_every_link_leads_somewhere(book: Book) -> None:
    """To a page of the book and a place on it, or to the web."""
    places = {name: {node.get("id") for node in page.iter()} for name, page in book.pages.items()}
    lost = []
    for name, page in book.pages.items():
        for node in page.iter(f"{{{NAMES['html']}}}a"):
            address, place = urldefrag(unquote(node.get("href", "")))
            target = os.path.normpath(Path(name).parent / address) if address else name
            if not address.startswith("http") and (target not in places or (place and place not in places[target])):
                lost.append((name, node.get("href")))

    assert [] == lost


def test_nothing_asks_for_a_screen(book: Book) -> None:
    """No script, no form, no link of the web pages, nothing folded, nothing from elsewhere."""
    tags = {node.tag.removeprefix(f"{{{NAMES['html']}}}") for page in book.pages.values() for node in page.iter()}
    text = "".join(file.decode() for name, file in book.files.items() if name.endswith((".xhtml", ".css")))

    assert set() == tags & {"script", "form", "select", "button", "iframe", "object", "img"}
    assert "details" in tags
    assert [] == re.findall(r"<details(?![^>]*open=)[^>]*>", text)
    assert [] == re.findall(r"hreflang|issues/new|edit/main|url\(|@import", text)
    assert set() == {name for page in book.pages.values() for node in page.iter() for name in node.attrib} & {
        "src",
        "style",
    }
    assert {"_static/ebook.css", "_static/kzref-ebook.css", "_static/pygments.css"} == {
        name for name in book.files if not name.endswith((".xhtml", ".opf", ".ncx", ".xml"))
    } - {"mimetype"}


def test_nobody_is_told_to_choose(book: Book) -> None:
    """Neither an organization on a map that is not there, nor what a table is to show."""
    told = {
        name: found[0]
        for name, page in book.pages.items()
        if (found := re.search(CHOOSE[book.language], "".join(page.itertext()), re.IGNORECASE))
    }

    assert {} == told


def test_two_builds_give_the_same_bytes(book: Book, request: pytest.FixtureRequest) -> None:
    """Whatever the clock says, and however Python mixes its sets."""
    if BOOKS:
        pytest.skip("these books are made already")

    assert book.path.read_bytes() == request.getfixturevalue("made").make(book.language, "2").read_bytes()
