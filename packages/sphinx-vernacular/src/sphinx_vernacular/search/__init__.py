"""Search in Arabic and Vietnamese, as readers of these languages type.

Sphinx knows neither and falls back to English, which loses every word with a combining mark,
every year, and Vietnamese words that look like ``than`` and ``can``. Here a language is a set of
`Rules`: regular expressions that Python applies to the pages and the browser to the question, so that
both sides agree. An Arabic word is found whatever its hamza, vowel marks, article or ending;
a Vietnamese one with its diacritics, some of them, or none.

``vernacular_synonyms`` gives names that stand for each other, for each language a list of groups:
``{"vi": [["Kazakhstan", "Ca-dắc-xtan"], ["Liên hợp quốc", "UN"]]}``. A page that has one of a group
is found by any other, and in the index the whole name counts, not its words by themselves.
Names in capitals are taken for acronyms: pages write them so, readers need not.

English and all other languages keep what Sphinx has.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.errors import ConfigError
from sphinx.locale import _
from sphinx.search import SearchLanguage, js_index

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

_HERE = Path(__file__).parent
_WORDS = "search-words.js"
_MARKS = "search-marks.js"
# scripts of Sphinx that no page needs here, and those that only the page of the search does
_UNUSED = {"sphinx_highlight.js"}
_OF_SEARCH = {"documentation_options.js", "doctools.js", "translations.js"}
# comments and indentation are not for the reader's line
_COMMENTS = re.compile(r"^\s*/\*[\s\S]*?\*/\n|^\s*//.*\n|^[ ]+", re.MULTILINE)
_ACRONYM = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2,}(?![A-Za-z0-9])")

# A pair is a pattern and what takes its place, in what Python and JavaScript have in common:
# \w only in brackets, $1 for a group, lookbehinds of one width.
Pairs = tuple[tuple[str, str], ...]

# unseen characters that text is pasted with
_UNSEEN = ("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "")
# nobody looks for the parts of an address, and the citations are full of them
_ADDRESSES = (r"(?:https?://|www\.)[!-~]+|[!-~]+\.[a-z]{2,}/[!-~]*", " ")
_NUMBERS: Pairs = (
    ("(?<=[0-9])[.,\u066c](?=[0-9]{3}(?![0-9]))", ""),  # 1,783 and 1.783 are 1783
    ("(?<![0-9a-z])0+(?=[0-9])", ""),  # 01 is 1
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How one language is searched: a text is decomposed, put in lower case, and cut into words.

    ``write`` turns it into words with single spaces between them, ``stem`` a word into what the index has.
    """

    write: Pairs
    stem: Pairs
    stop: tuple[str, ...] = ()
    """Words that every page has, as ``write`` leaves them."""
    marks: str = ""
    """What stands for diacritics in the index: whoever types none is not held to them."""
    glued: tuple[str, ...] = ()
    """Words that are written together with the next: the index keeps them, the question tries without."""
    syllables: bool = False
    """Whether a word is written as several: what is marked on a page should stand together."""


ARABIC = Rules(
    write=(
        _UNSEEN,
        _ADDRESSES,
        # vowel marks, tatweel, and the hamza and madda that decomposition takes off their letters
        (
            "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]",
            "",
        ),
        ("ء", ""),
        ("ٱ", "ا"),
        ("[ىی]", "ي"),
        ("ک", "ك"),
        ("[ةەہ]", "ه"),
        *(
            (f"[{arabic}{persian}]", str(digit))
            for digit, (arabic, persian) in enumerate(zip("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", strict=True))
        ),
        *_NUMBERS,
        (r"(?:_|[^\w])+", " "),
    ),
    stem=(
        # the article, with what is written before it; enough must remain to be a word
        ("^[وف]?(?:[بك]ال|لل)(?=.{3})|^[وف]ال(?=.{3})|^ال(?=.{2})", ""),
        # endings of number, gender, case and possession, and the adjective's
        ("^(.{3,}?)(?:ها|هم|هن|وا|ات|ان|ون|ين|[هيات])+$", "$1"),
    ),
    stop=tuple(
        "في من على عن الى مع ان او ثم بل قد لم لن لا ما هو هي هم كان كانت يكون تكون هذا هذه ذلك تلك التي الذي الذين "
        "كل بين بعد قبل عند غير اي كما اذ اذا حين حيث سوى ايضا كذلك ولا وفي ومن وهي وهو وقد وان فيها فيه منها منه عليها "
        "عليه لها له بها به اما وكان وكانت".replace("ى", "ي").split()
    ),
    # without ك, which stands alone in few words and begins many
    glued=("و", "ف", "ب", "ل", "وب", "ول", "فب", "فل"),
)

