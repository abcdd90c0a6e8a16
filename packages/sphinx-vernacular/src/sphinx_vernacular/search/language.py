"""The languages as Sphinx's search knows them: how pages are cut into words, and what the search page runs."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from sphinx.locale import _
from sphinx.search import SearchLanguage

from sphinx_vernacular.search.folding import RULES, Folding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.config import Config

    from sphinx_vernacular.search.folding import Rules

STATIC = Path(__file__).with_name("static")
# comments and indentation are not for the reader's line
_COMMENTS = re.compile(r"^\s*/\*[\s\S]*?\*/\n|^\s*//.*\n|^[ ]+", re.MULTILINE)


@cache
def folding(code: str, synonyms: tuple[tuple[str, ...], ...]) -> Folding:
    """Return how words of a language and these names are compared; it is made once for all builds of a process."""
    return Folding(RULES[code], synonyms)


class _Search(SearchLanguage):
    """What the languages have in common."""

    rules: ClassVar[Rules]
    js_splitter_code = "var splitQuery = SearchWords.split;"

    def __init__(self, options: dict[str, Any]) -> None:
        super().__init__(options)
        synonyms = options.get("synonyms", [])
        self.folding = folding(self.lang, tuple(map(tuple, synonyms)))
        page = {
            "context": options.get("context", False),
            "answers": options.get("answers", False),
            "closest": _("No page has all of these words. These come closest:"),
            "more": _("Show all (%s)"),
            "answered": _("Answers"),
        }
        self.js_stemmer_code: str = words_script(self.rules, synonyms) + filled("find.js") + filled("page.js", page)

    def split(self, input: str) -> list[str]:
        words = self.folding.split(input)
        return words + self.folding.names(input, [self.folding.stem(word) for word in words])

    def stem(self, word: str) -> str:
        return word if word.startswith("=") else self.folding.stem(word)

    def word_filter(self, word: str) -> bool:
        return bool(word)  # years and figures too: what nobody looks for is gone already


class SearchArabic(_Search):
    """Search in Arabic."""

    lang = "ar"
    language_name = "Arabic"
    rules = RULES["ar"]


class SearchEnglish(_Search):
    """Search in English, for projects that want one search in all their languages."""

    lang = "en"
    language_name = "English"
    rules = RULES["en"]


class SearchVietnamese(_Search):
    """Search in Vietnamese."""

    lang = "vi"
    language_name = "Vietnamese"
    rules = RULES["vi"]


LANGUAGES: dict[str, type[_Search]] = {
    language.lang: language for language in (SearchArabic, SearchEnglish, SearchVietnamese)
}


def chosen(config: Config) -> type[_Search] | None:
    """Return the language of the build's search, or None where it is left to Sphinx."""
    language = config.html_search_language or config.language
    for code in (language, language.partition("_")[0]):
        if code in config.vernacular_search_languages:
            return LANGUAGES[code]
    return None


def words_script(rules: Rules, synonyms: Sequence[Sequence[str]]) -> str:
    """Return the rules and names in JavaScript, with what marks words on a page."""
    groups = [*rules.synonyms, *synonyms]
    return filled("words.js", {**asdict(rules), "synonyms": groups})


def filled(name: str, data: object = None) -> str:
    """Return a script of ours, with its data where it asks for them."""
    source = (STATIC / name).read_text(encoding="utf-8")
    return _COMMENTS.sub("", source).replace("/* data */", json.dumps(data, ensure_ascii=False, separators=(",", ":")))
