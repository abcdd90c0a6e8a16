"""Search in Arabic and Vietnamese, as readers of these languages type.

Sphinx knows neither and falls back to English, which loses every word with a combining mark,
every year, and Vietnamese words that look like ``than`` and ``can``. Here a language is a set of
`Rules`: regular expressions that Python applies to the pages and the browser to the question, so that
both sides agree. An Arabic word is found whatever its hamza, vowel marks, article or ending;
a Vietnamese one with its diacritics, some of them, or none.

The page of answers shows each hit with the line in which the words stand, and leads to its section.
Where no page has all words it shows those that come closest, and says so.

``vernacular_search_languages`` are the languages that are searched so, ``["ar", "vi"]``; a project that wants one
search in all its languages adds ``"en"``. Others keep what Sphinx has.

``vernacular_synonyms`` gives names that stand for each other, for each language a list of groups:
``{"vi": [["Kazakhstan", "Ca-dắc-xtan"], ["Liên hợp quốc", "UN"]]}``. A page that has one of a group
is found by any other, and in the index the whole name counts, not its words by themselves.
Names in capitals are taken for acronyms: pages write them so, readers need not.

``vernacular_lean_scripts`` leaves ``sphinx_highlight.js`` out of all pages, and ``doctools.js``,
``documentation_options.js`` and their translations out of all but the search's.
It is off: copy buttons, version switchers and some themes need them.

`sphinx_vernacular.search.answers` lets a project show answers of its own above the pages.
Of Sphinx's settings, ``html_show_search_summary`` says whether hits have a line of context,
``html_search_language``, ``html_search_options`` and ``html_search_scorer`` what they say everywhere.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.errors import ConfigError
from sphinx.locale import _
from sphinx.search import js_index

from sphinx_vernacular import __version__
from sphinx_vernacular.search import answers, places
from sphinx_vernacular.search.answers import Answer
from sphinx_vernacular.search.index import Index
from sphinx_vernacular.search.language import LANGUAGES, chosen, filled, words_script

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

__all__ = ["Answer", "setup"]

# a project may have a ``search-words.js`` of its own
_WORDS = "vernacular-search-words.js"
_MARKS = "vernacular-search-marks.js"
# scripts of Sphinx that serve the search, and keys that lead to it
_OF_SEARCH = {"documentation_options.js", "doctools.js", "translations.js"}
_HIGHLIGHT = "sphinx_highlight.js"  # ours marks instead


def _configure(app: Sphinx, config: Config) -> None:
    _check(config)
    language = chosen(config)
    if language is None:
        return
    app.add_search_language(language)
    synonyms = config.vernacular_synonyms.get(language.lang, [])
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.rglob("*.py")))
    # Sphinx hands these to the language, and indexes every page anew where they have changed
    config.html_search_options = {
        **config.html_search_options,
        "synonyms": synonyms,
        "context": bool(config.html_show_search_summary),
        "answers": answers.are_given(app),
        "rules": _digest(code + words_script(language.rules, synonyms)),
    }


def _check(config: Config) -> None:
    languages = ", ".join(LANGUAGES)
    for code in config.vernacular_search_languages:
        if code not in LANGUAGES:
            raise ConfigError(f"vernacular_search_languages has {code!r}: there are rules for {languages}; delete it")
    for code, groups in config.vernacular_synonyms.items():
        if code not in LANGUAGES:
            raise ConfigError(f"vernacular_synonyms has {code!r}: only {languages} have synonyms; delete it")
        for group in groups:
            if isinstance(group, str) or len(group) < 2:
                raise ConfigError(
                    f"vernacular_synonyms[{code!r}] has {group!r}: a group is a list of two names or more for one thing"
                )


def _prepare(app: Sphinx) -> None:
    if not _searches(app):
        return
    language = chosen(app.config)
    assert language is not None
    builder = cast("StandaloneHTMLBuilder", app.builder)
    builder.indexer_format = Index(builder)
    static = Path(app.outdir, "_static")
    static.mkdir(parents=True, exist_ok=True)
    words = words_script(language.rules, app.config.vernacular_synonyms.get(language.lang, []))
    (static / _WORDS).write_text(words, encoding="utf-8")
    marks = {"words": f"{_WORDS}?v={_digest(words)[:8]}", "hide": _("Hide Search Matches")}
    (static / _MARKS).write_text(filled("marks.js", marks), encoding="utf-8")
    app.add_js_file(_MARKS, priority=200)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _searches(app: Sphinx) -> bool:
    """Return whether the build has pages that are searched in a browser, in one of our languages."""
    builder = app.builder
    if not isinstance(builder, StandaloneHTMLBuilder) or not builder.search:
        return False
    in_browser = builder.indexer_format is js_index or isinstance(builder.indexer_format, Index)
    return in_browser and chosen(app.config) is not None


def _add_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if not _searches(app):
        return
    if app.config.vernacular_lean_scripts:
        spared = {_HIGHLIGHT} if pagename == "search" else {_HIGHLIGHT, *_OF_SEARCH}
        context["script_files"] = [file for file in context["script_files"] if _name(file) not in spared]
    metadata = app.env.metadata.get(pagename, {})
    if doctree is not None and app.config.html_show_search_summary and not {"no-search", "nosearch"} & metadata.keys():
        answered = answers.answered(app.env, pagename)
        shown = [place for place in places.places(doctree) if place.anchor not in answered]
        places.write(Path(app.outdir), pagename, shown)


def _name(script: object) -> str:
    return str(getattr(script, "filename", script)).rpartition("/")[2]


def _finish(app: Sphinx, error: Exception | None) -> None:
    if error is None and _searches(app):
        places.clean(Path(app.outdir), app.env.found_docs)


def _gather(app: Sphinx, env: BuildEnvironment) -> None:
    if _searches(app) and answers.are_given(app):
        answers.gather(app, env)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the languages, the settings and the event."""
    app.setup_extension("sphinx_vernacular.locale")
    app.add_config_value("vernacular_search_languages", ["ar", "vi"], "html", types=frozenset({list, tuple}))
    app.add_config_value("vernacular_synonyms", {}, "", types=frozenset({dict}))
    app.add_config_value("vernacular_lean_scripts", default=False, rebuild="html", types=frozenset({bool}))
    app.add_event(answers.EVENT)
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _prepare)
    app.connect("env-updated", _gather, priority=900)  # all pages are read
    app.connect("html-page-context", _add_page)
    app.connect("build-finished", _finish)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
