"""The words around the pages come along, for pages and for scripts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sphinx

import sphinx_vernacular
from sphinx_vernacular import locale

if TYPE_CHECKING:
    from projects import Project

LANGUAGES = ("ar", "vi")


def ids(language: str) -> set[str]:
    """Return the messages that have a translation."""
    path = locale.catalog_of(language)
    assert path
    messages = [message for message in locale._read(path) if message.string and not message.fuzzy]
    return {message.id if isinstance(message.id, str) else message.id[0] for message in messages}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_ours_is_missing(language: str) -> None:
    """Each message of the toolbox's modules that readers see."""
    modules = Path(sphinx_vernacular.__file__).parent.rglob("*.py")
    used = {text for path in modules for text in re.findall(r'\b_\(\s*"([^"]+)"', path.read_text(encoding="utf-8"))}

    assert {"Languages", "Improve this translation"} <= used
    assert not used - ids(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_script_is_missing(language: str) -> None:
    """Sphinx's own scripts have empty words in Arabic: a reader would see nothing."""
    static = Path(sphinx.__file__).parent / "themes" / "basic" / "static"
    scripts = "".join(path.read_text(encoding="utf-8") for path in sorted(static.glob("*.js")))
    used = set(re.findall(r'(?:_|Documentation\.n?gettext)\(\s*"([^"]+)"', scripts))

    assert "Search Results" in used
    assert not used - ids(language)


def test_a_dialect_has_its_language_s_words() -> None:
    """As gettext finds them."""
    assert locale.catalog_of("ar") == locale.catalog_of("ar_EG")
    assert locale.catalog_of("fr") is None


def test_a_project_s_own_words_prevail(project: Project) -> None:
    """Over ours, on pages and in scripts; what Sphinx has stays Sphinx's."""
    project.configure("sphinx_vernacular.locale")
    project.write("index.rst", "One\n===\n\n.. versionadded:: 2\n\n.. note:: Two\n")
    project.catalog("ar", "sphinx", 'msgid "Added in version %s"\nmsgstr "منذ %s"\n')
    project.write("locale/ar/LC_MESSAGES/sphinx.js", 'Object.assign(Documentation.TRANSLATIONS, {", in ": "!"});\n')

    built = project.build("html", "ar")

    assert 0 == built.status, built.said
    page = built.page("index")
    assert "منذ 2" in page
    assert "رابط إلى هذا العنوان" in page
    words = (built.out / "_static" / "translations.js").read_text(encoding="utf-8")
    assert words.index("نتائج البحث") < words.index('{", in ": "!"}')
