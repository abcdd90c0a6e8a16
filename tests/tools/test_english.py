"""The English of pages is known without a build: each message is among it, and none that somebody typed over."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzref.l10n.catalogs import DOMAINS
from sphinx_vernacular.catalogs import po
from tools import english
from tools.project import catalogs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def messages(*names: str) -> Iterator[tuple[frozenset[str], str]]:
    """Yield the messages of catalogs, or of all, each with the texts of its page."""
    folder = catalogs_of("vi")
    for path in sorted(folder.rglob("*.po")):
        domain = path.relative_to(folder).with_suffix("")
        page = english.page_of(domain)
        if page and (not names or domain.as_posix() in names):
            texts = english.of_page(page)
            yield from ((texts, entry.msgid) for entry in po.read(path).messages)


def test_every_message_is_a_text_of_its_page() -> None:
    """Paragraphs, headings, items, cells, titles, examples, docstrings: nobody is told to put back what is right."""
    wrong = [message for texts, message in messages() if english.squeezed(message) not in texts]

    assert [] == wrong


EDITS: dict[str, Callable[[str], str]] = {
    "the last word is gone": lambda text: text.rpartition(" ")[0],
    "the first word is gone": lambda text: text.partition(" ")[2],
    "the last letter is gone": lambda text: text[:-1],
    "a letter is another": lambda text: f"{text[: len(text) // 2]}ё{text[len(text) // 2 + 1 :]}",
    "the last sentence is gone": lambda text: re.sub(r"(?<=\.) [^.]+\.$", "", text),
    "the first sentence is gone": lambda text: re.sub(r"^[^.]+\. ", "", text),
    "the last line is gone": lambda text: text.rpartition("\n")[0],
    "it begins with a small letter": lambda text: text[0].lower() + text[1:],
    "a word is added": lambda text: f"{text} too",
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_message_that_was_typed_over_is_none(edit: str) -> None:
    """However little was changed, on a chapter, on a page with examples, and in a docstring."""
    pairs = [
        (texts, changed)
        for texts, message in messages("manual/china", "guide/questions", "reference/index")
        if (changed := EDITS[edit](message)) not in ("", message) and english.squeezed(changed)
    ]

    assert pairs
    assert [] == [changed for texts, changed in pairs if english.squeezed(changed) in texts]


@pytest.mark.parametrize("domain", [*DOMAINS, "sphinx"])
def test_pages_without_a_source_have_no_english(domain: str) -> None:
    """The words of the facts and of Sphinx are no page."""
    assert english.page_of(Path(domain)) is None


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_every_message_of_the_interface_is_said_by_something(language: str) -> None:
    """A translator may take any word of the toolbox, Sphinx or the theme, too: nobody is told to put that back."""
    own = [entry.msgid for entry in po.read(catalogs_of(language) / "sphinx.po").messages]
    taken = [
        "Languages",
        "Improve this translation",
        "Table of Contents",
        "%s %s documentation",
        "Made with ",
        "Project Home",
        "Last updated on %(last_updated)s",
    ]

    assert [] == [message for message in (*own, *taken) if not english.is_of_interface(message)]


@pytest.mark.parametrize("edit", EDITS)
def test_a_message_of_the_interface_that_was_typed_over_is_none(edit: str) -> None:
    """As on pages."""
    messages = [entry.msgid for entry in po.read(catalogs_of("ar") / "sphinx.po").messages]
    changed = [text for message in messages if (text := EDITS[edit](message)) not in ("", message)]

    assert [] == [text for text in changed if english.is_of_interface(text)]
