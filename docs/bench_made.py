"""What `bench` measures with: projects and facts that are made for it, in folders that it may change.

`snapshot` is this project as it stands; `stock` the same pages and catalogs for Sphinx without us, in which
every role has been replaced by what it reads as; `grown` one of as many pages as one likes, cut out of
the manual; `grown_facts` as many facts, after the pattern of the real ones.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import kzref
from kzref.sphinxext import facts as roles
from kzref.sphinxext import po

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzref.model import Fact

ROOT = Path(__file__).resolve().parent.parent

_MADE = shutil.ignore_patterns("__pycache__", "*.mo", "sphinx.js")
# a block that opens with a fence, and what stands between two of them
_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<head>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ ]*$\n?", re.MULTILINE | re.DOTALL)
# code is shown as it is; elsewhere a role is words
_ROLE = re.compile(r"``.*?``|\{kz:(?P<role>\w+)\}`(?:(?P<words>[^`<]+?)\s*<)?(?P<id>[\w-]+)>?`", re.DOTALL)
_LINK = re.compile(r"\]\([\w./-]+\.md(#[\w-]*)?\)")

PLAIN = """

# Sphinx as it comes: none of this project's extensions
extensions = [name for name in extensions if not name.startswith("kzref.")]
html_css_files = []
"""

FLAT = """

def setup(app):
    # before Furo asks for the tree of all pages
    app.connect("html-page-context", lambda app, name, template, context, tree: context.update(toctree=_no_tree), 400)


def _no_tree(**options):
    return ""
"""


def snapshot(folder: Path) -> Path:
    """Copy this project, without what was built, so that nobody's saving disturbs a measurement."""
    for name in ("src", "docs", "locale"):
        shutil.copytree(ROOT / name, folder / name, ignore=_MADE)
    return folder


def stock(ours: Path, folder: Path) -> Path:
    """Make the same pages and catalogs for Sphinx without this project's extensions.

    Roles are what they read as, the tables made from facts are left out, and doctests are plain code.
    """
    shutil.copytree(ours / "docs", folder / "docs")
    with (folder / "docs" / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(PLAIN)
    for page in (folder / "docs").rglob("*.md"):
        page.write_text(plain_page(page.read_text(encoding="utf-8")), encoding="utf-8")
    for path in (ours / "locale").rglob("*.po"):
        language = path.relative_to(ours / "locale").parts[0]
        entries = [plain_entry(entry, language) for entry in po.read(path).entries]
        target = folder / "locale" / path.relative_to(ours / "locale")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(po.render(entries), encoding="utf-8")
    return folder


def plain_page(text: str) -> str:
    """Return a page without directives and roles of ours.

    >>> print(plain_page("A {kz:fact}`treaty <cn-border-agreement>` of {kz:when}`cn-border-agreement`."))
    A treaty of 26 April 1994.
    """
    out, end = [], 0
    for block in _FENCE.finditer(text):
        out += [plain(text[end : block.start()], "en"), _plain_block(block)]
        end = block.end()
    return "".join(out) + plain(text[end:], "en")


def _plain_block(block: re.Match[str]) -> str:
    if block["head"].startswith("{kz:"):
        return ""
    if block["head"].startswith("{doctest}"):
        return block[0].replace(block["head"], "pycon", 1)
    return block[0]


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
        if words:
            return words
        if role == "entity":
            return kzref.entity(id).named(cast("Any", language))
        return roles.reading(kzref.fact(id), role, language)

    # a language that is only begun reads facts in English
    language = language if language in kzref.LANGUAGES else "en"
    return _ROLE.sub(read, text)


def grown(ours: Path, folder: Path, pages: int, *, navigation: bool = True) -> Path:
    """Make a project of ``pages`` pages and their Arabic catalogs, with this project's configuration.

    Each page is a section of the manual, with its roles and examples. Without ``navigation``
    no page has the list of all pages in its side bar.
    """
    ignore = shutil.ignore_patterns("*.md", "*.rst", "__pycache__")
    shutil.copytree(ours / "docs", folder / "docs", ignore=ignore)
    words = Path("locale", "ar", "LC_MESSAGES")
    (folder / words / "page").mkdir(parents=True)
    shutil.copy(ours / words / "sphinx.po", folder / words)
    if not navigation:
        with (folder / "docs" / "conf.py").open("a", encoding="utf-8") as conf:
            conf.write(FLAT)
    made = list(_sections(ours))
    for number in range(pages):
        text, entries = made[number % len(made)]
        _write(folder / "docs" / "page" / f"{number:04}.md", text)
        _write(folder / words / "page" / f"{number:04}.po", entries)
    title, entries = made[0][0].partition("\n")[0], made[0][1]
    _write(folder / "docs" / "index.md", f"{title}\n\n```{{toctree}}\n:glob:\n\npage/*\n```\n")
    _write(folder / words / "index.po", entries)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _sections(ours: Path) -> Iterator[tuple[str, str]]:
    """Yield each section of the manual as a page of its own, with those entries of its catalog that it needs."""
    for page in sorted((ours / "docs" / "manual").glob("*.md")):
        catalog = po.read(ours / "locale" / "ar" / "LC_MESSAGES" / "manual" / f"{page.stem}.po")
        title, *sections = re.split(
            r"^#+ (?=.)", _without_tables(page.read_text(encoding="utf-8")), flags=re.MULTILINE
        )[1:]
        for section in sections:
            text = _LINK.sub("](../index.md)", f"# {title.splitlines()[0]}\n\n## {section}")
            flat = " ".join(text.split())
            entries = [catalog.entries[0]]
            for entry in catalog.messages:
                entry.msgid = _LINK.sub("](../index.md)", entry.msgid)
                entry.msgstr = [_LINK.sub("](../index.md)", words) for words in entry.msgstr]
                if " ".join(entry.msgid.split()) in flat:
                    entries.append(entry)
            yield text, po.render(entries)


def _without_tables(text: str) -> str:
    # a fact has one entry: no two pages can have its table
    return _FENCE.sub(lambda block: "" if block["head"].startswith("{kz:") else block[0], text)


def grown_facts(count: int) -> tuple[Fact, ...]:
    """Make so many facts after the pattern of the real ones, each with parts of its own.

    >>> [fact.id for fact in grown_facts(2)]
    ['intro-policy-age-0', 'intro-independence-1991-0']
    """
    known = kzref.facts()
    return tuple(_copy(known[number % len(known)], number // len(known)) for number in range(count))


def _copy(fact: Fact, number: int) -> Fact:
    record = replace(fact.record, quantity=_again(fact.record.quantity), when=_again(fact.record.when))
    claim = fact.claim and replace(fact.claim, quantity=_again(fact.claim.quantity), when=_again(fact.claim.when))
    sources = tuple(map(_again, fact.sources))
    return replace(fact, id=cast("Any", f"{fact.id}-{number}"), record=record, claim=claim, sources=sources)


def _again(part: Any) -> Any:
    return part and type(part)(**{field.name: getattr(part, field.name) for field in fields(part)})
