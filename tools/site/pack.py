"""Make a built site light: what all its pages use as one style sheet, and the rest of what a page uses as another.

Sphinx and the theme load five sheets on each page, three fifths of which is for things that no page has;
`tools.site.sheets` takes them apart. Pages of one kind can use the same rules, and so share their second sheet.
Pages lose remarks, the classes that no sheet and no script asks for, and the spaces at the beginnings of lines.
Scripts and sheets lose comments and spaces; a notice that begins with an exclamation mark, as licences do, stays.
In the index of the search a word with another glued to it ("and treaties") stands as the word that it is, where the
index has that too: the search takes such words off by itself, on either side.
What was packed has a checksum of its own in its address, so that it may be kept for ever;
a browser asks for another address when anything in it changes.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import rjsmin
from sphinx.search import js_index

from sphinx_vernacular.search.folding import RULES
from sphinx_vernacular.search.index import grouped, ungrouped
from tools.site import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

NAME = "site.css"
_SHEET = re.compile(r'[ \t]*<link rel="stylesheet"[^>]* href="([^"?]*)(?:\?[^"]*)?"[^>]*>\n?')
_SCRIPT = re.compile(r'(<script src=")([^"?:]*)(?:\?[^"]*)?(")')
_NAMED = re.compile(r' (?:class|id)="([^"]*)"|<([a-z]\w*)')
_CLASSES = re.compile(r' class="([^"]+)"')
_ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
_TAG = re.compile(r"</?[a-z][^<>]*>")
_NAME = re.compile(r"[a-z][\w-]*")
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# by which Sphinx tells the links within a site
_KEPT = {"internal"}
# where spaces and the beginnings of lines mean something
_AS_IT_IS = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
_WORD = re.compile(r"[\w-]+")


def pack(site: Path, language: str) -> None:
    """Pack the site of one language."""
    if language in RULES and (index := site / "searchindex.js").exists():
        known = json.loads(index.read_text(encoding="utf-8")[len(js_index.PREFIX) : -len(js_index.SUFFIX)])
        known["terms"] = grouped(unglued(ungrouped(known["terms"]), RULES[language].glued))
        text = json.dumps(known, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        index.write_text(f"{js_index.PREFIX}{text}{js_index.SUFFIX}", encoding="utf-8")
    scripts = sorted((site / "_static").rglob("*.js"))
    for script in scripts:
        script.write_text(rjsmin.jsmin(script.read_text(encoding="utf-8"), keep_bang_comments=True), encoding="utf-8")
    pages = {page: page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html"))}
    words = _words(pages, scripts)
    names = {page: words[page] | _names(text) for page, text in pages.items()}
    loaded = {page: [_target(page, href) for href in _SHEET.findall(text)] for page, text in pages.items()}
    together, rests = sheets.divided(loaded, names, "".join(pages.values()))
    for sheet in {sheet for found in loaded.values() for sheet in found}:
        sheet.unlink()
    # the search reads other pages than its own, by their classes
    asked = sheets.styled([together, *rests.values()]).union(_KEPT, *words.values())
    selectors = sheets.selectors([together, *rests.values()])
    for page, text in pages.items():
        written = [_write(site / "_static" / NAME, together)]
        if rests[page]:
            written.append(_write(site / "_static" / f"{_digest(rests[page].encode())}.css", rests[page]))
        linked = _SHEET.sub(partial(_relink, page, iter([written])), _lean(text, asked, selectors))
        page.write_text(_SCRIPT.sub(partial(_stamp, page), linked), encoding="utf-8")


def unglued(pages_of: Mapping[str, Iterable[int]], glued: Sequence[str]) -> dict[str, list[int]]:
    """Return the pages of the words of an index: a word with one glued to it stands as the word that it is.

    >>> unglued({"وارسل": [0], "ولي": [0], "ارسل": [1], "لي": [2]}, ["و"])
    {'ارسل': [0, 1], 'ولي': [0], 'لي': [2]}
    """
    together: dict[str, set[int]] = {}
    for word, pages in pages_of.items():
        parts = [word[len(part) :] for part in glued if word.startswith(part) and len(word) >= len(part) + 3]
        # the longest that comes off: what is left is the shortest
        bare = min((part for part in parts if part in pages_of), key=len, default=word)
        together.setdefault(bare, set()).update(pages)
    return {word: sorted(pages) for word, pages in together.items()}


def _target(page: Path, href: str) -> Path:
    return (page.parent / href).resolve()


def _names(html: str) -> set[str]:
    """Return the elements, classes and ids of a page."""
    return {name for listed, element in _NAMED.findall(html) for name in (*listed.split(), element) if name}


def _words(pages: Mapping[Path, str], scripts: Sequence[Path]) -> dict[Path, set[str]]:
    """Return the words of the scripts that each page may run, classes among them."""
    texts = {script.resolve(): script.read_text(encoding="utf-8") for script in scripts}
    found = {}
    for page, html in pages.items():
        run = {_target(page, href) for _, href, _ in _SCRIPT.findall(html)} & texts.keys()
        # a script that gets another one names its file
        while more := {other for other in texts for script in run if other.name in texts[script]} - run:
            run |= more
        found[page] = {word for script in run for word in _WORD.findall(texts[script])}
    return found


def _lean(html: str, asked: AbstractSet[str], selectors: AbstractSet[tuple[frozenset[str], str]]) -> str:
    """Return a page without remarks, spaces at the beginnings of lines, and classes that nothing asks for.

    In an article nothing asks for a class that sheets name only together with what stands beside the article,
    such as ``.sidebar-tree .reference``.
    """
    if article := _ARTICLE.search(html):
        names = _names(article[0]) | _open(html[: article.start()])
        elsewhere = {name for _, text in selectors for name in sheets.styled([text])} - {
            name for needed, text in selectors if needed <= names for name in sheets.styled([text])
        }
        inside = _CLASSES.sub(partial(_fewer, asked - (elsewhere - _KEPT)), article[0])
        html = html[: article.start()] + inside + html[article.end() :]
    parts = _AS_IT_IS.split(html)
    parts[::3] = [re.sub(r"\n\s+", "\n", re.sub(r"<!--.*?-->", "", part)) for part in parts[::3]]
    del parts[2::3]  # the names of the elements
    return _CLASSES.sub(partial(_fewer, asked), "".join(parts))


def _open(html: str) -> set[str]:
    """Return the elements, classes and ids that are open at the end of a piece of HTML.

    >>> sorted(_open('<body class="a"><p class="b">c</p><br><main id="d">'))
    ['a', 'body', 'd', 'main']
    """
    left: list[str] = []
    for tag in _TAG.findall(html):
        if not tag.startswith("</"):
            left.append(tag)
        elif (name := tag[2:-1].strip()) in {_NAME.findall(begun)[0] for begun in left}:
            while _NAME.findall(left.pop())[0] != name:  # what was never closed, as <br>
                pass
    return {name for tag in left if _NAME.findall(tag)[0] not in _VOID for name in _names(tag)}


def _fewer(asked: AbstractSet[str], match: re.Match[str]) -> str:
    classes = match[1].split()
    kept = [
        name for name in classes if name in asked or any(name.startswith(part) for part in asked if part[-1] == "-")
    ]
    return f' class="{" ".join(kept)}"' if kept else ""


def _write(sheet: Path, css: str) -> Path:
    sheet.write_text(css, encoding="utf-8")
    return sheet


def _relink(page: Path, first: Iterator[list[Path]], match: re.Match[str]) -> str:
    """Return the links to the sheets in the place of the first one."""
    links = []
    for sheet in next(first, []):
        href = Path(os.path.relpath(sheet, page.parent)).as_posix()
        links.append(f'<link rel="stylesheet" href="{href}?v={checksum(sheet)}">\n')
    return "".join(links)


def _stamp(page: Path, match: re.Match[str]) -> str:
    script = _target(page, match[2])
    # the index of the search is asked for anew, as pages are
    version = f"?v={checksum(script)}" if "_static" in script.parts else ""
    return f"{match[1]}{match[2]}{version}{match[3]}"


def checksum(file: Path) -> str:
    """Return what changes when a file does: eight hexadecimal digits."""
    return _digest(file.read_bytes())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:8]
