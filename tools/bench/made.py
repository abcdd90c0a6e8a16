"""What `bench` measures with: projects that are made for it, in folders that it may change.

`snapshot` is this project as it stands; `plain_project` the same pages and catalogs for Sphinx without us, in which
roles and tables have become text; `grown` a project of as many pages as one likes, cut out of the manual.
"""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from docutils import nodes

import kzref
from kzref.sphinxext import reading
from kzref.sphinxext.directives import VIEWS
from kzref.sphinxext.nodes import Details, Drawing, Filters
from kzref.sphinxext.writer import Writer
from sphinx_vernacular.catalogs import po
from tools.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MADE = shutil.ignore_patterns("__pycache__", "*.mo", "sphinx.js")
# a block between fences; code and tables are blocks, roles stand outside
_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<head>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ ]*$\n?", re.MULTILINE | re.DOTALL)
# what is quoted as code is no role
_ROLE = re.compile(r"``.*?``|\{kz:(?P<role>\w+)\}`(?:(?P<words>[^`<]+?)\s*<)?(?P<id>[\w-]+)>?`", re.DOTALL)
_LINK = re.compile(r"\]\([\w./-]+\.md(#[\w-]*)?\)")
_SPECIAL = re.compile(r"([\\`*_\[\]<>{}|#])")

PLAIN = """

# Sphinx as it comes
extensions = [name for name in extensions if not name.startswith(("kzref.", "sphinx_vernacular."))]


def setup(app):
    # the pages that are written for one language alone
    app.connect("config-inited", lambda app, config: config.exclude_patterns.extend(
        f"{page}.*" for page, language in vernacular_own_pages.items() if language != config.language
    ))
"""
GROWN = """

# a catalog of one section is too small to show that its translator joins sentences
vernacular_checks = {**vernacular_checks, "sentence": "off"}
"""
TIMED = """

# Furo's own navigation, timed
extensions.remove("sphinx_vernacular.furo.navigation")
extensions.append("tools.bench.navigation")
"""


class Directive(NamedTuple):
    """A table made from facts, as a page asks for it."""

    view: str
    arguments: tuple[str, ...]


def snapshot(folder: Path) -> Path:
    """Copy this project, without what was built, so that nobody's saving disturbs a measurement."""
    for name in ("src", "packages", "tools", "docs", "locale"):
        shutil.copytree(ROOT / name, folder / name, ignore=_MADE)
    return folder