VIETNAMESE = Rules(
    write=(
        _UNSEEN,
        _ADDRESSES,
        *_NUMBERS,
        (r"(?:_|[^\w\u0300-\u036f])+", " "),
        # diacritics as ASCII, by the old convention of mail: đường is d-u+o+ng`
        ("[đð]", "d-"),
        ("([aeo])(\u0323?)\u0302", "$1^$2"),
        ("(a)(\u0323?)\u0306", "$1($2"),
        ("([ou])\u031b", "$1+"),
        ("\u0300", "`"),
        ("\u0301", "'"),
        ("\u0303", "~"),
        ("\u0309", "?"),
        ("\u0323", "."),
        ("[\u0300-\u036f]", ""),
    ),
    stem=(
        ("([`'~?.])(.+)$", "$2$1"),  # hoá and hóa: the tone at the end of the syllable
        ("^(qu|d-|[bcdghklmnpqrstvxz]{1,3})y([`'~?.]?)$", "$1i$2"),  # kỹ and kĩ
    ),
    marks="^(+-`'~?.",
    syllables=True,
)


class Words:
    """Words and names of one language, as the index has them."""

    def __init__(self, rules: Rules, synonyms: Iterable[Sequence[str]] = ()) -> None:
        self.rules = rules
        self._write = [_compiled(pair) for pair in rules.write]
        self._stem = [_compiled(pair) for pair in rules.stem]
        self._stop = frozenset(rules.stop)
        self._acronyms: dict[str, str] = {}
        self._names: dict[str, list[tuple[list[str], str]]] = {}
        for group in synonyms:
            key = self.key(group)
            for name in group:
                if _ACRONYM.fullmatch(name):
                    self._acronyms[name] = key
                elif stems := self.stems(name):
                    self._names.setdefault(stems[0], []).append((stems, key))

    def split(self, text: str) -> list[str]:
        """Return the words of a text.

        >>> Words(ARABIC).split("وُقِّعت في ١٩٩٢")
        ['وقعت', '1992']
        """
        text = unicodedata.normalize("NFKD", text).lower()
        for pattern, new in self._write:
            text = pattern.sub(new, text)
        return [word for word in text.split(" ") if word and word not in self._stop]

    def stem(self, word: str) -> str:
        """Return what the index has for a word.

        >>> [Words(ARABIC).stem(word) for word in ("المعاهدات", "والمعاهده")]
        ['معاهد', 'معاهد']
        >>> Words(VIETNAMESE).stems("Hoà bình, hòa bình, hoa binh")
        ['hoa`', 'binh`', 'hoa`', 'binh`', 'hoa', 'binh']
        """
        for pattern, new in self._stem:
            word = pattern.sub(new, word)
        return word

    def stems(self, text: str) -> list[str]:
        """Return what the index has for the words of a text."""
        return [self.stem(word) for word in self.split(text)]

    def key(self, group: Sequence[str]) -> str:
        """Return what the index has for a group of synonyms."""
        return "=" + "_".join(self.stems(group[0]))

    def names(self, text: str) -> list[str]:
        """Return the keys of the names in a text.

        >>> words = Words(VIETNAMESE, [["Liên hợp quốc", "UN"], ["Kazakhstan", "Ca-dắc-xtan"]])
        >>> words.names("Ca-dắc-xtan gia nhập UN")
        ["=lie^n_ho+p._quo^c'", '=kazakhstan']
        """
        found = [self._acronyms[name] for name in _ACRONYM.findall(text) if name in self._acronyms]
        stems = self.stems(text)
        for start, stem in enumerate(stems):
            for first in self.bare(stem):
                for name, key in self._names.get(first, ()):
                    if stems[start + 1 : start + len(name)] == name[1:]:
                        found.append(key)
        return found

    def bare(self, stem: str) -> Iterator[str]:
        """Yield a stem, and what it is without a word that may be glued to it."""
        yield stem
        for glued in self.rules.glued:
            if stem.startswith(glued) and len(stem) >= len(glued) + 3:
                yield stem[len(glued) :]


def _compiled(pair: tuple[str, str]) -> tuple[re.Pattern[str], str]:
    pattern, new = pair
    return re.compile(pattern), re.sub(r"\$(\d)", r"\\\1", new)


