"""What every build loads: code, facts and words. It is loaded once, since builds are forks of one process.

No Sphinx application is made here: a process can have no second one.
"""

from __future__ import annotations

import contextlib
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tools.project import DOCS

if TYPE_CHECKING:
    from collections.abc import Mapping

# what extensions load where they are set up or first used
_LOADED_LATE = (
    "concurrent.futures",
    "docutils.core",
    "furo",
    "jinja2.ext",
    "kzref.sphinxext.checks",
    "myst_parser.parsers.sphinx_",
    "myst_parser.sphinx_ext.main",
    "pygments.styles.native",
    "sphinx.builders.latex.transforms",
    "sphinx.ext.mathjax",
    "sphinx_basic_ng",
    "sphinx_vernacular.locale",
    "sphinx_vernacular.myst.parser",
    "xml.dom.minidom",
)


def load(*languages: str) -> Mapping[str, Any] | None:
    """Load the code, and the words of languages; return what ``conf.py`` says, or None where a build will complain."""
    conf = _load_code()
    if conf is not None:
        for language in languages:
            _load_words(language, conf["vernacular_synonyms"].get(language, []))
    return conf


@cache
def _load_code() -> dict[str, Any] | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.styles import get_all_styles
    from sphinx.application import builtin_extensions
    from sphinx.config import eval_config_file
    from sphinx.errors import ConfigError
    from sphinx.util.tags import Tags

    try:
        conf = eval_config_file(DOCS / "conf.py", Tags())
    except ConfigError:
        return None
    for name in (*builtin_extensions, *conf["extensions"], *_LOADED_LATE):
        import_module(name)
    list(get_all_styles())  # those of packages are sought among all that are installed
    for name in ("pycon", "python3"):  # they compile their regular expressions
        get_lexer_by_name(name)
    return conf


def _load_words(language: str, synonyms: list[list[str]]) -> None:
    from kzref.sphinxext import rebuild
    from sphinx_vernacular.search.language import LANGUAGES, folding
    from sphinx_vernacular.settings import code_version

    code_version()
    if language in LANGUAGES:
        folding(language, tuple(map(tuple, synonyms)))
    with contextlib.suppress(LookupError, OSError, ValueError):  # no sentence, no catalog
        rebuild.digest_of_process(language)
