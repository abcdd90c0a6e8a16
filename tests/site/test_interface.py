"""Every word that a reader of the Arabic and the Vietnamese site can see is in their language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag
from bs4.filter import SoupStrainer

from sphinx_vernacular.catalogs.text import words_of

SITE = Path(__file__).parents[2] / "build" / "html"
# words that any English sentence or label has, and that neither language borrows
ENGLISH = words_of(
    "the of and is are was were with from which this that these those been has have its their it not "
    "search next previous home contents content page pages copyright toggle link made using skip table back top "
    "show hide menu navigation note warning error close open expand collapse index module return parameters "
    "source sources edit view improve translation updated last searching results found matching preparing"
)
# text that is meant to be as it is: code, citations and addresses, the names of languages
ELEMENTS = words_of("pre code cite script style")
CLASSES = words_of("kz-address external vernacular-languages sig")
SAID = ("aria-label", "title", "placeholder", "alt")
NAMES = re.compile("Python Package Index|The Astana Times|Read the Docs|GitHub Pages")

pytestmark = pytest.mark.usefixtures("published")


def is_prose(node: Tag, language: str) -> bool:
    """Return whether an element is for readers of a language to read, and not something to be left as it is."""
    return (
        node.name not in ELEMENTS
        and CLASSES.isdisjoint(node.get_attribute_list("class"))
        and node.get("translate") != "no"
        and node.get("lang", language) == language
    )


def words_seen(path: Path, language: str) -> set[str]:
    """Return the Latin words of a page that a reader of the language sees or is read."""
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    assert soup.title is not None
    assert soup.body is not None
    seen = [soup.title.get_text()]
    nodes: list[PageElement] = [soup.body]
    while nodes:
        node = nodes.pop()
        if isinstance(node, Tag) and is_prose(node, language):
            seen += [str(node[name]) for name in SAID if name in node.attrs]
            nodes += reversed(node.contents)
        elif type(node) is NavigableString:
            seen.append(node)
    text = " ".join(seen)
    text = re.sub(r"[“«\"].*?[”»\"]", " ", text)  # quotations of words are about the words
    return set(re.findall(r"[a-z]+", NAMES.sub(" ", text).lower()))


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_no_english_is_left(language: str) -> None:
    """No English word stands outside code, names and citations."""
    left = {
        path.relative_to(SITE).as_posix(): sorted(words_seen(path, language) & ENGLISH)
        for path in sorted((SITE / language).rglob("*.html"))
    }

    assert {} == {page: words for page, words in left.items() if words}


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_every_page_says_its_language_and_direction(language: str) -> None:
    """``lang`` and, for Arabic, ``dir`` stand on the root of each page."""
    for path in (SITE / language).rglob("*.html"):
        head = path.read_text(encoding="utf-8").partition("<head")[0]
        assert f'lang="{language}"' in head
        assert ('dir="rtl"' in head) is (language == "ar")


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
def test_every_page_has_a_description(language: str) -> None:
    """Search engines show what a page says of itself; no two chapters say the same."""
    said = [
        BeautifulSoup(path.read_text("utf-8").partition("</head>")[0], "html.parser").select('meta[name="description"]')
        for path in (SITE / language / "manual").glob("*.html")
    ]

    assert all(len(found) == 1 for found in said)
    assert len({str(found[0]["content"]) for found in said}) == len(said)


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_every_page_leads_to_its_catalog(language: str) -> None:
    """Whoever sees a mistake in a translation is one click away from mending it."""
    root = SITE.parent.parent
    for path in sorted((SITE / language / "manual").glob("*.html")):
        improve = SoupStrainer(class_="vernacular-improve")
        link = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser", parse_only=improve).a
        assert link is not None, path
        assert (root / str(link["href"]).partition("/edit/main/")[2]).is_file()