class _Search(SearchLanguage):
    """What the two languages have in common."""

    rules: ClassVar[Rules]
    js_splitter_code = "var splitQuery = SearchWords.split;"

    def __init__(self, options: dict[str, Any]) -> None:
        super().__init__(options)
        synonyms = options.get("synonyms", [])
        self.words: Words = Words(self.rules, synonyms)
        self.js_stemmer_code: str = script(self.rules) + _filled("page.js", synonyms)

    def split(self, input: str) -> list[str]:
        return self.words.split(input) + self.words.names(input)

    def stem(self, word: str) -> str:
        return word if word.startswith("=") else self.words.stem(word)

    def word_filter(self, word: str) -> bool:
        return bool(word)  # years and figures too: what nobody looks for is gone already


class SearchArabic(_Search):
    """Search in Arabic."""

    lang = "ar"
    language_name = "Arabic"
    rules = ARABIC


class SearchVietnamese(_Search):
    """Search in Vietnamese."""

    lang = "vi"
    language_name = "Vietnamese"
    rules = VIETNAMESE


_LANGUAGES: dict[str, type[_Search]] = {language.lang: language for language in (SearchArabic, SearchVietnamese)}


def script(rules: Rules) -> str:
    """Return the same rules in JavaScript, with what marks words on a page."""
    return _filled("words.js", asdict(rules))


def _filled(name: str, data: object) -> str:
    source = (_HERE / "static" / name).read_text(encoding="utf-8")
    return _COMMENTS.sub("", source).replace("/* data */", json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def _language(config: Config) -> type[_Search] | None:
    code = config.html_search_language or config.language
    return _LANGUAGES.get(code) or _LANGUAGES.get(code.partition("_")[0])


def _configure(app: Sphinx, config: Config) -> None:
    _check(config.vernacular_synonyms)
    language = _language(config)
    if language is None:
        return
    synonyms = config.vernacular_synonyms.get(language.lang, [])
    rules = _digest(Path(__file__).read_text(encoding="utf-8") + script(language.rules))
    # Sphinx hands these to the language, and indexes every page anew where they have changed
    config.html_search_options = {
        **config.html_search_options,
        "synonyms": synonyms,
        "rules": rules,
    }


def _check(synonyms: dict[str, list[list[str]]]) -> None:
    for code, groups in synonyms.items():
        if code not in _LANGUAGES:
            raise ConfigError(
                f"vernacular_synonyms has {code!r}: only {', '.join(_LANGUAGES)} have synonyms; delete it"
            )
        for group in groups:
            if isinstance(group, str) or len(group) < 2:
                raise ConfigError(
                    f"vernacular_synonyms[{code!r}] has {group!r}: a group is a list of two names or more for one thing"
                )


def _write_scripts(app: Sphinx) -> None:
    language = _language(app.config)
    if language is None or not _searches(app):
        return
    static = Path(app.outdir, "_static")
    static.mkdir(parents=True, exist_ok=True)
    words = script(language.rules)
    (static / _WORDS).write_text(words, encoding="utf-8")
    marks = {"words": f"{_WORDS}?v={_digest(words)[:8]}", "hide": _("Hide Search Matches")}
    (static / _MARKS).write_text(_filled("marks.js", marks), encoding="utf-8")
    app.add_js_file(_MARKS, priority=200)
    cast("StandaloneHTMLBuilder", app.builder).indexer_format = _Index(entries=app.config.html_use_index)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _searches(app: Sphinx) -> bool:
    return isinstance(app.builder, StandaloneHTMLBuilder) and app.builder.search


class _Index:
    """Sphinx's index with letters as they are: a third shorter than with a number for each.

    Words that stood on pages of an earlier build and stand on none now are left out;
    so are the entries of an index that the project does not show.
    """

    def __init__(self, *, entries: bool) -> None:
        self.entries = entries

    def dump(self, data: dict[str, Any], file: TextIO) -> None:
        for kind in ("terms", "titleterms"):
            data[kind] = {word: places for word, places in data[kind].items() if places != []}
        if not self.entries:
            data["indexentries"] = {}
        index = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        file.write(f"{js_index.PREFIX}{index}{js_index.SUFFIX}")

    def load(self, file: TextIO) -> Any:
        return js_index.load(file)


def _drop_scripts(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if _language(app.config) is not None and _searches(app):
        # ours marks folded forms, which Sphinx's can't; what serves the search alone stays on its page
        unused = _UNUSED if pagename == "search" else {*_UNUSED, *_OF_SEARCH}
        context["script_files"] = [
            file
            for file in context["script_files"]
            if str(getattr(file, "filename", file)).rpartition("/")[2] not in unused
        ]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the two languages, and ``vernacular_synonyms``."""
    app.add_config_value("vernacular_synonyms", {}, "", types=frozenset({dict}))
    for language in _LANGUAGES.values():
        app.add_search_language(language)
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _write_scripts)
    app.connect("html-page-context", _drop_scripts)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
