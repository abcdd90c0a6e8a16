"""Make a built site light: one style sheet for all its pages, with the rules that they can use.

Sphinx and the theme load five sheets on each page, three fifths of which is for things that no page has.
A rule stays unless it asks for a class or an id that stands on no page and in no script;
a custom property, unless nothing that stays reads it.
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
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rcssmin
import rjsmin
import tinycss2
from sphinx.search import js_index

from sphinx_vernacular.search.folding import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NAME = "site.css"
_SHEET = re.compile(r'[ \t]*<link rel="stylesheet"[^>]* href="([^"?]*)(?:\?[^"]*)?"[^>]*>\n?')
_SCRIPT = re.compile(r'(<script src=")([^"?:]*)(?:\?[^"]*)?(")')
_NAMED = re.compile(r' (?:class|id)="([^"]*)"')
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
# the definition of a custom property; its value may have quotes and brackets, and semicolons in them
_CUSTOM = re.compile(
    r"""(?<=[{;])\s*(--[\w-]+)\s*:(?:[^;}"'(]|"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*\))*;?"""
)
_WORD = re.compile(r"[\w-]+")


def pack(site: Path, language: str) -> None:
    """Pack the site of one language."""
    if language in RULES and (index := site / "searchindex.js").exists():
        known = json.loads(index.read_text(encoding="utf-8")[len(js_index.PREFIX) : -len(js_index.SUFFIX)])
        known["terms"] = unglued(known["terms"], RULES[language].glued)
        text = json.dumps(known, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        index.write_text(f"{js_index.PREFIX}{text}{js_index.SUFFIX}", encoding="utf-8")
    static = site / "_static"
    scripts = sorted(static.rglob("*.js"))
    for script in scripts:
        script.write_text(rjsmin.jsmin(script.read_text(encoding="utf-8"), keep_bang_comments=True), encoding="utf-8")
    pages = {page: page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html"))}
    names = {name for text in pages.values() for found in _NAMED.findall(text) for name in found.split()}
    names.update(word for script in scripts for word in _WORD.findall(script.read_text(encoding="utf-8")))
    loaded = {page: [_target(page, href) for href in _SHEET.findall(text)] for page, text in pages.items()}
    common = [sheet for sheet in next(iter(loaded.values())) if all(sheet in sheets for sheets in loaded.values())]
    rules = {sheet: used(_read(sheet), names) for sheets in loaded.values() for sheet in sheets}
    variables = _read_by("".join(rules.values()), "".join(pages.values()))
    together = static / NAME
    together.write_text("".join(_without(rules[sheet], variables) for sheet in common), encoding="utf-8")
    for sheet in rules.keys() - set(common):
        sheet.write_text(_without(rules[sheet], variables), encoding="utf-8")
    for page, text in pages.items():
        linked = _SHEET.sub(partial(_relink, page, common, iter([together])), text)
        page.write_text(_SCRIPT.sub(partial(_stamp, page), linked), encoding="utf-8")
    for sheet in common:
        sheet.unlink()


def unglued(terms: Mapping[str, str], glued: Sequence[str]) -> dict[str, str]:
    """Return the words of an index by their pages, those with a glued word on the pages of the word that they are.

    >>> unglued({"0": "وارسل ولي", "1": "ارسل", "2": "لي واحد"}, ["و"])
    {'0': 'ولي', '0 1': 'ارسل', '2': 'لي واحد'}
    """
    pages_of = {word: {int(page) for page in pages.split()} for pages, words in terms.items() for word in words.split()}
    together: dict[str, set[int]] = {}
    for word, pages in pages_of.items():
        parts = [word[len(part) :] for part in glued if word.startswith(part) and len(word) >= len(part) + 3]
        # the longest that comes off: what is left is the shortest
        bare = min((part for part in parts if part in pages_of), key=len, default=word)
        together.setdefault(bare, set()).update(pages)
    found: dict[str, list[str]] = {}
    for word, pages in sorted(together.items()):
        found.setdefault(" ".join(map(str, sorted(pages))), []).append(word)
    return {pages: " ".join(words) for pages, words in sorted(found.items())}


def _target(page: Path, href: str) -> Path:
    return (page.parent / href).resolve()


def _read(sheet: Path) -> str:
    text = sheet.read_text(encoding="utf-8")
    if odd := re.search(r"""@import|url\(\s*["']?(?!["']?data:)""", text):
        raise ValueError(f"{sheet} has {odd[0]!r}: what it loads would not be found beside {NAME}")
    return text


def _relink(page: Path, common: list[Path], first: Iterator[Path], match: re.Match[str]) -> str:
    sheet = _target(page, match[1])
    if sheet in common:
        if (only := next(first, None)) is None:
            return ""
        sheet = only
    href = Path(os.path.relpath(sheet, page.parent)).as_posix()
    return f'<link rel="stylesheet" href="{href}?v={checksum(sheet)}">\n'


def _stamp(page: Path, match: re.Match[str]) -> str:
    script = _target(page, match[2])
    # the index of the search is asked for anew, as pages are
    version = f"?v={checksum(script)}" if "_static" in script.parts else ""
    return f"{match[1]}{match[2]}{version}{match[3]}"


def checksum(file: Path) -> str:
    """Return what changes when a file does: eight hexadecimal digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()[:8]


def used(css: str, names: set[str]) -> str:
    """Return the rules of a style sheet that can apply where only these classes and ids are.

    >>> used("/* colours */ .a, .b > p {color:red} .b {color:blue} .a:not(.b) {top:0}", {"a"})
    '.a{color:red}.a:not(.b){top:0}'
    """
    rules = _rules(tinycss2.parse_stylesheet(css, skip_whitespace=True), names)
    return str(rcssmin.cssmin(rules, keep_bang_comments=True))


def _rules(rules: list[Any], names: set[str]) -> str:
    out: list[str] = []
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [selector for selector in _selectors(rule.prelude) if _needed(selector) <= names]
            if selectors:
                prelude = ",".join(tinycss2.serialize(selector).strip() for selector in selectors)
                out.append(f"{prelude}{{{tinycss2.serialize(rule.content)}}}")
        elif rule.type == "at-rule" and rule.at_keyword in ("media", "supports"):
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            if text := _rules(inner, names):
                out.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude).rstrip()}{{{text}}}")
        else:
            out.append(rule.serialize())
    return "".join(out)


def _selectors(prelude: list[Any]) -> list[list[Any]]:
    found: list[list[Any]] = [[]]
    for part in prelude:
        if part == ",":
            found.append([])
        elif part.type != "comment":
            found[-1].append(part)
    return found


def _needed(selector: list[Any]) -> set[str]:
    # what stands in :not() or :is() need not be there
    needed = {token.value for token in selector if token.type == "hash"}
    return needed | {token.value for dot, token in pairwise(selector) if dot == "." and token.type == "ident"}


def _read_by(css: str, pages: str) -> set[str]:
    """Return the custom properties that are read: by other properties, or by those that are read themselves."""
    defined: dict[str, set[str]] = {}

    def note(match: re.Match[str]) -> str:
        defined.setdefault(match[1], set()).update(_VARIABLE.findall(match[0]))
        return ""

    read = set(_VARIABLE.findall(_CUSTOM.sub(note, css))) | set(_VARIABLE.findall(pages))
    while more := {name for known in read for name in defined.get(known, ())} - read:
        read |= more
    return read


def _without(css: str, read: set[str]) -> str:
    return _CUSTOM.sub(lambda match: match[0] if match[1] in read else "", css)
