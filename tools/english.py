"""The English of the pages, as the messages of catalogs have it, read without Sphinx: in a blink, not in a build.

What is no message may be among it, as long as every message is: it tells a message that somebody typed over.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING

from tools.project import DOCS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# what stands before the words of a line: a heading, an item, an option, a directive with its title, a footnote
_MARKS = re.compile(
    r"\s*(?:#+ |(?:[-*+>:]|\d+\.) +|:[\w-]+: *|(?:`{3,}|:{3,})\{(?!kz:)[^}]*\} *|\.\. [\w:-]*:: *|\[\^\w+\]: *)*\s*"
)
_FENCE = re.compile(r"\s*(`{3,}|:{3,})")
_UNDERLINE = re.compile(r"\s*[=~^\"'*-]{3,}\s*")
_CELL = re.compile(r"(?<!\\)\|")
_EXAMPLE = re.compile(
    r"^[ \t]*>>> .*(?:\n(?!\s*(?:```|$)).*)*(?:\n\s*\n[ \t]*>>> .*(?:\n(?!\s*(?:```|$)).*)*)*", re.MULTILINE
)


def squeezed(text: str) -> str:
    """Return a text without its spaces: lines are joined in messages, and sources wrapped as they may be."""
    return "".join(text.split())


def of_page(page: Path) -> frozenset[str]:
    """Return the texts of a page, each squeezed; those of docstrings too, where a page may show them."""
    text = page.read_text(encoding="utf-8")
    return frozenset(_texts(text)) | (_of_docstrings() if page.suffix == ".rst" else frozenset())


def page_of(domain: Path) -> Path | None:
    """Return the page that a domain is the catalog of."""
    pages = (DOCS / domain.with_suffix(suffix) for suffix in (".md", ".rst"))
    return next((page for page in pages if page.exists()), None)


@cache
def _of_docstrings() -> frozenset[str]:
    texts: set[str] = set()
    package = ROOT / "src" / "kzref"
    for path in sorted({*package.rglob("*.py")} - {*package.glob("chapters/*")}):  # facts are long, and have none
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                texts.update(_texts(ast.get_docstring(node) or ""))
    return frozenset(texts)


def _texts(text: str) -> Iterator[str]:
    yield from map(squeezed, _EXAMPLE.findall(text))
    paragraph: list[str] = []
    for line in [*text.splitlines(), ""]:
        marks = _MARKS.match(line)
        assert marks is not None  # it may be empty
        words = line[marks.end() :]
        is_apart = _FENCE.match(line) or _UNDERLINE.fullmatch(line) or line.lstrip().startswith("|")
        if paragraph and (not line.strip() or marks[0].strip() or is_apart):
            yield squeezed(" ".join(paragraph))
            paragraph = []
        if is_apart:
            yield from map(squeezed, (words, *_CELL.split(line)))
        elif words:
            paragraph.append(words)
