"""The English of the pages and of what stands around them, as the messages of catalogs have it.

It is read without a build of Sphinx, in a blink.

What is no message may be among it, as long as every message is: it tells a message that somebody typed over.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import sphinx

from sphinx_vernacular import locale
from sphinx_vernacular.catalogs import po
from tools.project import DOCS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
# what a template says in the language of its reader
_SAID = re.compile(
    r"""_\((?P<quote>["'])(?P<call>.*?)(?P=quote)|\{%-?\s*trans\b.*?%\}(?P<block>.*?)\{%-?\s*endtrans""", re.DOTALL
)
_VALUE = re.compile(r"\{\{\s*(\w+)\s*\}\}")


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


def is_of_interface(message: str) -> bool:
    """Whether something says a message around the pages: this project, its toolbox, Sphinx or the theme."""
    return any(message.strip() in texts() for texts in (_of_toolbox, _of_project, _of_sphinx, _of_theme))


@cache
def _of_toolbox() -> frozenset[str]:
    return _of_catalogs(locale.HERE.rglob("sphinx.po"))


@cache
def _of_sphinx() -> frozenset[str]:
    return _of_catalogs([Path(sphinx.__file__).with_name("locale") / "sphinx.pot"])


def _of_catalogs(paths: Iterable[Path]) -> frozenset[str]:
    return frozenset(entry.msgid.strip() for path in paths for entry in po.read(path).messages)


@cache
def _of_project() -> frozenset[str]:
    modules = [DOCS / "conf.py", *(ROOT / "tools" / "site").glob("*.py")]
    nodes = (node for path in modules for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return frozenset(texts) | _of_templates(DOCS / "_templates")


@cache
def _of_theme() -> frozenset[str]:
    import furo  # it takes long to load, and is asked last

    return _of_templates(Path(furo.__file__).parent)


def _of_templates(folder: Path) -> frozenset[str]:
    texts = (path.read_text(encoding="utf-8") for path in folder.rglob("*.html"))
    found = ((said["call"] or said["block"]).strip() for text in texts for said in _SAID.finditer(text))
    return frozenset(_VALUE.sub(r"%(\1)s", text) for text in found)


@cache
def _of_docstrings() -> frozenset[str]:
    texts: set[str] = set()
    package = ROOT / "src" / "kzref"
    for path in sorted({*package.rglob("*.py")} - {*package.glob("chapters/*")}):  # facts are long, and have none
        for node in _documented(ast.parse(path.read_text(encoding="utf-8"))):
            texts.update(_texts(ast.get_docstring(node) or ""))
    return frozenset(texts)


def _documented(
    node: ast.Module | ast.ClassDef | ast.FunctionDef,
) -> Iterator[ast.Module | ast.ClassDef | ast.FunctionDef]:
    yield node
    for inner in node.body:
        if isinstance(inner, (ast.ClassDef, ast.FunctionDef)):
            yield from _documented(inner)


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
