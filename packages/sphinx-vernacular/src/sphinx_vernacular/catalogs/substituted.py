"""Substitutions that put words of the sources' language into a translated page: no catalog has these words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from sphinx_vernacular.catalogs import translations
from sphinx_vernacular.catalogs.checks.markup.substitutions import is_of
from sphinx_vernacular.catalogs.text import LOANS
from sphinx_vernacular.settings import is_complete

if TYPE_CHECKING:
    from docutils.nodes import Element

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

# what a substitution may have without being words of a language: code, addresses, names
_NO_WORDS = re.compile(r"`[^`]*`|\]\([^)]*\)|<[^>]*>|\w+://\S+")

_WORD = re.compile(r"(?<![\w.@/-])[a-z]{3,}(?![\w@/-])")


def has_words(text: str, name: str = "") -> bool:
    """Return whether a text has words of the sources' language; what is capital, code or the substitution's name is a name.

    >>> [has_words(text) for text in ("the big oven", "Sphinx 9.0", "`make html`", "<https://example.org/x>", "lò nướng")]
    [True, False, False, False, False]
    >>> has_words("pytest", "pytest"), has_words("gettext", "tool")
    (False, False)
    """
    bare = _NO_WORDS.sub(" ", text)
    return bare.isascii() and not LOANS.union([name.lower()]).issuperset(_WORD.findall(bare))


def own_name(name: str, language: str) -> str | None:
    """Return the name that a substitution has in a language; None if it is such a name, whose words are the language's.

    >>> own_name("oven", "pt_BR"), own_name("oven_pt", "pt_BR")
    ('oven_pt', None)
    """
    code = re.split(r"[_@-]", language)[0]
    return None if is_of(code, name) else f"{name}_{code}"


class Substituted(SphinxTransform):
    """Names the substitutions of reStructuredText that have words, in a language in which nothing may be missing."""

    default_priority: ClassVar[int | None] = 26  # after Sphinx's Locale (20), before docutils fills them in (220)

    def apply(self, **kwargs: Any) -> None:
        env, language = self.env, self.config.language
        docname = env.current_document.docname
        if not is_complete(self.config) or docname in self.config.vernacular_own_pages:
            return
        told: set[str] = set()
        for reference in self.document.findall(nodes.substitution_reference):
            name, definition = self._definition_of(reference)
            own = own_name(name, language)
            if own is None or name in told or definition is None or not has_words(definition.astext(), name):
                continue
            told.add(name)
            texts = translations.of_page(env, docname).values()
            places = (each.place for each in texts if f"|{name}|".lower() in each.text.lower())
            logger.warning(
                "|%s| puts %r into a page in %s: define |%s| for this language, and write that in the translation",
                *(name, definition.astext(), language, own),
                location=next(places, reference.parent),
                type="vernacular",
                subtype="substitution",
            )

    def _definition_of(self, reference: Element) -> tuple[str, Element | None]:
        name: str = reference["refname"]
        if name not in self.document.substitution_defs:
            name = self.document.substitution_names.get(name.lower()) or name
        definition = self.document.substitution_defs.get(name)
        is_picture = definition is not None and any(definition.findall(nodes.image))
        return name, None if is_picture else definition