def without_tables(ours: Path, folder: Path) -> Path:
    """Make a copy of our project whose pages have no tables made from facts; all else is as it was."""
    for name in ("docs", "locale"):
        shutil.copytree(ours / name, folder / name)
    for page in (folder / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(_FENCE.sub(lambda block: "" if _directive(block) else block[0], text), encoding="utf-8")
    return folder


def plain_project(ours: Path, folder: Path) -> Path:
    """Make the same pages and catalogs for Sphinx without this project's extensions.

    Roles are what they read as, the tables made from facts are plain ones, and doctests are plain code.
    """
    shutil.copytree(ours / "docs", folder / "docs")
    with (folder / "docs" / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(PLAIN)
    shown: defaultdict[str, list[Directive]] = defaultdict(list)
    for page in (folder / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        name = page.relative_to(folder / "docs").with_suffix("").as_posix()
        shown[name] += [found for block in _FENCE.finditer(text) if (found := _directive(block))]
        page.write_text(plain_page(text), encoding="utf-8")
    for path in (ours / "locale").rglob("*.po"):
        language, _, *parts = path.relative_to(ours / "locale").with_suffix("").parts
        entries = {entry.key: entry for entry in (plain_entry(old, language) for old in po.read(path).entries)}
        for directive in shown["/".join(parts)]:
            # in another language the order is another one here and there; what it costs is the same
            pairs = zip(paragraphs(directive, "en"), paragraphs(directive, language), strict=False)
            for english, other in pairs:
                entries.setdefault((None, english), po.Entry(msgid=english, msgstr=[other]))
        _write(folder / path.relative_to(ours), po.render(list(entries.values())))
    return folder


def plain_page(text: str) -> str:
    """Return a page without directives and roles of ours.

    >>> print(plain_page("A {kz:fact}`treaty <cn-border-agreement>` of {kz:when}`cn-border-agreement`."))
    A treaty of 26 April 1994.
    """
    out: list[str] = []
    end = 0
    for block in _FENCE.finditer(text):
        out.extend((plain(text[end : block.start()], "en"), _plain_block(block)))
        end = block.end()
    return "".join(out) + plain(text[end:], "en")


def _plain_block(block: re.Match[str]) -> str:
    if directive := _directive(block):
        return "".join(_markdown(_nodes(directive, "en")))
    if block["head"].startswith("{doctest}"):
        return block[0].replace(block["head"], "pycon", 1)
    return block[0]


def _directive(block: re.Match[str]) -> Directive | None:
    match = re.match(r"\{kz:([\w-]+)\}(.*)", block["head"])
    return Directive(match[1], tuple(match[2].split())) if match else None


def plain_entry(entry: po.Entry, language: str) -> po.Entry:
    """Return a message whose roles are words, in both languages."""
    entry.msgid = plain(entry.msgid, "en")
    entry.msgstr = [plain(text, language) for text in entry.msgstr]
    return entry


def plain(text: str, language: str) -> str:
    """Return a text in which every role is what it reads as.

    >>> plain("{kz:value}`cn-border-share-kz` or ``{kz:value}`cn-border-share-kz```", "en")
    '57% or ``{kz:value}`cn-border-share-kz```'
    """

    def read(match: re.Match[str]) -> str:
        role, words, id = match["role"], match["words"], cast("Any", match["id"])
        if role is None:
            return match[0]
        if words and role in ("fact", "entity"):
            return words
        if role == "entity":
            return kzref.entity(id).named(_spoken(language))
        return reading.reading(kzref.fact(id), role, _spoken(language), words or "")

    return _ROLE.sub(read, text)


def _spoken(language: str) -> Any:
    # in a language that is only begun, facts speak English
    return language if language in kzref.LANGUAGES else "en"


# a table of ours as somebody would write it who has Markdown alone


@cache
def paragraphs(directive: Directive, language: str) -> list[str]:
    """Return the paragraphs of a table in a language: what a translator would have to translate."""
    found = []
    for top in _nodes(directive, language):
        for node in top.findall(nodes.Element):
            if isinstance(node, Details):
                found.append(_escaped(node["summary"]))
            elif isinstance(node, nodes.paragraph | nodes.term):
                found.append(_words(node))
    return found


def _nodes(directive: Directive, language: str) -> list[nodes.Element]:
    writer = Writer(_spoken(language), "")
    return VIEWS[directive.view](writer, *directive.arguments)


def _markdown(found: Iterable[nodes.Node]) -> Iterator[str]:
    """Yield Markdown for the nodes of a table, block by block."""
    for node in found:
        if isinstance(node, nodes.table):
            yield "```{list-table}\n:header-rows: 1\n\n"
            for row in node.findall(nodes.row):
                cells = [_indented(_markdown(cell.children), "    ") for cell in row.children]
                yield "* - " + "  - ".join(cell.lstrip(" ") or "\n" for cell in cells)
            yield "```\n\n"
        elif isinstance(node, nodes.paragraph):
            yield _words(node) + "\n\n"
        elif isinstance(node, nodes.list_item):
            yield "- " + _indented(_markdown(node.children), "  ").lstrip()
        elif isinstance(node, nodes.definition_list_item):
            term, definition = node.children
            yield f"{_words(term)}\n: {_indented(_markdown(definition.children), '  ').lstrip()}"
        elif isinstance(node, Details):
            yield _escaped(node["summary"]) + "\n\n"
            yield from _markdown(node.children)
        elif not isinstance(node, Filters | Drawing):
            yield from _markdown(node.children)


def _indented(blocks: Iterable[str], by: str) -> str:
    return "".join(f"{by}{line}" if line.strip() else line for line in "".join(blocks).splitlines(keepends=True))


def _words(node: nodes.Node) -> str:
    if isinstance(node, nodes.Text):
        return _escaped(str(node))
    text = "".join(map(_words, node.children))
    return f"[{text}]({node['refuri']})" if isinstance(node, nodes.reference) and "refuri" in node else text


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


# as many pages as one likes


def grown(ours: Path, folder: Path, pages: int, *, timed: bool = False) -> Path:
    """Make a project of ``pages`` pages and their Arabic catalogs, with this project's configuration.

    Each page is a section of the manual, with its roles and examples. A timed one has Furo's own navigation,
    which the build times apart: see `navigation`.
    """
    shutil.copytree(ours / "docs", folder / "docs", ignore=shutil.ignore_patterns("*.md", "*.rst", "__pycache__"))
    with (folder / "docs" / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(GROWN + TIMED * timed)
    words = Path("locale", "ar", "LC_MESSAGES")
    made = list(_sections(ours))
    for number in range(pages):
        text, entries = made[number % len(made)]
        _write(folder / "docs" / "page" / f"{number:04}.md", text)
        _write(folder / words / "page" / f"{number:04}.po", entries)
    title, entries = made[0][0].partition("\n")[0], made[0][1]
    _write(folder / "docs" / "index.md", f"{title}\n\n```{{toctree}}\n:glob:\n\npage/*\n```\n")
    _write(folder / words / "index.po", entries)
    shutil.copy(ours / words / "sphinx.po", folder / words)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _sections(ours: Path) -> Iterator[tuple[str, str]]:
    """Yield each section of the manual as a page of its own, with those entries of its catalog that it needs."""
    for page in sorted((ours / "docs" / "manual").glob("*.md")):
        catalog = po.read(ours / "locale" / "ar" / "LC_MESSAGES" / "manual" / f"{page.stem}.po")
        for entry in catalog.messages:
            entry.msgid = _unlinked(entry.msgid)
            entry.msgstr = [_unlinked(text) for text in entry.msgstr]
        # a fact has one entry: no two pages can have its table
        text = _FENCE.sub(lambda block: "" if _directive(block) else block[0], page.read_text(encoding="utf-8"))
        title, *sections = re.split(r"^## ", _unlinked(text), flags=re.MULTILINE)
        for section in sections:
            made = f"{title.splitlines()[0]}\n\n## {section}"
            flat = " ".join(made.split())
            entries = [entry for entry in catalog.messages if " ".join(entry.msgid.split()) in flat]
            yield made, po.render([catalog.entries[0], *entries])


def _unlinked(text: str) -> str:
    # the pages that the manual links to are not there
    return _LINK.sub("](../index.md)", text)
