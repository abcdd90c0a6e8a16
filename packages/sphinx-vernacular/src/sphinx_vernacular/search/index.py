"""Sphinx's index of words, written much shorter, and equal however often it is built."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sphinx.search import js_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TextIO

    from sphinx.builders.html import StandaloneHTMLBuilder

_FORMAT, _VERSION = "sphinx_vernacular.search", 2
_FIRST, _SURROGATES = ord("0"), range(0xD800, 0xE000)


class Index:
    """Sphinx's format, but for two things that make it smaller.

    Letters are as they are, where Sphinx has a number for each, and words that stand on the same pages
    share one list of these, in which a page is a character: ``{"3>": "border treaty"}`` is on pages 3 and 14.

    Words that stood on pages of an earlier build and stand on none now are left out. Entries of the general
    index come back when an index is read, which Sphinx forgets: a second build would publish fewer.
    """

    def __init__(self, builder: StandaloneHTMLBuilder) -> None:
        self.builder = builder

    def dump(self, data: dict[str, Any], file: TextIO) -> None:
        """Write an index."""
        for kind in ("terms", "titleterms"):
            data[kind] = grouped(data[kind])
        for entries in data["indexentries"].values():
            entries.sort()
        # whoever takes the extension away has Sphinx read no index that it can't understand
        data["envversion"] = {**data["envversion"], _FORMAT: _VERSION}
        index = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        file.write(f"{js_index.PREFIX}{index}{js_index.SUFFIX}")

    def load(self, file: TextIO) -> Any:
        """Read the index of an earlier build."""
        data = js_index.load(file)
        if data["envversion"].pop(_FORMAT, None) != _VERSION:
            raise ValueError("an index in another format: every page is read again")
        for kind in ("terms", "titleterms"):
            data[kind] = ungrouped(data[kind])
        restored: dict[str, list[tuple[str, str, str]]] = {}
        for entry, places in data["indexentries"].items():
            for page, target, is_main in places:
                restored.setdefault(data["docnames"][page], []).append((entry, target, "main" if is_main else ""))
        assert self.builder.indexer is not None
        entries = self.builder.indexer._index_entries  # noqa: SLF001  # Sphinx has no other way to them
        for docname in restored.keys() & self.builder.env.all_docs.keys():
            entries.setdefault(docname, restored[docname])
        return data


def grouped(terms: Mapping[str, Iterable[int] | int]) -> dict[str, str]:
    """Return the words of an index by the pages that they stand on.

    >>> grouped({"border": [3, 14], "treaty": [3, 14], "gas": 3})
    {'3>': 'border treaty', '3': 'gas'}
    """
    words: dict[str, list[str]] = {}
    for word, pages in sorted(terms.items()):
        if signs := "".join(map(_sign, [pages] if isinstance(pages, int) else pages)):
            words.setdefault(signs, []).append(word)
    return {signs: " ".join(together) for signs, together in words.items()}


def ungrouped(words: Mapping[str, str]) -> dict[str, list[int]]:
    """Return the pages of each word of an index.

    >>> ungrouped({"3>": "border treaty"})
    {'border': [3, 14], 'treaty': [3, 14]}
    """
    return {word: [_page(sign) for sign in signs] for signs, together in words.items() for word in together.split()}


def _sign(page: int) -> str:
    """Return the character that stands for a page; static/find.js reads it. Half a surrogate is none."""
    code = page + _FIRST
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))


def _page(sign: str) -> int:
    code = ord(sign)
    return (code if code < _SURROGATES.start else code - len(_SURROGATES)) - _FIRST
